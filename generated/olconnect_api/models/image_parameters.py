"""Model: image_parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.image_context import ImageContext, check_image_context
from ..models.image_type import ImageType, check_image_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.runtime_parameters import RuntimeParameters


T = TypeVar("T", bound="ImageParameters")


@_attrs_define
class ImageParameters:
    """JSON Image Parameters. Without `context` the first context of the template is taken, without `type` jpg.

    Example:
        {'context': 'print', 'type': 'png', 'dpi': 150, 'pages': '1-2', 'archive': True}

    Attributes:
        context (ImageContext | Unset): Context of a template. Example: web.
        section (str | Unset): Section of the context; empty means not given (inferred). Without it: all enabled
            sections of the print context, the
            default section of the others.
             Example: Rückantwort.
        type_ (ImageType | Unset): Format of an image. The spellings in capitals are in the types of the vendor's client
            alone. Example: png.
        dpi (float | Unset): Resolution in dots per inch. Example: 150.
        archive (bool | Unset): Whether the answer is a zip file. Without it the number of images decides. Example:
            False.
        quality (float | Unset): Quality of jpg images. The manual of 2022.2 ties it to png, those of 2021.1, 2021.2 and
            2023.1 to jpg. Example: 85.
        bleed (bool | Unset): Whether to show the bleed area of the print context. Example: True.
        pages (str | Unset): Pages of the print context. Without it 1 when `archive` is false, else `*` for all.
            Example: 1,3,6-11.
        view_port_width (float | Unset): Width in pixels, for the email and the web context. The default is not known.
            Example: 1024.
        parameters (None | RuntimeParameters | Unset): Values of runtime parameters; null means none (inferred). JSON
            Image Parameters lacks them, the vendor's client sends
            them.
             Example: {'country': 'SE'}.
    """

    context: ImageContext | Unset = UNSET
    section: str | Unset = UNSET
    type_: ImageType | Unset = UNSET
    dpi: float | Unset = UNSET
    archive: bool | Unset = UNSET
    quality: float | Unset = UNSET
    bleed: bool | Unset = UNSET
    pages: str | Unset = UNSET
    view_port_width: float | Unset = UNSET
    parameters: None | RuntimeParameters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        context: str | Unset = UNSET
        if not isinstance(self.context, Unset):
            context = self.context

        section = self.section

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        dpi = self.dpi

        archive = self.archive

        quality = self.quality

        bleed = self.bleed

        pages = self.pages

        view_port_width = self.view_port_width

        parameters: dict[str, Any] | None | Unset
        if isinstance(self.parameters, Unset):
            parameters = UNSET
        elif isinstance(self.parameters, RuntimeParameters):
            parameters = self.parameters.to_dict()
        else:
            parameters = self.parameters

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if context is not UNSET:
            field_dict["context"] = context
        if section is not UNSET:
            field_dict["section"] = section
        if type_ is not UNSET:
            field_dict["type"] = type_
        if dpi is not UNSET:
            field_dict["dpi"] = dpi
        if archive is not UNSET:
            field_dict["archive"] = archive
        if quality is not UNSET:
            field_dict["quality"] = quality
        if bleed is not UNSET:
            field_dict["bleed"] = bleed
        if pages is not UNSET:
            field_dict["pages"] = pages
        if view_port_width is not UNSET:
            field_dict["viewPortWidth"] = view_port_width
        if parameters is not UNSET:
            field_dict["parameters"] = parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        d = dict(src_dict)
        _context = d.pop("context", UNSET)
        context: ImageContext | Unset
        if isinstance(_context, Unset):
            context = UNSET
        else:
            context = check_image_context(_context)

        section = d.pop("section", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: ImageType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_image_type(_type_)

        dpi = d.pop("dpi", UNSET)

        archive = d.pop("archive", UNSET)

        quality = d.pop("quality", UNSET)

        bleed = d.pop("bleed", UNSET)

        pages = d.pop("pages", UNSET)

        view_port_width = d.pop("viewPortWidth", UNSET)

        def _parse_parameters(data: object) -> None | RuntimeParameters | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                parameters_type_0 = RuntimeParameters.from_dict(data)

                return parameters_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RuntimeParameters | Unset, data)

        parameters = _parse_parameters(d.pop("parameters", UNSET))

        image_parameters = cls(
            context=context,
            section=section,
            type_=type_,
            dpi=dpi,
            archive=archive,
            quality=quality,
            bleed=bleed,
            pages=pages,
            view_port_width=view_port_width,
            parameters=parameters,
        )

        image_parameters.additional_properties = d
        return image_parameters

    @property
    def additional_keys(self) -> list[str]:
        """Names of the members beyond the described ones."""

        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

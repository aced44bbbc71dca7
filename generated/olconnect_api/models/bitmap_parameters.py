"""Model: bitmap_parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.bitmap_parameters_type import (
    BitmapParametersType,
    check_bitmap_parameters_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="BitmapParameters")


@_attrs_define
class BitmapParameters:
    """JSON Bitmap Parameters.

    Example:
        {'type': 'png', 'pages': '1,4-6', 'archive': True, 'dpi': 200, 'scale': 1.5}

    Attributes:
        type_ (BitmapParametersType | Unset): Format of the images. Example: png.
        pages (str | Unset): Pages to convert, such as `1,4-6`, counted over the whole file; `*` means all. Without it
            the first page where
            `archive` is false, else all.
             Example: 1,4-6.
        archive (bool | Unset): True answers a zip file, false an image. Without it a zip file where there are several
            images. Example: True.
        dpi (float | Unset): Resolution in dots per inch. Example: 150.
        scale (float | Unset): Factor for the size of the images. Example: 0.5.
        quality (float | Unset): Quality of JPEG images. Example: 80.
    """

    type_: BitmapParametersType | Unset = UNSET
    pages: str | Unset = UNSET
    archive: bool | Unset = UNSET
    dpi: float | Unset = UNSET
    scale: float | Unset = UNSET
    quality: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        pages = self.pages

        archive = self.archive

        dpi = self.dpi

        scale = self.scale

        quality = self.quality

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if pages is not UNSET:
            field_dict["pages"] = pages
        if archive is not UNSET:
            field_dict["archive"] = archive
        if dpi is not UNSET:
            field_dict["dpi"] = dpi
        if scale is not UNSET:
            field_dict["scale"] = scale
        if quality is not UNSET:
            field_dict["quality"] = quality

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        _type_ = d.pop("type", UNSET)
        type_: BitmapParametersType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_bitmap_parameters_type(_type_)

        pages = d.pop("pages", UNSET)

        archive = d.pop("archive", UNSET)

        dpi = d.pop("dpi", UNSET)

        scale = d.pop("scale", UNSET)

        quality = d.pop("quality", UNSET)

        bitmap_parameters = cls(
            type_=type_,
            pages=pages,
            archive=archive,
            dpi=dpi,
            scale=scale,
            quality=quality,
        )

        bitmap_parameters.additional_properties = d
        return bitmap_parameters

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

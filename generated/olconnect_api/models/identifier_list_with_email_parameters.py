"""Model: identifier_list_with_email_parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.runtime_parameters import RuntimeParameters


T = TypeVar("T", bound="IdentifierListWithEmailParameters")


@_attrs_define
class IdentifierListWithEmailParameters:
    """JSON Identifier List (with Email Parameters) without a mail server; the messages are written to the File Store.

    Example:
        {'identifiers': [7301, 7302], 'attachPdfPage': True, 'attachWebPage': False, 'eml': True}

    Attributes:
        identifiers (list[int]): Ids of data records. A bare number is not taken. Example: [7301, 7302].
        attach_pdf_page (bool | Unset): Whether the print output is attached as a PDF; not if left out (inferred).
            Example: True.
        attach_web_page (bool | Unset): Whether the output of the enabled web sections, one by default, is attached as
            HTML; not if left out (inferred). In
            2019.x it was one page with its resources inside.
             Example: False.
        eml (bool | Unset): Whether an EML file is written for each message; not if left out (inferred). Example: True.
        parameters (None | RuntimeParameters | Unset): Values of runtime parameters; null means none (inferred).
            Example: {'campaign': 'spring'}.
    """

    identifiers: list[int]
    attach_pdf_page: bool | Unset = UNSET
    attach_web_page: bool | Unset = UNSET
    eml: bool | Unset = UNSET
    parameters: None | RuntimeParameters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        identifiers = self.identifiers

        attach_pdf_page = self.attach_pdf_page

        attach_web_page = self.attach_web_page

        eml = self.eml

        parameters: dict[str, Any] | None | Unset
        if isinstance(self.parameters, Unset):
            parameters = UNSET
        elif isinstance(self.parameters, RuntimeParameters):
            parameters = self.parameters.to_dict()
        else:
            parameters = self.parameters

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "identifiers": identifiers,
            }
        )
        if attach_pdf_page is not UNSET:
            field_dict["attachPdfPage"] = attach_pdf_page
        if attach_web_page is not UNSET:
            field_dict["attachWebPage"] = attach_web_page
        if eml is not UNSET:
            field_dict["eml"] = eml
        if parameters is not UNSET:
            field_dict["parameters"] = parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        d = dict(src_dict)
        identifiers = cast(list[int], d.pop("identifiers"))

        attach_pdf_page = d.pop("attachPdfPage", UNSET)

        attach_web_page = d.pop("attachWebPage", UNSET)

        eml = d.pop("eml", UNSET)

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

        identifier_list_with_email_parameters = cls(
            identifiers=identifiers,
            attach_pdf_page=attach_pdf_page,
            attach_web_page=attach_web_page,
            eml=eml,
            parameters=parameters,
        )

        identifier_list_with_email_parameters.additional_properties = d
        return identifier_list_with_email_parameters

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

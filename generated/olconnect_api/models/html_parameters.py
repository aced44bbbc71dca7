"""Model: html_parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.inline_mode import InlineMode, check_inline_mode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.runtime_parameters import RuntimeParameters


T = TypeVar("T", bound="HtmlParameters")


@_attrs_define
class HtmlParameters:
    """JSON HTML Parameters (with Runtime Parameters). No member is marked as one that may be left out, but examples leave
    some
    out.

        Example:
            {'section': 'Übersicht', 'inline': 'CSS', 'parameters': {'language': 'nb', 'copies': 1}}

        Attributes:
            section (str | Unset): Section of the web context; without it, or empty (the vendor's client sends that), the
                default one. Example: Détails.
            inline (InlineMode | Unset): NONE leaves the HTML as it is, CSS moves the rules of style sheets to the elements,
                ALL embeds every resource, LOCAL embeds
                local ones only. LOCAL is listed in 2021.2 and later, not in 2021.1.
                 Example: LOCAL.
            css_selector (str | Unset): Only the inner HTML of the first element that this selector matches; without it, or
                empty, all. Example: #greeting.
            parameters (None | RuntimeParameters | Unset): Values of runtime parameters; null means none (inferred).
                Example: {'language': 'de'}.
    """

    section: str | Unset = UNSET
    inline: InlineMode | Unset = UNSET
    css_selector: str | Unset = UNSET
    parameters: None | RuntimeParameters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        section = self.section

        inline: str | Unset = UNSET
        if not isinstance(self.inline, Unset):
            inline = self.inline

        css_selector = self.css_selector

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
        if section is not UNSET:
            field_dict["section"] = section
        if inline is not UNSET:
            field_dict["inline"] = inline
        if css_selector is not UNSET:
            field_dict["cssSelector"] = css_selector
        if parameters is not UNSET:
            field_dict["parameters"] = parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        d = dict(src_dict)
        section = d.pop("section", UNSET)

        _inline = d.pop("inline", UNSET)
        inline: InlineMode | Unset
        if isinstance(_inline, Unset):
            inline = UNSET
        else:
            inline = check_inline_mode(_inline)

        css_selector = d.pop("cssSelector", UNSET)

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

        html_parameters = cls(
            section=section,
            inline=inline,
            css_selector=css_selector,
            parameters=parameters,
        )

        html_parameters.additional_properties = d
        return html_parameters

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

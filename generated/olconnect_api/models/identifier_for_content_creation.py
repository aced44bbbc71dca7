"""Model: identifier_for_content_creation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.page_defaults import PageDefaults
    from ..models.runtime_parameters import RuntimeParameters


T = TypeVar("T", bound="IdentifierForContentCreation")


@_attrs_define
class IdentifierForContentCreation:
    """JSON Identifier (for Content Creation).

    Example:
        {'identifier': 1043, 'defaults': {'duplex': 'true', 'tumble': 'true'}, 'parameters': {'region': 'Süd'}}

    Attributes:
        identifier (int | str): Id of the data mapping configuration in the File Store. The manual knows ids only, the
            vendor's client also sends names
            (with extension).
             Example: 1042.
        defaults (PageDefaults | Unset): Defaults for the pages of a content set made from a paginated file. Example:
            {'duplex': True, 'tumble': True}.
        parameters (None | RuntimeParameters | Unset): Values of runtime parameters; null means none (inferred).
            Example: {'depot': '007'}.
    """

    identifier: int | str
    defaults: PageDefaults | Unset = UNSET
    parameters: None | RuntimeParameters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        identifier: int | str
        identifier = self.identifier

        defaults: dict[str, Any] | Unset = UNSET
        if not isinstance(self.defaults, Unset):
            defaults = self.defaults.to_dict()

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
                "identifier": identifier,
            }
        )
        if defaults is not UNSET:
            field_dict["defaults"] = defaults
        if parameters is not UNSET:
            field_dict["parameters"] = parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.page_defaults import PageDefaults  # noqa: PLC0415
        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_identifier(data: object) -> int | str:
            return cast(int | str, data)

        identifier = _parse_identifier(d.pop("identifier"))

        _defaults = d.pop("defaults", UNSET)
        defaults: PageDefaults | Unset
        if isinstance(_defaults, Unset):
            defaults = UNSET
        else:
            defaults = PageDefaults.from_dict(_defaults)

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

        identifier_for_content_creation = cls(
            identifier=identifier,
            defaults=defaults,
            parameters=parameters,
        )

        identifier_for_content_creation.additional_properties = d
        return identifier_for_content_creation

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

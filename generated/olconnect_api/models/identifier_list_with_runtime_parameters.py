"""Model: identifier_list_with_runtime_parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.runtime_parameters import RuntimeParameters


T = TypeVar("T", bound="IdentifierListWithRuntimeParameters")


@_attrs_define
class IdentifierListWithRuntimeParameters:
    """JSON Identifier List (with Runtime Parameters).

    Example:
        {'identifiers': [1201], 'parameters': {'region': 'north', 'copies': 2, 'urgent': False}}

    Attributes:
        identifiers (list[int]): Ids of data entities. Example: [1201].
        parameters (None | RuntimeParameters | Unset): Values of runtime parameters; null means none (the C# client
            sends it).
    """

    identifiers: list[int]
    parameters: None | RuntimeParameters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        identifiers = self.identifiers

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
        if parameters is not UNSET:
            field_dict["parameters"] = parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        d = dict(src_dict)
        identifiers = cast(list[int], d.pop("identifiers"))

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

        identifier_list_with_runtime_parameters = cls(
            identifiers=identifiers,
            parameters=parameters,
        )

        identifier_list_with_runtime_parameters.additional_properties = d
        return identifier_list_with_runtime_parameters

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

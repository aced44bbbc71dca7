"""Model: all_in_one_content_creation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.runtime_parameters import RuntimeParameters


T = TypeVar("T", bound="AllInOneContentCreation")


@_attrs_define
class AllInOneContentCreation:
    """Content creation as a process of an All-In-One Configuration.

    Example:
        {'identifiers': [4401, 4402], 'config': 501, 'parameters': {'season': 'winter'}}

    Attributes:
        config (int | str): Id or name of the template. Example: 501.
        identifiers (list[int] | Unset): Ids of data records; left out where data mapping comes first. Example: [4401,
            4402].
        parameters (None | RuntimeParameters | Unset): Values of runtime parameters; null means none. Example:
            {'season': 'winter'}.
    """

    config: int | str
    identifiers: list[int] | Unset = UNSET
    parameters: None | RuntimeParameters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        config: int | str
        config = self.config

        identifiers: list[int] | Unset = UNSET
        if not isinstance(self.identifiers, Unset):
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
                "config": config,
            }
        )
        if identifiers is not UNSET:
            field_dict["identifiers"] = identifiers
        if parameters is not UNSET:
            field_dict["parameters"] = parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_config(data: object) -> int | str:
            return cast(int | str, data)

        config = _parse_config(d.pop("config"))

        identifiers = cast(list[int], d.pop("identifiers", UNSET))

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

        all_in_one_content_creation = cls(
            config=config,
            identifiers=identifiers,
            parameters=parameters,
        )

        all_in_one_content_creation.additional_properties = d
        return all_in_one_content_creation

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

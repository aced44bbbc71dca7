"""Model: all_in_one_data_mapping."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.runtime_parameters import RuntimeParameters


T = TypeVar("T", bound="AllInOneDataMapping")


@_attrs_define
class AllInOneDataMapping:
    """Data mapping as a process of an All-In-One Configuration.

    Example:
        {'identifier': 'orders.csv', 'config': 'orders.OL-datamapper', 'parameters': {'depot': '007'}, 'persistDataset':
            False}

    Attributes:
        identifier (int | str): Id or name of the data file. Example: orders.csv.
        config (int | str): Id or name of the data mapping configuration. Example: orders.OL-datamapper.
        parameters (None | RuntimeParameters | Unset): Values of runtime parameters; null means none. Example: {'depot':
            '007'}.
        persist_dataset (bool | Unset): Whether the data records are stored on the server. For chains in which job
            creation has no preset; the default is
            not known.
             Example: False.
    """

    identifier: int | str
    config: int | str
    parameters: None | RuntimeParameters | Unset = UNSET
    persist_dataset: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        identifier: int | str
        identifier = self.identifier

        config: int | str
        config = self.config

        parameters: dict[str, Any] | None | Unset
        if isinstance(self.parameters, Unset):
            parameters = UNSET
        elif isinstance(self.parameters, RuntimeParameters):
            parameters = self.parameters.to_dict()
        else:
            parameters = self.parameters

        persist_dataset = self.persist_dataset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "identifier": identifier,
                "config": config,
            }
        )
        if parameters is not UNSET:
            field_dict["parameters"] = parameters
        if persist_dataset is not UNSET:
            field_dict["persistDataset"] = persist_dataset

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_identifier(data: object) -> int | str:
            return cast(int | str, data)

        identifier = _parse_identifier(d.pop("identifier"))

        def _parse_config(data: object) -> int | str:
            return cast(int | str, data)

        config = _parse_config(d.pop("config"))

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

        persist_dataset = d.pop("persistDataset", UNSET)

        all_in_one_data_mapping = cls(
            identifier=identifier,
            config=config,
            parameters=parameters,
            persist_dataset=persist_dataset,
        )

        all_in_one_data_mapping.additional_properties = d
        return all_in_one_data_mapping

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

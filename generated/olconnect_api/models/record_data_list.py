"""Model: record_data_list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.record_data import RecordData
    from ..models.runtime_parameters import RuntimeParameters
    from ..models.simple_record_data import SimpleRecordData


T = TypeVar("T", bound="RecordDataList")


@_attrs_define
class RecordDataList:
    """JSON Record Data List.

    Example:
        {'data': [{'schema': {'columns': {'CustomerNo': 'STRING', 'Total': 'CURRENCY'}}, 'fields': {'CustomerNo':
            '00000815', 'Total': '12.50'}}, {'fields': {'CustomerNo': '00000816', 'Total': '0.00'}}], 'parameters':
            {'country': 'NL', 'copies': 2}}

    Attributes:
        data (list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData): One record, or an array of records.
            An empty object will do for a template that needs no data. Example: {'schema': {'columns': {'CustomerNo':
            'STRING'}}, 'fields': {'CustomerNo': '00000017'}}.
        parameters (None | RuntimeParameters | Unset): Values of runtime parameters; null means none (inferred).
    """

    data: list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData
    parameters: None | RuntimeParameters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.record_data import RecordData  # noqa: PLC0415
        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415
        from ..models.simple_record_data import SimpleRecordData  # noqa: PLC0415

        data: dict[str, Any] | list[dict[str, Any]]
        if isinstance(self.data, RecordData):
            data = self.data.to_dict()
        elif isinstance(self.data, SimpleRecordData):
            data = self.data.to_dict()
        else:
            data = []
            for componentsschemas_record_data_input_type_2_item_data in self.data:
                componentsschemas_record_data_input_type_2_item: dict[str, Any]
                if isinstance(componentsschemas_record_data_input_type_2_item_data, RecordData):
                    componentsschemas_record_data_input_type_2_item = (
                        componentsschemas_record_data_input_type_2_item_data.to_dict()
                    )
                else:
                    componentsschemas_record_data_input_type_2_item = (
                        componentsschemas_record_data_input_type_2_item_data.to_dict()
                    )

                data.append(componentsschemas_record_data_input_type_2_item)

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
                "data": data,
            }
        )
        if parameters is not UNSET:
            field_dict["parameters"] = parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.record_data import RecordData  # noqa: PLC0415
        from ..models.runtime_parameters import RuntimeParameters  # noqa: PLC0415
        from ..models.simple_record_data import SimpleRecordData  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_data(
            data: object,
        ) -> list[RecordData | SimpleRecordData] | RecordData | SimpleRecordData:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_record_data_input_type_0 = RecordData.from_dict(data)

                return componentsschemas_record_data_input_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_record_data_input_type_1 = SimpleRecordData.from_dict(data)

                return componentsschemas_record_data_input_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, list):
                raise TypeError()
            componentsschemas_record_data_input_type_2 = []
            _componentsschemas_record_data_input_type_2 = data
            for (
                componentsschemas_record_data_input_type_2_item_data
            ) in _componentsschemas_record_data_input_type_2:

                def _parse_componentsschemas_record_data_input_type_2_item(
                    data: object,
                ) -> RecordData | SimpleRecordData:
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        componentsschemas_record_data_input_type_2_item_type_0 = (
                            RecordData.from_dict(data)
                        )

                        return componentsschemas_record_data_input_type_2_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_record_data_input_type_2_item_type_1 = (
                        SimpleRecordData.from_dict(data)
                    )

                    return componentsschemas_record_data_input_type_2_item_type_1

                componentsschemas_record_data_input_type_2_item = (
                    _parse_componentsschemas_record_data_input_type_2_item(
                        componentsschemas_record_data_input_type_2_item_data
                    )
                )

                componentsschemas_record_data_input_type_2.append(
                    componentsschemas_record_data_input_type_2_item
                )

            return componentsschemas_record_data_input_type_2

        data = _parse_data(d.pop("data"))

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

        record_data_list = cls(
            data=data,
            parameters=parameters,
        )

        record_data_list.additional_properties = d
        return record_data_list

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

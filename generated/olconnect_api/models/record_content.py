"""Model: record_content."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.record_boundaries import RecordBoundaries
    from ..models.record_field import RecordField


T = TypeVar("T", bound="RecordContent")


@_attrs_define
class RecordContent:
    """JSON Record Content List: a data record with its values as text. The manual draws one level of data tables and says
    that
    there may be more. The types of the vendor's client draw `fields` as an object, against its README and the manual.

        Example:
            {'id': 7301, 'table': 'record', 'datasetid': 5120, 'fields': [{'name': 'CustomerNo', 'value': '00000042'},
                {'name': 'Name', 'value': 'Žofie Ωmega'}], 'records': [{'id': 7390, 'table': 'detail', 'parentrecordid': 7301,
                'fields': [{'name': 'Qty', 'value': '2'}]}]}

        Attributes:
            id (int): Id of the data record. Example: 7301.
            fields (list[RecordField]): The fields with their values, all as text. Example: [{'name': 'CustomerNo', 'value':
                '00000042'}].
            table (str | Unset): Name of the data table, `record` for a data record of the data set itself. Example: record.
            datasetid (int | Unset): Id of the data set; not in data tables. Example: 5120.
            parentrecordid (int | Unset): Id of the parent data record; in data tables only. Example: 7300.
            boundaries (RecordBoundaries | Unset): Where a data record stands in the data file, if the data mapping recorded
                it. The unit (page, line, ...) depends on the
                kind of file and is not documented.
                 Example: {'start': 0, 'end': 2}.
            records (list[RecordContent] | Unset): Data records in the data tables, if they were asked for and there are any
                (the absence is inferred). Example: [{'id': 7390, 'table': 'detail', 'parentrecordid': 7301, 'fields': [{'name':
                'Qty', 'value': '2'}]}].
    """

    id: int
    fields: list[RecordField]
    table: str | Unset = UNSET
    datasetid: int | Unset = UNSET
    parentrecordid: int | Unset = UNSET
    boundaries: RecordBoundaries | Unset = UNSET
    records: list[RecordContent] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        id = self.id

        fields = []
        for fields_item_data in self.fields:
            fields_item = fields_item_data.to_dict()
            fields.append(fields_item)

        table = self.table

        datasetid = self.datasetid

        parentrecordid = self.parentrecordid

        boundaries: dict[str, Any] | Unset = UNSET
        if not isinstance(self.boundaries, Unset):
            boundaries = self.boundaries.to_dict()

        records: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.records, Unset):
            records = []
            for records_item_data in self.records:
                records_item = records_item_data.to_dict()
                records.append(records_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "fields": fields,
            }
        )
        if table is not UNSET:
            field_dict["table"] = table
        if datasetid is not UNSET:
            field_dict["datasetid"] = datasetid
        if parentrecordid is not UNSET:
            field_dict["parentrecordid"] = parentrecordid
        if boundaries is not UNSET:
            field_dict["boundaries"] = boundaries
        if records is not UNSET:
            field_dict["records"] = records

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.record_boundaries import RecordBoundaries  # noqa: PLC0415
        from ..models.record_field import RecordField  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        fields = []
        _fields = d.pop("fields")
        for fields_item_data in _fields:
            fields_item = RecordField.from_dict(fields_item_data)

            fields.append(fields_item)

        table = d.pop("table", UNSET)

        datasetid = d.pop("datasetid", UNSET)

        parentrecordid = d.pop("parentrecordid", UNSET)

        _boundaries = d.pop("boundaries", UNSET)
        boundaries: RecordBoundaries | Unset
        if isinstance(_boundaries, Unset):
            boundaries = UNSET
        else:
            boundaries = RecordBoundaries.from_dict(_boundaries)

        _records = d.pop("records", UNSET)
        records: list[RecordContent] | Unset = UNSET
        if _records is not UNSET:
            records = []
            for records_item_data in _records:
                records_item = RecordContent.from_dict(records_item_data)

                records.append(records_item)

        record_content = cls(
            id=id,
            fields=fields,
            table=table,
            datasetid=datasetid,
            parentrecordid=parentrecordid,
            boundaries=boundaries,
            records=records,
        )

        record_content.additional_properties = d
        return record_content

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

"""Model: typed_record_content."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.field_values import FieldValues
    from ..models.record_boundaries import RecordBoundaries
    from ..models.record_schema import RecordSchema
    from ..models.typed_tables import TypedTables


T = TypeVar("T", bound="TypedRecordContent")


@_attrs_define
class TypedRecordContent:
    """JSON Record Content List (Explicit Types): a data record with its data types and typed values. An INTEGER is a
    number, a
    CURRENCY is text with decimals, a DATETIME is Unix time in seconds (a number is inferred), a BOOLEAN and a FLOAT are
    what
    their names say (inferred). The README of the vendor's client draws `fields` as a list, against the manual and its
    types.

        Example:
            {'schema': {'columns': {'CustomerNo': 'STRING', 'Total': 'CURRENCY', 'Items': 'INTEGER'}, 'tables': {'detail':
                {'columns': {'Sku': 'STRING'}}}}, 'id': 7301, 'datasetid': 5120, 'fields': {'CustomerNo': '00000042', 'Total':
                '99.00', 'Items': 1}, 'tables': {'detail': [{'id': 7390, 'fields': {'Sku': '0007-ß'}}]}}

        Attributes:
            schema (RecordSchema): Data types of a record's fields and of its detail tables. The manual shows one level of
                tables; deeper ones are in the
                client's types.
                 Example: {'columns': {'CustomerNo': 'STRING', 'Total': 'CURRENCY'}, 'tables': {'detail': {'columns': {'Sku':
                'STRING', 'Qty': 'INTEGER'}}}}.
            id (int): Id of the data record. Example: 7301.
            fields (FieldValues): Values of the fields by their names. Example: {'CustomerNo': '00012345', 'Name': 'Žofie
                Ωmega-Łukasiewicz', 'Code': '00000000001111111111222222222233333333334444', 'Total': '12.50', 'Items': 3, 'Vip':
                False}.
            datasetid (int | Unset): Id of the data set; not in data tables. Example: 5120.
            boundaries (RecordBoundaries | Unset): Where a data record stands in the data file, if the data mapping recorded
                it. The unit (page, line, ...) depends on the
                kind of file and is not documented.
                 Example: {'start': 0, 'end': 2}.
            tables (TypedTables | Unset): Data records of data tables, by the names of the tables. Example: {'detail':
                [{'id': 7390, 'fields': {'Qty': 3}}, {'id': 7391, 'fields': {'Qty': 1}}]}.
    """

    schema: RecordSchema
    id: int
    fields: FieldValues
    datasetid: int | Unset = UNSET
    boundaries: RecordBoundaries | Unset = UNSET
    tables: TypedTables | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        schema = self.schema.to_dict()

        id = self.id

        fields = self.fields.to_dict()

        datasetid = self.datasetid

        boundaries: dict[str, Any] | Unset = UNSET
        if not isinstance(self.boundaries, Unset):
            boundaries = self.boundaries.to_dict()

        tables: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tables, Unset):
            tables = self.tables.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "schema": schema,
                "id": id,
                "fields": fields,
            }
        )
        if datasetid is not UNSET:
            field_dict["datasetid"] = datasetid
        if boundaries is not UNSET:
            field_dict["boundaries"] = boundaries
        if tables is not UNSET:
            field_dict["tables"] = tables

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.field_values import FieldValues  # noqa: PLC0415
        from ..models.record_boundaries import RecordBoundaries  # noqa: PLC0415
        from ..models.record_schema import RecordSchema  # noqa: PLC0415
        from ..models.typed_tables import TypedTables  # noqa: PLC0415

        d = dict(src_dict)
        schema = RecordSchema.from_dict(d.pop("schema"))

        id = d.pop("id")

        fields = FieldValues.from_dict(d.pop("fields"))

        datasetid = d.pop("datasetid", UNSET)

        _boundaries = d.pop("boundaries", UNSET)
        boundaries: RecordBoundaries | Unset
        if isinstance(_boundaries, Unset):
            boundaries = UNSET
        else:
            boundaries = RecordBoundaries.from_dict(_boundaries)

        _tables = d.pop("tables", UNSET)
        tables: TypedTables | Unset
        if isinstance(_tables, Unset):
            tables = UNSET
        else:
            tables = TypedTables.from_dict(_tables)

        typed_record_content = cls(
            schema=schema,
            id=id,
            fields=fields,
            datasetid=datasetid,
            boundaries=boundaries,
            tables=tables,
        )

        typed_record_content.additional_properties = d
        return typed_record_content

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

"""Model: record_data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.detail_tables import DetailTables
    from ..models.field_values import FieldValues
    from ..models.record_schema import RecordSchema


T = TypeVar("T", bound="RecordData")


@_attrs_define
class RecordData:
    """One record given as data. `schema` carries no mark in the manual that it may be absent; the client's types say so. A
    README of the client draws `fields` as a list of names and values, against the manual and its own types.

        Example:
            {'schema': {'columns': {'CustomerNo': 'STRING', 'Name': 'STRING'}, 'tables': {'detail': {'columns': {'Qty':
                'INTEGER'}}}}, 'fields': {'CustomerNo': '00000042', 'Name': 'Γιώργος Őry'}, 'tables': {'detail': [{'id': 0,
                'fields': {'Qty': 2}}]}}

        Attributes:
            fields (FieldValues): Values of the fields by their names. Example: {'CustomerNo': '00012345', 'Name': 'Žofie
                Ωmega-Łukasiewicz', 'Code': '00000000001111111111222222222233333333334444', 'Total': '12.50', 'Items': 3, 'Vip':
                False}.
            schema (RecordSchema | Unset): Data types of a record's fields and of its detail tables. The manual shows one
                level of tables; deeper ones are in the
                client's types.
                 Example: {'columns': {'CustomerNo': 'STRING', 'Total': 'CURRENCY'}, 'tables': {'detail': {'columns': {'Sku':
                'STRING', 'Qty': 'INTEGER'}}}}.
            tables (DetailTables | Unset): Records of detail tables by the names of the tables. Example: {'detail': [{'id':
                0, 'fields': {'Sku': '0007-ß', 'Qty': 2}}, {'id': 0, 'fields': {'Sku': '0008', 'Qty': 1}}]}.
    """

    fields: FieldValues
    schema: RecordSchema | Unset = UNSET
    tables: DetailTables | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        fields = self.fields.to_dict()

        schema: dict[str, Any] | Unset = UNSET
        if not isinstance(self.schema, Unset):
            schema = self.schema.to_dict()

        tables: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tables, Unset):
            tables = self.tables.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "fields": fields,
            }
        )
        if schema is not UNSET:
            field_dict["schema"] = schema
        if tables is not UNSET:
            field_dict["tables"] = tables

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.detail_tables import DetailTables  # noqa: PLC0415
        from ..models.field_values import FieldValues  # noqa: PLC0415
        from ..models.record_schema import RecordSchema  # noqa: PLC0415

        d = dict(src_dict)
        fields = FieldValues.from_dict(d.pop("fields"))

        _schema = d.pop("schema", UNSET)
        schema: RecordSchema | Unset
        if isinstance(_schema, Unset):
            schema = UNSET
        else:
            schema = RecordSchema.from_dict(_schema)

        _tables = d.pop("tables", UNSET)
        tables: DetailTables | Unset
        if isinstance(_tables, Unset):
            tables = UNSET
        else:
            tables = DetailTables.from_dict(_tables)

        record_data = cls(
            fields=fields,
            schema=schema,
            tables=tables,
        )

        record_data.additional_properties = d
        return record_data

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

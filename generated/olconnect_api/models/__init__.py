"""The models of the API, each loaded when it is first used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .all_in_one_configuration import AllInOneConfiguration
    from .all_in_one_content_creation import AllInOneContentCreation
    from .all_in_one_data_mapping import AllInOneDataMapping
    from .all_in_one_job_creation import AllInOneJobCreation
    from .all_in_one_output_creation import AllInOneOutputCreation
    from .boolean_text import BooleanText
    from .column_types import ColumnTypes
    from .content_item_identifier_list import ContentItemIdentifierList
    from .content_item_link import ContentItemLink
    from .content_sets_get_all_type import ContentSetsGetAllType
    from .data_column_type import DataColumnType
    from .data_mapping_fault import DataMappingFault
    from .data_mapping_validation_result import DataMappingValidationResult
    from .data_mapping_validation_result_result import DataMappingValidationResultResult
    from .deletion_text import DeletionText
    from .detail_record_data import DetailRecordData
    from .detail_tables import DetailTables
    from .document_page_structure import DocumentPageStructure
    from .document_set_structure import DocumentSetStructure
    from .document_structure import DocumentStructure
    from .error_detail import ErrorDetail
    from .error_document import ErrorDocument
    from .field_values import FieldValues
    from .file_resource import FileResource
    from .identifier_for_data_mapping import IdentifierForDataMapping
    from .identifier_list import IdentifierList
    from .identifier_list_with_output_parameters import (
        IdentifierListWithOutputParameters,
    )
    from .identifier_list_with_runtime_parameters import (
        IdentifierListWithRuntimeParameters,
    )
    from .identifier_with_output_parameters import IdentifierWithOutputParameters
    from .job_segment_structure import JobSegmentStructure
    from .job_set_structure import JobSetStructure
    from .job_structure import JobStructure
    from .managed_file_result import ManagedFileResult
    from .name_value import NameValue
    from .name_value_list import NameValueList
    from .parameters_document import ParametersDocument
    from .print_range_selection import PrintRangeSelection
    from .record_data import RecordData
    from .record_data_list import RecordDataList
    from .record_schema import RecordSchema
    from .running_operation import RunningOperation
    from .runtime_parameters import RuntimeParameters
    from .simple_record_data import SimpleRecordData
    from .table_schemas import TableSchemas

_MODULES = {
    "AllInOneConfiguration": ".all_in_one_configuration",
    "AllInOneContentCreation": ".all_in_one_content_creation",
    "AllInOneDataMapping": ".all_in_one_data_mapping",
    "AllInOneJobCreation": ".all_in_one_job_creation",
    "AllInOneOutputCreation": ".all_in_one_output_creation",
    "BooleanText": ".boolean_text",
    "ColumnTypes": ".column_types",
    "ContentItemIdentifierList": ".content_item_identifier_list",
    "ContentItemLink": ".content_item_link",
    "ContentSetsGetAllType": ".content_sets_get_all_type",
    "DataColumnType": ".data_column_type",
    "DataMappingFault": ".data_mapping_fault",
    "DataMappingValidationResult": ".data_mapping_validation_result",
    "DataMappingValidationResultResult": ".data_mapping_validation_result_result",
    "DeletionText": ".deletion_text",
    "DetailRecordData": ".detail_record_data",
    "DetailTables": ".detail_tables",
    "DocumentPageStructure": ".document_page_structure",
    "DocumentSetStructure": ".document_set_structure",
    "DocumentStructure": ".document_structure",
    "ErrorDetail": ".error_detail",
    "ErrorDocument": ".error_document",
    "FieldValues": ".field_values",
    "FileResource": ".file_resource",
    "IdentifierForDataMapping": ".identifier_for_data_mapping",
    "IdentifierList": ".identifier_list",
    "IdentifierListWithOutputParameters": ".identifier_list_with_output_parameters",
    "IdentifierListWithRuntimeParameters": ".identifier_list_with_runtime_parameters",
    "IdentifierWithOutputParameters": ".identifier_with_output_parameters",
    "JobSegmentStructure": ".job_segment_structure",
    "JobSetStructure": ".job_set_structure",
    "JobStructure": ".job_structure",
    "ManagedFileResult": ".managed_file_result",
    "NameValue": ".name_value",
    "NameValueList": ".name_value_list",
    "ParametersDocument": ".parameters_document",
    "PrintRangeSelection": ".print_range_selection",
    "RecordData": ".record_data",
    "RecordDataList": ".record_data_list",
    "RecordSchema": ".record_schema",
    "RunningOperation": ".running_operation",
    "RuntimeParameters": ".runtime_parameters",
    "SimpleRecordData": ".simple_record_data",
    "TableSchemas": ".table_schemas",
}

__all__ = (
    "AllInOneConfiguration",
    "AllInOneContentCreation",
    "AllInOneDataMapping",
    "AllInOneJobCreation",
    "AllInOneOutputCreation",
    "BooleanText",
    "ColumnTypes",
    "ContentItemIdentifierList",
    "ContentItemLink",
    "ContentSetsGetAllType",
    "DataColumnType",
    "DataMappingFault",
    "DataMappingValidationResult",
    "DataMappingValidationResultResult",
    "DeletionText",
    "DetailRecordData",
    "DetailTables",
    "DocumentPageStructure",
    "DocumentSetStructure",
    "DocumentStructure",
    "ErrorDetail",
    "ErrorDocument",
    "FieldValues",
    "FileResource",
    "IdentifierForDataMapping",
    "IdentifierList",
    "IdentifierListWithOutputParameters",
    "IdentifierListWithRuntimeParameters",
    "IdentifierWithOutputParameters",
    "JobSegmentStructure",
    "JobSetStructure",
    "JobStructure",
    "ManagedFileResult",
    "NameValue",
    "NameValueList",
    "ParametersDocument",
    "PrintRangeSelection",
    "RecordData",
    "RecordDataList",
    "RecordSchema",
    "RunningOperation",
    "RuntimeParameters",
    "SimpleRecordData",
    "TableSchemas",
)


def __getattr__(name: str) -> object:
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value: object = getattr(_import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

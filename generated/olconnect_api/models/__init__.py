"""The models of the API, each loaded when it is first used."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .all_in_one_configuration import AllInOneConfiguration
    from .all_in_one_content_creation import AllInOneContentCreation
    from .all_in_one_data_mapping import AllInOneDataMapping
    from .all_in_one_job_creation import AllInOneJobCreation
    from .all_in_one_output_creation import AllInOneOutputCreation
    from .binding_angle import BindingAngle
    from .binding_edge import BindingEdge
    from .binding_style import BindingStyle
    from .bitmap_parameters import BitmapParameters
    from .bitmap_parameters_type import BitmapParametersType
    from .boolean_text import BooleanText
    from .column_types import ColumnTypes
    from .content_item_identifier_list import ContentItemIdentifierList
    from .content_item_link import ContentItemLink
    from .content_item_page_details import ContentItemPageDetails
    from .content_sets_get_all_type import ContentSetsGetAllType
    from .data_column_type import DataColumnType
    from .data_mapping_fault import DataMappingFault
    from .data_mapping_validation_result import DataMappingValidationResult
    from .data_mapping_validation_result_result import DataMappingValidationResultResult
    from .data_record_identifier import DataRecordIdentifier
    from .data_record_identifier_list import DataRecordIdentifierList
    from .deletion_text import DeletionText
    from .detail_record_data import DetailRecordData
    from .detail_tables import DetailTables
    from .document_page_structure import DocumentPageStructure
    from .document_set_statistics import DocumentSetStatistics
    from .document_set_structure import DocumentSetStructure
    from .document_statistics import DocumentStatistics
    from .document_structure import DocumentStructure
    from .email_attachment import EmailAttachment
    from .email_fault import EmailFault
    from .email_header import EmailHeader
    from .email_message import EmailMessage
    from .email_output_list import EmailOutputList
    from .email_parameters import EmailParameters
    from .error_detail import ErrorDetail
    from .error_document import ErrorDocument
    from .field_values import FieldValues
    from .file_resource import FileResource
    from .found_entity import FoundEntity
    from .found_entity_properties import FoundEntityProperties
    from .html_content_process_by_data_inline import HtmlContentProcessByDataInline
    from .html_content_process_by_data_record_inline import (
        HtmlContentProcessByDataRecordInline,
    )
    from .html_content_process_no_data_inline import HtmlContentProcessNoDataInline
    from .html_parameters import HtmlParameters
    from .identifier_for_content_creation import IdentifierForContentCreation
    from .identifier_for_data_mapping import IdentifierForDataMapping
    from .identifier_list import IdentifierList
    from .identifier_list_with_email_parameters import IdentifierListWithEmailParameters
    from .identifier_list_with_output_parameters import (
        IdentifierListWithOutputParameters,
    )
    from .identifier_list_with_runtime_parameters import (
        IdentifierListWithRuntimeParameters,
    )
    from .identifier_list_with_smtp_parameters import IdentifierListWithSmtpParameters
    from .identifier_with_output_parameters import IdentifierWithOutputParameters
    from .image_context import ImageContext
    from .image_parameters import ImageParameters
    from .image_type import ImageType
    from .inline_mode import InlineMode
    from .job_segment_structure import JobSegmentStructure
    from .job_set_statistics import JobSetStatistics
    from .job_set_structure import JobSetStructure
    from .job_structure import JobStructure
    from .legacy_binding_rule import LegacyBindingRule
    from .legacy_binding_rule_bindingtype import LegacyBindingRuleBindingtype
    from .legacy_coating_rule import LegacyCoatingRule
    from .legacy_duplex_rule import LegacyDuplexRule
    from .legacy_equal_condition import LegacyEqualCondition
    from .legacy_id_rule import LegacyIdRule
    from .legacy_id_rule_type import LegacyIdRuleType
    from .legacy_length_rule import LegacyLengthRule
    from .legacy_length_rule_condition import LegacyLengthRuleCondition
    from .legacy_media_rule import LegacyMediaRule
    from .legacy_rule_group import LegacyRuleGroup
    from .legacy_rule_group_operator import LegacyRuleGroupOperator
    from .legacy_template_rule import LegacyTemplateRule
    from .legacy_text_condition import LegacyTextCondition
    from .legacy_value_rule import LegacyValueRule
    from .legacy_value_rule_type import LegacyValueRuleType
    from .managed_file_result import ManagedFileResult
    from .media_coating import MediaCoating
    from .name_value import NameValue
    from .name_value_list import NameValueList
    from .new_data_set_records import NewDataSetRecords
    from .new_record import NewRecord
    from .new_table_records import NewTableRecords
    from .output_format import OutputFormat
    from .page_defaults import PageDefaults
    from .page_details_summary import PageDetailsSummary
    from .page_media import PageMedia
    from .page_media_use import PageMediaUse
    from .parameters_document import ParametersDocument
    from .print_range_selection import PrintRangeSelection
    from .record_boundaries import RecordBoundaries
    from .record_content import RecordContent
    from .record_data import RecordData
    from .record_data_list import RecordDataList
    from .record_data_list_with_email_parameters import (
        RecordDataListWithEmailParameters,
    )
    from .record_data_list_with_image_parameters import (
        RecordDataListWithImageParameters,
    )
    from .record_data_list_with_smtp_parameters import RecordDataListWithSmtpParameters
    from .record_field import RecordField
    from .record_fields_update import RecordFieldsUpdate
    from .record_schema import RecordSchema
    from .running_operation import RunningOperation
    from .runtime_parameter_definition import RuntimeParameterDefinition
    from .runtime_parameters import RuntimeParameters
    from .search_binding_rule import SearchBindingRule
    from .search_binding_rule_attribute import SearchBindingRuleAttribute
    from .search_binding_rule_binding_type import SearchBindingRuleBindingType
    from .search_binding_rule_condition import SearchBindingRuleCondition
    from .search_document_size_rule import SearchDocumentSizeRule
    from .search_document_size_rule_entity import SearchDocumentSizeRuleEntity
    from .search_duplex_rule import SearchDuplexRule
    from .search_duplex_rule_condition import SearchDuplexRuleCondition
    from .search_field_reference import SearchFieldReference
    from .search_order import SearchOrder
    from .search_order_order import SearchOrderOrder
    from .search_order_type import SearchOrderType
    from .search_other_rule import SearchOtherRule
    from .search_parameters import SearchParameters
    from .search_property_rule import SearchPropertyRule
    from .search_rule_set import SearchRuleSet
    from .search_rule_set_condition import SearchRuleSetCondition
    from .search_size_condition import SearchSizeCondition
    from .search_template_rule import SearchTemplateRule
    from .search_template_rule_condition import SearchTemplateRuleCondition
    from .search_text_condition import SearchTextCondition
    from .search_value_rule import SearchValueRule
    from .searched_kind import SearchedKind
    from .simple_record_data import SimpleRecordData
    from .simplified_record_content import SimplifiedRecordContent
    from .simplified_table_record import SimplifiedTableRecord
    from .smtp_parameters import SmtpParameters
    from .statistics_counts import StatisticsCounts
    from .statistics_get_for_job_set_level_mode import StatisticsGetForJobSetLevelMode
    from .statistics_media import StatisticsMedia
    from .statistics_media_size import StatisticsMediaSize
    from .statistics_media_use import StatisticsMediaUse
    from .statistics_property_map import StatisticsPropertyMap
    from .table_schemas import TableSchemas
    from .template_report import TemplateReport
    from .template_report_element import TemplateReportElement
    from .template_report_properties import TemplateReportProperties
    from .typed_record_content import TypedRecordContent
    from .typed_table_record import TypedTableRecord
    from .typed_tables import TypedTables

_MODULES = {
    "AllInOneConfiguration": ".all_in_one_configuration",
    "AllInOneContentCreation": ".all_in_one_content_creation",
    "AllInOneDataMapping": ".all_in_one_data_mapping",
    "AllInOneJobCreation": ".all_in_one_job_creation",
    "AllInOneOutputCreation": ".all_in_one_output_creation",
    "BindingAngle": ".binding_angle",
    "BindingEdge": ".binding_edge",
    "BindingStyle": ".binding_style",
    "BitmapParameters": ".bitmap_parameters",
    "BitmapParametersType": ".bitmap_parameters_type",
    "BooleanText": ".boolean_text",
    "ColumnTypes": ".column_types",
    "ContentItemIdentifierList": ".content_item_identifier_list",
    "ContentItemLink": ".content_item_link",
    "ContentItemPageDetails": ".content_item_page_details",
    "ContentSetsGetAllType": ".content_sets_get_all_type",
    "DataColumnType": ".data_column_type",
    "DataMappingFault": ".data_mapping_fault",
    "DataMappingValidationResult": ".data_mapping_validation_result",
    "DataMappingValidationResultResult": ".data_mapping_validation_result_result",
    "DataRecordIdentifier": ".data_record_identifier",
    "DataRecordIdentifierList": ".data_record_identifier_list",
    "DeletionText": ".deletion_text",
    "DetailRecordData": ".detail_record_data",
    "DetailTables": ".detail_tables",
    "DocumentPageStructure": ".document_page_structure",
    "DocumentSetStatistics": ".document_set_statistics",
    "DocumentSetStructure": ".document_set_structure",
    "DocumentStatistics": ".document_statistics",
    "DocumentStructure": ".document_structure",
    "EmailAttachment": ".email_attachment",
    "EmailFault": ".email_fault",
    "EmailHeader": ".email_header",
    "EmailMessage": ".email_message",
    "EmailOutputList": ".email_output_list",
    "EmailParameters": ".email_parameters",
    "ErrorDetail": ".error_detail",
    "ErrorDocument": ".error_document",
    "FieldValues": ".field_values",
    "FileResource": ".file_resource",
    "FoundEntity": ".found_entity",
    "FoundEntityProperties": ".found_entity_properties",
    "HtmlContentProcessByDataInline": ".html_content_process_by_data_inline",
    "HtmlContentProcessByDataRecordInline": ".html_content_process_by_data_record_inline",
    "HtmlContentProcessNoDataInline": ".html_content_process_no_data_inline",
    "HtmlParameters": ".html_parameters",
    "IdentifierForContentCreation": ".identifier_for_content_creation",
    "IdentifierForDataMapping": ".identifier_for_data_mapping",
    "IdentifierList": ".identifier_list",
    "IdentifierListWithEmailParameters": ".identifier_list_with_email_parameters",
    "IdentifierListWithOutputParameters": ".identifier_list_with_output_parameters",
    "IdentifierListWithRuntimeParameters": ".identifier_list_with_runtime_parameters",
    "IdentifierListWithSmtpParameters": ".identifier_list_with_smtp_parameters",
    "IdentifierWithOutputParameters": ".identifier_with_output_parameters",
    "ImageContext": ".image_context",
    "ImageParameters": ".image_parameters",
    "ImageType": ".image_type",
    "InlineMode": ".inline_mode",
    "JobSegmentStructure": ".job_segment_structure",
    "JobSetStatistics": ".job_set_statistics",
    "JobSetStructure": ".job_set_structure",
    "JobStructure": ".job_structure",
    "LegacyBindingRule": ".legacy_binding_rule",
    "LegacyBindingRuleBindingtype": ".legacy_binding_rule_bindingtype",
    "LegacyCoatingRule": ".legacy_coating_rule",
    "LegacyDuplexRule": ".legacy_duplex_rule",
    "LegacyEqualCondition": ".legacy_equal_condition",
    "LegacyIdRule": ".legacy_id_rule",
    "LegacyIdRuleType": ".legacy_id_rule_type",
    "LegacyLengthRule": ".legacy_length_rule",
    "LegacyLengthRuleCondition": ".legacy_length_rule_condition",
    "LegacyMediaRule": ".legacy_media_rule",
    "LegacyRuleGroup": ".legacy_rule_group",
    "LegacyRuleGroupOperator": ".legacy_rule_group_operator",
    "LegacyTemplateRule": ".legacy_template_rule",
    "LegacyTextCondition": ".legacy_text_condition",
    "LegacyValueRule": ".legacy_value_rule",
    "LegacyValueRuleType": ".legacy_value_rule_type",
    "ManagedFileResult": ".managed_file_result",
    "MediaCoating": ".media_coating",
    "NameValue": ".name_value",
    "NameValueList": ".name_value_list",
    "NewDataSetRecords": ".new_data_set_records",
    "NewRecord": ".new_record",
    "NewTableRecords": ".new_table_records",
    "OutputFormat": ".output_format",
    "PageDefaults": ".page_defaults",
    "PageDetailsSummary": ".page_details_summary",
    "PageMedia": ".page_media",
    "PageMediaUse": ".page_media_use",
    "ParametersDocument": ".parameters_document",
    "PrintRangeSelection": ".print_range_selection",
    "RecordBoundaries": ".record_boundaries",
    "RecordContent": ".record_content",
    "RecordData": ".record_data",
    "RecordDataList": ".record_data_list",
    "RecordDataListWithEmailParameters": ".record_data_list_with_email_parameters",
    "RecordDataListWithImageParameters": ".record_data_list_with_image_parameters",
    "RecordDataListWithSmtpParameters": ".record_data_list_with_smtp_parameters",
    "RecordField": ".record_field",
    "RecordFieldsUpdate": ".record_fields_update",
    "RecordSchema": ".record_schema",
    "RunningOperation": ".running_operation",
    "RuntimeParameterDefinition": ".runtime_parameter_definition",
    "RuntimeParameters": ".runtime_parameters",
    "SearchBindingRule": ".search_binding_rule",
    "SearchBindingRuleAttribute": ".search_binding_rule_attribute",
    "SearchBindingRuleBindingType": ".search_binding_rule_binding_type",
    "SearchBindingRuleCondition": ".search_binding_rule_condition",
    "SearchDocumentSizeRule": ".search_document_size_rule",
    "SearchDocumentSizeRuleEntity": ".search_document_size_rule_entity",
    "SearchDuplexRule": ".search_duplex_rule",
    "SearchDuplexRuleCondition": ".search_duplex_rule_condition",
    "SearchFieldReference": ".search_field_reference",
    "SearchOrder": ".search_order",
    "SearchOrderOrder": ".search_order_order",
    "SearchOrderType": ".search_order_type",
    "SearchOtherRule": ".search_other_rule",
    "SearchParameters": ".search_parameters",
    "SearchPropertyRule": ".search_property_rule",
    "SearchRuleSet": ".search_rule_set",
    "SearchRuleSetCondition": ".search_rule_set_condition",
    "SearchSizeCondition": ".search_size_condition",
    "SearchTemplateRule": ".search_template_rule",
    "SearchTemplateRuleCondition": ".search_template_rule_condition",
    "SearchTextCondition": ".search_text_condition",
    "SearchValueRule": ".search_value_rule",
    "SearchedKind": ".searched_kind",
    "SimpleRecordData": ".simple_record_data",
    "SimplifiedRecordContent": ".simplified_record_content",
    "SimplifiedTableRecord": ".simplified_table_record",
    "SmtpParameters": ".smtp_parameters",
    "StatisticsCounts": ".statistics_counts",
    "StatisticsGetForJobSetLevelMode": ".statistics_get_for_job_set_level_mode",
    "StatisticsMedia": ".statistics_media",
    "StatisticsMediaSize": ".statistics_media_size",
    "StatisticsMediaUse": ".statistics_media_use",
    "StatisticsPropertyMap": ".statistics_property_map",
    "TableSchemas": ".table_schemas",
    "TemplateReport": ".template_report",
    "TemplateReportElement": ".template_report_element",
    "TemplateReportProperties": ".template_report_properties",
    "TypedRecordContent": ".typed_record_content",
    "TypedTableRecord": ".typed_table_record",
    "TypedTables": ".typed_tables",
}

__all__ = (
    "AllInOneConfiguration",
    "AllInOneContentCreation",
    "AllInOneDataMapping",
    "AllInOneJobCreation",
    "AllInOneOutputCreation",
    "BindingAngle",
    "BindingEdge",
    "BindingStyle",
    "BitmapParameters",
    "BitmapParametersType",
    "BooleanText",
    "ColumnTypes",
    "ContentItemIdentifierList",
    "ContentItemLink",
    "ContentItemPageDetails",
    "ContentSetsGetAllType",
    "DataColumnType",
    "DataMappingFault",
    "DataMappingValidationResult",
    "DataMappingValidationResultResult",
    "DataRecordIdentifier",
    "DataRecordIdentifierList",
    "DeletionText",
    "DetailRecordData",
    "DetailTables",
    "DocumentPageStructure",
    "DocumentSetStatistics",
    "DocumentSetStructure",
    "DocumentStatistics",
    "DocumentStructure",
    "EmailAttachment",
    "EmailFault",
    "EmailHeader",
    "EmailMessage",
    "EmailOutputList",
    "EmailParameters",
    "ErrorDetail",
    "ErrorDocument",
    "FieldValues",
    "FileResource",
    "FoundEntity",
    "FoundEntityProperties",
    "HtmlContentProcessByDataInline",
    "HtmlContentProcessByDataRecordInline",
    "HtmlContentProcessNoDataInline",
    "HtmlParameters",
    "IdentifierForContentCreation",
    "IdentifierForDataMapping",
    "IdentifierList",
    "IdentifierListWithEmailParameters",
    "IdentifierListWithOutputParameters",
    "IdentifierListWithRuntimeParameters",
    "IdentifierListWithSmtpParameters",
    "IdentifierWithOutputParameters",
    "ImageContext",
    "ImageParameters",
    "ImageType",
    "InlineMode",
    "JobSegmentStructure",
    "JobSetStatistics",
    "JobSetStructure",
    "JobStructure",
    "LegacyBindingRule",
    "LegacyBindingRuleBindingtype",
    "LegacyCoatingRule",
    "LegacyDuplexRule",
    "LegacyEqualCondition",
    "LegacyIdRule",
    "LegacyIdRuleType",
    "LegacyLengthRule",
    "LegacyLengthRuleCondition",
    "LegacyMediaRule",
    "LegacyRuleGroup",
    "LegacyRuleGroupOperator",
    "LegacyTemplateRule",
    "LegacyTextCondition",
    "LegacyValueRule",
    "LegacyValueRuleType",
    "ManagedFileResult",
    "MediaCoating",
    "NameValue",
    "NameValueList",
    "NewDataSetRecords",
    "NewRecord",
    "NewTableRecords",
    "OutputFormat",
    "PageDefaults",
    "PageDetailsSummary",
    "PageMedia",
    "PageMediaUse",
    "ParametersDocument",
    "PrintRangeSelection",
    "RecordBoundaries",
    "RecordContent",
    "RecordData",
    "RecordDataList",
    "RecordDataListWithEmailParameters",
    "RecordDataListWithImageParameters",
    "RecordDataListWithSmtpParameters",
    "RecordField",
    "RecordFieldsUpdate",
    "RecordSchema",
    "RunningOperation",
    "RuntimeParameterDefinition",
    "RuntimeParameters",
    "SearchBindingRule",
    "SearchBindingRuleAttribute",
    "SearchBindingRuleBindingType",
    "SearchBindingRuleCondition",
    "SearchDocumentSizeRule",
    "SearchDocumentSizeRuleEntity",
    "SearchDuplexRule",
    "SearchDuplexRuleCondition",
    "SearchedKind",
    "SearchFieldReference",
    "SearchOrder",
    "SearchOrderOrder",
    "SearchOrderType",
    "SearchOtherRule",
    "SearchParameters",
    "SearchPropertyRule",
    "SearchRuleSet",
    "SearchRuleSetCondition",
    "SearchSizeCondition",
    "SearchTemplateRule",
    "SearchTemplateRuleCondition",
    "SearchTextCondition",
    "SearchValueRule",
    "SimpleRecordData",
    "SimplifiedRecordContent",
    "SimplifiedTableRecord",
    "SmtpParameters",
    "StatisticsCounts",
    "StatisticsGetForJobSetLevelMode",
    "StatisticsMedia",
    "StatisticsMediaSize",
    "StatisticsMediaUse",
    "StatisticsPropertyMap",
    "TableSchemas",
    "TemplateReport",
    "TemplateReportElement",
    "TemplateReportProperties",
    "TypedRecordContent",
    "TypedTableRecord",
    "TypedTables",
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

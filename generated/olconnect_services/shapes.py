"""The shapes of JSON answers, by the name of the model that is made of them."""

from types import NoneType

from olconnect._shapes import (
    TEXT,
    WHOLE,
    AnyOf,
    ListOf,
    Members,
    Named,
    OneOf,
    Plain,
    Shape,
    Whole,
)

SHAPES: dict[str, Shape] = {}
SHAPES.update(
    {
        "ColumnTypes": Members({}, others=Named(SHAPES, "DataColumnType")),
        "ContentItemIdentifierList": Members(
            {"identifiers": ListOf(Named(SHAPES, "ContentItemLink"))},
            required=frozenset({"identifiers"}),
        ),
        "ContentItemLink": Members(
            {
                "item": Whole(-9223372036854775808, 9223372036854775807),
                "record": Whole(-9223372036854775808, 9223372036854775807),
            },
            required=frozenset({"item", "record"}),
        ),
        "ContentItemPageDetails": Members(
            {
                "id": Whole(-9223372036854775808, 9223372036854775807),
                "pages": ListOf(Named(SHAPES, "PageMediaUse")),
            },
            required=frozenset({"id", "pages"}),
        ),
        "DataColumnType": OneOf(
            frozenset(
                {"BOOLEAN", "STRING", "HTMLSTRING", "INTEGER", "FLOAT", "DATETIME", "CURRENCY"}
            )
        ),
        "DataMappingFault": Members(
            {"record": WHOLE, "reason": TEXT}, required=frozenset({"reason", "record"})
        ),
        "DataMappingValidationResult": Members(
            {
                "result": OneOf(frozenset({"OK", "ERROR"})),
                "recordcount": Whole(0, 9223372036854775807),
                "errors": ListOf(Named(SHAPES, "DataMappingFault")),
            },
            required=frozenset({"errors", "recordcount", "result"}),
        ),
        "DataRecordIdentifier": Members(
            {"record": Whole(-9223372036854775808, 9223372036854775807)},
            required=frozenset({"record"}),
        ),
        "DocumentSetStatistics": Members(
            {
                "documentSetId": Whole(-9223372036854775808, 9223372036854775807),
                "properties": Named(SHAPES, "StatisticsProperties"),
                "counts": Named(SHAPES, "StatisticsCounts"),
                "media": Named(SHAPES, "StatisticsMediaUse"),
                "documents": ListOf(Named(SHAPES, "DocumentStatistics")),
            },
            required=frozenset({"counts", "documentSetId"}),
        ),
        "DocumentStatistics": Members(
            {
                "documentId": Whole(-9223372036854775808, 9223372036854775807),
                "contentItemId": Whole(-9223372036854775808, 9223372036854775807),
                "dataRecordId": Whole(-9223372036854775808, 9223372036854775807),
                "properties": Named(SHAPES, "StatisticsProperties"),
                "counts": Named(SHAPES, "StatisticsCounts"),
                "media": Named(SHAPES, "StatisticsMediaUse"),
            },
            required=frozenset({"counts", "documentId"}),
        ),
        "EmailAttachment": Members(
            {"name": TEXT, "disposition": TEXT, "data": TEXT},
            required=frozenset({"disposition", "name"}),
        ),
        "EmailFault": Members({"record": WHOLE, "message": TEXT}),
        "EmailHeader": Members({}, others=TEXT),
        "EmailMessage": Members(
            {
                "subject": TEXT,
                "to": TEXT,
                "from": TEXT,
                "cc": TEXT,
                "bcc": TEXT,
                "replyTo": TEXT,
                "folder": Named(SHAPES, "ManagedFileId"),
                "body": TEXT,
                "text": TEXT,
                "eml": TEXT,
                "attachments": ListOf(Named(SHAPES, "EmailAttachment")),
                "headers": ListOf(Named(SHAPES, "EmailHeader")),
            },
            required=frozenset({"folder", "subject", "to"}),
        ),
        "EmailOutputList": Members(
            {
                "messages": ListOf(Named(SHAPES, "EmailMessage")),
                "errors": ListOf(Named(SHAPES, "EmailFault")),
                "contentSet": Whole(1, 9223372036854775807),
            },
            required=frozenset({"contentSet", "messages"}),
        ),
        "EntityId": Whole(1, 9223372036854775807),
        "FieldScalar": Plain(frozenset({str, int, float, bool, NoneType})),
        "FieldValues": Members({}, others=Named(SHAPES, "FieldScalar")),
        "FileResource": Members(
            {
                "id": Named(SHAPES, "ManagedFileId"),
                "name": TEXT,
                "path": TEXT,
                "type": TEXT,
                "size": Whole(0, 9223372036854775807),
            },
            required=frozenset({"id", "name"}),
        ),
        "FoundEntity": Members(
            {
                "identifier": Whole(-9223372036854775808, 9223372036854775807),
                "sortkey": TEXT,
                "properties": Named(SHAPES, "FoundEntityProperties"),
            },
            required=frozenset({"identifier", "sortkey"}),
        ),
        "FoundEntityProperties": Members(
            {}, others=Plain(frozenset({str, int, float, bool, NoneType}))
        ),
        "IdentifierList": Members(
            {"identifiers": ListOf(Named(SHAPES, "EntityId"))}, required=frozenset({"identifiers"})
        ),
        "JobSetStatistics": Members(
            {
                "jobSetId": Whole(-9223372036854775808, 9223372036854775807),
                "properties": Named(SHAPES, "StatisticsProperties"),
                "counts": Named(SHAPES, "StatisticsCounts"),
                "media": ListOf(Named(SHAPES, "StatisticsMedia")),
                "documents": ListOf(Named(SHAPES, "DocumentStatistics")),
                "documentSets": ListOf(Named(SHAPES, "DocumentSetStatistics")),
            },
            required=frozenset({"counts", "jobSetId", "media"}),
        ),
        "ManagedFileId": Whole(1, 9223372036854775807),
        "NameValue": Members({"name": TEXT, "value": TEXT}, required=frozenset({"name", "value"})),
        "PageDetailsSummary": Members(
            {"pages": ListOf(Named(SHAPES, "PageMediaUse"))}, required=frozenset({"pages"})
        ),
        "PageMedia": Members(
            {"name": TEXT, "size": TEXT, "width": TEXT, "height": TEXT},
            required=frozenset({"name"}),
        ),
        "PageMediaUse": Members(
            {"count": Whole(0, 9223372036854775807), "media": Named(SHAPES, "PageMedia")},
            required=frozenset({"count", "media"}),
        ),
        "RecordBoundaries": Members(
            {"start": WHOLE, "end": WHOLE}, required=frozenset({"end", "start"})
        ),
        "RecordContent": Members(
            {
                "id": Whole(-9223372036854775808, 9223372036854775807),
                "table": TEXT,
                "datasetid": Whole(-9223372036854775808, 9223372036854775807),
                "parentrecordid": Whole(-9223372036854775808, 9223372036854775807),
                "boundaries": Named(SHAPES, "RecordBoundaries"),
                "fields": ListOf(Named(SHAPES, "RecordField")),
                "records": ListOf(Named(SHAPES, "RecordContent")),
            },
            required=frozenset({"fields", "id"}),
        ),
        "RecordField": Members(
            {"name": TEXT, "value": TEXT}, required=frozenset({"name", "value"})
        ),
        "RecordSchema": Members(
            {"columns": Named(SHAPES, "ColumnTypes"), "tables": Named(SHAPES, "TableSchemas")},
            required=frozenset({"columns"}),
        ),
        "RunningOperation": Members(
            {
                "id": TEXT,
                "type": TEXT,
                "subTask": TEXT,
                "startTime": Whole(-9223372036854775808, 9223372036854775807),
                "progress": Whole(0, 100),
                "template": TEXT,
            },
            required=frozenset({"id", "progress", "startTime", "subTask", "type"}),
        ),
        "RuntimeParameterDefinition": Members(
            {
                "name": TEXT,
                "type": TEXT,
                "default": Plain(frozenset({str, int, float, bool, NoneType})),
            }
        ),
        "SimplifiedRecordContent": Members(
            {"__recordid": Whole(-9223372036854775808, 9223372036854775807)},
            required=frozenset({"__recordid"}),
            others=AnyOf(
                (
                    Named(SHAPES, "FieldScalar"),
                    ListOf(Named(SHAPES, "SimplifiedTableRecord")),
                )
            ),
        ),
        "SimplifiedTableRecord": Members(
            {},
            others=AnyOf(
                (
                    Named(SHAPES, "FieldScalar"),
                    ListOf(Named(SHAPES, "SimplifiedTableRecord")),
                )
            ),
        ),
        "StatisticsCounts": Members(
            {
                "documents": Whole(0, 9223372036854775807),
                "sheets": Whole(0, 9223372036854775807),
                "pages": Whole(0, 9223372036854775807),
            },
            required=frozenset({"pages", "sheets"}),
        ),
        "StatisticsMedia": Members(
            {
                "name": TEXT,
                "type": TEXT,
                "size": Named(SHAPES, "StatisticsMediaSize"),
                "color": Plain(frozenset({str, NoneType})),
                "weight": TEXT,
                "count": Whole(0, 9223372036854775807),
            },
            required=frozenset({"count", "name"}),
        ),
        "StatisticsMediaSize": Members({"width": TEXT, "height": TEXT}),
        "StatisticsMediaUse": Members({}, others=Whole(0, 9223372036854775807)),
        "StatisticsProperties": AnyOf(
            (
                Named(SHAPES, "StatisticsPropertyMap"),
                ListOf(
                    AnyOf(
                        (
                            Named(SHAPES, "NameValue"),
                            TEXT,
                        )
                    )
                ),
            )
        ),
        "StatisticsPropertyMap": Members({}, others=TEXT),
        "TableSchemas": Members({}, others=Named(SHAPES, "RecordSchema")),
        "TemplateReport": Members(
            {
                "properties": Named(SHAPES, "TemplateReportProperties"),
                "template": Named(SHAPES, "TemplateReportElement"),
            },
            others=AnyOf(
                (
                    TEXT,
                    Named(SHAPES, "TemplateReportElement"),
                    ListOf(
                        AnyOf(
                            (
                                TEXT,
                                Named(SHAPES, "TemplateReportElement"),
                            )
                        )
                    ),
                )
            ),
        ),
        "TemplateReportElement": Members(
            {},
            others=AnyOf(
                (
                    TEXT,
                    Named(SHAPES, "TemplateReportElement"),
                    ListOf(
                        AnyOf(
                            (
                                TEXT,
                                Named(SHAPES, "TemplateReportElement"),
                            )
                        )
                    ),
                )
            ),
        ),
        "TemplateReportProperties": Members(
            {"application": TEXT, "author": TEXT, "created": TEXT, "file": TEXT, "modified": TEXT}
        ),
        "TypedRecordContent": Members(
            {
                "schema": Named(SHAPES, "RecordSchema"),
                "id": Whole(-9223372036854775808, 9223372036854775807),
                "datasetid": Whole(-9223372036854775808, 9223372036854775807),
                "boundaries": Named(SHAPES, "RecordBoundaries"),
                "fields": Named(SHAPES, "FieldValues"),
                "tables": Named(SHAPES, "TypedTables"),
            },
            required=frozenset({"fields", "id", "schema"}),
        ),
        "TypedTableRecord": Members(
            {
                "id": Whole(-9223372036854775808, 9223372036854775807),
                "fields": Named(SHAPES, "FieldValues"),
                "tables": Named(SHAPES, "TypedTables"),
            },
            required=frozenset({"fields", "id"}),
        ),
        "TypedTables": Members({}, others=ListOf(Named(SHAPES, "TypedTableRecord"))),
    }
)

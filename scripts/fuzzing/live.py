"""Where the values that exist on the server go: which parameters and bodies take which of them.

Random ids name nothing. So the run first makes some of everything on the server (`world`), and these tables lead the
ids and names to the examples of the description and to the dictionaries that schemathesis draws from.
"""

from typing import Any

Value = int | str
Body = dict[str, Any] | list[Any]

MAIL_SERVERS = ("127.0.0.1:1", "[::1]:1", "localhost:1")  # there is none: connections are refused at once

PARAMETERS = {
    "data_mapping.configId": "mapping_configuration",
    "job_creation.configId": "job_preset",
    "output_creation.configId": "output_preset",
    "templateId": "template",
    "dataFileId": "data_file",
    "dmConfigId": "mapping_configuration",
    "jcConfigId": "job_preset",
    "ocConfigId": "output_preset",
    "dataSetId": "data_set",
    "contentSetId": "content_set",
    "jobSetId": "job_set",
    "jobId": "job",
    "jobSegmentId": "job_segment",
    "documentSetId": "document_set",
    "documentId": "document",
    "contentItemId": "content_item",
    "dataRecordId": "data_record",
    "data_records_get_multiple_values.id": "data_record",
    "data_sets_delete.dataSetId": "spare_data_set",
    "content_sets_delete.contentSetId": "spare_content_set",
    "job_sets_delete.jobSetId": "spare_job_set",
    "fileId": "data_file",
    "file_store_delete.fileId": "spare_file",
    "file_store_delete_by_post.fileId": "other_spare_file",
    "file_store_sync_file.fileId": "new_file",
    "file_store_sync_directory.fileId": "new_folder",
    "file_store_download_contents.fileId": "folder",
    "file_store_get_report.fileId": "template",
    "file_store_get_data_mapping_runtime_parameters.fileId": "mapping_configuration",
    "file_store_get_job_creation_runtime_parameters.fileId": "job_preset",
    "relPath": "folder_entry",
    "dataFileID": "page_file",
    "data_mapping_process_pdf_vt_to_data_set.dataFileId": "page_file",
    "data_mapping_process_pdf_vt_to_content_set.dataFileId": "page_file",
    "conversion_rasterize.dataFileId": "page_file",
    "section": "section",
    "filename": "new_name",
    "data_mapping.operationId": "data_mapping_run",
    "content_creation.operationId": "content_creation_run",
    "email_content.operationId": "email_content_run",
    "job_creation.operationId": "job_creation_run",
    "output_creation.operationId": "output_creation_run",
    "all_in_one.operationId": "all_in_one_run",
}
"""The values for a parameter in the path or the query, under its name alone or after its service or operation."""

BODY_MEMBERS = {
    "data_mapping_process_json": {"identifier": "data_file"},
    "content_creation_process_by_data_record": {"identifiers[*]": "data_record"},
    "job_creation_process_by_job_set_structure": {
        "jobs[*].segments[*].documentsets[*].documents[*].documentpages[*].contentitem": "content_item",
    },
    "job_creation_process": {"identifiers[*]": "content_set"},
    "job_creation_process_default_json": {"identifiers[*]": "content_set"},
    "output_creation_process_by_job_set_json": {"identifier": "job_set"},
    "output_creation_process_by_job_json": {"identifiers[*]": "job"},
    "all_in_one_submit": {
        "datamining.identifier": "data_file",
        "datamining.config": "mapping_configuration",
        "contentcreation.identifiers[*]": "data_record",
        "contentcreation.config": "template",
        "jobcreation.config": "job_preset",
        "outputcreation.identifiers[*]": "job",
        "outputcreation.config": "output_preset",
    },
    "data_sets_update_properties": {"id": "data_set"},
    "content_sets_update_properties": {"id": "content_set"},
    "job_sets_update_properties": {"id": "job_set"},
    "job_sets_update_metadata": {"id": "job_set"},
    "jobs_update_properties": {"id": "job"},
    "jobs_update_metadata": {"id": "job"},
    "jobs_update_multiple_properties": {"[*].id": "job"},
    "data_mapping_create_content_set": {"identifier": "mapping_configuration"},
    "email_content_process_by_data_record": {"identifiers[*]": "data_record", "host": "mail_server"},
    "email_content_process_by_data_set": {"host": "mail_server"},
    "html_content_process_by_data_record_json": {"section": "section"},
    "content_creation_preview_image_by_data_record": {"section": "section"},
    "content_creation_preview_image_by_data": {"section": "section"},
    "data_records_add": {"[*].datasetid": "data_set", "[*].recordid": "data_record"},
    "data_records_get_multiple_values_json": {"recordids[*]": "data_record"},
    "data_records_update_values": {"id": "data_record"},
    "data_records_update_multiple_values": {"[*].id": "data_record"},
    "data_records_update_properties": {"id": "data_record"},
    "data_records_update_multiple_properties": {"[*].id": "data_record"},
    "content_items_update_properties": {"id": "content_item"},
    "content_items_update_multiple_properties": {"[*].id": "content_item"},
    "job_segments_update_metadata": {"id": "job_segment"},
    "document_sets_update_metadata": {"id": "document_set"},
    "documents_update_metadata": {"id": "document"},
}
"""The values for members of a request body."""

_DOCUMENT = [{"documentpages": [{"contentitem": "$content_item"}]}]
_MAPPING = {"identifier": "$data_file", "config": "$mapping_configuration"}
_OUTPUT = {"config": "$output_preset", "createOnly": True}
_NUMBERS = [
    {"name": "batch", "value": "0042"},
    {"name": "code", "value": "00340434161094042557000000000000000000000042"},
]

BODIES: dict[str, list[Any]] = {
    "data_mapping_process_json": [{"identifier": "$data_file"}],
    "content_creation_process_by_data_record": [
        {"identifiers": ["$data_record"]},
        {"data": [{"fields": {"Name": "Zoë"}}]},
    ],
    "job_creation_process_by_job_set_structure": [
        {"jobs": [{"segments": [{"documentsets": [{"documents": _DOCUMENT}]}]}]},
    ],
    "job_creation_process": [{"identifiers": ["$content_set"], "parameters": {"region": "north"}}],
    "job_creation_process_default_json": [{"identifiers": ["$content_set"]}],
    "output_creation_process_by_job_set_json": [{"identifier": "$job_set", "createOnly": True}],
    "output_creation_process_by_job_json": [{"identifiers": ["$job"], "createOnly": True}],
    "all_in_one_submit": [
        {
            "datamining": _MAPPING,
            "contentcreation": {"config": "$template"},
            "jobcreation": {"config": "$job_preset"},
            "outputcreation": _OUTPUT,
            "returnIdInHeader": True,
        },
        {"datamining": _MAPPING},
        {"contentcreation": {"identifiers": ["$data_record"], "config": "$template"}, "returnIdInHeader": True},
        {"outputcreation": {"identifiers": ["$job"], **_OUTPUT}},
    ],
    "data_sets_update_properties": [{"id": "$data_set", "properties": _NUMBERS}],
    "content_sets_update_properties": [{"id": "$content_set", "properties": _NUMBERS}],
    "job_sets_update_properties": [{"id": "$job_set", "properties": _NUMBERS}],
    "job_sets_update_metadata": [{"id": "$job_set", "properties": _NUMBERS}],
    "jobs_update_properties": [{"id": "$job", "properties": _NUMBERS}],
    "jobs_update_metadata": [{"id": "$job", "properties": _NUMBERS}],
    "jobs_update_multiple_properties": [[{"id": "$job", "properties": [{"name": "batch", "value": "0043"}]}]],
    "data_mapping_create_content_set": [{"identifier": "$mapping_configuration", "defaults": {}}],
    "email_content_process_by_data_record": [
        {"identifiers": ["$data_record"], "attachPdfPage": True, "attachWebPage": True, "eml": True},
        {"data": [{"fields": {"Name": "Zoë"}}], "host": "$mail_server", "sender": "post@example.org"},
    ],
    "email_content_process_by_data_set": [{"eml": True}, {"host": "$mail_server", "sender": "post@example.org"}],
    "content_creation_preview_image_by_data_record": [
        {"context": "email", "section": "$section", "type": "png", "viewPortWidth": 320},
        {"context": "print", "type": "jpg", "quality": 80, "pages": "1", "dpi": 72},
    ],
    "content_creation_preview_image_by_data": [
        {"data": {"Name": "Zoë"}, "context": "web", "section": "$section", "viewPortWidth": 320, "archive": True},
    ],
    "html_content_process_by_data_record_json": [{"section": "$section", "inline": "ALL"}],
    "conversion_rasterize": [{"type": "png", "pages": "1", "dpi": 72}, {"type": "jpg", "dpi": 72, "archive": True}],
    "data_records_add": [
        [{"datasetid": "$data_set", "records": [{"fields": [{"name": "Name", "value": "Šárka"}]}]}],
        [{"recordid": "$data_record", "table": "detail", "records": [{"fields": [{"name": "Sku", "value": "0009"}]}]}],
    ],
    "data_records_get_multiple_values_json": [
        {"recordids": ["$data_record"], "recursive": True},
        {"recordids": ["$data_record"], "outputFormat": "simplified", "optimized": True},
        {"recordids": ["$data_record"], "explicitTypes": True},
    ],
    "data_records_update_values": [{"id": "$data_record", "fields": [{"name": "Code", "value": "00000044"}]}],
    "data_records_update_multiple_values": [[{"id": "$data_record", "fields": [{"name": "Code", "value": "0045"}]}]],
    "data_records_update_properties": [{"id": "$data_record", "properties": _NUMBERS}],
    "data_records_update_multiple_properties": [[{"id": "$data_record", "properties": _NUMBERS}]],
    "content_items_update_properties": [{"id": "$content_item", "properties": _NUMBERS}],
    "content_items_update_multiple_properties": [[{"id": "$content_item", "properties": _NUMBERS}]],
    "job_segments_update_metadata": [{"id": "$job_segment", "properties": _NUMBERS}],
    "document_sets_update_metadata": [{"id": "$document_set", "properties": _NUMBERS}],
    "documents_update_metadata": [{"id": "$document", "properties": _NUMBERS}],
}
"""Examples of request bodies; `$name` stands for a value that exists."""


def kind_for(operation_id: str, service: str, parameter: str) -> str | None:
    """Which values a parameter of an operation takes."""
    names = (f"{operation_id}.{parameter}", f"{service}.{parameter}", parameter)
    return next((PARAMETERS[name] for name in names if name in PARAMETERS), None)


def filled(body: Any, values: dict[str, list[Value]]) -> Any:  # noqa: ANN401 - JSON
    """A body with the values put in; `None` where one of them does not exist."""
    if isinstance(body, str) and body.startswith("$"):
        found = values.get(body.removeprefix("$"))
        return found[0] if found else None
    if isinstance(body, list):
        return [filled(item, values) for item in body]
    if isinstance(body, dict):
        return {name: filled(value, values) for name, value in body.items()}
    return body


def with_example(schema: dict[str, Any], example: Any, components: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401
    """A schema with this example in place of its own, down to the members: requests are made up of those too."""
    while "$ref" in schema:
        schema = components["schemas"][schema["$ref"].rpartition("/")[2]]
    led = {**schema, "example": example}
    if isinstance(example, dict) and "properties" in schema:
        members = schema["properties"].items()
        led["properties"] = {
            name: with_example(member, example[name], components) if name in example else member
            for name, member in members
        }
    if isinstance(example, list) and example and "items" in schema:
        led["items"] = with_example(schema["items"], example[0], components)
    return led

"""The two methods that every service has: handshake and version."""

from starlette.responses import Response

from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.registry import Registry

service = Registry()


def greeting(call: Call) -> Response:
    """The text of a handshake; the vendor's name of the service stands at its end."""
    return answers.text(f"Server Engine REST Service available: {call.operation.service}")


@service.handles(
    "all_in_one_handshake",
    "authentication_handshake",
    "content_creation_handshake",
    "content_items_handshake",
    "data_mapping_handshake",
    "data_records_handshake",
    "document_sets_handshake",
    "documents_handshake",
    "email_content_handshake",
    "entities_handshake",
    "file_store_handshake",
    "html_content_handshake",
    "job_creation_handshake",
    "job_segments_handshake",
    "jobs_handshake",
    "output_creation_handshake",
    "statistics_handshake",
)
def handshake(call: Call) -> Response:
    """Tell that the service answers."""
    return greeting(call)


@service.handles(
    "all_in_one_version",
    "authentication_version",
    "content_creation_version",
    "content_items_version",
    "content_sets_version",
    "data_mapping_version",
    "data_records_version",
    "data_sets_version",
    "document_sets_version",
    "documents_version",
    "email_content_version",
    "entities_version",
    "file_store_version",
    "html_content_version",
    "job_creation_version",
    "job_segments_version",
    "job_sets_version",
    "jobs_version",
    "output_creation_version",
    "statistics_version",
)
def version(call: Call) -> Response:
    """Tell the version; clients take that of the Authentication service for the server's."""
    return answers.text(call.backend.settings.version.text)

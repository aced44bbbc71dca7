"""Errors that a request is answered with, in the words that the vendor's client looks for.

The vendor's client tells apart what is missing by the start of the message (observed in its code),
so these messages begin with the same words.
"""

from typing import Literal

Resource = Literal[
    "Datamapper config",
    "Datafile",
    "Template",
    "Job preset config",
    "Output creation config",
    "Managed file",
]
Entity = Literal[
    "Data Set",
    "Data Record",
    "Content Set",
    "Content Item",
    "Job Set",
    "Job",
]


class RestError(Exception):
    """The request is answered with this status and, where the version has it, a JSON Error.

    Attributes:
        status: HTTP status code.
        message: What went wrong; never holds a secret or a value of a record.
        parameter: Id or name of what is at fault, or `None`.
        headers: Further headers of the answer.
    """

    def __init__(
        self,
        status: int,
        message: str,
        parameter: object = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.parameter = None if parameter is None else str(parameter)
        self.headers = headers or {}


def missing_resource(resource: Resource, reference: object, *, status: int = 404) -> RestError:
    """A managed file that a request names is not in the File Store."""
    return RestError(status, f"{resource} not found in the File Store", reference)


def missing_template(reference: object) -> RestError:
    """The template of a content creation is not there; that service has wording of its own."""
    return missing_entity("Template", reference)


def missing_entity(entity: Entity | Literal["Template"], entity_id: object) -> RestError:
    """Something that the path of a request names is not on the server (wording of the manual)."""
    message = f"The specified {entity} passed into this method refers to a missing resource"
    return RestError(404, message, entity_id)


def missing_in_body(entity: Entity, entity_id: object, *, status: int) -> RestError:
    """An entity that the body of a request names is not on the server."""
    return RestError(status, f"{entity} not found", entity_id)


def missing_operation(operation_id: str) -> RestError:
    """There is no such operation, or not in this service, or it was cancelled."""
    return RestError(404, "Operation not found in Server", operation_id)

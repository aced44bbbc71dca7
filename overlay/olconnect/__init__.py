"""Python client for the REST API of OL Connect Server.

    from olconnect import Client

    with Client("http://localhost:9340", user="ol-admin", password="secret") as client:
        print(client.authentication.version())

Everything public is a name of this module; `olconnect.errors` holds the errors and `olconnect_api.models` the models.
Names are loaded when they are first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from olconnect._contract import CallOptions
    from olconnect._download import AsyncDownload, Download
    from olconnect._headers import ResultHeaders
    from olconnect._intake import Done
    from olconnect._job import AsyncJob, Job
    from olconnect._observe import CallEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent, StateEvent
    from olconnect._progress import Pace
    from olconnect._properties import as_properties, from_properties
    from olconnect._records import as_fields, from_fields, new_records, new_table_records
    from olconnect._results import EntityIds, FileContent, ManagedFiles, ServerPaths
    from olconnect._retry import Retry
    from olconnect._search import all_of, any_of, by_field, by_property, field_rule, none_of, property_rule
    from olconnect._version import ServerVersion
    from olconnect.async_operation import AsyncAllInOneOperation, AsyncOperation, AsyncOutputOperation
    from olconnect.client import AsyncClient, Client
    from olconnect.errors import OLConnectError
    from olconnect.operation import (
        AllInOneOperation,
        Operation,
        OutputOperation,
    )
    from olconnect.pipeline import AsyncPipeline, Pipeline

__version__ = "0.1.0"

__all__ = [
    "AllInOneOperation",
    "AsyncAllInOneOperation",
    "AsyncClient",
    "AsyncDownload",
    "AsyncJob",
    "AsyncOperation",
    "AsyncOutputOperation",
    "AsyncPipeline",
    "CallEvent",
    "CallOptions",
    "Client",
    "Done",
    "Download",
    "EntityIds",
    "FileContent",
    "Hooks",
    "Job",
    "ManagedFiles",
    "OLConnectError",
    "Operation",
    "OutputOperation",
    "Pace",
    "Pipeline",
    "RequestEvent",
    "ResponseEvent",
    "ResultHeaders",
    "Retry",
    "RetryEvent",
    "ServerPaths",
    "ServerVersion",
    "StateEvent",
    "all_of",
    "any_of",
    "as_fields",
    "as_properties",
    "by_field",
    "by_property",
    "field_rule",
    "from_fields",
    "from_properties",
    "new_records",
    "new_table_records",
    "none_of",
    "property_rule",
]

_MODULES = {
    "AllInOneOperation": "operation",
    "AsyncAllInOneOperation": "async_operation",
    "AsyncClient": "client",
    "AsyncDownload": "_download",
    "AsyncJob": "_job",
    "AsyncOperation": "async_operation",
    "AsyncOutputOperation": "async_operation",
    "AsyncPipeline": "pipeline",
    "CallEvent": "_observe",
    "CallOptions": "_contract",
    "Client": "client",
    "Done": "_intake",
    "Download": "_download",
    "EntityIds": "_results",
    "FileContent": "_results",
    "Hooks": "_observe",
    "Job": "_job",
    "ManagedFiles": "_results",
    "OLConnectError": "errors",
    "Operation": "operation",
    "OutputOperation": "operation",
    "Pace": "_progress",
    "Pipeline": "pipeline",
    "RequestEvent": "_observe",
    "ResponseEvent": "_observe",
    "ResultHeaders": "_headers",
    "Retry": "_retry",
    "RetryEvent": "_observe",
    "ServerPaths": "_results",
    "ServerVersion": "_version",
    "StateEvent": "_observe",
    "all_of": "_search",
    "any_of": "_search",
    "as_fields": "_records",
    "as_properties": "_properties",
    "by_field": "_search",
    "by_property": "_search",
    "field_rule": "_search",
    "from_fields": "_records",
    "from_properties": "_properties",
    "new_records": "_records",
    "new_table_records": "_records",
    "none_of": "_search",
    "property_rule": "_search",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

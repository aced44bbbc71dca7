"""What Output Creation and All-In-One give: files, paths, managed files, ids; in memory or straight to a file."""

import io
from pathlib import Path
from typing import Any

import pytest

from olconnect import (
    AsyncAllInOneOperation,
    AsyncClient,
    AsyncOutputOperation,
    EntityIds,
    FileContent,
    ManagedFiles,
    Pace,
    ResultHeaders,
    ServerPaths,
)
from olconnect.errors import (
    InvalidRequestError,
    OperationCancelledError,
    OperationFailedError,
    OperationLostError,
    ServerError,
    UnexpectedAnswerError,
)
from olconnect_api.models import (
    AllInOneContentCreation,
    AllInOneDataMapping,
    AllInOneJobCreation,
    AllInOneOutputCreation,
)

from .drive import Drive
from .scripted import Reply, ScriptedServer, accepted, json_error

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 10
OUTPUT = "/workflow/outputcreation"
CHAIN = "/workflow/print"
AT_ONCE = Pace(first=0, share=0, longest=0)


@pytest.fixture(params=["sync", "async"])
def output_server(server: ScriptedServer) -> ScriptedServer:
    """Runs an output creation, and an All-In-One operation, that are done when first asked for."""
    server.on("POST", f"{OUTPUT}/letters/31", accepted("out-1"))
    server.on("POST", f"{CHAIN}/submit", accepted("out-1"))
    for service in (OUTPUT, CHAIN):
        server.on("GET", f"{service}/getProgress/out-1", Reply(body="done"))
        server.on("POST", f"{service}/getResult/out-1", Reply(body=PDF))
    return server

"""How the clients of the fixtures are made."""

from collections.abc import Mapping
from typing import Any

from olconnect import Pace
from olconnect_testing.server import Server

_QUICK = Pace(first=0.002, longest=0.1)  # a sandbox does not mind being asked often


def arguments(server: Server, options: Mapping[str, object]) -> dict[str, Any]:
    """The arguments of `Client` and `AsyncClient` alike; what the test's options say wins."""
    pace = {} if server.real else {"pace": _QUICK}
    return {**server.connection, **pace, **options}

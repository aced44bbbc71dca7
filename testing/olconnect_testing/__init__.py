"""Fixtures of pytest for tests of what uses OL Connect: a server that behaves as it does, and clients of it.

    def test_letters(olconnect_sandbox, olconnect_client, olconnect_load):
        data_set = olconnect_load.data_set([{"FirstName": "Ada"}])
        assert olconnect_client.data_sets.get_all().identifiers == [data_set]

`pip install "olconnect[testing]"` is all that it takes; `docs/testing.md` begins at zero. Here are the types of
what the fixtures give, for annotations.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from olconnect_testing.loading import Loader
    from olconnect_testing.server import Conditions, Connection, MovableClock, Server, Struck

__all__ = ["Conditions", "Connection", "Loader", "MovableClock", "Server", "Struck"]

_PLACES = {name: "loading" if name == "Loader" else "server" for name in __all__}


def __getattr__(name: str) -> object:
    """Import lazily: pytest imports this package in every run, also where nobody uses it."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
    globals()[name] = value
    return value

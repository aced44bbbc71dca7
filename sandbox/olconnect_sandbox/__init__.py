"""A server that behaves as OL Connect Server does, for tests, demonstrations and offline work.

    with Sandbox() as sandbox:
        print(sandbox.url)

What can go wrong is in `olconnect_sandbox.faults`.

`python -m olconnect_sandbox` runs one from the command line. The server needs the extra
`olconnect[sandbox]`; its parts are imported when they are first used, so that their absence can be
told in plain words.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from olconnect_sandbox.clock import Clock
    from olconnect_sandbox.engine.ledger import Started
    from olconnect_sandbox.quirks import Quirks
    from olconnect_sandbox.server import Sandbox, SandboxError
    from olconnect_sandbox.settings import User
    from olconnect_sandbox.store.database import StoreError
    from olconnect_sandbox.store.store import Snapshot

__all__ = ["Clock", "Quirks", "Sandbox", "SandboxError", "Snapshot", "Started", "StoreError", "User"]

_PLACES = {
    "Clock": "clock",
    "Quirks": "quirks",
    "Sandbox": "server",
    "SandboxError": "server",
    "Snapshot": "store.store",
    "Started": "engine.ledger",
    "StoreError": "store.database",
    "User": "settings",
}


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
    globals()[name] = value
    return value

"""What one run of schemathesis is told by its environment; the password is in no file and on no command line."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from attrs import field, frozen

from fuzzing.permits import Permit

BASE_PATH = "/rest/serverengine"


@frozen
class RunSettings:
    """Where a run goes.

    Attributes:
        url: Origin of the server.
        folder: Where the run keeps its files.
        user: Who logs in; `None` for a server without security.
        password: That user's password; `None` without a user.
        reader: A second user, who may only look; `None` if none is known.
        reader_password: That user's password.
        strict: Whether the model may assume what a sandbox does (see `model.Model`).
        error_bodies: Whether errors carry a JSON Error, as since 2023.1.
        permit: How far the run may go.
        rate: Requests a second at most.
    """

    url: str
    folder: Path
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    reader: str | None = None
    reader_password: str | None = field(default=None, repr=False)
    strict: bool = False
    error_bodies: bool = True
    permit: Permit = field()
    rate: float | None = None

    @permit.default
    def _permit(self) -> Permit:
        """Everything on a sandbox; elsewhere nothing that leaves a trace."""
        return Permit.ALL if self.strict else Permit.READ

    @property
    def description(self) -> Path:
        """The file with the description of the server's version."""
        return self.folder / "openapi.json"

    @property
    def world(self) -> Path:
        """The file that says what exists on the server."""
        return self.folder / "world.json"

    @property
    def made(self) -> Path:
        """The file that says what the run has made."""
        return self.folder / "made.jsonl"

    @property
    def seen(self) -> Path:
        """The file that says what checks have seen by requests of their own."""
        return self.folder / "seen.jsonl"

    @property
    def events(self) -> Path:
        """The file with what schemathesis has seen."""
        return self.folder / "events.ndjson"

    def described(self) -> dict[str, Any]:
        """What that file holds."""
        document: dict[str, Any] = json.loads(self.description.read_text(encoding="utf-8"))
        return document

    @property
    def base_url(self) -> str:
        """Where the API is."""
        return self.url.rstrip("/") + BASE_PATH

    @property
    def auth(self) -> Literal["login", "none"]:
        """How the client of the project authenticates."""
        return "login" if self.user else "none"

    @property
    def credentials(self) -> tuple[str, str]:
        """For Basic authentication."""
        return self.user or "", self.password or ""

    def environment(self) -> dict[str, str]:
        """The variables that tell a process all this."""
        return {
            "OLCONNECT_FUZZ_URL": self.url,
            "OLCONNECT_FUZZ_FOLDER": str(self.folder),
            "OLCONNECT_FUZZ_USER": self.user or "",
            "OLCONNECT_FUZZ_PASSWORD": self.password or "",
            "OLCONNECT_FUZZ_READER": self.reader or "",
            "OLCONNECT_FUZZ_READER_PASSWORD": self.reader_password or "",
            "OLCONNECT_FUZZ_STRICT": "1" if self.strict else "",
            "OLCONNECT_FUZZ_ERROR_BODIES": "1" if self.error_bodies else "",
            "OLCONNECT_FUZZ_PERMIT": self.permit.name,
            "OLCONNECT_FUZZ_RATE": str(self.rate or ""),
        }

    @classmethod
    def read(cls, variables: Mapping[str, str]) -> "RunSettings":
        """What the variables say."""
        return cls(
            url=variables["OLCONNECT_FUZZ_URL"],
            folder=Path(variables["OLCONNECT_FUZZ_FOLDER"]),
            user=variables["OLCONNECT_FUZZ_USER"] or None,
            password=variables["OLCONNECT_FUZZ_PASSWORD"] or None,
            reader=variables["OLCONNECT_FUZZ_READER"] or None,
            reader_password=variables["OLCONNECT_FUZZ_READER_PASSWORD"] or None,
            strict=bool(variables["OLCONNECT_FUZZ_STRICT"]),
            error_bodies=bool(variables["OLCONNECT_FUZZ_ERROR_BODIES"]),
            permit=Permit[variables["OLCONNECT_FUZZ_PERMIT"]],
            rate=float(variables["OLCONNECT_FUZZ_RATE"] or 0) or None,
        )

"""What shows a failure: the requests, as curl commands, and the status of the answer to the last one."""

import base64
import shlex
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from fuzzing.failures import Failure

_GENERATED = {"user-agent", "accept", "accept-encoding", "connection", "content-length", "x-schemathesis-testcaseid"}
_SECRET = {"auth_token", "authorization", "cookie", "proxy-authorization"}
_MOST_BODY = 4000


@frozen
class Evidence:
    """The requests that lead to a failure.

    Attributes:
        commands: One curl command each, in their order, without credentials.
        status: Of the last answer; `None` if there was none.
        phase: Of the run.
    """

    commands: tuple[str, ...]
    status: int | None
    phase: str

    @property
    def length(self) -> int:
        """How much there is to read."""
        return sum(map(len, self.commands))

    @classmethod
    def of(cls, case_id: str, recorder: dict[str, Any], phase: str) -> "Evidence":
        """That for a case of a run: the requests it rests on come first."""
        chain: list[str] = []
        current: str = case_id
        while current in recorder["cases"] and current not in chain:
            chain.append(current)
            current = recorder["cases"][current].get("parent_id") or ""
        interactions = recorder.get("interactions", {})
        sent = [interactions[step]["request"] for step in reversed(chain) if step in interactions]
        last = interactions.get(case_id, {}).get("response") or {}
        return cls(tuple(map(curl, sent)), last.get("status_code"), phase)


def shortest(one: Mapping[Failure, Evidence], other: Mapping[Failure, Evidence]) -> dict[Failure, Evidence]:
    """Both together, the shorter one where both have something."""
    both = {**one, **other}
    for failure in one.keys() & other.keys():
        both[failure] = min(one[failure], other[failure], key=lambda evidence: evidence.length)
    return both


def curl(request: dict[str, Any]) -> str:
    """The command that sends a request again; the user puts in the credentials."""
    words = ["curl", "-i", "-X", request["method"]]
    for name, values in request.get("headers", {}).items():
        if name.lower() not in _GENERATED:
            words += ["-H", f"{name}: {'[Filtered]' if name.lower() in _SECRET else values[0]}"]
    body = base64.b64decode((request.get("body") or {}).get("$base64", ""))
    if body:
        words += ["--data-binary", _text(body)]
    return shlex.join([*words, request["uri"]])


def _text(body: bytes) -> str:
    """A body as text; bytes that are none are told, not shown."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return f"[{len(body)} bytes: {body[:20].hex()}...]"
    return text if len(text) <= _MOST_BODY else f"{text[:_MOST_BODY]}[...]"

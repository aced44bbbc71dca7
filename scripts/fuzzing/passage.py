"""Where requests leave this process: each passes the gate, whatever made it."""

import io
from collections.abc import Callable, Mapping
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPHeaderDict, HTTPResponse

from fuzzing.gate import Gate

HELD_BACK = "x-olconnect-fuzz-held-back"
"""Header of the answer that stands in for that of the server when a request is held back."""
_STATUS = 409
_STREAM = "text/event-stream"  # may never end: not read here

Send = Callable[..., requests.Response]


def guard_all(gate: Gate) -> None:
    """Let all requests of this process pass the gate, also those that checks send by themselves."""
    HTTPAdapter.send = guarded(gate, HTTPAdapter.send)  # type: ignore[method-assign]


class GuardedAdapter(HTTPAdapter):
    """Sends the requests of one session, each of which passes the gate first."""

    def __init__(self, gate: Gate) -> None:
        super().__init__()
        self._passing = guarded(gate, HTTPAdapter.send)

    def send(self, request: requests.PreparedRequest, *arguments: Any, **options: Any) -> requests.Response:  # noqa: ANN401 - those of requests
        """Send it, or hold it back."""
        return self._passing(self, request, *arguments, **options)


def guarded(gate: Gate, send: Send) -> Send:
    """A way to send requests that passes the gate first."""

    def passing(adapter: HTTPAdapter, request: requests.PreparedRequest, **options: Any) -> requests.Response:  # noqa: ANN401 - those of requests
        method, url, body = str(request.method), str(request.url), _body(request)
        reason = gate.refusal(method, url, _headers(request.headers), body)
        if reason is not None:
            return _stand_in(adapter, request, reason)
        gate.wait()
        answer = send(adapter, request, **options)
        if not answer.headers.get("content-type", "").startswith(_STREAM):
            headers = {name.lower(): value for name, value in answer.headers.items()}
            gate.observe(method, url, body, (answer.status_code, headers, answer.content))
        return answer

    return passing


def _body(request: requests.PreparedRequest) -> bytes:
    """What is sent; of a stream, which cannot be read beforehand, something that is no JSON."""
    body = request.body
    if isinstance(body, str):
        return body.encode()
    return body if isinstance(body, bytes) else b"" if body is None else b"?"


def _headers(given: Mapping[str, str | bytes]) -> dict[str, str]:
    return {name: value.decode("latin-1") if isinstance(value, bytes) else value for name, value in given.items()}


def _stand_in(adapter: HTTPAdapter, request: requests.PreparedRequest, reason: str) -> requests.Response:
    headers = HTTPHeaderDict({HELD_BACK: reason, "content-length": "0"})
    raw = HTTPResponse(io.BytesIO(), headers=headers, status=_STATUS, preload_content=False)
    return adapter.build_response(request, raw)

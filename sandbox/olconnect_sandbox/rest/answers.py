"""Answers in the forms that the server uses: text, JSON, files, errors."""

import json
from collections.abc import Mapping
from urllib.parse import quote

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from olconnect_sandbox.errors import RestError
from olconnect_sandbox.store.blobs import CHUNK, Blob
from olconnect_sandbox.versions import ApiVersion, Body, Refusal

CRASH_TEXT = "internal error of the sandbox"
_PLAIN_NAME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$&+-.^_`|~")


class BlobResponse(Response):
    """A stored file, read and sent piece by piece; a passing one is removed afterwards."""

    def __init__(self, blob: Blob, *, media_type: str, headers: Mapping[str, str], passing: bool) -> None:
        super().__init__(media_type=media_type, headers=headers)
        self.headers["content-length"] = str(blob.size)
        self._blob = blob
        self._passing = passing

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - ASGI
        """Send it."""
        start = {"type": "http.response.start", "status": 200, "headers": self.raw_headers}
        try:
            with self._blob.open() as stream:
                await send(start)
                while chunk := stream.read(CHUNK):
                    await send({"type": "http.response.body", "body": chunk, "more_body": True})
                await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            if self._passing and self._blob.path is not None:
                self._blob.path.unlink(missing_ok=True)


def text(value: object, *, headers: Mapping[str, str] | None = None) -> Response:
    """Plain text: an id, a word, paths."""
    return Response(str(value), media_type="text/plain", headers=headers)


def data(value: object) -> Response:
    """JSON."""
    content = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    return Response(content, media_type="application/json")


def truth(*, outcome: bool = True) -> Response:
    """The outcome of an update or a deletion."""
    return text("true" if outcome else "false")


def empty(status: int = 200, *, headers: Mapping[str, str] | None = None) -> Response:
    """An answer without a body."""
    return Response(status_code=status, headers=headers)


def octets(content: bytes | str, *, headers: Mapping[str, str] | None = None) -> Response:
    """Bytes of which only the request knows what they mean."""
    return Response(content, media_type="application/octet-stream", headers=headers)


def file(
    blob: Blob,
    name: str,
    *,
    media_type: str = "application/octet-stream",
    headers: Mapping[str, str] | None = None,
    passing: bool = False,
) -> Response:
    """A file for download, with its size and its name; `passing` removes it afterwards."""
    described = {"Content-Disposition": disposition(name), **(headers or {})}
    return BlobResponse(blob, media_type=media_type, headers=described, passing=passing)


def disposition(name: str) -> str:
    """`Content-Disposition` for a download.

    A plain name stands without quotes, as in all samples of the manual; any other is sent in the
    extended form of RFC 6266 (inferred: the manual has no sample of one).
    """
    if name and set(name) <= _PLAIN_NAME:
        return f"attachment; filename={name}"
    return f"attachment; filename*=UTF-8''{quote(name, safe='')}"


def error(failure: RestError, *, body: Body = "json", media_type: str | None = None) -> Response:
    """The answer to a request that failed: a JSON Error, its message as text, or no body."""
    content, default = "", None
    if body == "text":
        content, default = failure.message, "text/plain"
    elif body == "json":
        detail = {
            "status": failure.status,
            "message": failure.message,
            "parameter": failure.parameter,
        }
        content, default = json.dumps({"error": detail}), "application/json"
    return Response(content, failure.status, headers=failure.headers, media_type=media_type or default)


def refusal(case: Refusal, message: str) -> Response:
    """The answer to a request that is not let in."""
    headers = {"WWW-Authenticate": "BASIC"} if case.challenge else {}
    return error(RestError(case.status, message, headers=headers), body=case.body)


def operation_error(failure: RestError, operation_id: str, version: ApiVersion) -> Response:
    """The answer to a request that an operation refused, as the version sends it."""
    if (operation_id, failure.status) in version.errors_as_octet_stream:
        return error(failure, media_type="application/octet-stream")
    return error(failure, body="json" if version.error_bodies else "none")


def crash() -> Response:
    """The answer when the sandbox itself fails; it never looks like a documented 500."""
    return Response(CRASH_TEXT, 500, media_type="text/plain")

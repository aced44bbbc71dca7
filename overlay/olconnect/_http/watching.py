"""What the observer is told of a request: before it is sent, and when the head of its answer came or it failed."""

import time
from collections.abc import Mapping

from olconnect import _auth_flow
from olconnect._http.building import ATTEMPT
from olconnect._http.failures import operation_of, path_of
from olconnect._http.library import httpx
from olconnect._observe import Observer, RequestEvent, ResponseEvent
from olconnect.errors import OLConnectError

_OURS: Mapping[str, str] = {
    _auth_flow.LOGIN_PATH: "authentication_login",
    _auth_flow.VERSION_PATH: "authentication_version",
}


class Watch:
    """One request; used only where somebody listens."""

    def __init__(self, observer: Observer, request: httpx.Request) -> None:
        self._observer = observer
        self._began = time.monotonic()
        info = operation_of(request)
        path = path_of(request)
        ours = next((name for end, name in _OURS.items() if path.endswith(end)), "")
        self._event = RequestEvent(
            operation=info.id if info is not None else ours,
            method=request.method,
            path=path,
            attempt=request.extensions.get(ATTEMPT, 1),
            headers=request.headers,
            trace_id=request.headers.get("trace_id"),
        )
        observer.request(self._event)

    def answered(self, response: httpx.Response) -> None:
        """The head of the answer is there."""
        self._tell(status=response.status_code, headers=response.headers)

    def failed(self, error: OLConnectError) -> None:
        """No answer came."""
        self._tell(error=error)

    def _tell(
        self,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        error: OLConnectError | None = None,
    ) -> None:
        event = self._event
        self._observer.response(
            ResponseEvent(
                operation=event.operation,
                method=event.method,
                path=event.path,
                attempt=event.attempt,
                status=status,
                headers=headers or {},
                error=error,
                seconds=time.monotonic() - self._began,
                trace_id=event.trace_id,
            )
        )

"""Settings and prepared requests as httpx takes them."""

from collections.abc import Callable
from http.cookiejar import Cookie, CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.request import Request as Asked

from olconnect._contract import CallOptions, Request, check_headers
from olconnect._http.bodies import ACCEPTED_ENCODINGS
from olconnect._http.failures import OPERATION
from olconnect._http.library import httpx
from olconnect._settings import Settings, TraceId, tls_context
from olconnect._upload import Upload
from olconnect.errors import InvalidRequestError

ATTEMPT = "olconnect.attempt"  # keys in a request's extensions
TOTAL_TIMEOUT = "olconnect.total_timeout"
UPLOAD = "olconnect.upload"


class _SendableCookies(DefaultCookiePolicy):
    """Takes no cookie that a header cannot carry back: with one, no further request could be sent at all."""

    def set_ok(self, cookie: Cookie, request: Asked) -> bool:
        return super().set_ok(cookie, request) and f"{cookie.name}{cookie.value or ''}".isascii()


def client_arguments(settings: Settings) -> dict[str, Any]:
    """The arguments of an httpx client. Raises InvalidRequestError for what it cannot use."""
    limits = httpx.Limits(max_connections=settings.max_connections, max_keepalive_connections=settings.max_connections)
    try:
        base_url = httpx.URL(settings.base_url)
        base_url.raw_host.decode("ascii").encode("idna")  # as the look-up does
        proxy = httpx.Proxy(settings.proxy) if settings.proxy is not None else None
    except (httpx.InvalidURL, ValueError):  # their messages show the URL of a proxy, with its password
        raise InvalidRequestError(
            "the base URL or the proxy is no URL that can be used, such as http://localhost:9340 or http://proxy:3128"
        ) from None
    return {
        "base_url": base_url,
        "verify": tls_context(settings),
        "proxy": proxy,
        "timeout": _timeouts(settings.timeout),
        "headers": {"Accept-Encoding": ACCEPTED_ENCODINGS, **settings.headers},
        "limits": limits,
        "cookies": CookieJar(_SendableCookies()),
    }


def request_arguments(
    settings: Settings, request: Request, options: CallOptions | None, attempt: int
) -> dict[str, Any]:
    """A prepared request as the arguments of httpx's `build_request`."""
    options = options or CallOptions()
    headers = httpx.Headers(request.headers)
    headers.update(options.headers)
    return {
        "method": request.info.http_method,
        "url": settings.base_url + request.url,
        "params": request.params or None,
        "json": request.json if request.has_json else None,
        "content": request.content,
        "headers": headers,
        "timeout": _timeouts(options.timeout or settings.timeout),
        "extensions": {
            OPERATION: request.info,
            ATTEMPT: attempt,
            TOTAL_TIMEOUT: options.total_timeout or settings.total_timeout,
        },
    }


def with_upload(arguments: dict[str, Any], body: Callable[[Upload], object]) -> dict[str, Any]:
    """The arguments of `build_request` with content from any source as an upload."""
    content = arguments.get("content")
    if content is None or isinstance(content, (str, bytes)):
        return arguments
    upload = content if isinstance(content, Upload) else Upload(content)
    headers = httpx.Headers(arguments.get("headers"))
    if upload.length is not None:
        headers["Content-Length"] = str(upload.length)
    extensions: dict[str, object] = {**(arguments.get("extensions") or {}), UPLOAD: upload}
    return {**arguments, "content": body(upload), "headers": headers, "extensions": extensions}


def with_trace_id(arguments: dict[str, Any], trace_id: TraceId | None) -> dict[str, Any]:
    """The arguments of `build_request` with the header for correlation, unless the caller set it or there is none."""
    if trace_id is None:
        return arguments
    headers = httpx.Headers(arguments.get("headers"))
    if "trace_id" not in headers:
        value = trace_id if isinstance(trace_id, str) else trace_id()
        headers.update(check_headers({"trace_id": value} if value else {}))
    return {**arguments, "headers": headers}


def is_replayable(request: httpx.Request) -> bool:
    """Whether its body, of which some was sent, can be sent again."""
    upload = request.extensions.get(UPLOAD)
    return upload.replayable if isinstance(upload, Upload) else True


def total_timeout(request: httpx.Request, settings: Settings) -> float | None:
    """Seconds that a request may take in all; None for one that sends a file, which takes what it takes."""
    if UPLOAD in request.extensions:
        return None
    seconds = request.extensions.get(TOTAL_TIMEOUT)
    return seconds if isinstance(seconds, float) else settings.total_timeout


def _timeouts(seconds: float) -> httpx.Timeout:
    """Each network step may take that long; connecting at most ten seconds."""
    return httpx.Timeout(seconds, connect=min(seconds, 10.0))

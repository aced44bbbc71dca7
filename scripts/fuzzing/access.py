"""Checks that send a request once more with other credentials: of nobody, and of a user who may only look."""
# ruff: noqa: ARG002 - the signatures are those that schemathesis asks for

import base64
from collections.abc import Iterator
from functools import cache

import requests
import schemathesis
from schemathesis import CheckContext, Response

from fuzzing.exchange import Exchange
from fuzzing.passage import HELD_BACK
from fuzzing.watch import SEEN, SETTINGS, AnyCase, exchange_of

_FORBIDDEN = 403
_REFUSED = (401, _FORBIDDEN)
_BEFORE = (400, 401, 405, 415)  # of requests that may not have come as far as the question who may send them
_FORGED = "Zm9yZ2VkLXRva2VuLW9mLW5vYm9keQ0001"
_TIMEOUT = 30

Headers = dict[str, str]


def _basic(user: str, password: str) -> Headers:
    return {"Authorization": f"Basic {base64.b64encode(f'{user}:{password}'.encode()).decode()}"}


def _forgeries(token: str) -> Iterator[Headers]:
    """What looks like credentials, and is none."""
    yield {"auth_token": _FORGED}
    if not SETTINGS.strict:  # some servers lock out who tries too often
        return
    if token:
        yield {"auth_token": token.swapcase()}
        yield {"auth_token": token[: len(token) // 2] + token[: -len(token) // 2 - 1 : -1]}
    yield {"Authorization": f"Bearer {_FORGED}"}
    yield _basic(SETTINGS.user or "", "not the password")


def _let_in(case: AnyCase, response: Response) -> Exchange | None:
    """A request that may be sent once more: on a server of others only one that succeeds."""
    exchange = exchange_of(case, response)
    if exchange is None or exchange.ok:
        return exchange
    return exchange if SETTINGS.strict and exchange.status not in _BEFORE else None


def _again(exchange: Exchange, response: Response, credentials: Headers) -> int:
    """The status that the same request gets with other credentials."""
    media_type = response.request.headers.get("Content-Type") or "text/plain"
    answer = requests.request(
        str(response.request.method),
        exchange.url,
        data=exchange.sent,
        headers={**credentials, "Content-Type": str(media_type)},
        timeout=_TIMEOUT,
        allow_redirects=False,
    )
    SEEN.add(exchange.id, answer.status_code)
    return answer.status_code


@cache
def _token_of_reader() -> str | None:
    """By login, which every version knows; `None` if that was held back."""
    credentials = SETTINGS.reader or "", SETTINGS.reader_password or ""
    answer = requests.post(f"{SETTINGS.base_url}/authentication/login", auth=credentials, timeout=_TIMEOUT)
    if HELD_BACK in answer.headers:
        return None
    answer.raise_for_status()
    return answer.text


if SETTINGS.user:

    @schemathesis.check
    class ForgedToken:
        """What looks like credentials that nobody was given is refused; a few more requests for each operation."""

        def __init__(self) -> None:
            self._tried: set[str] = set()

        def after_response(self, ctx: CheckContext, response: Response, case: AnyCase) -> None:
            """Send a request that was let in once more."""
            exchange = _let_in(case, response)
            if exchange is None or exchange.id in self._tried:
                return
            for forged in _forgeries(str(response.request.headers.get("auth_token") or "")):
                status = _again(exchange, response, forged)
                assert status in _REFUSED, f"{' '.join(forged)} that nobody was given gets {status}"
            self._tried.add(exchange.id)


if SETTINGS.reader:

    @schemathesis.check
    class ReadersChangeNothing:
        """Who may only look may do that, and nothing else; one more request for each operation."""

        def __init__(self) -> None:
            self._tried: set[str] = set()

        def after_response(self, ctx: CheckContext, response: Response, case: AnyCase) -> None:
            """Send a request that was let in once more."""
            exchange = _let_in(case, response)
            described = exchange is not None and str(_FORBIDDEN) in exchange.operation["responses"]
            if exchange is None or not described or exchange.id in self._tried:
                return
            token = _token_of_reader()
            if token is None:
                return
            status = _again(exchange, response, {"auth_token": token})
            if exchange.operation["x-effect"] != "read":
                assert status == _FORBIDDEN, f"who may only look gets {status}"
            elif exchange.ok and SETTINGS.strict:
                assert status not in _REFUSED, f"who may look gets {status}"
            self._tried.add(exchange.id)

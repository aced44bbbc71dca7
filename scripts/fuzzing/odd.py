"""Checks that ask once more with ids that name nothing: spelled in other ways, never given, or of another entity."""
# ruff: noqa: ARG002 - the signatures are those that schemathesis asks for

import json
import re
from collections.abc import Sequence
from urllib.parse import urlsplit, urlunsplit

import schemathesis
from schemathesis import CheckContext, Response

from fuzzing.exchange import Exchange, Json
from fuzzing.live import BODY_MEMBERS
from fuzzing.watch import FOLLOWER, SEEN, SETTINGS, AnyCase, credentials_of, exchange_of

_NOBODYS = 2147480011
_NO_RUN = "00000000-0000-4000-8000-000000000000"
_TIMEOUT = 30


@schemathesis.check
class OddIds:
    """An id is what the server gave, without more: no other spelling leads to what is there, nor does any other id."""

    def __init__(self) -> None:
        self._tried: set[str] = set()

    def after_response(self, ctx: CheckContext, response: Response, case: AnyCase) -> None:
        """Ask once more with other ids."""
        exchange = exchange_of(case, response)
        if exchange is None or not exchange.ok or not SETTINGS.strict or exchange.id in self._tried:
            return
        if exchange.operation["x-effect"] != "read" or "fileId" in exchange.values or not exchange.values:
            return
        self._tried.add(exchange.id)
        FOLLOWER.headers = credentials_of(response)
        name, value = next(iter(exchange.values.items()))
        for odd in _odd(name, exchange.entity):
            answer = FOLLOWER.ask(exchange.id, **{**exchange.values, name: odd})
            assert answer is None or not answer.ok, f"{name} {odd} is taken for {value}"


def _odd(name: str, entity: int | None) -> Sequence[int | str]:
    if name == "operationId":
        return (_NO_RUN,)
    return () if entity is None else (f"+{entity}", f"0{entity}", f" {entity}", entity + 2**32, _NOBODYS)


@schemathesis.check
class UnknownIds:
    """What is not there cannot be changed, nor can one entity by a request for another."""

    def __init__(self) -> None:
        self._tried: set[str] = set()

    def after_response(self, ctx: CheckContext, response: Response, case: AnyCase) -> None:
        """Send an update once more with the ids of other things."""
        exchange = exchange_of(case, response)
        if exchange is None or not exchange.ok or not SETTINGS.strict or exchange.id in self._tried:
            return
        pointers = BODY_MEMBERS.get(exchange.id)
        if exchange.operation["x-effect"] != "update" or not pointers:
            return
        self._tried.add(exchange.id)
        body = exchange.sent_json
        for pointer in pointers:
            body = replaced(body, re.findall(r"\[\*\]|\w+", pointer), _NOBODYS)
        ways = [(_elsewhere(exchange), body), (exchange.url, body)]
        for url, sent in ways:
            if (url, sent) == (exchange.url, exchange.sent_json):  # an empty list names nothing
                continue
            status = _sent(exchange, response, url, sent)
            assert status >= 300, f"an update of {_NOBODYS}, which nobody has made, gets {status}"  # noqa: PLR2004


def _elsewhere(exchange: Exchange) -> str:
    """The address of something that nobody has made; the same where the path names nothing."""
    parts = urlsplit(exchange.url)
    path = re.sub(rf"/{exchange.entity}(?=/|$)", f"/{_NOBODYS}", parts.path)
    return urlunsplit(parts._replace(path=path))


def _sent(exchange: Exchange, response: Response, url: str, body: Json) -> int:
    headers = {**credentials_of(response), "Content-Type": "application/json"}
    method = str(response.request.method)
    answer = FOLLOWER.session.request(method, url, data=json.dumps(body), headers=headers, timeout=_TIMEOUT)
    SEEN.add(exchange.id, answer.status_code)
    return answer.status_code


def replaced(document: Json, pointer: Sequence[str], value: Json) -> Json:
    """A document with a value in place of what a pointer such as `["jobs", "[*]", "id"]` leads to, where that is."""
    if not pointer:
        return value
    first, *rest = pointer
    if first == "[*]":
        return [replaced(each, rest, value) for each in document] if isinstance(document, list) else document
    if isinstance(document, dict) and first in document:
        return {**document, first: replaced(document[first], rest, value)}
    return document

"""What is checked besides what comes with schemathesis; `access`, `odd` and `probes` have checks that send requests."""
# ruff: noqa: ARG001, ARG002 - the signatures are those that schemathesis asks for

import re
from collections.abc import Mapping

import schemathesis
from schemathesis import CheckContext, Response

from fuzzing import access, odd, probes
from fuzzing.exchange import Exchange, Json, entries, member, parsed
from fuzzing.texts import embedded_fault
from fuzzing.watch import COMPONENTS, FOLLOWER, MODEL, SETTINGS, AnyCase, credentials_of, exchange_of

__all__ = ["COMPONENTS", "SETTINGS", "AnyCase", "access", "odd", "probes"]  # they register their checks

_INTERNAL = 500
_READS_FILES = ("conversion_rasterize", "content_creation_preview_pdf_by_data_file")
_FIRST_ERROR = 400
_UNAUTHORIZED = 401
_SHORTEST = 16  # letters of a token; shorter ones are made up by the run, and may stand anywhere
_INSIDE = re.compile(
    r"Traceback \(most recent call last\)|File \"[^\"]+\", line \d+|^\s*at [\w.$]+\([\w.]+:\d+\)", re.MULTILINE
)
"""How Python and Java tell where a program has failed."""


@schemathesis.check
class ServerModel:
    """Answers agree with each other over the whole run, and what an answer promises is so at once."""

    def after_response(self, ctx: CheckContext, response: Response, case: AnyCase) -> None:
        """Feed the model."""
        exchange = exchange_of(case, response)
        if exchange is not None:
            MODEL.observe(exchange)
            if SETTINGS.strict:
                FOLLOWER.after(exchange, credentials_of(response))


@schemathesis.check
def documented_500(ctx: CheckContext, response: Response, case: AnyCase) -> None:
    """A 500 is described for the operation, is no crash, and does not answer a request that is valid."""
    exchange = exchange_of(case, response)
    if exchange is None or exchange.status != _INTERNAL:
        return
    assert "500" in exchange.operation["responses"], "500 is not described"
    if SETTINGS.strict:
        fits = member(exchange.json, "error") is not None if SETTINGS.error_bodies else not exchange.content
        assert fits, "500 without a JSON Error: the sandbox has crashed"
    valid = case.meta is not None and case.meta.generation.mode.is_positive
    assert not valid or may_fail(exchange), "500 for a request that is valid by the description"


def may_fail(exchange: Exchange) -> bool:
    """Whether a request that is valid by its schemas may get 500 all the same.

    A result tells so that the run has failed, be it waited for or fetched; +PReS Enhance is not everywhere; a file that
    is read while the request waits may hold anything; and an update gets 500 where the id in its body is not that in
    its path, which no schema can say; nor can it say which CSS selectors there are, or that a search keeps to one of
    the two grammars.
    """
    if exchange.id in _READS_FILES:
        return True
    if exchange.operation["x-retry"] == "claim" or exchange.operation["x-effect"] == "deliver":
        return True
    if exchange.query("async") == "false":
        return True
    if member(exchange.sent_json, "cssSelector") is not None or exchange.query("cssSelector") is not None:
        return True
    if exchange.id == "entities_find" and _in_two_grammars(member(exchange.sent_json, "search")):
        return True
    return _of_another(exchange)


def _in_two_grammars(rules: Json) -> bool:
    """Whether a set of rules, or one in it, has members of both grammars."""
    if not isinstance(rules, Mapping):
        return False
    nested = entries(rules, "rules")
    return ("ruleType" in rules and bool({"operator", "type"} & rules.keys())) or any(map(_in_two_grammars, nested))


def _of_another(exchange: Exchange) -> bool:
    """Whether the id in the body is not that in the path."""
    same = exchange.operation.get("requestBody", {}).get("x-same-as-path", {})
    return any(str(member(exchange.sent_json, name)) != exchange.values.get(path) for name, path in same.items())


@schemathesis.check
def id_in_body(ctx: CheckContext, response: Response, case: AnyCase) -> None:
    """What is said of one entity is not taken for another."""
    exchange = exchange_of(case, response)
    if exchange is not None and exchange.ok:
        assert not _of_another(exchange), "the id in the body is not that in the path, and was taken"


@schemathesis.check
def secrets(ctx: CheckContext, response: Response, case: AnyCase) -> None:
    """No answer has a password, or a token but that of login, or tells how the server is made."""
    exchange = exchange_of(case, response)
    if exchange is None or exchange.id == "authentication_login":
        return
    token = str(response.request.headers.get("auth_token") or "")
    sent = exchange.sent + exchange.url.encode()
    for secret in (SETTINGS.password or "", token if len(token) >= _SHORTEST else ""):
        told = bool(secret) and secret.encode() in exchange.content and secret.encode() not in sent
        assert not told, "an answer has a password or a token"
    found = _INSIDE.search(exchange.text) if exchange.status >= _FIRST_ERROR else None
    assert found is None, "an error tells where the program has failed"


@schemathesis.check
def challenge(ctx: CheckContext, response: Response, case: AnyCase) -> None:
    """Every 401 says how to authenticate, as since 2023.1."""
    if response.status_code == _UNAUTHORIZED and SETTINGS.error_bodies:
        assert "www-authenticate" in response.headers, "a 401 without WWW-Authenticate"


@schemathesis.check
def error_form(ctx: CheckContext, response: Response, case: AnyCase) -> None:
    """Every error with a body is a JSON Error, also where the server refuses before an operation has a say."""
    if not SETTINGS.strict or not SETTINGS.error_bodies or response.status_code < _FIRST_ERROR or not response.content:
        return
    media = response.headers.get("content-type", [""])[0].partition(";")[0]
    assert media in ("application/json", "application/octet-stream"), f"an error is {media or 'of no type'}"
    error = member(parsed(response.content), "error")
    assert isinstance(member(error, "message"), str), "an error is no JSON Error"


@schemathesis.check
def error_status(ctx: CheckContext, response: Response, case: AnyCase) -> None:
    """A JSON Error names the status that it comes with."""
    exchange = exchange_of(case, response)
    if exchange is None or exchange.status < _FIRST_ERROR:
        return
    error = member(exchange.json, "error")
    if error is not None:
        assert member(error, "status") == exchange.status, "the JSON Error names another status"


@schemathesis.check
def json_in_text(ctx: CheckContext, response: Response, case: AnyCase) -> None:
    """JSON that comes as text or as octets fits the schema that the description has for it."""
    declared = case.operation.responses.find_by_status_code(response.status_code)
    media = response.headers.get("content-type", [""])[0].partition(";")[0]
    schema = (declared.definition.get("content", {}) if declared else {}).get(media, {}).get("schema", {})
    if exchange_of(case, response) is not None:
        fault = embedded_fault(response.content, schema, COMPONENTS)
        assert fault is None, fault

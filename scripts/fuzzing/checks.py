"""What is checked besides the checks that come with schemathesis."""
# ruff: noqa: ARG001, ARG002 - the signatures are those that schemathesis asks for

import os
from typing import Any

import requests
import schemathesis
from schemathesis import Case, CheckContext, Response

from fuzzing.exchange import Exchange, member
from fuzzing.model import Model
from fuzzing.settings import RunSettings
from fuzzing.texts import embedded_fault

SETTINGS = RunSettings.read(os.environ)
COMPONENTS = SETTINGS.described()["components"]

AnyCase = Case[Any]

_REFUSED = (401, 403)
_FORGED = "Zm9yZ2VkLXRva2VuLW9mLW5vYm9keQ0001"
_INTERNAL = 500
_READS_FILES = ("conversion_rasterize", "content_creation_preview_pdf_by_data_file")
_FIRST_ERROR = 400


def exchange_of(case: AnyCase, response: Response) -> Exchange | None:
    """A request for an operation and its answer; `None` for a method that the description does not have."""
    sent = response.request
    if str(sent.method).lower() != case.operation.method.lower():
        return None
    body = sent.body if isinstance(sent.body, (str, bytes)) else b""
    return Exchange(
        operation=case.operation.definition.raw,
        path=case.operation.path,
        url=str(sent.url),
        sent=body.encode("utf-8") if isinstance(body, str) else body,
        status=response.status_code,
        headers={name.lower(): ", ".join(values) for name, values in response.headers.items()},
        content=response.content,
    )


@schemathesis.check
class ServerModel:
    """Answers agree with each other over the whole run."""

    def __init__(self) -> None:
        self._model = Model(strict=SETTINGS.strict)

    def after_response(self, ctx: CheckContext, response: Response, case: AnyCase) -> None:
        """Feed the model."""
        exchange = exchange_of(case, response)
        if exchange is not None:
            self._model.observe(exchange)


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
    its path, which no schema can say.
    """
    if exchange.id in _READS_FILES:
        return True
    if exchange.operation["x-retry"] == "claim" or exchange.operation["x-effect"] == "deliver":
        return True
    if exchange.query("async") == "false":
        return True
    same = exchange.operation.get("requestBody", {}).get("x-same-as-path", {})
    return any(str(member(exchange.sent_json, name)) != exchange.values.get(path) for name, path in same.items())


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


if SETTINGS.user:

    @schemathesis.check
    class ForgedToken:
        """A well-formed token that nobody was given is refused; one more request for each operation."""

        def __init__(self) -> None:
            self._tried: set[str] = set()

        def after_response(self, ctx: CheckContext, response: Response, case: AnyCase) -> None:
            """Send a request that was let in once more."""
            exchange = exchange_of(case, response)
            if exchange is None or not exchange.ok or exchange.id in self._tried:
                return
            sent = response.request
            headers = {"auth_token": _FORGED, "Content-Type": sent.headers.get("Content-Type") or "text/plain"}
            probe = requests.request(
                str(sent.method), exchange.url, data=exchange.sent, headers=headers, timeout=30, allow_redirects=False
            )
            assert probe.status_code in _REFUSED, f"a forged token gets {probe.status_code}"
            self._tried.add(exchange.id)

"""Faults in who is let in, and what is told that must not be."""

import re
from collections.abc import Mapping

from attrs import evolve

from fuzzing.mutants.mutant import Function, Inside, Mutant, OnWire, asking, changing
from fuzzing.mutants.wire import Answer, Ask, Memory, Next
from olconnect_sandbox.services.credentials import Sent
from olconnect_sandbox.store.tokens import TokenOwner

_LET_IN = {"auth_token": "", "authorization": "Basic b2wtYWRtaW46c2VjcmV0"}
_TRACEBACK = "Traceback (most recent call last):\n  File \"service.py\", line 7, in answer\nKeyError: 'name'"
_DIGEST = "olconnect_sandbox.store.tokens._digest"
_SENT = "olconnect_sandbox.services.credentials.Sent.read"


def _let_in(ask: Ask) -> Ask:
    return ask.with_headers(_LET_IN)


def _let_in_with_token(ask: Ask) -> Ask:
    return _let_in(ask) if re.fullmatch(r"\S{30,}", ask.token) else ask


def _any_token(find: Function) -> Function:
    def found(tokens: object, token: str) -> object:
        return find(tokens, token) or TokenOwner("ol-admin", 1e12)

    return found


def _of_small_letters(digest: Function) -> Function:
    return lambda token: digest(str(token).lower())


def _of_its_beginning(digest: Function) -> Function:
    return lambda token: digest(str(token)[:16])


def _any_password(_known: Function) -> Function:
    return lambda gate, name, _password: name in gate.settings.users


def _any_scheme(_read: Function) -> Function:
    def read(headers: Mapping[str, str]) -> Sent:
        other = headers.get("authorization", "").lower().startswith("bearer")
        return Sent(("ol-admin", "secret") if other else None, headers.get("auth_token") or None)

    return read


async def _echo(ask: Ask, then: Next, _memory: Memory) -> Answer:
    answer = await then(ask)
    if answer.ok or not ask.token:
        return answer
    error = {**answer.json["error"], "message": f"auth_token={ask.token}: not found"}
    return answer.having({"error": error})


def _with_traceback(answer: Answer) -> Answer:
    return answer.having({"error": {**answer.json["error"], "message": _TRACEBACK}})


ACCESS = (
    Mutant(
        "open-version", "auth ignored", "Every operation asks for credentials.",
        OnWire(("jobs_version",), asking(_let_in)),
    ),
    Mutant(
        "open-deletion", "auth ignored", "Every operation asks for credentials.",
        OnWire(("content_sets_delete",), asking(_let_in)),
    ),
    Mutant(
        "open-result", "auth ignored", "Every operation asks for credentials.",
        OnWire(("output_creation_get_result",), asking(_let_in)),
    ),
    Mutant(
        "any-scheme", "auth ignored", "Credentials are those of a user.",
        Inside({_SENT: _any_scheme}), ("jobs_version", "authentication_login"),
    ),
    Mutant(
        "forged-token-for-one", "forged token accepted", "A token that nobody was given is refused.",
        OnWire(("file_store_list_resources",), asking(_let_in_with_token)),
    ),
    Mutant(
        "any-token", "forged token accepted", "A token that nobody was given is refused.",
        Inside({"olconnect_sandbox.store.tokens.Tokens.find": _any_token}), ("jobs_version",),
    ),
    Mutant(
        "token-in-any-case", "forged token accepted", "A token that nobody was given is refused.",
        Inside({_DIGEST: _of_small_letters}), ("jobs_version",),
    ),
    Mutant(
        "token-by-its-beginning", "forged token accepted", "A token that nobody was given is refused.",
        Inside({_DIGEST: _of_its_beginning}), ("jobs_version",),
    ),
    Mutant(
        "any-password", "wrong password accepted", "Login takes the password of the user.",
        Inside({"olconnect_sandbox.services.credentials.Gate._known": _any_password}),
        ("authentication_login", "jobs_version"),
    ),
    Mutant(
        "role-ignored", "role ignored", "Who may only look changes nothing.",
        Inside({"olconnect_sandbox.services.credentials.Gate.admit": lambda admit: lambda gate, sent, **_: admit(
            gate, sent, changes=False)}),
        ("data_sets_update_properties",),
    ),
    Mutant(
        "token-in-error", "secret in a body", "No answer but that of login has a token.",
        OnWire(("documents_get_metadata",), _echo),
    ),
    Mutant(
        "traceback-in-error", "secret in a body", "No answer tells how the server is made.",
        OnWire(("data_mapping_process_json",), changing(_with_traceback, 500)),
    ),
    Mutant(
        "password-in-text", "secret in a body", "No answer has a password.",
        OnWire(("html_content_handshake",), changing(lambda answer: evolve(answer, body=b"jdbc:ol-admin:secret@db"))),
    ),
)  # fmt: skip

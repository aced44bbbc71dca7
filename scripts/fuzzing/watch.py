"""What all checks share: the run's settings, the model of the server, and what passes, read from the wire."""

import os
from typing import Any

from bundle import operations
from schemathesis import Case, Response

from fuzzing.exchange import Exchange
from fuzzing.following import Follower
from fuzzing.model import Model
from fuzzing.seen import Seen
from fuzzing.settings import RunSettings
from fuzzing.world import World

SETTINGS = RunSettings.read(os.environ)
COMPONENTS = SETTINGS.described()["components"]

AnyCase = Case[Any]

_STEPS = {"get_progress": "progress", "get_result": "result", "cancel": "cancel"}


def paths_of_steps() -> dict[tuple[str, str], str]:
    """Where each service tells progress, gives results and cancels, up to the id."""
    return {
        (operation["tags"][0], _STEPS[operation["x-method"]]): path.partition("{")[0]
        for path, _, operation in operations(SETTINGS.described())
        if operation["x-method"] in _STEPS
    }


MODEL = Model(strict=SETTINGS.strict, paths=paths_of_steps())
MODEL.know(World.load(SETTINGS.world).values)
SEEN = Seen(SETTINGS.seen)
FOLLOWER = Follower(SETTINGS.described(), SETTINGS.base_url, MODEL, SEEN)
_CREDENTIALS = ("auth_token", "Authorization")


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


def credentials_of(response: Response) -> dict[str, str]:
    """The headers that let the request in."""
    return {name: str(value) for name, value in response.request.headers.items() if name in _CREDENTIALS}

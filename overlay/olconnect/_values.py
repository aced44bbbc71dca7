"""Values that a journal can keep: text that gives back an equal value on another day."""

import json
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from olconnect._results import EntityIds, FileContent, ManagedFiles, ServerPaths
from olconnect.errors import InvalidRequestError

_TAG: Final = "$kind"
_KINDS: Final[Mapping[type, Callable[[Any], dict[str, object]]]] = {
    EntityIds: lambda value: {"kind": value.kind, "ids": value.ids},
    ServerPaths: lambda value: {"paths": value.paths},
    ManagedFiles: lambda value: {"identifier": value.identifier, "files": value.files},
}
_BY_NAME: Final[Mapping[str, Callable[..., object]]] = {kind.__name__: kind for kind in _KINDS}


def encode(value: object) -> str:
    """A value as JSON.

    Raises:
        InvalidRequestError: it would not come back as it is, such as a file's content or a model.
    """
    if isinstance(value, FileContent):
        raise InvalidRequestError(
            "a journal keeps no file content: use job.save(), or form='text' or 'managed' for output left at the server"
        )
    try:
        text = json.dumps(value, default=_tagged, ensure_ascii=False, allow_nan=False)
        kept = bool(decode(text) == value)
    except (TypeError, ValueError, RecursionError):
        kept, text = False, ""
    if not kept:
        raise InvalidRequestError(
            f"a journal cannot keep a {type(value).__name__}: give back plain values "
            "(None, bool, int, float, str, lists, dicts with text keys) or results such as EntityIds"
        )
    return text


def decode(text: str) -> object:
    """The value that `encode` made the text of."""
    return json.loads(text, object_hook=_untagged)


def _tagged(value: object) -> object:
    if type(value) not in _KINDS:
        raise TypeError
    return {_TAG: type(value).__name__, **_KINDS[type(value)](value)}


def _untagged(members: dict[str, Any]) -> object:
    kind = _BY_NAME.get(str(members.get(_TAG)))
    if kind is None:
        return members
    return kind(**{name: _frozen(value) for name, value in members.items() if name != _TAG})


def _frozen(value: object) -> object:
    return tuple(cast("list[object]", value)) if isinstance(value, list) else value

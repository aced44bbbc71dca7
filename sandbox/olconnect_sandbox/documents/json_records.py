"""Reads JSON data files: an array of objects, or an object around exactly one such array.

Values become text as follows: a string is itself; a number is written as in the file, so that no
digit is lost; `true` and `false` are these words; `null` is empty; an object gives a field
`outer.inner` for each of its members; an array or an empty object is written as JSON.
"""

import json
from collections.abc import Iterator, Mapping
from typing import NoReturn, TypeAlias

from olconnect_sandbox.documents.records import DataFileError, uniquely_named

Json: TypeAlias = "bool | str | _Number | list[Json] | dict[str, Json] | None"
_WANTED = "a JSON data file is an array of objects, or an object with one array of objects in it"


class _Number(str):
    """A number as it is written in the file."""

    __slots__ = ()


def read_json(text: str) -> list[dict[str, str]]:
    """The records of a JSON file; each has the fields that its object has.

    Raises:
        DataFileError: No JSON, or JSON of another shape.
    """
    try:
        document: Json = json.loads(text, parse_float=_Number, parse_int=_Number, parse_constant=_refuse_constant)
        return [uniquely_named(_flat(item)) for item in _objects(document)]
    except json.JSONDecodeError as error:
        raise DataFileError(
            f"The data file is no valid JSON: {error.msg} in line {error.lineno}, column {error.colno}."
        ) from error
    except RecursionError as error:
        raise DataFileError("The JSON of the data file is nested too deeply.") from error


def _refuse_constant(constant: str) -> NoReturn:
    raise DataFileError(f"The data file is no valid JSON: {constant} is no JSON number.")


def _objects(document: Json) -> list[dict[str, Json]]:
    if isinstance(document, dict):
        arrays = [member for member in document.values() if _is_array_of_objects(member)]
        if len(arrays) != 1:
            raise DataFileError(f"The JSON object holds {len(arrays)} arrays of objects; {_WANTED}.")
        document = arrays[0]
    if not isinstance(document, list):
        raise DataFileError(f"The JSON is a single value; {_WANTED}.")
    objects = [item for item in document if isinstance(item, dict)]
    if len(objects) != len(document):
        position = next(i for i, item in enumerate(document) if not isinstance(item, dict))
        raise DataFileError(f"Item {position + 1} of the JSON array is no object; {_WANTED}.")
    return objects


def _is_array_of_objects(member: Json) -> bool:
    return isinstance(member, list) and any(isinstance(item, dict) for item in member)


def _flat(members: Mapping[str, Json], prefix: str = "") -> Iterator[tuple[str, str]]:
    for name, value in members.items():
        if isinstance(value, dict) and value:
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield prefix + name, _text(value)


def _text(value: Json) -> str:
    if value is None:
        return ""
    return str(value) if isinstance(value, str) else _json(value)


def _json(value: Json) -> str:
    """JSON text with the numbers as they were."""
    match value:
        case _Number():
            return str(value)
        case list():
            return f"[{', '.join(map(_json, value))}]"
        case dict():
            members = (f"{_json(name)}: {_json(member)}" for name, member in value.items())
            return f"{{{', '.join(members)}}}"
        case _:
            return json.dumps(value, ensure_ascii=False)

"""Properties and metadata between dictionaries and the lists of the API. Values stay text, always."""

from collections.abc import Iterable, Mapping

from olconnect.errors import InvalidRequestError, UnexpectedAnswerError
from olconnect_api.models import NameValue


def as_properties(values: Mapping[str, str]) -> list[NameValue]:
    """A dictionary as a list of properties, in its order.

    Raises:
        InvalidRequestError: a value is no text. How a number should be written is for the caller to say.
    """
    for name, value in values.items():
        if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
            raise InvalidRequestError(f"the property {name!r} is a {type(value).__name__}: properties are text")
    return [NameValue(name=name, value=value) for name, value in values.items()]


def from_properties(properties: Iterable[NameValue]) -> dict[str, str]:
    """A list of properties as a dictionary.

    Raises:
        UnexpectedAnswerError: a name stands twice, so that a dictionary would lose a value; or a value is no text.
    """
    found: dict[str, str] = {}
    for each in properties:
        if not isinstance(each.value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - the models do not check
            raise UnexpectedAnswerError(f"the property {each.name!r} is a {type(each.value).__name__}, no text")
        if each.name in found:
            raise UnexpectedAnswerError(f"the property {each.name!r} stands twice", hint="use the list as it is")
        found[each.name] = each.value
    return found

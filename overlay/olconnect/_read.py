"""Readers: what a successful answer means, typed. Each raises UnexpectedAnswerError for a broken promise."""

from collections.abc import Callable
from typing import Any, Final, Literal, Protocol, Self, TypeVar, cast

from olconnect import _catalogue, _text
from olconnect._contract import Answer
from olconnect._redact import looks_like_a_page
from olconnect._shapes import MisfitError
from olconnect.errors import UnexpectedAnswerError


class Model(Protocol):
    """A generated model."""

    @classmethod
    def from_dict(cls, src_dict: Any) -> Self:  # noqa: ANN401 - as generated
        """The model from the value of a JSON answer."""
        ...


_FULL: Final = 100

M = TypeVar("M", bound=Model)
T = TypeVar("T")


def read_answer(answer: Answer, read: Callable[[Answer], T]) -> T:
    """The value of an answer; a broken promise names the request that was answered so."""
    try:
        return read(answer)
    except UnexpectedAnswerError as error:
        raise error.during(answer.info.http_method, answer.path) from None


def nothing(answer: Answer) -> None:
    """The answer has no body that matters."""
    del answer


def text(answer: Answer) -> str:
    """The whole body as text. A web page is none: a proxy sends it, or a gateway that wants a login."""
    whole = page(answer)
    if looks_like_a_page(whole):
        raise UnexpectedAnswerError("expected a text, got a web page")
    return whole


def page(answer: Answer) -> str:
    """The whole body as text, which may be HTML."""
    return _text.decode(answer.body, answer.headers.get("content-type"))


def integer(answer: Answer) -> int:
    """An id."""
    return _text.integer(text(answer))


def integers(answer: Answer) -> list[int]:
    """One or more ids."""
    return list(_text.integers(text(answer)))


def boolean(answer: Answer) -> bool:
    """The outcome of an update or a deletion; an empty body means success (source: vendor's client)."""
    return _text.boolean(text(answer), empty=True)


def progress(answer: Answer) -> int | Literal["done"]:
    """A percentage, or the word that ends it."""
    word = text(answer).strip()
    if word.lower() == "done":
        return "done"
    percent = _text.integer(word)
    if percent > _FULL:
        raise _text.unexpected("progress from 0 to 100, or done", word)
    return percent


def json(answer: Answer) -> _text.JsonValue:
    """Any JSON value."""
    return _text.json_value(answer.body)


def json_integers(answer: Answer) -> list[int]:
    """A JSON list of ids."""
    return list(_text.integers(text(answer)))


def model(kind: type[M]) -> Callable[[Answer], M]:
    """A reader of one generated model."""

    def read(answer: Answer) -> M:
        return _built(kind, [json(answer)])[0]

    return read


def models(kind: type[M]) -> Callable[[Answer], list[M]]:
    """A reader of a list of one generated model."""

    def read(answer: Answer) -> list[M]:
        return _build_list(kind, json(answer))

    return read


def model_lists(kind: type[M]) -> Callable[[Answer], list[list[M]]]:
    """A reader of a list of lists of one generated model."""

    def read(answer: Answer) -> list[list[M]]:
        value = json(answer)
        if not isinstance(value, list):
            raise UnexpectedAnswerError(f"expected lists of {kind.__name__}, got another JSON value")
        return [_build_list(kind, each) for each in value]

    return read


def _build_list(kind: type[M], value: _text.JsonValue) -> list[M]:
    if not isinstance(value, list):
        raise UnexpectedAnswerError(f"expected a list of {kind.__name__}, got another JSON value")
    return _built(kind, value)


def _built(kind: type[M], values: list[_text.JsonValue]) -> list[M]:
    """Models of one kind, each from its JSON."""
    shape = _catalogue.shape(kind.__name__)
    try:
        if shape is not None:
            shape.check(values)
        return [kind.from_dict(cast("dict[str, Any]", each)) for each in values]
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        # The value itself is personal data; which member is wrong is not.
        where = str(error) if isinstance(error, MisfitError) else ""
        member = f" (member {where!r} is missing or of another type)" if where else ""
        raise UnexpectedAnswerError(f"expected the JSON of a {kind.__name__}, got another structure{member}") from None

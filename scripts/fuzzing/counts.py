"""Numbers in one answer that must agree with each other: statistics, and the pages of content sets."""

from collections.abc import Mapping

from fuzzing.broken import expect
from fuzzing.exchange import Exchange, Json, entries, member

_LEVELS = {
    "documentonly": ("documents",),
    "documentsetonly": ("documentSets",),
    "documentsetall": ("documentSets", "documents"),
}


def check_counts(exchange: Exchange) -> None:
    """Look whether the numbers agree.

    Raises:
        ModelError: they do not.
    """
    if exchange.ok and exchange.id == "statistics_get_for_job_set":
        _statistics(exchange)


def _statistics(exchange: Exchange) -> None:
    found = exchange.json
    expect(member(found, "jobSetId") == exchange.entity, "statistics of another job set")
    level = (exchange.query("levelMode") or "documentOnly").lower()
    names = _LEVELS.get(level)
    if names is None:
        return
    sets = entries(found, "documentSets")
    documents = entries(found, "documents") + [one for each in sets for one in entries(each, "documents")]
    expect(member(found, names[0]) is not None, f"statistics of the level {level} have no {names[0]}")
    expect("documents" in names or not documents, f"statistics of the level {level} list documents")
    for whole, parts in ((found, sets), (found, documents), *((one, entries(one, "documents")) for one in sets)):
        if parts:
            _sums(whole, parts)
    if documents:
        _number(found, "documents", len(documents))
    _media(found, documents or sets)


def _sums(whole: Json, parts: list[Json]) -> None:
    for name in ("pages", "sheets"):
        _number(whole, name, sum(_count(part, name) for part in parts))


def _number(whole: Json, name: str, expected: int) -> None:
    told = member(member(whole, "counts"), name)
    expect(told is None or told == expected, f"statistics count {told} {name}, and list {expected}")


def _media(found: Json, parts: list[Json]) -> None:
    """The pages of all media are all pages."""
    media = sum(_int(member(one, "count")) for one in entries(found, "media"))
    expect(not entries(found, "media") or media == _count(found, "pages"), f"statistics count {media} pages by media")
    for part in parts:
        used = member(part, "media")
        own = sum(map(_int, used.values())) if isinstance(used, Mapping) else None
        expect(own in (None, _count(part, "pages")), "the pages of a part are not those of its media")


def _count(whole: Json, name: str) -> int:
    return _int(member(member(whole, "counts"), name))


def _int(value: Json) -> int:
    return value if isinstance(value, int) else 0


def pages_told(found: Json) -> int:
    """How many pages a summary, or an entry of the details, tells."""
    return sum(_int(member(one, "count")) for one in entries(found, "pages"))

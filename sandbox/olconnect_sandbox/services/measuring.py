"""The pages of content items that statistics and searches ask for: those of their letters when they are set."""

import asyncio
import json
from collections.abc import Iterable, Sequence

from olconnect_sandbox.backend import Backend
from olconnect_sandbox.errors import RestError
from olconnect_sandbox.stages.merging import context_of, letter_of
from olconnect_sandbox.stages.pages import Media, pages_of
from olconnect_sandbox.store.entities import Entities, Entity
from olconnect_sandbox.store.store import Store

_BATCH = 200  # letters, so that the server can stop in between
_PAGES = "pages"  # the member of an item's content that keeps what was found

Pages = Sequence[Media]


async def measured(backend: Backend, ids: Iterable[int]) -> dict[int, Pages]:
    """The media of the pages of content items, deleted ones too, by their ids; emails have no pages (inferred).

    Letters are set in a thread, and each one once: what comes out is kept with the item.

    Raises:
        RestError: the server is stopping.
    """
    entities = backend.store.entities
    items = entities.find("content item", sorted(set(ids)), deleted=True)
    found = {item.id: _kept(item) for item in items}
    printed = _print_sets(entities, items)
    unknown = [item for item in items if item.parent in printed and not found[item.id]]
    for start in range(0, len(unknown), _BATCH):
        if backend.engine.stopping:
            raise RestError(503, "The server is stopping")
        batch = unknown[start : start + _BATCH]
        pages = await asyncio.to_thread(_set, batch)
        new: dict[int, Pages] = {item.id: own for item, own in zip(batch, pages, strict=True)}
        found |= new
        _keep(backend.store, batch, new)
    return found


def _print_sets(entities: Entities, items: Sequence[Entity]) -> set[int]:
    sets = entities.find("content set", {item.parent or 0 for item in items}, deleted=True)
    return {one.id for one in sets if context_of(one) == "print"}


def _kept(item: Entity) -> Pages:
    return [Media(width, height) for width, height in json.loads(item.content).get(_PAGES, ())]


def _set(items: Sequence[Entity]) -> list[list[Media]]:
    return pages_of([letter_of(item) for item in items])


def _keep(store: Store, items: Sequence[Entity], pages: dict[int, Pages]) -> None:
    """Store what was found, but not for what has become something else: the store may have been reset meanwhile."""
    same = set(store.entities.find("content item", pages, deleted=True))
    contents = {
        item.id: json.dumps({**json.loads(item.content), _PAGES: [(one.width, one.height) for one in pages[item.id]]})
        for item in items
        if item in same
    }
    with store.database.transaction():
        store.entities.replace_content(contents)

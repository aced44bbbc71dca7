"""Content creation: a template and data records become the content items of a content set."""

import json
from collections.abc import Sequence

from attrs import frozen

from olconnect_sandbox.documents import Letter, parse_template
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.json_values import Json, JsonObject
from olconnect_sandbox.stages.mapping import Row
from olconnect_sandbox.store.blobs import Blob
from olconnect_sandbox.store.entities import Entities, Entity, NewEntity

LABEL = "Content Creation"


@frozen
class Merge:
    """What is to be merged: a template, and values of runtime parameters.

    A placeholder takes the value of a runtime parameter where the record has no such field (the
    sandbox's own rule: what the vendor's templates do with parameters is up to their scripts).
    """

    template: Blob
    parameters: JsonObject

    def letters(self, rows: Sequence[Row], meter: Meter) -> list[Letter]:
        """One letter for each record."""
        template = parse_template(self.template.read())
        values = {name: scalar_text(value) for name, value in self.parameters.items()}
        if not template.interpreted:
            values = {}  # the default layout shows the record alone
        letters: list[Letter] = []
        for number, row in enumerate(rows, start=1):
            letters.append(template.merge({**values, **row}))
            meter.tell(number, len(rows))
        return letters


def scalar_text(value: Json) -> str:
    """A JSON scalar as text: `true` and `false` in small letters, nothing for null."""
    if value is None:
        return ""
    return json.dumps(value) if isinstance(value, bool) else str(value)


def store_content_set(entities: Entities, records: Sequence[int], letters: Sequence[Letter]) -> tuple[int, range]:
    """Store a content set; returns its id and those of its content items."""
    (content_set,) = entities.add("content set", [NewEntity()])
    items = [
        NewEntity(
            parent=content_set,
            reference=record,
            content=json.dumps({"body": letter.body, "markup": letter.markup}),
        )
        for record, letter in zip(records, letters, strict=True)
    ]
    return content_set, entities.add("content item", items)


def letter_of(item: Entity) -> Letter:
    """The letter of a stored content item."""
    content = json.loads(item.content)
    return Letter(content["body"], content["markup"])

"""Content creation: a template and data records become the content items of a content set."""

import base64
import json
from collections.abc import Sequence

from attrs import frozen

from olconnect_sandbox.documents import Letter, Template
from olconnect_sandbox.documents.contexts import (
    Context,
    ContextNotFoundError,
    Section,
    SectionNotFoundError,
    joined,
    sections,
)
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.errors import context_not_found, section_not_found
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

    Attributes:
        template: The template.
        parameters: The runtime parameters.
        section: Name of a section; without one all sections of the print context are printed.
    """

    template: Blob
    parameters: JsonObject
    section: str | None = None

    def letters(self, rows: Sequence[Row], meter: Meter) -> list[Letter]:
        """One letter for each record.

        Raises:
            RestError: the template has no print context, or the context no such section.
        """
        template = joined(find_sections(self.template, "print", self.section))
        letters: list[Letter] = []
        for number, row in enumerate(rows, start=1):
            letters.append(self.letter(template, row))
            meter.tell(number, len(rows))
        return letters

    def letter(self, template: Template, row: Row) -> Letter:
        """The letter for one record."""
        return template.merge(self.values(row) if template.interpreted else row)

    def values(self, row: Row) -> Row:
        """What placeholders stand for: the values of the record, and of runtime parameters beyond them."""
        return {**{name: scalar_text(value) for name, value in self.parameters.items()}, **row}


def find_sections(template: Blob, context: Context, name: str | None = None) -> list[Section]:
    """The sections of a context of a template: the one of this name, or all of them; the first is the default one.

    Raises:
        RestError: with status 400, as clients expect it, in words that they look for.
    """
    try:
        return sections(template.read(), context, name)
    except ContextNotFoundError:
        raise context_not_found(context) from None
    except SectionNotFoundError:
        raise section_not_found(name) from None


def scalar_text(value: Json) -> str:
    """A JSON scalar as text: `true` and `false` in small letters, nothing for null."""
    if value is None:
        return ""
    return json.dumps(value) if isinstance(value, bool) else str(value)


def store_content_set(
    entities: Entities, records: Sequence[int], letters: Sequence[Letter], *, template: str, context: Context = "print"
) -> tuple[int, range]:
    """Store a content set made for a context with a template; returns its id and those of its content items."""
    made = json.dumps({"context": context, "template": template})
    (content_set,) = entities.add("content set", [NewEntity(content=made)])
    items = [
        NewEntity(
            parent=content_set,
            reference=record,
            content=_letter_content(letter),
        )
        for record, letter in zip(records, letters, strict=True)
    ]
    return content_set, entities.add("content item", items)


def letter_of(item: Entity) -> Letter:
    """The letter of a stored content item."""
    content = json.loads(item.content)
    return Letter(content["body"], content["markup"], pdf=base64.b64decode(content.get("pdf", "")))


def _letter_content(letter: Letter) -> str:
    pdf = {"pdf": base64.b64encode(letter.pdf).decode("ascii")} if letter.pdf else {}
    return json.dumps({"body": letter.body, "markup": letter.markup, **pdf})


def context_of(content_set: Entity) -> Context:
    """The context that a content set was made for."""
    context: Context = json.loads(content_set.content).get("context", "print")
    return context


def template_name_of(content_set: Entity) -> str:
    """The name of the template that a content set was made with."""
    name: str = json.loads(content_set.content).get("template", "")
    return name

"""What a run has made on the server: that alone may it change and delete, and that is deleted at the end."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from attrs import define, field

from fuzzing.exchange import Exchange, Json, entries, member, number

OWN_NAME = "olconnect-fuzz"
FILE = "file"
SETS = ("data_set", "content_set", "job_set")
ENTITIES = (*SETS, "data_record", "content_item", "job", "job_segment", "document_set", "document")
_FILES = ("data_file", "mapping_configuration", "template", "job_preset", "output_preset", "page_file", "folder")
_NAMES = ("new_file", "new_folder", "new_name")
_OWN = re.compile(rf"{OWN_NAME}[\w. -]*")
_CHILDREN = {
    "data_sets_get_data_records": ("data_set", "data_record"),
    "content_sets_get_content_items": ("content_set", "content_item"),
    "job_sets_get_jobs": ("job_set", "job"),
    "jobs_get_job_segments": ("job", "job_segment"),
    "job_segments_get_document_sets": ("job_segment", "document_set"),
    "document_sets_get_documents": ("document_set", "document"),
}
_ACCEPTED = 202


def group_of(kind: str) -> str | None:
    """What a kind of value names: a file, a service's operation, or an entity of which type; `None` for the rest."""
    if kind.endswith("_run"):
        return kind
    plain = kind.removeprefix("other_").removeprefix("spare_")
    if plain in _FILES or plain in ("file", *_NAMES):
        return FILE
    return plain if plain in ENTITIES else None


def run_of(service: str) -> str:
    """The group of the operations of a service."""
    return f"{service}_run"


def is_own_name(name: str) -> bool:
    """Whether a name is one that the run gives to files, and no path."""
    return _OWN.fullmatch(name) is not None


@define
class Owned:
    """Ids and names by what they name, in the order in which they were made.

    Attributes:
        path: A file that each is noted in at once, so that they are known if the run is broken off.
    """

    path: Path | None = None
    known: dict[str, dict[str, None]] = field(factory=dict[str, dict[str, None]])

    def holds(self, group: str, value: object) -> bool:
        """Whether the run has made this."""
        return str(value) in self.known.get(group, {})

    def add(self, group: str, *values: object) -> None:
        """The run has made these."""
        new = [text for text in map(str, values) if not self.holds(group, text)]
        self.known.setdefault(group, {}).update(dict.fromkeys(new))
        if self.path and new:
            with self.path.open("a", encoding="utf-8") as stream:
                stream.write(json.dumps([group, *new], ensure_ascii=False) + "\n")

    @classmethod
    def load(cls, path: Path) -> "Owned":
        """What was noted in a file, and will be from now on."""
        owned = cls()
        for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
            owned.add(*json.loads(line))
        owned.path = path
        return owned

    def learn(self, exchange: Exchange) -> None:
        """Take notice of what an answer says was made."""
        if not exchange.ok:
            return
        effect = exchange.operation["x-effect"]
        if exchange.status == _ACCEPTED and "operationid" in exchange.headers:
            identifier = exchange.headers["operationid"]
            self.add(run_of(exchange.service), identifier)
            self.add(_makes(exchange.operation.get("x-result", {}).get("entity", "").replace(" ", "_")), identifier)
        elif effect == "create":
            self._created(exchange)
        elif exchange.operation["x-retry"] == "claim":
            self._result(exchange)
        elif exchange.id in _CHILDREN:
            self._children(exchange)

    def _created(self, exchange: Exchange) -> None:
        names = [name for name in (exchange.query("filename"), exchange.values.get("fileId")) if name]
        made = number(exchange.text)
        if exchange.service in ("file_store", "content_creation"):
            self.add(FILE, *([made] if made is not None else []), *filter(is_own_name, names))

    def _result(self, exchange: Exchange) -> None:
        operation = exchange.values.get("operationId", "")
        if not self.holds(run_of(exchange.service), operation):
            return
        folders = [member(message, "folder") for message in entries(exchange.json, "messages")]
        self.add(FILE, *_integers([member(exchange.json, "identifier"), *folders]))
        self.add("content_set", *_integers([member(exchange.json, "contentSet")]))
        for made in SETS:
            self.add(made, *_numbers(exchange.headers.get(f"x-{made.replace('_', '-')}-id", "")))
        for made in SETS:
            if self.holds(_makes(made), operation):
                self.add(made, *_numbers(exchange.text))

    def _children(self, exchange: Exchange) -> None:
        parent, child = _CHILDREN[exchange.id]
        if exchange.entity is not None and self.holds(parent, exchange.entity):
            self.add(child, *_identifiers(exchange.json))


def _makes(entity: str) -> str:
    """The group of the operations whose result are the ids of such entities."""
    return f"makes_{entity}"


def _numbers(text: str) -> Iterator[int]:
    for part in text.split(","):
        made = number(part.strip())
        if made is not None:
            yield made


def _integers(values: Iterable[Json]) -> list[int]:
    return [value for value in values if isinstance(value, int)]


def _identifiers(document: Json) -> list[int]:
    listed = entries(document, "identifiers")
    return _integers(member(entry, "item") if isinstance(entry, Mapping) else entry for entry in listed)

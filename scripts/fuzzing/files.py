"""The part of the model that follows managed files."""

import hashlib
from collections.abc import Mapping, Sequence

from attrs import define, field

from fuzzing.broken import expect
from fuzzing.exchange import Exchange, member, number

_TYPES = {
    "upload_data_file": "DATA_FILE",
    "upload_data_mapping_configuration": "DATA_MAPPING_CONFIG",
    "upload_template": "TEMPLATE",
    "upload_job_creation_preset": "JOB_CREATION_CONFIG",
    "upload_output_creation_preset": "OUTPUT_CREATION_CONFIG",
}


@define
class Files:
    """The managed files that were stored and deleted in this run, by the reference that leads to them.

    A name of digits is not followed: whether it leads to a file of that name or of that id is not documented.
    """

    strict: bool
    content: dict[str, str | None] = field(factory=dict[str, str | None])
    """Digest by id or chosen reference; `None` for a directory, whose zip file may differ from the one sent."""
    alias: dict[str, str] = field(factory=dict[str, str])
    gone: set[str] = field(factory=set[str])
    unclear: set[str] = field(factory=set[str])
    described: dict[str, tuple[str, int]] = field(factory=dict[str, tuple[str, int]])
    """Type and size by id."""
    names: set[str] = field(factory=set[str])
    """All that somebody has given to a file."""

    def know(self, values: Mapping[str, Sequence[int | str]]) -> None:
        """These names were given before the run."""
        self.names |= {str(value) for known in values.values() for value in known}

    def observe(self, exchange: Exchange) -> None:
        """Take notice of what concerns managed files."""
        if exchange.service != "file_store":
            self._named_by_others(exchange)
            return
        self.names.add(exchange.query("filename") or "")
        if self.strict and exchange.ok and "fileId" in exchange.values:
            self._known(exchange, exchange.values["fileId"])
        if exchange.method.startswith("upload_"):
            self._uploaded(exchange)
        elif exchange.method in ("sync_file", "sync_directory"):
            self._stored(exchange)
        elif exchange.method in ("delete", "delete_by_post"):
            self._deleted(exchange)
        elif exchange.method in ("download", "exists"):
            self._found(exchange)
        elif exchange.method == "list_resources" and exchange.ok:
            self._listed(exchange)

    def _known(self, exchange: Exchange, reference: str) -> None:
        """What nobody has stored is not there."""
        if exchange.method in ("sync_file", "sync_directory"):
            there = reference in self.content or reference in self.alias
            expect(not there, f"{exchange.id} takes {reference}, which is stored already")
            self.names.add(reference)
        expect(reference.isdigit() or reference in self.names, f"{exchange.id} finds {reference}, which nobody stored")

    def _uploaded(self, exchange: Exchange) -> None:
        identifier = number(exchange.text)
        if not exchange.ok or identifier is None:
            return
        expect(str(identifier) not in self.content, f"the file id {identifier} was handed out twice")
        self.content[str(identifier)] = digest(exchange.sent)
        self.described[str(identifier)] = (_TYPES[exchange.method], len(exchange.sent))
        self.gone.discard(str(identifier))
        name = exchange.query("filename")
        if name:
            self._forget(name)
            if name.isdigit():
                self.unclear.add(name)
            else:
                self.alias[name] = str(identifier)

    def _stored(self, exchange: Exchange) -> None:
        reference = exchange.values.get("fileId", "")
        if exchange.ok:
            self._forget(reference)
            self.content[reference] = digest(exchange.sent) if exchange.method == "sync_file" else None

    def _deleted(self, exchange: Exchange) -> None:
        reference = exchange.values.get("fileId", "")
        if not exchange.ok or exchange.text == "false":
            return
        if reference in self.unclear:
            self._forget(reference)
            return
        target = self.alias.get(reference, reference)
        expect(not (self.strict and target in self.gone), f"{reference} was deleted twice")
        names = {name for name, file in self.alias.items() if file == target}
        for dead in {reference, target, *names}:
            self.content.pop(dead, None)
            self.alias.pop(dead, None)
            self.gone.add(dead)

    def _found(self, exchange: Exchange) -> None:
        reference = exchange.values.get("fileId", "")
        if reference in self.unclear:
            return
        target = self.alias.get(reference, reference)
        if exchange.ok:
            expect(reference not in self.gone, f"{exchange.id} still finds {reference}, which was deleted")
        if target not in self.content:
            return
        expect(not exchange.missing, f"{exchange.id} does not find {reference}, which was stored")
        stored = self.content[target]
        if exchange.method == "download" and exchange.ok and stored:
            expect(digest(exchange.content) == stored, f"{reference} has another content than was stored")
            named = "content-disposition" in exchange.headers
            expect(named or not self.strict, f"{exchange.id} does not tell the name of the file")

    def _listed(self, exchange: Exchange) -> None:
        document = exchange.json
        for entry in document if isinstance(document, list) else []:
            listed = str(member(entry, "id"))
            expect(listed not in self.gone, f"{exchange.id} lists {listed}, which was deleted")
            told = (member(entry, "type"), member(entry, "size"))
            expect(self.described.get(listed, told) == told, f"{exchange.id} describes {listed} as {told}")
            asked = [name for name in (exchange.query("type") or "").split(",") if name]
            expect(not asked or told[0] in asked, f"{exchange.id} lists a file of the type {told[0]}")

    def _named_by_others(self, exchange: Exchange) -> None:
        """All-In-One stores its data file under a name of the client's choice, with an id that it does not tell."""
        name = exchange.query("filename")
        self.names.add(name or "")
        if name and isinstance(exchange.operation.get("x-result"), Mapping):
            self._forget(name)

    def _forget(self, reference: str) -> None:
        self.content.pop(reference, None)
        self.alias.pop(reference, None)
        self.gone.discard(reference)


def digest(content: bytes) -> str:
    """What stands for the content of a file."""
    return hashlib.sha256(content).hexdigest()

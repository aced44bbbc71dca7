"""The part of the model that follows managed files."""

import hashlib
from collections.abc import Mapping

from attrs import define, field

from fuzzing.broken import expect
from fuzzing.exchange import Exchange, member, number

_NOT_FOUND = 404


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

    def observe(self, exchange: Exchange) -> None:
        """Take notice of what concerns managed files."""
        if exchange.service != "file_store":
            self._named_by_others(exchange)
        elif exchange.method.startswith("upload_"):
            self._uploaded(exchange)
        elif exchange.method in ("sync_file", "sync_directory"):
            self._stored(exchange)
        elif exchange.method in ("delete", "delete_by_post"):
            self._deleted(exchange)
        elif exchange.method in ("download", "exists"):
            self._found(exchange)
        elif exchange.method == "list_resources" and exchange.ok:
            self._listed(exchange)

    def _uploaded(self, exchange: Exchange) -> None:
        identifier = number(exchange.text)
        if not exchange.ok or identifier is None:
            return
        expect(str(identifier) not in self.content, f"the file id {identifier} was handed out twice")
        self.content[str(identifier)] = digest(exchange.sent)
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
        expect(exchange.status != _NOT_FOUND, f"{exchange.id} does not find {reference}, which was stored")
        stored = self.content[target]
        if exchange.method == "download" and exchange.ok and stored:
            expect(digest(exchange.content) == stored, f"{reference} has another content than was stored")

    def _listed(self, exchange: Exchange) -> None:
        document = exchange.json
        for entry in document if isinstance(document, list) else []:
            listed = str(member(entry, "id"))
            expect(listed not in self.gone, f"{exchange.id} lists {listed}, which was deleted")

    def _named_by_others(self, exchange: Exchange) -> None:
        """All-In-One stores its data file under a name of the client's choice, with an id that it does not tell."""
        name = exchange.query("filename")
        if name and isinstance(exchange.operation.get("x-result"), Mapping):
            self._forget(name)

    def _forget(self, reference: str) -> None:
        self.content.pop(reference, None)
        self.alias.pop(reference, None)
        self.gone.discard(reference)


def digest(content: bytes) -> str:
    """What stands for the content of a file."""
    return hashlib.sha256(content).hexdigest()

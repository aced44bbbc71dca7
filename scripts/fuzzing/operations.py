"""The part of the model that follows operations from their start to result or cancel."""

import re

from attrs import define, field

from fuzzing.broken import expect
from fuzzing.entities import Sets
from fuzzing.exchange import Exchange, member

DONE = 101
_LINK = re.compile(r'<([^>]*)>\s*;\s*rel="?(\w+)')
_ENTITIES = {"data set": "data_sets", "content set": "content_sets", "job set": "job_sets"}


@define
class Run:
    """One operation: who started it, what it is to make, and what is known of it."""

    service: str
    makes: str | None = None
    progress: int = -1
    cancelled: bool = False
    results: dict[str, bytes] = field(factory=dict[str, bytes])


@define
class Operations:
    """All operations that were started in this run."""

    sets: Sets
    strict: bool
    runs: dict[str, Run] = field(factory=dict[str, Run])

    def observe(self, exchange: Exchange) -> None:
        """Take notice of what concerns operations."""
        if exchange.status == 202:  # noqa: PLR2004 - Accepted
            self._started(exchange)
        elif exchange.method == "get_operations" and exchange.ok:
            self._listed(exchange)
        elif run := self.runs.get(exchange.values.get("operationId", "")):
            self._followed(exchange, run)

    def _started(self, exchange: Exchange) -> None:
        identifier = exchange.headers.get("operationid", "")
        expect(identifier not in self.runs, f"the operation id {identifier} was handed out twice")
        linked = {rel: url for url, rel in _LINK.findall(exchange.headers.get("link", ""))}
        for rel in ("progress", "result", "cancel"):
            expect(linked.get(rel, "").endswith(f"/{identifier}"), f"no link leads to the {rel} of the operation")
        result = exchange.operation.get("x-result", {})
        validation = exchange.query("validate") not in (None, "false")
        makes = None if validation else _ENTITIES.get(result.get("entity", ""))
        self.runs[identifier] = Run(exchange.service, makes)

    def _listed(self, exchange: Exchange) -> None:
        document = exchange.json
        for entry in document if isinstance(document, list) else []:
            run = self.runs.get(str(member(entry, "id")))
            if run is not None and self.strict:
                expect(not run.cancelled, "a cancelled operation is listed as running")
                expect(run.progress < DONE, "an operation that has ended is listed as running")

    def _followed(self, exchange: Exchange, run: Run) -> None:
        if not exchange.ok:
            return
        expect(exchange.service == run.service, f"{exchange.id} answers for an operation of {run.service}")
        if exchange.method == "get_progress":
            self._progressed(exchange, run)
        elif exchange.method == "cancel":
            run.cancelled = True
        else:
            self._delivered(exchange, run)

    def _progressed(self, exchange: Exchange, run: Run) -> None:
        now = DONE if exchange.text == "done" else int(exchange.text) if exchange.text.isdecimal() else run.progress
        expect(not (run.cancelled and self.strict), "a cancelled operation has progress")
        expect(now >= run.progress, f"progress fell from {run.progress} to {exchange.text}")
        run.progress = now

    def _delivered(self, exchange: Exchange, run: Run) -> None:
        expect(not (run.cancelled and self.strict), "a cancelled operation has a result")
        earlier = run.results.setdefault(exchange.method, exchange.content)
        expect(earlier == exchange.content, f"{exchange.id} gives another result than before")
        run.progress = DONE
        if run.makes:
            self.sets.made(run.makes, exchange.text)

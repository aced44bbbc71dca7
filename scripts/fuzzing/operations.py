"""The part of the model that follows operations from their start to result or cancel."""

import re
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from attrs import define, field

from fuzzing.broken import expect
from fuzzing.entities import Sets
from fuzzing.exchange import Exchange, member

DONE = 101
_LINK = re.compile(r'<([^>]*)>\s*;\s*rel="?(\w+)')
_MOST = 100
_STEPS = ("progress", "result", "cancel")
_ENTITIES = {"data set": "data_sets", "content set": "content_sets", "job set": "job_sets"}


@define
class Run:
    """One operation: who started it, what it is to make, and what is known of it."""

    service: str
    makes: str | None = None
    progress: int = -1
    cancelled: bool = False
    unlisted: bool = False
    results: dict[str, bytes] = field(factory=dict[str, bytes])


@define
class Operations:
    """All operations that were started in this run."""

    sets: Sets
    strict: bool
    paths: Mapping[tuple[str, str], str]
    """Where a service tells progress, gives results and cancels, up to the id."""
    runs: dict[str, Run] = field(factory=dict[str, Run])

    def know(self, values: Mapping[str, Sequence[int | str]]) -> None:
        """These had ended before the run."""
        for service in {service for service, _ in self.paths}:
            for identifier in values.get(f"{service}_run", ()):
                self.runs[str(identifier)] = Run(service, progress=DONE)

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
        self._linked(exchange, identifier)
        result = exchange.operation.get("x-result", {})
        validation = exchange.query("validate") not in (None, "false")
        makes = None if validation else _ENTITIES.get(result.get("entity", ""))
        self.runs[identifier] = Run(exchange.service, makes)

    def _linked(self, exchange: Exchange, identifier: str) -> None:
        """The links lead to the operation, on the server and in the service that have accepted it."""
        linked = {rel: url for url, rel in _LINK.findall(exchange.headers.get("link", ""))}
        for step in _STEPS:
            url, path = urlsplit(linked.get(step, "")), self.paths.get((exchange.service, step), "")
            here = url.netloc == urlsplit(exchange.url).netloc and url.path.endswith(path + identifier)
            expect(path and here, f"no link leads to the {step} of the operation")

    def _listed(self, exchange: Exchange) -> None:
        document = exchange.json
        listed = [str(member(entry, "id")) for entry in document] if isinstance(document, list) else []
        for identifier, run in self.runs.items():
            run.unlisted = run.unlisted or identifier not in listed
        for run in [self.runs[one] for one in listed if one in self.runs] if self.strict else []:
            expect(not run.cancelled, "a cancelled operation is listed as running")
            expect(run.progress < DONE, "an operation that has ended is listed as running")

    def _followed(self, exchange: Exchange, run: Run) -> None:
        if not exchange.ok:
            self._missed(exchange, run)
            return
        expect(exchange.service == run.service, f"{exchange.id} answers for an operation of {run.service}")
        if exchange.method == "get_progress":
            self._progressed(exchange, run)
        elif exchange.method == "cancel":
            run.cancelled = True
        else:
            self._delivered(exchange, run)

    def _missed(self, exchange: Exchange, run: Run) -> None:
        """An operation is there until it is cancelled, and its result when it is done."""
        gone = exchange.missing and exchange.service == run.service and not run.cancelled
        if gone and exchange.method != "cancel":
            expect(not self.strict, f"{exchange.id} does not find an operation that was not cancelled")
            asked = exchange.method == "get_progress" or run.progress < DONE or run.results
            expect(asked, f"{exchange.id} finds no result of an operation that is done")

    def _progressed(self, exchange: Exchange, run: Run) -> None:
        now = DONE if exchange.text == "done" else int(exchange.text) if exchange.text.isdecimal() else run.progress
        expect(not (run.cancelled and self.strict), "a cancelled operation has progress")
        expect(exchange.text == "done" or 0 <= now <= _MOST, f"progress is {exchange.text}")
        expect(not (run.unlisted and self.strict and now < DONE), "an operation that runs was not listed as running")
        expect(now >= run.progress, f"progress fell from {run.progress} to {exchange.text}")
        run.progress = now

    def _delivered(self, exchange: Exchange, run: Run) -> None:
        expect(not (run.cancelled and self.strict), "a cancelled operation has a result")
        earlier = run.results.setdefault(exchange.method, exchange.content)
        expect(earlier == exchange.content, f"{exchange.id} gives another result than before")
        run.progress = DONE
        if run.makes:
            self.sets.made(run.makes, exchange.text)

"""Looks at once whether what an answer promises is so; the model judges what comes back.

An accepted operation is followed to its result, or cancelled; what was put, stored or deleted is asked for again.
"""

import time
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

import requests
from attrs import define, field
from bundle import operations

from fuzzing.broken import expect
from fuzzing.exchange import Exchange, entries, member
from fuzzing.model import Model
from fuzzing.seen import Seen

_ACCEPTED = 202
_TIMEOUT = 30
_POLLS = 40
_MOST_LISTED = 8
_PAUSE = 0.05  # seconds between two questions for progress
_MOST = {"life": 2, "update": 4, "stored": 4, "result": 2, "listed": 1}
"""How often each operation of the description is followed."""
_PARTS = {
    "data_sets": ("data_sets_get_data_records", "data_records_get_properties", "dataRecordId"),
    "content_sets": ("content_sets_get_content_items", "content_items_get_properties", "contentItemId"),
    "job_sets": ("job_sets_get_jobs", "jobs_get_properties", "jobId"),
}
"""What lists the parts of a set, and what reads one."""


@define
class Follower:
    """Sends requests of its own after those of the run.

    Attributes:
        document: The description.
        base_url: Where the API is.
        model: Judges.
        seen: Gets what was answered.
        counts: How often each operation was followed.
    """

    document: dict[str, Any]
    base_url: str
    model: Model
    seen: Seen
    counts: Counter[str] = field(factory=Counter[str])
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    known: dict[str, tuple[str, str, dict[str, Any]]] = field(init=False)
    session: requests.Session = field(factory=requests.Session, repr=False)

    def __attrs_post_init__(self) -> None:
        self.known = {
            operation["operationId"]: (method.upper(), path, operation)
            for path, method, operation in operations(self.document)
        }

    def after(self, exchange: Exchange, headers: Mapping[str, str]) -> None:
        """Follow an answer.

        Args:
            exchange: The request and its answer, which the model has seen.
            headers: Credentials.

        Raises:
            ModelError: what follows contradicts it.
        """
        self.headers = headers
        if exchange.status == _ACCEPTED and self._may(exchange, "life"):
            self._live(exchange)
        elif exchange.ok and exchange.method.startswith("update_") and self._may(exchange, "update"):
            self._read_back(exchange)
        elif exchange.ok and exchange.service == "file_store" and self._may(exchange, "stored"):
            self._look_for_file(exchange)
        elif exchange.ok and exchange.method == "delete" and exchange.service in _PARTS and exchange.entity is not None:
            self._look_for_set(exchange.service, exchange.entity)
        elif exchange.ok and exchange.method == "get_all" and self._may(exchange, "listed"):
            self._look_for_listed(exchange)
        elif exchange.ok and exchange.method == "get_result" and self._may(exchange, "result"):
            self._look_for_made(exchange)

    def _may(self, exchange: Exchange, what: str) -> bool:
        self.counts[exchange.id] += 1
        return self.counts[exchange.id] <= _MOST[what]

    def ask(self, name: str, **values: object) -> Exchange | None:
        """Ask an operation of the description; `None` if this version has it not."""
        if name not in self.known:
            return None
        method, path, operation = self.known[name]
        filled = path.format_map({key: quote(str(value), safe="") for key, value in values.items()})
        answer = self.session.request(method, self.base_url + filled, headers=dict(self.headers), timeout=_TIMEOUT)
        headers = {key.lower(): value for key, value in answer.headers.items()}
        exchange = Exchange(operation, path, str(answer.url), b"", answer.status_code, headers, answer.content)
        self.seen.add(name, answer.status_code)
        self.model.observe(exchange)
        return exchange

    def _live(self, exchange: Exchange) -> None:
        """To the end, or cancelled half-way."""
        service, identifier = exchange.service, exchange.headers.get("operationid", "")

        def step(method: str) -> Exchange | None:
            return self.ask(f"{service}_{method}", operationId=identifier)

        self.ask(f"{service}_get_operations")
        step("get_progress")
        if self.counts[exchange.id] % 2 == 0:
            step("cancel")
        else:
            self._wait(lambda: step("get_progress"))
        for method in ("get_operations", "get_progress", "get_result", "get_result", "get_progress"):
            step(method)
        for other in {service for service, _ in self.model.operations.paths} - {service}:
            self.ask(f"{other}_get_progress", operationId=identifier)

    def _wait(self, progress: Callable[[], Exchange | None]) -> None:
        for _ in range(_POLLS):
            told = progress()
            if told is None or told.text == "done" or not told.ok:
                return
            time.sleep(_PAUSE)

    def _read_back(self, exchange: Exchange) -> None:
        sent = exchange.sent_json
        which = exchange.method.removeprefix("update_").removeprefix("multiple_")
        lists = [which] if which == "values" else ["properties", "metadata"]
        entities = [member(one, "id") for one in sent] if isinstance(sent, list) else [exchange.entity]
        others = [part for service, part in self.model.parts.owners if service == exchange.service][:2]
        for entity in [*entities[:3], *others]:
            for name in [f"{exchange.service}_get_{each}" for each in lists]:
                if name in self.known and isinstance(entity, (int, float)):
                    self.ask(name, **_named(self.known[name][1], int(entity)))

    def _look_for_file(self, exchange: Exchange) -> None:
        reference = exchange.text if exchange.method.startswith("upload_") else exchange.values.get("fileId", "")
        if exchange.operation["x-effect"] in ("create", "delete") and reference:
            self.ask("file_store_download", fileId=reference)
            name = exchange.query("filename")
            if name:
                self.ask("file_store_download", fileId=name)

    def _look_for_set(self, service: str, entity: int) -> None:
        """It and its parts, if these are known."""
        listing, reading, parameter = _PARTS[service]
        self.ask(f"{service}_get_all")
        self.ask(f"{service}_get_properties", **_named(self.known[f"{service}_get_properties"][1], entity))
        for part in self.model.parts.listed.get((service, entity), [])[:1]:
            self.ask(reading, **{parameter: part})
        self.ask(listing, **_named(self.known[listing][1], entity))

    def parts(self, service: str, entity: int) -> set[int]:
        """What a set lists."""
        listing = _PARTS[service][0]
        listed = self.ask(listing, **_named(self.known[listing][1], entity))
        found = entries(listed.json, "identifiers") if listed else []
        ids = [member(each, "item") or each for each in found]
        return {one for one in ids if isinstance(one, int)}

    def _look_for_listed(self, exchange: Exchange) -> None:
        """What is listed is there."""
        name = f"{exchange.service}_get_properties"
        for entity in entries(exchange.json, "identifiers")[:_MOST_LISTED]:
            found = self.ask(name, **_named(self.known[name][1], entity))
            expect(found is None or found.ok, f"{exchange.id} lists {entity}, which {name} does not find")

    def _look_for_made(self, exchange: Exchange) -> None:
        """What a result names is there, and so are its parts."""
        run = self.model.operations.runs.get(exchange.values.get("operationId", ""))
        if run is None or run.makes not in _PARTS:
            return
        listing, reading, parameter = _PARTS[run.makes]
        for text in exchange.text.split(",")[:2]:
            listed = self.ask(listing, **_named(self.known[listing][1], text.strip())) if text.strip() else None
            for each in entries(listed.json, "identifiers")[:1] if listed else []:
                self.ask(reading, **{parameter: member(each, "item") or each})


def _named(path: str, value: object) -> dict[str, object]:
    """The value under the name of the placeholder in a path."""
    return {path.partition("{")[2].partition("}")[0]: value}

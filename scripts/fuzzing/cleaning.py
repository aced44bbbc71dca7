"""Deletes what a run has made on a server."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

import requests
from bundle import operations

from fuzzing.exchange import Json, entries, member, parsed
from fuzzing.gate import Gate
from fuzzing.owned import FILE, Owned, run_of
from fuzzing.passage import GuardedAdapter
from fuzzing.permits import Permit
from fuzzing.routes import Routes
from fuzzing.settings import RunSettings

TIMEOUT = 60
_NOT_FOUND = 404
_DELETIONS = {
    "job_set": "job_sets_delete",
    "content_set": "content_sets_delete",
    "data_set": "data_sets_delete",
    FILE: "file_store_delete_by_post",
}
"""In this order: what rests on others goes first."""


def read(answer: requests.Response | None) -> Json:
    """The JSON document of an answer; `None` if there is none."""
    return parsed(answer.content) if answer is not None and answer.ok else None


class Cleaner:
    """Asks a server to delete; the gate sees to it that only what the run has made is named."""

    def __init__(self, settings: RunSettings, document: dict[str, Any], owned: Owned) -> None:
        self._owned = owned
        self._base_url = settings.base_url
        self._addresses = {found["operationId"]: (method, path) for path, method, found in operations(document)}
        self._services = {found["tags"][0] for _, _, found in operations(document)}
        gate = Gate(Routes.of(document, settings.base_url), max(settings.permit, Permit.WRITE), owned, settings.rate)
        self._session = requests.Session()
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, GuardedAdapter(gate))
        self._settings = settings

    def clean(self) -> list[str]:
        """Delete everything; returns what could not be deleted."""
        if not any(self._owned.known.values()):
            return []
        try:
            self._log_in()
        except requests.RequestException as error:
            kept = {group: list(values) for group, values in self._owned.known.items() if group in _DELETIONS}
            return [f"{group} {value}: {error}" for group, values in kept.items() for value in values]
        for service in sorted(self._services):
            self._end(service, list(self._owned.known.get(run_of(service), ())))
        for content_set in list(self._owned.known.get("content_set", ())):
            self._trace(content_set)
        left = [
            f"{group} {value}"
            for group in _DELETIONS
            for value in list(self._owned.known.get(group, ()))
            if not self._delete(group, value)
        ]
        return sorted(left)

    def _log_in(self) -> None:
        if self._settings.user:
            answer = self._ask("authentication_login", {}, auth=self._settings.credentials)
            answer.raise_for_status()
            self._session.headers["auth_token"] = answer.text

    def _end(self, service: str, runs: Iterable[str]) -> None:
        """Stop the operations that still run, and learn what the others have made."""
        for run in runs:
            for step in ("cancel", "get_result", "get_managed_result"):
                name = f"{service}_{step}"
                if name in self._addresses:
                    self._try(name, operationId=run)

    def _trace(self, content_set: str) -> None:
        """Find the data set that the server made of data in a request: the content that came of it leads there."""
        items = self._try("content_sets_get_content_items", contentSetId=content_set)
        for link in entries(read(items), "identifiers")[:1]:
            values = self._try("data_records_get_values", dataRecordId=str(member(link, "record")))
            data_set = member(read(values), "datasetid")
            if isinstance(data_set, int):
                self._owned.add("data_set", data_set)

    def _delete(self, group: str, value: str) -> bool:
        """Whether it is gone now."""
        name = _DELETIONS[group]
        parameter = "fileId" if group == FILE else self._addresses[name][1].partition("{")[2].partition("}")[0]
        answer = self._try(name, **{parameter: value})
        return answer is not None and (answer.status_code == _NOT_FOUND or (answer.ok and answer.text != "false"))

    def _try(self, name: str, **values: str) -> requests.Response | None:
        try:
            return self._ask(name, values)
        except requests.RequestException:
            return None

    def _ask(self, name: str, values: dict[str, str], auth: tuple[str, str] | None = None) -> requests.Response:
        method, path = self._addresses[name]
        for parameter, value in values.items():
            path = path.replace(f"{{{parameter}}}", quote(value, safe=""))
        return self._session.request(method.upper(), self._base_url + path, auth=auth, timeout=TIMEOUT)

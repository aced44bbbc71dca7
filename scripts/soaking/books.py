"""What the clients know of the operations that they started, to be compared with what the server has started."""

import threading
from collections import Counter

from attrs import Factory, define, field

from olconnect.errors import OLConnectError, SubmissionUncertainError
from olconnect_sandbox.engine.ledger import Started

VENDORS_NAME = {
    "data_mapping": "DataMiningRestService",
    "job_creation": "JobCreationRestService",
    "output_creation": "OutputCreationRestService",
}


@define(eq=False)
class Books:
    """Written by all threads and tasks of a run.

    Attributes:
        reported: ids of operations that a start gave, or that were adopted.
        twice: ids that were reported more than once.
        uncertain: errors of starts that were not decided about yet.
        unknown: starts that stay uncertain, by service.
        unfinished: resume tokens of operations whose end was not seen.
        counts: figures by their names.
        errors: how many of which class.
        failures: what must never happen.
    """

    reported: set[str] = Factory(set[str])
    twice: set[str] = Factory(set[str])
    uncertain: list[SubmissionUncertainError] = Factory(list[SubmissionUncertainError])
    unknown: Counter[str] = Factory(Counter[str])
    unfinished: list[str] = Factory(list[str])
    counts: Counter[str] = Factory(Counter[str])
    errors: Counter[str] = Factory(Counter[str])
    failures: list[str] = Factory(list[str])
    _lock: threading.Lock = field(factory=threading.Lock, init=False)

    def report(self, operation_id: str) -> None:
        """A client has this operation."""
        with self._lock:
            if operation_id in self.reported:
                self.twice.add(operation_id)
            self.reported.add(operation_id)

    def failed(self, error: OLConnectError) -> None:
        """A piece of work ended with an error."""
        with self._lock:
            self.errors[type(error).__name__] += 1
            if isinstance(error, SubmissionUncertainError):
                self.counts["uncertain"] += 1
                self.uncertain.append(error)
            elif error.token is not None:
                self.unfinished.append(error.token)

    def count(self, name: str) -> None:
        """One more of a figure."""
        with self._lock:
            self.counts[name] += 1

    def wrong(self, what: str) -> None:
        """Something that must never happen."""
        with self._lock:
            self.failures.append(what)

    def decide(self) -> None:
        """Adopt what the uncertain starts are offered and nobody has; call it while no start is under way."""
        for error in self.uncertain:
            free = [each for each in error.candidates if each.operation_id not in self.reported]
            if free:
                self.report(error.adopt(free[0]).id)
                self.unfinished.append(free[0].token)
                self.counts["adopted"] += 1
            else:
                self.unknown[VENDORS_NAME[error.service]] += 1
        self.uncertain.clear()

    def differences(self, started: list[Started]) -> list[str]:
        """Where the books and the server do not agree."""
        found = [f"reported twice: {each}" for each in self.twice]
        found += [f"unknown to the server: {each}" for each in self.reported - {each.id for each in started}]
        missing = Counter(each.service for each in started if each.id not in self.reported)
        for service, count in missing.items():
            if count > self.unknown[service]:
                found.append(f"{service}: {count} started that nobody has, {self.unknown[service]} named as uncertain")
        return found + self.failures

"""What is said of a run: what is wrong, what is known, and whether it is a failure."""

from collections import Counter

from attrs import frozen

from fuzzing.accepted import Accepted
from fuzzing.failures import Failure
from fuzzing.report import Report

SCENARIOS_A_SECOND = 0.2  # of the stateful part; 1.5 are usual on two cores
LEAST_SCENARIOS = 5
LEAST_PAIRS = 0.4  # of the described (operation, status) pairs; 0.6 are usual after 30 s on two cores


@frozen
class Verdict:
    """A run and what is known of the server.

    Attributes:
        report: Of the run.
        accepted: Differences that are no failure.
        seed: Of the run.
        seconds: That it took, all in all.
        floor: Fewest chains of requests; `None` on a server that is not ours, which may be slow or hold little.
    """

    report: Report
    accepted: Accepted
    seed: int
    seconds: float
    floor: int | None = None

    @property
    def new(self) -> list[Failure]:
        """The failures that are not accepted."""
        return sorted(failure for failure in self.report.failures if not self.accepted.knows(failure))

    @property
    def known(self) -> list[Failure]:
        """Those that are."""
        return sorted(failure for failure in self.report.failures if self.accepted.knows(failure))

    @property
    def problems(self) -> list[str]:
        """Why the run is a failure."""
        found = [str(failure) for failure in self.new]
        found += [f"could not be deleted: {item}" for item in self.report.left]
        return found + self._shortfalls()

    def _shortfalls(self) -> list[str]:
        report = self.report
        if self.floor is None:
            return [] if report.cases else ["no request was answered: is this an OL Connect Server?"]
        found = [f"{name}: got no request" for name in sorted(report.never_asked)]
        found += [f"could not be made beforehand: {reason}" for reason in report.missing]
        if report.scenarios < self.floor:
            found.append(f"links: {report.scenarios} chains of requests, fewer than {self.floor}; they ended early")
        least = int(LEAST_PAIRS * len(report.described))
        if report.reached_of_described < least:
            found.append(f"answers: {report.reached_of_described} described statuses seen, fewer than {least}")
        return found

    @property
    def figures(self) -> dict[str, str]:
        """The run in a few lines, by their titles."""
        report = self.report
        unseen = sorted(Counter(status for _, status in report.described - report.reached).items())
        asked, successful = len(report.asked), len(report.asked - report.never_successful)
        return {
            "requests": f"{report.cases:,} in {self.seconds:.0f} s, {report.scenarios:,} chains of them by links",
            "operations": f"{asked} of {len(report.operations)} asked, {successful} with success",
            "answers": f"{report.reached_of_described} of {len(report.described)} described statuses seen",
            "not seen": ", ".join(f"{status} ({count} operations)" for status, count in unseen) or "none",
            "no success": ", ".join(sorted(report.never_successful)) or "none",
            "missing": "; ".join(report.missing) or "nothing",
            "held back": f"{report.held_back.total():,} requests that this run may not send",
            "failures": f"{len(self.new)} new, {len(self.known)} accepted",
            "seed": str(self.seed),
        }

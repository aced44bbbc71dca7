"""The file that keeps how the searches for faults ended, so that a run goes on where an earlier one stopped."""

from collections.abc import Iterable
from pathlib import Path

from attrs import frozen

from fuzzing.mutants.mutant import Mutant
from fuzzing.mutants.trial import Outcome


@frozen
class Results:
    """The file: a line of JSON for each fault and seed."""

    path: Path

    def read(self) -> dict[tuple[str, int], Outcome]:
        """What is known so far, by fault and seed; the later line counts."""
        if not self.path.exists():
            return {}
        outcomes = map(Outcome.read, self.path.read_text(encoding="utf-8").splitlines())
        return {(outcome.mutant, outcome.seed): outcome for outcome in outcomes}

    def add(self, outcome: Outcome) -> None:
        """Write one more down."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", encoding="utf-8") as stream:
            stream.write(outcome.line + "\n")


@frozen
class Score:
    """What is known of one fault."""

    mutant: Mutant
    outcomes: tuple[Outcome, ...]
    seeds: int

    @property
    def killed(self) -> bool:
        """Whether it was found with every seed."""
        return len(self.outcomes) == self.seeds and all(outcome.kill for outcome in self.outcomes)


def scores(mutants: Iterable[Mutant], known: dict[tuple[str, int], Outcome], seeds: Iterable[int]) -> list[Score]:
    """The score of each fault."""
    wanted = tuple(seeds)
    return [
        Score(mutant, tuple(known[mutant.id, seed] for seed in wanted if (mutant.id, seed) in known), len(wanted))
        for mutant in mutants
    ]

"""The score in tables: by kind, by phase and check, and what was missed."""

from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import median

from fuzzing.mutants.results import Score
from fuzzing.mutants.trial import Kill


def tables(scores: Sequence[Score]) -> str:
    """All tables, as Markdown."""
    killed = sum(score.killed for score in scores)
    head = f"{killed} of {len(scores)} faults found with every seed ({killed / max(len(scores), 1):.1%})"
    return "\n\n".join([head, _by_kind(scores), _by_check(scores), _missed(scores)])


def _by_kind(scores: Sequence[Score]) -> str:
    kinds = dict.fromkeys(score.mutant.kind for score in scores)
    rows = []
    for kind in sorted(kinds):
        own = [score for score in scores if score.mutant.kind == kind]
        rows.append((kind, len(own), sum(score.killed for score in own)))
    return _table(("kind", "faults", "found"), rows)


def _by_check(scores: Iterable[Score]) -> str:
    """By the phase and the check that failed first, over all seeds."""
    kills = [kill for score in scores for kill in _kills(score)]
    counts = Counter((kill.phase, kill.check) for kill in kills)
    rows = []
    for (phase, check), count in counts.most_common():
        seconds = [kill.second for kill in kills if (kill.phase, kill.check) == (phase, check)]
        rows.append((phase, f"`{check}`", count, round(median(seconds)), round(max(seconds))))
    return _table(("phase", "check", "kills", "median s", "longest s"), rows)


def _missed(scores: Iterable[Score]) -> str:
    rows = [
        (f"`{score.mutant.id}`", score.mutant.kind, score.mutant.rule, score.mutant.survives or "?")
        for score in scores
        if not score.killed
    ]
    return _table(("missed", "kind", "rule", "why"), rows)


def _kills(score: Score) -> list[Kill]:
    return [outcome.kill for outcome in score.outcomes if outcome.kill is not None]


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(str(cell) for cell in line)} |" for line in lines)

"""The table of docs/reliability.md, which says what each call comes to."""

from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"
_FIRST = "what goes wrong"
_EITHER = ", 1 or 2 tries"


def read() -> dict[str, dict[str, str]]:
    """The expected outcomes, by what goes wrong and by the kind of call."""
    lines = PAGE.read_text("utf-8").splitlines()
    begin = next(number for number, line in enumerate(lines) if _cells(line)[:1] == [_FIRST])
    kinds = _cells(lines[begin])[1:]
    table = dict[str, dict[str, str]]()
    for line in lines[begin + 2 :]:
        name, *outcomes = _cells(line) or [""]
        if not name:
            break
        assert name not in table, f"two rows are called {name!r}"
        table[name] = dict(zip(kinds, outcomes, strict=True))
    return table


def meant(cell: str) -> set[str]:
    """The outcomes that a cell allows."""
    return {cell.replace(_EITHER, ""), cell.replace(_EITHER, ", 2 tries")}


def _cells(line: str) -> list[str]:
    return [each.strip() for each in line.strip().strip("|").split("|")] if line.startswith("|") else []

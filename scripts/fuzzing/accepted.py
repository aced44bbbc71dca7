"""The file of accepted differences: what a server is known to do otherwise than the description says."""

import json
import tomllib
from collections.abc import Iterable
from pathlib import Path

from attrs import frozen

from fuzzing.failures import Failure

_HEAD = """\
# Differences between a server and the description that are known and accepted: make fuzz ARGS="--baseline FILE" lists
# them and does not fail. Without `message` every failure of the check is accepted for the operation; in it, … stands
# for what differs from run to run.
"""


class BaselineError(Exception):
    """The file cannot be used; the message says why."""


@frozen
class Accepted:
    """The entries of such a file: operation, check, and the pattern of the message or `None` for any."""

    entries: frozenset[tuple[str, str, str | None]] = frozenset()

    def knows(self, failure: Failure) -> bool:
        """Whether a failure is accepted."""
        key = (failure.operation, failure.check)
        return (*key, failure.pattern) in self.entries or (*key, None) in self.entries

    @classmethod
    def load(cls, path: Path) -> "Accepted":
        """Read a file.

        Raises:
            BaselineError: it is not there, or is not such a file.
        """
        try:
            found = tomllib.loads(path.read_text(encoding="utf-8")).get("accepted", [])
            entries = {(entry["operation"], entry["check"], entry.get("message")) for entry in found}
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise BaselineError(
                f"{path} is no file of accepted differences ({error!r}): write one with --write-baseline {path}"
            ) from error
        return cls(frozenset(entries))


def write(path: Path, failures: Iterable[Failure]) -> None:
    """Accept these failures from now on, besides those that the file has already; reasons can be written there.

    Raises:
        BaselineError: the file is there, and is none of its kind.
    """
    there = path.read_text(encoding="utf-8") if path.exists() else _HEAD
    known = Accepted.load(path) if path.exists() else Accepted()
    new = (failure for failure in failures if not known.knows(failure))
    keys = sorted({(failure.operation, failure.check, failure.pattern) for failure in new})
    blocks = [
        "\n[[accepted]]\n"
        f'operation = {_quoted(operation)}\ncheck = {_quoted(check)}\nmessage = {_quoted(pattern)}\nreason = ""\n'
        for operation, check, pattern in keys
    ]
    path.write_text(there + "".join(blocks), encoding="utf-8")


def _quoted(text: str) -> str:
    """A TOML string; JSON writes the same but for one control character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")

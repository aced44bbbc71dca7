"""Finds the operation for a method and a raw path, one segment at a time.

The tree is built from the paths of the description. A literal segment wins over a placeholder; the
raw path is split before it is decoded, so that `%2F` stays inside of its segment.
"""

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar
from urllib.parse import unquote_to_bytes

from attrs import frozen

Target = TypeVar("Target")


@frozen
class Match(Generic[Target]):
    """What a path leads to: the targets by method, and the values of the placeholders."""

    targets: Mapping[str, Target]
    values: tuple[str, ...]


class _Node(Generic[Target]):
    def __init__(self) -> None:
        self.literals: dict[str, _Node[Target]] = {}
        self.placeholder: _Node[Target] | None = None
        self.rest: dict[str, Target] = {}
        self.targets: dict[str, Target] = {}


class Trie(Generic[Target]):
    """Paths with placeholders in braces, and what each method of theirs leads to."""

    def __init__(self) -> None:
        self._root = _Node[Target]()

    def add(self, method: str, path: str, target: Target, *, takes_rest: bool = False) -> None:
        """Add a path such as `/entity/jobs/{jobId}`.

        With `takes_rest` the last placeholder takes all segments that are left, at least one.
        """
        node = self._root
        parts = path.strip("/").split("/")
        for part in parts[:-1] if takes_rest else parts:
            if part.startswith("{"):
                if node.placeholder is None:
                    node.placeholder = _Node[Target]()
                node = node.placeholder
            else:
                node = node.literals.setdefault(part, _Node[Target]())
        targets = node.rest if takes_rest else node.targets
        targets[method] = target

    def find(self, segments: Sequence[str]) -> Match[Target] | None:
        """What decoded segments lead to, or `None`."""
        return _find(self._root, tuple(segments), ())


def _find(node: _Node[Target], segments: tuple[str, ...], values: tuple[str, ...]) -> Match[Target] | None:
    if not segments:
        return Match(node.targets, values) if node.targets else None
    head, rest = segments[0], segments[1:]
    if not head:
        return None
    if head in node.literals and (found := _find(node.literals[head], rest, values)):
        return found
    if node.placeholder is not None and (found := _find(node.placeholder, rest, (*values, head))):
        # Of one segment a parameter that takes the rest means the same: each may have methods of its own.
        return found if rest else Match({**node.rest, **found.targets}, found.values)
    if node.rest and all(segments):
        return Match(node.rest, (*values, "/".join(segments)))
    return None


def split(raw_path: bytes, base: str) -> tuple[str, ...] | None:
    """The decoded segments below the base path; `None` if the path is elsewhere or not UTF-8.

    One slash at the end is dropped: the C# client sends it.
    """
    prefix = base.encode("ascii") + b"/"
    if not raw_path.startswith(prefix):
        return None
    parts = raw_path[len(prefix) :].removesuffix(b"/").split(b"/")
    try:
        return tuple(unquote_to_bytes(part).decode("utf-8") for part in parts)
    except UnicodeDecodeError:
        return None

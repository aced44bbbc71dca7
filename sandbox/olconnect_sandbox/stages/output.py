"""Output creation: the documents of a job set become PDF files."""

import logging
import re
from collections.abc import Hashable, Sequence
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from attrs import field, frozen

from olconnect_sandbox.documents import Letter, Spool, parse_output_preset, render
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.engine.operation import Output, OutputFile
from olconnect_sandbox.errors import RestError
from olconnect_sandbox.stages.merging import letter_of
from olconnect_sandbox.store.blobs import Blob
from olconnect_sandbox.store.entities import Entities, Entity, Placement
from olconnect_sandbox.store.store import Store

LABEL = "Output Creation"
UNCOVERED = "sandbox.uncovered-characters"  # a property of our own; the server's are not known

_NOT_IN_NAMES = re.compile(r'[<>:"|?*\x00-\x1f\x7f]')
_LONGEST_PART = 80  # characters of a folder's name
_log = logging.getLogger("olconnect_sandbox")


@frozen
class Placed:
    """A letter with where it stands: values that are equal for letters of one job or document."""

    job: Hashable
    document: Hashable
    letter: Letter = field(repr=False)


@frozen
class StoredLetters:
    """The letters of stored jobs, not read yet: that is work for a thread."""

    places: Sequence[Placement]
    items: Sequence[Entity]

    def letters(self) -> list[Placed]:
        """The letters in production order."""
        return [
            Placed(place.job, place.document, letter_of(item))
            for place, item in zip(self.places, self.items, strict=True)
        ]


@frozen
class Produced:
    """Spool files that are not stored yet.

    Attributes:
        files: Names and contents, in order.
        uncovered: Characters that no font covers.
    """

    files: tuple[tuple[str, bytes], ...] = field(repr=False)
    uncovered: frozenset[str]


def stored_letters(entities: Entities, jobs: Sequence[int]) -> StoredLetters:
    """The letters of jobs, also where their content sets were deleted since."""
    places = entities.placements(jobs)
    wanted = [place.item for place in places]
    return StoredLetters(places, entities.find("content item", wanted, deleted=True))


def produce(preset: Blob, placed: Sequence[Placed], created: float, meter: Meter) -> Produced:
    """Print letters in their order to as many spool files as the preset says.

    Args:
        preset: The output creation preset.
        placed: The letters in production order.
        created: The time that the files state, in seconds since the Unix epoch.
        meter: Told after each letter.

    Raises:
        RestError: there is nothing to print.
    """
    if not placed:
        raise RestError(500, "Output Creation failed: there is nothing to print")
    settings = parse_output_preset(preset.read())
    spools = _spools(settings.spool, placed)
    names = settings.file_names(len(spools))
    moment = datetime.fromtimestamp(created, UTC)
    files: list[tuple[str, bytes]] = []
    uncovered: set[str] = set()
    done = 0
    for name, letters in zip(names, spools, strict=True):
        before = done

        def tell(number: int, before: int = before) -> None:
            meter.tell(before + number, len(placed))

        pdf = render(letters, created=moment, on_letter=tell)
        files.append((name, pdf.content))
        uncovered |= {missing.character for missing in pdf.uncovered}
        done += len(letters)
    return Produced(tuple(files), frozenset(uncovered))


def store_output(store: Store, produced: Produced, job_sets: Sequence[int], folder: str | None) -> Output:
    """Write the spool files, and note on their job sets what no font covers.

    Args:
        store: Where they go.
        produced: The files.
        job_sets: Where the letters come from.
        folder: A folder that the client asked for. It is made inside of the sandbox's output
            folder, whatever it says: the sandbox writes nowhere else.
    """
    (number,) = store.database.next_numbers("id")
    target = store.output / (_inside(folder) if folder else Path(str(number)))
    target.mkdir(parents=True, exist_ok=True)
    files: list[OutputFile] = []
    for name, content in produced.files:
        (target / name).write_bytes(content)
        files.append(OutputFile(name, target / name))
    if produced.uncovered:
        _note_uncovered(store, produced.uncovered, job_sets)
    return Output(tuple(files))


def _spools(spool: Spool, placed: Sequence[Placed]) -> list[list[Letter]]:
    def key(one: Placed) -> Hashable:
        if spool is Spool.PER_JOB:
            return one.job
        return one.document if spool is Spool.PER_DOCUMENT else None

    return [[one.letter for one in group] for _, group in groupby(placed, key)]


def _inside(folder: str) -> Path:
    parts = (part.strip(" .") for part in re.split(r"[/\\]", _NOT_IN_NAMES.sub("_", folder)))
    return Path(*[part[:_LONGEST_PART] for part in parts if part])


def _note_uncovered(store: Store, uncovered: frozenset[str], job_sets: Sequence[int]) -> None:
    points = " ".join(f"U+{ord(character):04X}" for character in sorted(uncovered))
    _log.warning("output creation: no font covers %d characters: %s", len(uncovered), points)
    for job_set in job_sets:
        values = store.entities.name_values(job_set, "properties")
        kept = [pair for pair in values if pair["name"] != UNCOVERED]
        new = [*kept, {"name": UNCOVERED, "value": points}]
        store.entities.replace_name_values(job_set, "properties", new)

"""What the steps of one item mean for the journal: found there, written there, cleared where nothing goes on."""

import hashlib
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from olconnect._journal import Journal, StepRecord
from olconnect._retry import may_have_acted
from olconnect._values import decode, encode
from olconnect.errors import (
    InvalidRequestError,
    OperationCancelledError,
    OperationFailedError,
    StatusError,
    SubmissionUncertainError,
    TransportError,
    UnexpectedAnswerError,
    UnsupportedVersionError,
)
from olconnect.errors.journal import CallUncertainError

_ANSWERED = (InvalidRequestError, StatusError, TransportError, UnexpectedAnswerError, UnsupportedVersionError)


class Step:
    """One step of an item. It is the ledger of the start request that the step sends."""

    def __init__(self, journal: Journal, key: str, name: str, operation_id: Callable[[str], str]) -> None:
        self._journal = journal
        self._key = key
        self._name = name
        self._operation_id = operation_id
        self._begun = False
        self.record: StepRecord | None = journal.step(key, name)
        """As it stood when the step was reached."""
        self.token = self.record.token if self.record else None

    @property
    def done(self) -> bool:
        """Whether the journal has its result."""
        return self.record is not None and self.record.result is not None

    @property
    def value(self) -> Any:  # noqa: ANN401 - the type is that of the step's operation
        """The result that the journal has."""
        return decode(self.record.result or "null") if self.record else None

    @property
    def unanswered(self) -> StepRecord | None:
        """The start request of an earlier run that nobody knows the answer of.

        Raises:
            CallUncertainError: it was a plain call then.
        """
        if self.record is None or self.record.token is not None:
            return None
        if self.record.state == "calling":
            raise self._uncertain_call(self.record)
        return self.record

    def submitting(self, start: str, asked_at: datetime) -> None:
        """See `Ledger`."""
        if self._begun:
            raise InvalidRequestError(f"the step {self._name!r} starts two operations: make two steps of it")
        self._journal.submitting(self._key, self._name, start, asked_at)
        self._begun = True

    def started(self, token: str) -> None:
        """See `Ledger`."""
        self._journal.started(self._key, self._name, token, self._operation_id(token))
        self.token = token

    def refused(self) -> None:
        """See `Ledger`."""
        self._journal.forget(self._key, self._name)
        self._begun = False

    def began(self, token: str) -> None:
        """Its operation, which may have been started before the step."""
        if self.token is None:
            self.started(token)

    def keep(self, value: object) -> Any:  # noqa: ANN401
        """Write the result down, and give it."""
        self._journal.done(self._key, self._name, encode(value))
        return value

    @contextmanager
    def calling(self, *, repeatable: bool) -> Generator[None]:
        """A plain call is made inside the block.

        If it fails in a way that proves that nothing was done, it is made anew next time.

        Raises:
            CallUncertainError: it was begun before, did not end, and must not be repeated.
        """
        if self.record is not None and (not repeatable or self.record.state != "calling"):
            raise self._uncertain_call(self.record)
        self._journal.calling(self._key, self._name)
        try:
            yield
        except _ANSWERED as error:
            if not may_have_acted(error):
                self.refused()
            raise

    def part(self, target: Path) -> Path:
        """Where output waits, whole, until the journal knows of it; the name is that of the operation alone."""
        digest = hashlib.sha256((self.token or "").encode()).hexdigest()[:16]
        return target.with_name(f".{target.name[:40]}.{digest}.part")

    def arrived(self, target: Path) -> int:
        """Output has arrived in `part`: write that down, then move it in place. The number of bytes."""
        part = self.part(target)
        size = part.stat().st_size
        self.keep({"bytes": size, "path": os.fspath(target)})
        part.replace(target)
        return size

    def saved(self, target: str | os.PathLike[str]) -> int:
        """Output that an earlier run saved, and moves in place if that did not happen. The number of bytes.

        Raises:
            InvalidRequestError: it was saved elsewhere.
        """
        kept = cast("dict[str, Any]", self.value)
        path = Path(kept["path"])
        if path != Path(target).resolve():
            raise InvalidRequestError(
                f"the step {self._name!r} saved to {os.fspath(path)!r} before, not to {os.fspath(target)!r}: "
                "take it from there"
            )
        part = self.part(path)
        if part.exists():
            part.replace(path)
        return int(kept["bytes"])

    def _uncertain_call(self, record: StepRecord) -> CallUncertainError:
        return CallUncertainError(key=self._key, step=self._name, began_at=record.asked_at)


class Steps:
    """The steps of one item in one run."""

    def __init__(self, journal: Journal, key: str, operation_id: Callable[[str], str]) -> None:
        self.key = key
        self._journal = journal
        self._operation_id = operation_id
        self._names: set[str] = set()
        self._raised: list[tuple[str, BaseException]] = []

    @contextmanager
    def taking(self, name: str) -> Generator[Step]:
        """A step is being taken; an error inside the block is the step's.

        Raises:
            InvalidRequestError: the name was used before in this run of the item's function.
        """
        if name in self._names:
            raise InvalidRequestError(f"the step {name!r} comes twice: give each step of an item a name of its own")
        self._names.add(name)
        try:
            yield Step(self._journal, self.key, name, self._operation_id)
        except (OperationFailedError, OperationCancelledError) as error:
            self._journal.forget(self.key, name)
            self._raised.append((name, error))
            raise
        except SubmissionUncertainError as error:
            told = self._without_known(error)
            self._raised.append((name, told))
            raise told from error.__cause__
        except BaseException as error:
            self._raised.append((name, error))
            raise

    def finish(self, result: object) -> None:
        """The item's function is through.

        Raises:
            InvalidRequestError: the journal cannot keep the result, or has a step under way that was not taken.
        """
        for step in self._journal.steps(self.key):
            if step.result is None and step.name not in self._names:
                raise InvalidRequestError(
                    f"{self.key!r} has the step {step.name!r} under way from an earlier run, and its function takes it "
                    "no longer: give the step its old name again"
                )
        self._journal.finish(self.key, encode(result))

    def step_of(self, error: BaseException) -> str | None:
        """The step that an error, or what it was raised from, comes from."""
        at: BaseException | None = error
        while at is not None:
            for name, raised in self._raised:
                if raised is at:
                    return name
            at = at.__cause__ or at.__context__
        return None

    def _without_known(self, error: SubmissionUncertainError) -> SubmissionUncertainError:
        """The error without candidates that belong to other steps."""
        unknown = tuple(each for each in error.candidates if not self._journal.knows(each.operation_id))
        if len(unknown) == len(error.candidates):
            return error
        return SubmissionUncertainError(
            operation=error.operation,
            service=error.service,
            asked_at=error.asked_at,
            candidates=unknown,
            listed=error.listed,
            starter=error._starter,  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - the same, of fewer
        )

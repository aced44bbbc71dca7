"""What both kinds of pipeline have in common: items come in, bounded; what is known of them comes out."""

import os
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar, cast

from olconnect._journal import Journal
from olconnect._steps import Steps
from olconnect._values import decode
from olconnect.errors import Candidate, InvalidRequestError

Item = TypeVar("Item")
T = TypeVar("T")


class Done(Generic[Item, T]):
    """An item of a pipeline that this run is through with, well or not.

    Attributes:
        key: its key.
        item: the item.
        error: what its function raised; None where the item is finished.
        step: the step that the error comes from.
        token: the resume token of the operation that this step waits for, where one is known.
        finished_before: whether an earlier run finished it, so that nothing was done now.
    """

    def __init__(  # noqa: PLR0913 - by keyword
        self,
        key: str,
        item: Item,
        *,
        result: T | None = None,
        error: BaseException | None = None,
        step: str | None = None,
        token: str | None = None,
        finished_before: bool = False,
        journal: Journal | None = None,
    ) -> None:
        self.key = key
        self.item = item
        self.error = error
        self.step = step
        self.token = token
        self.finished_before = finished_before
        self._result = result
        self._journal = journal

    @property
    def result(self) -> T:
        """What the item's function gave. Raises `error` if there is one."""
        if self.error is not None:
            raise self.error
        return cast("T", self._result)

    def adopt(self, candidate: Candidate) -> None:
        """Take a candidate of a SubmissionUncertainError for what the step started: the next run goes on from there.

        Raises:
            InvalidRequestError: the step is not uncertain, or the operation belongs to another step.
            JournalError: the pipeline's block is left.
        """
        journal, step = self._open_step()
        record = journal.step(self.key, step)
        if record is None or record.state != "submitting":
            raise InvalidRequestError(f"the step {step!r} of {self.key!r} is not uncertain: there is nothing to adopt")
        if journal.knows(candidate.operation_id):
            raise InvalidRequestError(f"operation {candidate.operation_id} belongs to another step: adopt another one")
        journal.started(self.key, step, candidate.token, candidate.operation_id)
        self.token = candidate.token

    def submit_again(self) -> None:
        """Have the next run take the failed step anew, whatever the journal holds of it.

        Only you can know that it did not happen, or that it may happen twice: look at the server first.

        Raises:
            InvalidRequestError: no step failed.
            JournalError: the pipeline's block is left.
        """
        journal, step = self._open_step()
        journal.forget(self.key, step)
        self.token = None

    def _open_step(self) -> tuple[Journal, str]:
        if self._journal is None or self.step is None:
            raise InvalidRequestError(f"no step of {self.key!r} failed: there is nothing to decide")
        return self._journal, self.step

    def __repr__(self) -> str:
        how = f"{type(self.error).__name__} in step {self.step!r}" if self.error else "finished"
        return f"<Done {self.key!r}: {how}>"


class Intake(Generic[Item, T]):
    """The items of a run and its journal.

    Attributes:
        under_way: how many items have been taken and not yet come out.
    """

    def __init__(  # noqa: PLR0913 - by keyword
        self,
        items: Iterable[Item],
        *,
        key: Callable[[Item], str],
        path: str | os.PathLike[str] | None,
        concurrency: int,
        base_url: str,
        operation_id: Callable[[str], str],
    ) -> None:
        if concurrency < 1:
            raise InvalidRequestError("concurrency must be 1 or more: nothing can be done without a worker")
        self.under_way = 0
        self._items = iter(items)
        self._key = key
        self._path = path
        self._limit = 2 * concurrency
        self._base_url = base_url
        self._operation_id = operation_id
        self._journal: Journal | None = None

    @property
    def journal(self) -> Journal:
        """The journal of the run. Raises InvalidRequestError: the pipeline's block was not entered."""
        if self._journal is None:
            raise InvalidRequestError("a pipeline runs in a with block: `with client.pipeline(...) as run:`")
        return self._journal

    def open(self) -> None:
        """Open the journal. Raises JournalError."""
        if self._journal is not None:
            raise InvalidRequestError("a pipeline runs once: make another one with client.pipeline(...)")
        self._journal = Journal(self._path, self._base_url)

    def close(self) -> None:
        """Close the journal."""
        self.journal.close()

    def next_items(self) -> Iterator[tuple[str, Item]]:
        """Items to begin with their keys: as many as keep the workers busy, and no more.

        Raises:
            InvalidRequestError: the key is no text.
        """
        self.journal.check_open()
        while self.under_way < self._limit:
            try:
                item = next(self._items)
            except StopIteration:
                return
            key = self._key(item)
            if not isinstance(key, str) or not key:  # pyright: ignore[reportUnnecessaryIsInstance] - callers' function
                raise InvalidRequestError(
                    f"key gave a {type(key).__name__}, not a text: the journal knows items by text"
                )
            self.under_way += 1
            yield key, item

    def done_before(self, key: str, item: Item) -> Done[Item, T] | None:
        """What comes out for an item that is not to be begun: it is finished, or its key came up before in this run."""
        if not self.journal.first_sight(key):
            return Done(
                key, item, error=InvalidRequestError(f"two items have the key {key!r}: only the first was begun")
            )
        result = self.journal.finished(key)
        if result is None:
            return None
        return Done(key, item, result=cast("T", decode(result)), finished_before=True)

    def steps(self, key: str) -> Steps:
        """For the steps of an item."""
        return Steps(self.journal, key, self._operation_id)

    def failed(self, steps: Steps, item: Item, error: BaseException) -> Done[Item, T]:
        """What comes out for an item whose function raised."""
        step = steps.step_of(error)
        record = None if step is None else self.journal.step(steps.key, step)
        token = None if record is None else record.token
        return Done(steps.key, item, error=error, step=step, token=token, journal=self.journal)

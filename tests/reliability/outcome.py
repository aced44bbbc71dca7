"""Carries out one cell of the table, and checks what must hold in every one of them."""

import asyncio
import inspect
import logging
import traceback
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field

from olconnect import Hooks, Retry, RetryEvent
from olconnect.errors import OLConnectError, OperationFailedError, SubmissionUncertainError
from tests.client.drive import Drive, contents

from .calls import Call, Cell, same, uploads
from .troubles import Trouble
from .world import AT_ONCE, BASIC, PASSWORD, USER, World

ATTEMPTS = 3
_PATIENCE = 60.0  # seconds; a cell that needs longer hangs
_MOST_CAUSES = 20
_QUICK = Retry(attempts=ATTEMPTS, first=0.001, longest=0.005)


@define(eq=False)
class Trial:
    """One call that meets one trouble."""

    world: World
    trouble: Trouble
    call: Call
    drive: Drive
    folder: Path
    log: pytest.LogCaptureFixture
    retries: int = 0
    pauses: list[float] = field(factory=list[float])

    async def outcome(self) -> str:
        """What the call came to, as the table says it."""
        self.world.reset()
        early = self.trouble.moment == "before the start"
        if early:
            self.trouble.strike(self.world, self.call)
        letter = self._start() if self.call.on_operation else None
        async with self._client() as client:
            cell = Cell(self.world, client, self.folder, self.trouble.patience)
            if letter is not None:
                resumed = client.resume(letter)
                cell.operation = await resumed if inspect.isawaitable(resumed) else resumed
            self.trouble.before(self.world)
            if not early:
                self.trouble.strike(self.world, self.call)
            found = await self._guarded(self._made(cell))
            self.trouble.after(self.world)
            self.world.sandbox.faults.clear()
            return await self._judged(cell, letter, found)

    def _start(self) -> str:
        with self.world.helper() as client:
            token: str = self.world.print(client).token
        if self.trouble.finished:
            self.world.finish()
        return token

    def _client(self) -> Any:
        def retrying(event: RetryEvent) -> None:
            self.retries += not event.operation.endswith("get_operations")

        client = self.drive.client(
            self.world.sandbox.url,
            user=USER,
            password=PASSWORD,
            token=self.world.token if self.call.logged_in else None,
            timeout=self.trouble.timeout,
            total_timeout=self.trouble.total_timeout,
            retry=_QUICK,
            pace=AT_ONCE,
            hooks=Hooks(on_retry=retrying),
        )
        plain: Any = client.wrapped if self.drive.is_sync else client
        plain._driver.sleep = self._sleep if self.drive.is_sync else self._sleep_async
        return client

    def _sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.trouble.pause(self.world)

    async def _sleep_async(self, seconds: float) -> None:
        await asyncio.to_thread(self._sleep, seconds)

    async def _made(self, cell: Cell) -> Any:
        meanwhile = asyncio.create_task(asyncio.to_thread(self.trouble.meanwhile, self.world))
        try:
            return await self.call.make(cell)
        except OLConnectError as error:
            return error
        finally:
            await meanwhile

    async def _guarded(self, made: Any) -> Any:
        try:
            async with asyncio.timeout(_PATIENCE):
                return await made
        except TimeoutError:
            self.world.sandbox.restart()  # ends what a thread may wait for
            raise AssertionError("it hangs") from None

    async def _judged(self, cell: Cell, letter: str | None, found: Any) -> str:
        self._check_pauses()
        failed = isinstance(found, OLConnectError)
        if failed:
            self._check_error(found, letter)
            assert contents(self.folder) == [], "no part of a file stays"
            word = await self._failed(found)
        else:
            self.world.finish()
            word = await self.call.check(cell, found, forgotten=self.trouble.forgets)
            assert len(contents(self.folder)) <= 1
        self._check_books(cell, letter, found)
        self._check_secrets(found, cell)
        return f"{word}, {self.retries + 1} tries" if self.retries else word

    async def _failed(self, error: OLConnectError) -> str:
        assert len(uploads(self.world)) <= 1, "nothing is doubled"
        if not isinstance(error, SubmissionUncertainError):
            return type(error).__name__.removesuffix("Error")
        if not error.candidates:
            return "uncertain"
        (candidate,) = error.candidates
        operation = error.adopt(candidate)
        self.world.finish()
        result = operation.result()
        result = await result if inspect.isawaitable(result) else result
        assert same(result.content, self.world.letter) == "ok", "what was adopted is the letter"
        return "uncertain, 1 offered"

    def _check_pauses(self) -> None:
        if self.retries and self.trouble.asks:
            assert max(self.pauses) >= self.trouble.asks, "Retry-After is obeyed"

    def _check_error(self, error: OLConnectError, letter: str | None) -> None:
        assert error.token == letter, "an error about an operation tells how to take it up again"
        assert len(error.attempts) == self.retries, "the error tells the attempts before it"
        assert error.hint or isinstance(error, OperationFailedError), "it says what to do next"

    def _check_books(self, cell: Cell, letter: str | None, found: Any) -> None:
        """Letters started at the server are those that the client reports, offers, or names as uncertain."""
        started = [each.id for each in self.world.started if each.service == "OutputCreationRestService"]
        assert len(started) <= 1, "nothing is doubled"
        assert len(started) == len(self.world.started)
        known = {cell.operation.id} if cell.operation is not None else set[str]()
        uncertain = 0
        if isinstance(found, SubmissionUncertainError):
            known |= {each.operation_id for each in found.candidates}
            uncertain = not found.candidates
        assert known <= set(started), "what it knows is there"
        assert len(set(started) - known) <= uncertain, "what is there it knows"
        assert bool(known) or letter is None

    def _check_secrets(self, found: Any, cell: Cell) -> None:
        plain = cell.client.wrapped if self.drive.is_sync else cell.client
        token = plain._driver.client._authenticator._token
        secrets = {PASSWORD, BASIC, self.world.token, token.value if token is not None else PASSWORD}
        told = "\n".join([*map(_everything, self.log.records), *_texts(found), repr(plain)])
        assert [each for each in secrets if each in told] == []
        assert "olconnect" in told, "something was logged at all"


def _everything(record: logging.LogRecord) -> str:
    return f"{record.getMessage()} {vars(record)}"


def _texts(found: Any) -> list[str]:
    if not isinstance(found, OLConnectError):
        return []
    return ["".join(traceback.format_exception(found)), repr(found), str(vars(found)), _causes(found)]


def _causes(error: BaseException) -> str:
    """The error and those that led to it, with all that they hold."""
    texts = list[str]()
    each: BaseException | None = error
    while each is not None and len(texts) < _MOST_CAUSES:
        texts.append(f"{each!r} {each} {vars(each)}")
        each = each.__cause__ or each.__context__
    return "\n".join(texts)

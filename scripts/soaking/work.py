"""What is done over and over: single calls, and the whole way from pages to printed letters.

Each piece of work is written once, for both clients: `settled` awaits what is to be awaited.
"""

import inspect
import random
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any, TypeAlias, TypeVar, cast

from attrs import define
from fpdf import FPDF

from olconnect import Client, Pace, Retry, as_properties
from olconnect.errors import (
    InvalidRequestError,
    OLConnectError,
    OperationCancelledError,
    OperationFailedError,
    OperationLostError,
    ResultUncertainError,
)
from soaking.books import Books

Either: TypeAlias = Any  # Client or AsyncClient, and what they give: both have the same methods
T = TypeVar("T")

USER, PASSWORD = "ol-admin", "secret"
PACE = Pace(first=0.005, share=0.1, longest=0.05)
TIMEOUT, TOTAL_TIMEOUT = 1.0, 2.0
RETRY = Retry(attempts=4, first=0.005, longest=0.1, deadline=5)
_WAIT = 10.0  # seconds for an operation
_ENDED = (OperationCancelledError, OperationFailedError, OperationLostError, ResultUncertainError)


async def settled(value: T | Awaitable[T]) -> T:
    """What a call of either client gives."""
    return cast("T", await value if inspect.isawaitable(value) else value)


def at_once(work: Coroutine[object, None, T]) -> T:
    """Carry out work with the synchronous client, which never awaits anything."""
    try:
        work.send(None)
    except StopIteration as end:
        return cast("T", end.value)
    raise RuntimeError("work with the synchronous client waited for something")


@define(eq=False)
class Press:
    """What the server holds: pages to print, what is needed for that, a job set to print over and over."""

    pages: int
    mapping: int
    preset: int
    job_set: int

    @classmethod
    def made(cls, url: str) -> "Press":
        """Upload everything, and print it up to a job set."""
        with Client(url, user=USER, password=PASSWORD, pace=PACE) as client:
            files = client.file_store
            pages = files.upload_data_file(page(), filename="pages.pdf")
            mapping = files.upload_data_mapping_configuration(b"<mapping/>", filename="pages.OL-datamapper")
            preset = files.upload_output_creation_preset(b"<preset/>", filename="letters.OL-outputpreset")
            content = client.data_mapping.create_content_set(pages, identifier=mapping).result()
            jobs = client.job_creation.process_default_json(identifiers=[content]).result()
        return cls(pages, mapping, preset, jobs)

    def print(self, client: Either, job_set: int | None = None) -> Either:
        """Start an output creation."""
        return client.output_creation.process_by_job_set_json(
            self.preset, identifier=job_set or self.job_set, create_only=True
        )


def page() -> bytes:
    """A file of one page."""
    document = FPDF()
    document.add_page()
    return bytes(document.output())


@define(eq=False)
class Work:
    """Pieces of work; what comes of them is written into the books."""

    press: Press
    books: Books
    folder: Path

    async def one(self, client: Either, draw: random.Random) -> None:
        """Some piece of work."""
        kinds: list[Callable[[Either, random.Random], Coroutine[object, None, None]]] = [
            self.chain,
            self.letter,
            self.letter,
            self.single,
        ]
        try:
            await draw.choice(kinds)(client, draw)
        except OLConnectError as error:
            self.books.failed(error)
        self.books.count("pieces of work")

    async def chain(self, client: Either, draw: random.Random) -> None:
        """From pages to a printed letter."""
        pages = await settled(client.file_store.upload_data_file(page(), filename="pages.pdf"))
        start = client.data_mapping.create_content_set(pages, identifier=self.press.mapping)
        content = await self._result(await self._started(start))
        start = client.job_creation.process_default_json(identifiers=[content])
        jobs = await self._result(await self._started(start))
        await self._save(await self._started(self.press.print(client, jobs)), draw)

    async def letter(self, client: Either, draw: random.Random) -> None:
        """A letter that is printed again."""
        operation = await self._started(self.press.print(client))
        if draw.random() < 1 / 2:
            await self._save(operation, draw)
            return
        result = await self._result(operation)
        if not whole(result.content):
            self.books.wrong("a result is not whole")

    async def single(self, client: Either, draw: random.Random) -> None:
        """Calls that start nothing."""
        properties = as_properties({"batch": str(draw.randrange(100))})
        await settled(client.job_sets.get_all())
        await settled(client.job_sets.update_properties(self.press.job_set, properties=properties))
        download = await settled(client.file_store.download(self.press.pages))
        target = self._target(draw)
        await settled(download.save(target))
        self._arrived(target)

    async def resume(self, client: Either, token: str) -> bool:
        """Take up an operation of another client, and see its end; False if that could not be seen."""
        operation = await settled(client.resume(token))
        try:
            await settled(operation.result(_WAIT))
        except _ENDED:
            return True
        except OLConnectError as error:
            if error.token != token:
                self.books.wrong(f"{type(error).__name__} does not carry the token")
            return False
        return True

    async def _started(self, start: Either) -> Either:
        operation = await settled(start)
        self.books.report(operation.id)
        return operation

    async def _result(self, operation: Either) -> Either:
        return await settled(operation.result(_WAIT))

    async def _save(self, operation: Either, draw: random.Random) -> None:
        target = self._target(draw)
        try:
            await settled(operation.save(target, _WAIT))
        except InvalidRequestError:
            raise
        except OLConnectError:
            if target.exists():
                self.books.wrong("a part of a file stays")
            raise
        self._arrived(target)

    def _target(self, draw: random.Random) -> Path:
        return self.folder / f"{draw.getrandbits(64):016x}.pdf"

    def _arrived(self, target: Path) -> None:
        if not whole(target.read_bytes()):
            self.books.wrong("a file is not whole")
        target.unlink()


def whole(content: bytes) -> bool:
    """Whether a PDF has its beginning and its end."""
    return content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")

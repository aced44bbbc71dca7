"""The journal of a pipeline: what was started, under which token, and what came of it, in one SQLite file.

Each event is one transaction that is on the disk before the call returns, so a process can end at any line. One
connection serves all threads. An exclusive lock holds from the opening to the closing: of two runs one is refused.
"""

import os
import sqlite3
import threading
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Final, Literal, cast

from attrs import frozen

from olconnect.errors.journal import JournalError

_APPLICATION: Final = 0x4F4C436A  # "OLCj", by which SQLite files tell whose they are
_VERSION: Final = 1
_SCHEMA: Final = (
    "CREATE TABLE server (base_url TEXT NOT NULL)",
    "CREATE TABLE finished (key TEXT PRIMARY KEY, result TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE steps (
        key TEXT, name TEXT, state TEXT NOT NULL, start TEXT NOT NULL, asked_at TEXT NOT NULL,
        token TEXT, operation_id TEXT, result TEXT, PRIMARY KEY (key, name)
    ) WITHOUT ROWID""",
    "CREATE INDEX steps_by_operation ON steps (operation_id)",
)

State = Literal["calling", "submitting", "started", "done"]
"""A call that began; a start request that may be on its way; a started operation; a step with its result."""


@frozen
class StepRecord:
    """What the journal holds of one step."""

    name: str
    state: State
    start: str
    asked_at: datetime
    token: str | None = None
    result: str | None = None


class Journal:
    """A journal file, open and locked; without a path one that ends with the run.

    Raises:
        JournalError: the file cannot be used; the message says why.
    """

    def __init__(self, path: str | os.PathLike[str] | None, base_url: str) -> None:
        # SQLite keeps the database called "" in a temporary file of its own, so an endless run needs no more memory.
        self._name = "" if path is None else os.fspath(path)
        self._lock = threading.Lock()
        with self._told():
            self._database = sqlite3.connect(self._name, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            self._open(base_url)
        except BaseException:
            self._database.close()
            raise

    def close(self) -> None:
        """Close the file and let others use it."""
        with self._lock:
            self._database.close()

    def check_open(self) -> None:
        """Raise JournalError when it is closed."""
        self._read("SELECT 1")

    def first_sight(self, key: str) -> bool:
        """Whether an item's key comes up for the first time in this run."""
        return self._write("INSERT OR IGNORE INTO seen VALUES (?)", key) == 1

    def finished(self, key: str) -> str | None:
        """The result of an item that is finished."""
        rows = self._read("SELECT result FROM finished WHERE key = ?", key)
        return str(rows[0][0]) if rows else None

    def finish(self, key: str, result: str) -> None:
        """An item is finished."""
        self._write("INSERT OR REPLACE INTO finished VALUES (?, ?)", key, result)

    def left_over(self) -> list[str]:
        """Keys that have begun and are not finished, and have not come up in this run."""
        rows = self._read(
            "SELECT DISTINCT key FROM steps "
            "WHERE key NOT IN (SELECT key FROM finished) AND key NOT IN seen ORDER BY key"
        )
        return [str(key) for (key,) in rows]

    def step(self, key: str, name: str) -> StepRecord | None:
        """What is known of a step; None where it has not begun."""
        return next((each for each in self.steps(key) if each.name == name), None)

    def steps(self, key: str) -> list[StepRecord]:
        """What is known of an item's steps, by their names."""
        rows = self._read(
            "SELECT name, state, start, asked_at, token, result FROM steps WHERE key = ? ORDER BY name", key
        )
        return [
            StepRecord(name, cast("State", state), start, datetime.fromisoformat(asked_at), token, result)
            for name, state, start, asked_at, token, result in rows
        ]

    def calling(self, key: str, name: str) -> None:
        """A plain call is about to begin."""
        self._begin(key, name, "calling", "", datetime.now(UTC))

    def submitting(self, key: str, name: str, start: str, asked_at: datetime) -> None:
        """A start request is about to be sent."""
        self._begin(key, name, "submitting", start, asked_at)

    def started(self, key: str, name: str, token: str, operation_id: str) -> None:
        """The operation of a step is known.

        Where another step adopted it in the meantime, that one is uncertain again: an answer beats a guess.
        """
        with self._transaction():
            self._database.execute(
                "UPDATE steps SET state = 'submitting', token = NULL, operation_id = NULL "
                "WHERE operation_id = ? AND result IS NULL",
                (operation_id,),
            )
            self._database.execute(
                "INSERT INTO steps (key, name, state, start, asked_at, token, operation_id) "
                "VALUES (?, ?, 'started', '', ?, ?, ?) ON CONFLICT (key, name) DO UPDATE "
                "SET state = excluded.state, token = excluded.token, operation_id = excluded.operation_id",
                (key, name, _text(datetime.now(UTC)), token, operation_id),
            )

    def forget(self, key: str, name: str) -> None:
        """A step is to be tried anew."""
        self._write("DELETE FROM steps WHERE key = ? AND name = ?", key, name)

    def done(self, key: str, name: str, result: str) -> None:
        """A step has its result."""
        self._write("UPDATE steps SET state = 'done', result = ? WHERE key = ? AND name = ?", result, key, name)

    def knows(self, operation_id: str) -> bool:
        """Whether an operation belongs to a step already."""
        return bool(self._read("SELECT 1 FROM steps WHERE operation_id = ? LIMIT 1", operation_id))

    def _begin(self, key: str, name: str, state: State, start: str, asked_at: datetime) -> None:
        self._write(
            "INSERT OR REPLACE INTO steps (key, name, state, start, asked_at) VALUES (?, ?, ?, ?, ?)",
            key, name, state, start, _text(asked_at),
        )  # fmt: skip

    def _open(self, base_url: str) -> None:
        with self._told():
            self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
        with self._transaction():
            self._check(base_url)
        with self._told():
            # In exclusive locking mode the log needs no shared memory, so network drives will do.
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.execute("PRAGMA synchronous = FULL")
            self._database.execute("CREATE TEMP TABLE seen (key TEXT PRIMARY KEY) WITHOUT ROWID")

    def _check(self, base_url: str) -> None:
        application, version = self._pragma("application_id"), self._pragma("user_version")
        if (application, version) == (0, 0) and not self._database.execute("SELECT 1 FROM sqlite_master").fetchone():
            self._make(base_url)
        elif application != _APPLICATION:
            raise self._error("is no journal", hint="give the path of a journal, or of a file that is not there yet")
        elif version != _VERSION:
            raise self._error(
                f"is a journal of version {version}, this is {_VERSION}", hint="use the olconnect it is of"
            )
        (known,) = self._database.execute("SELECT base_url FROM server").fetchone() or ("",)
        if known != base_url:
            raise self._error(f"is of {known}, not of {base_url}", hint="use one journal for each server")

    def _make(self, base_url: str) -> None:
        for statement in (*_SCHEMA, f"PRAGMA application_id = {_APPLICATION}", f"PRAGMA user_version = {_VERSION}"):
            self._database.execute(statement)
        self._database.execute("INSERT INTO server VALUES (?)", (base_url,))

    def _pragma(self, name: str) -> int:
        return int(self._database.execute(f"PRAGMA {name}").fetchone()[0])

    def _read(self, statement: str, *values: str) -> list[tuple[str, ...]]:
        with self._lock, self._told():
            return self._database.execute(statement, values).fetchall()

    def _write(self, statement: str, *values: str) -> int:
        with self._lock, self._told():
            return self._database.execute(statement, values).rowcount

    @contextmanager
    def _transaction(self) -> Generator[None]:
        with self._lock, self._told():
            self._database.execute("BEGIN EXCLUSIVE")
            try:
                yield
            except BaseException:
                self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT")

    @contextmanager
    def _told(self) -> Generator[None]:
        """What SQLite raises, as an error of ours."""
        try:
            yield
        except sqlite3.ProgrammingError as error:
            raise self._error("is closed", hint="do this inside the pipeline's with block") from error
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
                raise self._error("is in use", hint="wait for the other run, or give this one its own") from error
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB:
                raise self._error("is no journal", hint="give the path of a journal, or of a new file") from error
            raise self._error(f"cannot be used: {error}", hint="check its folder, its rights and the disk") from error

    def _error(self, text: str, *, hint: str) -> JournalError:
        return JournalError(f"the journal {self._name!r} {text}", hint=hint)


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()

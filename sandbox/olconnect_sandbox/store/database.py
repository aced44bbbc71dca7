"""The SQLite database: one connection, used from one thread at a time."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

FORMAT = 1  # of the tables; a database of another format is refused
_JOURNAL_MODE = slice(18, 20)  # bytes of the header in which SQLite keeps it
_ROLLBACK_JOURNAL = b"\x01\x01"

_TABLES = """
CREATE TABLE counter (name TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    parent INTEGER REFERENCES entity (id),
    reference INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0,
    content TEXT NOT NULL DEFAULT '{}',
    properties TEXT NOT NULL DEFAULT '[]',
    metadata TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX entity_of_parent ON entity (parent, id);
CREATE INDEX entity_of_kind ON entity (kind, deleted, id);
CREATE TABLE managed_file (
    id INTEGER PRIMARY KEY,
    filename TEXT,
    type TEXT NOT NULL,
    persistent INTEGER NOT NULL DEFAULT 0,
    folder INTEGER NOT NULL DEFAULT 0,
    size INTEGER NOT NULL DEFAULT 0,
    content BLOB,
    blob TEXT
);
CREATE TABLE file_name (
    name TEXT PRIMARY KEY,
    file INTEGER NOT NULL REFERENCES managed_file (id) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE folder_file (
    folder INTEGER NOT NULL REFERENCES managed_file (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    size INTEGER NOT NULL,
    content BLOB,
    blob TEXT,
    PRIMARY KEY (folder, path)
);
CREATE TABLE token (digest BLOB PRIMARY KEY, user TEXT NOT NULL, expires REAL NOT NULL) WITHOUT ROWID;
"""


class StoreError(Exception):
    """The store file cannot be used; the message says why."""


class Database:
    """The connection, its transactions, and copies of the whole content."""

    def __init__(self, path: Path | None) -> None:
        """Open the database in a file, or one in memory.

        Raises:
            StoreError: the file is no store of the sandbox, of another format, or in use.
        """
        try:
            self.connection = sqlite3.connect(
                path or ":memory:", isolation_level=None, check_same_thread=False, timeout=0
            )
        except sqlite3.Error as error:
            raise StoreError(f"cannot open the store {path}: {error}") from error
        try:
            self._prepare(path)
        except BaseException:
            self.connection.close()
            raise

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()

    @contextmanager
    def transaction(self) -> Generator[sqlite3.Connection, None, None]:
        """All changes in the block, or none of them."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield self.connection
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")

    def next_numbers(self, counter: str, count: int = 1) -> range:
        """Numbers that this counter has not given yet."""
        self.connection.execute("UPDATE counter SET last = last + ? WHERE name = ?", (count, counter))
        row = self.connection.execute("SELECT last FROM counter WHERE name = ?", (counter,))
        (last,) = row.fetchone()
        return range(last - count + 1, last + 1)

    def serialize(self) -> bytes:
        """A copy of everything."""
        with _memory() as copy:
            self.connection.backup(copy)
            content = bytearray(copy.serialize())
        content[_JOURNAL_MODE] = _ROLLBACK_JOURNAL  # memory has no write-ahead log
        return bytes(content)

    def deserialize(self, content: bytes) -> None:
        """Replace everything by a copy taken before."""
        with _memory() as copy:
            copy.deserialize(content)
            copy.backup(self.connection)

    def _prepare(self, path: Path | None) -> None:
        try:
            if path is not None:  # survives a kill of the process
                self.connection.execute("PRAGMA locking_mode = EXCLUSIVE")
                self.connection.execute("PRAGMA journal_mode = WAL")
                self.connection.execute("PRAGMA synchronous = NORMAL")
            self.connection.execute("PRAGMA foreign_keys = ON")
            (found,) = self.connection.execute("PRAGMA user_version").fetchone()
            (tables,) = self.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            if not tables:
                self._create()
            elif found != FORMAT:
                raise StoreError(f"the store {path} has format {found}, not {FORMAT}; use another")
        except sqlite3.Error as error:
            raise StoreError(f"cannot use the store {path}: {error}") from error

    def _create(self) -> None:
        with self.transaction() as connection:
            for statement in _TABLES.split(";"):
                connection.execute(statement)
            connection.executemany(
                "INSERT INTO counter VALUES (?, ?)",
                [("id", 1000), ("operation", 0)],  # ids begin at 1001
            )
            connection.execute(f"PRAGMA user_version = {FORMAT:d}")


@contextmanager
def _memory() -> Generator[sqlite3.Connection, None, None]:
    connection = sqlite3.connect(":memory:")
    try:
        yield connection
    finally:
        connection.close()

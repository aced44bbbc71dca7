"""Managed files and directories: by id, and by name where they have one."""

import re
import sqlite3
from collections.abc import Collection, Mapping
from typing import Literal

from attrs import frozen

from olconnect_sandbox.store.blobs import Blob, BlobFolder
from olconnect_sandbox.store.database import Database
from olconnect_sandbox.store.entities import LARGEST_ID

FileType = Literal[
    "DATA_FILE",
    "DATA_MAPPING_CONFIG",
    "TEMPLATE",
    "JOB_CREATION_CONFIG",
    "OUTPUT_CREATION_CONFIG",
    "GENERIC",
]
_ID = re.compile(r"[1-9][0-9]{0,18}", re.ASCII)
_COLUMNS = "id, filename, type, persistent, folder, size, content, blob"
_Row = tuple[int, str | None, FileType, int, int, int, bytes | None, str | None]


@frozen
class ManagedFile:
    """A file or a directory in the File Store.

    Attributes:
        id: Its number.
        filename: The name that it was stored under, which a later file may have taken over.
        type: What it was uploaded as.
        persistent: Whether it is listed and spared by the clean-up.
        folder: Whether it is a directory; its files are entries of it.
        blob: The content of a file; empty for a directory.
    """

    id: int
    filename: str | None
    type: FileType
    persistent: bool
    folder: bool
    blob: Blob

    @property
    def name(self) -> str:
        """Its file name or, where it has none, its id."""
        return self.filename or str(self.id)


def id_of(reference: str) -> int | None:
    """The id that a reference means; `None` if it can only be a name."""
    if not _ID.fullmatch(reference) or int(reference) > LARGEST_ID:
        return None
    return int(reference)


class ManagedFiles:
    """The managed files of the store. Changes belong in a transaction of the database."""

    def __init__(self, database: Database, blobs: BlobFolder) -> None:
        self._database = database
        self._blobs = blobs

    def find(self, reference: str) -> ManagedFile | None:
        """A file by id or name; an id wins over a name that looks like it."""
        file_id = id_of(reference)
        if file_id is not None and (file := self._by_id(file_id)):
            return file
        found = self._connection.execute("SELECT file FROM file_name WHERE name = ?", (reference,)).fetchone()
        return self._by_id(found[0]) if found else None

    def add(
        self,
        file_type: FileType,
        blob: Blob,
        *,
        filename: str | None = None,
        persistent: bool = False,
        file_id: int | None = None,
    ) -> int:
        """Store a file; it takes over its name from an older file, which keeps its id."""
        number = self._insert(blob, file_id, (file_type, filename, persistent, False))
        self._name(number, filename)
        return number

    def add_folder(
        self,
        entries: Mapping[str, Blob],
        *,
        filename: str | None = None,
        file_id: int | None = None,
    ) -> int:
        """Store a directory with the files in it, by their paths with slashes."""
        folder = self._insert(Blob.of(b""), file_id, ("GENERIC", filename, False, True))
        self._name(folder, filename)
        self._connection.executemany(
            "INSERT INTO folder_file VALUES (?, ?, ?, ?, ?)",
            ((folder, path, *_stored(blob)) for path, blob in entries.items()),
        )
        return folder

    def entries(self, folder: int) -> dict[str, Blob]:
        """The files of a directory by their paths, in order."""
        rows = self._connection.execute(
            "SELECT path, size, content, blob FROM folder_file WHERE folder = ? ORDER BY path",
            (folder,),
        )
        return {path: self._blobs.blob(size, content, blob) for path, size, content, blob in rows}

    def persistent(self, types: Collection[str]) -> list[ManagedFile]:
        """The persistent files of some types, in the order of their ids."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM managed_file WHERE persistent ORDER BY id"  # noqa: S608 - a constant
        )
        return [file for file in map(self._read, rows) if file.type in types]

    def delete(self, file_id: int) -> list[str]:
        """Delete a file or a directory; returns the names of contents that nothing needs now."""
        rows = self._connection.execute(
            "SELECT blob FROM managed_file WHERE id = ?1 AND blob IS NOT NULL"
            " UNION ALL SELECT blob FROM folder_file WHERE folder = ?1 AND blob IS NOT NULL",
            (file_id,),
        )
        blobs = [name for (name,) in rows]
        self._connection.execute("DELETE FROM managed_file WHERE id = ?", (file_id,))
        return blobs

    def blob_names(self) -> list[str]:
        """The names of all contents that lie in files of their own."""
        rows = self._connection.execute(
            "SELECT blob FROM managed_file WHERE blob IS NOT NULL"
            " UNION SELECT blob FROM folder_file WHERE blob IS NOT NULL"
        )
        return [name for (name,) in rows]

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._database.connection

    def _by_id(self, file_id: int) -> ManagedFile | None:
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM managed_file WHERE id = ?",  # noqa: S608 - a constant
            (file_id,),
        ).fetchone()
        return self._read(row) if row else None

    def _read(self, row: _Row) -> ManagedFile:
        file_id, filename, file_type, persistent, folder, size, content, blob = row
        return ManagedFile(
            id=file_id,
            filename=filename,
            type=file_type,
            persistent=bool(persistent),
            folder=bool(folder),
            blob=self._blobs.blob(size, content, blob),
        )

    def _insert(self, blob: Blob, file_id: int | None, described: tuple[FileType, str | None, bool, bool]) -> int:
        number = self._free_id() if file_id is None else file_id
        self._connection.execute(
            "INSERT INTO managed_file (id, type, filename, persistent, folder, size, content, blob)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (number, *described, *_stored(blob)),
        )
        return number

    def _name(self, number: int, filename: str | None) -> None:
        if filename is not None:
            self._connection.execute(
                "INSERT INTO file_name VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET file = excluded.file",
                (filename, number),
            )

    def _free_id(self) -> int:
        (number,) = self._database.next_numbers("id")
        while self._by_id(number):  # a client chose it for a file of its own
            (number,) = self._database.next_numbers("id")
        return number


def _stored(blob: Blob) -> tuple[int, bytes | None, str | None]:
    return blob.size, blob.content, blob.path.name if blob.path else None

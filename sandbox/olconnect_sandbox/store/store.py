"""The whole store: database and folder, opened and closed together."""

import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from attrs import field, frozen

from olconnect_sandbox.store.blobs import BlobFolder
from olconnect_sandbox.store.database import Database
from olconnect_sandbox.store.entities import Entities
from olconnect_sandbox.store.files import ManagedFiles
from olconnect_sandbox.store.tokens import Tokens


@frozen
class Snapshot:
    """A copy of a store's content, to go back to."""

    database: bytes = field(repr=False)


class Store:
    """Everything that the sandbox keeps, in memory or in a file.

    A store in a file has a folder beside it, named like the file with `.files` after it, for large
    contents and for output; a store in memory has a temporary folder, removed when it is closed.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Open or make the store.

        Raises:
            StoreError: the file cannot be used.
        """
        self.database = Database(path)
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        if path is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="olconnect-sandbox-", ignore_cleanup_errors=True)
            folder = Path(self._temporary.name)
        else:
            folder = path.with_name(f"{path.name}.files")
        self.blobs = BlobFolder(folder / "blobs")
        self.output = (folder / "output").resolve()
        self.output.mkdir(exist_ok=True)
        self.entities = Entities(self.database)
        self.files = ManagedFiles(self.database, self.blobs)
        self.tokens = Tokens(self.database)
        self.blobs.sweep(self.files.blob_names())

    def close(self) -> None:
        """Close the database; remove the folder of a store in memory."""
        self.database.close()
        if self._temporary is not None:
            self._temporary.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def empty(self) -> None:
        """Forget everything but the number of operations: ids of operations never come twice."""
        numbers = self.database.next_numbers("operation")
        with Store() as fresh:
            self.reset(fresh.snapshot())
        self.database.next_numbers("operation", numbers.start)

    def snapshot(self) -> Snapshot:
        """A copy of everything but output files; their contents are kept from now on."""
        self.blobs.keep(self.files.blob_names())
        return Snapshot(self.database.serialize())

    def reset(self, snapshot: Snapshot) -> None:
        """Go back to a copy; what was stored since is gone."""
        before = self.files.blob_names()
        self.database.deserialize(snapshot.database)
        self.blobs.remove(set(before) - set(self.files.blob_names()))

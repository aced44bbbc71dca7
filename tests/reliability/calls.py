"""The kinds of call: the columns of the table. Each makes its call, and checks what it gave."""

from pathlib import Path
from typing import Any, ClassVar

from attrs import define

from olconnect import as_properties

from .world import FILE, World

_PROPERTIES = {"state": "checked"}
_UPLOADED = "matrix.csv"
_CONTENT = b"Name\nAnna\n" * 100


@define(eq=False)
class Cell:
    """What a call has at hand: the client under test, and an operation if the call is about one."""

    world: World
    client: Any
    folder: Path
    patience: float
    operation: Any = None

    @property
    def target(self) -> Path:
        return self.folder / "letters.pdf"


class Call:
    """One kind of call."""

    name: ClassVar[str]
    strikes: ClassVar[str]
    """Id of the operation that the fault strikes."""
    logged_in: ClassVar[bool] = True
    on_operation: ClassVar[bool] = False
    """Whether it is about an operation that was started before."""
    answer_has_body: ClassVar[bool] = True

    async def make(self, cell: Cell) -> Any:
        raise NotImplementedError

    async def check(self, cell: Cell, value: Any, *, forgotten: bool) -> str:
        """Look whether what the call gave is right; `forgotten` says that the server has lost its store before."""
        raise NotImplementedError


class Read(Call):
    name = "read"
    strikes = "job_sets_get_all"

    async def make(self, cell: Cell) -> Any:
        return await cell.client.job_sets.get_all()

    async def check(self, cell: Cell, value: Any, *, forgotten: bool) -> str:
        assert value.identifiers == ([] if forgotten else [cell.world.job_set])
        return "ok"


class Login(Read):
    name = "login"
    strikes = "authentication_login"
    logged_in = False


class Update(Call):
    name = "update"
    strikes = "job_sets_update_properties"

    async def make(self, cell: Cell) -> Any:
        properties = as_properties(_PROPERTIES)
        return await cell.client.job_sets.update_properties(cell.world.job_set, properties=properties)

    async def check(self, cell: Cell, value: Any, *, forgotten: bool) -> str:
        del forgotten
        with cell.world.helper() as client:
            assert value is True
            found = client.job_sets.get_properties(cell.world.job_set)
            assert [(each.name, each.value) for each in found] == list(_PROPERTIES.items())
        return "ok"


class FileDownload(Call):
    name = "download"
    strikes = "file_store_download"

    async def make(self, cell: Cell) -> Any:
        download = await cell.client.file_store.download(cell.world.file)
        return await download.save(cell.target)

    async def check(self, cell: Cell, value: Any, *, forgotten: bool) -> str:
        del forgotten
        assert value == cell.target.stat().st_size
        return same(cell.target.read_bytes(), FILE)


class FileUpload(Call):
    name = "upload"
    strikes = "file_store_upload_data_file"

    async def make(self, cell: Cell) -> Any:
        return await cell.client.file_store.upload_data_file(_CONTENT, filename=_UPLOADED, persistent=True)

    async def check(self, cell: Cell, value: Any, *, forgotten: bool) -> str:
        del forgotten
        (stored,) = uploads(cell.world)
        with cell.world.helper() as client, client.file_store.download(stored) as download:
            assert download.read() == _CONTENT
        return same(str(value).encode(), str(stored).encode())


class Start(Call):
    name = "start"
    strikes = "output_creation_process_by_job_set_json"
    answer_has_body = False

    async def make(self, cell: Cell) -> Any:
        cell.operation = await cell.world.print(cell.client)
        return cell.operation

    async def check(self, cell: Cell, value: Any, *, forgotten: bool) -> str:
        del forgotten
        assert [each.id for each in cell.world.started] == [value.id]
        return "ok"


class Wait(Call):
    name = "wait"
    strikes = "output_creation_get_progress"
    on_operation = True

    async def make(self, cell: Cell) -> Any:
        return [percent async for percent in cell.operation.watch(timeout=cell.patience)]

    async def check(self, cell: Cell, value: Any, *, forgotten: bool) -> str:
        del forgotten
        assert value == sorted(set(value)), "progress only grows"
        assert await cell.operation.done()
        return "ok"


class TakeResult(Call):
    name = "result"
    strikes = "output_creation_get_result"
    on_operation = True

    async def make(self, cell: Cell) -> Any:
        return await cell.operation.result(timeout=cell.patience)

    async def check(self, cell: Cell, value: Any, *, forgotten: bool) -> str:
        del forgotten
        assert await cell.operation.result() is value, "it is fetched once"
        return same(value.content, cell.world.letter)


class SaveResult(Call):
    name = "save"
    strikes = "output_creation_get_result"
    on_operation = True

    async def make(self, cell: Cell) -> Any:
        return await cell.operation.save(cell.target, timeout=cell.patience)

    async def check(self, cell: Cell, value: Any, *, forgotten: bool) -> str:
        del forgotten
        assert value == cell.target.stat().st_size
        return same(cell.target.read_bytes(), cell.world.letter)


def same(found: bytes, expected: bytes) -> str:
    """Whether all has come, or as much as the answer announced."""
    assert expected.startswith(found)
    return "ok" if found == expected else "as announced"


def uploads(world: World) -> list[int]:
    """The files that the server has from the upload."""
    with world.helper() as client:
        files = client.file_store.list_resources(type_="DATA_FILE")
    return [each.id for each in files if each.name == _UPLOADED]


CALLS: dict[str, Call] = {
    each.name: each
    for each in (
        Read(),
        Login(),
        Update(),
        FileDownload(),
        FileUpload(),
        Start(),
        Wait(),
        TakeResult(),
        SaveResult(),
    )
}

"""Faults in managed files."""

from urllib.parse import quote

from attrs import evolve

from fuzzing.mutants.mutant import Function, Inside, Mutant, OnWire, asking, changing
from fuzzing.mutants.wire import Answer, Ask, Memory, Next
from olconnect_sandbox.store.files import ManagedFiles

_STORE = "olconnect_sandbox.store.files.ManagedFiles"
_FILES = ("file_store_upload_data_file", "file_store_download", "file_store_delete_by_post", "file_store_delete")
_SYNC = ("file_store_sync_file", "file_store_download")


async def _served_for_ever(ask: Ask, then: Next, memory: Memory) -> Answer:
    answer = await then(ask)
    if answer.ok:
        memory[ask.path] = answer
    return memory.get(ask.path, answer) if answer.status == 404 else answer  # noqa: PLR2004


async def _first_id(ask: Ask, then: Next, memory: Memory) -> Answer:
    answer = await then(ask)
    return memory.setdefault("first", answer) if answer.ok else answer


def _still_encoded(ask: Ask) -> Ask:
    head, _, name = ask.path.rpartition("/")
    return ask.with_path(f"{head}/{quote(quote(name, safe=''), safe='')}")


def _keeps_the_name(_name: Function) -> Function:
    statement = "INSERT INTO file_name VALUES (?, ?) ON CONFLICT (name) DO NOTHING"

    def name(files: ManagedFiles, number: int, filename: str | None) -> None:
        if filename is not None:
            files._connection.execute(statement, (filename, number))  # noqa: SLF001

    return name


def _taken_never(_taken: Function) -> Function:
    return lambda _call: False


def _of_all_types(persistent: Function) -> Function:
    every = ("TEMPLATE", "DATA_MAPPING_CONFIG", "JOB_CREATION_CONFIG", "OUTPUT_CREATION_CONFIG", "DATA_FILE")
    return lambda files, _types: persistent(files, every)


def _larger(answer: Answer) -> Answer:
    return answer.having([{**file, "size": file["size"] + 1} for file in answer.json])


FILES = (
    Mutant(
        "deleted-file-is-served", "use after delete", "A deleted file is gone.",
        OnWire(("file_store_download",), _served_for_ever), _FILES,
    ),
    Mutant(
        "file-stays", "use after delete", "A deletion that says `true` has deleted.",
        Inside({f"{_STORE}.delete": lambda _delete: lambda _files, _id: []}), _FILES,
    ),
    Mutant(
        "file-id-again", "ids reused", "Each file has an id of its own.",
        OnWire(("file_store_upload_data_mapping_configuration",), _first_id),
    ),
    Mutant(
        "lines-changed", "lost update", "A file comes back as it was sent.",
        OnWire(("file_store_upload_data_file",), asking(lambda a: a.with_body(a.body.replace(b"\r\n", b"\n")))), _FILES,
    ),
    Mutant(
        "file-cut", "lost update", "A file comes back as it was sent.",
        OnWire(("file_store_download",), changing(lambda answer: evolve(answer, body=answer.body[:-1]))), _FILES,
    ),
    Mutant(
        "path-not-decoded", "name not decoded", "Names in a path are decoded.",
        OnWire(("file_store_sync_file",), asking(_still_encoded)), _SYNC,
    ),
    Mutant(
        "query-not-decoded", "name not decoded", "Names in a query are decoded.",
        OnWire(
            ("file_store_upload_data_file",),
            asking(lambda a: a.with_query(a.scope["query_string"].replace(b"%", b"%25"))),
        ),
        _FILES,
    ),
    Mutant(
        "older-keeps-name", "name not taken over", "A later file takes a name over.",
        Inside({f"{_STORE}._name": _keeps_the_name}), _FILES,
    ),
    Mutant(
        "sync-again", "method not refused", "What is stored already gets 405.",
        Inside({"olconnect_sandbox.services.file_store._taken": _taken_never}),
        _SYNC,
    ),
    Mutant(
        "resources-of-all-types", "filter ignored", "Resources are listed by type.",
        Inside({f"{_STORE}.persistent": _of_all_types}), ("file_store_list_resources",),
    ),
    Mutant(
        "size-off-by-one", "off by one", "The size of a file is that of its content.",
        OnWire(("file_store_list_resources",), changing(_larger)),
        ("file_store_upload_data_file", "file_store_upload_template"),
    ),
    Mutant(
        "missing-file-exists", "wrong status", "A file that is not there gets 404.",
        OnWire(("file_store_exists",), changing(lambda _: Answer(200, ()), 404)), _FILES,
    ),
)  # fmt: skip

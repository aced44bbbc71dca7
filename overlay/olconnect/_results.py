"""What the result of a long-running operation is, and its value.

Three things tell the kind of a result, the first that says something wins: the header
`X-Result-Type`; the result method that was called; what was asked for, which for All-In-One is the
last stage of its configuration. Where they do not tell, the result is given as bytes: the output of
a print job may be a file, or a list of paths, and only its reader can know.
"""

import re
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final, Literal, TypeAlias

from attrs import field, frozen

from olconnect._headers import ResultHeaders, ResultType
from olconnect._text import JsonValue, decode, integer, integers, json_value, lines, unexpected
from olconnect.errors import UnexpectedAnswerError

SetKind: TypeAlias = Literal["data set", "content set", "job set"]
Made: TypeAlias = Literal["data set", "content set", "job set", "output"]
"""What a chain of processes ends in."""
Form: TypeAlias = Literal["content", "text", "managed"]
"""The result method called: getResult, getResultTxt or getManagedResult."""


class ResultKind(Enum):
    """How to read the body of a result."""

    DATA_SET = "data set"
    CONTENT_SETS = "content set"
    JOB_SET = "job set"
    PATHS = "paths"
    MANAGED_FILES = "managed files"
    BYTES = "bytes"


@frozen
class EntityIds:
    """The ids of the sets that an operation made."""

    kind: SetKind
    ids: tuple[int, ...]

    @property
    def id(self) -> int:
        """The id, where there is exactly one.

        Raises:
            UnexpectedAnswerError: there are several, or none.
        """
        if len(self.ids) != 1:
            raise UnexpectedAnswerError(f"expected one {self.kind}, the operation made {len(self.ids)}", hint="use ids")
        return self.ids[0]


@frozen
class ServerPaths:
    """Absolute paths of output files in the file system of the server."""

    paths: tuple[str, ...]


@frozen
class ManagedFiles:
    """Output kept in the File Store: a managed file, or a folder of `files`."""

    identifier: int | str
    files: tuple[str, ...] = ()


def _size(content: bytes) -> str:
    return f"<{len(content)} bytes>"


@frozen
class FileContent:
    """A result as the server sent it: the output file, or what cannot be told apart from one."""

    content: bytes = field(repr=_size)
    name: str | None = None
    """The file name that the server suggests; never a path."""


Result: TypeAlias = EntityIds | ServerPaths | ManagedFiles | FileContent


@frozen
class Asked:
    """What an operation was started for.

    `makes` is what it ends in: sets of a kind, output, or None where that is not known, such as for
    an operation taken up by its id.
    """

    makes: Made | None = None

    @classmethod
    def all_in_one(cls, configuration: Mapping[str, object]) -> "Asked":
        """From the body of an All-In-One submission: its last stage makes the result.

        A stage that is null is absent; an empty object asks for the stage with its defaults.
        """
        for stage, makes in _ALL_IN_ONE_STAGES.items():
            if configuration.get(stage) is not None:
                return cls(makes)
        return cls()


_ALL_IN_ONE_STAGES: Final[Mapping[str, Made]] = {
    "outputcreation": "output",
    "jobcreation": "job set",
    "contentcreation": "content set",
    "datamining": "data set",
}
_BY_TYPE: Final[Mapping[ResultType, ResultKind]] = {
    "Data-Set-ID": ResultKind.DATA_SET,
    "Content-Set-ID": ResultKind.CONTENT_SETS,
    "Job-Set-ID": ResultKind.JOB_SET,
    "Output-Streamed": ResultKind.BYTES,
    "Output-Local-Filepath": ResultKind.PATHS,
    "Output-Managed-Info": ResultKind.MANAGED_FILES,
}

# Words that a failed conversion at the other end leaves behind; no file is called so.
_NO_NAMES: Final = frozenset({"nan", "infinity", "null", "none", "undefined", "true", "false"})
_NAME: Final = re.compile(r"[^\x00-\x1f\x7f<>\[\]{}\"]{1,255}")
_DIGITS: Final = re.compile(r"[0-9]+")


def result_kind(asked: Asked, form: Form, headers: ResultHeaders) -> ResultKind:
    """How to read the result that `form` gave for what was `asked`."""
    if headers.result_type is not None:
        return _BY_TYPE[headers.result_type]
    if form == "managed":
        return ResultKind.MANAGED_FILES
    if asked.makes == "output":
        # getResult gives one spool file as its content, but several as paths (manual).
        return ResultKind.PATHS if form == "text" else ResultKind.BYTES
    return ResultKind.BYTES if asked.makes is None else ResultKind(asked.makes)


def read_result(kind: ResultKind, body: bytes, *, content_type: str | None = None, name: str | None = None) -> Result:
    """The value of a result.

    `name` is the file name that the headers suggest.

    Raises:
        UnexpectedAnswerError: the body is not of that kind.
    """
    if kind is ResultKind.BYTES:
        return FileContent(body, name)
    return _READERS[kind](decode(body, content_type))


def read_managed(text: str) -> ManagedFiles:
    """The answer of getManagedResult.

    The vendor's client reads JSON, `{"identifier": 8801, "files": ["letters.pdf"]}`; the manual
    says that it is the bare id, and a managed file's name can stand wherever its id can.

    Raises:
        UnexpectedAnswerError: it is neither.
    """
    answer = text.strip()
    if answer.startswith("{"):
        return _managed_object(answer)
    if _DIGITS.fullmatch(answer):
        return ManagedFiles(integer(answer))
    if not _NAME.fullmatch(answer) or answer.lower() in _NO_NAMES:
        raise unexpected("a managed file", text)
    return ManagedFiles(answer)


_READERS: Final[Mapping[ResultKind, Callable[[str], Result]]] = {
    ResultKind.DATA_SET: lambda text: EntityIds("data set", (integer(text),)),
    ResultKind.CONTENT_SETS: lambda text: EntityIds("content set", integers(text)),
    ResultKind.JOB_SET: lambda text: EntityIds("job set", (integer(text),)),
    ResultKind.PATHS: lambda text: ServerPaths(lines(text)),
    ResultKind.MANAGED_FILES: read_managed,
}


def _managed_object(text: str) -> ManagedFiles:
    value = json_value(text.encode("utf-8", "surrogatepass"))
    members = value if isinstance(value, dict) else {}
    identifier, files = members.get("identifier"), members.get("files") or []
    if not _is_identifier(identifier):
        raise unexpected("a managed file with an identifier", text)
    if not isinstance(files, list) or not all(map(_is_identifier, files)):
        raise unexpected("a managed file with a list of files", text)
    known = identifier if isinstance(identifier, int) else str(identifier)
    return ManagedFiles(known, tuple(map(str, files)))


def _is_identifier(value: JsonValue) -> bool:
    if isinstance(value, str):
        return bool(value.strip())
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0

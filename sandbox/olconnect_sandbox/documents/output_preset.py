"""Output creation presets: how many spool files there are, and what they are called.

    <outputpreset spool="per-job" file-name="letters-{number}.pdf"/>

`spool` is `single`, `per-job` or `per-document`. `{number}` stands for the number of the file, with
leading zeros so that names sort well; it is added where several files would share a name.
"""

import re
from enum import StrEnum

from attrs import frozen

from olconnect_sandbox.documents.configuration import read_configuration

_ATTRIBUTES = {"outputpreset": frozenset({"spool", "file-name"})}
_NUMBER = "{number}"
# Characters that no file name may have on some system; a name is never a path.
_SAFE_NAME = re.compile(r'[^\x00-\x1f\x7f<>:"/\\|?*. ][^\x00-\x1f\x7f<>:"/\\|?*]{0,119}')


class Spool(StrEnum):
    """What goes into one spool file."""

    SINGLE = "single"
    PER_JOB = "per-job"
    PER_DOCUMENT = "per-document"


@frozen
class OutputPreset:
    """An output creation preset.

    Attributes:
        spool: What goes into one spool file.
        file_name: The name of the spool files, with `{number}` for the number of the file.
        interpreted: Whether the uploaded file was understood; if not, this is the default.
    """

    spool: Spool = Spool.SINGLE
    file_name: str = "letters.pdf"
    interpreted: bool = True

    def file_names(self, count: int) -> tuple[str, ...]:
        """Names for `count` spool files; no two are equal."""
        pattern = self.file_name
        if count > 1 and _NUMBER not in pattern:
            stem, _, extension = pattern.rpartition(".")
            pattern = f"{stem}-{_NUMBER}.{extension}"
        digits = len(str(count))
        return tuple(pattern.replace(_NUMBER, str(number).zfill(digits)) for number in range(1, count + 1))


def parse_output_preset(content: bytes) -> OutputPreset:
    """The preset in an uploaded file; the default, one spool file, if it cannot be interpreted."""
    root = read_configuration(content, "outputpreset", _ATTRIBUTES)
    default = OutputPreset(interpreted=False)
    if root is None:
        return default
    name = root.get("file-name", default.file_name)
    spool = root.get("spool", default.spool)
    if spool not in set(Spool) or not _SAFE_NAME.fullmatch(name):
        return default
    return OutputPreset(Spool(spool), name if name.lower().endswith(".pdf") else f"{name}.pdf")

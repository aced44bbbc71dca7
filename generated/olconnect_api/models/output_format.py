"""Model: output_format."""

from typing import Literal

OutputFormat = Literal["default", "explicitTypes", "simplified"]

OUTPUT_FORMAT_VALUES: set[OutputFormat] = {
    "default",
    "explicitTypes",
    "simplified",
}


def check_output_format(value: str) -> OutputFormat:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in OUTPUT_FORMAT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {OUTPUT_FORMAT_VALUES!r}")

"""Model: html_content_process_by_data_inline."""

from typing import Literal

HtmlContentProcessByDataInline = Literal["ALL", "CSS", "LOCAL", "NONE"]

HTML_CONTENT_PROCESS_BY_DATA_INLINE_VALUES: set[HtmlContentProcessByDataInline] = {
    "ALL",
    "CSS",
    "LOCAL",
    "NONE",
}


def check_html_content_process_by_data_inline(value: str) -> HtmlContentProcessByDataInline:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in HTML_CONTENT_PROCESS_BY_DATA_INLINE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HTML_CONTENT_PROCESS_BY_DATA_INLINE_VALUES!r}"
    )

"""Model: html_content_process_by_data_record_inline."""

from typing import Literal

HtmlContentProcessByDataRecordInline = Literal["ALL", "CSS", "LOCAL", "NONE"]

HTML_CONTENT_PROCESS_BY_DATA_RECORD_INLINE_VALUES: set[HtmlContentProcessByDataRecordInline] = {
    "ALL",
    "CSS",
    "LOCAL",
    "NONE",
}


def check_html_content_process_by_data_record_inline(
    value: str,
) -> HtmlContentProcessByDataRecordInline:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in HTML_CONTENT_PROCESS_BY_DATA_RECORD_INLINE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HTML_CONTENT_PROCESS_BY_DATA_RECORD_INLINE_VALUES!r}"
    )

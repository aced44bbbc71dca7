"""One merged letter: what a template and a record make together, before it is on paper."""

import re
from collections.abc import Mapping
from html import escape
from typing import Literal

from attrs import field, frozen

Markup = Literal["html", "text"]
_LINE_END = re.compile(r"\r\n|\r|\n")


@frozen
class Letter:
    """The text of one letter.

    Attributes:
        body: HTML or plain text, with the record's values in it.
        markup: Which of the two it is.
        unknown: Names of the placeholders that the record has no field for; they stand in the body
            as they were written.
        pdf: A PDF file whose pages are the letter, in place of a body; empty for other letters.
    """

    body: str = field(repr=False)  # personal data stay out of logs
    markup: Markup = "html"
    unknown: tuple[str, ...] = ()
    pdf: bytes = field(default=b"", repr=False)


def html_value(value: str) -> str:
    """A value as HTML text that shows exactly this value, line breaks included."""
    return _LINE_END.sub("<br>", escape(value))


def default_letter(row: Mapping[str, str]) -> Letter:
    """A letter that lists the name and the value of every field."""
    rows = "".join(f"<tr><th>{html_value(name)}</th><td>{html_value(value)}</td></tr>" for name, value in row.items())
    return Letter(f"<h1>Data record</h1><table>{rows}</table>")

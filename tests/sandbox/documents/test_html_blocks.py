"""Which blocks a piece of HTML gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect_sandbox.documents.blocks import Block, Cell, Paragraph, Rule, Run, Table, text_blocks
from olconnect_sandbox.documents.html_blocks import html_blocks


def paragraph(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def cell(text: str) -> Cell:
    return Cell((Run(text),))


def all_text(blocks: list[Block]) -> str:
    runs: list[Run] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            runs += block.runs
        elif isinstance(block, Table):
            runs += (run for row in block.rows for one in row for run in one.runs)
    return "".join(run.text for run in runs)


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("", []),
        (" \n ", []),
        ("<p></p><p> </p><div><br></div>", []),
        ("one", [paragraph("one")]),
        ("<p>one<p>two", [paragraph("one"), paragraph("two")]),
        ("<div>one<div>two</div>three</div>", [paragraph("one"), paragraph("two"), paragraph("three")]),
        ("<p>  a \n\t b <br>  c<br><br>d<br></p>", [paragraph("a b \nc\n\nd")]),
        ("<p>1 &lt; 2 &amp; &#x10c; &euro;&nbsp;5</p>", [paragraph("1 < 2 & Č €\xa05")]),
        ("a<hr>b", [paragraph("a"), Rule(), paragraph("b")]),
        ("<h1>a</h1><h6>b</h6>c", [Paragraph((Run("a"),), "h1"), Paragraph((Run("b"),), "h4"), paragraph("c")]),
        ("<h2><div>a</div></h2>", [Paragraph((Run("a"),), "h2")]),
        ("<pre>\n a\n\tb </pre>", [Paragraph((Run(" a\n    b "),), "pre")]),
        ("<unknown-tag>a</unknown-tag><blink>b", [paragraph("ab")]),
        ('<img src="file:///etc/hosts" alt="logo"> a', [paragraph("logo a")]),
        ("<!-- x -->a<?php x ?>", [paragraph("a")]),
    ],
)
def test_blocks(html: str, blocks: list[Block]) -> None:
    assert [_merged(block) for block in html_blocks(html)] == blocks


def _merged(block: Block) -> Block:
    """The block with its neighbouring runs of one style joined, which look the same."""
    if not isinstance(block, Paragraph):
        return block
    runs: list[Run] = []
    for run in block.runs:
        if runs and runs[-1].style == run.style:
            runs[-1] = Run(runs[-1].text + run.text, run.style)
        else:
            runs.append(run)
    return Paragraph(tuple(runs), block.kind, block.indent, block.marker)


def test_bold_and_italic() -> None:
    (block,) = html_blocks("<p>a <b>b <i>c</i></b><em>d</em> </b>e")
    assert isinstance(block, Paragraph)
    assert block.runs == (Run("a "), Run("b ", "B"), Run("c", "BI"), Run("d", "I"), Run(" "), Run("e"))


def test_lists() -> None:
    html = "<ul><li>a<li><p>b</p><ol><li>c</li><li>d</li></ol></li></ul><ol><li>e</ol><li>f"
    assert html_blocks(html) == [
        Paragraph((Run("a"),), indent=1, marker="•"),
        Paragraph((Run("b"),), indent=1, marker="•"),
        Paragraph((Run("c"),), indent=2, marker="1."),
        Paragraph((Run("d"),), indent=2, marker="2."),
        Paragraph((Run("e"),), indent=1, marker="1."),
        Paragraph((Run("f"),), indent=1, marker="•"),
    ]


def test_tables() -> None:
    html = "a<table><thead><tr><th>h<th>i</tr><tbody> <tr><td>1<td><p>2</p><p>3</p><tr><td></table>b"
    assert html_blocks(html) == [
        paragraph("a"),
        Table(
            (
                (Cell((Run("h"),), header=True), Cell((Run("i"),), header=True)),
                (cell("1"), Cell((Run("2"), Run("\n"), Run("3")))),
                (Cell(()),),
            )
        ),
        paragraph("b"),
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<td>a</td><tr>b</tr></table></td>c",
        "<table>a<tr>b<td>c",
        "<table><caption>a</caption><tr><td><table><tr><td>b</td></tr></table></td><td>c</td></tr></table>",
        "<table><tr><td><ul><li>a</li><li>b</li></ul>c</td></tr>",
        "</p></ul></b></h1>a</table></i></pre><b>b</ol>c",
        "<ul><table><tr><td>a</ul>b</table>c",
        "a<![x[ y ]]>b c",
        "<a href='x'>a</a<b>b<c",
    ],
)
def test_nothing_of_malformed_html_is_lost(html: str) -> None:
    text = all_text(html_blocks(html))
    assert "a" in text
    assert "b" in text or html.endswith("<c")


def test_scripts_and_styles_are_not_shown() -> None:
    html = """<head><title>secret</title><style>p { color: secret }</style></head>
      <p>shown</p><script>document.write("<p>secret</p>")</script><template><p>secret</p></template><p>too</p>"""
    assert all_text(html_blocks(html)) == "showntoo"


def test_plain_text_keeps_its_lines_and_spaces() -> None:
    assert text_blocks("a\r\n  b\tc\r\rd\n") == [Paragraph((Run("a\n  b c\n\nd\n"),), "pre")]


TAGS = ["b", "i", "p", "div", "table", "tr", "td", "th", "ul", "ol", "li", "h1", "pre", "center", "br", "hr", "x-y"]
PIECES = [
    *(f"<{tag}>" for tag in TAGS),
    *(f"</{tag}>" for tag in TAGS),
    *("<", ">", "&", "&amp;", "<![x[", "<![CDATA[", "<!--", "-->", "<!x", "<?", "</", ' "', "<td x=", "<style>"),
]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=40))
def test_no_html_is_refused(pieces: list[str]) -> None:
    html_blocks("".join(pieces))


@given(st.lists(st.sampled_from(PIECES[: 2 * len(TAGS)]) | st.sampled_from(["apple", "pear"]), max_size=40))
def test_no_word_is_lost_or_doubled(pieces: list[str]) -> None:
    text = all_text(html_blocks("".join(pieces)))
    for word in ("apple", "pear"):
        assert text.count(word) == pieces.count(word)

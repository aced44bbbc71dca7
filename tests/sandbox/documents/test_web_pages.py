"""Pieces cut out of pages, style rules and files put into them, whatever the page is like."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olconnect_sandbox.documents.html_tree import parse_html
from olconnect_sandbox.documents.selectors import SelectorError, parse_selectors
from olconnect_sandbox.documents.template_files import TemplateFiles
from olconnect_sandbox.documents.web_pages import Resources, inlined, inner_html

PAGE = """<div id=main class="a b" lang=de-AT>
<p>one<p data-x="a ] b">two <b>bold</b>
<ul><li>first<li class=last>second</ul>
<table><tr><td>1<td>2<tr><td>3</table><img alt=x>end</div>"""
NOTHING = Resources(TemplateFiles(b""))


@pytest.mark.parametrize(
    ("selector", "expected"),
    [
        ("b", "bold"),
        ("B", "bold"),
        ("#main > p", "one"),
        ("p + p", "two <b>bold</b>\n"),
        ("p ~ ul li.last", "second"),
        ("li:nth-child(2)", "second"),
        ("li:last-child", "second"),
        ("li:not(.last)", "first"),
        ('[data-x="a ] b"] b', "bold"),
        ("[lang|=de] td", "1"),
        ("[class~='b'] > ul > :first-child", "first"),
        ("[data-x^=a][data-x$=b][data-x*=']'] > b", "bold"),
        ("tr:last-child > td", "3"),
        ("img", ""),
        ("em, b", "bold"),
        ("em", ""),
        ("ul p", ""),
    ],
)
def test_the_first_match_is_cut_out_as_it_is_written(selector: str, expected: str) -> None:
    assert inner_html(PAGE, selector) == expected


@pytest.mark.parametrize(
    "selector", [">", "p >", "p,", "p:hover", "p::first-line", "[", "[a=", "..", "#", "p p p{", ":not(p", "p" * 1001]
)
def test_what_is_not_understood_is_refused(selector: str) -> None:
    with pytest.raises(SelectorError):
        parse_selectors(selector)


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<style>p{color:red}</style><p>x", '<p style="color: red">x'),
        ("<style>p{color:red} #a{color:blue} p.b{color:green}</style><p id=a class=b>x", 'color: blue">x'),
        ("<style>p{color:red} p{color:blue}</style><p>x", 'color: blue">x'),
        ('<style>p{color:red}</style><p style="color: blue">x', 'color: blue">x'),
        ('<style>p{color:red !important}</style><p style="color: blue">x', 'color: red !important">x'),
        ("<style>p:hover{color:red}</style><p>x", "<style>p:hover{color:red}</style><p>x"),
        ("<style>@media print{p{color:red}}</style><p>x", "<style>@media print{p{color:red}}</style><p>x"),
        ("<style>p{background:url(a;b.png)}</style><p>x", 'background: url(a;b.png)">x'),
        ("<style>/* p{} */ p{font:'a;b'}</style><p>x", 'font: &#x27;a;b&#x27;">x'),
    ],
)
def test_rules_are_moved_in_the_order_in_which_they_count(page: str, expected: str) -> None:
    assert inlined(page, "CSS", NOTHING).endswith(expected)


@given(st.text(alphabet="<>/abp=\"' !-[]&;\n", max_size=80))
def test_no_text_is_too_broken(page: str) -> None:
    for element in parse_html(page).descendants():
        assert 0 <= element.start <= element.inner <= element.inner_end <= element.end <= len(page)
    assert isinstance(inlined(page, "CSS", NOTHING), str)


def test_what_is_nested_too_deeply_has_no_content_of_its_own() -> None:
    assert inner_html("<b>" * 400 + "<p>x</p>", "b b b b b b b b > p") == "x"
    assert inner_html("<b>" * 20_000 + "<p>x</p>" + "</i>" * 20_000, "b b b b b b b b > p") == ""

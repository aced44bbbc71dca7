"""What becomes of a merged page before it is the answer: resources put into it, or a piece cut out of it."""

import base64
from collections.abc import Callable, Mapping
from typing import Literal

from attrs import frozen

from olconnect_sandbox.documents.html_tree import Element, edited, parse_html, start_tag
from olconnect_sandbox.documents.selectors import parse_selectors, select_first
from olconnect_sandbox.documents.style_sheets import Rule, parse_style_sheet, styled
from olconnect_sandbox.documents.template_files import TemplateFiles, media_type

Inline = Literal["NONE", "CSS", "ALL", "LOCAL"]
_RESOURCES = {"img": "src", "script": "src", "source": "src", "link": "href", "input": "src", "video": "poster"}
_REMOVED = ""


@frozen
class Resources:
    """The files of a template, as a page in one of its folders refers to them."""

    files: TemplateFiles
    folder: str = ""

    def read(self, reference: str) -> tuple[str, bytes] | None:
        """Path and content of the file that a URL means; `None` if it is none of the template's."""
        path = self.files.find(reference, self.folder)
        content = None if path is None else self.files.read(path)
        return None if path is None or content is None else (path, content)


def inner_html(html: str, selector: str) -> str:
    """The HTML in the first element that a CSS selector matches, as it is written; empty without a match.

    Raises:
        SelectorError: the selector is none, or goes beyond what the sandbox understands.
    """
    selectors = parse_selectors(selector)
    found = select_first(parse_html(html), selectors)
    return "" if found is None else html[found.inner : found.inner_end]


def inlined(html: str, mode: Inline, resources: Resources) -> str:
    """A page with resources inside of it.

    Args:
        html: The page.
        mode: `CSS` moves the rules of style sheets to the elements; `LOCAL` embeds the files of the template that the
            page shows or runs; `ALL` does the same: the sandbox fetches nothing from other hosts.
        resources: The files of the template.
    """
    if mode == "NONE":
        return html
    return _with_styles(html, resources) if mode == "CSS" else with_sources(html, lambda url: _data_url(resources, url))


def with_sources(html: str, replacement: Callable[[str], str | None]) -> str:
    """A page with other URLs of images, scripts and style sheets; `None` leaves one as it is."""
    edits: dict[tuple[int, int], str] = {}
    for element in parse_html(html).descendants():
        name = _RESOURCES.get(element.tag, "")
        url = element.attributes.get(name)
        new = None if url is None or not _is_resource(element) else replacement(url)
        if new is not None:
            edits[element.start, element.inner] = start_tag(element.tag, {**element.attributes, name: new})
    return edited(html, edits)


def _is_resource(element: Element) -> bool:
    return element.tag != "link" or element.attributes.get("rel", "").lower() in {"stylesheet", "icon", "shortcut icon"}


def _data_url(resources: Resources, reference: str) -> str | None:
    found = resources.read(reference)
    if found is None:
        return None
    path, content = found
    return f"data:{media_type(path)};base64,{base64.b64encode(content).decode('ascii')}"


def _with_styles(html: str, resources: Resources) -> str:
    root = parse_html(html)
    rules: list[Rule] = []
    edits: dict[tuple[int, int], str] = {}
    for element in root.descendants():
        text = _style_text(html, element, resources)
        if text is not None:
            sheet = parse_style_sheet(text)
            rules += sheet.rules
            edits[element.start, element.end] = f"<style>{sheet.rest}</style>" if sheet.rest else _REMOVED
    styles: Mapping[Element, str] = styled(root, rules)
    removed = set(edits)
    for element, style in styles.items():
        if (element.start, element.end) not in removed:
            tag = start_tag(element.tag, {**element.attributes, "style": style})
            edits[element.start, element.inner] = tag
    return edited(html, edits)


def _style_text(html: str, element: Element, resources: Resources) -> str | None:
    """The text of a style sheet in the page or in the template; `None` for anything else."""
    if element.tag == "style":
        return html[element.inner : element.inner_end]
    if element.tag != "link" or element.attributes.get("rel", "").lower() != "stylesheet":
        return None
    found = resources.read(element.attributes.get("href", ""))
    return None if found is None else found[1].decode("utf-8", "replace")

"""The contexts of a template (print, email, web), their sections, and what a section says of its messages.

The vendor's template format is not public, so these are conventions of the sandbox (described in docs/sandbox.md):

- Files `print/NAME.html`, `email/NAME.html` and `web/NAME.html` in a zip file are sections of these contexts.
- The one page of any other template, a file or the `index.html` of a zip file, is a section of each context that has
  no folder: of all three if it is HTML, of print alone if it is plain text; `<meta name="ol-contexts">` narrows that,
  and `<meta name="ol-section">` names it.
- A template that cannot be interpreted has every context and every section, in the default layout.
"""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Literal, get_args

from attrs import evolve, field, frozen

from olconnect_sandbox.documents.html_tree import edited, parse_html
from olconnect_sandbox.documents.template_files import TemplateFiles
from olconnect_sandbox.documents.templates import DEFAULT_TEMPLATE, Template, parse_template

Context = Literal["print", "email", "web"]
CONTEXTS: tuple[Context, ...] = get_args(Context)
ONLY_SECTION = "Section 1"  # what a page is called that does not name itself
_PAGE = re.compile(r"(print|email|web)/([^/]+)\.html?", re.IGNORECASE)
_PREFIX = "ol-"
_HEADER = "ol-header-"  # the name of a header is kept as it is written


class ContextNotFoundError(LookupError):
    """The template has nothing for this context."""


class SectionNotFoundError(LookupError):
    """The context has no section of this name."""


@frozen
class Section:
    """A section of a context, ready to be merged.

    Attributes:
        name: Its name.
        template: Its text, without what it says of its messages.
        settings: What it says of its messages, such as `ol-to`, with placeholders; `title` is its title.
        folder: The folder in the template that its relative URLs start from.
    """

    name: str
    template: Template = field(repr=False)
    settings: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    folder: str = ""


def contexts(content: bytes) -> tuple[Context, ...]:
    """The contexts of a template, in the vendor's order."""
    return tuple(context for context in CONTEXTS if _sections(content, context))


def sections(content: bytes, context: Context, name: str | None = None) -> list[Section]:
    """The sections of a context of a template: the one of this name, or all by their names.

    Raises:
        ContextNotFoundError: the template has no such context.
        SectionNotFoundError: the context has no such section.
    """
    found = _sections(content, context)
    if not found:
        raise ContextNotFoundError(context)
    if not name or not found[0].template.interpreted:
        return found
    named = [section for section in found if section.name == name]
    if not named:
        raise SectionNotFoundError(name)
    return named


def joined(found: list[Section]) -> Template:
    """The template that prints sections one after the other."""
    if len(found) == 1:
        return found[0].template
    return Template("\n".join(section.template.source for section in found), "html")


def _sections(content: bytes, context: Context) -> list[Section]:
    files = TemplateFiles(content)
    pages = list(_pages(files))
    own = [_section(template, name, folder) for kind, name, folder, template in pages if kind == context]
    if own:
        return own
    template = parse_template((files.read("index.html") or b"") if pages else content)
    if not template.interpreted:
        return [] if pages else [Section(ONLY_SECTION, DEFAULT_TEMPLATE)]
    page = _section(template, ONLY_SECTION, "")
    listed = page.settings.get("ol-contexts")
    default = CONTEXTS if template.markup == "html" else CONTEXTS[:1]
    served = default if listed is None else re.split(r"[\s,]+", listed.lower())
    return [page] if context in served else []


def _pages(files: TemplateFiles) -> Iterator[tuple[str, str, str, Template]]:
    for path in files.paths():
        match = _PAGE.fullmatch(path)
        page = files.read(path) if match else None
        if match and page is not None:
            template = parse_template(page)
            if template.interpreted:
                yield match[1].lower(), match[2], path.rpartition("/")[0], evolve(template, markup="html")


def _section(template: Template, name: str, folder: str) -> Section:
    """A section without its `ol-` metas: what they say must not go out with the page."""
    if template.markup == "text":
        return Section(name, template, {}, folder)
    settings: dict[str, str] = {}
    edits: dict[tuple[int, int], str] = {}
    for element in parse_html(template.source).descendants():
        key = element.attributes.get("name", "")
        if element.tag == "meta" and key.lower().startswith(_PREFIX):
            key = key if key.lower().startswith(_HEADER) else key.lower()
            settings.setdefault(key, element.attributes.get("content", "").strip())
            edits[element.start, element.end] = ""
        elif element.tag == "title":
            settings.setdefault("title", unescape(template.source[element.inner : element.inner_end]))
    title = settings.get("ol-section", name) if name == ONLY_SECTION else name
    return Section(title, Template(edited(template.source, edits), "html"), settings, folder)

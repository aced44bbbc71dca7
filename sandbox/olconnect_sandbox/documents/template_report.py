"""What a template consists of, as a tree that can be written as XML or as JSON.

The report of a real server describes what the vendor's designer stored, which the sandbox cannot read. This one tells
what the sandbox itself makes of the template, below the tags that clients may filter by; a tag that it has nothing
for is empty. Of the properties only the file name is known.
"""

import re
from xml.etree.ElementTree import Element, SubElement, tostring

from olconnect_sandbox.documents.contexts import CONTEXTS, Context, ContextNotFoundError, Section, sections
from olconnect_sandbox.documents.html_tree import parse_html
from olconnect_sandbox.documents.placeholders import names_in
from olconnect_sandbox.documents.template_files import TemplateFiles, media_type

FILTERS = ("sections", "media", "scripts", "datamodel", "properties", "locale", "images", "masters", "contexts")
"""Tags that the report can be limited to."""

ReportObject = dict[str, "str | ReportObject | list[str | ReportObject]"]
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def template_report(content: bytes, name: str) -> Element:
    """The report of a template that is stored under this name."""
    found = _sections(content)
    files = TemplateFiles(content).paths()
    report = Element("report")
    _add(SubElement(report, "properties"), "file", name)
    template = SubElement(report, "template")
    manifest = SubElement(template, "manifest")
    _add_contexts(manifest, found)
    _add_sections(manifest, found)
    _add_files(manifest, "images", "image", [path for path in files if media_type(path).startswith("image/")])
    SubElement(manifest, "masters")
    SubElement(manifest, "media")
    data_model = SubElement(SubElement(template, "datamodelconfigadapter"), "datamodel")
    for field in _placeholders(found):
        _add(SubElement(data_model, "field"), "name", field)
    _add(template, "locale", _locale(found))
    _add_files(template, "scripts", "script", [path for path in files if media_type(path).endswith("/javascript")])
    return report


def limited(report: Element, tag: str) -> Element:
    """A report that holds this one of the `FILTERS` alone."""
    part = Element(report.tag)
    part.extend(report.iter(tag))
    return part


def as_xml(report: Element) -> bytes:
    """The report as an XML document in UTF-8."""
    content: bytes = tostring(report, encoding="utf-8", xml_declaration=True)
    return content


def as_json(element: Element) -> ReportObject:
    """The children of an element: text or objects, in an array where several have the same name."""
    values: dict[str, list[str | ReportObject]] = {}
    for child in element:
        values.setdefault(child.tag, []).append(as_json(child) if len(child) else child.text or "")
    return {name: several if len(several) > 1 else several[0] for name, several in values.items()}


def _sections(content: bytes) -> list[tuple[Context, Section]]:
    found: list[tuple[Context, Section]] = []
    for context in CONTEXTS:
        try:
            found.extend((context, section) for section in sections(content, context))
        except ContextNotFoundError:
            continue
    return found


def _add_contexts(manifest: Element, found: list[tuple[Context, Section]]) -> None:
    contexts = SubElement(manifest, "contexts")
    for context in dict.fromkeys(context for context, _ in found):
        element = SubElement(contexts, "context")
        _add(element, "name", context)
        for own, section in found:
            if own == context:
                _add(element, "section", section.name)


def _add_sections(manifest: Element, found: list[tuple[Context, Section]]) -> None:
    parent = SubElement(manifest, "sections")
    for context, section in found:
        element = SubElement(parent, "section")
        _add(element, "name", section.name)
        _add(element, "context", context)


def _add_files(parent: Element, group: str, tag: str, paths: list[str]) -> None:
    element = SubElement(parent, group)
    for path in paths:
        _add(SubElement(element, tag), "path", path)


def _placeholders(found: list[tuple[Context, Section]]) -> list[str]:
    names: dict[str, None] = {}
    for _, section in found:
        names.update(dict.fromkeys(section.template.placeholders))
        for setting in section.settings.values():
            names.update(dict.fromkeys(names_in(setting)))
    return list(names)


def _locale(found: list[tuple[Context, Section]]) -> str:
    """The language that a page names."""
    for _, section in found:
        if section.template.markup == "html":
            for element in parse_html(section.template.source).descendants():
                if element.tag == "html" and element.attributes.get("lang"):
                    return element.attributes["lang"]
    return ""


def _add(parent: Element, tag: str, text: str) -> None:
    SubElement(parent, tag).text = _NOT_IN_XML.sub("\ufffd", text)

"""What a template consists of, as a tree that can be written as XML or as JSON.

The report of a real server describes what the vendor's designer stored, which the sandbox cannot read. This one tells
what the sandbox makes of the template, under the names of tags that clients may filter by.
"""

from typing import get_args
from xml.etree.ElementTree import Element, SubElement, tostring

from attrs import frozen

from olconnect_sandbox.documents.contexts import CONTEXTS, Context, ContextNotFoundError, Section, sections
from olconnect_sandbox.documents.template_files import TemplateFiles, media_type

FILTERS = ("sections", "media", "scripts", "datamodel", "properties", "locale", "images", "masters", "contexts")
"""Tags that a client can limit the report to."""

ReportJson = dict[str, "ReportValue"]
ReportValue = "str | ReportJson | list[str | ReportJson]"

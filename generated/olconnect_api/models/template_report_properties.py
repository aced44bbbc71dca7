"""Model: template_report_properties."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TemplateReportProperties")


@_attrs_define
class TemplateReportProperties:
    """Properties of a template.

    Example:
        {'application': 'OL Connect Designer', 'author': 'j.doe', 'created': '2030-01-02', 'file': 'bill.OL-template',
            'modified': '2030-03-04'}

    Attributes:
        application (str | Unset): Program that wrote the template. Example: OL Connect Designer.
        author (str | Unset): Who made the template. Example: m.müller.
        created (str | Unset): When it was made; the form is not documented. Example: 2030-01-02.
        file (str | Unset): Name of the file. Example: letter.OL-template.
        modified (str | Unset): When it was last changed. Example: 2030-02-23.
    """

    application: str | Unset = UNSET
    author: str | Unset = UNSET
    created: str | Unset = UNSET
    file: str | Unset = UNSET
    modified: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        application = self.application

        author = self.author

        created = self.created

        file = self.file

        modified = self.modified

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if application is not UNSET:
            field_dict["application"] = application
        if author is not UNSET:
            field_dict["author"] = author
        if created is not UNSET:
            field_dict["created"] = created
        if file is not UNSET:
            field_dict["file"] = file
        if modified is not UNSET:
            field_dict["modified"] = modified

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        application = d.pop("application", UNSET)

        author = d.pop("author", UNSET)

        created = d.pop("created", UNSET)

        file = d.pop("file", UNSET)

        modified = d.pop("modified", UNSET)

        template_report_properties = cls(
            application=application,
            author=author,
            created=created,
            file=file,
            modified=modified,
        )

        template_report_properties.additional_properties = d
        return template_report_properties

    @property
    def additional_keys(self) -> list[str]:
        """Names of the members beyond the described ones."""

        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

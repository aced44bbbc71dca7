"""Model: template_report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.template_report_element import TemplateReportElement
    from ..models.template_report_properties import TemplateReportProperties


T = TypeVar("T", bound="TemplateReport")


@_attrs_define
class TemplateReport:
    """What a template consists of, translated from XML: numbers and booleans are text, and names may hold dashes and dots.
    What
    the top looks like when `filter` is given is not documented; nothing is taken for granted here.

        Example:
            {'properties': {'author': 'j.doe', 'created': '2030-01-02', 'file': 'Rechnung.OL-template'}, 'template':
                {'manifest': {'sections': [{'name': 'Seite 1', 'left-margin': '20mm'}, {'name': 'Seite 2', 'left-margin':
                '15mm'}]}, 'schemaVersion': '1.0'}}

        Attributes:
            properties (TemplateReportProperties | Unset): Properties of a template. Example: {'application': 'OL Connect
                Designer', 'author': 'j.doe', 'created': '2030-01-02', 'file': 'bill.OL-template', 'modified': '2030-03-04'}.
            template (TemplateReportElement | Unset): An element of a template. One child of a name gives text or an object,
                several give an array; so the same name can hold
                either.
                 Example: {'manifest': {'contexts': {'section': 'Seite 1'}}, 'locale': 'de', 'scripts': [{'name': 'Anrede',
                'enabled': 'true'}, {'name': 'Summe'}]}.
    """

    properties: TemplateReportProperties | Unset = UNSET
    template: TemplateReportElement | Unset = UNSET
    additional_properties: dict[
        str, list[str | TemplateReportElement] | str | TemplateReportElement
    ] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.template_report_element import TemplateReportElement  # noqa: PLC0415

        properties: dict[str, Any] | Unset = UNSET
        if not isinstance(self.properties, Unset):
            properties = self.properties.to_dict()

        template: dict[str, Any] | Unset = UNSET
        if not isinstance(self.template, Unset):
            template = self.template.to_dict()

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, TemplateReportElement):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, list):
                field_dict[prop_name] = []
                for additional_property_type_2_item_data in prop:
                    additional_property_type_2_item: dict[str, Any] | str
                    if isinstance(additional_property_type_2_item_data, TemplateReportElement):
                        additional_property_type_2_item = (
                            additional_property_type_2_item_data.to_dict()
                        )
                    else:
                        additional_property_type_2_item = additional_property_type_2_item_data
                    field_dict[prop_name].append(additional_property_type_2_item)

            else:
                field_dict[prop_name] = prop

        field_dict.update({})
        if properties is not UNSET:
            field_dict["properties"] = properties
        if template is not UNSET:
            field_dict["template"] = template

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.template_report_element import TemplateReportElement  # noqa: PLC0415
        from ..models.template_report_properties import TemplateReportProperties  # noqa: PLC0415

        d = dict(src_dict)
        _properties = d.pop("properties", UNSET)
        properties: TemplateReportProperties | Unset
        if isinstance(_properties, Unset):
            properties = UNSET
        else:
            properties = TemplateReportProperties.from_dict(_properties)

        _template = d.pop("template", UNSET)
        template: TemplateReportElement | Unset
        if isinstance(_template, Unset):
            template = UNSET
        else:
            template = TemplateReportElement.from_dict(_template)

        template_report = cls(
            properties=properties,
            template=template,
        )

        additional_properties = {}
        for prop_name, prop_dict in d.items():

            def _parse_additional_property(
                data: object,
            ) -> list[str | TemplateReportElement] | str | TemplateReportElement:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    additional_property_type_1 = TemplateReportElement.from_dict(data)

                    return additional_property_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, list):
                        raise TypeError()
                    additional_property_type_2 = []
                    _additional_property_type_2 = data
                    for additional_property_type_2_item_data in _additional_property_type_2:

                        def _parse_additional_property_type_2_item(
                            data: object,
                        ) -> str | TemplateReportElement:
                            try:
                                if not isinstance(data, dict):
                                    raise TypeError()
                                additional_property_type_2_item_type_1 = (
                                    TemplateReportElement.from_dict(data)
                                )

                                return additional_property_type_2_item_type_1
                            except (TypeError, ValueError, AttributeError, KeyError):
                                pass
                            return cast(str | TemplateReportElement, data)

                        additional_property_type_2_item = _parse_additional_property_type_2_item(
                            additional_property_type_2_item_data
                        )

                        additional_property_type_2.append(additional_property_type_2_item)

                    return additional_property_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                return cast(list[str | TemplateReportElement] | str | TemplateReportElement, data)

            additional_property = _parse_additional_property(prop_dict)

            additional_properties[prop_name] = additional_property

        template_report.additional_properties = additional_properties
        return template_report

    @property
    def additional_keys(self) -> list[str]:
        """Names of the members beyond the described ones."""

        return list(self.additional_properties.keys())

    def __getitem__(
        self, key: str
    ) -> list[str | TemplateReportElement] | str | TemplateReportElement:
        return self.additional_properties[key]

    def __setitem__(
        self, key: str, value: list[str | TemplateReportElement] | str | TemplateReportElement
    ) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

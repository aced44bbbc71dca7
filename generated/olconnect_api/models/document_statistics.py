"""Model: document_statistics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.name_value import NameValue
    from ..models.statistics_counts import StatisticsCounts
    from ..models.statistics_media_use import StatisticsMediaUse
    from ..models.statistics_property_map import StatisticsPropertyMap


T = TypeVar("T", bound="DocumentStatistics")


@_attrs_define
class DocumentStatistics:
    """Counts of a document.

    Example:
        {'documentId': 9001, 'contentItemId': 8801, 'dataRecordId': 7301, 'properties': [], 'counts': {'sheets': 1,
            'pages': 2}, 'media': {'0': 2}}

    Attributes:
        document_id (int): Id of the document. Example: 9001.
        counts (StatisticsCounts): Counts of a job set, a document set or a document. Example: {'documents': 2,
            'sheets': 3, 'pages': 5}.
        content_item_id (int | Unset): Id of a content item in the document. Example: 8801.
        data_record_id (int | Unset): Id of the data record that the content item was made from. Example: 7301.
        properties (list[NameValue | str] | StatisticsPropertyMap | Unset): Metadata properties. The manual has a list
            of texts, the types of the vendor's client have that for the job set and an object
            for a document; the list of names and values is inferred from the other services. The real shape is not known.
             Example: [{'name': 'batch', 'value': '0042'}].
        media (StatisticsMediaUse | Unset): Numbers of uses of the media, by the place of the media in the list of the
            job set (counted from 0, as text). Example: {'0': 2, '1': 1}.
    """

    document_id: int
    counts: StatisticsCounts
    content_item_id: int | Unset = UNSET
    data_record_id: int | Unset = UNSET
    properties: list[NameValue | str] | StatisticsPropertyMap | Unset = UNSET
    media: StatisticsMediaUse | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.name_value import NameValue  # noqa: PLC0415
        from ..models.statistics_property_map import StatisticsPropertyMap  # noqa: PLC0415

        document_id = self.document_id

        counts = self.counts.to_dict()

        content_item_id = self.content_item_id

        data_record_id = self.data_record_id

        properties: dict[str, Any] | list[dict[str, Any] | str] | Unset
        if isinstance(self.properties, Unset):
            properties = UNSET
        elif isinstance(self.properties, StatisticsPropertyMap):
            properties = self.properties.to_dict()
        else:
            properties = []
            for componentsschemas_statistics_properties_type_1_item_data in self.properties:
                componentsschemas_statistics_properties_type_1_item: dict[str, Any] | str
                if isinstance(componentsschemas_statistics_properties_type_1_item_data, NameValue):
                    componentsschemas_statistics_properties_type_1_item = (
                        componentsschemas_statistics_properties_type_1_item_data.to_dict()
                    )
                else:
                    componentsschemas_statistics_properties_type_1_item = (
                        componentsschemas_statistics_properties_type_1_item_data
                    )
                properties.append(componentsschemas_statistics_properties_type_1_item)

        media: dict[str, Any] | Unset = UNSET
        if not isinstance(self.media, Unset):
            media = self.media.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "documentId": document_id,
                "counts": counts,
            }
        )
        if content_item_id is not UNSET:
            field_dict["contentItemId"] = content_item_id
        if data_record_id is not UNSET:
            field_dict["dataRecordId"] = data_record_id
        if properties is not UNSET:
            field_dict["properties"] = properties
        if media is not UNSET:
            field_dict["media"] = media

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.name_value import NameValue  # noqa: PLC0415
        from ..models.statistics_counts import StatisticsCounts  # noqa: PLC0415
        from ..models.statistics_media_use import StatisticsMediaUse  # noqa: PLC0415
        from ..models.statistics_property_map import StatisticsPropertyMap  # noqa: PLC0415

        d = dict(src_dict)
        document_id = d.pop("documentId")

        counts = StatisticsCounts.from_dict(d.pop("counts"))

        content_item_id = d.pop("contentItemId", UNSET)

        data_record_id = d.pop("dataRecordId", UNSET)

        def _parse_properties(
            data: object,
        ) -> list[NameValue | str] | StatisticsPropertyMap | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_statistics_properties_type_0 = StatisticsPropertyMap.from_dict(
                    data
                )

                return componentsschemas_statistics_properties_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, list):
                raise TypeError()
            componentsschemas_statistics_properties_type_1 = []
            _componentsschemas_statistics_properties_type_1 = data
            for (
                componentsschemas_statistics_properties_type_1_item_data
            ) in _componentsschemas_statistics_properties_type_1:

                def _parse_componentsschemas_statistics_properties_type_1_item(
                    data: object,
                ) -> NameValue | str:
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        componentsschemas_statistics_properties_type_1_item_type_0 = (
                            NameValue.from_dict(data)
                        )

                        return componentsschemas_statistics_properties_type_1_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    return cast(NameValue | str, data)

                componentsschemas_statistics_properties_type_1_item = (
                    _parse_componentsschemas_statistics_properties_type_1_item(
                        componentsschemas_statistics_properties_type_1_item_data
                    )
                )

                componentsschemas_statistics_properties_type_1.append(
                    componentsschemas_statistics_properties_type_1_item
                )

            return componentsschemas_statistics_properties_type_1

        properties = _parse_properties(d.pop("properties", UNSET))

        _media = d.pop("media", UNSET)
        media: StatisticsMediaUse | Unset
        if isinstance(_media, Unset):
            media = UNSET
        else:
            media = StatisticsMediaUse.from_dict(_media)

        document_statistics = cls(
            document_id=document_id,
            counts=counts,
            content_item_id=content_item_id,
            data_record_id=data_record_id,
            properties=properties,
            media=media,
        )

        document_statistics.additional_properties = d
        return document_statistics

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

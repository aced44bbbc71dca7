"""Model: document_set_statistics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.document_statistics import DocumentStatistics
    from ..models.name_value import NameValue
    from ..models.statistics_counts import StatisticsCounts
    from ..models.statistics_media_use import StatisticsMediaUse
    from ..models.statistics_property_map import StatisticsPropertyMap


T = TypeVar("T", bound="DocumentSetStatistics")


@_attrs_define
class DocumentSetStatistics:
    """Counts of a document set. In the types of the vendor's client alone; the name of its `properties` (since 2025.1) is
    inferred.

        Example:
            {'documentSetId': 8901, 'properties': {'envelope': 'C5'}, 'counts': {'sheets': 2, 'pages': 3}, 'media': {'0':
                3}}

        Attributes:
            document_set_id (int): Id of the document set. Example: 8901.
            counts (StatisticsCounts): Counts of a job set, a document set or a document. Example: {'documents': 2,
                'sheets': 3, 'pages': 5}.
            properties (list[NameValue | str] | StatisticsPropertyMap | Unset): Metadata properties. The manual has a list
                of texts, the types of the vendor's client have that for the job set and an object
                for a document; the list of names and values is inferred from the other services. The real shape is not known.
                 Example: [{'name': 'batch', 'value': '0042'}].
            media (StatisticsMediaUse | Unset): Numbers of uses of the media, by the place of the media in the list of the
                job set (counted from 0, as text). Example: {'0': 2, '1': 1}.
            documents (list[DocumentStatistics] | Unset): The documents, with `levelMode` documentSetAll alone. The types of
                the vendor's client have one object; an array is
                inferred.
                 Example: [{'documentId': 9002, 'counts': {'sheets': 2, 'pages': 3}}].
    """

    document_set_id: int
    counts: StatisticsCounts
    properties: list[NameValue | str] | StatisticsPropertyMap | Unset = UNSET
    media: StatisticsMediaUse | Unset = UNSET
    documents: list[DocumentStatistics] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.name_value import NameValue  # noqa: PLC0415
        from ..models.statistics_property_map import StatisticsPropertyMap  # noqa: PLC0415

        document_set_id = self.document_set_id

        counts = self.counts.to_dict()

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

        documents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.documents, Unset):
            documents = []
            for documents_item_data in self.documents:
                documents_item = documents_item_data.to_dict()
                documents.append(documents_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "documentSetId": document_set_id,
                "counts": counts,
            }
        )
        if properties is not UNSET:
            field_dict["properties"] = properties
        if media is not UNSET:
            field_dict["media"] = media
        if documents is not UNSET:
            field_dict["documents"] = documents

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.document_statistics import DocumentStatistics  # noqa: PLC0415
        from ..models.name_value import NameValue  # noqa: PLC0415
        from ..models.statistics_counts import StatisticsCounts  # noqa: PLC0415
        from ..models.statistics_media_use import StatisticsMediaUse  # noqa: PLC0415
        from ..models.statistics_property_map import StatisticsPropertyMap  # noqa: PLC0415

        d = dict(src_dict)
        document_set_id = d.pop("documentSetId")

        counts = StatisticsCounts.from_dict(d.pop("counts"))

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

        _documents = d.pop("documents", UNSET)
        documents: list[DocumentStatistics] | Unset = UNSET
        if _documents is not UNSET:
            documents = []
            for documents_item_data in _documents:
                documents_item = DocumentStatistics.from_dict(documents_item_data)

                documents.append(documents_item)

        document_set_statistics = cls(
            document_set_id=document_set_id,
            counts=counts,
            properties=properties,
            media=media,
            documents=documents,
        )

        document_set_statistics.additional_properties = d
        return document_set_statistics

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

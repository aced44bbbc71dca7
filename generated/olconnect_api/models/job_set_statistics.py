"""Model: job_set_statistics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.document_set_statistics import DocumentSetStatistics
    from ..models.document_statistics import DocumentStatistics
    from ..models.name_value import NameValue
    from ..models.statistics_counts import StatisticsCounts
    from ..models.statistics_media import StatisticsMedia
    from ..models.statistics_property_map import StatisticsPropertyMap


T = TypeVar("T", bound="JobSetStatistics")


@_attrs_define
class JobSetStatistics:
    """JSON Job Set Statistics. Either the documents or the document sets are there.

    Example:
        {'jobSetId': 5001, 'counts': {'sheets': 1, 'pages': 2}, 'media': [{'name': 'Plain', 'type': 'Stationery',
            'size': {'width': '210mm', 'height': '297mm'}, 'color': None, 'weight': '80', 'count': 2}], 'documents':
            [{'documentId': 9001, 'contentItemId': 8801, 'dataRecordId': 7301, 'counts': {'sheets': 1, 'pages': 2}, 'media':
            {'0': 2}}]}

    Attributes:
        job_set_id (int): Id of the job set. Example: 5001.
        counts (StatisticsCounts): Counts of a job set, a document set or a document. Example: {'documents': 2,
            'sheets': 3, 'pages': 5}.
        media (list[StatisticsMedia]): The media of all documents. Example: [{'name': 'Plain', 'count': 5}].
        properties (list[NameValue | str] | StatisticsPropertyMap | Unset): Metadata properties. The manual has a list
            of texts, the types of the vendor's client have that for the job set and an object
            for a document; the list of names and values is inferred from the other services. The real shape is not known.
             Example: [{'name': 'batch', 'value': '0042'}].
        documents (list[DocumentStatistics] | Unset): The documents; with `levelMode` documentOnly. Example:
            [{'documentId': 9003, 'counts': {'sheets': 1, 'pages': 1}, 'media': {'0': 1}}].
        document_sets (list[DocumentSetStatistics] | Unset): The document sets; with `levelMode` documentSetOnly or
            documentSetAll. Example: [{'documentSetId': 8902, 'counts': {'sheets': 1, 'pages': 1}}].
    """

    job_set_id: int
    counts: StatisticsCounts
    media: list[StatisticsMedia]
    properties: list[NameValue | str] | StatisticsPropertyMap | Unset = UNSET
    documents: list[DocumentStatistics] | Unset = UNSET
    document_sets: list[DocumentSetStatistics] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.name_value import NameValue  # noqa: PLC0415
        from ..models.statistics_property_map import StatisticsPropertyMap  # noqa: PLC0415

        job_set_id = self.job_set_id

        counts = self.counts.to_dict()

        media = []
        for media_item_data in self.media:
            media_item = media_item_data.to_dict()
            media.append(media_item)

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

        documents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.documents, Unset):
            documents = []
            for documents_item_data in self.documents:
                documents_item = documents_item_data.to_dict()
                documents.append(documents_item)

        document_sets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.document_sets, Unset):
            document_sets = []
            for document_sets_item_data in self.document_sets:
                document_sets_item = document_sets_item_data.to_dict()
                document_sets.append(document_sets_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "jobSetId": job_set_id,
                "counts": counts,
                "media": media,
            }
        )
        if properties is not UNSET:
            field_dict["properties"] = properties
        if documents is not UNSET:
            field_dict["documents"] = documents
        if document_sets is not UNSET:
            field_dict["documentSets"] = document_sets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.document_set_statistics import DocumentSetStatistics  # noqa: PLC0415
        from ..models.document_statistics import DocumentStatistics  # noqa: PLC0415
        from ..models.name_value import NameValue  # noqa: PLC0415
        from ..models.statistics_counts import StatisticsCounts  # noqa: PLC0415
        from ..models.statistics_media import StatisticsMedia  # noqa: PLC0415
        from ..models.statistics_property_map import StatisticsPropertyMap  # noqa: PLC0415

        d = dict(src_dict)
        job_set_id = d.pop("jobSetId")

        counts = StatisticsCounts.from_dict(d.pop("counts"))

        media = []
        _media = d.pop("media")
        for media_item_data in _media:
            media_item = StatisticsMedia.from_dict(media_item_data)

            media.append(media_item)

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

        _documents = d.pop("documents", UNSET)
        documents: list[DocumentStatistics] | Unset = UNSET
        if _documents is not UNSET:
            documents = []
            for documents_item_data in _documents:
                documents_item = DocumentStatistics.from_dict(documents_item_data)

                documents.append(documents_item)

        _document_sets = d.pop("documentSets", UNSET)
        document_sets: list[DocumentSetStatistics] | Unset = UNSET
        if _document_sets is not UNSET:
            document_sets = []
            for document_sets_item_data in _document_sets:
                document_sets_item = DocumentSetStatistics.from_dict(document_sets_item_data)

                document_sets.append(document_sets_item)

        job_set_statistics = cls(
            job_set_id=job_set_id,
            counts=counts,
            media=media,
            properties=properties,
            documents=documents,
            document_sets=document_sets,
        )

        job_set_statistics.additional_properties = d
        return job_set_statistics

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

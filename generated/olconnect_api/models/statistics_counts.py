"""Model: statistics_counts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="StatisticsCounts")


@_attrs_define
class StatisticsCounts:
    """Counts of a job set, a document set or a document.

    Example:
        {'documents': 2, 'sheets': 3, 'pages': 5}

    Attributes:
        sheets (int): Number of sheets. Example: 3.
        pages (int): Number of pages. Example: 5.
        documents (int | Unset): Number of documents. In the types of the vendor's client alone. Example: 2.
    """

    sheets: int
    pages: int
    documents: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        sheets = self.sheets

        pages = self.pages

        documents = self.documents

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sheets": sheets,
                "pages": pages,
            }
        )
        if documents is not UNSET:
            field_dict["documents"] = documents

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        d = dict(src_dict)
        sheets = d.pop("sheets")

        pages = d.pop("pages")

        documents = d.pop("documents", UNSET)

        statistics_counts = cls(
            sheets=sheets,
            pages=pages,
            documents=documents,
        )

        statistics_counts.additional_properties = d
        return statistics_counts

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

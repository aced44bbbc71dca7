"""Model: statistics_media."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.statistics_media_size import StatisticsMediaSize


T = TypeVar("T", bound="StatisticsMedia")


@_attrs_define
class StatisticsMedia:
    """A media with the number of pages on it.

    Example:
        {'name': 'Briefbogen', 'type': 'Stationery', 'size': {'width': '210mm', 'height': '297mm'}, 'color': None,
            'weight': '90', 'count': 4}

    Attributes:
        name (str): Name of the media. Example: Briefbogen.
        count (int): Number of pages on this media. Example: 5.
        type_ (str | Unset): Kind of the media. Example: Stationery.
        size (StatisticsMediaSize | Unset): Size of a media, as text. How the unit is written is not documented.
            Example: {'width': '210mm', 'height': '297mm'}.
        color (None | str | Unset): Colour of the media. Example: white.
        weight (str | Unset): Weight of the media; the unit is not documented. Example: 80.
    """

    name: str
    count: int
    type_: str | Unset = UNSET
    size: StatisticsMediaSize | Unset = UNSET
    color: None | str | Unset = UNSET
    weight: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        name = self.name

        count = self.count

        type_ = self.type_

        size: dict[str, Any] | Unset = UNSET
        if not isinstance(self.size, Unset):
            size = self.size.to_dict()

        color: None | str | Unset
        if isinstance(self.color, Unset):
            color = UNSET
        else:
            color = self.color

        weight = self.weight

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "count": count,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if size is not UNSET:
            field_dict["size"] = size
        if color is not UNSET:
            field_dict["color"] = color
        if weight is not UNSET:
            field_dict["weight"] = weight

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.statistics_media_size import StatisticsMediaSize  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        count = d.pop("count")

        type_ = d.pop("type", UNSET)

        _size = d.pop("size", UNSET)
        size: StatisticsMediaSize | Unset
        if isinstance(_size, Unset):
            size = UNSET
        else:
            size = StatisticsMediaSize.from_dict(_size)

        def _parse_color(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        color = _parse_color(d.pop("color", UNSET))

        weight = d.pop("weight", UNSET)

        statistics_media = cls(
            name=name,
            count=count,
            type_=type_,
            size=size,
            color=color,
            weight=weight,
        )

        statistics_media.additional_properties = d
        return statistics_media

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

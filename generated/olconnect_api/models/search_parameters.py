"""Model: search_parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.searched_kind import SearchedKind, check_searched_kind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.legacy_rule_group import LegacyRuleGroup
    from ..models.search_order import SearchOrder
    from ..models.search_rule_set import SearchRuleSet


T = TypeVar("T", bound="SearchParameters")


@_attrs_define
class SearchParameters:
    """JSON Search Parameters.

    Example:
        {'entity': 'JOBS', 'search': {'ruleType': 'RULESET', 'condition': 'ALL', 'rules': [{'ruleType': 'PROPERTY',
            'property': 'state', 'condition': 'EQ', 'value': 'new'}]}, 'sort': [{'type': 'property', 'name': 'priority',
            'order': 'ASC'}]}

    Attributes:
        entity (SearchedKind): Kind of the entities that are searched. Example: CONTENTITEMS.
        search (LegacyRuleGroup | SearchRuleSet): The rules, in the grammar since 2019.2 or in the one before.
        sort (list[SearchOrder] | Unset): What to sort by; each adds a part to the sort key. That it may be left out is
            inferred, the client's types demand it. Example: [{'type': 'property', 'name': 'priority', 'order': 'ASC'}].
        group (list[SearchOrder] | Unset): What to group by. That it may be left out is inferred, the client's types
            demand it. Example: [{'type': 'value', 'name': 'Country', 'numeric': False, 'order': 'ASC'}].
        set_ids (list[int] | Unset): Ids of the data sets, content sets or job sets to search in. In the types of the
            vendor's client alone; the change
            table has such a limit since 2023.1, so the name is inferred.
             Example: [5001].
    """

    entity: SearchedKind
    search: LegacyRuleGroup | SearchRuleSet
    sort: list[SearchOrder] | Unset = UNSET
    group: list[SearchOrder] | Unset = UNSET
    set_ids: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as a dictionary, ready for JSON."""

        from ..models.search_rule_set import SearchRuleSet  # noqa: PLC0415

        entity: str = self.entity

        search: dict[str, Any]
        if isinstance(self.search, SearchRuleSet):
            search = self.search.to_dict()
        else:
            search = self.search.to_dict()

        sort: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sort, Unset):
            sort = []
            for sort_item_data in self.sort:
                sort_item = sort_item_data.to_dict()
                sort.append(sort_item)

        group: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.group, Unset):
            group = []
            for group_item_data in self.group:
                group_item = group_item_data.to_dict()
                group.append(group_item)

        set_ids: list[int] | Unset = UNSET
        if not isinstance(self.set_ids, Unset):
            set_ids = self.set_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "entity": entity,
                "search": search,
            }
        )
        if sort is not UNSET:
            field_dict["sort"] = sort
        if group is not UNSET:
            field_dict["group"] = group
        if set_ids is not UNSET:
            field_dict["setIds"] = set_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        """The model from a dictionary, such as the value of a JSON answer."""

        from ..models.legacy_rule_group import LegacyRuleGroup  # noqa: PLC0415
        from ..models.search_order import SearchOrder  # noqa: PLC0415
        from ..models.search_rule_set import SearchRuleSet  # noqa: PLC0415

        d = dict(src_dict)
        entity = check_searched_kind(d.pop("entity"))

        def _parse_search(data: object) -> LegacyRuleGroup | SearchRuleSet:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                search_type_0 = SearchRuleSet.from_dict(data)

                return search_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            search_type_1 = LegacyRuleGroup.from_dict(data)

            return search_type_1

        search = _parse_search(d.pop("search"))

        _sort = d.pop("sort", UNSET)
        sort: list[SearchOrder] | Unset = UNSET
        if _sort is not UNSET:
            sort = []
            for sort_item_data in _sort:
                sort_item = SearchOrder.from_dict(sort_item_data)

                sort.append(sort_item)

        _group = d.pop("group", UNSET)
        group: list[SearchOrder] | Unset = UNSET
        if _group is not UNSET:
            group = []
            for group_item_data in _group:
                group_item = SearchOrder.from_dict(group_item_data)

                group.append(group_item)

        set_ids = cast(list[int], d.pop("setIds", UNSET))

        search_parameters = cls(
            entity=entity,
            search=search,
            sort=sort,
            group=group,
            set_ids=set_ids,
        )

        search_parameters.additional_properties = d
        return search_parameters

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

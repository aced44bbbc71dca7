"""Model: search_document_size_rule_entity."""

from typing import Literal

SearchDocumentSizeRuleEntity = Literal["PAGE", "SECTION", "SHEET"]

SEARCH_DOCUMENT_SIZE_RULE_ENTITY_VALUES: set[SearchDocumentSizeRuleEntity] = {
    "PAGE",
    "SECTION",
    "SHEET",
}


def check_search_document_size_rule_entity(value: str) -> SearchDocumentSizeRuleEntity:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in SEARCH_DOCUMENT_SIZE_RULE_ENTITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SEARCH_DOCUMENT_SIZE_RULE_ENTITY_VALUES!r}"
    )

"""Model: legacy_binding_rule_bindingtype."""

from typing import Literal

LegacyBindingRuleBindingtype = Literal["CORNER", "DEFAULT", "SADDLE", "SIDE", "SIdE"]

LEGACY_BINDING_RULE_BINDINGTYPE_VALUES: set[LegacyBindingRuleBindingtype] = {
    "CORNER",
    "DEFAULT",
    "SADDLE",
    "SIDE",
    "SIdE",
}


def check_legacy_binding_rule_bindingtype(value: str) -> LegacyBindingRuleBindingtype:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in LEGACY_BINDING_RULE_BINDINGTYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LEGACY_BINDING_RULE_BINDINGTYPE_VALUES!r}"
    )

"""How rules compare.

Values compare as text, whatever the type of the field (manual), by the numbers of their characters
and with regard to case (inferred). The negated conditions are the opposite of the others, so that
`NE` with several texts is met by a value that is none of them.
"""

import fnmatch
import operator
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

TextCondition = Callable[[str, Iterable[str]], bool]
"""Whether a value meets the condition with any of some texts."""
SizeCondition = Callable[[float, float], bool]

_WILDCARDS = str.maketrans({"%": "*", "_": "?", "*": "[*]", "?": "[?]", "[": "[[]"})


def _like(value: str, pattern: str) -> bool:
    return bool(_pattern(pattern).match(value))


@lru_cache
def _pattern(text: str) -> re.Pattern[str]:
    """The wildcards are those of SQL (inferred): `%` for any text, `_` for one character."""
    return re.compile(fnmatch.translate(text.translate(_WILDCARDS)))


_TESTS: Mapping[str, Callable[[str, str], bool]] = {
    "EQ": operator.eq,
    "IN": operator.eq,
    "LT": operator.lt,
    "GT": operator.gt,
    "LTE": operator.le,
    "GTE": operator.ge,
    "CONTAINS": operator.contains,
    "STARTS_WITH": str.startswith,
    "ENDS_WITH": str.endswith,
    "LIKE": _like,
}
_OPPOSITES = {"NE": "EQ", "NOT IN": "IN", "NOT_CONTAINS": "CONTAINS", "NOT_LIKE": "LIKE"}

SIZES: Mapping[str, SizeCondition] = {
    "EQ": operator.eq,
    "NE": operator.ne,
    "LT": operator.lt,
    "GT": operator.gt,
    "LTE": operator.le,
    "GTE": operator.ge,
}


def text_condition(name: str) -> TextCondition:
    """The condition of that name."""
    negated = name in _OPPOSITES
    test = _TESTS[_OPPOSITES.get(name, name)]
    return lambda value, others: any(test(value, other) for other in others) != negated

"""Model: searched_kind."""

from typing import Literal

SearchedKind = Literal["CONTENTITEMS", "CONTENTSETS", "DATARECORDS", "DATASETS", "JOBS", "JOBSETS"]

SEARCHED_KIND_VALUES: set[SearchedKind] = {
    "CONTENTITEMS",
    "CONTENTSETS",
    "DATARECORDS",
    "DATASETS",
    "JOBS",
    "JOBSETS",
}


def check_searched_kind(value: str) -> SearchedKind:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in SEARCHED_KIND_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEARCHED_KIND_VALUES!r}")

"""Model: statistics_get_for_job_set_level_mode."""

from typing import Literal

StatisticsGetForJobSetLevelMode = Literal["documentOnly", "documentSetAll", "documentSetOnly"]

STATISTICS_GET_FOR_JOB_SET_LEVEL_MODE_VALUES: set[StatisticsGetForJobSetLevelMode] = {
    "documentOnly",
    "documentSetAll",
    "documentSetOnly",
}


def check_statistics_get_for_job_set_level_mode(value: str) -> StatisticsGetForJobSetLevelMode:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in STATISTICS_GET_FOR_JOB_SET_LEVEL_MODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {STATISTICS_GET_FOR_JOB_SET_LEVEL_MODE_VALUES!r}"
    )

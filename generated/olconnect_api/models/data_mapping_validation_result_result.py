"""Model: data_mapping_validation_result_result."""

from typing import Literal

DataMappingValidationResultResult = Literal["ERROR", "OK"]

DATA_MAPPING_VALIDATION_RESULT_RESULT_VALUES: set[DataMappingValidationResultResult] = {
    "ERROR",
    "OK",
}


def check_data_mapping_validation_result_result(value: str) -> DataMappingValidationResultResult:
    """The value, when it is one of the described ones; raises TypeError when it is not."""

    if value in DATA_MAPPING_VALIDATION_RESULT_RESULT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DATA_MAPPING_VALIDATION_RESULT_RESULT_VALUES!r}"
    )

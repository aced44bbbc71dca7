"""Oddities that are switched on by name."""

from collections.abc import Callable

import pytest

from olconnect_sandbox import Quirks, Sandbox

from .sandbox_api import CSV, Api


def mapped(api: Api) -> tuple[str, str]:
    mapping, data = api.upload("DataMiningConfig", "x"), api.upload("DataFile", CSV)
    started = api.start(f"/workflow/datamining/{mapping}/{data}")
    return started.headers["operationId"], api.finish(started).text


def test_all_quirks_are_off_by_default() -> None:
    assert Quirks() == Quirks.named([])


def test_an_operation_that_has_ended_may_not_be_listed_any_more(connect: Callable[..., Api]) -> None:
    api = connect(quirks=["progress-404-after-end"])
    operation, data_set = mapped(api)
    assert api.get(f"/workflow/datamining/getProgress/{operation}").status_code == 404
    assert api.post(f"/workflow/datamining/getResult/{operation}").text == data_set


def test_a_result_may_be_had_only_once(connect: Callable[..., Api]) -> None:
    api = connect(quirks=Quirks(result_once=True))
    operation, _ = mapped(api)
    assert api.post(f"/workflow/datamining/getResult/{operation}").status_code == 404


def test_an_unknown_quirk_is_refused() -> None:
    with pytest.raises(ValueError, match="no such quirk: slow"):
        Sandbox(quirks=["slow"])

"""The asynchronous classes are the twins of the synchronous ones: what one can do, the other can, in the same words."""

import inspect
import re
from collections.abc import Callable

import pytest

import olconnect_services
from olconnect import _async_session, _download, _session, async_operation, client, operation
from olconnect._upload import AsyncUploadSource, UploadSource
from olconnect_services import services

PAIRS: list[tuple[type, type]] = [
    (client.Client, client.AsyncClient),
    (services.Services, services.AsyncServices),
    (_session.Session, _async_session.AsyncSession),
    (operation.Operation, async_operation.AsyncOperation),
    (operation.OutputOperation, async_operation.AsyncOutputOperation),
    (operation.AllInOneOperation, async_operation.AsyncAllInOneOperation),
    (_download.Download, _download.AsyncDownload),
    *(
        (getattr(olconnect_services, name), getattr(olconnect_services, f"Async{name}"))
        for name in sorted(olconnect_services.__all__)
        if not name.startswith("Async")
    ),
]
SYNC_ONLY = {"__enter__", "__exit__"}
ASYNC_ONLY = {"__aenter__", "__aexit__"}
NEVER_WAITS = {"pipeline", "resume", "tell"}


def public_names(kind: type) -> set[str]:
    names = {name for name in dir(kind) if not name.startswith("_")}
    return names | ({*SYNC_ONLY, *ASYNC_ONLY} & set(dir(kind)))


def in_one_tongue(annotation: object) -> str:
    """An annotation without what makes it asynchronous."""
    if annotation in (UploadSource, AsyncUploadSource):
        return "UploadSource"
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    text = re.sub(r"\b(?:[a-z_]+\.)+", "", text)
    return re.sub(r"\bAwaitable\[(\w+)\]", r"\1", text).replace("Async", "")


def signature(function: Callable[..., object]) -> list[tuple[object, ...]]:
    parameters = inspect.signature(function).parameters.values()
    return [(each.name, each.kind, default(each.default), in_one_tongue(each.annotation)) for each in parameters]


def default(value: object) -> object:
    return getattr(value, "__name__", value)


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=[each.__name__ for each, _ in PAIRS])
def test_twins_have_the_same_names_and_signatures(one: type, other: type) -> None:
    assert public_names(one) - SYNC_ONLY == public_names(other) - ASYNC_ONLY
    assert signature(one.__init__) == signature(other.__init__)  # type: ignore[misc]
    for name in sorted(public_names(one) - SYNC_ONLY):
        mine, twin = (inspect.getattr_static(each, name) for each in (one, other))
        assert type(mine) is type(twin), name
        if inspect.isfunction(mine):
            assert signature(mine) == signature(twin), name
            returned = [in_one_tongue(inspect.signature(each).return_annotation) for each in (mine, twin)]
            assert returned[0] == returned[1], name


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=[each.__name__ for each, _ in PAIRS])
def test_whatever_may_wait_is_awaited(one: type, other: type) -> None:
    for name in sorted(public_names(one) - SYNC_ONLY):
        mine, twin = (inspect.getattr_static(each, name) for each in (one, other))
        if inspect.isfunction(mine):
            if inspect.isgeneratorfunction(mine):
                assert inspect.isasyncgenfunction(twin), name
            else:
                assert inspect.iscoroutinefunction(twin) is (name not in NEVER_WAITS), name
            assert not inspect.iscoroutinefunction(mine), name


def test_all_services_are_attributes_of_both_clients() -> None:
    attributes = {name for name in vars(services.Services) if not name.startswith("_")}
    assert len(attributes) == len([each for each in olconnect_services.__all__ if not each.startswith("Async")])
    for kind in (client.Client, client.AsyncClient):
        assert attributes <= set(dir(kind))

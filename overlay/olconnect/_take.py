"""How a step takes the operation that it started: what that may be, how its result is fetched, how a wait is left."""

from collections.abc import Awaitable, Callable
from copy import copy
from typing import Any, TypeAlias

from olconnect._results import Form
from olconnect.async_operation import AsyncOperation, AsyncOutputOperation
from olconnect.errors import InvalidRequestError
from olconnect.operation import Operation, OutputOperation

AnyOperation: TypeAlias = Operation[Any] | OutputOperation
AnyAsyncOperation: TypeAlias = AsyncOperation[Any] | AsyncOutputOperation


def checked(started: object) -> AnyOperation:
    """What a step's function gave back. Raises InvalidRequestError: no operation."""
    if isinstance(started, (Operation, OutputOperation)):
        return started  # pyright: ignore[reportUnknownVariableType] - any result will do
    raise _no_operation(started)


def checked_async(started: object) -> AnyAsyncOperation:
    """The asynchronous twin of `checked`."""
    if isinstance(started, (AsyncOperation, AsyncOutputOperation)):
        return started  # pyright: ignore[reportUnknownVariableType]
    raise _no_operation(started)


def leavable(operation: AnyOperation, sleep: Callable[[float], None]) -> None:
    """Have an operation's waiting pause with `sleep`, which may raise."""
    session = copy(operation._session)  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - its own, for this wait
    session.sleep = sleep
    operation._session = session  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]


def leavable_async(operation: AnyAsyncOperation, sleep: Callable[[float], Awaitable[None]]) -> None:
    """The asynchronous twin of `leavable`."""
    session = copy(operation._session)  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
    session.sleep = sleep
    operation._session = session  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]


def fetch(operation: AnyOperation, form: Form) -> Callable[[float | None], object]:
    """The method that gives the result in a form.

    Raises:
        InvalidRequestError: it would be a file, or the service does not give it so. Nothing was fetched.
    """
    if isinstance(operation, OutputOperation):
        _check_no_file(operation, form)
        return {"content": operation.result, "text": operation.result_text, "managed": operation.managed_result}[form]
    _check_content(operation, form)
    return operation.result


def fetch_async(operation: AnyAsyncOperation, form: Form) -> Callable[[float | None], Awaitable[object]]:
    """The asynchronous twin of `fetch`."""
    if isinstance(operation, AsyncOutputOperation):
        _check_no_file(operation, form)
        return {"content": operation.result, "text": operation.result_text, "managed": operation.managed_result}[form]
    _check_content(operation, form)
    return operation.result


def _check_no_file(operation: OutputOperation | AsyncOutputOperation, form: Form) -> None:
    # Before the fetch: a server may give a result once only.
    makes = operation._run.asked.makes  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - known at no other place
    if form == "content" and makes == "output":
        raise InvalidRequestError(
            "this output is a file, and a journal keeps none: use job.save(), or form='text' or form='managed'"
        )


def _check_content(operation: AnyOperation | AnyAsyncOperation, form: Form) -> None:
    if form != "content":
        raise InvalidRequestError(f"{operation.service} gives its result in one form: leave out form={form!r}")


def _no_operation(started: object) -> InvalidRequestError:
    return InvalidRequestError(
        f"a step starts an operation and gives it back, not a {type(started).__name__}: "
        "return what process...() gives, or use job.call() for a plain call"
    )

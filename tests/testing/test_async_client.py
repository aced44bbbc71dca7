"""`olconnect_async_client`: in the event loop of whichever plugin runs the test."""

import pytest

from .conftest import Run

pytest_plugins = ["pytester"]

ASYNCIO = ("-p", "asyncio", "-o", "asyncio_default_fixture_loop_scope=function")

WITH_ASYNCIO = """
    import pytest
    import pytest_asyncio

    {mark}
    async def test_client(olconnect_async_client, olconnect_load, mapped):
        assert mapped == 1003
        assert (await olconnect_async_client.data_sets.get_all()).identifiers == [mapped]

    {mark}
    async def test_another(olconnect_async_client):
        assert (await olconnect_async_client.data_sets.get_all()).identifiers == []

    @pytest_asyncio.fixture(loop_scope={scope!r})
    async def mapped(olconnect_load, olconnect_async_client):
        data_set = olconnect_load.data_set([{{"A": "1"}}])
        yield data_set
        assert await olconnect_async_client.data_sets.delete(data_set)
        assert (await olconnect_async_client.data_sets.get_all()).identifiers == []
"""


@pytest.mark.parametrize("scope", ["function", "class", "module", "package", "session"])
def test_with_pytest_asyncio_it_lives_in_the_loop_of_its_test(run: Run, scope: str) -> None:
    source = WITH_ASYNCIO.format(mark=f"@pytest.mark.asyncio(loop_scope={scope!r})", scope=scope)
    run(source, *ASYNCIO).assert_outcomes(passed=2)


def test_with_pytest_asyncio_on_its_own_accord_and_one_loop_for_all(run: Run) -> None:
    source = WITH_ASYNCIO.format(mark="", scope="session")
    run(source, *ASYNCIO, "--asyncio-mode=auto", "-o", "asyncio_default_test_loop_scope=session").assert_outcomes(
        passed=2
    )


WITH_ANYIO = """
    import pytest

    pytestmark = pytest.mark.anyio

    @pytest.fixture(params={backends!r}, scope="module")
    def anyio_backend(request):
        return request.param

    @pytest.fixture
    async def mapped(olconnect_load, olconnect_async_client):
        data_set = olconnect_load.data_set([{{"A": "1"}}])
        yield data_set
        assert await olconnect_async_client.data_sets.delete(data_set)

    async def test_client(olconnect_async_client, mapped):
        assert (await olconnect_async_client.data_sets.get_all()).identifiers == [mapped]

    async def test_another(olconnect_async_client):
        assert (await olconnect_async_client.data_sets.get_all()).identifiers == []
"""


@pytest.mark.parametrize("others", [(), ASYNCIO], ids=["alone", "beside pytest-asyncio"])
def test_with_anyio_it_lives_in_the_loop_of_its_test(run: Run, others: tuple[str, ...]) -> None:
    source = WITH_ANYIO.format(backends=["asyncio", ("asyncio", {"debug": False})])
    run(source, "-p", "anyio", *others).assert_outcomes(passed=4)


def test_with_anyio_on_trio_the_test_is_skipped(run: Run) -> None:
    result = run(WITH_ANYIO.format(backends=["trio"]), "-p", "anyio")
    result.assert_outcomes(skipped=2)
    result.stdout.fnmatch_lines(["*AsyncClient runs on asyncio alone: let the fixture anyio_backend give 'asyncio'*"])


def test_without_a_plugin_the_test_fails_and_says_what_to_do(run: Run) -> None:
    result = run("""
        import asyncio
        from olconnect import AsyncClient

        def test_fixture(olconnect_async_client):
            pass

        def test_by_hand(olconnect_sandbox):
            async def count():
                async with AsyncClient(**olconnect_sandbox.connection) as client:
                    return (await client.data_sets.get_all()).identifiers
            assert asyncio.run(count()) == []
    """)
    result.assert_outcomes(errors=1, passed=1)
    result.stdout.fnmatch_lines(["olconnect_async_client needs a plugin that runs asynchronous tests, and this*"])
    result.stdout.no_fnmatch_line("*Traceback*")

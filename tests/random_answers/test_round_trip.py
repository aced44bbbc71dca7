"""What the description allows comes back as it was sent: from all methods and endpoint functions, of both clients."""

from typing import Any

import pytest
from hypothesis import given

from olconnect import AsyncDownload, Download

from .calls import FORMS, Call, calls
from .examples import examples
from .peer import Peer
from .played import Played, answers, meaning_of, same

STARTS = sorted(name for name, form in FORMS.items() if form.result)
PLAIN = sorted(set(FORMS) - set(STARTS))


def read_all(call: Call) -> Any:
    """The service method, with a download read to its end."""

    def ask(client: Any) -> Any:
        value = call.service(client)
        if isinstance(value, Download):
            return value.read()
        return _read_later(value) if hasattr(value, "__await__") else value

    return ask


async def _read_later(awaited: Any) -> Any:
    value = await awaited
    return await value.read() if isinstance(value, AsyncDownload) else value


@pytest.mark.parametrize("operation", PLAIN)
def test_an_answer_means_the_same_in_all_four_ways(operation: str, peer: Peer) -> None:
    form = FORMS[operation]

    @examples(3)
    @given(calls(form), answers(form))
    def check(call: Call, played: Played) -> None:
        for given_back in peer.both([played.reply], read_all(call)):
            assert same(meaning_of(given_back), played.meaning), given_back
            assert_sent(call, peer)
        for answer in peer.both([played.reply], call.endpoint):
            assert_sent(call, peer)
            if form.answer_media == "application/json":
                assert same(meaning_of(answer.parsed), played.meaning), answer
            assert (answer.status_code, answer.content) == (int(form.status), played.reply.body)

    check()


def assert_sent(call: Call, peer: Peer) -> None:
    """The request said what the arguments said."""
    assert peer.seen.method.lower() == call.form.http_method
    if isinstance(call.body, bytes):
        assert peer.seen.body == call.body
    elif call.body is not None:
        assert same(peer.seen.json, call.body), (peer.seen.json, call.body)

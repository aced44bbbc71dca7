"""What a failure of the HTTP library means, where no server can be made to bring it about reliably."""

import ssl

import httpx
import pytest

from olconnect._http.failures import our_errors
from olconnect.errors import ConnectionFailedError, ConnectionLostError, RequestTimeoutError, TransportError

REQUEST = httpx.Request("POST", "http://localhost/rest/serverengine/workflow/print/submit?x=y")


@pytest.mark.parametrize(
    ("failure", "kind", "said"),
    [
        (ssl.SSLError(1, "tlsv13 alert certificate required"), ConnectionLostError, "certificate required"),
        (httpx.ReadError(""), ConnectionLostError, "the connection broke: ReadError"),
        (httpx.WriteError("Broken pipe"), ConnectionLostError, "Broken pipe"),
        (httpx.ConnectTimeout(""), ConnectionFailedError, "no connection: ConnectTimeout"),
        (httpx.PoolTimeout(""), ConnectionFailedError, "no connection was free in time"),
        (httpx.WriteTimeout(""), RequestTimeoutError, "no answer in time"),
        (httpx.ReadTimeout(""), RequestTimeoutError, "no answer in time"),
    ],
)
def test_a_failure_says_whether_the_request_can_have_arrived(
    failure: Exception, kind: type[TransportError], said: str
) -> None:
    with pytest.raises(TransportError, match=said) as caught, our_errors(REQUEST):
        raise failure
    error = caught.value
    assert type(error) is kind
    assert error.sent is (kind is not ConnectionFailedError)
    assert (error.method, error.path) == ("POST", "/rest/serverengine/workflow/print/submit")


def test_what_is_none_of_its_failures_passes() -> None:
    with pytest.raises(LookupError), our_errors(REQUEST):
        raise LookupError


def test_what_came_in_place_of_http_is_not_shown() -> None:
    failure = httpx.RemoteProtocolError("illegal status line: bytearray(b'auth_token: secret')")
    with pytest.raises(ConnectionLostError) as caught, our_errors(REQUEST):
        raise failure
    assert str(caught.value).startswith("POST /rest/serverengine/workflow/print/submit: the connection broke: illegal")
    assert "secret" not in str(caught.value)
    assert (caught.value.__cause__, caught.value.answer_began) == (None, True)

"""Authentication: login for a token, and the check of one."""

from starlette.responses import Response

from olconnect_sandbox.errors import RestError
from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.credentials import Denial, Gate, Sent
from olconnect_sandbox.services.registry import Registry

service = Registry()


@service.handles("authentication_login", gated=False)
def login(call: Call) -> Response:
    """Trade user and password for a token; a wrong password gets 401 in every version."""
    backend = call.backend
    limit = backend.settings.login_limit
    if limit and backend.settings.version.limits_logins and (wait := backend.logins.wait(limit, backend.clock.now())):
        # The change table tells of the limit alone; status and header are inferred.
        raise RestError(429, "Too many logins", headers={"Retry-After": str(wait)})
    gate = Gate(backend.settings, backend.store.tokens, backend.clock)
    outcome = gate.login(Sent.read(call.request.headers))
    if isinstance(outcome, Denial):
        return answers.refusal(backend.settings.version.login, outcome.value)
    headers: dict[str, str] = {}
    if backend.settings.version.token_lifetime:
        headers["Token-Expires-In"] = str(max(1, int(backend.settings.token_lifetime)))
    return answers.text(outcome, headers=headers)


@service.handles("authentication_handshake_head")
def handshake_head(_call: Call) -> Response:
    """Tell, without a body, that what was sent is good."""
    return answers.empty()

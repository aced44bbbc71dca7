"""Bugs that single answers show."""

import json
import re

from attrs import evolve

from .planted import Answer, Ask, Bug, Next, Seen

LET_IN = {"auth_token": "", "authorization": "Basic b2wtYWRtaW46c2VjcmV0"}


async def lost_update(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """The update says true, and the old list is back."""
    before, answer = await then(ask.changed_to("GET")), await then(ask)
    if answer.status == 200:
        old = {"id": json.loads(ask.body)["id"], "properties": json.loads(before.body)}
        await then(ask.changed_to("PUT", old))
    return answer


async def numbers_for_digits(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """Values of digits come back as numbers."""
    answer = await then(ask)
    if answer.status != 200:
        return answer
    values = [{**pair, "value": _number(pair["value"])} for pair in json.loads(answer.body)]
    return evolve(answer, body=json.dumps(values).encode())


def _number(value: str) -> str | int:
    return int(value) if value.isdecimal() else value


async def no_link(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """A start without the header Link."""
    return (await then(ask)).without("link")


async def one_link(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """A start with a link to progress and no more."""
    return (await then(ask)).without("link", after=1)


async def id_as_json(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """The id of the result bears another media type."""
    answer = await then(ask)
    return Answer.of(200, answer.body.decode(), "application/json") if answer.status == 200 else answer


async def forged_token_accepted(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """Whatever looks like a token is one."""
    return await then(ask.with_headers(LET_IN) if re.fullmatch(r"\w{30,}", ask.token) else ask)


async def open_door(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """Nobody is asked for credentials."""
    return await then(ask.with_headers(LET_IN))


async def crash_without_name(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """A property without a name was not thought of."""
    answer = await then(ask)
    return Answer.of(500, "KeyError: 'name'") if answer.status == 500 and b'"name"' not in ask.body else answer


async def failure_on_valid_data(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """The documented 500, for a request that is valid."""
    answer = await then(ask)
    if answer.status != 200:
        return answer
    error = {"status": 500, "message": "The update has failed", "parameter": None}
    return Answer.of(500, json.dumps({"error": error}), "application/json")


async def method_too_many(_ask: Ask, _then: Next, _seen: Seen) -> Answer:
    """A method that the description does not have."""
    return Answer.of(200, "true")


async def values_made_to_fit(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """Numbers and booleans are taken for values of properties."""
    try:
        document = json.loads(ask.body)
        for pair in document["properties"]:
            pair["value"] = str(pair["value"])
    except (ValueError, TypeError, KeyError):
        return await then(ask)
    return await then(ask.changed_to("PUT", document))


async def error_of_another_status(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """The JSON Error of a 404 says 400."""
    answer = await then(ask)
    return evolve(answer, body=answer.body.replace(b'"status": 404', b'"status": 400'))


async def managed_result_without_identifier(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """The files without the folder that they lie in."""
    answer = await then(ask)
    return evolve(answer, body=answer.body.replace(b'"identifier"', b'"folder"'))


SINGLE = (
    Bug(
        on=("PUT /entity/jobs/{jobId}/properties",),
        shows="GET /entity/jobs/{jobId}/properties",
        check="ServerModel",
        spoil=lost_update,
    ),
    Bug(
        on=("GET /entity/jobs/{jobId}/metadata",),
        shows="GET /entity/jobs/{jobId}/metadata",
        check="response_schema_conformance",
        spoil=numbers_for_digits,
        along=("PUT /entity/jobs/{jobId}/metadata",),
    ),
    Bug(
        on=("POST /workflow/datamining/{configId}",),
        shows="POST /workflow/datamining/{configId}",
        check="response_headers_conformance",
        spoil=no_link,
    ),
    Bug(
        on=("POST /workflow/jobcreation/default",),
        shows="POST /workflow/jobcreation/default",
        check="ServerModel",
        spoil=one_link,
    ),
    Bug(
        on=("POST /workflow/jobcreation/getResult/{operationId}",),
        shows="POST /workflow/jobcreation/getResult/{operationId}",
        check="content_type_conformance",
        spoil=id_as_json,
    ),
    Bug(
        on=("GET /filestore/resources",),
        shows="GET /filestore/resources",
        check="ForgedToken",
        spoil=forged_token_accepted,
    ),
    Bug(
        on=("GET /entity/jobs/version",),
        shows="GET /entity/jobs/version",
        check="ignored_auth",
        spoil=open_door,
    ),
    Bug(
        on=("PUT /entity/contentsets/{contentSetId}/properties",),
        shows="PUT /entity/contentsets/{contentSetId}/properties",
        check="documented_500",
        spoil=crash_without_name,
    ),
    Bug(
        on=("PUT /entity/datasets/{dataSetId}/properties",),
        shows="PUT /entity/datasets/{dataSetId}/properties",
        check="documented_500",
        spoil=failure_on_valid_data,
    ),
    Bug(
        on=("DELETE /entity/datasets/{dataSetId}",),
        shows="GET /entity/datasets/{dataSetId}",
        check="unsupported_method",
        spoil=method_too_many,
    ),
    Bug(
        on=("PUT /entity/jobsets/{jobSetId}/properties",),
        shows="PUT /entity/jobsets/{jobSetId}/properties",
        check="negative_data_rejection",
        spoil=values_made_to_fit,
    ),
    Bug(
        on=("GET /entity/jobs/{jobId}",),
        shows="GET /entity/jobs/{jobId}",
        check="error_status",
        spoil=error_of_another_status,
    ),
    Bug(
        on=("POST /workflow/outputcreation/getManagedResult/{operationId}",),
        shows="POST /workflow/outputcreation/getManagedResult/{operationId}",
        check="json_in_text",
        spoil=managed_result_without_identifier,
    ),
)

"""What the five seed documents state, as a table: a request, and what answers it.

The seeds are pages that this project began with: 000 on Job Creation, 001 and 002 on Output Creation, 003 on the Job
Entity, 004 on All-In-One. 000, 001, 003 and 004 describe servers from 2020.1 to 2022.2, 002 those since 2023.1; each
fact is tested on a sandbox of that time. Where seeds contradict each other the fact says so.

In paths and bodies `{name}` and `$name` stand for what exists on the sandbox (`fuzzing.world`).
"""

import json
import re
from collections.abc import Callable
from typing import Any

import httpx
from attrs import evolve, frozen

OLD, NEW = "2022.2", "2025.2"

Form = Callable[[httpx.Response], bool]


# -- forms of bodies ------------------------------------------------------------------------------


def nothing(answer: httpx.Response) -> bool:
    return answer.content == b"" and "content-type" not in answer.headers


def message(answer: httpx.Response) -> bool:
    return bool(answer.text) and not answer.text.startswith("{")


def json_error(answer: httpx.Response) -> bool:
    error = json.loads(answer.text)["error"]
    return error["status"] == answer.status_code and isinstance(error["message"], str) and "parameter" in error


def an_id(answer: httpx.Response) -> bool:
    return re.fullmatch(r"[1-9][0-9]*", answer.text) is not None


def true(answer: httpx.Response) -> bool:
    return answer.text == "true"


def a_pdf(answer: httpx.Response) -> bool:
    return answer.content.startswith(b"%PDF")


def absolute_paths(answer: httpx.Response) -> bool:
    return len(answer.text.splitlines()) > 1 and all(re.match(r"/|[A-Z]:\\", line) for line in answer.text.splitlines())


def identifiers(answer: httpx.Response) -> bool:
    ids = answer.json()["identifiers"]
    return bool(ids) and all(type(each) is int for each in ids)


def items_with_records(answer: httpx.Response) -> bool:
    pairs = answer.json()["identifiers"]
    return bool(pairs) and all(type(pair["item"]) is int and type(pair["record"]) is int for pair in pairs)


def names_and_values(answer: httpx.Response) -> bool:
    pairs = answer.json()
    return bool(pairs) and all(type(pair["name"]) is str and type(pair["value"]) is str for pair in pairs)


# -- facts ----------------------------------------------------------------------------------------


@frozen
class Fact:
    """One row.

    Attributes:
        seed: The document.
        says: What it says, in short.
        request: Method and path below /rest/serverengine.
        status: Of the answer.
        form: Of its body.
        sent: JSON body of the request.
        by: How the request authenticates: `basic`, `token`, `nothing`, `wrong password`, `unknown token`,
            `expired token`, `monitor`.
        media_type: Of the answer; `None` where the seed names none.
        headers: Of the answer: patterns of their values.
        version: That the sandbox behaves as.
    """

    seed: str
    says: str
    request: str
    status: int
    form: Form
    sent: Any = None
    by: str = "basic"
    media_type: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    version: str = OLD

    @property
    def name(self) -> str:
        return f"{self.seed}-{self.request}-{self.says}"


JOB_RESULT = "POST /workflow/jobcreation/getResult/{job_creation_run}"
CREATE_JOBS = "POST /workflow/jobcreation/{job_preset}"
OUTPUT_BY_SET = "POST /workflow/outputcreation/{output_preset}"
OUTPUT_BY_JOB = "POST /workflow/outputcreation/{output_preset}/jobs"
CONTENT_ITEMS = "GET /entity/jobs/{job}/contents"
SEGMENTS = "GET /entity/jobs/{job}"
METADATA = "GET /entity/jobs/{job}/metadata"
PROPERTIES = "GET /entity/jobs/{job}/properties"
PUT_METADATA = "PUT /entity/jobs/{job}/metadata"
PUT_PROPERTIES = "PUT /entity/jobs/{job}/properties"
PUT_SEVERAL = "PUT /entity/jobs/properties"
CHAIN_RESULT = "POST /workflow/print/getResult/{all_in_one_run}"

STARTED = (
    ("operationId", r"[0-9a-f-]{36}"),
    ("Link", r'.*rel="progress".*rel="result".*rel="cancel".*'),
)
CHALLENGE = (("WWW-Authenticate", r"BASIC.*"),)

SET = {"identifier": "$job_set", "createOnly": True}
JOBS = {"identifiers": ["$job"], "createOnly": True}
CONTENT = {"identifiers": ["$content_set"]}
UPDATE = {"id": "$job", "properties": [{"name": "batch", "value": "0042"}]}
UPDATES = [UPDATE, {"id": "$other_job", "properties": [{"name": "batch", "value": "0043"}]}]
BODIES = {
    CREATE_JOBS: CONTENT,
    OUTPUT_BY_SET: SET,
    OUTPUT_BY_JOB: JOBS,
    PUT_METADATA: UPDATE,
    PUT_PROPERTIES: UPDATE,
    PUT_SEVERAL: UPDATES,
}
METHODS_OF = {
    "000": (JOB_RESULT, CREATE_JOBS),
    "001": (OUTPUT_BY_SET, OUTPUT_BY_JOB),
    "002": (OUTPUT_BY_JOB,),
    "003": (CONTENT_ITEMS, SEGMENTS, METADATA, PUT_METADATA, PROPERTIES, PUT_PROPERTIES, PUT_SEVERAL),
    "004": (CHAIN_RESULT,),
}


def fact(seed: str, says: str, request: str, status: int, form: Form, **more: Any) -> Fact:
    more.setdefault("sent", BODIES.get(request))
    more.setdefault("version", NEW if seed == "002" else OLD)
    return Fact(seed, says, request, status, form, **more)


SUCCESSES = (
    fact("000", "the id of the job set, as text", JOB_RESULT, 200, an_id, media_type="text/plain"),
    fact("000", "accepted, with id and links", CREATE_JOBS, 202, nothing, headers=STARTED),
    fact("000", "runtime parameters are optional", CREATE_JOBS, 202, nothing, headers=STARTED,
         sent={**CONTENT, "parameters": {"text": "a", "number": 1.5, "truth": True}}),
    fact("000", "the preset by its id", "POST /workflow/jobcreation/{job_preset_id}", 202, nothing, sent=CONTENT),
    fact("001", "accepted, with id and links", OUTPUT_BY_SET, 202, nothing, headers=STARTED),
    fact("001", "createOnly may be false", OUTPUT_BY_SET, 202, nothing, sent={**SET, "createOnly": False}),
    fact("001", "the preset by its id", "POST /workflow/outputcreation/{output_preset_id}", 202, nothing, sent=SET),
    fact("001", "accepted, with id and links", OUTPUT_BY_JOB, 202, nothing, headers=STARTED),
    fact("002", "accepted, with id and links", OUTPUT_BY_JOB, 202, nothing, headers=STARTED),
    fact("002", "the preset by its id", "POST /workflow/outputcreation/{output_preset_id}/jobs", 202, nothing,
         sent=JOBS),
    fact("003", "content items with data records", CONTENT_ITEMS, 200, items_with_records,
         media_type="application/json"),
    fact("003", "ids of job segments", SEGMENTS, 200, identifiers, media_type="application/json"),
    fact("003", "metadata: names and values", METADATA, 200, names_and_values, media_type="application/json"),
    # Seed 003 draws the body of an update in square brackets, though it has members. Clients send an object.
    fact("003", "metadata replaced", PUT_METADATA, 200, true, media_type="text/plain"),
    fact("003", "properties: names and values", PROPERTIES, 200, names_and_values, media_type="application/json"),
    fact("003", "properties replaced", PUT_PROPERTIES, 200, true, media_type="text/plain"),
    fact("003", "properties of several jobs updated", PUT_SEVERAL, 200, nothing),
    fact("004", "id of the data set", "POST /workflow/print/getResult/{mapped_run}", 200, an_id,
         media_type="application/octet-stream"),
    fact("004", "id of the content set", "POST /workflow/print/getResult/{merged_run}", 200, an_id,
         media_type="application/octet-stream"),
    fact("004", "id of the job set", "POST /workflow/print/getResult/{grouped_run}", 200, an_id,
         media_type="application/octet-stream"),
    fact("004", "one spool file: its content", "POST /workflow/print/getResult/{one_file_run}", 200, a_pdf,
         media_type="application/octet-stream"),
    fact("004", "several spool files: their paths", CHAIN_RESULT, 200, absolute_paths,
         media_type="application/octet-stream"),
)  # fmt: skip

ERRORS = (
    # Seed 000 words the 404 of this method as a missing preset or content set, copied from the start.
    fact("000", "operation not there", "POST /workflow/jobcreation/getResult/0f9d2d5e", 404, nothing),
    fact("000", "preset not there", "POST /workflow/jobcreation/none.OL-jobpreset", 404, nothing, sent=CONTENT),
    fact("000", "content set not there", CREATE_JOBS, 404, nothing, sent={"identifiers": [999999]}),
    fact("001", "preset not there", "POST /workflow/outputcreation/none.OL-outputpreset", 404, nothing, sent=SET),
    fact("001", "job set not there", OUTPUT_BY_SET, 404, nothing, sent={"identifier": 999999, "createOnly": True}),
    fact("001", "identifier missing", OUTPUT_BY_SET, 500, nothing, sent={"createOnly": True}),
    fact("001", "identifier invalid", OUTPUT_BY_SET, 500, nothing, sent={"identifier": "five", "createOnly": True}),
    fact("001", "preset not there", "POST /workflow/outputcreation/none.OL-outputpreset/jobs", 404, nothing, sent=JOBS),
    # Seed 001 speaks of a missing job set here, seed 002 of a missing job.
    fact("001", "job not there", OUTPUT_BY_JOB, 404, nothing, sent={"identifiers": [999999]}),
    fact("001", "identifiers missing", OUTPUT_BY_JOB, 500, nothing, sent={"createOnly": True}),
    fact("001", "identifiers invalid", OUTPUT_BY_JOB, 500, nothing, sent={"identifiers": 7001}),
    fact("002", "preset not there", "POST /workflow/outputcreation/none.OL-outputpreset/jobs", 404, json_error,
         sent=JOBS, media_type="application/json"),
    fact("002", "job not there", OUTPUT_BY_JOB, 404, json_error, sent={"identifiers": [999999]},
         media_type="application/json"),
    fact("002", "identifiers missing", OUTPUT_BY_JOB, 500, json_error, sent={"createOnly": True},
         media_type="application/json"),
    fact("002", "identifiers invalid", OUTPUT_BY_JOB, 500, json_error, sent={"identifiers": ["one"]},
         media_type="application/json"),
    fact("003", "id in the body differs", PUT_METADATA, 500, nothing, sent={**UPDATE, "id": 999999}),
    fact("003", "id in the body differs", PUT_PROPERTIES, 500, nothing, sent={**UPDATE, "id": 999999}),
    fact("004", "operation not there", "POST /workflow/print/getResult/0f9d2d5e", 404, json_error,
         media_type="application/octet-stream"),
)  # fmt: skip


def refusals() -> list[Fact]:
    """What every method of a seed says about requests that are not let in."""
    found: list[Fact] = []
    for seed in ("000", "001", "003", "004"):
        for request in METHODS_OF[seed]:
            found += [
                fact(seed, "nothing sent", request, 401, nothing, by="nothing", headers=CHALLENGE),
                fact(seed, "credentials invalid", request, 403, message, by="wrong password"),
                fact(seed, "token invalid", request, 403, message, by="unknown token"),
            ]
            if seed != "000":
                found.append(fact(seed, "token expired", request, 401, message, by="expired token"))
    # Seed 000 prints 403 and calls it Unauthorized; 001, 003 and 004, of the same versions, print 401, which is right.
    found.append(fact("000", "token expired, 401 in place of 403", JOB_RESULT, 401, message, by="expired token"))
    for case in ("nothing", "wrong password", "unknown token", "expired token"):
        found.append(
            fact("002", case, OUTPUT_BY_JOB, 401, json_error, by=case, media_type="application/json", headers=CHALLENGE)
        )
    found.append(
        fact("002", "role not sufficient", OUTPUT_BY_JOB, 403, json_error, by="monitor", media_type="application/json")
    )
    return found


BY_TOKEN = tuple(evolve(each, by="token", says=f"{each.says} (by token)") for each in SUCCESSES)
FACTS = (*SUCCESSES, *BY_TOKEN, *ERRORS, *refusals())

"""Faults in the form of answers: headers, types, members, texts, links."""

import json
import unicodedata
from collections.abc import Callable
from typing import Any

from attrs import evolve

from fuzzing.mutants.mutant import Mutant, OnWire, changing
from fuzzing.mutants.wire import Answer, Ask, Memory, Next, Spoil

_HOST = "http://127.0.0.2:9/"


def _without(header: str, *, after: int = 0, status: int | None = None) -> Spoil:
    return changing(lambda answer: answer.without(header, after=after), status)


def _typed(media_type: str) -> Spoil:
    return changing(lambda answer: answer.with_header("content-type", lambda _: media_type))


def _document(change: Callable[[Any], object]) -> Spoil:
    return changing(lambda answer: answer.having(change(answer.json)))


def _body(change: Callable[[bytes], bytes]) -> Spoil:
    return changing(lambda answer: evolve(answer, body=change(answer.body)))


def _links(change: Callable[[str], str]) -> Spoil:
    return changing(lambda answer: answer.with_header("link", change))


def _number(value: str) -> str | int:
    return int(value) if value.isdecimal() else value


def _each(change: Callable[[str], str | int | None]) -> Spoil:
    """Change the values of properties."""
    return _document(lambda pairs: [{**pair, "value": change(pair["value"])} for pair in pairs])


def _swapped(link: str) -> str:
    return link.replace("/getResult/", "/cancel/") if "result" in link else link


def _changed_values(change: Callable[[str], str]) -> Spoil:
    """Change the values that are put."""

    async def spoil(ask: Ask, then: Next, _memory: Memory) -> Answer:
        answer = await then(ask)
        if answer.ok:
            document = json.loads(ask.body)
            pairs = [{**pair, "value": change(pair["value"])} for pair in document["properties"]]
            await then(ask.changed_to(ask.method, {**document, "properties": pairs}))
        return answer

    return spoil


FORMS = (
    Mutant(
        "no-link", "missing header", "An accepted operation comes with links.",
        OnWire(("data_mapping_process_json",), _without("link")),
    ),
    Mutant(
        "no-operation-id", "missing header", "An accepted operation comes with its id.",
        OnWire(("output_creation_process_by_job_set_json",), _without("operationid")),
    ),
    Mutant(
        "one-link", "missing header", "Links lead to progress, result and cancel.",
        OnWire(("job_creation_process_default_json",), _without("link", after=1)),
    ),
    Mutant(
        "no-challenge", "missing header", "A 401 comes with `WWW-Authenticate`.",
        OnWire(("entities_version",), _without("www-authenticate", status=401)),
    ),
    Mutant(
        "no-file-name", "missing header", "A download comes with the name of the file.",
        OnWire(("file_store_download",), _without("content-disposition")),
    ),
    Mutant(
        "result-as-json", "wrong content type", "A result is text.",
        OnWire(("job_creation_get_result",), _typed("application/json")),
    ),
    Mutant(
        "properties-as-page", "wrong content type", "Properties are JSON.",
        OnWire(("content_items_get_properties",), _typed("text/html")),
    ),
    Mutant(
        "id-as-octets", "wrong content type", "The id of an upload is text.",
        OnWire(("file_store_upload_output_creation_preset",), _typed("application/octet-stream")),
    ),
    Mutant(
        "managed-without-identifier", "schema drift", "A managed result names its folder.",
        OnWire(
            ("output_creation_get_managed_result",), _body(lambda body: body.replace(b'"identifier"', b'"folder"'))
        ),
    ),
    Mutant(
        "ids-renamed", "schema drift", "Lists of ids have the member `identifiers`.",
        OnWire(("content_sets_get_all",), _body(lambda body: body.replace(b'"identifiers"', b'"ids"'))),
    ),
    Mutant(
        "flat-find", "schema drift", "What was found comes in lists of lists.",
        OnWire(("entities_find",), _document(lambda lists: [one for found in lists for one in found])),
    ),
    Mutant(
        "no-counts", "schema drift", "Statistics have counts.",
        OnWire(
            ("statistics_get_for_job_set",),
            _document(lambda found: {name: value for name, value in found.items() if name != "counts"}),
        ),
    ),
    Mutant(
        "digits-as-numbers", "field type changed", "Values of digits stay text.",
        OnWire(("jobs_get_metadata",), _each(_number)), ("jobs_update_metadata",),
    ),
    Mutant(
        "ids-as-text", "field type changed", "Ids in lists are numbers.",
        OnWire(
            ("data_sets_get_data_records",),
            _document(lambda found: {"identifiers": [str(each) for each in found["identifiers"]]}),
        ),
    ),
    Mutant(
        "size-as-text", "field type changed", "The size of a file is a number.",
        OnWire(
            ("file_store_list_resources",),
            _document(lambda files: [{**file, "size": f"{file['size']} B"} for file in files]),
        ),
    ),
    Mutant(
        "null-value", "field type changed", "A value is a text.",
        OnWire(("job_sets_get_properties",), _each(lambda value: value or None)), ("job_sets_update_properties",),
    ),
    Mutant(
        "newline-after-id", "text with junk", "A result is an id and no more.",
        OnWire(("data_mapping_get_result",), _body(lambda body: body + b"\n")),
    ),
    Mutant(
        "percent-sign", "text with junk", "Progress is a number or `done`.",
        OnWire(("content_creation_get_progress",), _body(lambda body: body + b" %")),
    ),
    Mutant(
        "mark-before-id", "text with junk", "The answer to an upload is an id and no more.",
        OnWire(("file_store_upload_data_file",), _body(lambda body: b"\xef\xbb\xbf" + body)),
    ),
    Mutant(
        "python-true", "text with junk", "The outcome of an update is `true` or `false`.",
        OnWire(("content_items_update_properties",), _body(lambda _: b"True")),
    ),
    Mutant(
        "latin-1", "wrong encoding", "JSON is UTF-8.",
        OnWire(
            ("data_records_get_values",),
            _body(lambda body: body.decode("utf-8").encode("latin-1", errors="replace")),
        ),
    ),
    Mutant(
        "normalized", "wrong encoding", "What was put is read back, letter by letter.",
        OnWire(
            ("data_records_update_properties",), _changed_values(lambda value: unicodedata.normalize("NFC", value))
        ),
        ("data_records_get_properties",),
    ),
    Mutant(
        "trimmed", "wrong encoding", "What was put is read back, letter by letter.",
        OnWire(("content_sets_update_properties",), _changed_values(str.strip)), ("content_sets_get_properties",),
    ),
    Mutant(
        "link-to-host", "link leads elsewhere", "Links lead to the server that was asked.",
        OnWire(
            ("email_content_process_by_data_set",),
            _links(lambda link: link.replace("http://", _HOST, 1)),
        ),
    ),
    Mutant(
        "link-to-another-operation", "link leads elsewhere", "Links lead to the operation that was accepted.",
        OnWire(("data_mapping_process",), _links(lambda link: link.replace("-4", "-5"))),
    ),
    Mutant(
        "link-swapped", "link leads elsewhere", "Each link leads to what its relation says.",
        OnWire(("job_creation_process",), _links(_swapped)),
    ),
    Mutant(
        "link-to-another-service", "link leads elsewhere", "Links lead to the service that accepted the operation.",
        OnWire(
            ("output_creation_process_by_job_json",),
            _links(lambda link: link.replace("/outputcreation/", "/jobcreation/")),
        ),
    ),
)  # fmt: skip

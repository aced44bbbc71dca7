"""Content creation for email: messages are kept in the File Store, or sent where the request names a mail server."""

import asyncio
from collections.abc import Sequence

from attrs import frozen
from starlette.responses import Response

from olconnect_sandbox.documents.mails import AddressError, checked_addresses
from olconnect_sandbox.engine.engine import Task
from olconnect_sandbox.engine.meter import Meter
from olconnect_sandbox.engine.operation import Result
from olconnect_sandbox.errors import RestError
from olconnect_sandbox.json_values import JsonObject, integers, members
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.rest.description import Schema
from olconnect_sandbox.services.contents import RecordSource, stored_records, template_of
from olconnect_sandbox.services.life_cycle import accepted
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.stages import delivery, mailing, merging
from olconnect_sandbox.stages.delivery import MailServer, Sender
from olconnect_sandbox.stages.mailing import Fault, Mailed, Mailing
from olconnect_sandbox.stages.mapping import Row
from olconnect_sandbox.stages.merging import Merge
from olconnect_sandbox.store.files import ManagedFile
from olconnect_sandbox.store.store import Store

service = Registry()
_SMTP = {"$ref": "#/components/schemas/SmtpParameters"}
_MAKING = 0.5  # of the work of making and sending


@frozen
class _Delivery:
    server: MailServer
    sender: Sender


@frozen
class _Outcome:
    """What a run made; `refused` is `None` where nothing was to be sent."""

    mailed: Mailed
    refused: Sequence[Fault] | None


@service.handles("email_content_process_by_data_set")
async def process_by_data_set(call: Call) -> Response:
    """Start making emails for all records of a data set."""
    template = template_of(call.backend, call.reference("templateId"))
    data_set = call.number("dataSetId")
    entities = call.backend.store.entities
    if not entities.exists("data set", data_set):
        raise RestError(404, "Data set not found", data_set)  # the words that the vendor's client looks for here
    return await _start(call, template, RecordSource.stored(entities.parts(data_set)))


@service.handles("email_content_process_by_data_record")
async def process_by_data_record(call: Call) -> Response:
    """Start making emails for stored records (`identifiers`) or for records in the body."""
    template = template_of(call.backend, call.reference("templateId"))
    body = members(call.body)
    if "identifiers" not in body:
        return await _start(call, template, RecordSource.given(body["data"]))
    records = stored_records(call.backend, integers(body["identifiers"]), status=400)
    return await _start(call, template, RecordSource.stored(records))


async def _start(call: Call, template: ManagedFile, records: RecordSource) -> Response:
    """Start a run; that the template lacks a context or section is told at once, as the vendor's client expects."""
    body, store = members(call.body), call.backend.store
    delivery_to = _delivery(call, body)
    plan = Mailing(
        merge=Merge(template.blob, members(body.get("parameters")), call.word("section")),
        attach_pdf=bool(body.get("attachPdfPage")) or body.get("attachPdfpage") is True,  # a README spells it so
        attach_page=bool(body.get("attachWebPage")),
        created=call.backend.clock.now(),
    )
    await asyncio.to_thread(plan.section)
    allowed = call.backend.settings.smtp_hosts
    task = Task(
        service=call.operation.service,
        work=lambda meter: _work(plan, records.rows(), delivery_to, allowed, meter),
        commit=lambda outcome: _store(store, outcome, records, template.name, with_eml=bool(body.get("eml"))),
        label=merging.LABEL,
        files=frozenset([template.id]),
        template=template.name,
    )
    return accepted(call, call.backend.engine.start(task))


def _work(
    plan: Mailing, rows: Sequence[Row], target: _Delivery | None, allowed: frozenset[str], meter: Meter
) -> _Outcome:
    if target is None:
        return _Outcome(plan.messages(rows, meter), None)
    target.server.check(allowed)
    meter.step(merging.LABEL, 0, _MAKING)
    mailed = plan.messages(rows, meter)
    meter.step(delivery.LABEL, _MAKING, 1)
    return _Outcome(mailed, delivery.deliver(mailed.messages, target.sender, target.server, meter))


def _store(store: Store, outcome: _Outcome, records: RecordSource, template: str, *, with_eml: bool) -> Result:
    """Store the content set, in both modes (inferred for sending), and the messages that were not sent."""
    mailed = outcome.mailed
    with store.database.transaction():
        ids = records.ids(store)
        letters = mailed.letters
        content_set, _ = merging.store_content_set(store.entities, ids, letters, template=template, context="email")
        if outcome.refused is None:
            return Result(mailing.store_messages(store, mailed, content_set, with_eml=with_eml))
    sent = len(mailed.messages) - len(outcome.refused)
    return Result(f"{sent} of {len(mailed.letters)} emails sent")


def _delivery(call: Call, body: JsonObject) -> _Delivery | None:
    """Where to send the messages; the presence of `host` decides.

    The description cannot say that the other members are bound to `host`, so they are checked here.

    Raises:
        RestError: a member has a wrong type, or the host or the sender is none (400, inferred).
    """
    if "host" not in body:
        return None
    components = call.operation.body["application/json"].components
    if fault := Schema(_SMTP, components).fault(body):
        raise RestError(400, f"The request body is invalid: {fault}")
    place = delivery.parse_host(str(body["host"]))
    if place is None:
        raise RestError(400, "The host is no name or address with an optional port", "host")
    login = bool(body.get("useAuth"))
    server = MailServer(
        host=place[0],
        port=place[1],
        start_tls=bool(body.get("useStartTLS")),
        user=str(body.get("user", "")) if login else "",
        password=str(body.get("password", "")) if login else "",
    )
    return _Delivery(server, _sender(body))


def _sender(body: JsonObject) -> Sender:
    everything = bool(body.get("useSender"))
    given = str(body.get("sender", "")).strip()
    if everything and not given:
        raise RestError(400, "useSender needs a sender", "sender")
    try:
        return Sender(
            address=checked_addresses(given, name=str(body.get("senderName", ""))), gets_everything=everything
        )
    except AddressError:
        raise RestError(400, "The sender is no email address", "sender") from None

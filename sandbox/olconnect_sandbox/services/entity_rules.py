"""Rules that the entity services share: lists of ids, properties and metadata, deletion.

An update of one entity replaces its list (manual: update and replace). Values are text, always:
leading zeros and long digits stay (observed by others on 2021.2 and 2024.2).
"""

from collections.abc import Callable

from attrs import frozen
from starlette.responses import Response

from olconnect_sandbox.errors import Entity, RestError, missing_entity
from olconnect_sandbox.json_values import Json, integer, items, members, text
from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.handshakes import greeting
from olconnect_sandbox.store.entities import Kind, ListName

Handler = Callable[[Call], Response]


@frozen
class Named:
    """An entity that a path names.

    Attributes:
        kind: Its kind in the store.
        label: What the server's messages call it.
        parameter: The path parameter with its id.
    """

    kind: Kind
    label: Entity
    parameter: str


def existing(call: Call, named: Named) -> int:
    """The id in the path.

    Raises:
        RestError: there is no entity of this kind with this id.
    """
    entity_id = call.number(named.parameter)
    if not call.backend.store.entities.exists(named.kind, entity_id):
        raise missing_entity(named.label, entity_id)
    return entity_id


def same_id(call: Call, entity_id: int) -> None:
    """Refuse a body whose id is not that in the path.

    Raises:
        RestError: with status 500 (manual).
    """
    sent = integer(members(call.body)["id"])
    if sent != entity_id:
        raise RestError(500, "The id in the body differs from the id in the path", sent)


def lister(kind: Kind) -> Handler:
    """A handler that lists the ids of all entities of a kind, or greets.

    The manual gives the list and the handshake one path; that `Accept: text/plain` asks for the
    handshake and anything else for the list is inferred.
    """

    def list_all(call: Call) -> Response:
        if call.prefers("text/plain", "application/json"):
            return greeting(call)
        return answers.data({"identifiers": call.backend.store.entities.ids(kind)})

    return list_all


def part_lister(named: Named) -> Handler:
    """A handler that lists the ids of what an entity is made of, one level down."""

    def list_parts(call: Call) -> Response:
        entity_id = existing(call, named)
        return answers.data({"identifiers": call.backend.store.entities.part_ids(entity_id)})

    return list_parts


def reader(named: Named, which: ListName) -> Handler:
    """A handler that answers with the list of an entity."""

    def read(call: Call) -> Response:
        entity_id = existing(call, named)
        return answers.data(call.backend.store.entities.name_values(entity_id, which))

    return read


def replacer(named: Named, which: ListName) -> Handler:
    """A handler that replaces the list of an entity.

    An id in the body that differs from the one in the path gets 500 (manual); an unknown entity
    gets 404 (inferred).
    """

    def replace(call: Call) -> Response:
        entity_id = existing(call, named)
        same_id(call, entity_id)
        entities = call.backend.store.entities
        entities.replace_name_values(entity_id, which, name_values(call.body))
        return answers.truth()

    return replace


def merger(named: Named) -> Handler:
    """A handler that merges properties into several entities: into all of them, or into none if one is unknown."""

    def merge(call: Call) -> Response:
        store = call.backend.store
        with store.database.transaction():
            for document in items(call.body):
                entity_id = integer(members(document)["id"])
                if not store.entities.exists(named.kind, entity_id):
                    raise missing_entity(named.label, entity_id)
                before = store.entities.name_values(entity_id, "properties")
                after = merged(before, name_values(document))
                store.entities.replace_name_values(entity_id, "properties", after)
        return answers.empty()

    return merge


def deleter(named: Named) -> Handler:
    """A handler that deletes a set with all that it is made of."""

    def delete(call: Call) -> Response:
        entity_id = existing(call, named)
        call.backend.store.entities.delete(entity_id)
        return answers.truth()

    return delete


def name_values(document: Json) -> list[dict[str, str]]:
    """The properties in a JSON Name/Value List."""
    return [
        {"name": text(members(pair)["name"]), "value": text(members(pair)["value"])}
        for pair in items(members(document)["properties"])
    ]


def merged(old: list[dict[str, str]], new: list[dict[str, str]]) -> list[dict[str, str]]:
    """A list with the values of another put in by name, those that are new at its end.

    What the update of several entities does with properties that it does not name is inferred: the
    manual does not say that it replaces.
    """
    values = {pair["name"]: pair["value"] for pair in new}
    kept = [{**pair, "value": values.get(pair["name"], pair["value"])} for pair in old]
    known = {pair["name"] for pair in old}
    return kept + [pair for pair in new if pair["name"] not in known]

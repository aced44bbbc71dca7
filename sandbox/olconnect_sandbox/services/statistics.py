"""Statistics: sheets, pages and media of a job set, counted from the pages that its documents have.

Metadata are told as lists of names and values; no two sources agree on their shape. A document of
several content items names the first of them (inferred). Sheets and media: see `stages.paper`.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from attrs import frozen
from starlette.responses import Response

from olconnect_sandbox.errors import RestError
from olconnect_sandbox.rest import answers
from olconnect_sandbox.rest.call import Call
from olconnect_sandbox.services.entity_rules import Named, existing
from olconnect_sandbox.services.measuring import Pages, measured
from olconnect_sandbox.services.registry import Registry
from olconnect_sandbox.stages import paper
from olconnect_sandbox.stages.pages import Media
from olconnect_sandbox.store import belongings
from olconnect_sandbox.store.belongings import DocumentSet, PlacedDocument
from olconnect_sandbox.store.entities import Entities
from olconnect_sandbox.versions import version_number

service = Registry()
_JOB_SET = Named("job set", "Job Set", "jobSetId")
_LEVELS = ("documentOnly", "documentSetOnly", "documentSetAll")
_SET_PROPERTIES = version_number("2025.1")  # document sets have their properties since (change table)

JsonDict = dict[str, object]


@service.handles("statistics_get_for_job_set", own_query={"levelMode"})
async def get_for_job_set(call: Call) -> Response:
    """Count the sheets, pages and media of a job set: of its documents, its document sets, or both."""
    job_set = existing(call, _JOB_SET)
    level = _level(call.query.get("levelMode", _LEVELS[0]))
    store = call.backend.store
    sets = belongings.document_sets(store.database, job_set)
    documents = [document for one in sets for document in one.documents]
    pages = await measured(call.backend, [item for document in documents for item in document.items])
    existing(call, _JOB_SET)  # it may have been deleted meanwhile
    with_properties = call.backend.settings.version.number >= _SET_PROPERTIES
    media = list(dict.fromkeys(one for own in pages.values() for one in own))
    counting = _Counting(store.entities, pages, media, with_properties)
    return answers.data(counting.of_job_set(job_set, sets, level))


def _level(asked: object) -> str:
    for level in _LEVELS:
        if str(asked).lower() == level.lower():
            return level
    raise RestError(400, f"levelMode is none of {', '.join(_LEVELS)}", "levelMode")


@frozen
class _Counting:
    """Makes the answer.

    Attributes:
        entities: For metadata and references.
        pages: The media of the pages of all content items.
        media: All media, in the order of their first use.
        with_properties: Whether the version tells those of document sets.
    """

    entities: Entities
    pages: Mapping[int, Pages]
    media: Sequence[Media]
    with_properties: bool

    def of_job_set(self, job_set: int, sets: Sequence[DocumentSet], level: str) -> JsonDict:
        documents = [document for one in sets for document in one.documents]
        uses = self.uses(documents)
        answer: JsonDict = {
            "jobSetId": job_set,
            "properties": self.entities.name_values(job_set, "metadata"),
            "counts": {"documents": len(documents), **self.counts(documents)},
            "media": [_described(media, uses[str(place)]) for place, media in enumerate(self.media)],
        }
        if level == "documentOnly":
            return answer | {"documents": [self.of_document(one) for one in documents]}
        return answer | {"documentSets": [self.of_document_set(one, level) for one in sets]}

    def of_document_set(self, document_set: DocumentSet, level: str) -> JsonDict:
        documents = document_set.documents
        answer: JsonDict = {"documentSetId": document_set.id}
        if self.with_properties:
            answer["properties"] = self.entities.name_values(document_set.id, "metadata")
        answer["counts"] = {"documents": len(documents), **self.counts(documents)}
        answer["media"] = self.uses(documents)
        if level == "documentSetAll":
            answer["documents"] = [self.of_document(one) for one in documents]
        return answer

    def of_document(self, document: PlacedDocument) -> JsonDict:
        answer: JsonDict = {"documentId": document.id}
        for item in self.entities.find("content item", document.items[:1], deleted=True):
            answer |= {"contentItemId": item.id, "dataRecordId": item.reference}
        answer["properties"] = self.entities.name_values(document.id, "metadata")
        return answer | {"counts": self.counts([document]), "media": self.uses([document])}

    def counts(self, documents: Sequence[PlacedDocument]) -> dict[str, int]:
        pages = [len(self.pages[item]) for document in documents for item in document.items]
        return {"sheets": paper.sheets(pages), "pages": sum(pages)}

    def uses(self, documents: Sequence[PlacedDocument]) -> dict[str, int]:
        """Numbers of pages by media, which are told by their places in the list of the job set."""
        pages = Counter(media for one in documents for item in one.items for media in self.pages[item])
        return {str(place): pages[media] for place, media in enumerate(self.media) if pages[media]}


def _described(media: Media, count: int) -> JsonDict:
    described = media.describe()
    return {
        "name": described["name"],
        "type": paper.MEDIA_TYPE,
        "size": {"width": described["width"], "height": described["height"]},
        "color": None,
        "weight": paper.MEDIA_WEIGHT,
        "count": count,
    }

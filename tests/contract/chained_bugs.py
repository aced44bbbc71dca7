"""Bugs that show between requests alone."""

from .planted import Answer, Ask, Bug, Next, Seen


async def cancel_with_200(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """Cancel answers 200."""
    answer = await then(ask)
    return Answer.of(200) if answer.status == 204 else answer


async def deleted_but_served(ask: Ask, then: Next, seen: Seen) -> Answer:
    """A file that was stored is served for ever."""
    answer = await then(ask)
    if answer.status == 200:
        seen[ask.path] = answer
    return seen.get(ask.path, answer) if answer.status == 404 else answer


async def id_handed_out_twice(ask: Ask, then: Next, seen: Seen) -> Answer:
    """Every start answers with the id of the first one."""
    answer = await then(ask)
    return seen.setdefault("first", answer) if answer.status == 202 else answer


async def progress_falls(ask: Ask, then: Next, seen: Seen) -> Answer:
    """Done at first, and then not quite."""
    answer = await then(ask)
    if answer.status != 200 or ask.path not in seen:
        return seen.setdefault(ask.path, Answer.of(200, "done")) if answer.status == 200 else answer
    return Answer.of(200, "99")


async def result_after_cancel(ask: Ask, then: Next, seen: Seen) -> Answer:
    """A cancelled operation has a result."""
    answer = await then(ask)
    identifier = ask.path.rpartition("/")[2]
    if "/cancel/" in ask.path and answer.status == 204:
        seen[identifier] = Answer.of(200, "4711")
    return seen.get(identifier, answer) if answer.status == 404 else answer


async def deletion_of_nothing(ask: Ask, then: Next, _seen: Seen) -> Answer:
    """A deletion says true and deletes nothing."""
    there = await then(ask.changed_to("GET", path=ask.path.removesuffix("/delete")))
    return Answer.of(200, "true") if there.status == 200 else await then(ask)


CHAINED = (
    Bug(
        on=("POST /workflow/datamining/cancel/{operationId}",),
        shows="POST /workflow/datamining/cancel/{operationId}",
        check="status_code_conformance",
        spoil=cancel_with_200,
        along=("POST /workflow/datamining/{configId}/{dataFileId}",),
    ),
    Bug(
        on=("GET /workflow/datamining/getProgress/{operationId}",),
        shows="GET /workflow/datamining/getProgress/{operationId}",
        check="ServerModel",
        spoil=progress_falls,
        along=("POST /workflow/datamining/{configId}/{dataFileId}",),
    ),
    Bug(
        on=("POST /workflow/contentcreation/{templateId}",),
        shows="POST /workflow/contentcreation/{templateId}",
        check="ServerModel",
        spoil=id_handed_out_twice,
    ),
    Bug(
        on=(
            "POST /workflow/jobcreation/cancel/{operationId}",
            "POST /workflow/jobcreation/getResult/{operationId}",
        ),
        shows="POST /workflow/jobcreation/getResult/{operationId}",
        check="ServerModel",
        spoil=result_after_cancel,
        along=("POST /workflow/jobcreation/{configId}",),
    ),
    Bug(
        on=("GET /filestore/file/{fileId}",),
        shows="GET /filestore/file/{fileId}",
        check="ServerModel",
        spoil=deleted_but_served,
        along=("POST /filestore/DataFile", "POST /filestore/delete/{fileId}"),
    ),
    Bug(
        on=("POST /entity/datasets/{dataSetId}/delete",),
        shows="GET /entity/datasets/{dataSetId}",
        check="ServerModel",
        spoil=deletion_of_nothing,
        along=("GET /entity/datasets",),
    ),
)

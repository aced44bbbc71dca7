"""Which processes of an All-In-One Configuration form a chain, and what they work on."""

from collections.abc import Collection, Mapping

from attrs import frozen

from olconnect_sandbox.backend import Backend
from olconnect_sandbox.errors import Entity as EntityLabel
from olconnect_sandbox.errors import Resource, RestError
from olconnect_sandbox.json_values import JsonObject, integers, members, text
from olconnect_sandbox.services.inputs import entities_in_body, resource
from olconnect_sandbox.services.output_creation import folder_of
from olconnect_sandbox.stages.chain import Chain
from olconnect_sandbox.stages.mapping import DataFile
from olconnect_sandbox.stages.merging import Merge, find_sections
from olconnect_sandbox.stages.output import stored_letters
from olconnect_sandbox.stages.print_range import PrintRange
from olconnect_sandbox.store.entities import Entity, Kind
from olconnect_sandbox.store.files import ManagedFile

_PROCESSES = ("datamining", "contentcreation", "jobcreation", "outputcreation")
_MISSING = 400  # the status for anything that is missing here (manual, client)


@frozen
class Planned:
    """A chain that can be run.

    Attributes:
        chain: What is to be done.
        files: Ids of the managed files that it needs.
        template: Name of the template, where one is merged.
    """

    chain: Chain
    files: frozenset[int]
    template: str | None


def planned(backend: Backend, configuration: JsonObject) -> Planned:
    """What a JSON All-In-One Configuration asks for.

    Raises:
        RestError: the processes form no chain, or something that they name is missing.
    """
    return _Planner(backend, configuration).plan()


def check_chain(configuration: JsonObject) -> None:
    """Refuse processes that form no chain, by the table of the 1.6 manual.

    Raises:
        RestError: with status 400 (inferred).
    """
    given = tuple(name for name in _PROCESSES if name in configuration)
    content, jobs = members(configuration.get("contentcreation")), "jobcreation" in configuration
    output = members(configuration.get("outputcreation"))
    problem = None
    if not given:
        problem = "there is no process"
    elif "contentcreation" in given and "datamining" not in given and "identifiers" not in content:
        problem = "contentcreation has neither datamining before it nor identifiers"
    elif jobs and "contentcreation" not in given:
        problem = "jobcreation has no contentcreation before it"
    elif jobs and "config" not in members(configuration["jobcreation"]) and given != _PROCESSES:
        problem = "only the chain of all processes may leave out the preset of jobcreation"
    elif given == ("outputcreation",) and "identifiers" not in output:
        problem = "outputcreation has neither jobcreation before it nor identifiers"
    elif "outputcreation" in given and not jobs and given != ("outputcreation",):
        problem = "outputcreation has no jobcreation before it"
    if problem:
        raise RestError(400, f"The processes form no chain: {problem}")


def parsed_range(text: str) -> PrintRange:
    """A range of data records.

    Raises:
        RestError: it is none (400, inferred).
    """
    try:
        return PrintRange.parse(text)
    except ValueError:
        raise RestError(400, "Invalid print range", text) from None


@frozen
class _Planner:
    backend: Backend
    configuration: JsonObject

    def plan(self) -> Planned:
        check_chain(self.configuration)
        content, output = self.part("contentcreation"), self.part("outputcreation")
        data_file = self.file("Datafile", "datamining", "identifier")
        mapper = self.file("Datamapper config", "datamining")
        template = self.file("Template", "contentcreation")
        job_preset = self.file("Job preset config", "jobcreation")
        output_preset = self.file("Output creation config", "outputcreation")
        jobs = [] if content else self.entities("job", "Job", output)
        job_ids = [job.id for job in jobs]
        store = self.backend.store.entities
        mapped = data_file is not None and mapper is not None
        chain = Chain(
            data=_data(data_file, mapper),
            records=() if mapped else self.entities("data record", "Data Record", content),
            persist_data_set=self.persists(),
            print_range=self.print_range(),
            merge=_merge(template, content),
            template=template.name if template else "",
            group="jobcreation" in self.configuration,
            job_preset=job_preset.blob if job_preset else None,
            output_preset=output_preset.blob if output_preset else None,
            stored=stored_letters(store, job_ids) if jobs else None,
            job_sets=store.parents(job_ids),
            output_folder=folder_of(output),
            names_ids=self.names_ids(),
        )
        files = [data_file, mapper, template, job_preset, output_preset]
        used = frozenset(file.id for file in files if file)
        return Planned(chain, used, template.name if template else None)

    def part(self, process: str) -> JsonObject:
        return members(self.configuration.get(process))

    def file(self, label: Resource, process: str, member: str = "config") -> ManagedFile | None:
        reference = self.part(process).get(member)
        if reference is None:
            return None
        return resource(self.backend, label, text(reference), status=_MISSING)

    def entities(self, kind: Kind, label: EntityLabel, part: JsonObject) -> list[Entity]:
        ids = integers(part.get("identifiers"))
        return entities_in_body(self.backend, kind, label, ids, status=_MISSING)

    def persists(self) -> bool:
        """Whether the data set is kept: a question only in chains without a job preset (manual)."""
        asked = self.part("datamining").get("persistDataset", True)
        alone = "contentcreation" not in self.configuration
        return bool(asked) or alone or "config" in self.part("jobcreation")

    def print_range(self) -> PrintRange | None:
        """The records to print; it counts only where all processes are given (manual)."""
        given = self.configuration.get("printRange")
        wanted = members(given).get("printRange") if isinstance(given, dict) else given
        if not wanted or not _has_all(self.configuration):
            return None
        return parsed_range(str(wanted))

    def names_ids(self) -> bool:
        return bool(self.configuration.get("returnIdInHeader", False))


def _data(data_file: ManagedFile | None, mapper: ManagedFile | None) -> DataFile | None:
    if data_file is None or mapper is None:
        return None
    return DataFile(data_file.blob, data_file.filename, mapper.blob)


def _merge(template: ManagedFile | None, content: JsonObject) -> Merge | None:
    if template is None:
        return None
    find_sections(template.blob, "print")  # without that context the chain is refused
    return Merge(template.blob, members(content.get("parameters")))


def _has_all(configuration: Collection[str]) -> bool:
    return all(name in configuration for name in _PROCESSES)


def adhoc(references: Mapping[str, str], data_file: int, *, create_only: bool, print_range: str | None) -> JsonObject:
    """The configuration that the method with ad hoc data stands for.

    Args:
        references: Ids or names by path parameter; a job preset `0` is none.
        data_file: Id of the data file.
        create_only: Whether the output is kept on the server.
        print_range: Which records are printed; all of them if `None`.
    """
    job_preset = references["jcConfigId"]
    return {
        "datamining": {"identifier": data_file, "config": references["dmConfigId"]},
        "contentcreation": {"config": references["templateId"]},
        "jobcreation": {} if job_preset == "0" else {"config": job_preset},
        "outputcreation": {
            "config": references["ocConfigId"],
            "createOnly": create_only,
        },
        "printRange": print_range,
    }

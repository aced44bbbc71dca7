"""Job creation presets: how content items are grouped into jobs, and what the jobs are labelled with.

    <jobpreset group-by="Country">
      <metadata level="job" name="Country" field="Country"/>
      <property level="job-set" name="Campaign" value="spring"/>
      <parameter name="Campaign" type="string" default="spring"/>
    </jobpreset>

Without `group-by` all content items make one job. A metadata or property entry takes its value from
a field of the first data record at its level, or has a fixed one. (The vendor's presets have metadata
entries for each of these levels: user guide.)
"""

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias, get_args
from xml.etree.ElementTree import Element

from attrs import frozen

from olconnect_sandbox.documents.configuration import (
    PARAMETER_ATTRIBUTES,
    NotInterpretableError,
    RuntimeParameter,
    read_configuration,
    required,
    runtime_parameters,
)

Level = Literal["job-set", "job", "job-segment", "document-set", "document"]
NamedValues: TypeAlias = tuple[tuple[str, str], ...]

_ENTRY_ATTRIBUTES = frozenset({"level", "name", "field", "value"})
_ATTRIBUTES = {
    "jobpreset": frozenset({"group-by"}),
    "metadata": _ENTRY_ATTRIBUTES,
    "property": _ENTRY_ATTRIBUTES,
    "parameter": PARAMETER_ATTRIBUTES,
}


@frozen
class PresetEntry:
    """A metadata or property entry at one level.

    Attributes:
        level: The kind of entity that gets it.
        name: Its name.
        field: The field whose value it gets; `None` if the value is fixed.
        value: The fixed value.
    """

    level: Level
    name: str
    field: str | None = None
    value: str = ""


@frozen
class JobPreset:
    """A job creation preset.

    Attributes:
        group_by: The field by whose value content items are grouped into jobs; `None` for one job.
        metadata: The metadata entries, of all levels.
        properties: The property entries; the API shows those of job sets and jobs.
        parameters: The runtime parameters that it declares.
        interpreted: Whether the uploaded file was understood; if not, this is the default.
    """

    group_by: str | None = None
    metadata: tuple[PresetEntry, ...] = ()
    properties: tuple[PresetEntry, ...] = ()
    parameters: tuple[RuntimeParameter, ...] = ()
    interpreted: bool = True

    def jobs(self, rows: Sequence[Mapping[str, str]]) -> tuple[tuple[int, ...], ...]:
        """Which content items make a job.

        Args:
            rows: The record of each content item.

        Returns:
            For each job the indexes of its content items, in the order of `rows`; jobs stand in the
            order of their first item. A record without the field counts as one with an empty value.
        """
        jobs: dict[str, list[int]] = {}
        for index, row in enumerate(rows):
            jobs.setdefault(row.get(self.group_by, "") if self.group_by else "", []).append(index)
        return tuple(map(tuple, jobs.values()))

    def metadata_of(self, level: Level, row: Mapping[str, str]) -> NamedValues:
        """Names and values of the metadata at a level whose first data record is `row`."""
        return _values(self.metadata, level, row)

    def properties_of(self, level: Level, row: Mapping[str, str]) -> NamedValues:
        """Names and values of the properties at a level whose first data record is `row`."""
        return _values(self.properties, level, row)


def _values(entries: Sequence[PresetEntry], level: Level, row: Mapping[str, str]) -> NamedValues:
    return tuple(
        (entry.name, entry.value if entry.field is None else row.get(entry.field, ""))
        for entry in entries
        if entry.level == level
    )


def parse_job_preset(content: bytes) -> JobPreset:
    """The preset in an uploaded file; the default if it cannot be interpreted."""
    root = read_configuration(content, "jobpreset", _ATTRIBUTES)
    if root is None:
        return JobPreset(interpreted=False)
    try:
        return JobPreset(
            root.get("group-by") or None,
            tuple(map(_entry, root.iter("metadata"))),
            tuple(map(_entry, root.iter("property"))),
            runtime_parameters(root),
        )
    except NotInterpretableError:
        return JobPreset(interpreted=False)


def _entry(element: Element) -> PresetEntry:
    levels: tuple[Level, ...] = get_args(Level)
    field, value = element.get("field"), element.get("value")
    if (field is None) == (value is None):
        raise NotInterpretableError("an entry has either a field or a value")
    for known in levels:
        if element.get("level", "job") == known:
            return PresetEntry(known, required(element, "name"), field, value or "")
    raise NotInterpretableError(f"an entry has the unknown level {element.get('level')}")

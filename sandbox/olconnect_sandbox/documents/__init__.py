"""Makes real things out of real files: records, letters, PDFs.

Plain functions from bytes to values, which know nothing of HTTP, of the store or of the API:
`read_records` reads a data file, `parse_template` a template, `parse_data_mapping`,
`parse_job_preset` and `parse_output_preset` the other resources, and `render` makes a PDF.
"""

from olconnect_sandbox.documents.configuration import ParameterType, RuntimeParameter
from olconnect_sandbox.documents.data_files import read_records
from olconnect_sandbox.documents.data_mapping import ColumnType, DataMapping, FieldMapping, parse_data_mapping
from olconnect_sandbox.documents.job_preset import JobPreset, Level, PresetEntry, parse_job_preset
from olconnect_sandbox.documents.letter import Letter, Markup
from olconnect_sandbox.documents.letters import RenderedPdf, UncoveredCharacter, render
from olconnect_sandbox.documents.output_preset import OutputPreset, Spool, parse_output_preset
from olconnect_sandbox.documents.records import DataFileError, DataFileKind, Records
from olconnect_sandbox.documents.templates import DEFAULT_TEMPLATE, Template, parse_template

__all__ = [
    "DEFAULT_TEMPLATE",
    "ColumnType",
    "DataFileError",
    "DataFileKind",
    "DataMapping",
    "FieldMapping",
    "JobPreset",
    "Letter",
    "Level",
    "Markup",
    "OutputPreset",
    "ParameterType",
    "PresetEntry",
    "Records",
    "RenderedPdf",
    "RuntimeParameter",
    "Spool",
    "Template",
    "UncoveredCharacter",
    "parse_data_mapping",
    "parse_job_preset",
    "parse_output_preset",
    "parse_template",
    "read_records",
    "render",
]

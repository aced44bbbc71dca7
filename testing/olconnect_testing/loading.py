"""Puts what a test needs into its server: files, and sets made of them."""

import json
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress

import pytest

from olconnect import Client
from olconnect.errors import NotFoundError

Source = str | os.PathLike[str] | bytes
"""A path, or the content itself."""

Records = Sequence[Mapping[str, str]]
"""Data records, each as field names and values."""

_ALL_FIELDS = b"<datamapping/>"  # the sandbox's own form: all fields of a data file
_SECONDS = 60  # for each operation


class Loader:
    """Loads files and makes sets, and gives their ids. It never prints or mails anything.

    Where a file in the File Store is meant, a source is uploaded first, and a number is the id of a file that is there.
    """

    def __init__(self, client: Client, *, real: bool) -> None:
        """Load by this client.

        Args:
            client: Of the server to load into.
            real: Whether that is a real server, which needs real data mapping configurations.
        """
        self._client = client
        self._real = real
        self._files: list[int] = []
        self._data_sets: list[int] = []
        self._content_sets: list[int] = []
        self._job_sets: list[int] = []

    def data_file(self, source: Source | Records, *, filename: str | None = None) -> int:
        """Upload a data file; data records become one of JSON. Gives its id."""
        return self._file(self._client.file_store.upload_data_file(_content(source), filename=filename))

    def data_mapping_configuration(self, source: Source, *, filename: str | None = None) -> int:
        """Upload a data mapping configuration; gives its id."""
        upload = self._client.file_store.upload_data_mapping_configuration
        return self._file(upload(source, filename=filename))

    def template(self, source: Source, *, filename: str | None = None) -> int:
        """Upload a template; gives its id."""
        return self._file(self._client.file_store.upload_template(source, filename=filename))

    def job_creation_preset(self, source: Source, *, filename: str | None = None) -> int:
        """Upload a job creation preset; gives its id."""
        return self._file(self._client.file_store.upload_job_creation_preset(source, filename=filename))

    def output_creation_preset(self, source: Source, *, filename: str | None = None) -> int:
        """Upload an output creation preset; gives its id. Nothing here uses it."""
        return self._file(self._client.file_store.upload_output_creation_preset(source, filename=filename))

    def data_set(self, data: Source | Records | int, mapping: Source | int = _ALL_FIELDS) -> int:
        """Make a data set by data mapping; gives its id.

        Args:
            data: The data file, or data records.
            mapping: The data mapping configuration. Without one the sandbox takes all fields; a real server needs one.
        """
        if self._real and mapping is _ALL_FIELDS:
            pytest.fail("a real server needs a data mapping configuration: pass one to data_set", pytrace=False)
        data_file = data if isinstance(data, int) else self.data_file(data)
        configuration = mapping if isinstance(mapping, int) else self.data_mapping_configuration(mapping)
        made = self._client.data_mapping.process(configuration, data_file).result(_SECONDS)
        self._data_sets.append(made)
        return made

    def content_sets(self, data_set: int, template: Source | int) -> list[int]:
        """Make content sets of a data set, one for each print section of the template; gives their ids."""
        wanted = template if isinstance(template, int) else self.template(template)
        made = self._client.content_creation.process_by_data_set(wanted, data_set).result(_SECONDS)
        self._content_sets += made
        return made

    def job_set(self, content_sets: Sequence[int], preset: Source | int | None = None) -> int:
        """Make a job set of content sets, with or without a job creation preset; gives its id."""
        creation = self._client.job_creation
        if preset is None:
            operation = creation.process_default_json(identifiers=content_sets)
        else:
            wanted = preset if isinstance(preset, int) else self.job_creation_preset(preset)
            operation = creation.process_by_content_set(wanted, identifiers=content_sets)
        made = operation.result(_SECONDS)
        self._job_sets.append(made)
        return made

    def unload(self) -> None:
        """Delete from the server what was loaded, the latest kind first; what is gone already is left alone."""
        client = self._client
        for delete, made in (
            (client.job_sets.delete, self._job_sets),
            (client.content_sets.delete, self._content_sets),
            (client.data_sets.delete, self._data_sets),
            (client.file_store.delete, self._files),
        ):
            while made:
                with suppress(NotFoundError):
                    delete(made.pop())

    def _file(self, made: int) -> int:
        self._files.append(made)
        return made


def _content(source: Source | Records) -> Source:
    if isinstance(source, str | os.PathLike | bytes):
        return source
    return json.dumps([dict(record) for record in source]).encode()

"""Managed files: data files, templates, data mapping configurations, presets and managed output."""

from typing import BinaryIO, cast

from olconnect import _read as read
from olconnect._address import path_segment, path_segments
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._download import AsyncDownload, Download
from olconnect._session import Session
from olconnect._upload import AsyncUploadSource, Upload, UploadSource
from olconnect_api.models import (
    FileResource,
    RuntimeParameterDefinition,
    TemplateReport,
)
from olconnect_api.types import UNSET, File
from olconnect_services import operations

__all__ = ["AsyncFileStore", "FileStore"]


def _delete(file_id: int | str) -> Request:
    from olconnect_api.api.file_store import file_store_delete as endpoint

    url = f"/filestore/delete/{path_segment(file_id)}"
    return Request.of(
        operations.FILE_STORE_DELETE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            file_id=file_id,
        ),
        url,
    )


def _delete_by_post(file_id: int | str) -> Request:
    from olconnect_api.api.file_store import file_store_delete_by_post as endpoint

    url = f"/filestore/delete/{path_segment(file_id)}"
    return Request.of(
        operations.FILE_STORE_DELETE_BY_POST,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            file_id=file_id,
        ),
        url,
    )


def _download(file_id: int | str) -> Request:
    from olconnect_api.api.file_store import file_store_download as endpoint

    url = f"/filestore/file/{path_segment(file_id)}"
    return Request.of(
        operations.FILE_STORE_DOWNLOAD,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            file_id=file_id,
        ),
        url,
    )


def _download_contents(file_id: int | str, rel_path: str, output: str | None) -> Request:
    from olconnect_api.api.file_store import file_store_download_contents as endpoint

    url = f"/filestore/file/{path_segment(file_id)}/{path_segments(rel_path)}"
    return Request.of(
        operations.FILE_STORE_DOWNLOAD_CONTENTS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            file_id=file_id,
            rel_path=rel_path,
            output=UNSET if output is None else output,
        ),
        url,
    )


def _exists(file_id: int | str) -> Request:
    from olconnect_api.api.file_store import file_store_exists as endpoint

    url = f"/filestore/file/{path_segment(file_id)}"
    return Request.of(
        operations.FILE_STORE_EXISTS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            file_id=file_id,
        ),
        url,
    )


def _get_data_mapping_runtime_parameters(file_id: int | str) -> Request:
    from olconnect_api.api.file_store import (
        file_store_get_data_mapping_runtime_parameters as endpoint,
    )

    url = f"/filestore/DataMiningConfig/runtimeparameters/{path_segment(file_id)}"
    return Request.of(
        operations.FILE_STORE_GET_DATA_MAPPING_RUNTIME_PARAMETERS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            file_id=file_id,
        ),
        url,
    )


def _get_job_creation_runtime_parameters(file_id: int | str) -> Request:
    from olconnect_api.api.file_store import (
        file_store_get_job_creation_runtime_parameters as endpoint,
    )

    url = f"/filestore/JobCreationConfig/runtimeparameters/{path_segment(file_id)}"
    return Request.of(
        operations.FILE_STORE_GET_JOB_CREATION_RUNTIME_PARAMETERS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            file_id=file_id,
        ),
        url,
    )


def _get_report(file_id: int | str, filter_: str | None) -> Request:
    from olconnect_api.api.file_store import file_store_get_report as endpoint

    url = f"/filestore/template/report/{path_segment(file_id)}"
    return Request.of(
        operations.FILE_STORE_GET_REPORT,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            file_id=file_id,
            filter_=UNSET if filter_ is None else filter_,
        ),
        url,
        accept="application/json",
    )


def _get_report_as_xml(file_id: int | str, filter_: str | None) -> Request:
    from olconnect_api.api.file_store import file_store_get_report_as_xml as endpoint

    url = f"/filestore/template/report/{path_segment(file_id)}"
    return Request.of(
        operations.FILE_STORE_GET_REPORT_AS_XML,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            file_id=file_id,
            filter_=UNSET if filter_ is None else filter_,
        ),
        url,
        accept="application/xml",
    )


def _handshake() -> Request:
    from olconnect_api.api.file_store import file_store_handshake as endpoint

    return Request.of(
        operations.FILE_STORE_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _list_resources(type_: str | None) -> Request:
    from olconnect_api.api.file_store import file_store_list_resources as endpoint

    return Request.of(
        operations.FILE_STORE_LIST_RESOURCES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            type_=UNSET if type_ is None else type_,
        ),
    )


def _sync_directory(file_id: int | str, content: AsyncUploadSource) -> Request:
    from olconnect_api.api.file_store import file_store_sync_directory as endpoint

    url = f"/filestore/dir/{path_segment(file_id)}"
    return Request.of(
        operations.FILE_STORE_SYNC_DIRECTORY,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            file_id=file_id,
            body=File(payload=cast("BinaryIO", Upload(content))),
        ),
        url,
    )


def _sync_file(file_id: int | str, content: AsyncUploadSource) -> Request:
    from olconnect_api.api.file_store import file_store_sync_file as endpoint

    url = f"/filestore/file/{path_segment(file_id)}"
    return Request.of(
        operations.FILE_STORE_SYNC_FILE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            file_id=file_id,
            body=File(payload=cast("BinaryIO", Upload(content))),
        ),
        url,
    )


def _upload_data_file(
    content: AsyncUploadSource, filename: str | None, persistent: bool | None
) -> Request:
    from olconnect_api.api.file_store import file_store_upload_data_file as endpoint

    return Request.of(
        operations.FILE_STORE_UPLOAD_DATA_FILE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            filename=UNSET if filename is None else filename,
            persistent=UNSET if persistent is None else persistent,
            body=File(payload=cast("BinaryIO", Upload(content))),
        ),
    )


def _upload_data_mapping_configuration(
    content: AsyncUploadSource, filename: str | None, persistent: bool | None
) -> Request:
    from olconnect_api.api.file_store import (
        file_store_upload_data_mapping_configuration as endpoint,
    )

    return Request.of(
        operations.FILE_STORE_UPLOAD_DATA_MAPPING_CONFIGURATION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            filename=UNSET if filename is None else filename,
            persistent=UNSET if persistent is None else persistent,
            body=File(payload=cast("BinaryIO", Upload(content))),
        ),
    )


def _upload_job_creation_preset(
    content: AsyncUploadSource, filename: str | None, persistent: bool | None
) -> Request:
    from olconnect_api.api.file_store import (
        file_store_upload_job_creation_preset as endpoint,
    )

    return Request.of(
        operations.FILE_STORE_UPLOAD_JOB_CREATION_PRESET,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            filename=UNSET if filename is None else filename,
            persistent=UNSET if persistent is None else persistent,
            body=File(payload=cast("BinaryIO", Upload(content))),
        ),
    )


def _upload_output_creation_preset(
    content: AsyncUploadSource, filename: str | None, persistent: bool | None
) -> Request:
    from olconnect_api.api.file_store import (
        file_store_upload_output_creation_preset as endpoint,
    )

    return Request.of(
        operations.FILE_STORE_UPLOAD_OUTPUT_CREATION_PRESET,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            filename=UNSET if filename is None else filename,
            persistent=UNSET if persistent is None else persistent,
            body=File(payload=cast("BinaryIO", Upload(content))),
        ),
    )


def _upload_template(
    content: AsyncUploadSource, filename: str | None, persistent: bool | None
) -> Request:
    from olconnect_api.api.file_store import file_store_upload_template as endpoint

    return Request.of(
        operations.FILE_STORE_UPLOAD_TEMPLATE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            filename=UNSET if filename is None else filename,
            persistent=UNSET if persistent is None else persistent,
            body=File(payload=cast("BinaryIO", Upload(content))),
        ),
    )


def _version() -> Request:
    from olconnect_api.api.file_store import file_store_version as endpoint

    return Request.of(
        operations.FILE_STORE_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class FileStore:
    """Managed files: data files, templates, data mapping configurations, presets and managed output."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def delete(self, file_id: int | str, *, options: CallOptions | None = None) -> bool:
        """Delete a managed file or directory, by a GET request.

        A GET that deletes: it must never be fetched ahead of time or cached. Up to 2022.x a
        failure is a 200 with the text `false`; since 2023.x it is a status of its own. 404 is
        in the documents since 2019.1, 400 since 2023.2.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            options: What differs for this call alone.

        Returns:
            Whether the file or directory was deleted.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /filestore/delete/{fileId}``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Delete Managed File or Directory; manual 2019.1; manual 1.7;
        client; C# client.
        """
        return self._session.call(_delete(file_id), options, read.boolean)

    def delete_by_post(self, file_id: int | str, *, options: CallOptions | None = None) -> bool:
        """Delete a managed file or directory, by a POST request without a body.

        Not in the manual; the vendor's client uses nothing else, and its comments name a server
        method for each of the two. 500 is inferred from the GET form. The version is that of
        the oldest server on which others have checked this client.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            options: What differs for this call alone.

        Returns:
            Whether the file or directory was deleted.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /filestore/delete/{fileId}``. Since 2021.2 or earlier.
        Evidence: client; observed by others; inferred.
        """
        return self._session.call(_delete_by_post(file_id), options, read.boolean)

    def download(self, file_id: int | str, *, options: CallOptions | None = None) -> Download:
        """Download a managed file, or a managed directory as a zip file.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            options: What differs for this call alone.

        Returns:
            The file, still arriving: read or save it.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /filestore/file/{fileId}``. Since 1.7 or earlier.
        Evidence: manual 2020.1 Download Managed File or Directory; manual 1.8; client.
        """
        return self._session.download(_download(file_id), options)

    def download_contents(
        self,
        file_id: int | str,
        rel_path: str,
        *,
        output: str | None = None,
        options: CallOptions | None = None,
    ) -> Download:
        """Download one file, or one folder as a zip file, out of a managed directory.

        The files of a managed result are fetched this way. With `output=base64` the answer is
        the base64 text of the file, still as application/octet-stream. Error answers are not in
        the pages read; 404 is inferred from the download of a file.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            rel_path: Path of the file or folder inside the managed directory; slashes separate
                its parts.
            output: `base64` asks for base64 text; no other value is documented.
            options: What differs for this call alone.

        Returns:
            The file, still arriving: read or save it.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /filestore/file/{fileId}/{relPath}``. Since 2020.1 or earlier.
        Evidence: manual 2023.2 Download Contents of Managed Directory; manual 2020.1; manual
        2025.2 File Store Service; client; inferred.
        """
        return self._session.download(_download_contents(file_id, rel_path, output), options)

    def exists(self, file_id: int | str, *, options: CallOptions | None = None) -> bool:
        """Tell whether a managed file or directory is stored.

        The manual lists JSON Errors here; an answer to HEAD cannot carry them.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            options: What differs for this call alone.

        Returns:
            Whether it exists.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``HEAD /filestore/file/{fileId}``. Since 2023.2 or earlier.
        Evidence: manual 2024.1 Managed File or Directory Exists; manual 2025.2 File Store
        Service.
        """
        return self._session.exists(_exists(file_id), options)

    def get_data_mapping_runtime_parameters(
        self, file_id: int | str, *, options: CallOptions | None = None
    ) -> list[RuntimeParameterDefinition]:
        """List the runtime parameters that a data mapping configuration declares.

        Only the name, the path and the method are in the sources. The whole shape of the
        answer, a list with name, type and default, is inferred, and so are the errors.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            options: What differs for this call alone.

        Returns:
            The runtime parameters.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /filestore/DataMiningConfig/runtimeparameters/{fileId}``. Since 2024.2.
        Evidence: manual 2025.2 File Store Service; change table 2024.2; inferred.
        """
        return self._session.call(
            _get_data_mapping_runtime_parameters(file_id),
            options,
            read.models(RuntimeParameterDefinition),
        )

    def get_job_creation_runtime_parameters(
        self, file_id: int | str, *, options: CallOptions | None = None
    ) -> list[RuntimeParameterDefinition]:
        """List the runtime parameters that a job creation preset declares.

        Only the name, the path and the method are in the sources. The whole shape of the
        answer, a list with name, type and default, is inferred, and so are the errors.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            options: What differs for this call alone.

        Returns:
            The runtime parameters.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /filestore/JobCreationConfig/runtimeparameters/{fileId}``. Since 2024.2.
        Evidence: manual 2025.2 File Store Service; change table 2024.2; inferred.
        """
        return self._session.call(
            _get_job_creation_runtime_parameters(file_id),
            options,
            read.models(RuntimeParameterDefinition),
        )

    def get_report(
        self, file_id: int | str, *, filter_: str | None = None, options: CallOptions | None = None
    ) -> TemplateReport:
        """Describe the parts of a stored template.

        JSON when `Accept` names it, else XML; quality values are ignored. What `*/*` gets is
        not documented; XML is inferred, as without the header. The help page was not found:
        this is what the README of the vendor's client says, and 401 and 403 are inferred. Where
        that README gives 400 and 404 no body, the client reads a JSON Error. What a file gets
        that is no template is not documented; 400 is inferred.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            filter_: Name of a tag (case counts), which limits the report to this part:
                sections, media, scripts, datamodel, properties, locale, images, masters or
                contexts; there may be others. An unknown one gets 400 (`Invalid filter`).
            options: What differs for this call alone.

        Returns:
            The report.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            NotAcceptableError: 406.
            TransportError: No answer, or a broken one.

        ``GET /filestore/template/report/{fileId}``. Since 2023.2 or earlier.
        Evidence: manual 2023.2 File Store Service; client; inferred.
        """
        return self._session.call(
            _get_report(file_id, filter_), options, read.model(TemplateReport)
        )

    def get_report_as_xml(
        self, file_id: int | str, *, filter_: str | None = None, options: CallOptions | None = None
    ) -> Download:
        """Describe the parts of a stored template, as XML.

        JSON when `Accept` names it, else XML; quality values are ignored. What `*/*` gets is
        not documented; XML is inferred, as without the header. The help page was not found:
        this is what the README of the vendor's client says, and 401 and 403 are inferred. Where
        that README gives 400 and 404 no body, the client reads a JSON Error. What a file gets
        that is no template is not documented; 400 is inferred.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            filter_: Name of a tag (case counts), which limits the report to this part:
                sections, media, scripts, datamodel, properties, locale, images, masters or
                contexts; there may be others. An unknown one gets 400 (`Invalid filter`).
            options: What differs for this call alone.

        Returns:
            The file, still arriving: read or save it.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            NotAcceptableError: 406.
            TransportError: No answer, or a broken one.

        ``GET /filestore/template/report/{fileId}``. Since 2023.2 or earlier.
        Evidence: manual 2023.2 File Store Service; client; inferred.
        """
        return self._session.download(_get_report_as_xml(file_id, filter_), options)

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the File Store service answers.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /filestore``. Since 1.7 or earlier.
        Evidence: manual 2020.1 Service Handshake; manual 2025.2 File Store Service.
        """
        return self._session.call(_handshake(), options, read.text)

    def list_resources(
        self, *, type_: str | None = None, options: CallOptions | None = None
    ) -> list[FileResource]:
        """List the persistent managed files, all or those of some types.

        Only files uploaded as persistent appear. The manual speaks of a structure that has an
        array; the vendor's client reads a bare array, which is described here. It files `type`
        under the path parameters, but its samples send it in the query. An unknown type gets
        500 with the message `No enum constant ... ManagedFileType.<type>`.

        Args:
            type_: One type, or several with commas between: GENERIC, TEMPLATE,
                DATA_MAPPING_CONFIG, JOB_CREATION_CONFIG, OUTPUT_CREATION_CONFIG, DATA_FILE; the
                vendor's client also lets CONTENT_CREATION_CONFIG and WEAVER_CONFIG through.
                Absent or empty, it stands for templates, data mapping configurations and
                presets.
            options: What differs for this call alone.

        Returns:
            The files found.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /filestore/resources``. Since 2023.2 or earlier.
        Evidence: manual 2024.1 List Resources; client.
        """
        return self._session.call(_list_resources(type_), options, read.models(FileResource))

    def sync_directory(
        self, file_id: int | str, content: UploadSource, *, options: CallOptions | None = None
    ) -> str:
        """Store a zipped directory under an id or name of one's own choice; made for the product's own use.

        Marked internal by the vendor. What an empty body, or one that is no zip file, gets is
        not documented; 400 is inferred from the uploads.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            options: What differs for this call alone.

        Returns:
            Id or name of the file or directory stored.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            MethodNotAllowedError: 405.
            TransportError: No answer, or a broken one.

        ``POST /filestore/dir/{fileId}``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Synchronize/Upload Managed Directory (Internal Only); manual
        2019.1; inferred.
        """
        return self._session.call(_sync_directory(file_id, content), options, read.text)

    def sync_file(
        self, file_id: int | str, content: UploadSource, *, options: CallOptions | None = None
    ) -> str:
        """Store a file under an id or name of one's own choice; made for the product's own use.

        Marked internal by the vendor: servers of a cluster copy files to each other with it.
        What an empty body gets is not documented; 400 is inferred from the uploads.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            options: What differs for this call alone.

        Returns:
            Id or name of the file or directory stored.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            MethodNotAllowedError: 405.
            TransportError: No answer, or a broken one.

        ``POST /filestore/file/{fileId}``. Since 1.7 or earlier.
        Evidence: manual 2024.1 Synchronize/Upload Managed File (Internal Only); manual 2021.2;
        inferred.
        """
        return self._session.call(_sync_file(file_id, content), options, read.text)

    def upload_data_file(
        self,
        content: UploadSource,
        *,
        filename: str | None = None,
        persistent: bool | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """Store a data file.

        The body is the raw file, not multipart. A later upload under the same name takes the
        name over; the older file keeps its id. The manual speaks of a managed file id or name
        as the answer; both clients read an integer. 400 is documented since 2023.2.

        Args:
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            filename: Name to store the file under, with its extension. A named file can be
                given by its name wherever its id is taken; without it only the id serves.
            persistent: True keeps the file out of the clean-up, which may remove others once
                nothing refers to them. The vendor's client sends `true` or leaves the parameter
                out; the C# client sends `True`, so the case of the letters does not matter
                (inferred).
            options: What differs for this call alone.

        Returns:
            Id of the new managed file.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``POST /filestore/DataFile``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Upload Data File; manual 2020.1; manual 1.5; client; C# client.
        """
        return self._session.call(
            _upload_data_file(content, filename, persistent), options, read.integer
        )

    def upload_data_mapping_configuration(
        self,
        content: UploadSource,
        *,
        filename: str | None = None,
        persistent: bool | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """Store a data mapping configuration (.OL-datamapper).

        Body, names and answer are as with a data file; that 400 carries a JSON Error is
        inferred from there.

        Args:
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            filename: Name to store the file under, with its extension. A named file can be
                given by its name wherever its id is taken; without it only the id serves.
            persistent: True keeps the file out of the clean-up, which may remove others once
                nothing refers to them. The vendor's client sends `true` or leaves the parameter
                out; the C# client sends `True`, so the case of the letters does not matter
                (inferred).
            options: What differs for this call alone.

        Returns:
            Id of the new managed file.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``POST /filestore/DataMiningConfig``. Since 1.5 or earlier.
        Evidence: manual 1.5; manual 2025.2 File Store Service; client.
        """
        return self._session.call(
            _upload_data_mapping_configuration(content, filename, persistent), options, read.integer
        )

    def upload_job_creation_preset(
        self,
        content: UploadSource,
        *,
        filename: str | None = None,
        persistent: bool | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """Store a job creation preset (.OL-jobpreset).

        Body, names and answer are as with a data file.

        Args:
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            filename: Name to store the file under, with its extension. A named file can be
                given by its name wherever its id is taken; without it only the id serves.
            persistent: True keeps the file out of the clean-up, which may remove others once
                nothing refers to them. The vendor's client sends `true` or leaves the parameter
                out; the C# client sends `True`, so the case of the letters does not matter
                (inferred).
            options: What differs for this call alone.

        Returns:
            Id of the new managed file.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``POST /filestore/JobCreationConfig``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Upload Job Creation Preset; client.
        """
        return self._session.call(
            _upload_job_creation_preset(content, filename, persistent), options, read.integer
        )

    def upload_output_creation_preset(
        self,
        content: UploadSource,
        *,
        filename: str | None = None,
        persistent: bool | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """Store an output creation preset (.OL-outputpreset).

        Body, names and answer are as with a data file; that 400 carries a JSON Error is
        inferred from there.

        Args:
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            filename: Name to store the file under, with its extension. A named file can be
                given by its name wherever its id is taken; without it only the id serves.
            persistent: True keeps the file out of the clean-up, which may remove others once
                nothing refers to them. The vendor's client sends `true` or leaves the parameter
                out; the C# client sends `True`, so the case of the letters does not matter
                (inferred).
            options: What differs for this call alone.

        Returns:
            Id of the new managed file.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``POST /filestore/OutputCreationConfig``. Since 1.7 or earlier.
        Evidence: manual 2025.2 File Store Service; client.
        """
        return self._session.call(
            _upload_output_creation_preset(content, filename, persistent), options, read.integer
        )

    def upload_template(
        self,
        content: UploadSource,
        *,
        filename: str | None = None,
        persistent: bool | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """Store a template (.OL-template).

        Called Upload Design Template up to 2019.x. Body, names and answer are as with a data
        file; that 400 carries a JSON Error is inferred from there.

        Args:
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            filename: Name to store the file under, with its extension. A named file can be
                given by its name wherever its id is taken; without it only the id serves.
            persistent: True keeps the file out of the clean-up, which may remove others once
                nothing refers to them. The vendor's client sends `true` or leaves the parameter
                out; the C# client sends `True`, so the case of the letters does not matter
                (inferred).
            options: What differs for this call alone.

        Returns:
            Id of the new managed file.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``POST /filestore/template``. Since 1.7 or earlier.
        Evidence: manual 2025.2 File Store Service; client; C# client.
        """
        return self._session.call(
            _upload_template(content, filename, persistent), options, read.integer
        )

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the File Store service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /filestore/version``. Since 1.6 or earlier.
        Evidence: manual 1.6 Service Version; manual 2023.2 File Store Service.
        """
        return self._session.call(_version(), options, read.text)


class AsyncFileStore:
    """Managed files: data files, templates, data mapping configurations, presets and managed output."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def delete(self, file_id: int | str, *, options: CallOptions | None = None) -> bool:
        """Delete a managed file or directory, by a GET request.

        A GET that deletes: it must never be fetched ahead of time or cached. Up to 2022.x a
        failure is a 200 with the text `false`; since 2023.x it is a status of its own. 404 is
        in the documents since 2019.1, 400 since 2023.2.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            options: What differs for this call alone.

        Returns:
            Whether the file or directory was deleted.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /filestore/delete/{fileId}``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Delete Managed File or Directory; manual 2019.1; manual 1.7;
        client; C# client.
        """
        return await self._session.call(_delete(file_id), options, read.boolean)

    async def delete_by_post(
        self, file_id: int | str, *, options: CallOptions | None = None
    ) -> bool:
        """Delete a managed file or directory, by a POST request without a body.

        Not in the manual; the vendor's client uses nothing else, and its comments name a server
        method for each of the two. 500 is inferred from the GET form. The version is that of
        the oldest server on which others have checked this client.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            options: What differs for this call alone.

        Returns:
            Whether the file or directory was deleted.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /filestore/delete/{fileId}``. Since 2021.2 or earlier.
        Evidence: client; observed by others; inferred.
        """
        return await self._session.call(_delete_by_post(file_id), options, read.boolean)

    async def download(
        self, file_id: int | str, *, options: CallOptions | None = None
    ) -> AsyncDownload:
        """Download a managed file, or a managed directory as a zip file.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            options: What differs for this call alone.

        Returns:
            The file, still arriving: read or save it.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /filestore/file/{fileId}``. Since 1.7 or earlier.
        Evidence: manual 2020.1 Download Managed File or Directory; manual 1.8; client.
        """
        return await self._session.download(_download(file_id), options)

    async def download_contents(
        self,
        file_id: int | str,
        rel_path: str,
        *,
        output: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncDownload:
        """Download one file, or one folder as a zip file, out of a managed directory.

        The files of a managed result are fetched this way. With `output=base64` the answer is
        the base64 text of the file, still as application/octet-stream. Error answers are not in
        the pages read; 404 is inferred from the download of a file.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            rel_path: Path of the file or folder inside the managed directory; slashes separate
                its parts.
            output: `base64` asks for base64 text; no other value is documented.
            options: What differs for this call alone.

        Returns:
            The file, still arriving: read or save it.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /filestore/file/{fileId}/{relPath}``. Since 2020.1 or earlier.
        Evidence: manual 2023.2 Download Contents of Managed Directory; manual 2020.1; manual
        2025.2 File Store Service; client; inferred.
        """
        return await self._session.download(_download_contents(file_id, rel_path, output), options)

    async def exists(self, file_id: int | str, *, options: CallOptions | None = None) -> bool:
        """Tell whether a managed file or directory is stored.

        The manual lists JSON Errors here; an answer to HEAD cannot carry them.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            options: What differs for this call alone.

        Returns:
            Whether it exists.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``HEAD /filestore/file/{fileId}``. Since 2023.2 or earlier.
        Evidence: manual 2024.1 Managed File or Directory Exists; manual 2025.2 File Store
        Service.
        """
        return await self._session.exists(_exists(file_id), options)

    async def get_data_mapping_runtime_parameters(
        self, file_id: int | str, *, options: CallOptions | None = None
    ) -> list[RuntimeParameterDefinition]:
        """List the runtime parameters that a data mapping configuration declares.

        Only the name, the path and the method are in the sources. The whole shape of the
        answer, a list with name, type and default, is inferred, and so are the errors.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            options: What differs for this call alone.

        Returns:
            The runtime parameters.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /filestore/DataMiningConfig/runtimeparameters/{fileId}``. Since 2024.2.
        Evidence: manual 2025.2 File Store Service; change table 2024.2; inferred.
        """
        return await self._session.call(
            _get_data_mapping_runtime_parameters(file_id),
            options,
            read.models(RuntimeParameterDefinition),
        )

    async def get_job_creation_runtime_parameters(
        self, file_id: int | str, *, options: CallOptions | None = None
    ) -> list[RuntimeParameterDefinition]:
        """List the runtime parameters that a job creation preset declares.

        Only the name, the path and the method are in the sources. The whole shape of the
        answer, a list with name, type and default, is inferred, and so are the errors.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            options: What differs for this call alone.

        Returns:
            The runtime parameters.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /filestore/JobCreationConfig/runtimeparameters/{fileId}``. Since 2024.2.
        Evidence: manual 2025.2 File Store Service; change table 2024.2; inferred.
        """
        return await self._session.call(
            _get_job_creation_runtime_parameters(file_id),
            options,
            read.models(RuntimeParameterDefinition),
        )

    async def get_report(
        self, file_id: int | str, *, filter_: str | None = None, options: CallOptions | None = None
    ) -> TemplateReport:
        """Describe the parts of a stored template.

        JSON when `Accept` names it, else XML; quality values are ignored. What `*/*` gets is
        not documented; XML is inferred, as without the header. The help page was not found:
        this is what the README of the vendor's client says, and 401 and 403 are inferred. Where
        that README gives 400 and 404 no body, the client reads a JSON Error. What a file gets
        that is no template is not documented; 400 is inferred.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            filter_: Name of a tag (case counts), which limits the report to this part:
                sections, media, scripts, datamodel, properties, locale, images, masters or
                contexts; there may be others. An unknown one gets 400 (`Invalid filter`).
            options: What differs for this call alone.

        Returns:
            The report.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            NotAcceptableError: 406.
            TransportError: No answer, or a broken one.

        ``GET /filestore/template/report/{fileId}``. Since 2023.2 or earlier.
        Evidence: manual 2023.2 File Store Service; client; inferred.
        """
        return await self._session.call(
            _get_report(file_id, filter_), options, read.model(TemplateReport)
        )

    async def get_report_as_xml(
        self, file_id: int | str, *, filter_: str | None = None, options: CallOptions | None = None
    ) -> AsyncDownload:
        """Describe the parts of a stored template, as XML.

        JSON when `Accept` names it, else XML; quality values are ignored. What `*/*` gets is
        not documented; XML is inferred, as without the header. The help page was not found:
        this is what the README of the vendor's client says, and 401 and 403 are inferred. Where
        that README gives 400 and 404 no body, the client reads a JSON Error. What a file gets
        that is no template is not documented; 400 is inferred.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            filter_: Name of a tag (case counts), which limits the report to this part:
                sections, media, scripts, datamodel, properties, locale, images, masters or
                contexts; there may be others. An unknown one gets 400 (`Invalid filter`).
            options: What differs for this call alone.

        Returns:
            The file, still arriving: read or save it.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            NotAcceptableError: 406.
            TransportError: No answer, or a broken one.

        ``GET /filestore/template/report/{fileId}``. Since 2023.2 or earlier.
        Evidence: manual 2023.2 File Store Service; client; inferred.
        """
        return await self._session.download(_get_report_as_xml(file_id, filter_), options)

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the File Store service answers.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /filestore``. Since 1.7 or earlier.
        Evidence: manual 2020.1 Service Handshake; manual 2025.2 File Store Service.
        """
        return await self._session.call(_handshake(), options, read.text)

    async def list_resources(
        self, *, type_: str | None = None, options: CallOptions | None = None
    ) -> list[FileResource]:
        """List the persistent managed files, all or those of some types.

        Only files uploaded as persistent appear. The manual speaks of a structure that has an
        array; the vendor's client reads a bare array, which is described here. It files `type`
        under the path parameters, but its samples send it in the query. An unknown type gets
        500 with the message `No enum constant ... ManagedFileType.<type>`.

        Args:
            type_: One type, or several with commas between: GENERIC, TEMPLATE,
                DATA_MAPPING_CONFIG, JOB_CREATION_CONFIG, OUTPUT_CREATION_CONFIG, DATA_FILE; the
                vendor's client also lets CONTENT_CREATION_CONFIG and WEAVER_CONFIG through.
                Absent or empty, it stands for templates, data mapping configurations and
                presets.
            options: What differs for this call alone.

        Returns:
            The files found.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /filestore/resources``. Since 2023.2 or earlier.
        Evidence: manual 2024.1 List Resources; client.
        """
        return await self._session.call(_list_resources(type_), options, read.models(FileResource))

    async def sync_directory(
        self, file_id: int | str, content: AsyncUploadSource, *, options: CallOptions | None = None
    ) -> str:
        """Store a zipped directory under an id or name of one's own choice; made for the product's own use.

        Marked internal by the vendor. What an empty body, or one that is no zip file, gets is
        not documented; 400 is inferred from the uploads.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            options: What differs for this call alone.

        Returns:
            Id or name of the file or directory stored.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            MethodNotAllowedError: 405.
            TransportError: No answer, or a broken one.

        ``POST /filestore/dir/{fileId}``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Synchronize/Upload Managed Directory (Internal Only); manual
        2019.1; inferred.
        """
        return await self._session.call(_sync_directory(file_id, content), options, read.text)

    async def sync_file(
        self, file_id: int | str, content: AsyncUploadSource, *, options: CallOptions | None = None
    ) -> str:
        """Store a file under an id or name of one's own choice; made for the product's own use.

        Marked internal by the vendor: servers of a cluster copy files to each other with it.
        What an empty body gets is not documented; 400 is inferred from the uploads.

        Args:
            file_id: Id or name (with extension) of the managed file or directory.
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            options: What differs for this call alone.

        Returns:
            Id or name of the file or directory stored.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            MethodNotAllowedError: 405.
            TransportError: No answer, or a broken one.

        ``POST /filestore/file/{fileId}``. Since 1.7 or earlier.
        Evidence: manual 2024.1 Synchronize/Upload Managed File (Internal Only); manual 2021.2;
        inferred.
        """
        return await self._session.call(_sync_file(file_id, content), options, read.text)

    async def upload_data_file(
        self,
        content: AsyncUploadSource,
        *,
        filename: str | None = None,
        persistent: bool | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """Store a data file.

        The body is the raw file, not multipart. A later upload under the same name takes the
        name over; the older file keeps its id. The manual speaks of a managed file id or name
        as the answer; both clients read an integer. 400 is documented since 2023.2.

        Args:
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            filename: Name to store the file under, with its extension. A named file can be
                given by its name wherever its id is taken; without it only the id serves.
            persistent: True keeps the file out of the clean-up, which may remove others once
                nothing refers to them. The vendor's client sends `true` or leaves the parameter
                out; the C# client sends `True`, so the case of the letters does not matter
                (inferred).
            options: What differs for this call alone.

        Returns:
            Id of the new managed file.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``POST /filestore/DataFile``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Upload Data File; manual 2020.1; manual 1.5; client; C# client.
        """
        return await self._session.call(
            _upload_data_file(content, filename, persistent), options, read.integer
        )

    async def upload_data_mapping_configuration(
        self,
        content: AsyncUploadSource,
        *,
        filename: str | None = None,
        persistent: bool | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """Store a data mapping configuration (.OL-datamapper).

        Body, names and answer are as with a data file; that 400 carries a JSON Error is
        inferred from there.

        Args:
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            filename: Name to store the file under, with its extension. A named file can be
                given by its name wherever its id is taken; without it only the id serves.
            persistent: True keeps the file out of the clean-up, which may remove others once
                nothing refers to them. The vendor's client sends `true` or leaves the parameter
                out; the C# client sends `True`, so the case of the letters does not matter
                (inferred).
            options: What differs for this call alone.

        Returns:
            Id of the new managed file.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``POST /filestore/DataMiningConfig``. Since 1.5 or earlier.
        Evidence: manual 1.5; manual 2025.2 File Store Service; client.
        """
        return await self._session.call(
            _upload_data_mapping_configuration(content, filename, persistent), options, read.integer
        )

    async def upload_job_creation_preset(
        self,
        content: AsyncUploadSource,
        *,
        filename: str | None = None,
        persistent: bool | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """Store a job creation preset (.OL-jobpreset).

        Body, names and answer are as with a data file.

        Args:
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            filename: Name to store the file under, with its extension. A named file can be
                given by its name wherever its id is taken; without it only the id serves.
            persistent: True keeps the file out of the clean-up, which may remove others once
                nothing refers to them. The vendor's client sends `true` or leaves the parameter
                out; the C# client sends `True`, so the case of the letters does not matter
                (inferred).
            options: What differs for this call alone.

        Returns:
            Id of the new managed file.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``POST /filestore/JobCreationConfig``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Upload Job Creation Preset; client.
        """
        return await self._session.call(
            _upload_job_creation_preset(content, filename, persistent), options, read.integer
        )

    async def upload_output_creation_preset(
        self,
        content: AsyncUploadSource,
        *,
        filename: str | None = None,
        persistent: bool | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """Store an output creation preset (.OL-outputpreset).

        Body, names and answer are as with a data file; that 400 carries a JSON Error is
        inferred from there.

        Args:
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            filename: Name to store the file under, with its extension. A named file can be
                given by its name wherever its id is taken; without it only the id serves.
            persistent: True keeps the file out of the clean-up, which may remove others once
                nothing refers to them. The vendor's client sends `true` or leaves the parameter
                out; the C# client sends `True`, so the case of the letters does not matter
                (inferred).
            options: What differs for this call alone.

        Returns:
            Id of the new managed file.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``POST /filestore/OutputCreationConfig``. Since 1.7 or earlier.
        Evidence: manual 2025.2 File Store Service; client.
        """
        return await self._session.call(
            _upload_output_creation_preset(content, filename, persistent), options, read.integer
        )

    async def upload_template(
        self,
        content: AsyncUploadSource,
        *,
        filename: str | None = None,
        persistent: bool | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """Store a template (.OL-template).

        Called Upload Design Template up to 2019.x. Body, names and answer are as with a data
        file; that 400 carries a JSON Error is inferred from there.

        Args:
            content: The bytes to send: a path, bytes, a file opened in binary mode or an
                iterator of bytes.
            filename: Name to store the file under, with its extension. A named file can be
                given by its name wherever its id is taken; without it only the id serves.
            persistent: True keeps the file out of the clean-up, which may remove others once
                nothing refers to them. The vendor's client sends `true` or leaves the parameter
                out; the C# client sends `True`, so the case of the letters does not matter
                (inferred).
            options: What differs for this call alone.

        Returns:
            Id of the new managed file.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``POST /filestore/template``. Since 1.7 or earlier.
        Evidence: manual 2025.2 File Store Service; client; C# client.
        """
        return await self._session.call(
            _upload_template(content, filename, persistent), options, read.integer
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the File Store service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /filestore/version``. Since 1.6 or earlier.
        Evidence: manual 1.6 Service Version; manual 2023.2 File Store Service.
        """
        return await self._session.call(_version(), options, read.text)

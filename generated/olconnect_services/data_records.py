"""Data records: added, and their field values and properties read and changed."""

from collections.abc import Sequence

from olconnect import _read as read
from olconnect._address import path_segment
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._session import Session
from olconnect_api.models import (
    DataRecordIdentifierList,
    NameValue,
    NameValueList,
    NewDataSetRecords,
    NewTableRecords,
    RecordContent,
    RecordField,
    RecordFieldsUpdate,
    SimplifiedRecordContent,
    TypedRecordContent,
)
from olconnect_api.types import UNSET
from olconnect_services import operations

__all__ = ["AsyncDataRecords", "DataRecords"]


def _add(body: Sequence[NewDataSetRecords | NewTableRecords]) -> Request:
    from olconnect_api.api.data_records import data_records_add as endpoint

    return Request.of(
        operations.DATA_RECORDS_ADD,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            body=list(body),
        ),
    )


def _get_multiple_values(id: Sequence[int], recursive: bool | None) -> Request:
    from olconnect_api.api.data_records import (
        data_records_get_multiple_values as endpoint,
    )

    return Request.of(
        operations.DATA_RECORDS_GET_MULTIPLE_VALUES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            id=list(id),
            recursive=UNSET if recursive is None else recursive,
        ),
    )


def _get_multiple_values_json(
    recordids: Sequence[int], recursive: bool | None, optimized: bool | None, batchsize: int | None
) -> Request:
    from olconnect_api.api.data_records import (
        data_records_get_multiple_values_json as endpoint,
    )

    return Request.of(
        operations.DATA_RECORDS_GET_MULTIPLE_VALUES_JSON,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            body=DataRecordIdentifierList(
                recordids=list(recordids),
                recursive=UNSET if recursive is None else recursive,
                optimized=UNSET if optimized is None else optimized,
                batchsize=UNSET if batchsize is None else batchsize,
            ),
        ),
    )


def _get_multiple_values_simplified(id: Sequence[int], recursive: bool | None) -> Request:
    from olconnect_api.api.data_records import (
        data_records_get_multiple_values_simplified as endpoint,
    )

    return Request.of(
        operations.DATA_RECORDS_GET_MULTIPLE_VALUES_SIMPLIFIED,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            id=list(id),
            recursive=UNSET if recursive is None else recursive,
        ),
        fixed={"outputFormat": "simplified"},
    )


def _get_multiple_values_simplified_json(
    recordids: Sequence[int], recursive: bool | None, optimized: bool | None, batchsize: int | None
) -> Request:
    from olconnect_api.api.data_records import (
        data_records_get_multiple_values_simplified_json as endpoint,
    )

    return Request.of(
        operations.DATA_RECORDS_GET_MULTIPLE_VALUES_SIMPLIFIED_JSON,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            body=DataRecordIdentifierList(
                recordids=list(recordids),
                recursive=UNSET if recursive is None else recursive,
                output_format="simplified",
                optimized=UNSET if optimized is None else optimized,
                batchsize=UNSET if batchsize is None else batchsize,
            ),
        ),
    )


def _get_multiple_values_typed(id: Sequence[int], recursive: bool | None) -> Request:
    from olconnect_api.api.data_records import (
        data_records_get_multiple_values_typed as endpoint,
    )

    return Request.of(
        operations.DATA_RECORDS_GET_MULTIPLE_VALUES_TYPED,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            id=list(id),
            recursive=UNSET if recursive is None else recursive,
        ),
        fixed={"outputFormat": "explicitTypes"},
    )


def _get_multiple_values_typed_json(
    recordids: Sequence[int], recursive: bool | None, optimized: bool | None, batchsize: int | None
) -> Request:
    from olconnect_api.api.data_records import (
        data_records_get_multiple_values_typed_json as endpoint,
    )

    return Request.of(
        operations.DATA_RECORDS_GET_MULTIPLE_VALUES_TYPED_JSON,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            body=DataRecordIdentifierList(
                recordids=list(recordids),
                recursive=UNSET if recursive is None else recursive,
                explicit_types=True,
                output_format="explicitTypes",
                optimized=UNSET if optimized is None else optimized,
                batchsize=UNSET if batchsize is None else batchsize,
            ),
        ),
    )


def _get_properties(data_record_id: int) -> Request:
    from olconnect_api.api.data_records import data_records_get_properties as endpoint

    url = f"/entity/datarecords/{path_segment(data_record_id)}/properties"
    return Request.of(
        operations.DATA_RECORDS_GET_PROPERTIES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            data_record_id=data_record_id,
        ),
        url,
    )


def _get_values(data_record_id: int, recursive: bool | None) -> Request:
    from olconnect_api.api.data_records import data_records_get_values as endpoint

    url = f"/entity/datarecords/{path_segment(data_record_id)}/values"
    return Request.of(
        operations.DATA_RECORDS_GET_VALUES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            data_record_id=data_record_id,
            recursive=UNSET if recursive is None else recursive,
        ),
        url,
    )


def _get_values_simplified(data_record_id: int, recursive: bool | None) -> Request:
    from olconnect_api.api.data_records import (
        data_records_get_values_simplified as endpoint,
    )

    url = f"/entity/datarecords/{path_segment(data_record_id)}/values"
    return Request.of(
        operations.DATA_RECORDS_GET_VALUES_SIMPLIFIED,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            data_record_id=data_record_id,
            recursive=UNSET if recursive is None else recursive,
        ),
        url,
        fixed={"outputFormat": "simplified"},
    )


def _get_values_typed(data_record_id: int, recursive: bool | None) -> Request:
    from olconnect_api.api.data_records import data_records_get_values_typed as endpoint

    url = f"/entity/datarecords/{path_segment(data_record_id)}/values"
    return Request.of(
        operations.DATA_RECORDS_GET_VALUES_TYPED,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            data_record_id=data_record_id,
            recursive=UNSET if recursive is None else recursive,
        ),
        url,
        fixed={"explicitTypes": True, "outputFormat": "explicitTypes"},
    )


def _handshake() -> Request:
    from olconnect_api.api.data_records import data_records_handshake as endpoint

    return Request.of(
        operations.DATA_RECORDS_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _update_multiple_properties(body: Sequence[NameValueList]) -> Request:
    from olconnect_api.api.data_records import (
        data_records_update_multiple_properties as endpoint,
    )

    return Request.of(
        operations.DATA_RECORDS_UPDATE_MULTIPLE_PROPERTIES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            body=list(body),
        ),
    )


def _update_multiple_values(body: Sequence[RecordFieldsUpdate]) -> Request:
    from olconnect_api.api.data_records import (
        data_records_update_multiple_values as endpoint,
    )

    return Request.of(
        operations.DATA_RECORDS_UPDATE_MULTIPLE_VALUES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            body=list(body),
        ),
    )


def _update_properties(data_record_id: int, properties: Sequence[NameValue]) -> Request:
    from olconnect_api.api.data_records import (
        data_records_update_properties as endpoint,
    )

    url = f"/entity/datarecords/{path_segment(data_record_id)}/properties"
    return Request.of(
        operations.DATA_RECORDS_UPDATE_PROPERTIES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            data_record_id=data_record_id,
            body=NameValueList(id=data_record_id, properties=list(properties)),
        ),
        url,
    )


def _update_values(data_record_id: int, fields: Sequence[RecordField]) -> Request:
    from olconnect_api.api.data_records import data_records_update_values as endpoint

    url = f"/entity/datarecords/{path_segment(data_record_id)}/values"
    return Request.of(
        operations.DATA_RECORDS_UPDATE_VALUES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            data_record_id=data_record_id,
            body=RecordFieldsUpdate(id=data_record_id, fields=list(fields)),
        ),
        url,
    )


def _version() -> Request:
    from olconnect_api.api.data_records import data_records_version as endpoint

    return Request.of(
        operations.DATA_RECORDS_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class DataRecords:
    """Data records: added, and their field values and properties read and changed."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        *,
        body: Sequence[NewDataSetRecords | NewTableRecords],
        options: CallOptions | None = None,
    ) -> None:
        """Add data records to data sets, or to data tables of existing data records.

        The ids of the new data records are not answered: list the data set, or read the parent
        data record with `recursive`. 500 is documented for a body that is malformed or lacks a
        member; the vendor's client sends one that lacks the target and nests the arrays twice,
        so that its call cannot work. Not documented: what an unknown data set, parent or table
        gets (404 is inferred, with nothing added), and what fields get that the data model does
        not know.

        Args:
            body: JSON New Record Lists: data records to be added, each list with its target.
                That a list has one target only is inferred.
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /entity/datarecords``. Since 1.7 or earlier.
        Evidence: manual 2020.1 Add Data Records; manual 2024.1 Add Data Records; manual 1.7
        JSON New Record List; client; inferred (404).
        """
        return self._session.call(_add(body), options, read.nothing)

    def get_multiple_values(
        self,
        *,
        id: Sequence[int],
        recursive: bool | None = None,
        options: CallOptions | None = None,
    ) -> list[RecordContent]:
        """Get the field values of several data records, all as text.

        Pages up to 2022.1 file `id` and `recursive` under the path parameters, though the path
        has none. `explicitTypes` is no parameter of this method. 500 is documented for a
        failure or an unknown data record; 400 is inferred from the method with a body, and for
        a query that is not understood. The vendor's client never calls this method.

        Args:
            id: Ids of the data records, the parameter repeated for each. No page shows a URL;
                the repetition is inferred.
            recursive: True also gives the data records in the data tables, to any depth.
            options: What differs for this call alone.

        Returns:
            The values of the data records, in the structure that the query asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords/values``. Since 2021.2 or earlier.
        Evidence: manual 2021.2 Get Multiple Data Record Values; manual 2022.1; manual 2023.2;
        inferred (400, repeated parameter).
        """
        return self._session.call(
            _get_multiple_values(id, recursive), options, read.models(RecordContent)
        )

    def get_multiple_values_json(
        self,
        *,
        recordids: Sequence[int],
        recursive: bool | None = None,
        optimized: bool | None = None,
        batchsize: int | None = None,
        options: CallOptions | None = None,
    ) -> list[RecordContent]:
        """Get the field values of several data records named in the body, all as text.

        Reads, although it is a POST. With `optimized` the answer is streamed: an id that is
        asked for twice comes back once, and the order is that of the ids; without it both are
        as asked for (inferred). For an unknown data record the manual has 500, and the vendor's
        client takes 400 with a message that begins `The specified Data Record passed into this
        method refers to a missing resource`; both are described, 400 is what 2025.2 clients
        rely on. An error after the stream has begun cannot change the status (inferred).

        Args:
            recordids: Ids of the data records.
            recursive: True also gives the data records in the data tables. Without a mark as
                optional in the manual; the vendor's client leaves it out for false.
            optimized: True streams the answer, in the order of the ids and each data record
                once. Servers before 2021.2 garble characters with it.
            batchsize: How many data records the server fetches at a time when `optimized` (the
                condition is inferred).
            options: What differs for this call alone.

        Returns:
            The values of the data records, in the structure that the body asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /entity/datarecords/values``. Since 2018.1 or earlier.
        Evidence: manual 2018.1 Get Multiple Data Record Values (JSON); manual 2022.1; manual
        2023.2; manual 2024.2 JSON Data Record Identifier List (with Parameters); client (400).
        """
        return self._session.call(
            _get_multiple_values_json(recordids, recursive, optimized, batchsize),
            options,
            read.models(RecordContent),
        )

    def get_multiple_values_simplified(
        self,
        *,
        id: Sequence[int],
        recursive: bool | None = None,
        options: CallOptions | None = None,
    ) -> list[SimplifiedRecordContent]:
        """Get the field values of several data records as plain objects.

        Pages up to 2022.1 file `id` and `recursive` under the path parameters, though the path
        has none. `explicitTypes` is no parameter of this method. 500 is documented for a
        failure or an unknown data record; 400 is inferred from the method with a body, and for
        a query that is not understood. The vendor's client never calls this method.

        Args:
            id: Ids of the data records, the parameter repeated for each. No page shows a URL;
                the repetition is inferred.
            recursive: True also gives the data records in the data tables, to any depth.
            options: What differs for this call alone.

        Returns:
            The values of the data records, in the structure that the query asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords/values``. Since 2023.2 or earlier.
        Evidence: manual 2021.2 Get Multiple Data Record Values; manual 2022.1; manual 2023.2;
        inferred (400, repeated parameter).
        """
        return self._session.call(
            _get_multiple_values_simplified(id, recursive),
            options,
            read.models(SimplifiedRecordContent),
        )

    def get_multiple_values_simplified_json(
        self,
        *,
        recordids: Sequence[int],
        recursive: bool | None = None,
        optimized: bool | None = None,
        batchsize: int | None = None,
        options: CallOptions | None = None,
    ) -> list[SimplifiedRecordContent]:
        """Get the field values of several data records named in the body as plain objects.

        Reads, although it is a POST. With `optimized` the answer is streamed: an id that is
        asked for twice comes back once, and the order is that of the ids; without it both are
        as asked for (inferred). For an unknown data record the manual has 500, and the vendor's
        client takes 400 with a message that begins `The specified Data Record passed into this
        method refers to a missing resource`; both are described, 400 is what 2025.2 clients
        rely on. An error after the stream has begun cannot change the status (inferred).

        Args:
            recordids: Ids of the data records.
            recursive: True also gives the data records in the data tables. Without a mark as
                optional in the manual; the vendor's client leaves it out for false.
            optimized: True streams the answer, in the order of the ids and each data record
                once. Servers before 2021.2 garble characters with it.
            batchsize: How many data records the server fetches at a time when `optimized` (the
                condition is inferred).
            options: What differs for this call alone.

        Returns:
            The values of the data records, in the structure that the body asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /entity/datarecords/values``. Since 2023.2 or earlier.
        Evidence: manual 2018.1 Get Multiple Data Record Values (JSON); manual 2022.1; manual
        2023.2; manual 2024.2 JSON Data Record Identifier List (with Parameters); client (400).
        """
        return self._session.call(
            _get_multiple_values_simplified_json(recordids, recursive, optimized, batchsize),
            options,
            read.models(SimplifiedRecordContent),
        )

    def get_multiple_values_typed(
        self,
        *,
        id: Sequence[int],
        recursive: bool | None = None,
        options: CallOptions | None = None,
    ) -> list[TypedRecordContent]:
        """Get the field values of several data records as text, numbers and booleans, with the data types of the fields.

        Pages up to 2022.1 file `id` and `recursive` under the path parameters, though the path
        has none. `explicitTypes` is no parameter of this method. 500 is documented for a
        failure or an unknown data record; 400 is inferred from the method with a body, and for
        a query that is not understood. The vendor's client never calls this method.

        Args:
            id: Ids of the data records, the parameter repeated for each. No page shows a URL;
                the repetition is inferred.
            recursive: True also gives the data records in the data tables, to any depth.
            options: What differs for this call alone.

        Returns:
            The values of the data records, in the structure that the query asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords/values``. Since 2023.2 or earlier.
        Evidence: manual 2021.2 Get Multiple Data Record Values; manual 2022.1; manual 2023.2;
        inferred (400, repeated parameter).
        """
        return self._session.call(
            _get_multiple_values_typed(id, recursive), options, read.models(TypedRecordContent)
        )

    def get_multiple_values_typed_json(
        self,
        *,
        recordids: Sequence[int],
        recursive: bool | None = None,
        optimized: bool | None = None,
        batchsize: int | None = None,
        options: CallOptions | None = None,
    ) -> list[TypedRecordContent]:
        """Get the field values of several data records named in the body as text, numbers and booleans, with the data types of the fields.

        Reads, although it is a POST. With `optimized` the answer is streamed: an id that is
        asked for twice comes back once, and the order is that of the ids; without it both are
        as asked for (inferred). For an unknown data record the manual has 500, and the vendor's
        client takes 400 with a message that begins `The specified Data Record passed into this
        method refers to a missing resource`; both are described, 400 is what 2025.2 clients
        rely on. An error after the stream has begun cannot change the status (inferred).

        Args:
            recordids: Ids of the data records.
            recursive: True also gives the data records in the data tables. Without a mark as
                optional in the manual; the vendor's client leaves it out for false.
            optimized: True streams the answer, in the order of the ids and each data record
                once. Servers before 2021.2 garble characters with it.
            batchsize: How many data records the server fetches at a time when `optimized` (the
                condition is inferred).
            options: What differs for this call alone.

        Returns:
            The values of the data records, in the structure that the body asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /entity/datarecords/values``. Since 2018.1 or earlier.
        Evidence: manual 2018.1 Get Multiple Data Record Values (JSON); manual 2022.1; manual
        2023.2; manual 2024.2 JSON Data Record Identifier List (with Parameters); client (400).
        """
        return self._session.call(
            _get_multiple_values_typed_json(recordids, recursive, optimized, batchsize),
            options,
            read.models(TypedRecordContent),
        )

    def get_properties(
        self, data_record_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the properties of a data record.

        Properties are a list of their own beside the field values. 404 for an unknown data
        record is known from the vendor's client.

        Args:
            data_record_id: Id of the data record.
            options: What differs for this call alone.

        Returns:
            The properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords/{dataRecordId}/properties``. Since 2021.2 or earlier.
        Evidence: manual 2021.2 Get Data Record Properties; manual 2023.2; client (404);
        observed by others (values stay text).
        """
        return self._session.call(_get_properties(data_record_id), options, read.models(NameValue))

    def get_values(
        self,
        data_record_id: int,
        *,
        recursive: bool | None = None,
        options: CallOptions | None = None,
    ) -> RecordContent:
        """Get the field values of a data record, all as text.

        The query chooses one of three structures. Which parameter wins where `explicitTypes`
        and `outputFormat` disagree is not known; what an unknown `outputFormat` gets is not
        documented, 400 is inferred. The manual gives 500 for an unknown data record, the
        vendor's client has a handler for 404; both are described, 404 is what 2025.2 clients
        rely on.

        Args:
            data_record_id: Id of the data record.
            recursive: True also gives the data records in the data tables, to any depth.
            options: What differs for this call alone.

        Returns:
            The values of the data record, in the structure that the query asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords/{dataRecordId}/values``. Since 2020.1 or earlier.
        Evidence: manual 2020.1 Get Data Record Values; manual 2021.2; manual 2023.2; manual
        2024.1; client (404); inferred (400).
        """
        return self._session.call(
            _get_values(data_record_id, recursive), options, read.model(RecordContent)
        )

    def get_values_simplified(
        self,
        data_record_id: int,
        *,
        recursive: bool | None = None,
        options: CallOptions | None = None,
    ) -> SimplifiedRecordContent:
        """Get the field values of a data record as a plain object.

        The query chooses one of three structures. Which parameter wins where `explicitTypes`
        and `outputFormat` disagree is not known; what an unknown `outputFormat` gets is not
        documented, 400 is inferred. The manual gives 500 for an unknown data record, the
        vendor's client has a handler for 404; both are described, 404 is what 2025.2 clients
        rely on.

        Args:
            data_record_id: Id of the data record.
            recursive: True also gives the data records in the data tables, to any depth.
            options: What differs for this call alone.

        Returns:
            The values of the data record, in the structure that the query asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords/{dataRecordId}/values``. Since 2023.2 or earlier.
        Evidence: manual 2020.1 Get Data Record Values; manual 2021.2; manual 2023.2; manual
        2024.1; client (404); inferred (400).
        """
        return self._session.call(
            _get_values_simplified(data_record_id, recursive),
            options,
            read.model(SimplifiedRecordContent),
        )

    def get_values_typed(
        self,
        data_record_id: int,
        *,
        recursive: bool | None = None,
        options: CallOptions | None = None,
    ) -> TypedRecordContent:
        """Get the field values of a data record as text, numbers and booleans, with the data types of the fields.

        The query chooses one of three structures. Which parameter wins where `explicitTypes`
        and `outputFormat` disagree is not known; what an unknown `outputFormat` gets is not
        documented, 400 is inferred. The manual gives 500 for an unknown data record, the
        vendor's client has a handler for 404; both are described, 404 is what 2025.2 clients
        rely on.

        Args:
            data_record_id: Id of the data record.
            recursive: True also gives the data records in the data tables, to any depth.
            options: What differs for this call alone.

        Returns:
            The values of the data record, in the structure that the query asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords/{dataRecordId}/values``. Since 2020.1 or earlier.
        Evidence: manual 2020.1 Get Data Record Values; manual 2021.2; manual 2023.2; manual
        2024.1; client (404); inferred (400).
        """
        return self._session.call(
            _get_values_typed(data_record_id, recursive), options, read.model(TypedRecordContent)
        )

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Data Record Entity service answers.

        There is no list of all data records at this path; a data set lists its own.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords``. Since 2019.1 or earlier.
        Evidence: manual 2019.1 Service Handshake; manual 2023.2 Data Record Entity Service.
        """
        return self._session.call(_handshake(), options, read.text)

    def update_multiple_properties(
        self, *, body: Sequence[NameValueList], options: CallOptions | None = None
    ) -> None:
        """Update properties of several data records at once.

        The manual says update here, not update and replace: that properties which are not named
        stay as they are is inferred. Neither 404 nor 500 is documented. Inferred: 404 for an
        unknown data record, with nothing changed, and 500 for a malformed body, as in the
        update of one data record. The README of the vendor's client gives this method another
        path and nests the array twice, against the manual and its own code.

        Args:
            body: The body.
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/datarecords/properties``. Since 1.7 or earlier.
        Evidence: manual 1.7 Update Multiple Data Record Properties; manual 2025.1 JSON
        Name/Value Lists; client; inferred (merging, 404, 500).
        """
        return self._session.call(_update_multiple_properties(body), options, read.nothing)

    def update_multiple_values(
        self, *, body: Sequence[RecordFieldsUpdate], options: CallOptions | None = None
    ) -> None:
        """Change field values of several data records at once.

        The path is that of the collection, without `/values`. Neither 404 nor 500 is
        documented, nor what happens when one of several ids is unknown. Inferred: 404 for an
        unknown data record, with nothing changed, and 500 for a malformed body, as in the
        update of one data record.

        Args:
            body: The body.
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/datarecords``. Since 2019.1 or earlier.
        Evidence: manual 2019.1 Update Multiple Data Record Values; manual 2020.1; manual
        2024.1; client; inferred (404, 500).
        """
        return self._session.call(_update_multiple_values(body), options, read.nothing)

    def update_properties(
        self,
        data_record_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the properties of a data record.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        500: a failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body. 404 for an unknown data record is inferred; 500 is possible too. The
        README of the vendor's client draws the body as an array; the client sends an object.

        Args:
            data_record_id: Id of the data record.
            properties: The properties; where one entity is updated they replace its whole list.
            options: What differs for this call alone.

        Returns:
            The list was replaced; the vendor's client takes an empty body for success too.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/datarecords/{dataRecordId}/properties``. Since 1.8 or earlier.
        Evidence: manual 1.8 Update Data Record Properties; manual 2020.1; client; inferred
        (404).
        """
        return self._session.call(
            _update_properties(data_record_id, properties), options, read.boolean
        )

    def update_values(
        self,
        data_record_id: int,
        *,
        fields: Sequence[RecordField],
        options: CallOptions | None = None,
    ) -> None:
        """Change field values of a data record.

        Fields that are not named keep their values (inferred). Dates go in as Unix time and
        come out as ISO text, so a date that was read cannot be written back as it is. 500: a
        failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body. 404 for an unknown data record is inferred; 500 is possible too. What an
        unknown field name, or a value that does not fit the field's type, gets is not
        documented. The README of the vendor's client names the array `records`, and its types
        draw `fields` as an object; the manual's structure is described here.

        Args:
            data_record_id: Id of the data record.
            fields: The fields to change, with their new values.
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/datarecords/{dataRecordId}/values``. Since 2018.1 or earlier.
        Evidence: manual 2018.1 JSON Record Content List (Fields Only); manual 2024.1 Update
        Data Record Values; client; inferred (404, merging).
        """
        return self._session.call(_update_values(data_record_id, fields), options, read.nothing)

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Data Record Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords/version``. Since 2023.2 or earlier.
        Evidence: manual 2023.2 Data Record Entity Service.
        """
        return self._session.call(_version(), options, read.text)


class AsyncDataRecords:
    """Data records: added, and their field values and properties read and changed."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        *,
        body: Sequence[NewDataSetRecords | NewTableRecords],
        options: CallOptions | None = None,
    ) -> None:
        """Add data records to data sets, or to data tables of existing data records.

        The ids of the new data records are not answered: list the data set, or read the parent
        data record with `recursive`. 500 is documented for a body that is malformed or lacks a
        member; the vendor's client sends one that lacks the target and nests the arrays twice,
        so that its call cannot work. Not documented: what an unknown data set, parent or table
        gets (404 is inferred, with nothing added), and what fields get that the data model does
        not know.

        Args:
            body: JSON New Record Lists: data records to be added, each list with its target.
                That a list has one target only is inferred.
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /entity/datarecords``. Since 1.7 or earlier.
        Evidence: manual 2020.1 Add Data Records; manual 2024.1 Add Data Records; manual 1.7
        JSON New Record List; client; inferred (404).
        """
        return await self._session.call(_add(body), options, read.nothing)

    async def get_multiple_values(
        self,
        *,
        id: Sequence[int],
        recursive: bool | None = None,
        options: CallOptions | None = None,
    ) -> list[RecordContent]:
        """Get the field values of several data records, all as text.

        Pages up to 2022.1 file `id` and `recursive` under the path parameters, though the path
        has none. `explicitTypes` is no parameter of this method. 500 is documented for a
        failure or an unknown data record; 400 is inferred from the method with a body, and for
        a query that is not understood. The vendor's client never calls this method.

        Args:
            id: Ids of the data records, the parameter repeated for each. No page shows a URL;
                the repetition is inferred.
            recursive: True also gives the data records in the data tables, to any depth.
            options: What differs for this call alone.

        Returns:
            The values of the data records, in the structure that the query asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords/values``. Since 2021.2 or earlier.
        Evidence: manual 2021.2 Get Multiple Data Record Values; manual 2022.1; manual 2023.2;
        inferred (400, repeated parameter).
        """
        return await self._session.call(
            _get_multiple_values(id, recursive), options, read.models(RecordContent)
        )

    async def get_multiple_values_json(
        self,
        *,
        recordids: Sequence[int],
        recursive: bool | None = None,
        optimized: bool | None = None,
        batchsize: int | None = None,
        options: CallOptions | None = None,
    ) -> list[RecordContent]:
        """Get the field values of several data records named in the body, all as text.

        Reads, although it is a POST. With `optimized` the answer is streamed: an id that is
        asked for twice comes back once, and the order is that of the ids; without it both are
        as asked for (inferred). For an unknown data record the manual has 500, and the vendor's
        client takes 400 with a message that begins `The specified Data Record passed into this
        method refers to a missing resource`; both are described, 400 is what 2025.2 clients
        rely on. An error after the stream has begun cannot change the status (inferred).

        Args:
            recordids: Ids of the data records.
            recursive: True also gives the data records in the data tables. Without a mark as
                optional in the manual; the vendor's client leaves it out for false.
            optimized: True streams the answer, in the order of the ids and each data record
                once. Servers before 2021.2 garble characters with it.
            batchsize: How many data records the server fetches at a time when `optimized` (the
                condition is inferred).
            options: What differs for this call alone.

        Returns:
            The values of the data records, in the structure that the body asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /entity/datarecords/values``. Since 2018.1 or earlier.
        Evidence: manual 2018.1 Get Multiple Data Record Values (JSON); manual 2022.1; manual
        2023.2; manual 2024.2 JSON Data Record Identifier List (with Parameters); client (400).
        """
        return await self._session.call(
            _get_multiple_values_json(recordids, recursive, optimized, batchsize),
            options,
            read.models(RecordContent),
        )

    async def get_multiple_values_simplified(
        self,
        *,
        id: Sequence[int],
        recursive: bool | None = None,
        options: CallOptions | None = None,
    ) -> list[SimplifiedRecordContent]:
        """Get the field values of several data records as plain objects.

        Pages up to 2022.1 file `id` and `recursive` under the path parameters, though the path
        has none. `explicitTypes` is no parameter of this method. 500 is documented for a
        failure or an unknown data record; 400 is inferred from the method with a body, and for
        a query that is not understood. The vendor's client never calls this method.

        Args:
            id: Ids of the data records, the parameter repeated for each. No page shows a URL;
                the repetition is inferred.
            recursive: True also gives the data records in the data tables, to any depth.
            options: What differs for this call alone.

        Returns:
            The values of the data records, in the structure that the query asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords/values``. Since 2023.2 or earlier.
        Evidence: manual 2021.2 Get Multiple Data Record Values; manual 2022.1; manual 2023.2;
        inferred (400, repeated parameter).
        """
        return await self._session.call(
            _get_multiple_values_simplified(id, recursive),
            options,
            read.models(SimplifiedRecordContent),
        )

    async def get_multiple_values_simplified_json(
        self,
        *,
        recordids: Sequence[int],
        recursive: bool | None = None,
        optimized: bool | None = None,
        batchsize: int | None = None,
        options: CallOptions | None = None,
    ) -> list[SimplifiedRecordContent]:
        """Get the field values of several data records named in the body as plain objects.

        Reads, although it is a POST. With `optimized` the answer is streamed: an id that is
        asked for twice comes back once, and the order is that of the ids; without it both are
        as asked for (inferred). For an unknown data record the manual has 500, and the vendor's
        client takes 400 with a message that begins `The specified Data Record passed into this
        method refers to a missing resource`; both are described, 400 is what 2025.2 clients
        rely on. An error after the stream has begun cannot change the status (inferred).

        Args:
            recordids: Ids of the data records.
            recursive: True also gives the data records in the data tables. Without a mark as
                optional in the manual; the vendor's client leaves it out for false.
            optimized: True streams the answer, in the order of the ids and each data record
                once. Servers before 2021.2 garble characters with it.
            batchsize: How many data records the server fetches at a time when `optimized` (the
                condition is inferred).
            options: What differs for this call alone.

        Returns:
            The values of the data records, in the structure that the body asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /entity/datarecords/values``. Since 2023.2 or earlier.
        Evidence: manual 2018.1 Get Multiple Data Record Values (JSON); manual 2022.1; manual
        2023.2; manual 2024.2 JSON Data Record Identifier List (with Parameters); client (400).
        """
        return await self._session.call(
            _get_multiple_values_simplified_json(recordids, recursive, optimized, batchsize),
            options,
            read.models(SimplifiedRecordContent),
        )

    async def get_multiple_values_typed(
        self,
        *,
        id: Sequence[int],
        recursive: bool | None = None,
        options: CallOptions | None = None,
    ) -> list[TypedRecordContent]:
        """Get the field values of several data records as text, numbers and booleans, with the data types of the fields.

        Pages up to 2022.1 file `id` and `recursive` under the path parameters, though the path
        has none. `explicitTypes` is no parameter of this method. 500 is documented for a
        failure or an unknown data record; 400 is inferred from the method with a body, and for
        a query that is not understood. The vendor's client never calls this method.

        Args:
            id: Ids of the data records, the parameter repeated for each. No page shows a URL;
                the repetition is inferred.
            recursive: True also gives the data records in the data tables, to any depth.
            options: What differs for this call alone.

        Returns:
            The values of the data records, in the structure that the query asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords/values``. Since 2023.2 or earlier.
        Evidence: manual 2021.2 Get Multiple Data Record Values; manual 2022.1; manual 2023.2;
        inferred (400, repeated parameter).
        """
        return await self._session.call(
            _get_multiple_values_typed(id, recursive), options, read.models(TypedRecordContent)
        )

    async def get_multiple_values_typed_json(
        self,
        *,
        recordids: Sequence[int],
        recursive: bool | None = None,
        optimized: bool | None = None,
        batchsize: int | None = None,
        options: CallOptions | None = None,
    ) -> list[TypedRecordContent]:
        """Get the field values of several data records named in the body as text, numbers and booleans, with the data types of the fields.

        Reads, although it is a POST. With `optimized` the answer is streamed: an id that is
        asked for twice comes back once, and the order is that of the ids; without it both are
        as asked for (inferred). For an unknown data record the manual has 500, and the vendor's
        client takes 400 with a message that begins `The specified Data Record passed into this
        method refers to a missing resource`; both are described, 400 is what 2025.2 clients
        rely on. An error after the stream has begun cannot change the status (inferred).

        Args:
            recordids: Ids of the data records.
            recursive: True also gives the data records in the data tables. Without a mark as
                optional in the manual; the vendor's client leaves it out for false.
            optimized: True streams the answer, in the order of the ids and each data record
                once. Servers before 2021.2 garble characters with it.
            batchsize: How many data records the server fetches at a time when `optimized` (the
                condition is inferred).
            options: What differs for this call alone.

        Returns:
            The values of the data records, in the structure that the body asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``POST /entity/datarecords/values``. Since 2018.1 or earlier.
        Evidence: manual 2018.1 Get Multiple Data Record Values (JSON); manual 2022.1; manual
        2023.2; manual 2024.2 JSON Data Record Identifier List (with Parameters); client (400).
        """
        return await self._session.call(
            _get_multiple_values_typed_json(recordids, recursive, optimized, batchsize),
            options,
            read.models(TypedRecordContent),
        )

    async def get_properties(
        self, data_record_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the properties of a data record.

        Properties are a list of their own beside the field values. 404 for an unknown data
        record is known from the vendor's client.

        Args:
            data_record_id: Id of the data record.
            options: What differs for this call alone.

        Returns:
            The properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords/{dataRecordId}/properties``. Since 2021.2 or earlier.
        Evidence: manual 2021.2 Get Data Record Properties; manual 2023.2; client (404);
        observed by others (values stay text).
        """
        return await self._session.call(
            _get_properties(data_record_id), options, read.models(NameValue)
        )

    async def get_values(
        self,
        data_record_id: int,
        *,
        recursive: bool | None = None,
        options: CallOptions | None = None,
    ) -> RecordContent:
        """Get the field values of a data record, all as text.

        The query chooses one of three structures. Which parameter wins where `explicitTypes`
        and `outputFormat` disagree is not known; what an unknown `outputFormat` gets is not
        documented, 400 is inferred. The manual gives 500 for an unknown data record, the
        vendor's client has a handler for 404; both are described, 404 is what 2025.2 clients
        rely on.

        Args:
            data_record_id: Id of the data record.
            recursive: True also gives the data records in the data tables, to any depth.
            options: What differs for this call alone.

        Returns:
            The values of the data record, in the structure that the query asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords/{dataRecordId}/values``. Since 2020.1 or earlier.
        Evidence: manual 2020.1 Get Data Record Values; manual 2021.2; manual 2023.2; manual
        2024.1; client (404); inferred (400).
        """
        return await self._session.call(
            _get_values(data_record_id, recursive), options, read.model(RecordContent)
        )

    async def get_values_simplified(
        self,
        data_record_id: int,
        *,
        recursive: bool | None = None,
        options: CallOptions | None = None,
    ) -> SimplifiedRecordContent:
        """Get the field values of a data record as a plain object.

        The query chooses one of three structures. Which parameter wins where `explicitTypes`
        and `outputFormat` disagree is not known; what an unknown `outputFormat` gets is not
        documented, 400 is inferred. The manual gives 500 for an unknown data record, the
        vendor's client has a handler for 404; both are described, 404 is what 2025.2 clients
        rely on.

        Args:
            data_record_id: Id of the data record.
            recursive: True also gives the data records in the data tables, to any depth.
            options: What differs for this call alone.

        Returns:
            The values of the data record, in the structure that the query asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords/{dataRecordId}/values``. Since 2023.2 or earlier.
        Evidence: manual 2020.1 Get Data Record Values; manual 2021.2; manual 2023.2; manual
        2024.1; client (404); inferred (400).
        """
        return await self._session.call(
            _get_values_simplified(data_record_id, recursive),
            options,
            read.model(SimplifiedRecordContent),
        )

    async def get_values_typed(
        self,
        data_record_id: int,
        *,
        recursive: bool | None = None,
        options: CallOptions | None = None,
    ) -> TypedRecordContent:
        """Get the field values of a data record as text, numbers and booleans, with the data types of the fields.

        The query chooses one of three structures. Which parameter wins where `explicitTypes`
        and `outputFormat` disagree is not known; what an unknown `outputFormat` gets is not
        documented, 400 is inferred. The manual gives 500 for an unknown data record, the
        vendor's client has a handler for 404; both are described, 404 is what 2025.2 clients
        rely on.

        Args:
            data_record_id: Id of the data record.
            recursive: True also gives the data records in the data tables, to any depth.
            options: What differs for this call alone.

        Returns:
            The values of the data record, in the structure that the query asked for.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords/{dataRecordId}/values``. Since 2020.1 or earlier.
        Evidence: manual 2020.1 Get Data Record Values; manual 2021.2; manual 2023.2; manual
        2024.1; client (404); inferred (400).
        """
        return await self._session.call(
            _get_values_typed(data_record_id, recursive), options, read.model(TypedRecordContent)
        )

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Data Record Entity service answers.

        There is no list of all data records at this path; a data set lists its own.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords``. Since 2019.1 or earlier.
        Evidence: manual 2019.1 Service Handshake; manual 2023.2 Data Record Entity Service.
        """
        return await self._session.call(_handshake(), options, read.text)

    async def update_multiple_properties(
        self, *, body: Sequence[NameValueList], options: CallOptions | None = None
    ) -> None:
        """Update properties of several data records at once.

        The manual says update here, not update and replace: that properties which are not named
        stay as they are is inferred. Neither 404 nor 500 is documented. Inferred: 404 for an
        unknown data record, with nothing changed, and 500 for a malformed body, as in the
        update of one data record. The README of the vendor's client gives this method another
        path and nests the array twice, against the manual and its own code.

        Args:
            body: The body.
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/datarecords/properties``. Since 1.7 or earlier.
        Evidence: manual 1.7 Update Multiple Data Record Properties; manual 2025.1 JSON
        Name/Value Lists; client; inferred (merging, 404, 500).
        """
        return await self._session.call(_update_multiple_properties(body), options, read.nothing)

    async def update_multiple_values(
        self, *, body: Sequence[RecordFieldsUpdate], options: CallOptions | None = None
    ) -> None:
        """Change field values of several data records at once.

        The path is that of the collection, without `/values`. Neither 404 nor 500 is
        documented, nor what happens when one of several ids is unknown. Inferred: 404 for an
        unknown data record, with nothing changed, and 500 for a malformed body, as in the
        update of one data record.

        Args:
            body: The body.
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/datarecords``. Since 2019.1 or earlier.
        Evidence: manual 2019.1 Update Multiple Data Record Values; manual 2020.1; manual
        2024.1; client; inferred (404, 500).
        """
        return await self._session.call(_update_multiple_values(body), options, read.nothing)

    async def update_properties(
        self,
        data_record_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the properties of a data record.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        500: a failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body. 404 for an unknown data record is inferred; 500 is possible too. The
        README of the vendor's client draws the body as an array; the client sends an object.

        Args:
            data_record_id: Id of the data record.
            properties: The properties; where one entity is updated they replace its whole list.
            options: What differs for this call alone.

        Returns:
            The list was replaced; the vendor's client takes an empty body for success too.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/datarecords/{dataRecordId}/properties``. Since 1.8 or earlier.
        Evidence: manual 1.8 Update Data Record Properties; manual 2020.1; client; inferred
        (404).
        """
        return await self._session.call(
            _update_properties(data_record_id, properties), options, read.boolean
        )

    async def update_values(
        self,
        data_record_id: int,
        *,
        fields: Sequence[RecordField],
        options: CallOptions | None = None,
    ) -> None:
        """Change field values of a data record.

        Fields that are not named keep their values (inferred). Dates go in as Unix time and
        come out as ISO text, so a date that was read cannot be written back as it is. 500: a
        failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body. 404 for an unknown data record is inferred; 500 is possible too. What an
        unknown field name, or a value that does not fit the field's type, gets is not
        documented. The README of the vendor's client names the array `records`, and its types
        draw `fields` as an object; the manual's structure is described here.

        Args:
            data_record_id: Id of the data record.
            fields: The fields to change, with their new values.
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/datarecords/{dataRecordId}/values``. Since 2018.1 or earlier.
        Evidence: manual 2018.1 JSON Record Content List (Fields Only); manual 2024.1 Update
        Data Record Values; client; inferred (404, merging).
        """
        return await self._session.call(
            _update_values(data_record_id, fields), options, read.nothing
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Data Record Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/datarecords/version``. Since 2023.2 or earlier.
        Evidence: manual 2023.2 Data Record Entity Service.
        """
        return await self._session.call(_version(), options, read.text)

"""Data sets: listed, read, deleted, and their properties."""

from collections.abc import Sequence

from olconnect import _read as read
from olconnect._address import path_segment
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._session import Session
from olconnect_api.models import IdentifierList, NameValue, NameValueList
from olconnect_services import operations

__all__ = ["AsyncDataSets", "DataSets"]


def _delete(data_set_id: int) -> Request:
    from olconnect_api.api.data_sets import data_sets_delete as endpoint

    url = f"/entity/datasets/{path_segment(data_set_id)}/delete"
    return Request.of(
        operations.DATA_SETS_DELETE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            data_set_id=data_set_id,
        ),
        url,
    )


def _get_all() -> Request:
    from olconnect_api.api.data_sets import data_sets_get_all as endpoint

    return Request.of(
        operations.DATA_SETS_GET_ALL,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
        accept="application/json",
    )


def _get_data_records(data_set_id: int) -> Request:
    from olconnect_api.api.data_sets import data_sets_get_data_records as endpoint

    url = f"/entity/datasets/{path_segment(data_set_id)}"
    return Request.of(
        operations.DATA_SETS_GET_DATA_RECORDS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            data_set_id=data_set_id,
        ),
        url,
    )


def _get_properties(data_set_id: int) -> Request:
    from olconnect_api.api.data_sets import data_sets_get_properties as endpoint

    url = f"/entity/datasets/{path_segment(data_set_id)}/properties"
    return Request.of(
        operations.DATA_SETS_GET_PROPERTIES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            data_set_id=data_set_id,
        ),
        url,
    )


def _handshake() -> Request:
    from olconnect_api.api.data_sets import data_sets_handshake as endpoint

    return Request.of(
        operations.DATA_SETS_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
        accept="text/plain",
    )


def _update_properties(data_set_id: int, properties: Sequence[NameValue]) -> Request:
    from olconnect_api.api.data_sets import data_sets_update_properties as endpoint

    url = f"/entity/datasets/{path_segment(data_set_id)}/properties"
    return Request.of(
        operations.DATA_SETS_UPDATE_PROPERTIES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            data_set_id=data_set_id,
            body=NameValueList(id=data_set_id, properties=list(properties)),
        ),
        url,
    )


def _version() -> Request:
    from olconnect_api.api.data_sets import data_sets_version as endpoint

    return Request.of(
        operations.DATA_SETS_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class DataSets:
    """Data sets: listed, read, deleted, and their properties."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def delete(self, data_set_id: int, *, options: CallOptions | None = None) -> bool:
        """Mark a data set for deletion.

        The clean-up service of the server deletes it later, with its data records. What can
        still be read until then is not documented. No page lists 400 or 404; the vendor's
        client has handlers for both, 400 for a set that is still needed.

        Args:
            data_set_id: Id of the data set.
            options: What differs for this call alone.

        Returns:
            Whether the request was accepted.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /entity/datasets/{dataSetId}/delete``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Data Set Entity Service; manual 1.7; client.
        """
        return self._session.call(_delete(data_set_id), options, read.boolean)

    def get_all(self, *, options: CallOptions | None = None) -> IdentifierList:
        """List the ids of all data sets.

        The manual gives both methods this path and does not say what tells them apart; the
        header `Accept` does, as its sample of 2020.1 suggests: text/plain gets the handshake,
        anything else the list (inferred). There are no pages and no order is promised; whether
        sets marked for deletion are still listed is not documented.

        Args:
            options: What differs for this call alone.

        Returns:
            The ids, or that the service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/datasets``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Data Set Entity Service; manual 1.7; manual 2020.1; client;
        inferred.
        """
        return self._session.call(_get_all(), options, read.model(IdentifierList))

    def get_data_records(
        self, data_set_id: int, *, options: CallOptions | None = None
    ) -> IdentifierList:
        """List the ids of the data records in a data set.

        Only records of the main table are listed, not those of detail tables (inferred). No
        page lists 404; the vendor's client has a handler for it.

        Args:
            data_set_id: Id of the data set.
            options: What differs for this call alone.

        Returns:
            Ids of the data records.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/datasets/{dataSetId}``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Data Set Entity Service; manual 1.7; client; inferred.
        """
        return self._session.call(
            _get_data_records(data_set_id), options, read.model(IdentifierList)
        )

    def get_properties(
        self, data_set_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the properties of a data set.

        Values are text, always; on servers of 2021.2 and 2024.2 leading zeros and values of 44
        digits were seen to come back unchanged. No page lists 404; the vendor's client has a
        handler for it.

        Args:
            data_set_id: Id of the data set.
            options: What differs for this call alone.

        Returns:
            The properties.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/datasets/{dataSetId}/properties``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Data Set Entity Service; manual 1.7 JSON Name/Value List
        (Properties Only); client; observed by others.
        """
        return self._session.call(_get_properties(data_set_id), options, read.models(NameValue))

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Data Set Entity service answers.

        The manual gives both methods this path and does not say what tells them apart; the
        header `Accept` does, as its sample of 2020.1 suggests: text/plain gets the handshake,
        anything else the list (inferred). There are no pages and no order is promised; whether
        sets marked for deletion are still listed is not documented.

        Args:
            options: What differs for this call alone.

        Returns:
            The ids, or that the service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/datasets``. Since 2023.2 or earlier.
        Evidence: manual 2023.2 Data Set Entity Service; manual 1.7; manual 2020.1; client;
        inferred.
        """
        return self._session.call(_handshake(), options, read.text)

    def update_properties(
        self,
        data_set_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the properties of a data set.

        The list sent becomes the whole list; that an empty one removes all is inferred. 500 is
        documented for an id in the body that differs from the one in the path. What an unknown
        id gets is not documented: 404 is inferred.

        Args:
            data_set_id: Id of the data set.
            properties: The properties; where one entity is updated they replace its whole list.
            options: What differs for this call alone.

        Returns:
            Whether the properties were replaced.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/datasets/{dataSetId}/properties``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Data Set Entity Service; manual 1.7; client; inferred.
        """
        return self._session.call(
            _update_properties(data_set_id, properties), options, read.boolean
        )

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Data Set Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/datasets/version``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Data Set Entity Service; manual 1.7.
        """
        return self._session.call(_version(), options, read.text)


class AsyncDataSets:
    """Data sets: listed, read, deleted, and their properties."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def delete(self, data_set_id: int, *, options: CallOptions | None = None) -> bool:
        """Mark a data set for deletion.

        The clean-up service of the server deletes it later, with its data records. What can
        still be read until then is not documented. No page lists 400 or 404; the vendor's
        client has handlers for both, 400 for a set that is still needed.

        Args:
            data_set_id: Id of the data set.
            options: What differs for this call alone.

        Returns:
            Whether the request was accepted.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /entity/datasets/{dataSetId}/delete``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Data Set Entity Service; manual 1.7; client.
        """
        return await self._session.call(_delete(data_set_id), options, read.boolean)

    async def get_all(self, *, options: CallOptions | None = None) -> IdentifierList:
        """List the ids of all data sets.

        The manual gives both methods this path and does not say what tells them apart; the
        header `Accept` does, as its sample of 2020.1 suggests: text/plain gets the handshake,
        anything else the list (inferred). There are no pages and no order is promised; whether
        sets marked for deletion are still listed is not documented.

        Args:
            options: What differs for this call alone.

        Returns:
            The ids, or that the service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/datasets``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Data Set Entity Service; manual 1.7; manual 2020.1; client;
        inferred.
        """
        return await self._session.call(_get_all(), options, read.model(IdentifierList))

    async def get_data_records(
        self, data_set_id: int, *, options: CallOptions | None = None
    ) -> IdentifierList:
        """List the ids of the data records in a data set.

        Only records of the main table are listed, not those of detail tables (inferred). No
        page lists 404; the vendor's client has a handler for it.

        Args:
            data_set_id: Id of the data set.
            options: What differs for this call alone.

        Returns:
            Ids of the data records.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/datasets/{dataSetId}``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Data Set Entity Service; manual 1.7; client; inferred.
        """
        return await self._session.call(
            _get_data_records(data_set_id), options, read.model(IdentifierList)
        )

    async def get_properties(
        self, data_set_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the properties of a data set.

        Values are text, always; on servers of 2021.2 and 2024.2 leading zeros and values of 44
        digits were seen to come back unchanged. No page lists 404; the vendor's client has a
        handler for it.

        Args:
            data_set_id: Id of the data set.
            options: What differs for this call alone.

        Returns:
            The properties.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/datasets/{dataSetId}/properties``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Data Set Entity Service; manual 1.7 JSON Name/Value List
        (Properties Only); client; observed by others.
        """
        return await self._session.call(
            _get_properties(data_set_id), options, read.models(NameValue)
        )

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Data Set Entity service answers.

        The manual gives both methods this path and does not say what tells them apart; the
        header `Accept` does, as its sample of 2020.1 suggests: text/plain gets the handshake,
        anything else the list (inferred). There are no pages and no order is promised; whether
        sets marked for deletion are still listed is not documented.

        Args:
            options: What differs for this call alone.

        Returns:
            The ids, or that the service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/datasets``. Since 2023.2 or earlier.
        Evidence: manual 2023.2 Data Set Entity Service; manual 1.7; manual 2020.1; client;
        inferred.
        """
        return await self._session.call(_handshake(), options, read.text)

    async def update_properties(
        self,
        data_set_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the properties of a data set.

        The list sent becomes the whole list; that an empty one removes all is inferred. 500 is
        documented for an id in the body that differs from the one in the path. What an unknown
        id gets is not documented: 404 is inferred.

        Args:
            data_set_id: Id of the data set.
            properties: The properties; where one entity is updated they replace its whole list.
            options: What differs for this call alone.

        Returns:
            Whether the properties were replaced.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/datasets/{dataSetId}/properties``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Data Set Entity Service; manual 1.7; client; inferred.
        """
        return await self._session.call(
            _update_properties(data_set_id, properties), options, read.boolean
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Data Set Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/datasets/version``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Data Set Entity Service; manual 1.7.
        """
        return await self._session.call(_version(), options, read.text)

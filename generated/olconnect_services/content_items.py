"""Content items: the data record each was made from, and their properties."""

from collections.abc import Sequence

from olconnect import _read as read
from olconnect._address import path_segment
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._session import Session
from olconnect_api.models import DataRecordIdentifier, NameValue, NameValueList
from olconnect_services import operations

__all__ = ["AsyncContentItems", "ContentItems"]


def _get_data_record(content_item_id: int) -> Request:
    from olconnect_api.api.content_items import (
        content_items_get_data_record as endpoint,
    )

    url = f"/entity/contentitems/{path_segment(content_item_id)}/datarecord"
    return Request.of(
        operations.CONTENT_ITEMS_GET_DATA_RECORD,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            content_item_id=content_item_id,
        ),
        url,
    )


def _get_properties(content_item_id: int) -> Request:
    from olconnect_api.api.content_items import content_items_get_properties as endpoint

    url = f"/entity/contentitems/{path_segment(content_item_id)}/properties"
    return Request.of(
        operations.CONTENT_ITEMS_GET_PROPERTIES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            content_item_id=content_item_id,
        ),
        url,
    )


def _handshake() -> Request:
    from olconnect_api.api.content_items import content_items_handshake as endpoint

    return Request.of(
        operations.CONTENT_ITEMS_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _update_multiple_properties(body: Sequence[NameValueList]) -> Request:
    from olconnect_api.api.content_items import (
        content_items_update_multiple_properties as endpoint,
    )

    return Request.of(
        operations.CONTENT_ITEMS_UPDATE_MULTIPLE_PROPERTIES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            body=list(body),
        ),
    )


def _update_properties(content_item_id: int, properties: Sequence[NameValue]) -> Request:
    from olconnect_api.api.content_items import (
        content_items_update_properties as endpoint,
    )

    url = f"/entity/contentitems/{path_segment(content_item_id)}/properties"
    return Request.of(
        operations.CONTENT_ITEMS_UPDATE_PROPERTIES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            content_item_id=content_item_id,
            body=NameValueList(id=content_item_id, properties=list(properties)),
        ),
        url,
    )


def _version() -> Request:
    from olconnect_api.api.content_items import content_items_version as endpoint

    return Request.of(
        operations.CONTENT_ITEMS_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class ContentItems:
    """Content items: the data record each was made from, and their properties."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get_data_record(
        self, content_item_id: int, *, options: CallOptions | None = None
    ) -> DataRecordIdentifier:
        """Get the id of the data record that a content item was made from.

        404 for an unknown content item is known from the vendor's client. What is answered
        after the data record was deleted is not known.

        Args:
            content_item_id: Id of the content item.
            options: What differs for this call alone.

        Returns:
            The id of the data record.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentitems/{contentItemId}/datarecord``. Since 1.7 or earlier.
        Evidence: manual 1.7 Content Item Entity Service; manual 2025.1 Content Item Entity
        Service; client (404).
        """
        return self._session.call(
            _get_data_record(content_item_id), options, read.model(DataRecordIdentifier)
        )

    def get_properties(
        self, content_item_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the properties of a content item.

        404 for an unknown content item is known from the vendor's client.

        Args:
            content_item_id: Id of the content item.
            options: What differs for this call alone.

        Returns:
            The properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentitems/{contentItemId}/properties``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Get Content Item Properties; manual 1.7 Content Item Entity
        Service; client (404); observed by others (values stay text).
        """
        return self._session.call(_get_properties(content_item_id), options, read.models(NameValue))

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Content Item Entity service answers.

        There is no list of all content items at this path. The text is inferred from the name
        of the service.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentitems``. Since 1.7 or earlier.
        Evidence: manual 1.7 Content Item Entity Service; manual 2025.1 Content Item Entity
        Service; inferred (text).
        """
        return self._session.call(_handshake(), options, read.text)

    def update_multiple_properties(
        self, *, body: Sequence[NameValueList], options: CallOptions | None = None
    ) -> None:
        """Update properties of several content items at once.

        The manual says update here, not update and replace: that properties which are not named
        stay as they are is inferred. Neither 404 nor 500 is documented. Inferred: 404 for an
        unknown content item, with nothing changed, and 500 for a malformed body, as in the
        update of one content item.

        Args:
            body: The body.
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/contentitems/properties``. Since 1.7 or earlier.
        Evidence: manual 1.7 Content Item Entity Service; manual 2025.1 JSON Name/Value Lists;
        client; inferred (merging, 404, 500).
        """
        return self._session.call(_update_multiple_properties(body), options, read.nothing)

    def update_properties(
        self,
        content_item_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the properties of a content item.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        A comment in the vendor's client speaks of adding or replacing. 500: a failure, an id in
        the body that differs from the one in the path, or (inferred) a malformed body. 404 for
        an unknown content item is inferred; 500 is possible too.

        Args:
            content_item_id: Id of the content item.
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

        ``PUT /entity/contentitems/{contentItemId}/properties``. Since 1.7 or earlier.
        Evidence: manual 1.7 Content Item Entity Service; manual 2025.1 Content Item Entity
        Service; client; inferred (404).
        """
        return self._session.call(
            _update_properties(content_item_id, properties), options, read.boolean
        )

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Content Item Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentitems/version``. Since 1.7 or earlier.
        Evidence: manual 1.7 Content Item Entity Service; manual 2025.1 Content Item Entity
        Service.
        """
        return self._session.call(_version(), options, read.text)


class AsyncContentItems:
    """Content items: the data record each was made from, and their properties."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get_data_record(
        self, content_item_id: int, *, options: CallOptions | None = None
    ) -> DataRecordIdentifier:
        """Get the id of the data record that a content item was made from.

        404 for an unknown content item is known from the vendor's client. What is answered
        after the data record was deleted is not known.

        Args:
            content_item_id: Id of the content item.
            options: What differs for this call alone.

        Returns:
            The id of the data record.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentitems/{contentItemId}/datarecord``. Since 1.7 or earlier.
        Evidence: manual 1.7 Content Item Entity Service; manual 2025.1 Content Item Entity
        Service; client (404).
        """
        return await self._session.call(
            _get_data_record(content_item_id), options, read.model(DataRecordIdentifier)
        )

    async def get_properties(
        self, content_item_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the properties of a content item.

        404 for an unknown content item is known from the vendor's client.

        Args:
            content_item_id: Id of the content item.
            options: What differs for this call alone.

        Returns:
            The properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentitems/{contentItemId}/properties``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Get Content Item Properties; manual 1.7 Content Item Entity
        Service; client (404); observed by others (values stay text).
        """
        return await self._session.call(
            _get_properties(content_item_id), options, read.models(NameValue)
        )

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Content Item Entity service answers.

        There is no list of all content items at this path. The text is inferred from the name
        of the service.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentitems``. Since 1.7 or earlier.
        Evidence: manual 1.7 Content Item Entity Service; manual 2025.1 Content Item Entity
        Service; inferred (text).
        """
        return await self._session.call(_handshake(), options, read.text)

    async def update_multiple_properties(
        self, *, body: Sequence[NameValueList], options: CallOptions | None = None
    ) -> None:
        """Update properties of several content items at once.

        The manual says update here, not update and replace: that properties which are not named
        stay as they are is inferred. Neither 404 nor 500 is documented. Inferred: 404 for an
        unknown content item, with nothing changed, and 500 for a malformed body, as in the
        update of one content item.

        Args:
            body: The body.
            options: What differs for this call alone.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/contentitems/properties``. Since 1.7 or earlier.
        Evidence: manual 1.7 Content Item Entity Service; manual 2025.1 JSON Name/Value Lists;
        client; inferred (merging, 404, 500).
        """
        return await self._session.call(_update_multiple_properties(body), options, read.nothing)

    async def update_properties(
        self,
        content_item_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the properties of a content item.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        A comment in the vendor's client speaks of adding or replacing. 500: a failure, an id in
        the body that differs from the one in the path, or (inferred) a malformed body. 404 for
        an unknown content item is inferred; 500 is possible too.

        Args:
            content_item_id: Id of the content item.
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

        ``PUT /entity/contentitems/{contentItemId}/properties``. Since 1.7 or earlier.
        Evidence: manual 1.7 Content Item Entity Service; manual 2025.1 Content Item Entity
        Service; client; inferred (404).
        """
        return await self._session.call(
            _update_properties(content_item_id, properties), options, read.boolean
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Content Item Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentitems/version``. Since 1.7 or earlier.
        Evidence: manual 1.7 Content Item Entity Service; manual 2025.1 Content Item Entity
        Service.
        """
        return await self._session.call(_version(), options, read.text)

"""Documents of a document set: their metadata."""

from collections.abc import Sequence

from olconnect import _read as read
from olconnect._address import path_segment
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._session import Session
from olconnect_api.models import NameValue, NameValueList
from olconnect_services import operations

__all__ = ["AsyncDocuments", "Documents"]


def _get_metadata(document_id: int) -> Request:
    from olconnect_api.api.documents import documents_get_metadata as endpoint

    url = f"/entity/documents/{path_segment(document_id)}/metadata"
    return Request.of(
        operations.DOCUMENTS_GET_METADATA,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            document_id=document_id,
        ),
        url,
    )


def _handshake() -> Request:
    from olconnect_api.api.documents import documents_handshake as endpoint

    return Request.of(
        operations.DOCUMENTS_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _update_metadata(document_id: int, properties: Sequence[NameValue]) -> Request:
    from olconnect_api.api.documents import documents_update_metadata as endpoint

    url = f"/entity/documents/{path_segment(document_id)}/metadata"
    return Request.of(
        operations.DOCUMENTS_UPDATE_METADATA,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            document_id=document_id,
            body=NameValueList(id=document_id, properties=list(properties)),
        ),
        url,
    )


def _version() -> Request:
    from olconnect_api.api.documents import documents_version as endpoint

    return Request.of(
        operations.DOCUMENTS_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class Documents:
    """Documents of a document set: their metadata."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get_metadata(
        self, document_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the metadata properties of a document.

        A document has metadata and no properties. 404 for an unknown document is known from the
        vendor's client. The path without `/metadata` is no method: servers of 2021.2 and 2024.2
        were seen to answer 404 there.

        Args:
            document_id: Id of the document.
            options: What differs for this call alone.

        Returns:
            The metadata properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/documents/{documentId}/metadata``. Since 1.8 or earlier.
        Evidence: manual 1.8 Document Entity Service; manual 2024.2 Document Entity Service;
        client (404); observed by others.
        """
        return self._session.call(_get_metadata(document_id), options, read.models(NameValue))

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Document Entity service answers.

        There is no list of all documents at this path. The text is inferred from the pattern of
        the other services.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/documents``. Since 1.8 or earlier.
        Evidence: manual 1.8 Document Entity Service; manual 2024.2 Document Entity Service;
        inferred (text).
        """
        return self._session.call(_handshake(), options, read.text)

    def update_metadata(
        self,
        document_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the metadata properties of a document.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        500: a failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body. 404 for an unknown document is inferred; 500 is possible too. The README
        of the vendor's client draws the body as an array; the client sends an object.

        Args:
            document_id: Id of the document.
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

        ``PUT /entity/documents/{documentId}/metadata``. Since 1.8 or earlier.
        Evidence: manual 1.8 Document Entity Service; manual 2024.2 Document Entity Service;
        client; inferred (404).
        """
        return self._session.call(_update_metadata(document_id, properties), options, read.boolean)

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Document Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/documents/version``. Since 1.8 or earlier.
        Evidence: manual 1.8 Document Entity Service; manual 2024.2 Document Entity Service.
        """
        return self._session.call(_version(), options, read.text)


class AsyncDocuments:
    """Documents of a document set: their metadata."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get_metadata(
        self, document_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the metadata properties of a document.

        A document has metadata and no properties. 404 for an unknown document is known from the
        vendor's client. The path without `/metadata` is no method: servers of 2021.2 and 2024.2
        were seen to answer 404 there.

        Args:
            document_id: Id of the document.
            options: What differs for this call alone.

        Returns:
            The metadata properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/documents/{documentId}/metadata``. Since 1.8 or earlier.
        Evidence: manual 1.8 Document Entity Service; manual 2024.2 Document Entity Service;
        client (404); observed by others.
        """
        return await self._session.call(_get_metadata(document_id), options, read.models(NameValue))

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Document Entity service answers.

        There is no list of all documents at this path. The text is inferred from the pattern of
        the other services.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/documents``. Since 1.8 or earlier.
        Evidence: manual 1.8 Document Entity Service; manual 2024.2 Document Entity Service;
        inferred (text).
        """
        return await self._session.call(_handshake(), options, read.text)

    async def update_metadata(
        self,
        document_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the metadata properties of a document.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        500: a failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body. 404 for an unknown document is inferred; 500 is possible too. The README
        of the vendor's client draws the body as an array; the client sends an object.

        Args:
            document_id: Id of the document.
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

        ``PUT /entity/documents/{documentId}/metadata``. Since 1.8 or earlier.
        Evidence: manual 1.8 Document Entity Service; manual 2024.2 Document Entity Service;
        client; inferred (404).
        """
        return await self._session.call(
            _update_metadata(document_id, properties), options, read.boolean
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Document Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/documents/version``. Since 1.8 or earlier.
        Evidence: manual 1.8 Document Entity Service; manual 2024.2 Document Entity Service.
        """
        return await self._session.call(_version(), options, read.text)

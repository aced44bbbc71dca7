"""Document sets of a job segment: their documents and metadata."""

from collections.abc import Sequence

from olconnect import _read as read
from olconnect._address import path_segment
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._session import Session
from olconnect_api.models import IdentifierList, NameValue, NameValueList
from olconnect_services import operations

__all__ = ["AsyncDocumentSets", "DocumentSets"]


def _get_documents(document_set_id: int) -> Request:
    from olconnect_api.api.document_sets import document_sets_get_documents as endpoint

    url = f"/entity/documentsets/{path_segment(document_set_id)}"
    return Request.of(
        operations.DOCUMENT_SETS_GET_DOCUMENTS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            document_set_id=document_set_id,
        ),
        url,
    )


def _get_metadata(document_set_id: int) -> Request:
    from olconnect_api.api.document_sets import document_sets_get_metadata as endpoint

    url = f"/entity/documentsets/{path_segment(document_set_id)}/metadata"
    return Request.of(
        operations.DOCUMENT_SETS_GET_METADATA,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            document_set_id=document_set_id,
        ),
        url,
    )


def _handshake() -> Request:
    from olconnect_api.api.document_sets import document_sets_handshake as endpoint

    return Request.of(
        operations.DOCUMENT_SETS_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _update_metadata(document_set_id: int, properties: Sequence[NameValue]) -> Request:
    from olconnect_api.api.document_sets import (
        document_sets_update_metadata as endpoint,
    )

    url = f"/entity/documentsets/{path_segment(document_set_id)}/metadata"
    return Request.of(
        operations.DOCUMENT_SETS_UPDATE_METADATA,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            document_set_id=document_set_id,
            body=NameValueList(id=document_set_id, properties=list(properties)),
        ),
        url,
    )


def _version() -> Request:
    from olconnect_api.api.document_sets import document_sets_version as endpoint

    return Request.of(
        operations.DOCUMENT_SETS_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class DocumentSets:
    """Document sets of a job segment: their documents and metadata."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get_documents(
        self, document_set_id: int, *, options: CallOptions | None = None
    ) -> IdentifierList:
        """List the ids of the documents in a document set.

        404 for an unknown document set is inferred; neither the manual nor the client mentions
        it for this method. The vendor's client asks here for metadata by mistake: it gets the
        ids.

        Args:
            document_set_id: Id of the document set.
            options: What differs for this call alone.

        Returns:
            Ids of the documents.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/documentsets/{documentSetId}``. Since 1.7 or earlier.
        Evidence: manual 1.7 Document Set Entity Service; manual 2024.2 Document Set Entity
        Service; client; inferred (404).
        """
        return self._session.call(
            _get_documents(document_set_id), options, read.model(IdentifierList)
        )

    def get_metadata(
        self, document_set_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the metadata properties of a document set.

        A document set has metadata and no properties. The README of the vendor's client speaks
        of those of a document, which is a slip. 404 for an unknown document set is known from
        that client.

        Args:
            document_set_id: Id of the document set.
            options: What differs for this call alone.

        Returns:
            The metadata properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/documentsets/{documentSetId}/metadata``. Since 1.7 or earlier.
        Evidence: manual 1.7 Document Set Entity Service; manual 2024.2 Document Set Entity
        Service; client (404); observed by others (values stay text).
        """
        return self._session.call(_get_metadata(document_set_id), options, read.models(NameValue))

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Document Set Entity service answers.

        There is no list of all document sets at this path. The text is inferred from the
        pattern of the other services.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/documentsets``. Since 1.7 or earlier.
        Evidence: manual 1.7 Document Set Entity Service; manual 2024.2 Document Set Entity
        Service; inferred (text).
        """
        return self._session.call(_handshake(), options, read.text)

    def update_metadata(
        self,
        document_set_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the metadata properties of a document set.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        500: a failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body. 404 for an unknown document set is inferred; 500 is possible too. The
        README of the vendor's client draws the body as an array; the client sends an object.

        Args:
            document_set_id: Id of the document set.
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

        ``PUT /entity/documentsets/{documentSetId}/metadata``. Since 1.7 or earlier.
        Evidence: manual 2019.1 Update Document Set Metadata Properties; manual 2020.1; manual
        2023.2; client; inferred (404).
        """
        return self._session.call(
            _update_metadata(document_set_id, properties), options, read.boolean
        )

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Document Set Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/documentsets/version``. Since 1.7 or earlier.
        Evidence: manual 1.7 Document Set Entity Service; manual 2024.2 Document Set Entity
        Service.
        """
        return self._session.call(_version(), options, read.text)


class AsyncDocumentSets:
    """Document sets of a job segment: their documents and metadata."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get_documents(
        self, document_set_id: int, *, options: CallOptions | None = None
    ) -> IdentifierList:
        """List the ids of the documents in a document set.

        404 for an unknown document set is inferred; neither the manual nor the client mentions
        it for this method. The vendor's client asks here for metadata by mistake: it gets the
        ids.

        Args:
            document_set_id: Id of the document set.
            options: What differs for this call alone.

        Returns:
            Ids of the documents.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/documentsets/{documentSetId}``. Since 1.7 or earlier.
        Evidence: manual 1.7 Document Set Entity Service; manual 2024.2 Document Set Entity
        Service; client; inferred (404).
        """
        return await self._session.call(
            _get_documents(document_set_id), options, read.model(IdentifierList)
        )

    async def get_metadata(
        self, document_set_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the metadata properties of a document set.

        A document set has metadata and no properties. The README of the vendor's client speaks
        of those of a document, which is a slip. 404 for an unknown document set is known from
        that client.

        Args:
            document_set_id: Id of the document set.
            options: What differs for this call alone.

        Returns:
            The metadata properties, a JSON Name/Value List (Properties Only).

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/documentsets/{documentSetId}/metadata``. Since 1.7 or earlier.
        Evidence: manual 1.7 Document Set Entity Service; manual 2024.2 Document Set Entity
        Service; client (404); observed by others (values stay text).
        """
        return await self._session.call(
            _get_metadata(document_set_id), options, read.models(NameValue)
        )

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Document Set Entity service answers.

        There is no list of all document sets at this path. The text is inferred from the
        pattern of the other services.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/documentsets``. Since 1.7 or earlier.
        Evidence: manual 1.7 Document Set Entity Service; manual 2024.2 Document Set Entity
        Service; inferred (text).
        """
        return await self._session.call(_handshake(), options, read.text)

    async def update_metadata(
        self,
        document_set_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the metadata properties of a document set.

        The list that is sent becomes the whole list; that an empty one removes all is inferred.
        500: a failure, an id in the body that differs from the one in the path, or (inferred) a
        malformed body. 404 for an unknown document set is inferred; 500 is possible too. The
        README of the vendor's client draws the body as an array; the client sends an object.

        Args:
            document_set_id: Id of the document set.
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

        ``PUT /entity/documentsets/{documentSetId}/metadata``. Since 1.7 or earlier.
        Evidence: manual 2019.1 Update Document Set Metadata Properties; manual 2020.1; manual
        2023.2; client; inferred (404).
        """
        return await self._session.call(
            _update_metadata(document_set_id, properties), options, read.boolean
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Document Set Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/documentsets/version``. Since 1.7 or earlier.
        Evidence: manual 1.7 Document Set Entity Service; manual 2024.2 Document Set Entity
        Service.
        """
        return await self._session.call(_version(), options, read.text)

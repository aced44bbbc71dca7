"""Content sets: listed, read, deleted, and their properties."""

from collections.abc import Sequence

from olconnect import _read as read
from olconnect._address import path_segment
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._session import Session
from olconnect_api.models import (
    ContentItemIdentifierList,
    ContentItemPageDetails,
    ContentSetsGetAllType,
    IdentifierList,
    NameValue,
    NameValueList,
    PageDetailsSummary,
)
from olconnect_api.types import UNSET
from olconnect_services import operations

__all__ = ["AsyncContentSets", "ContentSets"]


def _delete(content_set_id: int) -> Request:
    from olconnect_api.api.content_sets import content_sets_delete as endpoint

    url = f"/entity/contentsets/{path_segment(content_set_id)}/delete"
    return Request.of(
        operations.CONTENT_SETS_DELETE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            content_set_id=content_set_id,
        ),
        url,
    )


def _get_all(type_: ContentSetsGetAllType | None) -> Request:
    from olconnect_api.api.content_sets import content_sets_get_all as endpoint

    return Request.of(
        operations.CONTENT_SETS_GET_ALL,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            type_=UNSET if type_ is None else type_,
        ),
        accept="application/json",
    )


def _get_content_items(content_set_id: int) -> Request:
    from olconnect_api.api.content_sets import (
        content_sets_get_content_items as endpoint,
    )

    url = f"/entity/contentsets/{path_segment(content_set_id)}"
    return Request.of(
        operations.CONTENT_SETS_GET_CONTENT_ITEMS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            content_set_id=content_set_id,
        ),
        url,
    )


def _get_page_details(content_set_id: int) -> Request:
    from olconnect_api.api.content_sets import content_sets_get_page_details as endpoint

    url = f"/entity/contentsets/{path_segment(content_set_id)}/pages"
    return Request.of(
        operations.CONTENT_SETS_GET_PAGE_DETAILS,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            content_set_id=content_set_id,
        ),
        url,
        fixed={"detail": False},
    )


def _get_page_details_list(content_set_id: int) -> Request:
    from olconnect_api.api.content_sets import (
        content_sets_get_page_details_list as endpoint,
    )

    url = f"/entity/contentsets/{path_segment(content_set_id)}/pages"
    return Request.of(
        operations.CONTENT_SETS_GET_PAGE_DETAILS_LIST,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            content_set_id=content_set_id,
        ),
        url,
        fixed={"detail": True},
    )


def _get_properties(content_set_id: int) -> Request:
    from olconnect_api.api.content_sets import content_sets_get_properties as endpoint

    url = f"/entity/contentsets/{path_segment(content_set_id)}/properties"
    return Request.of(
        operations.CONTENT_SETS_GET_PROPERTIES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            content_set_id=content_set_id,
        ),
        url,
    )


def _handshake() -> Request:
    from olconnect_api.api.content_sets import content_sets_handshake as endpoint

    return Request.of(
        operations.CONTENT_SETS_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
        accept="text/plain",
    )


def _update_properties(content_set_id: int, properties: Sequence[NameValue]) -> Request:
    from olconnect_api.api.content_sets import (
        content_sets_update_properties as endpoint,
    )

    url = f"/entity/contentsets/{path_segment(content_set_id)}/properties"
    return Request.of(
        operations.CONTENT_SETS_UPDATE_PROPERTIES,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            content_set_id=content_set_id,
            body=NameValueList(id=content_set_id, properties=list(properties)),
        ),
        url,
    )


def _version() -> Request:
    from olconnect_api.api.content_sets import content_sets_version as endpoint

    return Request.of(
        operations.CONTENT_SETS_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class ContentSets:
    """Content sets: listed, read, deleted, and their properties."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def delete(self, content_set_id: int, *, options: CallOptions | None = None) -> bool:
        """Mark a content set for deletion.

        The clean-up service of the server deletes it later, with its content items. What can
        still be read until then is not documented. No page lists 400 or 404; the vendor's
        client has handlers for both, 400 for a set that is still needed.

        Args:
            content_set_id: Id of the content set.
            options: What differs for this call alone.

        Returns:
            Whether the request was accepted.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /entity/contentsets/{contentSetId}/delete``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Delete Content Set Entity; manual 2021.2; client.
        """
        return self._session.call(_delete(content_set_id), options, read.boolean)

    def get_all(
        self, *, type_: ContentSetsGetAllType | None = None, options: CallOptions | None = None
    ) -> IdentifierList:
        """List the ids of all content sets.

        The manual gives both methods this path and does not say what tells them apart; the
        header `Accept` is inferred, as with data sets. There are no pages and no order is
        promised; whether sets marked for deletion are still listed is not documented. What an
        unknown `type` gets is not documented either; 400 is inferred.

        Args:
            type_: Only sets made for this kind of output; without it all are listed. No
                reference page has it: it is in a working example of 2024.1 and in the vendor's
                client.
            options: What differs for this call alone.

        Returns:
            The ids, or that the service answers.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentsets``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Get All Content Sets; manual 2023.2 Content Set Entity Service;
        manual 1.6; client; inferred.
        """
        return self._session.call(_get_all(type_), options, read.model(IdentifierList))

    def get_content_items(
        self, content_set_id: int, *, options: CallOptions | None = None
    ) -> ContentItemIdentifierList:
        """List the content items of a content set, each with the data record it was made from.

        The records may come from several data sets. The types of the vendor's client give the
        members other names, its code does not. No page lists 404; that client has a handler for
        it.

        Args:
            content_set_id: Id of the content set.
            options: What differs for this call alone.

        Returns:
            The content items.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentsets/{contentSetId}``. Since 1.7 or earlier.
        Evidence: manual 2024.1 Get Content Items for Content Set; manual 2022.1; client.
        """
        return self._session.call(
            _get_content_items(content_set_id), options, read.model(ContentItemIdentifierList)
        )

    def get_page_details(
        self, content_set_id: int, *, options: CallOptions | None = None
    ) -> PageDetailsSummary:
        """Count the pages of a content set by the media that they are printed on.

        `detail` changes the type of the answer: an object for the whole set, or an array with
        one entry per content item. What an email content set gets is not documented. No page
        lists 404; the vendor's client has a handler for it.

        Args:
            content_set_id: Id of the content set.
            options: What differs for this call alone.

        Returns:
            The numbers of pages.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentsets/{contentSetId}/pages``. Since 1.7 or earlier.
        Evidence: manual 2024.1 Get Page Details for Content Set; manual 2021.2; manual 2024.2
        JSON Page Details List; client.
        """
        return self._session.call(
            _get_page_details(content_set_id), options, read.model(PageDetailsSummary)
        )

    def get_page_details_list(
        self, content_set_id: int, *, options: CallOptions | None = None
    ) -> list[ContentItemPageDetails]:
        """Count the pages of each content item of a content set by the media that they are printed on.

        `detail` changes the type of the answer: an object for the whole set, or an array with
        one entry per content item. What an email content set gets is not documented. No page
        lists 404; the vendor's client has a handler for it.

        Args:
            content_set_id: Id of the content set.
            options: What differs for this call alone.

        Returns:
            The numbers of pages.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentsets/{contentSetId}/pages``. Since 1.7 or earlier.
        Evidence: manual 2024.1 Get Page Details for Content Set; manual 2021.2; manual 2024.2
        JSON Page Details List; client.
        """
        return self._session.call(
            _get_page_details_list(content_set_id), options, read.models(ContentItemPageDetails)
        )

    def get_properties(
        self, content_set_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the properties of a content set.

        Values are text, always; on servers of 2021.2 and 2024.2 leading zeros and values of 44
        digits were seen to come back unchanged. No page lists 404; the vendor's client has a
        handler for it.

        Args:
            content_set_id: Id of the content set.
            options: What differs for this call alone.

        Returns:
            The properties.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentsets/{contentSetId}/properties``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Content Set Entity Service; manual 1.7 JSON Name/Value List
        (Properties Only); client; observed by others.
        """
        return self._session.call(_get_properties(content_set_id), options, read.models(NameValue))

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Content Set Entity service answers.

        The manual gives both methods this path and does not say what tells them apart; the
        header `Accept` is inferred, as with data sets. There are no pages and no order is
        promised; whether sets marked for deletion are still listed is not documented. What an
        unknown `type` gets is not documented either; 400 is inferred.

        Args:
            options: What differs for this call alone.

        Returns:
            The ids, or that the service answers.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentsets``. Since 2023.2 or earlier.
        Evidence: manual 2024.1 Get All Content Sets; manual 2023.2 Content Set Entity Service;
        manual 1.6; client; inferred.
        """
        return self._session.call(_handshake(), options, read.text)

    def update_properties(
        self,
        content_set_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the properties of a content set.

        The list sent becomes the whole list; that an empty one removes all is inferred. 500 is
        documented for an id in the body that differs from the one in the path. What an unknown
        id gets is not documented: 404 is inferred.

        Args:
            content_set_id: Id of the content set.
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

        ``PUT /entity/contentsets/{contentSetId}/properties``. Since 1.7 or earlier.
        Evidence: manual 2018.2 Update Content Set Properties; manual 2023.2 Content Set Entity
        Service; client; inferred.
        """
        return self._session.call(
            _update_properties(content_set_id, properties), options, read.boolean
        )

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Content Set Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentsets/version``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Content Set Entity Service; manual 1.7.
        """
        return self._session.call(_version(), options, read.text)


class AsyncContentSets:
    """Content sets: listed, read, deleted, and their properties."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def delete(self, content_set_id: int, *, options: CallOptions | None = None) -> bool:
        """Mark a content set for deletion.

        The clean-up service of the server deletes it later, with its content items. What can
        still be read until then is not documented. No page lists 400 or 404; the vendor's
        client has handlers for both, 400 for a set that is still needed.

        Args:
            content_set_id: Id of the content set.
            options: What differs for this call alone.

        Returns:
            Whether the request was accepted.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``POST /entity/contentsets/{contentSetId}/delete``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Delete Content Set Entity; manual 2021.2; client.
        """
        return await self._session.call(_delete(content_set_id), options, read.boolean)

    async def get_all(
        self, *, type_: ContentSetsGetAllType | None = None, options: CallOptions | None = None
    ) -> IdentifierList:
        """List the ids of all content sets.

        The manual gives both methods this path and does not say what tells them apart; the
        header `Accept` is inferred, as with data sets. There are no pages and no order is
        promised; whether sets marked for deletion are still listed is not documented. What an
        unknown `type` gets is not documented either; 400 is inferred.

        Args:
            type_: Only sets made for this kind of output; without it all are listed. No
                reference page has it: it is in a working example of 2024.1 and in the vendor's
                client.
            options: What differs for this call alone.

        Returns:
            The ids, or that the service answers.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentsets``. Since 1.6 or earlier.
        Evidence: manual 2024.1 Get All Content Sets; manual 2023.2 Content Set Entity Service;
        manual 1.6; client; inferred.
        """
        return await self._session.call(_get_all(type_), options, read.model(IdentifierList))

    async def get_content_items(
        self, content_set_id: int, *, options: CallOptions | None = None
    ) -> ContentItemIdentifierList:
        """List the content items of a content set, each with the data record it was made from.

        The records may come from several data sets. The types of the vendor's client give the
        members other names, its code does not. No page lists 404; that client has a handler for
        it.

        Args:
            content_set_id: Id of the content set.
            options: What differs for this call alone.

        Returns:
            The content items.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentsets/{contentSetId}``. Since 1.7 or earlier.
        Evidence: manual 2024.1 Get Content Items for Content Set; manual 2022.1; client.
        """
        return await self._session.call(
            _get_content_items(content_set_id), options, read.model(ContentItemIdentifierList)
        )

    async def get_page_details(
        self, content_set_id: int, *, options: CallOptions | None = None
    ) -> PageDetailsSummary:
        """Count the pages of a content set by the media that they are printed on.

        `detail` changes the type of the answer: an object for the whole set, or an array with
        one entry per content item. What an email content set gets is not documented. No page
        lists 404; the vendor's client has a handler for it.

        Args:
            content_set_id: Id of the content set.
            options: What differs for this call alone.

        Returns:
            The numbers of pages.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentsets/{contentSetId}/pages``. Since 1.7 or earlier.
        Evidence: manual 2024.1 Get Page Details for Content Set; manual 2021.2; manual 2024.2
        JSON Page Details List; client.
        """
        return await self._session.call(
            _get_page_details(content_set_id), options, read.model(PageDetailsSummary)
        )

    async def get_page_details_list(
        self, content_set_id: int, *, options: CallOptions | None = None
    ) -> list[ContentItemPageDetails]:
        """Count the pages of each content item of a content set by the media that they are printed on.

        `detail` changes the type of the answer: an object for the whole set, or an array with
        one entry per content item. What an email content set gets is not documented. No page
        lists 404; the vendor's client has a handler for it.

        Args:
            content_set_id: Id of the content set.
            options: What differs for this call alone.

        Returns:
            The numbers of pages.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentsets/{contentSetId}/pages``. Since 1.7 or earlier.
        Evidence: manual 2024.1 Get Page Details for Content Set; manual 2021.2; manual 2024.2
        JSON Page Details List; client.
        """
        return await self._session.call(
            _get_page_details_list(content_set_id), options, read.models(ContentItemPageDetails)
        )

    async def get_properties(
        self, content_set_id: int, *, options: CallOptions | None = None
    ) -> list[NameValue]:
        """List the properties of a content set.

        Values are text, always; on servers of 2021.2 and 2024.2 leading zeros and values of 44
        digits were seen to come back unchanged. No page lists 404; the vendor's client has a
        handler for it.

        Args:
            content_set_id: Id of the content set.
            options: What differs for this call alone.

        Returns:
            The properties.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentsets/{contentSetId}/properties``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Content Set Entity Service; manual 1.7 JSON Name/Value List
        (Properties Only); client; observed by others.
        """
        return await self._session.call(
            _get_properties(content_set_id), options, read.models(NameValue)
        )

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Content Set Entity service answers.

        The manual gives both methods this path and does not say what tells them apart; the
        header `Accept` is inferred, as with data sets. There are no pages and no order is
        promised; whether sets marked for deletion are still listed is not documented. What an
        unknown `type` gets is not documented either; 400 is inferred.

        Args:
            options: What differs for this call alone.

        Returns:
            The ids, or that the service answers.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentsets``. Since 2023.2 or earlier.
        Evidence: manual 2024.1 Get All Content Sets; manual 2023.2 Content Set Entity Service;
        manual 1.6; client; inferred.
        """
        return await self._session.call(_handshake(), options, read.text)

    async def update_properties(
        self,
        content_set_id: int,
        *,
        properties: Sequence[NameValue],
        options: CallOptions | None = None,
    ) -> bool:
        """Replace the properties of a content set.

        The list sent becomes the whole list; that an empty one removes all is inferred. 500 is
        documented for an id in the body that differs from the one in the path. What an unknown
        id gets is not documented: 404 is inferred.

        Args:
            content_set_id: Id of the content set.
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

        ``PUT /entity/contentsets/{contentSetId}/properties``. Since 1.7 or earlier.
        Evidence: manual 2018.2 Update Content Set Properties; manual 2023.2 Content Set Entity
        Service; client; inferred.
        """
        return await self._session.call(
            _update_properties(content_set_id, properties), options, read.boolean
        )

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Content Set Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/contentsets/version``. Since 1.7 or earlier.
        Evidence: manual 2023.2 Content Set Entity Service; manual 1.7.
        """
        return await self._session.call(_version(), options, read.text)

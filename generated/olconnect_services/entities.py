"""Search for data records, data sets, content items, content sets, jobs and job sets."""

from collections.abc import Sequence

from olconnect import _read as read
from olconnect._async_session import AsyncSession
from olconnect._contract import CallOptions, Request
from olconnect._session import Session
from olconnect_api.models import (
    FoundEntity,
    LegacyRuleGroup,
    SearchedKind,
    SearchOrder,
    SearchParameters,
    SearchRuleSet,
)
from olconnect_api.types import UNSET
from olconnect_services import operations

__all__ = ["AsyncEntities", "Entities"]


def _find(
    entity: SearchedKind,
    search: LegacyRuleGroup | SearchRuleSet,
    sort: Sequence[SearchOrder] | None,
    group: Sequence[SearchOrder] | None,
    set_ids: Sequence[int] | None,
) -> Request:
    from olconnect_api.api.entities import entities_find as endpoint

    return Request.of(
        operations.ENTITIES_FIND,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
            body=SearchParameters(
                entity=entity,
                search=search,
                sort=UNSET if sort is None else list(sort),
                group=UNSET if group is None else list(group),
                set_ids=UNSET if set_ids is None else list(set_ids),
            ),
        ),
    )


def _handshake() -> Request:
    from olconnect_api.api.entities import entities_handshake as endpoint

    return Request.of(
        operations.ENTITIES_HANDSHAKE,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


def _version() -> Request:
    from olconnect_api.api.entities import entities_version as endpoint

    return Request.of(
        operations.ENTITIES_VERSION,
        endpoint._get_kwargs(  # pyright: ignore[reportPrivateUsage]
        ),
    )


class Entities:
    """Search for data records, data sets, content items, content sets, jobs and job sets."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def find(
        self,
        *,
        entity: SearchedKind,
        search: LegacyRuleGroup | SearchRuleSet,
        sort: Sequence[SearchOrder] | None = None,
        group: Sequence[SearchOrder] | None = None,
        set_ids: Sequence[int] | None = None,
        options: CallOptions | None = None,
    ) -> list[list[FoundEntity]]:
        """Find data entities of one kind by rules, sorted and grouped.

        A PUT that changes nothing. Rules come in two grammars: with `ruleType` since 2019.2,
        with `operator` and `type` before. The types of the vendor's client still have the older
        one, its README the newer one; whether current servers take both is not known, both are
        described. Rules compare as text, whatever the type of the field; only sorting and
        grouping can be numeric. Which rules, sortings and groupings fit which kind of entity
        stands in a table of the manual whose cells are lost.

        Without grouping one list is answered, else one for each group (the first is inferred).
        What is answered when nothing matches (no list, or one that is empty) and the sort key
        without sorting (an empty text is inferred) are not documented. 500 is documented for a
        failure or a malformed body. No paging and no limit are documented.

        Args:
            entity: Kind of the entities that are searched.
            search: The rules, in the grammar since 2019.2 or in the one before.
            sort: What to sort by; each adds a part to the sort key. That it may be left out is
                inferred, the client's types demand it.
            group: What to group by. That it may be left out is inferred, the client's types
                demand it.
            set_ids: Ids of the data sets, content sets or job sets to search in. In the types
                of the vendor's client alone; the change table has such a limit since 2023.1, so
                the name is inferred.
            options: What differs for this call alone.

        Returns:
            The entities found, a list for each group.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/find``. Since 1.7 or earlier.
        Evidence: manual 1.7 Find Data Entity; manual 2020.1; manual 2024.2 Find Data Entity;
        manual 2025.2 Entity Service; client.
        """
        return self._session.call(
            _find(entity, search, sort, group, set_ids), options, read.model_lists(FoundEntity)
        )

    def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Entity service answers.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity``. Since 1.7 or earlier.
        Evidence: manual 1.7 Entity Service; manual 2023.2 Service Handshake; manual 2025.2
        Entity Service.
        """
        return self._session.call(_handshake(), options, read.text)

    def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/version``. Since 1.7 or earlier.
        Evidence: manual 1.7 Entity Service; manual 2025.2 Entity Service.
        """
        return self._session.call(_version(), options, read.text)


class AsyncEntities:
    """Search for data records, data sets, content items, content sets, jobs and job sets."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def find(
        self,
        *,
        entity: SearchedKind,
        search: LegacyRuleGroup | SearchRuleSet,
        sort: Sequence[SearchOrder] | None = None,
        group: Sequence[SearchOrder] | None = None,
        set_ids: Sequence[int] | None = None,
        options: CallOptions | None = None,
    ) -> list[list[FoundEntity]]:
        """Find data entities of one kind by rules, sorted and grouped.

        A PUT that changes nothing. Rules come in two grammars: with `ruleType` since 2019.2,
        with `operator` and `type` before. The types of the vendor's client still have the older
        one, its README the newer one; whether current servers take both is not known, both are
        described. Rules compare as text, whatever the type of the field; only sorting and
        grouping can be numeric. Which rules, sortings and groupings fit which kind of entity
        stands in a table of the manual whose cells are lost.

        Without grouping one list is answered, else one for each group (the first is inferred).
        What is answered when nothing matches (no list, or one that is empty) and the sort key
        without sorting (an empty text is inferred) are not documented. 500 is documented for a
        failure or a malformed body. No paging and no limit are documented.

        Args:
            entity: Kind of the entities that are searched.
            search: The rules, in the grammar since 2019.2 or in the one before.
            sort: What to sort by; each adds a part to the sort key. That it may be left out is
                inferred, the client's types demand it.
            group: What to group by. That it may be left out is inferred, the client's types
                demand it.
            set_ids: Ids of the data sets, content sets or job sets to search in. In the types
                of the vendor's client alone; the change table has such a limit since 2023.1, so
                the name is inferred.
            options: What differs for this call alone.

        Returns:
            The entities found, a list for each group.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            ServerError: 500.
            TransportError: No answer, or a broken one.

        ``PUT /entity/find``. Since 1.7 or earlier.
        Evidence: manual 1.7 Find Data Entity; manual 2020.1; manual 2024.2 Find Data Entity;
        manual 2025.2 Entity Service; client.
        """
        return await self._session.call(
            _find(entity, search, sort, group, set_ids), options, read.model_lists(FoundEntity)
        )

    async def handshake(self, *, options: CallOptions | None = None) -> str:
        """Tell whether the Entity service answers.

        Args:
            options: What differs for this call alone.

        Returns:
            The service answers.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity``. Since 1.7 or earlier.
        Evidence: manual 1.7 Entity Service; manual 2023.2 Service Handshake; manual 2025.2
        Entity Service.
        """
        return await self._session.call(_handshake(), options, read.text)

    async def version(self, *, options: CallOptions | None = None) -> str:
        """Get the version of the Entity service.

        Args:
            options: What differs for this call alone.

        Returns:
            Version of the service; it starts with `<year>.<minor>`, what follows is not
            documented.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            TransportError: No answer, or a broken one.

        ``GET /entity/version``. Since 1.7 or earlier.
        Evidence: manual 1.7 Entity Service; manual 2025.2 Entity Service.
        """
        return await self._session.call(_version(), options, read.text)

"""Endpoint functions: entities_find."""

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.found_entity import FoundEntity
from ...models.search_parameters import SearchParameters
from ...types import Response


def _get_kwargs(
    *,
    body: SearchParameters,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/entity/find",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> list[list[FoundEntity]] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = []
            _response_200_item = response_200_item_data
            for response_200_item_item_data in _response_200_item:
                response_200_item_item = FoundEntity.from_dict(response_200_item_item_data)

                response_200_item.append(response_200_item_item)

            response_200.append(response_200_item)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[list[list[FoundEntity]]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SearchParameters,
) -> Response[list[list[FoundEntity]]]:
    """Find data entities of one kind by rules, sorted and grouped.

     A PUT that changes nothing. Rules come in two grammars: with `ruleType` since 2019.2, with
    `operator` and `type` before.
    The types of the vendor's client still have the older one, its README the newer one; whether current
    servers take both
    is not known, both are described. Rules compare as text, whatever the type of the field; only
    sorting and grouping can be
    numeric. Which rules, sortings and groupings fit which kind of entity stands in a table of the
    manual whose cells are lost.

    Without grouping one list is answered, else one for each group (the first is inferred). What is
    answered when nothing
    matches (no list, or one that is empty) and the sort key without sorting (an empty text is inferred)
    are not documented.
    500 is documented for a failure or a malformed body. No paging and no limit are documented.

    Args:
        body (SearchParameters): JSON Search Parameters. Example: {'entity': 'JOBS', 'search':
            {'ruleType': 'RULESET', 'condition': 'ALL', 'rules': [{'ruleType': 'PROPERTY', 'property':
            'state', 'condition': 'EQ', 'value': 'new'}]}, 'sort': [{'type': 'property', 'name':
            'priority', 'order': 'ASC'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[list[FoundEntity]]]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: SearchParameters,
) -> list[list[FoundEntity]] | None:
    """Find data entities of one kind by rules, sorted and grouped.

     A PUT that changes nothing. Rules come in two grammars: with `ruleType` since 2019.2, with
    `operator` and `type` before.
    The types of the vendor's client still have the older one, its README the newer one; whether current
    servers take both
    is not known, both are described. Rules compare as text, whatever the type of the field; only
    sorting and grouping can be
    numeric. Which rules, sortings and groupings fit which kind of entity stands in a table of the
    manual whose cells are lost.

    Without grouping one list is answered, else one for each group (the first is inferred). What is
    answered when nothing
    matches (no list, or one that is empty) and the sort key without sorting (an empty text is inferred)
    are not documented.
    500 is documented for a failure or a malformed body. No paging and no limit are documented.

    Args:
        body (SearchParameters): JSON Search Parameters. Example: {'entity': 'JOBS', 'search':
            {'ruleType': 'RULESET', 'condition': 'ALL', 'rules': [{'ruleType': 'PROPERTY', 'property':
            'state', 'condition': 'EQ', 'value': 'new'}]}, 'sort': [{'type': 'property', 'name':
            'priority', 'order': 'ASC'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[list[FoundEntity]]
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SearchParameters,
) -> Response[list[list[FoundEntity]]]:
    """Find data entities of one kind by rules, sorted and grouped.

     A PUT that changes nothing. Rules come in two grammars: with `ruleType` since 2019.2, with
    `operator` and `type` before.
    The types of the vendor's client still have the older one, its README the newer one; whether current
    servers take both
    is not known, both are described. Rules compare as text, whatever the type of the field; only
    sorting and grouping can be
    numeric. Which rules, sortings and groupings fit which kind of entity stands in a table of the
    manual whose cells are lost.

    Without grouping one list is answered, else one for each group (the first is inferred). What is
    answered when nothing
    matches (no list, or one that is empty) and the sort key without sorting (an empty text is inferred)
    are not documented.
    500 is documented for a failure or a malformed body. No paging and no limit are documented.

    Args:
        body (SearchParameters): JSON Search Parameters. Example: {'entity': 'JOBS', 'search':
            {'ruleType': 'RULESET', 'condition': 'ALL', 'rules': [{'ruleType': 'PROPERTY', 'property':
            'state', 'condition': 'EQ', 'value': 'new'}]}, 'sort': [{'type': 'property', 'name':
            'priority', 'order': 'ASC'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[list[FoundEntity]]]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: SearchParameters,
) -> list[list[FoundEntity]] | None:
    """Find data entities of one kind by rules, sorted and grouped.

     A PUT that changes nothing. Rules come in two grammars: with `ruleType` since 2019.2, with
    `operator` and `type` before.
    The types of the vendor's client still have the older one, its README the newer one; whether current
    servers take both
    is not known, both are described. Rules compare as text, whatever the type of the field; only
    sorting and grouping can be
    numeric. Which rules, sortings and groupings fit which kind of entity stands in a table of the
    manual whose cells are lost.

    Without grouping one list is answered, else one for each group (the first is inferred). What is
    answered when nothing
    matches (no list, or one that is empty) and the sort key without sorting (an empty text is inferred)
    are not documented.
    500 is documented for a failure or a malformed body. No paging and no limit are documented.

    Args:
        body (SearchParameters): JSON Search Parameters. Example: {'entity': 'JOBS', 'search':
            {'ruleType': 'RULESET', 'condition': 'ALL', 'rules': [{'ruleType': 'PROPERTY', 'property':
            'state', 'condition': 'EQ', 'value': 'new'}]}, 'sort': [{'type': 'property', 'name':
            'priority', 'order': 'ASC'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[list[FoundEntity]]
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

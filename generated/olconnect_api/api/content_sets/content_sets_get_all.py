"""Endpoint functions: content_sets_get_all."""

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.content_sets_get_all_type import (
    ContentSetsGetAllType,
)
from ...models.identifier_list import IdentifierList
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    type_: ContentSetsGetAllType | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/entity/contentsets",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> IdentifierList | None:
    if response.status_code == 200:
        response_200 = IdentifierList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[IdentifierList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: ContentSetsGetAllType | Unset = UNSET,
) -> Response[IdentifierList]:
    """List the ids of all content sets.

     The manual gives both methods this path and does not say what tells them apart; the header `Accept`
    is inferred, as with
    data sets. There are no pages and no order is promised; whether sets marked for deletion are still
    listed is not
    documented. What an unknown `type` gets is not documented either; 400 is inferred.

    Args:
        type_ (ContentSetsGetAllType | Unset): Only sets made for this kind of output; without it
            all are listed. No reference page has it: it is in a working
            example of 2024.1 and in the vendor's client.
             Example: print.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[IdentifierList]
    """

    kwargs = _get_kwargs(
        type_=type_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    type_: ContentSetsGetAllType | Unset = UNSET,
) -> IdentifierList | None:
    """List the ids of all content sets.

     The manual gives both methods this path and does not say what tells them apart; the header `Accept`
    is inferred, as with
    data sets. There are no pages and no order is promised; whether sets marked for deletion are still
    listed is not
    documented. What an unknown `type` gets is not documented either; 400 is inferred.

    Args:
        type_ (ContentSetsGetAllType | Unset): Only sets made for this kind of output; without it
            all are listed. No reference page has it: it is in a working
            example of 2024.1 and in the vendor's client.
             Example: print.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        IdentifierList
    """

    return sync_detailed(
        client=client,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: ContentSetsGetAllType | Unset = UNSET,
) -> Response[IdentifierList]:
    """List the ids of all content sets.

     The manual gives both methods this path and does not say what tells them apart; the header `Accept`
    is inferred, as with
    data sets. There are no pages and no order is promised; whether sets marked for deletion are still
    listed is not
    documented. What an unknown `type` gets is not documented either; 400 is inferred.

    Args:
        type_ (ContentSetsGetAllType | Unset): Only sets made for this kind of output; without it
            all are listed. No reference page has it: it is in a working
            example of 2024.1 and in the vendor's client.
             Example: print.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[IdentifierList]
    """

    kwargs = _get_kwargs(
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    type_: ContentSetsGetAllType | Unset = UNSET,
) -> IdentifierList | None:
    """List the ids of all content sets.

     The manual gives both methods this path and does not say what tells them apart; the header `Accept`
    is inferred, as with
    data sets. There are no pages and no order is promised; whether sets marked for deletion are still
    listed is not
    documented. What an unknown `type` gets is not documented either; 400 is inferred.

    Args:
        type_ (ContentSetsGetAllType | Unset): Only sets made for this kind of output; without it
            all are listed. No reference page has it: it is in a working
            example of 2024.1 and in the vendor's client.
             Example: print.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        IdentifierList
    """

    return (
        await asyncio_detailed(
            client=client,
            type_=type_,
        )
    ).parsed

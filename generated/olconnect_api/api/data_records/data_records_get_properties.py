"""Endpoint functions: data_records_get_properties."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.name_value import NameValue
from ...types import Response


def _get_kwargs(
    data_record_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/entity/datarecords/{data_record_id}/properties".format(
            data_record_id=quote(str(data_record_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> list[NameValue] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = NameValue.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[list[NameValue]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[list[NameValue]]:
    """List the properties of a data record.

     Properties are a list of their own beside the field values. 404 for an unknown data record is known
    from the vendor's
    client.

    Args:
        data_record_id (int): Id of the data record. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[NameValue]]
    """

    kwargs = _get_kwargs(
        data_record_id=data_record_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> list[NameValue] | None:
    """List the properties of a data record.

     Properties are a list of their own beside the field values. 404 for an unknown data record is known
    from the vendor's
    client.

    Args:
        data_record_id (int): Id of the data record. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[NameValue]
    """

    return sync_detailed(
        data_record_id=data_record_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[list[NameValue]]:
    """List the properties of a data record.

     Properties are a list of their own beside the field values. 404 for an unknown data record is known
    from the vendor's
    client.

    Args:
        data_record_id (int): Id of the data record. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[NameValue]]
    """

    kwargs = _get_kwargs(
        data_record_id=data_record_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> list[NameValue] | None:
    """List the properties of a data record.

     Properties are a list of their own beside the field values. 404 for an unknown data record is known
    from the vendor's
    client.

    Args:
        data_record_id (int): Id of the data record. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[NameValue]
    """

    return (
        await asyncio_detailed(
            data_record_id=data_record_id,
            client=client,
        )
    ).parsed

"""Endpoint functions: data_sets_update_properties."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.name_value_list import NameValueList
from ...types import Response


def _get_kwargs(
    data_set_id: int,
    *,
    body: NameValueList,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/entity/datasets/{data_set_id}/properties".format(
            data_set_id=quote(str(data_set_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> str | None:
    if response.status_code == 200:
        response_200 = response.text
        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[str]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    data_set_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: NameValueList,
) -> Response[str]:
    """Replace the properties of a data set.

     The list sent becomes the whole list; that an empty one removes all is inferred. 500 is documented
    for an id in the body
    that differs from the one in the path. What an unknown id gets is not documented: 404 is inferred.

    Args:
        data_set_id (int): Id of the data set. Example: 5001.
        body (NameValueList): JSON Name/Value List. The array shown in seed 003 and the client's
            README is a slip; clients send this object. Example: {'id': 5120, 'properties': [{'name':
            'batch', 'value': '0042'}, {'name': 'checked', 'value': 'true'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        data_set_id=data_set_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    data_set_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: NameValueList,
) -> str | None:
    """Replace the properties of a data set.

     The list sent becomes the whole list; that an empty one removes all is inferred. 500 is documented
    for an id in the body
    that differs from the one in the path. What an unknown id gets is not documented: 404 is inferred.

    Args:
        data_set_id (int): Id of the data set. Example: 5001.
        body (NameValueList): JSON Name/Value List. The array shown in seed 003 and the client's
            README is a slip; clients send this object. Example: {'id': 5120, 'properties': [{'name':
            'batch', 'value': '0042'}, {'name': 'checked', 'value': 'true'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return sync_detailed(
        data_set_id=data_set_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    data_set_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: NameValueList,
) -> Response[str]:
    """Replace the properties of a data set.

     The list sent becomes the whole list; that an empty one removes all is inferred. 500 is documented
    for an id in the body
    that differs from the one in the path. What an unknown id gets is not documented: 404 is inferred.

    Args:
        data_set_id (int): Id of the data set. Example: 5001.
        body (NameValueList): JSON Name/Value List. The array shown in seed 003 and the client's
            README is a slip; clients send this object. Example: {'id': 5120, 'properties': [{'name':
            'batch', 'value': '0042'}, {'name': 'checked', 'value': 'true'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        data_set_id=data_set_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    data_set_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: NameValueList,
) -> str | None:
    """Replace the properties of a data set.

     The list sent becomes the whole list; that an empty one removes all is inferred. 500 is documented
    for an id in the body
    that differs from the one in the path. What an unknown id gets is not documented: 404 is inferred.

    Args:
        data_set_id (int): Id of the data set. Example: 5001.
        body (NameValueList): JSON Name/Value List. The array shown in seed 003 and the client's
            README is a slip; clients send this object. Example: {'id': 5120, 'properties': [{'name':
            'batch', 'value': '0042'}, {'name': 'checked', 'value': 'true'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            data_set_id=data_set_id,
            client=client,
            body=body,
        )
    ).parsed

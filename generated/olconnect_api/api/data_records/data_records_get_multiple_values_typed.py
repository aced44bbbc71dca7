"""Endpoint functions: data_records_get_multiple_values_typed."""

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.typed_record_content import TypedRecordContent
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    id: list[int],
    recursive: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_id = id

    params["id"] = json_id

    params["recursive"] = recursive

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/entity/datarecords/values#data_records_get_multiple_values_typed",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> list[TypedRecordContent] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = TypedRecordContent.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[list[TypedRecordContent]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    id: list[int],
    recursive: bool | Unset = UNSET,
) -> Response[list[TypedRecordContent]]:
    """Get the field values of several data records as text, numbers and booleans, with the data types of
    the fields.

     Pages up to 2022.1 file `id` and `recursive` under the path parameters, though the path has none.
    `explicitTypes` is no
    parameter of this method. 500 is documented for a failure or an unknown data record; 400 is inferred
    from the method
    with a body, and for a query that is not understood. The vendor's client never calls this method.

    Args:
        id (list[int]): Ids of the data records, the parameter repeated for each. No page shows a
            URL; the repetition is inferred. Example: [7301, 7302].
        recursive (bool | Unset): True also gives the data records in the data tables, to any
            depth.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[TypedRecordContent]]
    """

    kwargs = _get_kwargs(
        id=id,
        recursive=recursive,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    id: list[int],
    recursive: bool | Unset = UNSET,
) -> list[TypedRecordContent] | None:
    """Get the field values of several data records as text, numbers and booleans, with the data types of
    the fields.

     Pages up to 2022.1 file `id` and `recursive` under the path parameters, though the path has none.
    `explicitTypes` is no
    parameter of this method. 500 is documented for a failure or an unknown data record; 400 is inferred
    from the method
    with a body, and for a query that is not understood. The vendor's client never calls this method.

    Args:
        id (list[int]): Ids of the data records, the parameter repeated for each. No page shows a
            URL; the repetition is inferred. Example: [7301, 7302].
        recursive (bool | Unset): True also gives the data records in the data tables, to any
            depth.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[TypedRecordContent]
    """

    return sync_detailed(
        client=client,
        id=id,
        recursive=recursive,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    id: list[int],
    recursive: bool | Unset = UNSET,
) -> Response[list[TypedRecordContent]]:
    """Get the field values of several data records as text, numbers and booleans, with the data types of
    the fields.

     Pages up to 2022.1 file `id` and `recursive` under the path parameters, though the path has none.
    `explicitTypes` is no
    parameter of this method. 500 is documented for a failure or an unknown data record; 400 is inferred
    from the method
    with a body, and for a query that is not understood. The vendor's client never calls this method.

    Args:
        id (list[int]): Ids of the data records, the parameter repeated for each. No page shows a
            URL; the repetition is inferred. Example: [7301, 7302].
        recursive (bool | Unset): True also gives the data records in the data tables, to any
            depth.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[TypedRecordContent]]
    """

    kwargs = _get_kwargs(
        id=id,
        recursive=recursive,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    id: list[int],
    recursive: bool | Unset = UNSET,
) -> list[TypedRecordContent] | None:
    """Get the field values of several data records as text, numbers and booleans, with the data types of
    the fields.

     Pages up to 2022.1 file `id` and `recursive` under the path parameters, though the path has none.
    `explicitTypes` is no
    parameter of this method. 500 is documented for a failure or an unknown data record; 400 is inferred
    from the method
    with a body, and for a query that is not understood. The vendor's client never calls this method.

    Args:
        id (list[int]): Ids of the data records, the parameter repeated for each. No page shows a
            URL; the repetition is inferred. Example: [7301, 7302].
        recursive (bool | Unset): True also gives the data records in the data tables, to any
            depth.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[TypedRecordContent]
    """

    return (
        await asyncio_detailed(
            client=client,
            id=id,
            recursive=recursive,
        )
    ).parsed

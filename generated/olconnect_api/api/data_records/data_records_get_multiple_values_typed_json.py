"""Endpoint functions: data_records_get_multiple_values_typed_json."""

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.data_record_identifier_list import DataRecordIdentifierList
from ...models.typed_record_content import TypedRecordContent
from ...types import Response


def _get_kwargs(
    *,
    body: DataRecordIdentifierList,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/entity/datarecords/values#data_records_get_multiple_values_typed_json",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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
    body: DataRecordIdentifierList,
) -> Response[list[TypedRecordContent]]:
    """Get the field values of several data records named in the body as text, numbers and booleans, with
    the data types of the fields.

     Reads, although it is a POST. With `optimized` the answer is streamed: an id that is asked for twice
    comes back once, and
    the order is that of the ids; without it both are as asked for (inferred). For an unknown data
    record the manual has 500,
    and the vendor's client takes 400 with a message that begins `The specified Data Record passed into
    this method refers
    to a missing resource`; both are described, 400 is what 2025.2 clients rely on. An error after the
    stream has begun
    cannot change the status (inferred).

    Args:
        body (DataRecordIdentifierList): JSON Data Record Identifier List (with Parameters).
            Example: {'recordids': [7301, 7302], 'recursive': True, 'outputFormat': 'simplified',
            'optimized': True, 'batchsize': 500}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[TypedRecordContent]]
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
    body: DataRecordIdentifierList,
) -> list[TypedRecordContent] | None:
    """Get the field values of several data records named in the body as text, numbers and booleans, with
    the data types of the fields.

     Reads, although it is a POST. With `optimized` the answer is streamed: an id that is asked for twice
    comes back once, and
    the order is that of the ids; without it both are as asked for (inferred). For an unknown data
    record the manual has 500,
    and the vendor's client takes 400 with a message that begins `The specified Data Record passed into
    this method refers
    to a missing resource`; both are described, 400 is what 2025.2 clients rely on. An error after the
    stream has begun
    cannot change the status (inferred).

    Args:
        body (DataRecordIdentifierList): JSON Data Record Identifier List (with Parameters).
            Example: {'recordids': [7301, 7302], 'recursive': True, 'outputFormat': 'simplified',
            'optimized': True, 'batchsize': 500}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[TypedRecordContent]
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DataRecordIdentifierList,
) -> Response[list[TypedRecordContent]]:
    """Get the field values of several data records named in the body as text, numbers and booleans, with
    the data types of the fields.

     Reads, although it is a POST. With `optimized` the answer is streamed: an id that is asked for twice
    comes back once, and
    the order is that of the ids; without it both are as asked for (inferred). For an unknown data
    record the manual has 500,
    and the vendor's client takes 400 with a message that begins `The specified Data Record passed into
    this method refers
    to a missing resource`; both are described, 400 is what 2025.2 clients rely on. An error after the
    stream has begun
    cannot change the status (inferred).

    Args:
        body (DataRecordIdentifierList): JSON Data Record Identifier List (with Parameters).
            Example: {'recordids': [7301, 7302], 'recursive': True, 'outputFormat': 'simplified',
            'optimized': True, 'batchsize': 500}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[TypedRecordContent]]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DataRecordIdentifierList,
) -> list[TypedRecordContent] | None:
    """Get the field values of several data records named in the body as text, numbers and booleans, with
    the data types of the fields.

     Reads, although it is a POST. With `optimized` the answer is streamed: an id that is asked for twice
    comes back once, and
    the order is that of the ids; without it both are as asked for (inferred). For an unknown data
    record the manual has 500,
    and the vendor's client takes 400 with a message that begins `The specified Data Record passed into
    this method refers
    to a missing resource`; both are described, 400 is what 2025.2 clients rely on. An error after the
    stream has begun
    cannot change the status (inferred).

    Args:
        body (DataRecordIdentifierList): JSON Data Record Identifier List (with Parameters).
            Example: {'recordids': [7301, 7302], 'recursive': True, 'outputFormat': 'simplified',
            'optimized': True, 'batchsize': 500}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[TypedRecordContent]
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed

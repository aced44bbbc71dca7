"""Endpoint functions: data_records_get_values_typed."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.typed_record_content import TypedRecordContent
from ...types import UNSET, Response, Unset


def _get_kwargs(
    data_record_id: int,
    *,
    recursive: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["recursive"] = recursive

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/entity/datarecords/{data_record_id}/values#data_records_get_values_typed".format(
            data_record_id=quote(str(data_record_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TypedRecordContent | None:
    if response.status_code == 200:
        response_200 = TypedRecordContent.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TypedRecordContent]:
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
    recursive: bool | Unset = UNSET,
) -> Response[TypedRecordContent]:
    """Get the field values of a data record as text, numbers and booleans, with the data types of the
    fields.

     The query chooses one of three structures. Which parameter wins where `explicitTypes` and
    `outputFormat` disagree is not
    known; what an unknown `outputFormat` gets is not documented, 400 is inferred. The manual gives 500
    for an unknown data
    record, the vendor's client has a handler for 404; both are described, 404 is what 2025.2 clients
    rely on.

    Args:
        data_record_id (int): Id of the data record. Example: 5001.
        recursive (bool | Unset): True also gives the data records in the data tables, to any
            depth.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TypedRecordContent]
    """

    kwargs = _get_kwargs(
        data_record_id=data_record_id,
        recursive=recursive,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
    recursive: bool | Unset = UNSET,
) -> TypedRecordContent | None:
    """Get the field values of a data record as text, numbers and booleans, with the data types of the
    fields.

     The query chooses one of three structures. Which parameter wins where `explicitTypes` and
    `outputFormat` disagree is not
    known; what an unknown `outputFormat` gets is not documented, 400 is inferred. The manual gives 500
    for an unknown data
    record, the vendor's client has a handler for 404; both are described, 404 is what 2025.2 clients
    rely on.

    Args:
        data_record_id (int): Id of the data record. Example: 5001.
        recursive (bool | Unset): True also gives the data records in the data tables, to any
            depth.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TypedRecordContent
    """

    return sync_detailed(
        data_record_id=data_record_id,
        client=client,
        recursive=recursive,
    ).parsed


async def asyncio_detailed(
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
    recursive: bool | Unset = UNSET,
) -> Response[TypedRecordContent]:
    """Get the field values of a data record as text, numbers and booleans, with the data types of the
    fields.

     The query chooses one of three structures. Which parameter wins where `explicitTypes` and
    `outputFormat` disagree is not
    known; what an unknown `outputFormat` gets is not documented, 400 is inferred. The manual gives 500
    for an unknown data
    record, the vendor's client has a handler for 404; both are described, 404 is what 2025.2 clients
    rely on.

    Args:
        data_record_id (int): Id of the data record. Example: 5001.
        recursive (bool | Unset): True also gives the data records in the data tables, to any
            depth.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TypedRecordContent]
    """

    kwargs = _get_kwargs(
        data_record_id=data_record_id,
        recursive=recursive,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
    recursive: bool | Unset = UNSET,
) -> TypedRecordContent | None:
    """Get the field values of a data record as text, numbers and booleans, with the data types of the
    fields.

     The query chooses one of three structures. Which parameter wins where `explicitTypes` and
    `outputFormat` disagree is not
    known; what an unknown `outputFormat` gets is not documented, 400 is inferred. The manual gives 500
    for an unknown data
    record, the vendor's client has a handler for 404; both are described, 404 is what 2025.2 clients
    rely on.

    Args:
        data_record_id (int): Id of the data record. Example: 5001.
        recursive (bool | Unset): True also gives the data records in the data tables, to any
            depth.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TypedRecordContent
    """

    return (
        await asyncio_detailed(
            data_record_id=data_record_id,
            client=client,
            recursive=recursive,
        )
    ).parsed

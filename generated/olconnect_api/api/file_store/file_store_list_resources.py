"""Endpoint functions: file_store_list_resources."""

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.file_resource import FileResource
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    type_: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["type"] = type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/filestore/resources",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> list[FileResource] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = FileResource.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[list[FileResource]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: str | Unset = UNSET,
) -> Response[list[FileResource]]:
    """List the persistent managed files, all or those of some types.

     Only files uploaded as persistent appear. The manual speaks of a structure that has an array; the
    vendor's client reads
    a bare array, which is described here. It files `type` under the path parameters, but its samples
    send it in the query.
    An unknown type gets 500 with the message `No enum constant ... ManagedFileType.<type>`.

    Args:
        type_ (str | Unset): One type, or several with commas between: GENERIC, TEMPLATE,
            DATA_MAPPING_CONFIG, JOB_CREATION_CONFIG,
            OUTPUT_CREATION_CONFIG, DATA_FILE; the vendor's client also lets CONTENT_CREATION_CONFIG
            and WEAVER_CONFIG through.
            Absent or empty, it stands for templates, data mapping configurations and presets.
             Example: TEMPLATE,DATA_FILE.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[FileResource]]
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
    type_: str | Unset = UNSET,
) -> list[FileResource] | None:
    """List the persistent managed files, all or those of some types.

     Only files uploaded as persistent appear. The manual speaks of a structure that has an array; the
    vendor's client reads
    a bare array, which is described here. It files `type` under the path parameters, but its samples
    send it in the query.
    An unknown type gets 500 with the message `No enum constant ... ManagedFileType.<type>`.

    Args:
        type_ (str | Unset): One type, or several with commas between: GENERIC, TEMPLATE,
            DATA_MAPPING_CONFIG, JOB_CREATION_CONFIG,
            OUTPUT_CREATION_CONFIG, DATA_FILE; the vendor's client also lets CONTENT_CREATION_CONFIG
            and WEAVER_CONFIG through.
            Absent or empty, it stands for templates, data mapping configurations and presets.
             Example: TEMPLATE,DATA_FILE.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[FileResource]
    """

    return sync_detailed(
        client=client,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    type_: str | Unset = UNSET,
) -> Response[list[FileResource]]:
    """List the persistent managed files, all or those of some types.

     Only files uploaded as persistent appear. The manual speaks of a structure that has an array; the
    vendor's client reads
    a bare array, which is described here. It files `type` under the path parameters, but its samples
    send it in the query.
    An unknown type gets 500 with the message `No enum constant ... ManagedFileType.<type>`.

    Args:
        type_ (str | Unset): One type, or several with commas between: GENERIC, TEMPLATE,
            DATA_MAPPING_CONFIG, JOB_CREATION_CONFIG,
            OUTPUT_CREATION_CONFIG, DATA_FILE; the vendor's client also lets CONTENT_CREATION_CONFIG
            and WEAVER_CONFIG through.
            Absent or empty, it stands for templates, data mapping configurations and presets.
             Example: TEMPLATE,DATA_FILE.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[FileResource]]
    """

    kwargs = _get_kwargs(
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    type_: str | Unset = UNSET,
) -> list[FileResource] | None:
    """List the persistent managed files, all or those of some types.

     Only files uploaded as persistent appear. The manual speaks of a structure that has an array; the
    vendor's client reads
    a bare array, which is described here. It files `type` under the path parameters, but its samples
    send it in the query.
    An unknown type gets 500 with the message `No enum constant ... ManagedFileType.<type>`.

    Args:
        type_ (str | Unset): One type, or several with commas between: GENERIC, TEMPLATE,
            DATA_MAPPING_CONFIG, JOB_CREATION_CONFIG,
            OUTPUT_CREATION_CONFIG, DATA_FILE; the vendor's client also lets CONTENT_CREATION_CONFIG
            and WEAVER_CONFIG through.
            Absent or empty, it stands for templates, data mapping configurations and presets.
             Example: TEMPLATE,DATA_FILE.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[FileResource]
    """

    return (
        await asyncio_detailed(
            client=client,
            type_=type_,
        )
    ).parsed

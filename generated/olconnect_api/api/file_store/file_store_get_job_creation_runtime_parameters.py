"""Endpoint functions: file_store_get_job_creation_runtime_parameters."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.runtime_parameter_definition import RuntimeParameterDefinition
from ...types import Response


def _get_kwargs(
    file_id: int | str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/filestore/JobCreationConfig/runtimeparameters/{file_id}".format(
            file_id=quote(str(file_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> list[RuntimeParameterDefinition] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = RuntimeParameterDefinition.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[list[RuntimeParameterDefinition]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[list[RuntimeParameterDefinition]]:
    """List the runtime parameters that a job creation preset declares.

     Only the name, the path and the method are in the sources. The whole shape of the answer, a list
    with name, type and
    default, is inferred, and so are the errors.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[RuntimeParameterDefinition]]
    """

    kwargs = _get_kwargs(
        file_id=file_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> list[RuntimeParameterDefinition] | None:
    """List the runtime parameters that a job creation preset declares.

     Only the name, the path and the method are in the sources. The whole shape of the answer, a list
    with name, type and
    default, is inferred, and so are the errors.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[RuntimeParameterDefinition]
    """

    return sync_detailed(
        file_id=file_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[list[RuntimeParameterDefinition]]:
    """List the runtime parameters that a job creation preset declares.

     Only the name, the path and the method are in the sources. The whole shape of the answer, a list
    with name, type and
    default, is inferred, and so are the errors.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[RuntimeParameterDefinition]]
    """

    kwargs = _get_kwargs(
        file_id=file_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> list[RuntimeParameterDefinition] | None:
    """List the runtime parameters that a job creation preset declares.

     Only the name, the path and the method are in the sources. The whole shape of the answer, a list
    with name, type and
    default, is inferred, and so are the errors.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[RuntimeParameterDefinition]
    """

    return (
        await asyncio_detailed(
            file_id=file_id,
            client=client,
        )
    ).parsed

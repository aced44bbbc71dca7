"""Endpoint functions: job_creation_process_by_content_set_with_parameters."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.identifier_list_with_runtime_parameters import (
    IdentifierListWithRuntimeParameters,
)
from ...types import Response


def _get_kwargs(
    config_id: int | str,
    *,
    body: IdentifierListWithRuntimeParameters,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/jobcreation/{config_id}#job_creation_process_by_content_set_with_parameters".format(
            config_id=quote(str(config_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | None:
    if response.status_code == 202:
        return None

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    config_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: IdentifierListWithRuntimeParameters,
) -> Response[Any]:
    """Start a job creation with a preset for the given content sets, with values of runtime parameters.

     Without a body the preset alone decides which content sets are used. The manual gives 404 for a
    missing content set,
    the vendor's client expects 400 for it and 404 for a missing preset; both are described, 400 is what
    2025.2 clients
    rely on.

    Args:
        config_id (int | str): Id or name (with extension) of the job creation preset in the File
            Store. Example: letters.OL-jobpreset.
        body (IdentifierListWithRuntimeParameters): JSON Identifier List (with Runtime
            Parameters). Example: {'identifiers': [1201], 'parameters': {'region': 'north', 'copies':
            2, 'urgent': False}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        config_id=config_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    config_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: IdentifierListWithRuntimeParameters,
) -> Response[Any]:
    """Start a job creation with a preset for the given content sets, with values of runtime parameters.

     Without a body the preset alone decides which content sets are used. The manual gives 404 for a
    missing content set,
    the vendor's client expects 400 for it and 404 for a missing preset; both are described, 400 is what
    2025.2 clients
    rely on.

    Args:
        config_id (int | str): Id or name (with extension) of the job creation preset in the File
            Store. Example: letters.OL-jobpreset.
        body (IdentifierListWithRuntimeParameters): JSON Identifier List (with Runtime
            Parameters). Example: {'identifiers': [1201], 'parameters': {'region': 'north', 'copies':
            2, 'urgent': False}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        config_id=config_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)

"""Endpoint functions: output_creation_process_by_job_set_json."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.identifier_with_output_parameters import IdentifierWithOutputParameters
from ...types import Response


def _get_kwargs(
    config_id: int | str,
    *,
    body: IdentifierWithOutputParameters,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/outputcreation/{config_id}".format(
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
    body: IdentifierWithOutputParameters,
) -> Response[Any]:
    """Start an output creation for one job set, with output options.

     The manual gives 404 for a missing preset and for a missing job set, the vendor's client expects 400
    for a missing job
    set and 404 for a missing preset; both are described, 400 for the job set is what 2025.2 clients
    rely on. A body that
    is malformed or lacks a member gets 500, not 400. Seed 001 calls the preset a data mapping
    configuration and the
    operation a data mapping operation (slips of copying).

    Args:
        config_id (int | str): Id or name (with extension) of the output creation preset in the
            File Store. Example: letters.OL-jobpreset.
        body (IdentifierWithOutputParameters): JSON Identifier (with Output Parameters); called
            JSON Identifier (with createOnly flag) up to 1.7. Example: {'identifier': 5001,
            'createOnly': False, 'jobOutputFolder': 'out/2030-05'}.

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
    body: IdentifierWithOutputParameters,
) -> Response[Any]:
    """Start an output creation for one job set, with output options.

     The manual gives 404 for a missing preset and for a missing job set, the vendor's client expects 400
    for a missing job
    set and 404 for a missing preset; both are described, 400 for the job set is what 2025.2 clients
    rely on. A body that
    is malformed or lacks a member gets 500, not 400. Seed 001 calls the preset a data mapping
    configuration and the
    operation a data mapping operation (slips of copying).

    Args:
        config_id (int | str): Id or name (with extension) of the output creation preset in the
            File Store. Example: letters.OL-jobpreset.
        body (IdentifierWithOutputParameters): JSON Identifier (with Output Parameters); called
            JSON Identifier (with createOnly flag) up to 1.7. Example: {'identifier': 5001,
            'createOnly': False, 'jobOutputFolder': 'out/2030-05'}.

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

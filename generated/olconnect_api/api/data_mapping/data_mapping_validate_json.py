"""Endpoint functions: data_mapping_validate_json."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.identifier_for_data_mapping import IdentifierForDataMapping
from ...types import Response


def _get_kwargs(
    config_id: int | str,
    *,
    body: IdentifierForDataMapping,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/datamining/{config_id}#data_mapping_validate_json".format(
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
    body: IdentifierForDataMapping,
) -> Response[Any]:
    """Start a check of the data file that the body names; the result lists the mapping errors.

     The manual gives 400 for a missing data file or configuration, the vendor's client has a handler for
    404 alone; both are
    described, 404 is what 2025.2 clients rely on. A README of that client prints a File Store path for
    this method, which
    is a slip. 500 is documented for a missing or malformed body.

    Args:
        config_id (int | str): Id or name (with extension) of the data mapping configuration in
            the File Store. Example: letters.OL-jobpreset.
        body (IdentifierForDataMapping): JSON Identifier (for Data Mapping) of 2023.2 and later,
            JSON Identifier (Managed File) before. That both are the same is
            inferred: no page of the newer name was found.
             Example: {'identifier': 'Kunden-März 007.csv', 'parameters': {'region': 'north', 'batch':
            '0042', 'urgent': True}}.

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
    body: IdentifierForDataMapping,
) -> Response[Any]:
    """Start a check of the data file that the body names; the result lists the mapping errors.

     The manual gives 400 for a missing data file or configuration, the vendor's client has a handler for
    404 alone; both are
    described, 404 is what 2025.2 clients rely on. A README of that client prints a File Store path for
    this method, which
    is a slip. 500 is documented for a missing or malformed body.

    Args:
        config_id (int | str): Id or name (with extension) of the data mapping configuration in
            the File Store. Example: letters.OL-jobpreset.
        body (IdentifierForDataMapping): JSON Identifier (for Data Mapping) of 2023.2 and later,
            JSON Identifier (Managed File) before. That both are the same is
            inferred: no page of the newer name was found.
             Example: {'identifier': 'Kunden-März 007.csv', 'parameters': {'region': 'north', 'batch':
            '0042', 'urgent': True}}.

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

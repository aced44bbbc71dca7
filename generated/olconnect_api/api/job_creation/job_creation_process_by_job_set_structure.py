"""Endpoint functions: job_creation_process_by_job_set_structure."""

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.job_set_structure import JobSetStructure
from ...types import Response


def _get_kwargs(
    *,
    body: JobSetStructure,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/jobcreation",
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
    *,
    client: AuthenticatedClient | Client,
    body: JobSetStructure,
) -> Response[Any]:
    """Start a job creation from an explicit tree of jobs down to content items.

     Uses no preset. What the server answers to a malformed tree or an unknown content item is inferred.

    Args:
        body (JobSetStructure): JSON Job Set Structure, the whole tree of a job set. Example:
            {'jobs': [{'segments': [{'documentsets': [{'documents': [{'documentpages':
            [{'contentitem': 3001}, {'contentitem': 3002}]}]}]}]}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: JobSetStructure,
) -> Response[Any]:
    """Start a job creation from an explicit tree of jobs down to content items.

     Uses no preset. What the server answers to a malformed tree or an unknown content item is inferred.

    Args:
        body (JobSetStructure): JSON Job Set Structure, the whole tree of a job set. Example:
            {'jobs': [{'segments': [{'documentsets': [{'documents': [{'documentpages':
            [{'contentitem': 3001}, {'contentitem': 3002}]}]}]}]}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)

"""Endpoint functions: job_segments_get_document_sets."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.identifier_list import IdentifierList
from ...types import Response


def _get_kwargs(
    job_segment_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/entity/jobsegments/{job_segment_id}".format(
            job_segment_id=quote(str(job_segment_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> IdentifierList | None:
    if response.status_code == 200:
        response_200 = IdentifierList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[IdentifierList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    job_segment_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[IdentifierList]:
    """List the ids of the document sets in a job segment.

     404 for an unknown job segment is inferred; neither the manual nor the client mentions it for this
    method.

    Args:
        job_segment_id (int): Id of the job segment. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[IdentifierList]
    """

    kwargs = _get_kwargs(
        job_segment_id=job_segment_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    job_segment_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> IdentifierList | None:
    """List the ids of the document sets in a job segment.

     404 for an unknown job segment is inferred; neither the manual nor the client mentions it for this
    method.

    Args:
        job_segment_id (int): Id of the job segment. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        IdentifierList
    """

    return sync_detailed(
        job_segment_id=job_segment_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    job_segment_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[IdentifierList]:
    """List the ids of the document sets in a job segment.

     404 for an unknown job segment is inferred; neither the manual nor the client mentions it for this
    method.

    Args:
        job_segment_id (int): Id of the job segment. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[IdentifierList]
    """

    kwargs = _get_kwargs(
        job_segment_id=job_segment_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    job_segment_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> IdentifierList | None:
    """List the ids of the document sets in a job segment.

     404 for an unknown job segment is inferred; neither the manual nor the client mentions it for this
    method.

    Args:
        job_segment_id (int): Id of the job segment. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        IdentifierList
    """

    return (
        await asyncio_detailed(
            job_segment_id=job_segment_id,
            client=client,
        )
    ).parsed

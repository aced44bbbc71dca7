"""Endpoint functions: job_segments_get_metadata."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.name_value import NameValue
from ...types import Response


def _get_kwargs(
    job_segment_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/entity/jobsegments/{job_segment_id}/metadata".format(
            job_segment_id=quote(str(job_segment_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> list[NameValue] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = NameValue.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[list[NameValue]]:
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
) -> Response[list[NameValue]]:
    """List the metadata properties of a job segment.

     A job segment has metadata and no properties. 404 for an unknown job segment is known from the
    vendor's client, whose
    README calls the path parameter `jobId` by mistake.

    Args:
        job_segment_id (int): Id of the job segment. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[NameValue]]
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
) -> list[NameValue] | None:
    """List the metadata properties of a job segment.

     A job segment has metadata and no properties. 404 for an unknown job segment is known from the
    vendor's client, whose
    README calls the path parameter `jobId` by mistake.

    Args:
        job_segment_id (int): Id of the job segment. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[NameValue]
    """

    return sync_detailed(
        job_segment_id=job_segment_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    job_segment_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[list[NameValue]]:
    """List the metadata properties of a job segment.

     A job segment has metadata and no properties. 404 for an unknown job segment is known from the
    vendor's client, whose
    README calls the path parameter `jobId` by mistake.

    Args:
        job_segment_id (int): Id of the job segment. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[NameValue]]
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
) -> list[NameValue] | None:
    """List the metadata properties of a job segment.

     A job segment has metadata and no properties. 404 for an unknown job segment is known from the
    vendor's client, whose
    README calls the path parameter `jobId` by mistake.

    Args:
        job_segment_id (int): Id of the job segment. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[NameValue]
    """

    return (
        await asyncio_detailed(
            job_segment_id=job_segment_id,
            client=client,
        )
    ).parsed

"""Endpoint functions: statistics_get_for_job_set."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.job_set_statistics import JobSetStatistics
from ...models.statistics_get_for_job_set_level_mode import (
    StatisticsGetForJobSetLevelMode,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    job_set_id: int,
    *,
    level_mode: StatisticsGetForJobSetLevelMode | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_level_mode: str | Unset = UNSET
    if not isinstance(level_mode, Unset):
        json_level_mode = level_mode

    params["levelMode"] = json_level_mode

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/statistics/jobset/{job_set_id}".format(
            job_set_id=quote(str(job_set_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> JobSetStatistics | None:
    if response.status_code == 200:
        response_200 = JobSetStatistics.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[JobSetStatistics]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    job_set_id: int,
    *,
    client: AuthenticatedClient | Client,
    level_mode: StatisticsGetForJobSetLevelMode | Unset = UNSET,
) -> Response[JobSetStatistics]:
    """Count the sheets, pages and media of a job set and of its documents.

     `levelMode` decides whether documents, document sets, or document sets with their documents are
    listed. 400 is documented
    for a `levelMode` that is none of the three. A document can join several content items and names one
    all the same: which
    one is not documented. 401 and 403 are inferred from the other services.

    Args:
        job_set_id (int): Id of the job set. Example: 5001.
        level_mode (StatisticsGetForJobSetLevelMode | Unset): What is listed: documents, document
            sets, or document sets with their documents. Capital and small letters are the
            same. The vendor's client leaves it out for documents.
             Example: documentSetAll.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JobSetStatistics]
    """

    kwargs = _get_kwargs(
        job_set_id=job_set_id,
        level_mode=level_mode,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    job_set_id: int,
    *,
    client: AuthenticatedClient | Client,
    level_mode: StatisticsGetForJobSetLevelMode | Unset = UNSET,
) -> JobSetStatistics | None:
    """Count the sheets, pages and media of a job set and of its documents.

     `levelMode` decides whether documents, document sets, or document sets with their documents are
    listed. 400 is documented
    for a `levelMode` that is none of the three. A document can join several content items and names one
    all the same: which
    one is not documented. 401 and 403 are inferred from the other services.

    Args:
        job_set_id (int): Id of the job set. Example: 5001.
        level_mode (StatisticsGetForJobSetLevelMode | Unset): What is listed: documents, document
            sets, or document sets with their documents. Capital and small letters are the
            same. The vendor's client leaves it out for documents.
             Example: documentSetAll.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JobSetStatistics
    """

    return sync_detailed(
        job_set_id=job_set_id,
        client=client,
        level_mode=level_mode,
    ).parsed


async def asyncio_detailed(
    job_set_id: int,
    *,
    client: AuthenticatedClient | Client,
    level_mode: StatisticsGetForJobSetLevelMode | Unset = UNSET,
) -> Response[JobSetStatistics]:
    """Count the sheets, pages and media of a job set and of its documents.

     `levelMode` decides whether documents, document sets, or document sets with their documents are
    listed. 400 is documented
    for a `levelMode` that is none of the three. A document can join several content items and names one
    all the same: which
    one is not documented. 401 and 403 are inferred from the other services.

    Args:
        job_set_id (int): Id of the job set. Example: 5001.
        level_mode (StatisticsGetForJobSetLevelMode | Unset): What is listed: documents, document
            sets, or document sets with their documents. Capital and small letters are the
            same. The vendor's client leaves it out for documents.
             Example: documentSetAll.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[JobSetStatistics]
    """

    kwargs = _get_kwargs(
        job_set_id=job_set_id,
        level_mode=level_mode,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    job_set_id: int,
    *,
    client: AuthenticatedClient | Client,
    level_mode: StatisticsGetForJobSetLevelMode | Unset = UNSET,
) -> JobSetStatistics | None:
    """Count the sheets, pages and media of a job set and of its documents.

     `levelMode` decides whether documents, document sets, or document sets with their documents are
    listed. 400 is documented
    for a `levelMode` that is none of the three. A document can join several content items and names one
    all the same: which
    one is not documented. 401 and 403 are inferred from the other services.

    Args:
        job_set_id (int): Id of the job set. Example: 5001.
        level_mode (StatisticsGetForJobSetLevelMode | Unset): What is listed: documents, document
            sets, or document sets with their documents. Capital and small letters are the
            same. The vendor's client leaves it out for documents.
             Example: documentSetAll.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        JobSetStatistics
    """

    return (
        await asyncio_detailed(
            job_set_id=job_set_id,
            client=client,
            level_mode=level_mode,
        )
    ).parsed

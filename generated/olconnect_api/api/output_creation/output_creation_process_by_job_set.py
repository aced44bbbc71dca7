"""Endpoint functions: output_creation_process_by_job_set."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response


def _get_kwargs(
    config_id: int | str,
    job_set_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/outputcreation/{config_id}/{job_set_id}".format(
            config_id=quote(str(config_id), safe=""),
            job_set_id=quote(str(job_set_id), safe=""),
        ),
    }

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
    job_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Start an output creation for one job set.

     Takes no body, so nothing but the preset decides where the output goes (inferred). The manual gives
    404 for a missing
    preset and for a missing job set; 400 for the job set comes from the form with a body (inferred).

    The path overlaps with `{configId}/jobs`, `getResult/{operationId}`, `getResultTxt/{operationId}`,
    `getManagedResult/{operationId}` and `cancel/{operationId}`: literal segments win (inferred), so a
    preset cannot be
    reached here under one of these four names.

    Args:
        config_id (int | str): Id or name (with extension) of the output creation preset in the
            File Store. Example: letters.OL-jobpreset.
        job_set_id (int): Id of the job set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        config_id=config_id,
        job_set_id=job_set_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    config_id: int | str,
    job_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Start an output creation for one job set.

     Takes no body, so nothing but the preset decides where the output goes (inferred). The manual gives
    404 for a missing
    preset and for a missing job set; 400 for the job set comes from the form with a body (inferred).

    The path overlaps with `{configId}/jobs`, `getResult/{operationId}`, `getResultTxt/{operationId}`,
    `getManagedResult/{operationId}` and `cancel/{operationId}`: literal segments win (inferred), so a
    preset cannot be
    reached here under one of these four names.

    Args:
        config_id (int | str): Id or name (with extension) of the output creation preset in the
            File Store. Example: letters.OL-jobpreset.
        job_set_id (int): Id of the job set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        config_id=config_id,
        job_set_id=job_set_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)

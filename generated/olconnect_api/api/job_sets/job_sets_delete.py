"""Endpoint functions: job_sets_delete."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response


def _get_kwargs(
    job_set_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/entity/jobsets/{job_set_id}/delete".format(
            job_set_id=quote(str(job_set_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> str | None:
    if response.status_code == 200:
        response_200 = response.text
        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[str]:
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
) -> Response[str]:
    """Mark a job set, with all its jobs, for deletion.

     The clean-up service of the server removes it later; whether it can still be read or listed until
    then is not known.
    The manual lists neither 400 nor 404. The vendor's client takes 400 (the job set is still needed)
    and 404 (unknown id)
    from this call; the wording of its message for 400 is that for files of the File Store.

    Args:
        job_set_id (int): Id of the job set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        job_set_id=job_set_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    job_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> str | None:
    """Mark a job set, with all its jobs, for deletion.

     The clean-up service of the server removes it later; whether it can still be read or listed until
    then is not known.
    The manual lists neither 400 nor 404. The vendor's client takes 400 (the job set is still needed)
    and 404 (unknown id)
    from this call; the wording of its message for 400 is that for files of the File Store.

    Args:
        job_set_id (int): Id of the job set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return sync_detailed(
        job_set_id=job_set_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    job_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[str]:
    """Mark a job set, with all its jobs, for deletion.

     The clean-up service of the server removes it later; whether it can still be read or listed until
    then is not known.
    The manual lists neither 400 nor 404. The vendor's client takes 400 (the job set is still needed)
    and 404 (unknown id)
    from this call; the wording of its message for 400 is that for files of the File Store.

    Args:
        job_set_id (int): Id of the job set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        job_set_id=job_set_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    job_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> str | None:
    """Mark a job set, with all its jobs, for deletion.

     The clean-up service of the server removes it later; whether it can still be read or listed until
    then is not known.
    The manual lists neither 400 nor 404. The vendor's client takes 400 (the job set is still needed)
    and 404 (unknown id)
    from this call; the wording of its message for 400 is that for files of the File Store.

    Args:
        job_set_id (int): Id of the job set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            job_set_id=job_set_id,
            client=client,
        )
    ).parsed

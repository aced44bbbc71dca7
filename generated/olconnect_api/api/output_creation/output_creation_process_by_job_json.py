"""Endpoint functions: output_creation_process_by_job_json."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.identifier_list_with_output_parameters import (
    IdentifierListWithOutputParameters,
)
from ...types import Response


def _get_kwargs(
    config_id: int | str,
    *,
    body: IdentifierListWithOutputParameters,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/outputcreation/{config_id}/jobs".format(
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
    body: IdentifierListWithOutputParameters,
) -> Response[Any]:
    """Start an output creation for a list of jobs.

     Seeds 001 and 002 describe this method and disagree. 002 has the errors of 2023.1 and later, with a
    JSON Error for
    401, 403, 404 and 500; 001 those of 2020.1 to 2022.2, where 404 and 500 have no body. A missing job
    is 404 by seed 002;
    seed 001 speaks of a missing job set there, and the vendor's client expects 400 when a message names
    one.
    Whether `jobOutputFolder` has an effect here is not known: the client does not send it.

    Args:
        config_id (int | str): Id or name (with extension) of the output creation preset in the
            File Store. Example: letters.OL-jobpreset.
        body (IdentifierListWithOutputParameters): JSON Identifier List (with Output Parameters).
            Example: {'identifiers': [7001, 7002], 'createOnly': True}.

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
    body: IdentifierListWithOutputParameters,
) -> Response[Any]:
    """Start an output creation for a list of jobs.

     Seeds 001 and 002 describe this method and disagree. 002 has the errors of 2023.1 and later, with a
    JSON Error for
    401, 403, 404 and 500; 001 those of 2020.1 to 2022.2, where 404 and 500 have no body. A missing job
    is 404 by seed 002;
    seed 001 speaks of a missing job set there, and the vendor's client expects 400 when a message names
    one.
    Whether `jobOutputFolder` has an effect here is not known: the client does not send it.

    Args:
        config_id (int | str): Id or name (with extension) of the output creation preset in the
            File Store. Example: letters.OL-jobpreset.
        body (IdentifierListWithOutputParameters): JSON Identifier List (with Output Parameters).
            Example: {'identifiers': [7001, 7002], 'createOnly': True}.

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

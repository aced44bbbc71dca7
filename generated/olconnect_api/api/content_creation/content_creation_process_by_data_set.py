"""Endpoint functions: content_creation_process_by_data_set."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response


def _get_kwargs(
    template_id: int | str,
    data_set_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/contentcreation/{template_id}/{data_set_id}".format(
            template_id=quote(str(template_id), safe=""),
            data_set_id=quote(str(data_set_id), safe=""),
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
    template_id: int | str,
    data_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Start a content creation for all data records of a data set.

     Documents up to 2018.2 have no body, that of 2021.2 has one; both clients send none when there are
    no parameters.
    The README of the vendor's client prints application/octet-stream and a list of identifiers, against
    its own code. 404
    names the template or the data set; 400 is how that client learns of a missing print context or
    section.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_set_id (int): Id of the data set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        data_set_id=data_set_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    template_id: int | str,
    data_set_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Start a content creation for all data records of a data set.

     Documents up to 2018.2 have no body, that of 2021.2 has one; both clients send none when there are
    no parameters.
    The README of the vendor's client prints application/octet-stream and a list of identifiers, against
    its own code. 404
    names the template or the data set; 400 is how that client learns of a missing print context or
    section.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_set_id (int): Id of the data set. Example: 5001.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        data_set_id=data_set_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)

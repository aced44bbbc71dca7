"""Endpoint functions: content_creation_preview_pdf_by_data_file."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    template_id: int | str,
    dm_config_id: int | str,
    *,
    body: File,
    persist: bool | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["persist"] = persist

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/contentcreation/pdfpreview/{template_id}/{dm_config_id}".format(
            template_id=quote(str(template_id), safe=""),
            dm_config_id=quote(str(dm_config_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "application/octet-stream"

    _kwargs["headers"] = headers
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
    template_id: int | str,
    dm_config_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: File,
    persist: bool | Unset = UNSET,
) -> Response[str]:
    """Map a data file that is sent along and make a PDF of the print output for one of its records.

     The manual calls it Create Preview PDF (By Data), up to 2019.1 Create Preview PDF. Which record is
    shown when the file has
    several is not documented; the first is inferred. 400 (a resource, the context or a section is
    missing in the template)
    is in the documents since 2020.1. What a file gets that cannot be mapped is not documented; 500 is
    inferred from data
    mapping. The vendor's client has this method, but never sends the file.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        dm_config_id (int | str): Id or name (with extension) of the data mapping configuration in
            the File Store. Example: letters.OL-jobpreset.
        persist (bool | Unset): Whether the data record made from the file is kept on the server.
            The vendor's client sends `false`.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        dm_config_id=dm_config_id,
        body=body,
        persist=persist,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    template_id: int | str,
    dm_config_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: File,
    persist: bool | Unset = UNSET,
) -> str | None:
    """Map a data file that is sent along and make a PDF of the print output for one of its records.

     The manual calls it Create Preview PDF (By Data), up to 2019.1 Create Preview PDF. Which record is
    shown when the file has
    several is not documented; the first is inferred. 400 (a resource, the context or a section is
    missing in the template)
    is in the documents since 2020.1. What a file gets that cannot be mapped is not documented; 500 is
    inferred from data
    mapping. The vendor's client has this method, but never sends the file.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        dm_config_id (int | str): Id or name (with extension) of the data mapping configuration in
            the File Store. Example: letters.OL-jobpreset.
        persist (bool | Unset): Whether the data record made from the file is kept on the server.
            The vendor's client sends `false`.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return sync_detailed(
        template_id=template_id,
        dm_config_id=dm_config_id,
        client=client,
        body=body,
        persist=persist,
    ).parsed


async def asyncio_detailed(
    template_id: int | str,
    dm_config_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: File,
    persist: bool | Unset = UNSET,
) -> Response[str]:
    """Map a data file that is sent along and make a PDF of the print output for one of its records.

     The manual calls it Create Preview PDF (By Data), up to 2019.1 Create Preview PDF. Which record is
    shown when the file has
    several is not documented; the first is inferred. 400 (a resource, the context or a section is
    missing in the template)
    is in the documents since 2020.1. What a file gets that cannot be mapped is not documented; 500 is
    inferred from data
    mapping. The vendor's client has this method, but never sends the file.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        dm_config_id (int | str): Id or name (with extension) of the data mapping configuration in
            the File Store. Example: letters.OL-jobpreset.
        persist (bool | Unset): Whether the data record made from the file is kept on the server.
            The vendor's client sends `false`.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        dm_config_id=dm_config_id,
        body=body,
        persist=persist,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    template_id: int | str,
    dm_config_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: File,
    persist: bool | Unset = UNSET,
) -> str | None:
    """Map a data file that is sent along and make a PDF of the print output for one of its records.

     The manual calls it Create Preview PDF (By Data), up to 2019.1 Create Preview PDF. Which record is
    shown when the file has
    several is not documented; the first is inferred. 400 (a resource, the context or a section is
    missing in the template)
    is in the documents since 2020.1. What a file gets that cannot be mapped is not documented; 500 is
    inferred from data
    mapping. The vendor's client has this method, but never sends the file.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        dm_config_id (int | str): Id or name (with extension) of the data mapping configuration in
            the File Store. Example: letters.OL-jobpreset.
        persist (bool | Unset): Whether the data record made from the file is kept on the server.
            The vendor's client sends `false`.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            template_id=template_id,
            dm_config_id=dm_config_id,
            client=client,
            body=body,
            persist=persist,
        )
    ).parsed

"""Endpoint functions: file_store_upload_template."""

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    *,
    body: File,
    filename: str | Unset = UNSET,
    persistent: bool | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["filename"] = filename

    params["persistent"] = persistent

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/filestore/template",
        "params": params,
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "application/zip"

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
    *,
    client: AuthenticatedClient | Client,
    body: File,
    filename: str | Unset = UNSET,
    persistent: bool | Unset = UNSET,
) -> Response[str]:
    """Store a template (.OL-template).

     Called Upload Design Template up to 2019.x. Body, names and answer are as with a data file; that 400
    carries a JSON Error
    is inferred from there.

    Args:
        filename (str | Unset): Name to store the file under, with its extension. A named file can
            be given by its name wherever its id is taken; without
            it only the id serves.
             Example: Müşteri-Łódź № 007.csv.
        persistent (bool | Unset): True keeps the file out of the clean-up, which may remove
            others once nothing refers to them. The vendor's client sends
            `true` or leaves the parameter out; the C# client sends `True`, so the case of the letters
            does not matter
            (inferred).
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        body=body,
        filename=filename,
        persistent=persistent,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: File,
    filename: str | Unset = UNSET,
    persistent: bool | Unset = UNSET,
) -> str | None:
    """Store a template (.OL-template).

     Called Upload Design Template up to 2019.x. Body, names and answer are as with a data file; that 400
    carries a JSON Error
    is inferred from there.

    Args:
        filename (str | Unset): Name to store the file under, with its extension. A named file can
            be given by its name wherever its id is taken; without
            it only the id serves.
             Example: Müşteri-Łódź № 007.csv.
        persistent (bool | Unset): True keeps the file out of the clean-up, which may remove
            others once nothing refers to them. The vendor's client sends
            `true` or leaves the parameter out; the C# client sends `True`, so the case of the letters
            does not matter
            (inferred).
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return sync_detailed(
        client=client,
        body=body,
        filename=filename,
        persistent=persistent,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: File,
    filename: str | Unset = UNSET,
    persistent: bool | Unset = UNSET,
) -> Response[str]:
    """Store a template (.OL-template).

     Called Upload Design Template up to 2019.x. Body, names and answer are as with a data file; that 400
    carries a JSON Error
    is inferred from there.

    Args:
        filename (str | Unset): Name to store the file under, with its extension. A named file can
            be given by its name wherever its id is taken; without
            it only the id serves.
             Example: Müşteri-Łódź № 007.csv.
        persistent (bool | Unset): True keeps the file out of the clean-up, which may remove
            others once nothing refers to them. The vendor's client sends
            `true` or leaves the parameter out; the C# client sends `True`, so the case of the letters
            does not matter
            (inferred).
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        body=body,
        filename=filename,
        persistent=persistent,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: File,
    filename: str | Unset = UNSET,
    persistent: bool | Unset = UNSET,
) -> str | None:
    """Store a template (.OL-template).

     Called Upload Design Template up to 2019.x. Body, names and answer are as with a data file; that 400
    carries a JSON Error
    is inferred from there.

    Args:
        filename (str | Unset): Name to store the file under, with its extension. A named file can
            be given by its name wherever its id is taken; without
            it only the id serves.
             Example: Müşteri-Łódź № 007.csv.
        persistent (bool | Unset): True keeps the file out of the clean-up, which may remove
            others once nothing refers to them. The vendor's client sends
            `true` or leaves the parameter out; the C# client sends `True`, so the case of the letters
            does not matter
            (inferred).
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            filename=filename,
            persistent=persistent,
        )
    ).parsed

"""Endpoint functions: file_store_download_contents."""

from http import HTTPStatus
from io import BytesIO
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    file_id: int | str,
    rel_path: str,
    *,
    output: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["output"] = output

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/filestore/file/{file_id}/{rel_path}".format(
            file_id=quote(str(file_id), safe=""),
            rel_path=quote(str(rel_path), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> File | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[File]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    file_id: int | str,
    rel_path: str,
    *,
    client: AuthenticatedClient | Client,
    output: str | Unset = UNSET,
) -> Response[File]:
    """Download one file, or one folder as a zip file, out of a managed directory.

     The files of a managed result are fetched this way. With `output=base64` the answer is the base64
    text of the file, still
    as application/octet-stream. Error answers are not in the pages read; 404 is inferred from the
    download of a file.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.
        rel_path (str): Path of the file or folder inside the managed directory; slashes separate
            its parts. Example: приложение/letter 0042.pdf.
        output (str | Unset): `base64` asks for base64 text; no other value is documented.
            Example: base64.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        file_id=file_id,
        rel_path=rel_path,
        output=output,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    file_id: int | str,
    rel_path: str,
    *,
    client: AuthenticatedClient | Client,
    output: str | Unset = UNSET,
) -> File | None:
    """Download one file, or one folder as a zip file, out of a managed directory.

     The files of a managed result are fetched this way. With `output=base64` the answer is the base64
    text of the file, still
    as application/octet-stream. Error answers are not in the pages read; 404 is inferred from the
    download of a file.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.
        rel_path (str): Path of the file or folder inside the managed directory; slashes separate
            its parts. Example: приложение/letter 0042.pdf.
        output (str | Unset): `base64` asks for base64 text; no other value is documented.
            Example: base64.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return sync_detailed(
        file_id=file_id,
        rel_path=rel_path,
        client=client,
        output=output,
    ).parsed


async def asyncio_detailed(
    file_id: int | str,
    rel_path: str,
    *,
    client: AuthenticatedClient | Client,
    output: str | Unset = UNSET,
) -> Response[File]:
    """Download one file, or one folder as a zip file, out of a managed directory.

     The files of a managed result are fetched this way. With `output=base64` the answer is the base64
    text of the file, still
    as application/octet-stream. Error answers are not in the pages read; 404 is inferred from the
    download of a file.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.
        rel_path (str): Path of the file or folder inside the managed directory; slashes separate
            its parts. Example: приложение/letter 0042.pdf.
        output (str | Unset): `base64` asks for base64 text; no other value is documented.
            Example: base64.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        file_id=file_id,
        rel_path=rel_path,
        output=output,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    file_id: int | str,
    rel_path: str,
    *,
    client: AuthenticatedClient | Client,
    output: str | Unset = UNSET,
) -> File | None:
    """Download one file, or one folder as a zip file, out of a managed directory.

     The files of a managed result are fetched this way. With `output=base64` the answer is the base64
    text of the file, still
    as application/octet-stream. Error answers are not in the pages read; 404 is inferred from the
    download of a file.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.
        rel_path (str): Path of the file or folder inside the managed directory; slashes separate
            its parts. Example: приложение/letter 0042.pdf.
        output (str | Unset): `base64` asks for base64 text; no other value is documented.
            Example: base64.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return (
        await asyncio_detailed(
            file_id=file_id,
            rel_path=rel_path,
            client=client,
            output=output,
        )
    ).parsed

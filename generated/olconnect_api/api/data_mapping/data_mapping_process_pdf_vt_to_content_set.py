"""Endpoint functions: data_mapping_process_pdf_vt_to_content_set."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response


def _get_kwargs(
    data_file_id: int | str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/datamining/pdfvtcs/{data_file_id}".format(
            data_file_id=quote(str(data_file_id), safe=""),
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
    data_file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Start making a content set from a PDF/VT file and its metadata, without configuration or template.

     The error table of the page was cut; 400 for a missing file is inferred from the variant that makes
    a data set.

    Args:
        data_file_id (int | str): Id or name (with extension) of the PDF/VT file in the File
            Store. Example: letters.OL-jobpreset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        data_file_id=data_file_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    data_file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Start making a content set from a PDF/VT file and its metadata, without configuration or template.

     The error table of the page was cut; 400 for a missing file is inferred from the variant that makes
    a data set.

    Args:
        data_file_id (int | str): Id or name (with extension) of the PDF/VT file in the File
            Store. Example: letters.OL-jobpreset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        data_file_id=data_file_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)

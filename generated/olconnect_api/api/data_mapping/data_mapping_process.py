"""Endpoint functions: data_mapping_process."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response


def _get_kwargs(
    config_id: int | str,
    data_file_id: int | str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/datamining/{config_id}/{data_file_id}".format(
            config_id=quote(str(config_id), safe=""),
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
    config_id: int | str,
    data_file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Start a data mapping of a stored data file.

     The manual gives 400 for a missing data file or configuration, and 500 (2019.1) for the same with
    `validate`; what the
    vendor's client knows of the JSON form speaks for 404. All are described, 404 is what 2025.2 clients
    rely on. The body
    came between 2020.2 and 2023.2. Newer pages call the data file a PDF/VT file, which is a slip.
    Literal paths
    (`getResult`, `cancel`, `pdfvtds`, `pdfvtcs`, `createcontentset`) win over a configuration of that
    name (inferred).

    Args:
        config_id (int | str): Id or name (with extension) of the data mapping configuration in
            the File Store. Example: letters.OL-jobpreset.
        data_file_id (int | str): Id or name (with extension) of the data file in the File Store.
            Example: letters.OL-jobpreset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        config_id=config_id,
        data_file_id=data_file_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    config_id: int | str,
    data_file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any]:
    """Start a data mapping of a stored data file.

     The manual gives 400 for a missing data file or configuration, and 500 (2019.1) for the same with
    `validate`; what the
    vendor's client knows of the JSON form speaks for 404. All are described, 404 is what 2025.2 clients
    rely on. The body
    came between 2020.2 and 2023.2. Newer pages call the data file a PDF/VT file, which is a slip.
    Literal paths
    (`getResult`, `cancel`, `pdfvtds`, `pdfvtcs`, `createcontentset`) win over a configuration of that
    name (inferred).

    Args:
        config_id (int | str): Id or name (with extension) of the data mapping configuration in
            the File Store. Example: letters.OL-jobpreset.
        data_file_id (int | str): Id or name (with extension) of the data file in the File Store.
            Example: letters.OL-jobpreset.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        config_id=config_id,
        data_file_id=data_file_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)

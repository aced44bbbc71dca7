"""Endpoint functions: all_in_one_submit_adhoc."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    dm_config_id: int | str,
    template_id: int | str,
    jc_config_id: int | str,
    oc_config_id: int | str,
    *,
    body: File,
    create_only: bool | Unset = UNSET,
    print_range: str | Unset = UNSET,
    filename: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["createOnly"] = create_only

    params["printRange"] = print_range

    params["filename"] = filename

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/print/{dm_config_id}/{template_id}/{jc_config_id}/{oc_config_id}".format(
            dm_config_id=quote(str(dm_config_id), safe=""),
            template_id=quote(str(template_id), safe=""),
            jc_config_id=quote(str(jc_config_id), safe=""),
            oc_config_id=quote(str(oc_config_id), safe=""),
        ),
        "params": params,
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "application/octet-stream"

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
    dm_config_id: int | str,
    template_id: int | str,
    jc_config_id: int | str,
    oc_config_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: File,
    create_only: bool | Unset = UNSET,
    print_range: str | Unset = UNSET,
    filename: str | Unset = UNSET,
) -> Response[Any]:
    """Start the whole chain on a data file that is sent along.

     The only method documented to work synchronously: with `async=false` the answer is the result and
    comes when the chain
    has ended; such a run has no operation id and cannot be cancelled. The excerpts of the manual end
    after `filename`, so
    there may be further query parameters, and lack the tables of answers: the answers 200 and all
    errors are inferred from
    the JSON variant.

    Args:
        dm_config_id (int | str): Id or name (with extension) of the data mapping configuration in
            the File Store. Example: letters.OL-jobpreset.
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        jc_config_id (int | str): Id or name (with extension) of the job creation preset in the
            File Store; 0 means none.
        oc_config_id (int | str): Id or name (with extension) of the output creation preset in the
            File Store. Example: letters.OL-jobpreset.
        create_only (bool | Unset): Whether to keep the output on the server instead of sending it
            to the destination of the preset.
        print_range (str | Unset): Range of data records to print; all of them without it.
            Example: 1-3,7.
        filename (str | Unset): Name that the data file gets on the server. Example:
            orders-0007.csv.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        dm_config_id=dm_config_id,
        template_id=template_id,
        jc_config_id=jc_config_id,
        oc_config_id=oc_config_id,
        body=body,
        create_only=create_only,
        print_range=print_range,
        filename=filename,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    dm_config_id: int | str,
    template_id: int | str,
    jc_config_id: int | str,
    oc_config_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: File,
    create_only: bool | Unset = UNSET,
    print_range: str | Unset = UNSET,
    filename: str | Unset = UNSET,
) -> Response[Any]:
    """Start the whole chain on a data file that is sent along.

     The only method documented to work synchronously: with `async=false` the answer is the result and
    comes when the chain
    has ended; such a run has no operation id and cannot be cancelled. The excerpts of the manual end
    after `filename`, so
    there may be further query parameters, and lack the tables of answers: the answers 200 and all
    errors are inferred from
    the JSON variant.

    Args:
        dm_config_id (int | str): Id or name (with extension) of the data mapping configuration in
            the File Store. Example: letters.OL-jobpreset.
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        jc_config_id (int | str): Id or name (with extension) of the job creation preset in the
            File Store; 0 means none.
        oc_config_id (int | str): Id or name (with extension) of the output creation preset in the
            File Store. Example: letters.OL-jobpreset.
        create_only (bool | Unset): Whether to keep the output on the server instead of sending it
            to the destination of the preset.
        print_range (str | Unset): Range of data records to print; all of them without it.
            Example: 1-3,7.
        filename (str | Unset): Name that the data file gets on the server. Example:
            orders-0007.csv.
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        dm_config_id=dm_config_id,
        template_id=template_id,
        jc_config_id=jc_config_id,
        oc_config_id=oc_config_id,
        body=body,
        create_only=create_only,
        print_range=print_range,
        filename=filename,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)

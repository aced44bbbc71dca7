"""Endpoint functions: content_creation_preview_image_by_data_record."""

from http import HTTPStatus
from io import BytesIO
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.image_parameters import ImageParameters
from ...types import UNSET, File, Response


def _get_kwargs(
    *,
    body: ImageParameters,
    template_id: int | str,
    data_record_id: int,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_template_id: int | str
    json_template_id = template_id
    params["templateId"] = json_template_id

    params["dataRecordId"] = data_record_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/contentcreation/imagepreview",
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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
    *,
    client: AuthenticatedClient | Client,
    body: ImageParameters,
    template_id: int | str,
    data_record_id: int,
) -> Response[File]:
    """Make images of the print, email or web output for one stored data record.

     The images are the answer, nothing is stored. One image comes as it is; several come as a zip file,
    and so does a single
    one when `archive` asks for it (inferred from the meaning of that member). The error tables of the
    pages read were cut:
    400 (no such context or section) and 404 (template or data record missing) rest on what the vendor's
    client handles. That
    client sends members of its own next to the documented ones, and in one older method no body at all.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_record_id (int): Id of the data record. Example: 5001.
        body (ImageParameters): JSON Image Parameters. Without `context` the first context of the
            template is taken, without `type` jpg. Example: {'context': 'print', 'type': 'png', 'dpi':
            150, 'pages': '1-2', 'archive': True}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        body=body,
        template_id=template_id,
        data_record_id=data_record_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ImageParameters,
    template_id: int | str,
    data_record_id: int,
) -> File | None:
    """Make images of the print, email or web output for one stored data record.

     The images are the answer, nothing is stored. One image comes as it is; several come as a zip file,
    and so does a single
    one when `archive` asks for it (inferred from the meaning of that member). The error tables of the
    pages read were cut:
    400 (no such context or section) and 404 (template or data record missing) rest on what the vendor's
    client handles. That
    client sends members of its own next to the documented ones, and in one older method no body at all.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_record_id (int): Id of the data record. Example: 5001.
        body (ImageParameters): JSON Image Parameters. Without `context` the first context of the
            template is taken, without `type` jpg. Example: {'context': 'print', 'type': 'png', 'dpi':
            150, 'pages': '1-2', 'archive': True}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return sync_detailed(
        client=client,
        body=body,
        template_id=template_id,
        data_record_id=data_record_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ImageParameters,
    template_id: int | str,
    data_record_id: int,
) -> Response[File]:
    """Make images of the print, email or web output for one stored data record.

     The images are the answer, nothing is stored. One image comes as it is; several come as a zip file,
    and so does a single
    one when `archive` asks for it (inferred from the meaning of that member). The error tables of the
    pages read were cut:
    400 (no such context or section) and 404 (template or data record missing) rest on what the vendor's
    client handles. That
    client sends members of its own next to the documented ones, and in one older method no body at all.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_record_id (int): Id of the data record. Example: 5001.
        body (ImageParameters): JSON Image Parameters. Without `context` the first context of the
            template is taken, without `type` jpg. Example: {'context': 'print', 'type': 'png', 'dpi':
            150, 'pages': '1-2', 'archive': True}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        body=body,
        template_id=template_id,
        data_record_id=data_record_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ImageParameters,
    template_id: int | str,
    data_record_id: int,
) -> File | None:
    """Make images of the print, email or web output for one stored data record.

     The images are the answer, nothing is stored. One image comes as it is; several come as a zip file,
    and so does a single
    one when `archive` asks for it (inferred from the meaning of that member). The error tables of the
    pages read were cut:
    400 (no such context or section) and 404 (template or data record missing) rest on what the vendor's
    client handles. That
    client sends members of its own next to the documented ones, and in one older method no body at all.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_record_id (int): Id of the data record. Example: 5001.
        body (ImageParameters): JSON Image Parameters. Without `context` the first context of the
            template is taken, without `type` jpg. Example: {'context': 'print', 'type': 'png', 'dpi':
            150, 'pages': '1-2', 'archive': True}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            template_id=template_id,
            data_record_id=data_record_id,
        )
    ).parsed

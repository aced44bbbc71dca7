"""Endpoint functions: content_creation_preview_pdf_by_data_record_with_parameters."""

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.parameters_document import ParametersDocument
from ...types import UNSET, Response


def _get_kwargs(
    *,
    body: ParametersDocument,
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
        "url": "/workflow/contentcreation/pdfpreviewdirect",
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

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
    body: ParametersDocument,
    template_id: int | str,
    data_record_id: int,
) -> Response[str]:
    """Make a PDF of the print output for one stored data record, with values of runtime parameters.

     The text of the page says that there is no content, its table lists JSON Parameters; so the body may
    be absent (inferred).
    The vendor's client sends an empty object when there are no parameters. The row for 404 was cut from
    the page; it is known
    from the GET form.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_record_id (int): Id of the data record. Example: 5001.
        body (ParametersDocument): JSON Parameters. JSON Data Mapping Parameters is taken for the
            same structure (inferred: no page of that name was found).
             Example: {'parameters': {'country': False, 'reference': '00000042', 'late': True}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
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
    body: ParametersDocument,
    template_id: int | str,
    data_record_id: int,
) -> str | None:
    """Make a PDF of the print output for one stored data record, with values of runtime parameters.

     The text of the page says that there is no content, its table lists JSON Parameters; so the body may
    be absent (inferred).
    The vendor's client sends an empty object when there are no parameters. The row for 404 was cut from
    the page; it is known
    from the GET form.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_record_id (int): Id of the data record. Example: 5001.
        body (ParametersDocument): JSON Parameters. JSON Data Mapping Parameters is taken for the
            same structure (inferred: no page of that name was found).
             Example: {'parameters': {'country': False, 'reference': '00000042', 'late': True}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
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
    body: ParametersDocument,
    template_id: int | str,
    data_record_id: int,
) -> Response[str]:
    """Make a PDF of the print output for one stored data record, with values of runtime parameters.

     The text of the page says that there is no content, its table lists JSON Parameters; so the body may
    be absent (inferred).
    The vendor's client sends an empty object when there are no parameters. The row for 404 was cut from
    the page; it is known
    from the GET form.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_record_id (int): Id of the data record. Example: 5001.
        body (ParametersDocument): JSON Parameters. JSON Data Mapping Parameters is taken for the
            same structure (inferred: no page of that name was found).
             Example: {'parameters': {'country': False, 'reference': '00000042', 'late': True}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
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
    body: ParametersDocument,
    template_id: int | str,
    data_record_id: int,
) -> str | None:
    """Make a PDF of the print output for one stored data record, with values of runtime parameters.

     The text of the page says that there is no content, its table lists JSON Parameters; so the body may
    be absent (inferred).
    The vendor's client sends an empty object when there are no parameters. The row for 404 was cut from
    the page; it is known
    from the GET form.

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_record_id (int): Id of the data record. Example: 5001.
        body (ParametersDocument): JSON Parameters. JSON Data Mapping Parameters is taken for the
            same structure (inferred: no page of that name was found).
             Example: {'parameters': {'country': False, 'reference': '00000042', 'late': True}}.

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
            template_id=template_id,
            data_record_id=data_record_id,
        )
    ).parsed

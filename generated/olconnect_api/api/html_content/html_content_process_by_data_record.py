"""Endpoint functions: html_content_process_by_data_record."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.html_content_process_by_data_record_inline import (
    HtmlContentProcessByDataRecordInline,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    template_id: int | str,
    data_record_id: int,
    *,
    section: str | Unset = UNSET,
    inline: HtmlContentProcessByDataRecordInline | Unset = UNSET,
    css_selector: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["section"] = section

    json_inline: str | Unset = UNSET
    if not isinstance(inline, Unset):
        json_inline = inline

    params["inline"] = json_inline

    params["cssSelector"] = css_selector

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workflow/contentcreation/html/{template_id}/{data_record_id}".format(
            template_id=quote(str(template_id), safe=""),
            data_record_id=quote(str(data_record_id), safe=""),
        ),
        "params": params,
    }

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
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
    section: str | Unset = UNSET,
    inline: HtmlContentProcessByDataRecordInline | Unset = UNSET,
    css_selector: str | Unset = UNSET,
) -> Response[str]:
    """Make the web output of a template for one stored data record.

     Two methods of the manual have the same shape: `{dataRecordId: [0-9]+}` for the web output and
    `{relPath: .+}` for a file
    packed into the template, which may have slashes. Digits alone are a data record, everything else is
    a path; a file whose
    path is digits alone cannot be got. OpenAPI cannot tell them apart, so they are one operation here.
    The query parameters
    count for the web output only. A missing file is 400, a missing template 404; the README of the
    vendor's client also gives
    500 for the latter. A missing web context or section is 400 (500 up to 2019.2); a missing data
    record is 404, in 2019.2
    under 500 too; a selector that is none is 500 (inferred from the POST form).

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_record_id (int): Id of the data record; digits only. Example: 5001.
        section (str | Unset): Section of the web context; without it, or empty, the default one.
            Example: Übersicht.
        inline (HtmlContentProcessByDataRecordInline | Unset): What is put into the HTML itself:
            NONE (nothing, if left out), CSS, LOCAL or ALL. Example: LOCAL.
        css_selector (str | Unset): Only the inner HTML of the first element that this selector
            matches; without it, or empty, all. Example: #total.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        data_record_id=data_record_id,
        section=section,
        inline=inline,
        css_selector=css_selector,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    template_id: int | str,
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
    section: str | Unset = UNSET,
    inline: HtmlContentProcessByDataRecordInline | Unset = UNSET,
    css_selector: str | Unset = UNSET,
) -> str | None:
    """Make the web output of a template for one stored data record.

     Two methods of the manual have the same shape: `{dataRecordId: [0-9]+}` for the web output and
    `{relPath: .+}` for a file
    packed into the template, which may have slashes. Digits alone are a data record, everything else is
    a path; a file whose
    path is digits alone cannot be got. OpenAPI cannot tell them apart, so they are one operation here.
    The query parameters
    count for the web output only. A missing file is 400, a missing template 404; the README of the
    vendor's client also gives
    500 for the latter. A missing web context or section is 400 (500 up to 2019.2); a missing data
    record is 404, in 2019.2
    under 500 too; a selector that is none is 500 (inferred from the POST form).

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_record_id (int): Id of the data record; digits only. Example: 5001.
        section (str | Unset): Section of the web context; without it, or empty, the default one.
            Example: Übersicht.
        inline (HtmlContentProcessByDataRecordInline | Unset): What is put into the HTML itself:
            NONE (nothing, if left out), CSS, LOCAL or ALL. Example: LOCAL.
        css_selector (str | Unset): Only the inner HTML of the first element that this selector
            matches; without it, or empty, all. Example: #total.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return sync_detailed(
        template_id=template_id,
        data_record_id=data_record_id,
        client=client,
        section=section,
        inline=inline,
        css_selector=css_selector,
    ).parsed


async def asyncio_detailed(
    template_id: int | str,
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
    section: str | Unset = UNSET,
    inline: HtmlContentProcessByDataRecordInline | Unset = UNSET,
    css_selector: str | Unset = UNSET,
) -> Response[str]:
    """Make the web output of a template for one stored data record.

     Two methods of the manual have the same shape: `{dataRecordId: [0-9]+}` for the web output and
    `{relPath: .+}` for a file
    packed into the template, which may have slashes. Digits alone are a data record, everything else is
    a path; a file whose
    path is digits alone cannot be got. OpenAPI cannot tell them apart, so they are one operation here.
    The query parameters
    count for the web output only. A missing file is 400, a missing template 404; the README of the
    vendor's client also gives
    500 for the latter. A missing web context or section is 400 (500 up to 2019.2); a missing data
    record is 404, in 2019.2
    under 500 too; a selector that is none is 500 (inferred from the POST form).

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_record_id (int): Id of the data record; digits only. Example: 5001.
        section (str | Unset): Section of the web context; without it, or empty, the default one.
            Example: Übersicht.
        inline (HtmlContentProcessByDataRecordInline | Unset): What is put into the HTML itself:
            NONE (nothing, if left out), CSS, LOCAL or ALL. Example: LOCAL.
        css_selector (str | Unset): Only the inner HTML of the first element that this selector
            matches; without it, or empty, all. Example: #total.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        data_record_id=data_record_id,
        section=section,
        inline=inline,
        css_selector=css_selector,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    template_id: int | str,
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
    section: str | Unset = UNSET,
    inline: HtmlContentProcessByDataRecordInline | Unset = UNSET,
    css_selector: str | Unset = UNSET,
) -> str | None:
    """Make the web output of a template for one stored data record.

     Two methods of the manual have the same shape: `{dataRecordId: [0-9]+}` for the web output and
    `{relPath: .+}` for a file
    packed into the template, which may have slashes. Digits alone are a data record, everything else is
    a path; a file whose
    path is digits alone cannot be got. OpenAPI cannot tell them apart, so they are one operation here.
    The query parameters
    count for the web output only. A missing file is 400, a missing template 404; the README of the
    vendor's client also gives
    500 for the latter. A missing web context or section is 400 (500 up to 2019.2); a missing data
    record is 404, in 2019.2
    under 500 too; a selector that is none is 500 (inferred from the POST form).

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        data_record_id (int): Id of the data record; digits only. Example: 5001.
        section (str | Unset): Section of the web context; without it, or empty, the default one.
            Example: Übersicht.
        inline (HtmlContentProcessByDataRecordInline | Unset): What is put into the HTML itself:
            NONE (nothing, if left out), CSS, LOCAL or ALL. Example: LOCAL.
        css_selector (str | Unset): Only the inner HTML of the first element that this selector
            matches; without it, or empty, all. Example: #total.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            template_id=template_id,
            data_record_id=data_record_id,
            client=client,
            section=section,
            inline=inline,
            css_selector=css_selector,
        )
    ).parsed

"""Endpoint functions: html_content_process_no_data."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.html_content_process_no_data_inline import (
    HtmlContentProcessNoDataInline,
)
from ...types import UNSET, Response, Unset


def _get_kwargs(
    template_id: int | str,
    *,
    section: str | Unset = UNSET,
    inline: HtmlContentProcessNoDataInline | Unset = UNSET,
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
        "method": "post",
        "url": "/workflow/contentcreation/html/{template_id}#html_content_process_no_data".format(
            template_id=quote(str(template_id), safe=""),
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
    *,
    client: AuthenticatedClient | Client,
    section: str | Unset = UNSET,
    inline: HtmlContentProcessNoDataInline | Unset = UNSET,
    css_selector: str | Unset = UNSET,
) -> Response[str]:
    """Make the web output of a template alone.

     By data and no data are two methods of the manual with one path; a body tells them apart. That the
    data must be one record
    is inferred. The README of the vendor's client and the manual of 2023.2 give 400 for a missing web
    context or section, and
    that README 500 for the same and for a selector that is none; up to 2019.2 it was 500, and 2021.2
    moved such cases to 400.
    400 is what 2025.2 clients rely on. The error rows of the no data page were cut after 2019.2, and
    its 400 is inferred. What
    a malformed body gets is not documented. That client sends all options in the query, empty ones too,
    and one of its own
    (`runtimeParameters`).

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        section (str | Unset): Section of the web context; without it, or empty, the default one.
            Example: Übersicht.
        inline (HtmlContentProcessNoDataInline | Unset): What is put into the HTML itself: NONE
            (nothing, if left out), CSS, LOCAL or ALL. Example: LOCAL.
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
    *,
    client: AuthenticatedClient | Client,
    section: str | Unset = UNSET,
    inline: HtmlContentProcessNoDataInline | Unset = UNSET,
    css_selector: str | Unset = UNSET,
) -> str | None:
    """Make the web output of a template alone.

     By data and no data are two methods of the manual with one path; a body tells them apart. That the
    data must be one record
    is inferred. The README of the vendor's client and the manual of 2023.2 give 400 for a missing web
    context or section, and
    that README 500 for the same and for a selector that is none; up to 2019.2 it was 500, and 2021.2
    moved such cases to 400.
    400 is what 2025.2 clients rely on. The error rows of the no data page were cut after 2019.2, and
    its 400 is inferred. What
    a malformed body gets is not documented. That client sends all options in the query, empty ones too,
    and one of its own
    (`runtimeParameters`).

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        section (str | Unset): Section of the web context; without it, or empty, the default one.
            Example: Übersicht.
        inline (HtmlContentProcessNoDataInline | Unset): What is put into the HTML itself: NONE
            (nothing, if left out), CSS, LOCAL or ALL. Example: LOCAL.
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
        client=client,
        section=section,
        inline=inline,
        css_selector=css_selector,
    ).parsed


async def asyncio_detailed(
    template_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    section: str | Unset = UNSET,
    inline: HtmlContentProcessNoDataInline | Unset = UNSET,
    css_selector: str | Unset = UNSET,
) -> Response[str]:
    """Make the web output of a template alone.

     By data and no data are two methods of the manual with one path; a body tells them apart. That the
    data must be one record
    is inferred. The README of the vendor's client and the manual of 2023.2 give 400 for a missing web
    context or section, and
    that README 500 for the same and for a selector that is none; up to 2019.2 it was 500, and 2021.2
    moved such cases to 400.
    400 is what 2025.2 clients rely on. The error rows of the no data page were cut after 2019.2, and
    its 400 is inferred. What
    a malformed body gets is not documented. That client sends all options in the query, empty ones too,
    and one of its own
    (`runtimeParameters`).

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        section (str | Unset): Section of the web context; without it, or empty, the default one.
            Example: Übersicht.
        inline (HtmlContentProcessNoDataInline | Unset): What is put into the HTML itself: NONE
            (nothing, if left out), CSS, LOCAL or ALL. Example: LOCAL.
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
        section=section,
        inline=inline,
        css_selector=css_selector,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    template_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    section: str | Unset = UNSET,
    inline: HtmlContentProcessNoDataInline | Unset = UNSET,
    css_selector: str | Unset = UNSET,
) -> str | None:
    """Make the web output of a template alone.

     By data and no data are two methods of the manual with one path; a body tells them apart. That the
    data must be one record
    is inferred. The README of the vendor's client and the manual of 2023.2 give 400 for a missing web
    context or section, and
    that README 500 for the same and for a selector that is none; up to 2019.2 it was 500, and 2021.2
    moved such cases to 400.
    400 is what 2025.2 clients rely on. The error rows of the no data page were cut after 2019.2, and
    its 400 is inferred. What
    a malformed body gets is not documented. That client sends all options in the query, empty ones too,
    and one of its own
    (`runtimeParameters`).

    Args:
        template_id (int | str): Id or name (with extension) of the template in the File Store.
            Example: letters.OL-jobpreset.
        section (str | Unset): Section of the web context; without it, or empty, the default one.
            Example: Übersicht.
        inline (HtmlContentProcessNoDataInline | Unset): What is put into the HTML itself: NONE
            (nothing, if left out), CSS, LOCAL or ALL. Example: LOCAL.
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
            client=client,
            section=section,
            inline=inline,
            css_selector=css_selector,
        )
    ).parsed

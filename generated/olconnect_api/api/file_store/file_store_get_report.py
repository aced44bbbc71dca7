"""Endpoint functions: file_store_get_report."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.template_report import TemplateReport
from ...types import UNSET, Response, Unset


def _get_kwargs(
    file_id: int | str,
    *,
    filter_: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["filter"] = filter_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/filestore/template/report/{file_id}".format(
            file_id=quote(str(file_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TemplateReport | None:
    if response.status_code == 200:
        response_200 = TemplateReport.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TemplateReport]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    filter_: str | Unset = UNSET,
) -> Response[TemplateReport]:
    """Describe the parts of a stored template.

     JSON when `Accept` names it, else XML; quality values are ignored. What `*/*` gets is not
    documented; XML is inferred, as
    without the header. The help page was not found: this is what the README of the vendor's client
    says, and 401 and 403 are
    inferred. Where that README gives 400 and 404 no body, the client reads a JSON Error. What a file
    gets that is no template
    is not documented; 400 is inferred.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.
        filter_ (str | Unset): Name of a tag (case counts), which limits the report to this part:
            sections, media, scripts, datamodel, properties,
            locale, images, masters or contexts; there may be others. An unknown one gets 400
            (`Invalid filter`).
             Example: sections.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TemplateReport]
    """

    kwargs = _get_kwargs(
        file_id=file_id,
        filter_=filter_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    filter_: str | Unset = UNSET,
) -> TemplateReport | None:
    """Describe the parts of a stored template.

     JSON when `Accept` names it, else XML; quality values are ignored. What `*/*` gets is not
    documented; XML is inferred, as
    without the header. The help page was not found: this is what the README of the vendor's client
    says, and 401 and 403 are
    inferred. Where that README gives 400 and 404 no body, the client reads a JSON Error. What a file
    gets that is no template
    is not documented; 400 is inferred.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.
        filter_ (str | Unset): Name of a tag (case counts), which limits the report to this part:
            sections, media, scripts, datamodel, properties,
            locale, images, masters or contexts; there may be others. An unknown one gets 400
            (`Invalid filter`).
             Example: sections.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TemplateReport
    """

    return sync_detailed(
        file_id=file_id,
        client=client,
        filter_=filter_,
    ).parsed


async def asyncio_detailed(
    file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    filter_: str | Unset = UNSET,
) -> Response[TemplateReport]:
    """Describe the parts of a stored template.

     JSON when `Accept` names it, else XML; quality values are ignored. What `*/*` gets is not
    documented; XML is inferred, as
    without the header. The help page was not found: this is what the README of the vendor's client
    says, and 401 and 403 are
    inferred. Where that README gives 400 and 404 no body, the client reads a JSON Error. What a file
    gets that is no template
    is not documented; 400 is inferred.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.
        filter_ (str | Unset): Name of a tag (case counts), which limits the report to this part:
            sections, media, scripts, datamodel, properties,
            locale, images, masters or contexts; there may be others. An unknown one gets 400
            (`Invalid filter`).
             Example: sections.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TemplateReport]
    """

    kwargs = _get_kwargs(
        file_id=file_id,
        filter_=filter_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    filter_: str | Unset = UNSET,
) -> TemplateReport | None:
    """Describe the parts of a stored template.

     JSON when `Accept` names it, else XML; quality values are ignored. What `*/*` gets is not
    documented; XML is inferred, as
    without the header. The help page was not found: this is what the README of the vendor's client
    says, and 401 and 403 are
    inferred. Where that README gives 400 and 404 no body, the client reads a JSON Error. What a file
    gets that is no template
    is not documented; 400 is inferred.

    Args:
        file_id (int | str): Id or name (with extension) of the managed file or directory.
            Example: letters.OL-jobpreset.
        filter_ (str | Unset): Name of a tag (case counts), which limits the report to this part:
            sections, media, scripts, datamodel, properties,
            locale, images, masters or contexts; there may be others. An unknown one gets 400
            (`Invalid filter`).
             Example: sections.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TemplateReport
    """

    return (
        await asyncio_detailed(
            file_id=file_id,
            client=client,
            filter_=filter_,
        )
    ).parsed

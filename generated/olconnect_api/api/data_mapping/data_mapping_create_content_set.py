"""Endpoint functions: data_mapping_create_content_set."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.identifier_for_content_creation import IdentifierForContentCreation
from ...types import Response


def _get_kwargs(
    data_file_id: int | str,
    *,
    body: IdentifierForContentCreation,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/datamining/createcontentset/{data_file_id}".format(
            data_file_id=quote(str(data_file_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

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
    data_file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: IdentifierForContentCreation,
) -> Response[Any]:
    """Start a data mapping that also turns the pages of a PDF, PS, PCL or AFP file into a content set.

     Needs no template: the pages of the file are the content. The body names the data mapping
    configuration, the path the
    data file, the other way round than `process_json`. A data set is made too (manual), but the result
    is one id; that it is
    the content set's is inferred from the purpose of the method. 400 tells that the configuration is
    not made for such
    files; it has no body in the documents of 2020.2 and 2021.2. What a malformed body gets is not
    documented, 400 is
    inferred. The vendor's client always sends `defaults`, empty when nothing was chosen.

    Args:
        data_file_id (int | str): Id of the PDF, PS, PCL or AFP file in the File Store. The manual
            knows ids only; the vendor's client lets names through,
            as the other methods do.
             Example: letters.OL-jobpreset.
        body (IdentifierForContentCreation): JSON Identifier (for Content Creation). Example:
            {'identifier': 1043, 'defaults': {'duplex': 'true', 'tumble': 'true'}, 'parameters':
            {'region': 'Süd'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        data_file_id=data_file_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    data_file_id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: IdentifierForContentCreation,
) -> Response[Any]:
    """Start a data mapping that also turns the pages of a PDF, PS, PCL or AFP file into a content set.

     Needs no template: the pages of the file are the content. The body names the data mapping
    configuration, the path the
    data file, the other way round than `process_json`. A data set is made too (manual), but the result
    is one id; that it is
    the content set's is inferred from the purpose of the method. 400 tells that the configuration is
    not made for such
    files; it has no body in the documents of 2020.2 and 2021.2. What a malformed body gets is not
    documented, 400 is
    inferred. The vendor's client always sends `defaults`, empty when nothing was chosen.

    Args:
        data_file_id (int | str): Id of the PDF, PS, PCL or AFP file in the File Store. The manual
            knows ids only; the vendor's client lets names through,
            as the other methods do.
             Example: letters.OL-jobpreset.
        body (IdentifierForContentCreation): JSON Identifier (for Content Creation). Example:
            {'identifier': 1043, 'defaults': {'duplex': 'true', 'tumble': 'true'}, 'parameters':
            {'region': 'Süd'}}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        data_file_id=data_file_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)

"""Endpoint functions: html_content_get_template_resource."""

from http import HTTPStatus
from io import BytesIO
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import File, Response


def _get_kwargs(
    template_id: int | str,
    rel_path: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workflow/contentcreation/html/{template_id}/{rel_path}".format(
            template_id=quote(str(template_id), safe=""),
            rel_path=quote(str(rel_path), safe=""),
        ),
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
    template_id: int | str,
    rel_path: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[File]:
    """Get a file that is packed into a template, such as an image, a style sheet or a script.

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
        rel_path (str): Path of the file inside the template; slashes separate its parts. Example:
            public/document/images/logo.png.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        rel_path=rel_path,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    template_id: int | str,
    rel_path: str,
    *,
    client: AuthenticatedClient | Client,
) -> File | None:
    """Get a file that is packed into a template, such as an image, a style sheet or a script.

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
        rel_path (str): Path of the file inside the template; slashes separate its parts. Example:
            public/document/images/logo.png.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return sync_detailed(
        template_id=template_id,
        rel_path=rel_path,
        client=client,
    ).parsed


async def asyncio_detailed(
    template_id: int | str,
    rel_path: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[File]:
    """Get a file that is packed into a template, such as an image, a style sheet or a script.

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
        rel_path (str): Path of the file inside the template; slashes separate its parts. Example:
            public/document/images/logo.png.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File]
    """

    kwargs = _get_kwargs(
        template_id=template_id,
        rel_path=rel_path,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    template_id: int | str,
    rel_path: str,
    *,
    client: AuthenticatedClient | Client,
) -> File | None:
    """Get a file that is packed into a template, such as an image, a style sheet or a script.

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
        rel_path (str): Path of the file inside the template; slashes separate its parts. Example:
            public/document/images/logo.png.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File
    """

    return (
        await asyncio_detailed(
            template_id=template_id,
            rel_path=rel_path,
            client=client,
        )
    ).parsed

"""Endpoint functions: output_creation_execute_enhance."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response


def _get_kwargs(
    args: str,
    size: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workflow/outputcreation/execute/{args}/{size}".format(
            args=quote(str(args), safe=""),
            size=quote(str(size), safe=""),
        ),
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
    args: str,
    size: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[str]:
    """Run a +PReS Enhance workflow configuration and wait for its end.

     A GET that does work each time it is sent: caches and prefetching must keep away from it. Runs the
    Weaver engine, which
    is a product of its own (inferred); 500 where it is missing or fails is inferred. Seen in the
    manuals up to 2024.1,
    not verified for 2025.

    Args:
        args (str): Arguments of the engine, separated by commas; the whole list is one percent-
            encoded path segment. Example: -c,sort-by-postcode.OL-workflow,-O,out,batch.pdf.
        size (int): Estimated number of pages, for the speed units of the licence. That it is a
            whole number is inferred. Example: 1200.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        args=args,
        size=size,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    args: str,
    size: int,
    *,
    client: AuthenticatedClient | Client,
) -> str | None:
    """Run a +PReS Enhance workflow configuration and wait for its end.

     A GET that does work each time it is sent: caches and prefetching must keep away from it. Runs the
    Weaver engine, which
    is a product of its own (inferred); 500 where it is missing or fails is inferred. Seen in the
    manuals up to 2024.1,
    not verified for 2025.

    Args:
        args (str): Arguments of the engine, separated by commas; the whole list is one percent-
            encoded path segment. Example: -c,sort-by-postcode.OL-workflow,-O,out,batch.pdf.
        size (int): Estimated number of pages, for the speed units of the licence. That it is a
            whole number is inferred. Example: 1200.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return sync_detailed(
        args=args,
        size=size,
        client=client,
    ).parsed


async def asyncio_detailed(
    args: str,
    size: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[str]:
    """Run a +PReS Enhance workflow configuration and wait for its end.

     A GET that does work each time it is sent: caches and prefetching must keep away from it. Runs the
    Weaver engine, which
    is a product of its own (inferred); 500 where it is missing or fails is inferred. Seen in the
    manuals up to 2024.1,
    not verified for 2025.

    Args:
        args (str): Arguments of the engine, separated by commas; the whole list is one percent-
            encoded path segment. Example: -c,sort-by-postcode.OL-workflow,-O,out,batch.pdf.
        size (int): Estimated number of pages, for the speed units of the licence. That it is a
            whole number is inferred. Example: 1200.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        args=args,
        size=size,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    args: str,
    size: int,
    *,
    client: AuthenticatedClient | Client,
) -> str | None:
    """Run a +PReS Enhance workflow configuration and wait for its end.

     A GET that does work each time it is sent: caches and prefetching must keep away from it. Runs the
    Weaver engine, which
    is a product of its own (inferred); 500 where it is missing or fails is inferred. Seen in the
    manuals up to 2024.1,
    not verified for 2025.

    Args:
        args (str): Arguments of the engine, separated by commas; the whole list is one percent-
            encoded path segment. Example: -c,sort-by-postcode.OL-workflow,-O,out,batch.pdf.
        size (int): Estimated number of pages, for the speed units of the licence. That it is a
            whole number is inferred. Example: 1200.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            args=args,
            size=size,
            client=client,
        )
    ).parsed

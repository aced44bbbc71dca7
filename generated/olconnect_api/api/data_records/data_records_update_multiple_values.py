"""Endpoint functions: data_records_update_multiple_values."""

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.record_fields_update import RecordFieldsUpdate
from ...types import Response


def _get_kwargs(
    *,
    body: list[RecordFieldsUpdate],
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/entity/datarecords",
    }

    _kwargs["json"] = []
    for body_item_data in body:
        body_item = body_item_data.to_dict()
        _kwargs["json"].append(body_item)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | None:
    if response.status_code == 200:
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
    *,
    client: AuthenticatedClient | Client,
    body: list[RecordFieldsUpdate],
) -> Response[Any]:
    """Change field values of several data records at once.

     The path is that of the collection, without `/values`. Neither 404 nor 500 is documented, nor what
    happens when one of
    several ids is unknown. Inferred: 404 for an unknown data record, with nothing changed, and 500 for
    a malformed body, as in
    the update of one data record.

    Args:
        body (list[RecordFieldsUpdate]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: list[RecordFieldsUpdate],
) -> Response[Any]:
    """Change field values of several data records at once.

     The path is that of the collection, without `/values`. Neither 404 nor 500 is documented, nor what
    happens when one of
    several ids is unknown. Inferred: 404 for an unknown data record, with nothing changed, and 500 for
    a malformed body, as in
    the update of one data record.

    Args:
        body (list[RecordFieldsUpdate]):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)

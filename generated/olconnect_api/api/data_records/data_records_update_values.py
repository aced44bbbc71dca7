"""Endpoint functions: data_records_update_values."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.record_fields_update import RecordFieldsUpdate
from ...types import Response


def _get_kwargs(
    data_record_id: int,
    *,
    body: RecordFieldsUpdate,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/entity/datarecords/{data_record_id}/values".format(
            data_record_id=quote(str(data_record_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

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
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: RecordFieldsUpdate,
) -> Response[Any]:
    """Change field values of a data record.

     Fields that are not named keep their values (inferred). Dates go in as Unix time and come out as ISO
    text, so a date that
    was read cannot be written back as it is. 500: a failure, an id in the body that differs from the
    one in the path, or
    (inferred) a malformed body. 404 for an unknown data record is inferred; 500 is possible too. What
    an unknown field name,
    or a value that does not fit the field's type, gets is not documented. The README of the vendor's
    client names the array
    `records`, and its types draw `fields` as an object; the manual's structure is described here.

    Args:
        data_record_id (int): Id of the data record. Example: 5001.
        body (RecordFieldsUpdate): JSON Record Content List (Fields Only). Example: {'id': 7301,
            'fields': [{'name': 'Total', 'value': '13.00'}, {'name': 'Reference', 'value':
            '00000000001111111111222222222233333333334444'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        data_record_id=data_record_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    data_record_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: RecordFieldsUpdate,
) -> Response[Any]:
    """Change field values of a data record.

     Fields that are not named keep their values (inferred). Dates go in as Unix time and come out as ISO
    text, so a date that
    was read cannot be written back as it is. 500: a failure, an id in the body that differs from the
    one in the path, or
    (inferred) a malformed body. 404 for an unknown data record is inferred; 500 is possible too. What
    an unknown field name,
    or a value that does not fit the field's type, gets is not documented. The README of the vendor's
    client names the array
    `records`, and its types draw `fields` as an object; the manual's structure is described here.

    Args:
        data_record_id (int): Id of the data record. Example: 5001.
        body (RecordFieldsUpdate): JSON Record Content List (Fields Only). Example: {'id': 7301,
            'fields': [{'name': 'Total', 'value': '13.00'}, {'name': 'Reference', 'value':
            '00000000001111111111222222222233333333334444'}]}.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        data_record_id=data_record_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)

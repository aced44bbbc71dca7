"""Endpoint functions: data_records_add."""

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.new_data_set_records import NewDataSetRecords
from ...models.new_table_records import NewTableRecords
from ...types import Response


def _get_kwargs(
    *,
    body: list[NewDataSetRecords | NewTableRecords],
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/entity/datarecords",
    }

    _kwargs["json"] = []
    for componentsschemas_new_record_lists_item_data in body:
        componentsschemas_new_record_lists_item: dict[str, Any]
        if isinstance(componentsschemas_new_record_lists_item_data, NewTableRecords):
            componentsschemas_new_record_lists_item = (
                componentsschemas_new_record_lists_item_data.to_dict()
            )
        else:
            componentsschemas_new_record_lists_item = (
                componentsschemas_new_record_lists_item_data.to_dict()
            )

        _kwargs["json"].append(componentsschemas_new_record_lists_item)

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
    body: list[NewDataSetRecords | NewTableRecords],
) -> Response[Any]:
    """Add data records to data sets, or to data tables of existing data records.

     The ids of the new data records are not answered: list the data set, or read the parent data record
    with `recursive`.
    500 is documented for a body that is malformed or lacks a member; the vendor's client sends one that
    lacks the target and
    nests the arrays twice, so that its call cannot work. Not documented: what an unknown data set,
    parent or table gets (404
    is inferred, with nothing added), and what fields get that the data model does not know.

    Args:
        body (list[NewDataSetRecords | NewTableRecords]): JSON New Record Lists: data records to
            be added, each list with its target. That a list has one target only is inferred. Example:
            [{'datasetid': 5120, 'records': [{'fields': [{'name': 'CustomerNo', 'value':
            'C-0003'}]}]}, {'recordid': 7302, 'table': 'detail', 'records': []}].

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
    body: list[NewDataSetRecords | NewTableRecords],
) -> Response[Any]:
    """Add data records to data sets, or to data tables of existing data records.

     The ids of the new data records are not answered: list the data set, or read the parent data record
    with `recursive`.
    500 is documented for a body that is malformed or lacks a member; the vendor's client sends one that
    lacks the target and
    nests the arrays twice, so that its call cannot work. Not documented: what an unknown data set,
    parent or table gets (404
    is inferred, with nothing added), and what fields get that the data model does not know.

    Args:
        body (list[NewDataSetRecords | NewTableRecords]): JSON New Record Lists: data records to
            be added, each list with its target. That a list has one target only is inferred. Example:
            [{'datasetid': 5120, 'records': [{'fields': [{'name': 'CustomerNo', 'value':
            'C-0003'}]}]}, {'recordid': 7302, 'table': 'detail', 'records': []}].

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

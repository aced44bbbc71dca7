"""Endpoint functions: data_mapping_get_result."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response


def _get_kwargs(
    operation_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/datamining/getResult/{operation_id}".format(
            operation_id=quote(str(operation_id), safe=""),
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
    operation_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[str]:
    """Get the id of the data set or content set that a finished data mapping made, or the result of a
    validation.

     The id is a content set's after `create_content_set` (inferred) and `process_pdf_vt_to_content_set`;
    the links are for
    data sets. The result of a validation is JSON text, sent as text/plain all the same. The vendor's
    client knows 500 with a
    JSON Error for a mapping that failed; 404 for an unknown operation is inferred from All-In-One and
    from cancel.

    Args:
        operation_id (str): Id of the operation, as the header `operationId` of its start gave it
            (a UUID in the vendor's samples). Example: 5b0a6d0e-3c55-4a4b-9f8e-6a1f0c2f7d11.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        operation_id=operation_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    operation_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> str | None:
    """Get the id of the data set or content set that a finished data mapping made, or the result of a
    validation.

     The id is a content set's after `create_content_set` (inferred) and `process_pdf_vt_to_content_set`;
    the links are for
    data sets. The result of a validation is JSON text, sent as text/plain all the same. The vendor's
    client knows 500 with a
    JSON Error for a mapping that failed; 404 for an unknown operation is inferred from All-In-One and
    from cancel.

    Args:
        operation_id (str): Id of the operation, as the header `operationId` of its start gave it
            (a UUID in the vendor's samples). Example: 5b0a6d0e-3c55-4a4b-9f8e-6a1f0c2f7d11.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return sync_detailed(
        operation_id=operation_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    operation_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[str]:
    """Get the id of the data set or content set that a finished data mapping made, or the result of a
    validation.

     The id is a content set's after `create_content_set` (inferred) and `process_pdf_vt_to_content_set`;
    the links are for
    data sets. The result of a validation is JSON text, sent as text/plain all the same. The vendor's
    client knows 500 with a
    JSON Error for a mapping that failed; 404 for an unknown operation is inferred from All-In-One and
    from cancel.

    Args:
        operation_id (str): Id of the operation, as the header `operationId` of its start gave it
            (a UUID in the vendor's samples). Example: 5b0a6d0e-3c55-4a4b-9f8e-6a1f0c2f7d11.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        operation_id=operation_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    operation_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> str | None:
    """Get the id of the data set or content set that a finished data mapping made, or the result of a
    validation.

     The id is a content set's after `create_content_set` (inferred) and `process_pdf_vt_to_content_set`;
    the links are for
    data sets. The result of a validation is JSON text, sent as text/plain all the same. The vendor's
    client knows 500 with a
    JSON Error for a mapping that failed; 404 for an unknown operation is inferred from All-In-One and
    from cancel.

    Args:
        operation_id (str): Id of the operation, as the header `operationId` of its start gave it
            (a UUID in the vendor's samples). Example: 5b0a6d0e-3c55-4a4b-9f8e-6a1f0c2f7d11.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            operation_id=operation_id,
            client=client,
        )
    ).parsed

"""Endpoint functions: all_in_one_submit."""

from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.all_in_one_configuration import AllInOneConfiguration
from ...types import Response


def _get_kwargs(
    *,
    body: AllInOneConfiguration,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workflow/print/submit",
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
    *,
    client: AuthenticatedClient | Client,
    body: AllInOneConfiguration,
) -> Response[Any]:
    """Start a chain of processes on data, configurations, template and presets of the File Store.

     The result is that of the last process in the chain: a data set, content sets, a job set or output.
    A file,
    configuration, template or preset that is missing gets 400 here, where other services answer 404;
    the message begins
    with the kind of what is missing. A process that fails gets 500 with its name in the message.

    Not documented and inferred: 400 for processes that form no chain and for unknown data records or
    jobs, 500 for a body
    that is malformed, as in output creation. The pages of 2023.1 and 2023.2 give the 401 row no body,
    against the rest of
    their versions.

    Args:
        body (AllInOneConfiguration): JSON All-In-One Configuration: at least one process, and
            together a chain. Documented chains: data mapping, alone or with
            content creation, with job creation after that, and with output creation after that;
            content creation from given data
            records, alone or with job creation, and with output creation after that; output creation
            from given jobs. Only the
            chain of all four may leave the job creation preset out.
             Example: {'datamining': {'identifier': 'orders.csv', 'config': 'orders.OL-datamapper',
            'persistDataset': False, 'parameters': {'year': 2030}}, 'contentcreation': {'config':
            501}, 'jobcreation': {}, 'outputcreation': {'config': 'archive.OL-outputpreset',
            'createOnly': True}, 'printRange': {'printRange': '1-10, 15'}, 'returnIdInHeader': True}.

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
    body: AllInOneConfiguration,
) -> Response[Any]:
    """Start a chain of processes on data, configurations, template and presets of the File Store.

     The result is that of the last process in the chain: a data set, content sets, a job set or output.
    A file,
    configuration, template or preset that is missing gets 400 here, where other services answer 404;
    the message begins
    with the kind of what is missing. A process that fails gets 500 with its name in the message.

    Not documented and inferred: 400 for processes that form no chain and for unknown data records or
    jobs, 500 for a body
    that is malformed, as in output creation. The pages of 2023.1 and 2023.2 give the 401 row no body,
    against the rest of
    their versions.

    Args:
        body (AllInOneConfiguration): JSON All-In-One Configuration: at least one process, and
            together a chain. Documented chains: data mapping, alone or with
            content creation, with job creation after that, and with output creation after that;
            content creation from given data
            records, alone or with job creation, and with output creation after that; output creation
            from given jobs. Only the
            chain of all four may leave the job creation preset out.
             Example: {'datamining': {'identifier': 'orders.csv', 'config': 'orders.OL-datamapper',
            'persistDataset': False, 'parameters': {'year': 2030}}, 'contentcreation': {'config':
            501}, 'jobcreation': {}, 'outputcreation': {'config': 'archive.OL-outputpreset',
            'createOnly': True}, 'printRange': {'printRange': '1-10, 15'}, 'returnIdInHeader': True}.

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

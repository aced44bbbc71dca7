"""Who may steer the sandbox: programs on this computer, and no web page."""

import ipaddress
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection


def objection(connection: HTTPConnection) -> str | None:
    """Why a request is refused; `None` if it is not.

    A page in a browser on this computer could send requests here too. A browser names the page's server in `Origin`
    when a page sends something; a page that reads has had its own name point to this computer, which `Host` shows.
    """
    client = connection.client
    if client is None or not _is_loopback(client.host):
        return "only programs on this computer may use these pages"
    if "origin" in connection.headers:
        return "web pages may not use these pages: send no Origin"
    hosts = connection.headers.getlist("host")
    if len(hosts) != 1 or not _names_loopback(hosts[0]):
        return "the Host must be localhost or a loopback address"
    return None


def _names_loopback(host: str) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    return name == "localhost" or _is_loopback(name)


def _is_loopback(name: str) -> bool:
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return (mapped or address).is_loopback

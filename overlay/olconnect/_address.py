"""Where a request goes: the base URL, the comparison of origins, and segments of a path."""

import re
from typing import Final
from urllib.parse import quote, unquote, urlsplit

from olconnect.errors import InvalidRequestError

API_PATH: Final = "/rest/serverengine"

_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
_UNFIT_FOR_URL: Final = re.compile(r"[\s\\\x00-\x1f\x7f]")
_DOTS: Final = (".", "..")


def normalise_base_url(url: str) -> str:
    """The address under which all paths of the API stand, without a slash at its end.

    `url` is the server's origin, with the path of a proxy in front of it if there is one;
    `/rest/serverengine` is added where it is missing.

    Raises:
        InvalidRequestError: `url` cannot be a base URL. It is not shown, as it may hold a password.
    """
    address = url.strip()
    if "@" in address:
        raise _bad("must not hold credentials: pass user and password on their own")
    if "?" in address or "#" in address:
        raise _bad("must not have a query or fragment")
    if _UNFIT_FOR_URL.search(address):
        raise _bad("must not hold spaces, backslashes or control characters")
    if _origin(address) is None:
        raise _bad("must look like http://host:9340 or https://host/prefix")
    parts = urlsplit(address)
    if not parts.netloc.isascii():
        # There are two standards for such names, and a token must not go to the other one's host.
        raise _bad("must have its host in ASCII letters, as xn--... where it has others")
    path = parts.path.rstrip("/")
    if any(unquote(segment) in _DOTS for segment in path.split("/")):
        raise _bad("must not have '.' or '..' in its path")
    if f"{API_PATH}/" in path:
        raise _bad(f"must end before or with {API_PATH}")
    origin = f"{parts.scheme}://{parts.netloc.lower().rstrip(':')}"
    return origin + path.removesuffix(API_PATH) + API_PATH


def same_origin(one: str, other: str) -> bool:
    """Whether two URLs have scheme, host and port in common, so that a token may go to both.

    False for anything in doubt, such as a URL with credentials.
    """
    origin = _origin(one)
    return origin is not None and origin == _origin(other)


def path_segment(value: int | str) -> str:
    """One segment of a path, percent-encoded whole, so that every name arrives as it is.

    Raises:
        InvalidRequestError: an empty name, `.` and `..`, which a path cannot carry, or a bad id.
    """
    if isinstance(value, str):
        return _encoded(value)
    # Compared by type: `True` is an `int` to Python, and callers may not check types at all.
    if type(value) is not int or value < 0:
        raise InvalidRequestError(f"an id is a whole number from 0 on, not {value!r}")
    return str(value)


def path_segments(value: str) -> str:
    """A path of several segments, such as that of a file in a managed directory; each is encoded.

    Raises:
        InvalidRequestError: a segment is empty, `.` or `..`.
    """
    return "/".join(path_segment(segment) for segment in value.split("/"))


def _encoded(name: str) -> str:
    if name in ("", *_DOTS):
        raise InvalidRequestError(f"the name {name!r} cannot be sent: a path cannot carry it")
    try:
        return quote(name, safe="")
    except UnicodeEncodeError:
        raise InvalidRequestError("a name with half a character cannot be sent") from None


def _bad(reason: str) -> InvalidRequestError:
    return InvalidRequestError(f"the base URL {reason}")


def _origin(url: str) -> tuple[str, str, int] | None:
    """Scheme, host and port, or None where these cannot be told for sure."""
    try:
        parts = urlsplit(url)
        port = _DEFAULT_PORTS.get(parts.scheme) if parts.port is None else parts.port
    except ValueError:
        return None
    if port is None or not parts.hostname or "@" in parts.netloc or _UNFIT_FOR_URL.search(url):
        return None
    return (parts.scheme, parts.hostname, port) if parts.scheme in _DEFAULT_PORTS else None

"""The HTTP driver: the only hand-written package that knows httpx.

    drivers     send prepared requests, again where that is allowed
    clients     httpx clients that log in as `_auth_flow` decides, count what is in flight and tell the observer
    building    prepared requests as httpx takes them
    bodies      the bodies of answers, bounded in size and time
    failures    every failure as an error of `olconnect.errors`, in one place

Redirects are never followed.
"""

from olconnect._http.drivers import AsyncHttpDriver, HttpDriver
from olconnect._http.streams import AsyncStream, Stream

__all__ = ["AsyncHttpDriver", "AsyncStream", "HttpDriver", "Stream"]

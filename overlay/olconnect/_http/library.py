"""The HTTP library, named here alone: moving to a successor of httpx begins with this line."""

import httpx as httpx  # noqa: PLC0414 - for the modules of this package

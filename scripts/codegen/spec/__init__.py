"""The bundled OpenAPI description of the REST API of OL Connect Server, generated from `spec/`."""

import json
from importlib.resources import files
from typing import Any

__all__ = ["load"]


def load() -> dict[str, Any]:
    """The description as a fresh dictionary, valid OpenAPI 3.1."""
    document: dict[str, Any] = json.loads(files(__name__).joinpath("openapi.json").read_text(encoding="utf-8"))
    return document

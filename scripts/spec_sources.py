"""Where descriptions come from: this tree, a git ref, a file, a folder, an address, or a server that has its own.

Servers from 2026.1 show their own description at `/serverengine/doc/`; the address of the document behind that page is
not known, so it is looked for in the page, or given.
"""

import io
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import yaml
from bundle import ROOT, Document, bundle

PAGE = "/serverengine/doc/"
TIMEOUT_SECONDS = 20.0
# Swagger UI (in the page or in its swagger-initializer.js), Redoc and RapiDoc, Scalar, plain links.
ADDRESSES = (
    re.compile(r"""\burl\s*:\s*["']([^"']+)["']"""),
    re.compile(r"""\b(?:spec-url|data-url)\s*=\s*["']([^"']+)["']"""),
    re.compile(r"""\bhref\s*=\s*["']([^"']+\.(?:json|ya?ml)(?:\?[^"']*)?)["']"""),
)
SCRIPT = re.compile(r"""<script[^>]*\bsrc\s*=\s*["']([^"']+)["']""")
USUAL_NAMES = ("openapi.json", "openapi.yaml", "openapi")


class NotFoundError(Exception):
    """There is no description where one was looked for."""


def parsed(text: str, where: str) -> Document:
    """A description from JSON or YAML.

    Raises:
        NotFoundError: the text is something else.
    """
    document = description_in(text)
    if document is None:
        raise NotFoundError(f"{where} holds no OpenAPI 3 document")
    return document


def description_in(text: str) -> Document | None:
    """A description from JSON or YAML; None where the text is something else."""
    try:
        loaded: object = yaml.safe_load(text)  # JSON is YAML
    except (yaml.YAMLError, ValueError):
        return None
    if isinstance(loaded, dict) and str(loaded.get("openapi", "")).startswith("3.") and "paths" in loaded:
        return loaded
    return None


def from_git(ref: str) -> Document:
    """The description as it was at a git ref.

    Raises:
        NotFoundError: git does not know it, or it has no spec/.
    """
    command = ("git", "archive", "--format=tar", ref, "spec")
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        raise NotFoundError(f"{ref} is no file, no address and no git ref with a spec/")
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
            archive.extractall(folder, filter="data")
        return bundle(Path(folder) / "spec")


def from_anywhere(base: str, user: tuple[str, str] | None = None) -> Document:
    """A description from an address, a file, a folder like spec/, or a git ref.

    Raises:
        NotFoundError: there is none.
    """
    if re.match(r"https?://", base):
        with client(base, user) as http:
            return parsed(fetched(http, base), base)
    path = Path(base)
    if path.is_dir():
        return bundle(path)
    return parsed(path.read_text(encoding="utf-8"), base) if path.is_file() else from_git(base)


def client(base: str, user: tuple[str, str] | None) -> httpx.Client:
    """Asks one server; user and password go nowhere else, for redirects are not followed."""
    return httpx.Client(base_url=httpx.URL(base).join("/"), auth=user, timeout=TIMEOUT_SECONDS)


def fetched(http: httpx.Client, address: str) -> str:
    """The text at an address of the client's server.

    Raises:
        NotFoundError: it lies on another server, or there is nothing.
    """
    url = http.base_url.join(address)
    if (url.scheme, url.netloc) != (http.base_url.scheme, http.base_url.netloc):
        raise NotFoundError(f"{url} lies on another server")
    try:
        return http.get(url).raise_for_status().text
    except httpx.HTTPError as error:
        raise NotFoundError(f"{url}: {error}") from None


def addresses(page: str) -> Iterator[str]:
    """The addresses that a page or a script names."""
    for pattern in ADDRESSES:
        yield from pattern.findall(page)


def candidates(http: httpx.Client, page_url: httpx.URL, page: str) -> Iterator[str]:
    """Where the document may be, the likely places first."""
    yield from (str(page_url.join(each)) for each in addresses(page))
    for source in SCRIPT.findall(page):
        script_url = page_url.join(source)
        try:
            script = fetched(http, str(script_url))
        except NotFoundError:
            continue
        yield from (str(page_url.join(each)) for each in addresses(script))
    yield from (str(page_url.join(each)) for each in USUAL_NAMES)


def from_server(server: str, address: str = "", user: tuple[str, str] | None = None) -> Document:
    """A server's own description; `address` is where, if it is known.

    Raises:
        NotFoundError: it was not found.
    """
    with client(server, user) as http:
        if address:
            return parsed(fetched(http, address), address)
        page_url = http.base_url.join(PAGE)
        page = fetched(http, str(page_url))
        if document := description_in(page):
            return document
        for each in dict.fromkeys(candidates(http, page_url, page)):
            try:
                text = fetched(http, each)
            except NotFoundError:
                continue
            if document := description_in(text):
                print(f"spec-diff: the server's document is {each}", file=sys.stderr)
                return document
    raise NotFoundError(f"{page_url} leads to no OpenAPI document; give its address with DOC=...")

"""Plain HTTP requests to a sandbox, and small files to send it."""

import ssl
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Self

import httpx

from olconnect_sandbox import Sandbox

NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # nothing here needs one, and a client's own is slow to make
CSV = "Number;Name;Country\n0001;Jürgen Groß;DE\n0002;Zoë Łukasiewicz;PL\n0003;Αλέξανδρος;DE\n"
TEMPLATE = "<html><body><h1>Dear @Name@</h1><p>Your number is @Number@.</p></body></html>"
BY_COUNTRY = '<jobpreset group-by="Country"/>'
ONE_FILE = '<outputpreset spool="single" file-name="letters.pdf"/>'
FILE_PER_JOB = '<outputpreset spool="per-job" file-name="letters-{number}.pdf"/>'


class Api:
    """Requests to a sandbox below the vendor's base path."""

    def __init__(self, sandbox: Sandbox, auth: tuple[str, str] | None = ("ol-admin", "secret")) -> None:
        self.sandbox = sandbox
        self._http = httpx.Client(base_url=f"{sandbox.url}/rest/serverengine", auth=auth, timeout=60, verify=NO_TLS)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def get(self, path: str, **options: Any) -> httpx.Response:
        return self._http.get(path, **options)

    def post(self, path: str, **options: Any) -> httpx.Response:
        return self._http.post(path, **options)

    def put(self, path: str, **options: Any) -> httpx.Response:
        return self._http.put(path, **options)

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        return self._http.request(method, path, **options)

    def stream(self, method: str, path: str, **options: Any) -> Any:
        return self._http.stream(method, path, **options)

    def upload(self, kind: str, content: bytes | str, **query: str) -> str:
        return self.post(f"/filestore/{kind}", content=content, params=query).text

    def start(self, path: str, json: object = None, **query: str) -> httpx.Response:
        options = {} if json is None else {"json": json}
        return self.post(path, params=query, **options)

    def finish(self, started: httpx.Response, how: str = "getResult") -> httpx.Response:
        """The result of a started operation, whose service is told by its URL."""
        service = "/".join(started.request.url.path.split("/")[3:5])
        return self.post(f"/{service}/{how}/{started.headers['operationId']}")

    def run(self, path: str, json: object = None, **query: str) -> str:
        started = self.start(path, json, **query)
        assert started.status_code == 202, started.text
        result = self.finish(started)
        assert result.status_code == 200, result.text
        return result.text

    def finish_by_clock(self, started: httpx.Response) -> httpx.Response:
        """The same where the clock stands still: it is moved until the result is there."""
        with ThreadPoolExecutor(1) as pool:
            result = pool.submit(self.finish, started)
            while not result.done():
                self.sandbox.clock.advance(1)
        return result.result()

    def resources(self) -> dict[str, str]:
        return {
            "data": self.upload("DataFile", CSV, filename="customers.csv"),
            "mapping": self.upload("DataMiningConfig", "a vendor file", filename="customers.OL-datamapper"),
            "template": self.upload("template", TEMPLATE, filename="letter.OL-template"),
            "job_preset": self.upload("JobCreationConfig", BY_COUNTRY, filename="letter.OL-jobpreset"),
            "output_preset": self.upload("OutputCreationConfig", ONE_FILE, filename="letter.OL-outputpreset"),
        }

    def data_set(self) -> str:
        mapping = self.upload("DataMiningConfig", "a vendor file")
        return self.run(f"/workflow/datamining/{mapping}/{self.upload('DataFile', CSV)}")

    def content_set(self) -> str:
        template = self.upload("template", TEMPLATE)
        return self.run(f"/workflow/contentcreation/{template}/{self.data_set()}")

    def job_set(self) -> str:
        preset = self.upload("JobCreationConfig", BY_COUNTRY)
        return self.run(f"/workflow/jobcreation/{preset}", {"identifiers": [int(self.content_set())]})

    def identifiers(self, path: str) -> list[Any]:
        return self.get(path).json()["identifiers"]

"""Log what a client does as lines of JSON, and count its requests by a hook.

    python examples/structured_log.py

Such lines are what log collectors take. The server and the user come from OLCONNECT_URL, OLCONNECT_USER and
OLCONNECT_PASSWORD.
"""

import json
import logging
import sys
from collections import Counter
from pathlib import Path

from olconnect import Client, Hooks

DATA = Path(__file__).parent / "data"


class JsonLines(logging.Formatter):
    """Level and text of a record, and all that the client says besides."""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        fields = {name: value for name, value in vars(record).items() if name.startswith("olconnect_")}
        return json.dumps({"level": record.levelname, "text": record.getMessage(), **fields})


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(JsonLines())
log = logging.getLogger("olconnect")
log.addHandler(handler)
log.setLevel(logging.DEBUG)  # each request; INFO: how operations get on

requests: Counter[str] = Counter()
hooks = Hooks(on_request=lambda event: requests.update([event.operation]))

with Client(hooks=hooks) as client:
    files = client.file_store
    data_file = files.upload_data_file(DATA / "customers.csv")
    mapping = files.upload_data_mapping_configuration(DATA / "customers.OL-datamapper")
    client.data_mapping.process(mapping, data_file).result()

print(requests["data_mapping_process"], "operation started,", requests.total(), "requests in all")

"""Show a template with the data of one customer as a web page, without storing anything but the template.

    python examples/html_preview.py

Writes preview.html. The server and the user come from OLCONNECT_URL, OLCONNECT_USER and OLCONNECT_PASSWORD.
"""

from pathlib import Path

from olconnect import Client
from olconnect_api.models import SimpleRecordData

DATA = Path(__file__).parent / "data"
CUSTOMER = {
    "CustomerNumber": "00000042",
    "FirstName": "Søren",
    "LastName": "Ærligdal",
    "Email": "soren@example.org",
    "Balance": "12.50",
}

with Client() as client:
    template = client.file_store.upload_template(DATA / "letter.html")
    page = client.html_content.process_by_data(template, data=SimpleRecordData.from_dict(CUSTOMER), inline="ALL")

Path("preview.html").write_text(page, encoding="utf-8")
print("written: preview.html,", len(page), "characters")

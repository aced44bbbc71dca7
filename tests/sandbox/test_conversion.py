"""Pages of a stored PDF become images."""

import io
from typing import Any

import pypdf
import pytest

from olconnect_sandbox.documents.images import MOST_IMAGES

from .rich_template import files_in, image
from .sandbox_api import CSV, TEMPLATE, Api

JSON = {"Content-Type": "application/json"}


def pdf(pages: int = 3, width: float = 144, height: float = 72) -> bytes:
    writer = pypdf.PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(width, height)
    content = io.BytesIO()
    writer.write(content)
    return content.getvalue()


@pytest.mark.parametrize(
    ("wanted", "media", "formats", "size"),
    [
        ({}, "application/zip", ["JPEG"] * 3, (192, 96)),
        ({"archive": False}, "image/jpeg", ["JPEG"], (192, 96)),
        ({"type": "png", "pages": "2"}, "image/png", ["PNG"], (192, 96)),
        ({"pages": "1,3", "type": "jpeg", "dpi": 72, "quality": 5}, "application/zip", ["JPEG"] * 2, (144, 72)),
        ({"archive": True, "pages": "1", "scale": 0.5}, "application/zip", ["JPEG"], (96, 48)),
        ({"dpi": 144, "scale": 2, "pages": "1"}, "image/jpeg", ["JPEG"], (576, 288)),
        ({"scale": 5e-324, "dpi": 5e-324, "pages": "1"}, "image/jpeg", ["JPEG"], (1, 1)),
    ],
)
def test_pages_become_images(
    api: Api, wanted: dict[str, Any], media: str, formats: list[str], size: tuple[int, int]
) -> None:
    answer = api.post(f"/workflow/rasterize/{api.upload('DataFile', pdf())}", json=wanted)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == media
    found = [answer.content] if media.startswith("image") else [*files_in(answer.content).values()]
    assert [image(each).format for each in found] == formats
    assert {image(each).size for each in found} == {size}


def test_a_preview_can_be_converted_by_its_id(api: Api) -> None:
    template = api.upload("template", TEMPLATE)
    preview = api.start(f"/workflow/contentcreation/pdfpreview/{template}", {"data": {"Name": "Ann"}}).text
    assert image(api.post(f"/workflow/rasterize/{preview}", json={}).content).size == (794, 1123)


# a file by its name, body, status, in the message
BAD = [
    ("missing.pdf", "{}", 404, "Datafile not found"),
    ("4242", "{}", 404, "Datafile not found"),
    ("Ж.pdf", "{}", 404, "Datafile not found"),
    ("letter.OL-template", "{}", 400, "no data file"),
    ("customers.csv", "{}", 500, "cannot be converted"),
    ("old.ps", "{}", 500, "cannot be converted"),
    ("broken.pdf", "{}", 500, "cannot be converted"),
    ("good.pdf", "", 500, "body is missing"),
    ("good.pdf", "{", 500, "body is invalid"),
    ("good.pdf", "[]", 500, "body is invalid"),
    ("good.pdf", '{"type": "gif"}', 500, "body is invalid"),
    ("good.pdf", '{"quality": -1}', 500, "body is invalid"),
    ("good.pdf", '{"pages": "x"}', 400, "pages cannot be read"),
    ("good.pdf", '{"pages": "4"}', 400, "no such pages"),
    ("good.pdf", '{"dpi": 0}', 400, "dpi must be"),
    ("good.pdf", '{"dpi": -5}', 400, "dpi must be"),
    ("good.pdf", '{"scale": 0}', 400, "scale must be"),
    ("good.pdf", '{"scale": 1000}', 400, "scale must be"),
    ("good.pdf", f'{{"scale": 1{"0" * 400}}}', 400, "scale must be"),
    ("good.pdf", '{"dpi": 2400, "scale": 100}', 400, "too many pixels"),
    ("long.pdf", "{}", 400, "images are more than"),
]


@pytest.mark.parametrize(("name", "body", "status", "message"), BAD)
def test_bad_requests(api: Api, name: str, body: str, status: int, message: str) -> None:
    api.upload("template", TEMPLATE, filename="letter.OL-template")
    files = {"customers.csv": CSV.encode(), "old.ps": b"%!PS-Adobe-3.0\nshowpage\n", "broken.pdf": pdf()[:80]}
    for filename, content in {**files, "good.pdf": pdf(), "long.pdf": pdf(MOST_IMAGES + 1)}.items():
        if filename == name:
            api.upload("DataFile", content, filename=filename)
    answer = api.post(f"/workflow/rasterize/{name}", content=body, headers=JSON)
    assert answer.status_code == status, answer.text
    assert message in answer.json()["error"]["message"]


def test_another_content_type_is_refused(api: Api) -> None:
    path = f"/workflow/rasterize/{api.upload('DataFile', pdf())}"
    assert api.post(path, content="{}", headers={"Content-Type": "text/plain"}).status_code == 415

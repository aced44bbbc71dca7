"""Images as the answer: what a body asks for, and how one or several of them are sent."""

import asyncio
from collections.abc import Sequence

from attrs import frozen
from starlette.responses import Response

from olconnect_sandbox.documents.images import POINTS_PER_INCH, ImageFormat, ImageOptions
from olconnect_sandbox.errors import RestError
from olconnect_sandbox.json_values import Json, JsonObject
from olconnect_sandbox.rest import answers
from olconnect_sandbox.services.archives import zipped
from olconnect_sandbox.stages.print_range import PrintRange
from olconnect_sandbox.store.blobs import Blob, BlobFolder

_DEFAULT_DPI = 96
_HIGHEST_DPI = 2400
_HIGHEST_SCALE = 100
_ALL = "*"
_EXTENSIONS: dict[ImageFormat, str] = {"png": "png", "jpeg": "jpg"}


@frozen
class WantedImages:
    """What JSON Image Parameters and JSON Bitmap Parameters have in common.

    Attributes:
        options: How pages are drawn.
        pages: Numbers of the pages; all if `None`.
        archive: Whether a zip file is wanted; by the number of images if `None`.
    """

    options: ImageOptions
    pages: PrintRange | None
    archive: bool | None

    @classmethod
    def read(cls, body: JsonObject) -> "WantedImages":
        """Read the parameters.

        Raises:
            RestError: the pages cannot be read, or the resolution is out of bounds (400, inferred).
        """
        archive = body.get("archive")
        dpi = bounded(body, "dpi", _DEFAULT_DPI, _HIGHEST_DPI)
        scale = dpi / POINTS_PER_INCH * bounded(body, "scale", 1, _HIGHEST_SCALE)
        quality = body.get("quality")
        image_format: ImageFormat = "png" if str(body.get("type", "jpg")).lower() == "png" else "jpeg"
        return cls(
            options=ImageOptions(image_format, scale, float(quality) if isinstance(quality, int | float) else 100),
            pages=_pages(body.get("pages", "1" if archive is False else _ALL)),
            archive=archive if isinstance(archive, bool) else None,
        )

    def indexes(self, count: int) -> list[int]:
        """The indexes of the wanted pages of so many.

        Raises:
            RestError: there is none of them (400, inferred).
        """
        found = list(range(count)) if self.pages is None else self.pages.indexes(count)
        if not found:
            raise RestError(400, f"There are no such pages: there are {count}", "pages")
        return found

    async def answer(self, images: Sequence[bytes], name: str, blobs: BlobFolder) -> Response:
        """One image as it is; several, or one that is to be archived, as a zip file."""
        extension = _EXTENSIONS[self.options.format]
        if len(images) == 1 and not self.archive:
            media = f"image/{self.options.format}"
            return answers.file(Blob.of(images[0]), f"{name}.{extension}", media_type=media)
        width = len(str(len(images)))
        entries = {f"{name}-{at:0{width}}.{extension}": Blob.of(image) for at, image in enumerate(images, start=1)}
        archive = await asyncio.to_thread(zipped, entries, blobs)
        return answers.file(archive, f"{name}.zip", media_type="application/zip", passing=True)


def bounded(body: JsonObject, name: str, default: float, highest: float) -> float:
    """A number above 0 and up to a limit.

    Raises:
        RestError: it is out of bounds.
    """
    value = body.get(name)
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= highest:
        raise RestError(400, f"{name} must be above 0 and at most {highest}", name)
    return float(value)


def _pages(value: Json) -> PrintRange | None:
    text = str(value).strip()
    if text == _ALL:
        return None
    try:
        return PrintRange.parse(text)
    except ValueError:
        raise RestError(400, "The pages cannot be read; they look like 1,3,6-11", "pages") from None

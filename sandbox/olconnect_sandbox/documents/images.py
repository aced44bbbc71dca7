"""Pages of a PDF as PNG or JPEG images.

This is the only module that knows PDFium, which must not run in two threads at once.
"""

import threading
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from io import BytesIO
from math import ceil
from typing import Literal, Protocol, cast

# pypdfium2 has neither stubs nor a py.typed marker.
import pypdfium2  # type: ignore[import-untyped]
from attrs import field, frozen
from PIL import Image

ImageFormat = Literal["png", "jpeg"]
POINTS_PER_INCH = 72.0
MOST_PIXELS = 50_000_000  # of one image: A3 at 600 dpi has 70 million, A4 at 600 dpi 35 million
MOST_PIXELS_TOGETHER = 400_000_000
MOST_IMAGES = 500
_SMALLEST_SCALE = 1e-6  # gives images of one pixel
_lock = threading.Lock()


class _Bitmap(Protocol):
    def to_pil(self) -> Image.Image: ...
    def close(self) -> None: ...


class _Page(Protocol):
    def get_height(self) -> float: ...
    def render(self, *, scale: float, crop: tuple[float, float, float, float]) -> _Bitmap: ...
    def close(self) -> None: ...


class _Pdf(Protocol):
    """What is used of pypdfium2's `PdfDocument`."""

    def __len__(self) -> int: ...
    def __getitem__(self, index: int) -> _Page: ...
    def get_page_size(self, index: int) -> tuple[float, float]: ...
    def close(self) -> None: ...


class ImageLimitError(ValueError):
    """The images would be too large or too many; the message says which."""


class UnreadablePdfError(ValueError):
    """The file is no PDF that can be opened."""


def _usable(scale: float) -> float:
    return max(scale, _SMALLEST_SCALE)


@frozen
class ImageOptions:
    """How pages are drawn.

    Attributes:
        format: PNG or JPEG.
        scale: Pixels for each point.
        quality: Of JPEG, from 0 to 100.
    """

    format: ImageFormat = "jpeg"
    scale: float = field(default=96 / POINTS_PER_INCH, converter=_usable)
    quality: float = 100


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page, in points.

    Raises:
        UnreadablePdfError: it is no PDF, is damaged, or has a password.
    """
    with _opened(pdf) as document:
        return [document.get_page_size(index) for index in range(len(document))]


def page_images(pdf: bytes, pages: Sequence[int], options: ImageOptions) -> list[bytes]:
    """Image files of some pages, given by their indexes.

    Raises:
        UnreadablePdfError: it is no PDF that can be opened.
        ImageLimitError: the images would be too large or too many.
    """
    if len(pages) > MOST_IMAGES:
        raise ImageLimitError(f"{len(pages)} images are more than {MOST_IMAGES}")
    with _opened(pdf) as document:
        _check([document.get_page_size(index) for index in pages], options.scale)
        return [_drawn(document, index, options, 0) for index in pages]


def strip_image(pdf: bytes, height: float, options: ImageOptions) -> bytes:
    """An image of the upper part of a PDF's first page, so many points high.

    Raises:
        UnreadablePdfError: it is no PDF that can be opened.
        ImageLimitError: the image would be too large.
    """
    with _opened(pdf) as document:
        width, whole = document.get_page_size(0)
        _check([(width, height)], options.scale)
        return _drawn(document, 0, options, max(0.0, whole - height))


@contextmanager
def _opened(pdf: bytes) -> Generator["_Pdf", None, None]:
    with _lock:
        try:
            document = cast("_Pdf", pypdfium2.PdfDocument(pdf))
        except pypdfium2.PdfiumError as error:
            raise UnreadablePdfError("the file is no PDF that can be opened") from error
        try:
            yield document
        finally:
            document.close()


def _check(sizes: Sequence[tuple[float, float]], scale: float) -> None:
    pixels = [ceil(width * scale) * ceil(height * scale) for width, height in sizes]
    if max(pixels) > MOST_PIXELS or sum(pixels) > MOST_PIXELS_TOGETHER:
        raise ImageLimitError("the images would have too many pixels; ask for a lower resolution or fewer pages")


def _drawn(document: _Pdf, index: int, options: ImageOptions, unused: float) -> bytes:
    with closing(document[index]) as page:
        below = ceil(page.get_height() * options.scale) - max(1, ceil((page.get_height() - unused) * options.scale))
        crop = max(0.0, below - 0.5) / options.scale  # what PDFium makes whole pixels of, by rounding up
        with closing(page.render(scale=options.scale, crop=(0, crop, 0, 0))) as bitmap:
            return _file(bitmap.to_pil(), options)


def _file(image: Image.Image, options: ImageOptions) -> bytes:
    content = BytesIO()
    dots = options.scale * POINTS_PER_INCH
    if options.format == "png":
        image.save(content, "PNG", dpi=(dots, dots))
    else:
        quality = max(1, round(options.quality))
        image.convert("RGB").save(content, "JPEG", quality=quality, dpi=(round(dots), round(dots)))
    return content.getvalue()

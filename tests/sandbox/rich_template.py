"""A template with all three contexts, and readers of what comes out."""

import io
import zipfile

from PIL import Image

ADDRESSES = (
    "Number;Name;Email\n0001;Jürgen Groß;juergen@example.org\n0002;Zoë Łukasiewicz;zoe@example.org\n0003;Ann;nobody\n"
)
PRINT = "<h1>Dear @Name@</h1><p>Your number is @Number@ in @Season@.</p>"
EMAIL = (
    '<html><head><title>Nr. @Number@ &amp; mehr</title><meta name="ol-to" content="@Name@ &lt;@Email@&gt;">'
    '<meta name="ol-bcc" content="archive@example.org"><meta name="ol-header-X-Ref" content="@Number@"></head>'
    '<body><p id="greeting">Dear @Name@</p><img src="../images/logo.png" alt="Logo"></body></html>'
)
REMINDER = "<html><head><title>Reminder</title></head><body><p>Remember @Number@</p></body></html>"
WEB = (
    '<html><head><link rel="stylesheet" href="css/main.css"><style>p.first { color: red }</style></head>'
    '<body><p class="first" id="greeting">Dear <b>@Name@</b></p><ul><li>one<li>@Season@</ul>'
    '<img src="../images/logo.png"><img src="https://example.org/far.png"></body></html>'
)
CSS = "p { color: blue; margin: 0 }"


def png(width: int = 12, height: int = 8) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (width, height), (200, 30, 30)).save(content, "PNG")
    return content.getvalue()


def zipped(files: dict[str, str | bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for path, file in files.items():
            archive.writestr(path, file)
    return content.getvalue()


def rich_template() -> bytes:
    return zipped(
        {
            "print/Brief.html": PRINT,
            "email/Gruß.html": EMAIL,
            "email/Reminder.html": REMINDER,
            "web/Übersicht.html": WEB,
            "web/css/main.css": CSS,
            "images/logo.png": png(),
        }
    )


def image(content: bytes) -> Image.Image:
    found = Image.open(io.BytesIO(content))
    found.load()
    return found


def files_in(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}

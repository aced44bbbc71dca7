"""The edit of `spec/` for a made-up version 2026.9, as docs/api-version-bump.md shows it.

python tests/contract/bump.py FOLDER     makes it in FOLDER, a copy of spec/
"""

import re
import sys
from pathlib import Path

OPERATION = """\
  /statistics/jobset/{jobSetId}/postage:
    get:
      operationId: statistics_get_postage
      tags: [statistics]
      summary: Tell what it costs to post the documents of a job set.
      x-method: get_postage
      x-since: {version: "2026.9", introduced: true}
      x-retry: safe
      x-effect: read
      x-evidence: [change table 2026.9]
      parameters:
        - {$ref: "#/components/parameters/JobSetId"}
      responses:
        "200":
          description: The amount, in the currency of the server.
          content:
            text/plain:
              schema: {type: string, example: "117.60"}
        "401": {$ref: "#/components/responses/Unauthorized"}
        "403": {$ref: "#/components/responses/Forbidden"}
        "404": {$ref: "#/components/responses/NotFound"}
"""
PARAMETER = """\
        - name: mediaNames
          in: query
          required: false
          description: Whether media are named, not numbered.
          x-since: {version: "2026.9", introduced: true}
          schema: {type: boolean, example: true}
"""
FIELD = """\
        weight:
          type: number
          description: Weight of all documents in grams.
          x-since: {version: "2026.9", introduced: true}
          example: 124.5
"""
ROW = """\
  - {documented: "Get Postage for Job Set", method: get_postage}
"""
# File, the lines before which something is put, and what.
INSERTS = (
    ("services/statistics.yaml", "  /statistics/version:\n", OPERATION),
    ("services/statistics.yaml", '      responses:\n        "200":\n          description: The counts.\n', PARAMETER),
    ("services/statistics.yaml", "        documentSets:\n          type: array\n", FIELD),
    ("services/statistics.yaml", "      operationId: statistics_handshake\n", "      deprecated: true\n"),
    ("documented-methods.yaml", "conversion:\n", ROW),
)


def bump(spec: Path) -> None:
    """Edit a copy of `spec/`."""
    head = spec / "openapi.yaml"
    text, count = re.subn(r'^  version: "[0-9.]+"$', '  version: "2026.9"', read(head), flags=re.MULTILINE)
    assert count == 1, "openapi.yaml has no version of its own"
    write(head, text)
    for name, before, new in INSERTS:
        text = read(spec / name)
        assert text.count(before) == 1, f"{name} has {text.count(before)} times: {before}"
        write(spec / name, text.replace(before, new + before))


def read(path: Path) -> str:
    """The text of a file."""
    return path.read_text(encoding="utf-8")


def write(path: Path, text: str) -> None:
    """Replace the text of a file."""
    path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    bump(Path(sys.argv[1]))

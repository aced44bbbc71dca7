"""Write `docs/api-coverage.md`: every documented method of the API, and what of it this project has.

The rows come from `spec/documented-methods.yaml`, what they say from the description, and what the sandbox leaves out
from its own list. `make generate` writes the page.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from attrs import field, frozen
from bundle import ROOT, SPEC, Document, SpecError, load
from forms import Form, all_forms

PAGE = ROOT / "docs" / "api-coverage.md"
GAPS = ROOT / "sandbox" / "olconnect_sandbox" / "gaps.toml"
HEAD = """# Coverage of the API

Written by `make generate` from `spec/`; edit it there. Each row is a method that the manual, or the vendor's client,
documents: {documented} methods, called with {methods} methods of the service classes.

- **method**: of the service classes, as in `client.job_creation.process(...)`; all are there on `AsyncClient` too.
- **function**: of the generated client, below `olconnect_api.api`, for use with `client.api`.
- **sandbox**: whether the sandbox server does it, or what it leaves out.
- **since**: the version that introduced it or, with "or earlier", the oldest whose documents were seen with it.
- **evidence**: where the facts come from; the words are explained in [spec/README.md](../spec/README.md).
"""
COLUMNS = ("documented as", "method", "function", "sandbox", "since", "evidence")
UNDESCRIBED = """
## Known and undescribed

These exist, but how they are called is not known, or they lie outside of the API's base path. They cannot be called
with this client until someone finds out.

| documented as | since | what is known | evidence |
|---|---|---|---|
"""


@frozen
class Row:
    """One documented method."""

    service: str
    documented: str
    forms: tuple[Form, ...]
    gaps: dict[str, str] = field(repr=False)

    @property
    def cells(self) -> tuple[str, ...]:
        """One text for each of `COLUMNS`."""
        first = self.forms[0]
        gaps = [self.gaps[each.operation_id] for each in self.forms if each.operation_id in self.gaps]
        return (
            self.documented,
            ", ".join(f"`{each.method}`" for each in self.forms),
            ", ".join(f"`{each.tag}.{each.operation_id}`" for each in self.forms),
            " ".join(gaps) or "yes",
            since_text(first.since),
            "; ".join(first.evidence),
        )


def since_text(since: Document) -> str:
    """A version, and whether it introduced the thing."""
    return str(since["version"]) if since.get("introduced") else f"{since['version']} or earlier"


def rows(document: Document, spec: Path = SPEC, gaps: Path = GAPS) -> list[Row]:
    """All rows, by service.

    Raises:
        SpecError: a row names a method that the description does not have, or the description has one without a row.
    """
    forms = {(form.tag, form.method): form for form in all_forms(document)}
    left_out: dict[str, str] = tomllib.loads(gaps.read_text(encoding="utf-8"))
    found: list[Row] = []
    known = {form.operation_id for form in forms.values()}
    problems = [f"{gaps.name}: {each} is no operation" for each in left_out if each not in known]
    for service, methods in load(spec / "documented-methods.yaml").items():
        for entry in methods:
            names = [(service, name) for name in (entry["method"], *entry.get("further", []))]
            problems += [f"{'.'.join(name)} is documented and not described" for name in names if name not in forms]
            present = tuple(forms[name] for name in names if name in forms)
            found.append(Row(service, entry["documented"], present, left_out))
    rowed = {(form.tag, form.method) for row in found for form in row.forms}
    problems += [f"{'.'.join(name)} has no row in documented-methods.yaml" for name in forms if name not in rowed]
    if problems:
        raise SpecError("\n".join(problems))
    return found


def line(cells: tuple[str, ...]) -> str:
    """One line of a table."""
    return "| " + " | ".join(" ".join(cell.split()).replace("|", "\\|") for cell in cells) + " |\n"


def undescribed(spec: Path) -> Iterator[str]:
    """The table of what is known by name alone."""
    yield UNDESCRIBED
    for each in load(spec / "known-undescribed.yaml")["methods"]:
        yield line((each["documented"], since_text(each["since"]), each["known"], "; ".join(each["evidence"])))


def coverage_page(document: Document, spec: Path = SPEC) -> str:
    """The whole page.

    Raises:
        SpecError: rows and description do not fit together.
    """
    found = rows(document, spec)
    text = [HEAD.format(documented=len(found), methods=sum(len(row.forms) for row in found))]
    for tag in document["tags"]:
        text += [f"\n## {tag['name']}\n\n", line(COLUMNS), "|" + "---|" * len(COLUMNS) + "\n"]
        text += [line(row.cells) for row in found if row.service == tag["name"]]
    return "".join([*text, *undescribed(spec)])

"""Derive everything in `generated/`, and the coverage page, from `spec/`.

python scripts/generate.py            write generated/ and docs/api-coverage.md
python scripts/generate.py --check    fail when they are not exactly what spec/ gives, and write nothing
"""

import argparse
import filecmp
import hashlib
import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from api_coverage import PAGE, coverage_page
from bundle import ROOT, SPEC, Document, SpecError, checked_bundle
from docstrings import complete_docstrings
from secrecy import hide_bodies, hide_passwords
from services import write_services
from view import codegen_view

GENERATED = ROOT / "generated"
CODEGEN = ROOT / "scripts" / "codegen"
RUFF = ("--isolated", "--no-cache", "--quiet", "--target-version", "py311")
PINNED = ("openapi-python-client", "ruff")


def run(*command: str) -> None:
    """Run one of the pinned tools of this environment; what it says is shown when it fails."""
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "0",  # the generator walks sets, whose order would differ from run to run
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
    }
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, env=environment)
    if done.returncode:
        sys.exit(f"generate: {command[0]} failed\n{done.stdout}{done.stderr}")


def tool(name: str) -> str:
    """A tool of this environment, whatever is first on PATH."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    return found or sys.exit(f"generate: {name} is missing; run `make setup`")


def write_json(path: Path, value: object) -> None:
    """JSON as people read it, with a line end at its end."""
    write_text(path, json.dumps(value, indent=1, ensure_ascii=False) + "\n")


def write_text(path: Path, text: str) -> None:
    """Text that is the same on every system."""
    path.write_text(text, encoding="utf-8", newline="\n")


def write_client(document: Document, target: Path, work: Path) -> None:
    """The client of openapi-python-client, from the codegen view."""
    view = work / "view.json"
    write_json(view, codegen_view(document))
    run(
        tool("openapi-python-client"),
        "generate",
        "--path",
        str(view),
        "--meta",
        "none",
        "--config",
        str(CODEGEN / "generator.yaml"),
        "--custom-template-path",
        str(CODEGEN / "templates"),
        "--output-path",
        str(target),
        "--fail-on-warning",
    )
    complete_docstrings(target)
    hide_passwords(document, target)
    hide_bodies(target)
    (target / "py.typed").touch()


def write_spec(document: Document, target: Path) -> None:
    """The package with the bundled description."""
    target.mkdir()
    shutil.copy(CODEGEN / "spec" / "__init__.py", target)
    write_json(target / "openapi.json", document)
    (target / "py.typed").touch()


def inputs(spec: Path) -> Iterator[Path]:
    """The files that the description is written in."""
    yield spec / "openapi.yaml"
    yield from sorted((spec / "services").glob("*.yaml"))


def write_lock(target: Path, spec: Path) -> None:
    """What the output was made from, so that a reader can tell why it changed."""
    digest = hashlib.sha256()
    for path in inputs(spec):
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    versions = {name: importlib.metadata.version(name) for name in PINNED}
    write_json(target, {"spec_sha256": digest.hexdigest(), **versions})


def generate(target: Path, work: Path, spec: Path = SPEC) -> None:
    """Write the packages below `target`, an empty folder, and the coverage page into `work`."""
    document = checked_bundle(spec)
    write_text(work / PAGE.name, coverage_page(document, spec))
    write_spec(document, target / "olconnect_spec")
    write_client(document, target / "olconnect_api", work)
    write_services(document, target / "olconnect_api", target / "olconnect_services")
    own = str(target / "olconnect_services")
    run(
        tool("ruff"),
        "check",
        own,
        *RUFF,
        "--fix-only",
        "--select",
        "F401,I",
        "--config",
        "lint.isort.known-first-party=['olconnect', 'olconnect_api', 'olconnect_services']",
    )
    run(tool("ruff"), "format", str(target), *RUFF, "--line-length", "100")
    write_lock(target / "lock.json", spec)


def files_below(folder: Path) -> set[Path]:
    """Relative paths of all files that count."""
    return {
        path.relative_to(folder) for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    }


def differences(made: Path, kept: Path) -> list[str]:
    """What must change in `kept` to be `made`."""
    new, old = files_below(made), files_below(kept)
    changed = [
        f"differs: {each}" for each in sorted(new & old) if not filecmp.cmp(made / each, kept / each, shallow=False)
    ]
    return [
        *(f"missing: {each}" for each in sorted(new - old)),
        *(f"left over: {each}" for each in sorted(old - new)),
        *changed,
    ]


def replace(made: Path, kept: Path) -> None:
    """Put the new packages in the place of the old ones."""
    kept.mkdir(exist_ok=True)
    for entry in kept.iterdir():
        shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    shutil.copytree(made, kept, dirs_exist_ok=True)


def main() -> None:
    """Generate, or check that nothing would change."""
    parser = argparse.ArgumentParser(description="Derive generated/ from spec/.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when something would change")
    check: bool = parser.parse_args().check
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "generated"
        made.mkdir()
        try:
            generate(made, Path(folder))
        except SpecError as error:
            sys.exit(f"generate: the description is broken\n{error}")
        page = Path(folder) / PAGE.name
        found = differences(made, GENERATED)
        if not PAGE.exists() or not filecmp.cmp(page, PAGE, shallow=False):
            found.append(f"differs: {PAGE.relative_to(ROOT)}")
        if check:
            sys.exit("\n".join([*found, "drift: run `make generate` and commit the result"]) if found else 0)
        replace(made, GENERATED)
        shutil.copyfile(page, PAGE)
    print(f"generate: {len(found)} files changed")


if __name__ == "__main__":
    main()

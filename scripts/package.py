"""Build wheel and sdist, and try the wheel in environments of its own, outside of the tree.

    python scripts/package.py

It is tried with the lowest versions of its dependencies that it allows, and with the highest. Fails when a file is
missing from the wheel, when the base install needs more than it should, or when the installed client and sandbox cannot
print a letter together.
"""

import shutil
import subprocess
import sys
import tempfile
import tomllib
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
PACKAGES = (
    "olconnect",
    "olconnect_api",
    "olconnect_services",
    "olconnect_spec",
    "olconnect_sandbox",
    "olconnect_testing",
)
VERSIONS = ("lowest", "highest")
TRIAL = """
import subprocess, sys
import olconnect, olconnect_spec
assert olconnect_spec.load()["openapi"] == "3.1.0"
server = subprocess.Popen([sys.executable, "-m", "olconnect_sandbox", "--port", "0"], stdout=subprocess.PIPE, text=True)
try:
    url = server.stdout.readline().strip()
    with olconnect.Client(url, user="ol-admin", password="secret") as client:
        store = client.file_store
        mapping = store.upload_data_mapping_configuration(b"<datamapping/>")
        data_set = client.data_mapping.process(mapping, store.upload_data_file(b"Name;City\\nZoe;Oslo\\n")).result()
        template = store.upload_template(b"<html><body><p>Dear @Name@</p></body></html>")
        content = client.content_creation.process_by_data_set(template, data_set).result()
        job_set = client.job_creation.process_default_json(identifiers=content).result()
        preset = store.upload_output_creation_preset(b"<outputpreset/>")
        output = client.output_creation.process_by_job_set_json(preset, identifier=job_set, create_only=True)
        assert output.result().content.startswith(b"%PDF")
finally:
    server.terminate()
    server.wait(10)
"""


def run(*command: str, cwd: Path) -> None:
    """Run a command; its failure is ours."""
    if subprocess.run(command, cwd=cwd, check=False).returncode:
        sys.exit(f"package: {' '.join(command[:4])} ... failed")


def check_contents(wheel: Path) -> None:
    """Every package is there with its type marker, and nothing else is."""
    names = zipfile.ZipFile(wheel).namelist()
    for package in PACKAGES:
        if f"{package}/py.typed" not in names:
            sys.exit(f"package: {package}/py.typed is missing from the wheel")
    strangers = {name.partition("/")[0] for name in names} - {*PACKAGES}
    if any(not each.endswith(".dist-info") for each in strangers):
        sys.exit(f"package: the wheel holds more than the packages: {sorted(strangers)}")


def lowest_constraints() -> str:
    """The lowest allowed version of each direct dependency, as constraints of pip; a requirement is `name>=version`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    requirements = [*project["dependencies"], *project["optional-dependencies"]["sandbox"]]
    return "".join(f"{each.partition(',')[0].replace('>=', '==')}\n" for each in requirements)


def try_outside(wheel: Path, versions: str) -> None:
    """Install the wheel in a fresh environment and run client and sandbox from it."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        venv.create(home / "venv", with_pip=True)
        python = str(home / "venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python"))
        constraints = home / "constraints.txt"
        constraints.write_text(lowest_constraints() if versions == "lowest" else "", encoding="utf-8")
        install = (python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "-c", str(constraints))
        run(*install, str(wheel), cwd=home)
        run(python, "-c", "import olconnect; olconnect.Client; import olconnect_services", cwd=home)
        run(*install, f"{wheel}[sandbox]", cwd=home)
        (home / "trial.py").write_text(TRIAL, encoding="utf-8")
        run(python, "trial.py", cwd=home)
    print(f"package: works with the {versions} versions of its dependencies", flush=True)


def main() -> None:
    """Build and try."""
    shutil.rmtree(DIST, ignore_errors=True)
    # The build tools are pinned in this environment, so no isolated one is made.
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(DIST), str(ROOT), cwd=ROOT)
    wheel = next(DIST.glob("*.whl"))
    check_contents(wheel)
    for versions in VERSIONS:
        try_outside(wheel, versions)
    print(f"package: {wheel.name} installs and works outside of the tree")


if __name__ == "__main__":
    main()

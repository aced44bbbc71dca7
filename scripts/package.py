"""Build wheel and sdist, and try the wheel in an environment of its own, outside of the tree.

    python scripts/package.py

Fails when a file is missing from the wheel, when the base install needs more than it should, or when the installed
client and sandbox cannot talk to each other.
"""

import shutil
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
PACKAGES = ("olconnect", "olconnect_api", "olconnect_services", "olconnect_spec", "olconnect_sandbox")
TRIAL = """
import subprocess, sys
import olconnect, olconnect_spec
assert olconnect_spec.load()["openapi"] == "3.1.0"
server = subprocess.Popen([sys.executable, "-m", "olconnect_sandbox", "--port", "0"], stdout=subprocess.PIPE, text=True)
try:
    url = server.stdout.readline().strip()
    with olconnect.Client(url, user="ol-admin", password="secret") as client:
        print("installed client and sandbox:", client.authentication.handshake())
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


def try_outside(wheel: Path) -> None:
    """Install the wheel in a fresh environment and run client and sandbox from it."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        venv.create(home / "venv", with_pip=True)
        python = home / "venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        pip = (str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
        run(*pip, str(wheel), cwd=home)
        run(str(python), "-c", "import olconnect; olconnect.Client; import olconnect_services", cwd=home)
        run(*pip, f"{wheel}[sandbox]", cwd=home)
        run(str(python), "-c", TRIAL, cwd=home)


def main() -> None:
    """Build and try."""
    shutil.rmtree(DIST, ignore_errors=True)
    # The build tools are pinned in this environment, so no isolated one is made.
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(DIST), str(ROOT), cwd=ROOT)
    wheel = next(DIST.glob("*.whl"))
    check_contents(wheel)
    try_outside(wheel)
    print(f"package: {wheel.name} installs and works outside of the tree")


if __name__ == "__main__":
    main()

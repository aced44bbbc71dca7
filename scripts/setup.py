"""Make `.venv` and install the pinned tools and this project into it; do nothing when it is up to date.

    python scripts/setup.py

Needs Python 3.11 or newer with the `venv` module, and a package index that pip is set up for. Standard library only.
"""

import hashlib
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
STAMP = VENV / "setup-stamp.txt"
INPUTS = ("requirements/dev.txt", "scripts/setup.py")


def fingerprint() -> str:
    """Changes whenever what must be installed changes; settings of tools in pyproject.toml do not count."""
    import tomllib  # noqa: PLC0415 - older Pythons, which main() turns away, do not have it

    digest = hashlib.sha256(sys.version.encode())
    for name in INPUTS:
        digest.update((ROOT / name).read_bytes())
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    installed = [project["build-system"], project["project"], project["tool"]["hatch"]]
    digest.update(repr(installed).encode())
    return digest.hexdigest()


def pip(*arguments: str) -> None:
    """Run the pip of the virtual environment; its failure is ours."""
    command = [
        str(PYTHON),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "install",
        "--quiet",
        *arguments,
    ]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        sys.exit("setup: pip could not install the requirements; its message is above. Is a package index reachable?")


def main() -> None:
    """Create or refresh the virtual environment."""
    if sys.version_info < (3, 11):
        sys.exit(f"setup: Python 3.11 or newer is needed, this is {sys.version.split()[0]}")
    wanted = fingerprint()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    print(f"setup: installing into {VENV.name} (only when the requirements have changed)", flush=True)
    try:
        venv.create(VENV, with_pip=True, clear=True)
    except subprocess.CalledProcessError:
        sys.exit("setup: this Python cannot make virtual environments; on Debian install the package python3-venv")
    pip("--require-hashes", "-r", "requirements/dev.txt")
    pip("--no-deps", "--no-build-isolation", "--editable", ".")
    STAMP.write_text(wanted, encoding="utf-8")


if __name__ == "__main__":
    main()

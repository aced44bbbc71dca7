"""Run every check that needs no test: lint, format, types, import rules, the description.

    python scripts/check.py

Runs them all and fails when one of them does.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
PYTHON = sys.executable
CHECKS = {
    "lint": (PYTHON, "-m", "ruff", "check", "--quiet"),
    "format": (PYTHON, "-m", "ruff", "format", "--check", "--quiet"),
    "types (mypy)": (PYTHON, "-m", "mypy", "overlay", "sandbox", "testing", "generated", "scripts", "examples"),
    "types (basedpyright)": (PYTHON, "-m", "basedpyright"),
    "import rules": (str(BIN / "lint-imports"), "--no-cache"),
    "description": (PYTHON, "scripts/bundle.py"),
}


def main() -> None:
    """Run the checks one after the other; show what a failing one says."""
    failed: list[str] = []
    for name, command in CHECKS.items():
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
        print(f"check: {name:<20} {'failed' if done.returncode else 'ok'}", flush=True)
        if done.returncode:
            failed.append(name)
            print(done.stdout + done.stderr)
    if failed:
        sys.exit(f"check: {', '.join(failed)} failed")


if __name__ == "__main__":
    main()

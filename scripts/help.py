"""Print the targets of the Makefile with their descriptions.

python scripts/help.py
"""

import re
from pathlib import Path

MAKEFILE = Path(__file__).resolve().parent.parent / "Makefile"


def main() -> None:
    """One line per target."""
    for target, text in re.findall(r"^([a-z-]+):[^#\n]*## (.+)$", MAKEFILE.read_text(encoding="utf-8"), re.MULTILINE):
        print(f"make {target:<10} {text}")


if __name__ == "__main__":
    main()

"""Tell what changed between two descriptions of the API.

    python scripts/spec_diff.py --base main              from a git ref, a file, a folder or an address to spec/
    python scripts/spec_diff.py --server http://host:9340 [--doc ADDRESS]    from spec/ to the server's own description

Prints a table of breaking and other changes, as Markdown. The known tools for this do not do here: oasdiff comes from
neither PyPI nor npm, the npm package of openapi-changes downloads its program from elsewhere, openapi-diff stops at
OpenAPI 3.0, and none of them matches documents that name their components and path parameters differently.
User and password, where the server wants them, come from OLCONNECT_USER and OLCONNECT_PASSWORD.
"""

import argparse
import os
import sys

from bundle import SpecError, bundle
from spec_changes import Change, changes
from spec_facts import facts_of
from spec_sources import NotFoundError, from_anywhere, from_server

SHOWN_OPERATIONS = 3


def where(change: Change) -> str:
    """The operations of a change; not all, where they are many."""
    shown = ", ".join(f"`{each}`" for each in change.operations[:SHOWN_OPERATIONS])
    more = len(change.operations) - SHOWN_OPERATIONS
    return f"{shown} and {more} more" if more > 0 else shown


def table(found: list[Change], old: str, new: str) -> str:
    """The changes as Markdown."""
    breaking = sum(each.breaking for each in found)
    lines = [f"From {old} to {new}: {breaking} breaking changes, {len(found) - breaking} others.", ""]
    if found:
        lines += ["| breaking | change | operation |", "|---|---|---|"]
        lines += [f"| {'yes' if each.breaking else ''} | {each.text} | {where(each)} |" for each in found]
    return "\n".join(lines).rstrip()


def credentials() -> tuple[str, str] | None:
    """User and password from the environment."""
    user = os.environ.get("OLCONNECT_USER")
    return (user, os.environ.get("OLCONNECT_PASSWORD", "")) if user else None


def main() -> None:
    """Read the command line and compare."""
    parser = argparse.ArgumentParser(description="What changed between two descriptions of the API.")
    sides = parser.add_mutually_exclusive_group(required=True)
    sides.add_argument("--base", help="git ref, file, folder or address of the older description")
    sides.add_argument("--server", help="address of a server from 2026.1, which has its own description")
    parser.add_argument("--doc", default="", help="address of the document at that server, if it is not found")
    arguments = parser.parse_args()
    try:
        ours = bundle()
        if arguments.server:
            theirs = from_server(arguments.server, arguments.doc, credentials())
            print(table(changes(facts_of(ours), facts_of(theirs)), "spec/", arguments.server))
        else:
            base = from_anywhere(arguments.base, credentials())
            print(table(changes(facts_of(base), facts_of(ours)), arguments.base, "spec/"))
    except (NotFoundError, SpecError) as error:
        sys.exit(f"spec-diff: {error}")


if __name__ == "__main__":
    main()

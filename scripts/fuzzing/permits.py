"""What a run may do to a server: to look, to make things of its own, to make output, or all of it."""

from enum import IntEnum
from typing import Any

_OUTPUT_SERVICES = ("output_creation", "all_in_one", "email_content")


class Permit(IntEnum):
    """How far a run may go; each includes those before it."""

    READ = 0
    WRITE = 1
    OUTPUT = 2
    ALL = 3  # a server of its own: a sandbox

    @property
    def announcement(self) -> str:
        """What a run with it does to the server, for the person who starts it."""
        return _ANNOUNCEMENTS[self]


_ANNOUNCEMENTS = {
    Permit.READ: "It only reads. It uploads nothing, starts nothing, changes and deletes nothing, fetches no results\n"
    "and prints and mails nothing. It asks for previews and HTML of what exists: they cost the server time.",
    Permit.WRITE: "It uploads small files of its own (named olconnect-fuzz...), starts data mapping, content\n"
    "creation and job creation on them, changes and deletes what it made itself and nothing else, and deletes\n"
    "the rest at the end. It makes no output and no emails.",
    Permit.OUTPUT: "It uploads small files of its own (named olconnect-fuzz...), starts every service on them, makes\n"
    "OUTPUT with its own output preset, and EMAILS for the mail server 127.0.0.1:1, where nobody listens. It changes\n"
    "and deletes what it made itself and nothing else, and deletes the rest at the end. What the preset writes or\n"
    "prints stays, and so do the data sets, content sets and job sets of All-In-One, whose ids are not told.",
    Permit.ALL: "It does all that the description knows, to whatever is there.",
}


def permit_for(operation: dict[str, Any]) -> Permit:
    """What an operation of the description needs.

    A result is handed out once (`claim`): fetching that of another takes it away, so that is no mere reading. +PReS
    Enhance (`deliver`) is run with arguments of any kind, so it is for a server of our own alone.
    """
    if operation["x-effect"] == "deliver":
        return Permit.ALL
    if operation["x-effect"] == "start" and operation["tags"][0] in _OUTPUT_SERVICES:
        return Permit.OUTPUT
    if operation["x-effect"] == "read" and operation["x-retry"] != "claim":
        return Permit.READ
    return Permit.WRITE

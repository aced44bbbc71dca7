"""Tokens of logged-in users. Only their digests are kept, so that no store file holds a secret."""

import hashlib

from attrs import frozen

from olconnect_sandbox.store.database import Database

_REMEMBERED = 86400  # seconds for which an expired token is told from an unknown one


@frozen
class TokenOwner:
    """Whose a token is, and until when it is good (by the sandbox's clock)."""

    user: str
    expires: float


class Tokens:
    """The tokens of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, token: str, owner: TokenOwner, *, now: float) -> None:
        """Remember a new token, and forget those that have expired long ago."""
        connection = self._database.connection
        connection.execute("DELETE FROM token WHERE expires < ?", (now - _REMEMBERED,))
        connection.execute("INSERT INTO token VALUES (?, ?, ?)", (_digest(token), owner.user, owner.expires))

    def expire(self, now: float) -> None:
        """End all tokens."""
        self._database.connection.execute("UPDATE token SET expires = ? WHERE expires > ?", (now, now))

    def find(self, token: str) -> TokenOwner | None:
        """Whose the token is, even if it has expired; `None` if it is unknown."""
        row = self._database.connection.execute(
            "SELECT user, expires FROM token WHERE digest = ?", (_digest(token),)
        ).fetchone()
        return TokenOwner(*row) if row else None


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()

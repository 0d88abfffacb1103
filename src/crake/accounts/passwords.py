"""Passwords: what they must be, and their slow hashes, never on the event loop."""

from __future__ import annotations

import asyncio
import secrets
import unicodedata
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from crake.errors import BadRequest

SHORTEST: Final = 10
LONGEST: Final = 1000
PARALLEL: Final = 2
"""Hashes at a time in one process: each takes 64 MiB and keeps cores busy."""


def check_password(password: str, email: str) -> None:
    """Refuse a password that is too easy to guess; raises `BadRequest`.

    Length is what counts, as NIST SP 800-63B says; no kinds of characters are asked for.
    """
    if not SHORTEST <= len(password) <= LONGEST:
        raise BadRequest(
            f"password: must have {SHORTEST} to {LONGEST} characters.", param="password"
        )
    if password.strip().lower() == email or len(set(password)) < 3:
        raise BadRequest("password: this one is too easy to guess.", param="password")


class Passwords:
    """Hashes and verifies with Argon2id (RFC 9106).

    Parameters
    ----------
    hasher
        With the parameters to use; RFC 9106's for little memory when none is given.
    """

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._turns = asyncio.Semaphore(PARALLEL)
        self._nobody: str | None = None

    async def hash(self, password: str) -> str:
        """Return a password's hash, which has its parameters and its salt in it."""
        async with self._turns:
            return await asyncio.to_thread(self._hasher.hash, _bytes(password))

    async def verify(self, password_hash: str | None, password: str) -> bool:
        """Return whether a password is the one of a hash.

        Without a hash (no such account, or none with a password) the same work is done, so that
        the time it takes tells nothing.
        """
        async with self._turns:
            if self._nobody is None:
                self._nobody = await asyncio.to_thread(self._hasher.hash, secrets.token_bytes(16))
            known = password_hash or self._nobody
            right = await asyncio.to_thread(self._verify, known, _bytes(password))
        return right and password_hash is not None

    def is_outdated(self, password_hash: str) -> bool:
        """Return whether a hash was made with other parameters than those in use."""
        return self._hasher.check_needs_rehash(password_hash)

    def _verify(self, password_hash: str, password: bytes) -> bool:
        try:
            return self._hasher.verify(password_hash, password)
        except (VerificationError, InvalidHashError):
            return False


def _bytes(password: str) -> bytes:
    # The same characters are the same password, whichever way a keyboard composes them.
    return unicodedata.normalize("NFKC", password[:LONGEST]).encode("utf-8", "surrogatepass")

"""Signed addresses that expire, short enough for clients that wrap long lines inside JSON.

An address is `BASE/v/TOKEN.mp4`. The token is base64url, 43 characters, of 32 bytes: the task's
UUID (16), the expiry in epoch seconds (4, big-endian: until 2106) and the first 12 bytes of a keyed
BLAKE2b (RFC 7693) over both and the asset's name. 96 bits cannot be guessed over HTTP.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import struct
import time
from collections.abc import Callable
from hashlib import blake2b
from uuid import UUID

from crake.errors import NotFound
from crake.storage.models import Asset, Link

EXPIRY = struct.Struct("!I")
LATEST = 2**32 - 1
SIGNATURE_BYTES = 12
TOKEN_BYTES = 32
PURPOSE = b"crake.asset.url"


class LinkSigner:
    """Makes and checks signed addresses.

    Parameters
    ----------
    base_url
        What addresses begin with, without a trailing slash.
    secret
        The server's secret key, any length.
    clock
        Returns epoch seconds.
    """

    def __init__(
        self, base_url: str, secret: bytes, clock: Callable[[], float] = time.time
    ) -> None:
        self._base_url = base_url
        # BLAKE2b takes at most 64 bytes of key; the purpose keeps this key to addresses.
        self._key = blake2b(secret, person=PURPOSE, digest_size=32).digest()
        self._clock = clock

    def url(self, task_id: UUID, asset: Asset, ttl: int) -> str:
        """Return an address of the asset, valid for `ttl` seconds."""
        expires = min(int(self._clock()) + ttl, LATEST)
        token = self._token(task_id, asset, expires)
        return f"{self._base_url}/v/{token}{asset.suffix}"

    def name_of(self, url: str) -> str | None:
        """Return the last part of an address that begins as ours do, else `None`."""
        start = f"{self._base_url}/v/"
        return url.removeprefix(start).partition("?")[0] if url.startswith(start) else None

    def read(self, name: str) -> Link:
        """Return what the last part of an address says.

        Raises
        ------
        NotFound
            It was not made with this key, or it has expired.
        """
        token, dot, ending = name.rpartition(".")
        asset = Asset.of_suffix(dot + ending)
        link = _decode(token, asset) if asset else None
        if link is None or not self._is_ours(token, link):
            raise NotFound("There is no file at this address.")
        if link.expires < self._clock():
            raise NotFound("This address has expired. Retrieve the task again to get a new one.")
        return link

    def seconds_left(self, link: Link) -> int:
        """Return for how many more seconds the address is valid."""
        return max(0, link.expires - int(self._clock()))

    def _is_ours(self, token: str, link: Link) -> bool:
        # Comparing whole tokens also refuses other spellings of the same bytes.
        expected = self._token(link.task_id, link.asset, link.expires)
        return hmac.compare_digest(token.encode(), expected.encode())

    def _token(self, task_id: UUID, asset: Asset, expires: int) -> str:
        claim = task_id.bytes + EXPIRY.pack(expires)
        signature = blake2b(claim + asset.encode(), key=self._key, digest_size=SIGNATURE_BYTES)
        return base64.urlsafe_b64encode(claim + signature.digest()).rstrip(b"=").decode()


def _decode(token: str, asset: Asset) -> Link | None:
    try:
        raw = base64.urlsafe_b64decode(token.encode("ascii") + b"=")
    except (binascii.Error, UnicodeEncodeError):
        return None
    if len(raw) != TOKEN_BYTES:
        return None
    (expires,) = EXPIRY.unpack(raw[16:20])
    return Link(UUID(bytes=raw[:16]), asset, expires)

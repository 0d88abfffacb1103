"""Images and clips that a request names or holds, as a `VideoSpec` refers to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import UUID

from crake.dialects.body import shown
from crake.dialects.images import MIB, inline_bytes, is_address
from crake.engines.spec import MediaRef
from crake.errors import BadRequest, NotFound, TooLarge
from crake.media.addresses import check_url
from crake.settings import Settings
from crake.storage.models import task_prefix

Stored = Callable[[str], str | None]
"""Finds where the file at one of this server's own addresses is stored, as `Storage.key_of`."""


@dataclass(frozen=True, slots=True)
class Refer:
    """Makes references of http(s) addresses; files of our own are read from the storage."""

    settings: Settings
    stored: Stored

    def __call__(self, url: str, param: str) -> MediaRef:
        """Return the reference; raises `BadRequest` where nothing may be fetched from there."""
        try:
            key = self.stored(url)
        except NotFound as error:
            raise BadRequest(f"{param}: {error.message}", param=param) from None
        if key is not None:
            return MediaRef(uri=f"asset:{key}", field=param)
        check_url(url, param, self.settings.allow_networks)
        return MediaRef(uri=url, field=param)


@dataclass(slots=True)
class Uploads:
    """What a request holds itself: bytes by the key under which they will be stored."""

    task_id: UUID
    refer: Refer
    content: dict[str, bytes] = field(default_factory=dict[str, bytes])

    def image(self, item: object, param: str) -> MediaRef:
        """Return the reference to an image: an address, a `data:` URL or Base64.

        Raises
        ------
        BadRequest, TooLarge
            It is none of these, or over the limit.
        """
        if not isinstance(item, str):
            raise BadRequest(
                f"{param} must hold http(s) URLs, data: URLs or Base64, not {shown(item)}.",
                param=param,
            )
        text = item.strip()
        if is_address(text):
            return self.refer(text, param)
        limit = self.refer.settings.max_image_mib
        return self._keep(inline_bytes(text, param=param, max_mib=limit), "reference", param)

    def image_file(self, content: bytes, param: str) -> MediaRef:
        """Return the reference to an image that came as a file; raises `TooLarge`."""
        limit = self.refer.settings.max_image_mib
        if len(content) > limit * MIB:
            raise TooLarge.of(param, limit)
        return self._keep(content, "reference", param)

    def video_file(self, content: bytes, param: str) -> MediaRef:
        """Return the reference to a video that came as a file; it was checked."""
        return self._keep(content, "source", param)

    def _keep(self, content: bytes, word: str, param: str) -> MediaRef:
        key = f"{task_prefix(self.task_id)}/{word}-{len(self.content) + 1}"
        self.content[key] = content
        return MediaRef(uri=f"asset:{key}", field=param)

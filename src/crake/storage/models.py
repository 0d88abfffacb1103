"""What storage knows about a file, and about an address that leads to one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

TYPES: Mapping[str, str] = {
    ".mp4": "video/mp4",
    ".webp": "image/webp",
    ".jpg": "image/jpeg",
    ".clip": "application/octet-stream",  # as it came, from anybody: no browser shall play it
}

TASKS = "tasks"
"""The prefix of the files of tasks."""

CHARACTERS, FILES = "characters", "files"
"""Those of the clips of characters, and of images that are kept."""

UPLOADS = "uploads"
"""The prefix of uploaded clips, which are removed once their addresses have expired."""

UPLOAD_SECONDS = 24 * 3600
"""For which an uploaded clip is kept, and its address is valid."""


class Asset(StrEnum):
    """The files that have an address: those of a task, and clips uploaded for one."""

    VIDEO = "video.mp4"
    THUMBNAIL = "thumbnail.webp"
    SPRITESHEET = "spritesheet.jpg"
    UPLOAD = "upload.clip"

    @property
    def suffix(self) -> str:
        """The end of its address, which tells the kinds apart."""
        return "." + self.value.rpartition(".")[2]

    @property
    def content_type(self) -> str:
        """Its media type."""
        return TYPES[self.suffix]

    @classmethod
    def of_suffix(cls, suffix: str) -> Asset | None:
        """Return the kind whose addresses end in `suffix`."""
        return next((asset for asset in cls if asset.suffix == suffix), None)


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One stored file."""

    key: str
    size: int
    """Bytes."""
    etag: str
    """In quotes, as HTTP has it; differs when the bytes differ."""
    modified: datetime


@dataclass(frozen=True, slots=True)
class Link:
    """What a valid address says."""

    task_id: UUID
    asset: Asset
    expires: int
    """Epoch seconds."""

    @property
    def key(self) -> str:
        """Where the file is stored."""
        return asset_key(self.task_id, self.asset)


def task_prefix(task_id: UUID) -> str:
    """Return the prefix of everything that is stored for a task."""
    return f"{TASKS}/{task_id.hex}"


def copy_key(task_id: UUID, original: UUID) -> str:
    """Return where a task's own copy of a character's clip or an uploaded file is stored."""
    return f"{task_prefix(task_id)}/copy-{original.hex}"


def character_prefix(character_id: UUID) -> str:
    """Return the prefix of everything that is stored for a character."""
    return f"{CHARACTERS}/{character_id.hex}"


def character_key(character_id: UUID) -> str:
    """Return where a character's clip is stored."""
    return f"{character_prefix(character_id)}/clip"


def file_prefix(file_id: UUID) -> str:
    """Return the prefix of everything that is stored for an uploaded file."""
    return f"{FILES}/{file_id.hex}"


def file_key(file_id: UUID) -> str:
    """Return where the image of an uploaded file is stored."""
    return f"{file_prefix(file_id)}/image"


def asset_key(task_id: UUID, asset: Asset) -> str:
    """Return where a task's asset is stored; an upload has an id of its own."""
    if asset is Asset.UPLOAD:
        return f"{UPLOADS}/{task_id.hex}"
    return f"{task_prefix(task_id)}/{asset.value}"


def is_rendered(key: str) -> bool:
    """Tell whether a key is that of a video which a worker published, not of an upload."""
    return key.startswith("tasks/") and key.endswith(f"/{Asset.VIDEO}")

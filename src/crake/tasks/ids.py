"""Ids as clients see them: a word, then the row's UUID in hexadecimal."""

from __future__ import annotations

from uuid import UUID


def video_id(task_id: UUID) -> str:
    """Return the id of a task's video in the `openai` dialect and in events."""
    return f"video_{task_id.hex}"


def character_id(row_id: UUID) -> str:
    """Return the id of a character."""
    return f"char_{row_id.hex}"


def file_id(row_id: UUID) -> str:
    """Return the id of an uploaded file."""
    return f"{prefix_of('file')}{row_id.hex}"


def endpoint_id(row_id: UUID) -> str:
    """Return the id of a webhook endpoint."""
    return f"we_{row_id.hex}"


def event_id(task_id: UUID) -> str:
    """Return the id of the one event that tells of a task's end, to however many endpoints."""
    return f"evt_{task_id.hex}"


def message_id(delivery_id: UUID) -> str:
    """Return the `webhook-id` of a delivery, the same at every attempt."""
    return f"wh_{delivery_id.hex}"


def prefix_of(word: str) -> str:
    """Return how ids of a kind begin: `file-` as the packages write it, `WORD_` the others."""
    return "file-" if word == "file" else f"{word}_"


def uuid_of(text: str, word: str) -> UUID | None:
    """Return the UUID of an id that begins as `prefix_of` says, `None` where it is none.

    A bare UUID is taken too: both dialects name the same rows.
    """
    try:
        return UUID(text.strip().removeprefix(prefix_of(word)))
    except ValueError:
        return None

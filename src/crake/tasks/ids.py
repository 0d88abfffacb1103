"""Ids of what events are about, as clients see them: a word, then the row's UUID in hexadecimal."""

from __future__ import annotations

from uuid import UUID


def video_id(task_id: UUID) -> str:
    """Return the id of a task's video in the `openai` dialect and in events."""
    return f"video_{task_id.hex}"


def event_id(task_id: UUID) -> str:
    """Return the id of the one event that tells of a task's end, to however many endpoints."""
    return f"evt_{task_id.hex}"


def message_id(delivery_id: UUID) -> str:
    """Return the `webhook-id` of a delivery, the same at every attempt."""
    return f"wh_{delivery_id.hex}"

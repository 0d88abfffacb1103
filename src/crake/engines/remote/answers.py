"""What servers answer, normalised: they spell errors and states in many ways."""

from __future__ import annotations

import base64
import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

REJECTIONS = frozenset(
    {
        "content_policy_violation",
        "content_rejected",
        "moderation_blocked",
        "sentinel_block",
        "input_moderation",
    }
)
"""Codes of errors that say: not with this prompt or picture."""

LONGEST_MESSAGE = 300


class JobState(StrEnum):
    """Where a job is on another server."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


STATES: Mapping[str, JobState] = {
    "queued": JobState.QUEUED,
    "pending": JobState.QUEUED,
    "in_queue": JobState.QUEUED,
    "in_progress": JobState.RUNNING,
    "processing": JobState.RUNNING,
    "running": JobState.RUNNING,
    "cancelling": JobState.RUNNING,
    "completed": JobState.DONE,
    "succeeded": JobState.DONE,
    "failed": JobState.FAILED,
    "expired": JobState.FAILED,
    "cancelled": JobState.CANCELLED,
    "canceled": JobState.CANCELLED,
}


@dataclass(frozen=True, slots=True)
class Trouble:
    """An error of another server; `message` is for the log."""

    code: str
    message: str

    @property
    def rejects(self) -> bool:
        """Whether it will not have the content, whoever asks."""
        return self.code in REJECTIONS

    def __str__(self) -> str:
        return f"{self.code}: {self.message}" if self.code else self.message


@dataclass(frozen=True, slots=True)
class JobStatus:
    """How far a job is.

    Parameters
    ----------
    progress
        Share that is done, 0 to 1; `None` where it is not said.
    url
        Where the clip is, if the server says so.
    """

    state: JobState
    progress: float | None = None
    trouble: Trouble | None = None
    url: str | None = None


def trouble_of(body: object) -> Trouble:
    """Return the error in a body.

    `{"error": {"code", "message"}}`, `{"error": "…"}`, `{"detail": "…"}`, `{"detail": [{"loc",
    "msg"}]}`, `{"message"}`, codes that are numbers: all of it occurs.
    """
    if isinstance(body, str):
        return Trouble("", body.strip()[:LONGEST_MESSAGE] or "no reason given")
    if not isinstance(body, dict):
        return Trouble("", "no reason given")
    inner = body.get("error") or body.get("detail")
    if isinstance(inner, list):
        inner = "; ".join(_complaint(item) for item in inner)
    if isinstance(inner, dict):
        return _of_object(inner)
    if isinstance(inner, str) and inner:
        return Trouble(_code(body), inner[:LONGEST_MESSAGE])
    return _of_object(body)


def _of_object(body: Mapping[str, Any]) -> Trouble:
    message = body.get("message") or body.get("detail") or body.get("msg") or "no reason given"
    return Trouble(_code(body), str(message)[:LONGEST_MESSAGE])


def _code(body: Mapping[str, Any]) -> str:
    code = body.get("code")
    return str(code)[:100] if isinstance(code, str | int) and not isinstance(code, bool) else ""


def _complaint(item: object) -> str:
    if not isinstance(item, dict):
        return str(item)
    place = item.get("loc", [])
    where = ".".join(str(part) for part in place) if isinstance(place, list) else str(place)
    return f"{where}: {item.get('msg', 'is wrong')}"


def status_of(body: Mapping[str, Any]) -> JobStatus:
    """Return how far the job of a video object is; a word that nobody knows is taken for work."""
    state = STATES.get(str(body.get("status", "")).lower(), JobState.RUNNING)
    ended_badly = state in {JobState.FAILED, JobState.CANCELLED}
    trouble = trouble_of(body.get("error") or body) if ended_badly else None
    url = body.get("url")
    return JobStatus(
        state, share(body.get("progress")), trouble, url if isinstance(url, str) else None
    )


def share(percent: object) -> float | None:
    """Return the share that a percentage stands for; `None` where it is none."""
    if isinstance(percent, bool) or not isinstance(percent, int | float | str):
        return None
    try:
        number = float(percent)
    except (ValueError, OverflowError):
        return None
    return min(max(number / 100, 0.0), 1.0) if math.isfinite(number) else None


def inline_clip(body: Mapping[str, Any]) -> bytes | None:
    """Return the clip that an answer brings along, `None` where it brings none."""
    data = body.get("data")
    item = data[0] if isinstance(data, list) and data else None
    text = item.get("b64_json") if isinstance(item, dict) else None
    if not isinstance(text, str) or not text:
        return None
    try:
        return base64.b64decode(text.rpartition(",")[2], validate=True)
    except ValueError:
        return None

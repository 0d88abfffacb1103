"""The parts of RFC 9110 that let a browser seek in a video: ranges and conditions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

from crake.storage.models import StoredFile

SINGLE_RANGE = re.compile(r"bytes=\s*(\d{0,18})-(\d{0,18})\s*", re.IGNORECASE)


class RangeNotSatisfiable(Exception):
    """The range lies outside the file: 416."""


def parse_range(header: str, size: int) -> tuple[int, int] | None:
    """Return `(start, end)`, `end` not included, that a `Range` header asks for.

    `None` means that the header is to be ignored, as RFC 9110, 14.2 allows: another unit, several
    ranges, or nonsense.

    Raises
    ------
    RangeNotSatisfiable
        It is well formed and asks for nothing that exists.
    """
    match = SINGLE_RANGE.fullmatch(header)
    if match is None or match.group(1, 2) == ("", ""):
        return None
    first, last = match.groups()
    if not first:
        start, end = max(0, size - int(last)), size
    else:
        start = int(first)
        end = min(int(last) + 1, size) if last else size
        if last and int(last) < start:
            return None
    if start >= size:
        raise RangeNotSatisfiable
    return start, end


def http_date(moment: datetime) -> str:
    """Return a time as HTTP has it."""
    return format_datetime(moment.astimezone(UTC).replace(microsecond=0), usegmt=True)


def is_unchanged(headers: Mapping[str, str], file: StoredFile) -> bool:
    """Tell whether a conditional request has the file already (304)."""
    if (tags := headers.get("if-none-match")) is not None:
        given = {tag.strip().removeprefix("W/") for tag in tags.split(",")}
        return "*" in given or file.etag.removeprefix("W/") in given
    since = _parse_date(headers.get("if-modified-since"))
    return since is not None and file.modified.replace(microsecond=0) <= since


def range_applies(headers: Mapping[str, str], file: StoredFile) -> bool:
    """Tell whether `If-Range`, if it is there, still means this file."""
    condition = headers.get("if-range")
    if condition is None:
        return True
    if condition.startswith('"'):
        return condition == file.etag
    return _parse_date(condition) == file.modified.replace(microsecond=0)


def _parse_date(text: str | None) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text) if text else None
    except (ValueError, OverflowError):
        return None
    return moment.replace(tzinfo=moment.tzinfo or UTC) if moment else None

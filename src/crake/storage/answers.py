"""Stored files as HTTP answers: whole, a range of them, or word that they are unchanged."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import Request
from fastapi.responses import Response, StreamingResponse

from crake.storage.models import StoredFile
from crake.storage.ranges import (
    RangeNotSatisfiable,
    http_date,
    is_unchanged,
    parse_range,
    range_applies,
)
from crake.storage.service import Storage


async def answer_file(
    storage: Storage, request: Request, key: str, media_type: str, headers: Mapping[str, str]
) -> Response:
    """Return a file, or the part of it that is asked for; of a HEAD request the headers alone.

    Parameters
    ----------
    headers
        More headers of the answer, in lower case.

    Raises
    ------
    NotFound, Unavailable
        There is no such file, or the storage does not answer.
    """
    file = await storage.head(key)
    sent = dict(headers) | {
        "accept-ranges": "bytes",
        "etag": file.etag,
        "last-modified": http_date(file.modified),
    }
    if is_unchanged(request.headers, file):
        return Response(status_code=304, headers=sent)
    if request.method == "HEAD":
        sent["content-length"] = str(file.size)
        return Response(headers=sent, media_type=media_type)
    try:
        part = _requested(request, file)
    except RangeNotSatisfiable:
        sent["content-range"] = f"bytes */{file.size}"
        return Response(status_code=416, headers=sent)
    start, end = part or (0, file.size)
    sent["content-length"] = str(end - start)
    if part:
        sent["content-range"] = f"bytes {start}-{end - 1}/{file.size}"
    body = await storage.read(file, start, end)
    return StreamingResponse(body, 206 if part else 200, sent, media_type)


def _requested(request: Request, file: StoredFile) -> tuple[int, int] | None:
    header = request.headers.get("range")
    if header is None or not range_applies(request.headers, file):
        return None
    return parse_range(header, file.size)

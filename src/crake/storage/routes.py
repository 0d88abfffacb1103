"""`/v/{name}`: videos, thumbnails and spritesheets behind signed addresses."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import Response, StreamingResponse

from crake.errors import CrakeError, NotFound
from crake.storage.models import Asset, Link, StoredFile
from crake.storage.ranges import (
    RangeNotSatisfiable,
    http_date,
    is_unchanged,
    parse_range,
    range_applies,
)
from crake.storage.service import Storage

WhyGone = Callable[[UUID], Awaitable[CrakeError]]
"""Tells why a task has no file any more."""


def router(storage_of: Callable[[Request], Storage], why_gone: WhyGone | None = None) -> APIRouter:
    """Return the routes that serve stored files.

    Parameters
    ----------
    storage_of
        Finds the running server's storage.
    why_gone
        Is asked of a task whose address is good and whose file is missing.
    """
    routes = APIRouter(tags=["files"])

    async def answer(request: Request, name: str, download: bool) -> Response:
        storage = storage_of(request)
        link = storage.open_link(name)
        try:
            return await _answer(storage, request, link, download=download)
        except NotFound:
            if why_gone is None or link.asset is Asset.UPLOAD:
                raise
            raise await why_gone(link.task_id) from None

    @routes.get("/v/{name}", response_class=Response)
    async def get_file(request: Request, name: str, download: bool = False) -> Response:
        """Stream a file, or the range of it that is asked for."""
        return await answer(request, name, download)

    @routes.head("/v/{name}", response_class=Response, include_in_schema=False)
    async def head_file(request: Request, name: str, download: bool = False) -> Response:
        """Answer with a file's headers alone."""
        return await answer(request, name, download)

    return routes


async def _answer(storage: Storage, request: Request, link: Link, *, download: bool) -> Response:
    file = await storage.head(link.key)
    headers = _headers(storage, link, file, download=download)
    if is_unchanged(request.headers, file):
        return Response(status_code=304, headers=headers)
    media_type = link.asset.content_type
    if request.method == "HEAD":
        headers["content-length"] = str(file.size)
        return Response(headers=headers, media_type=media_type)
    try:
        part = _requested(request, file)
    except RangeNotSatisfiable:
        headers["content-range"] = f"bytes */{file.size}"
        return Response(status_code=416, headers=headers)
    start, end = part or (0, file.size)
    headers["content-length"] = str(end - start)
    if part:
        headers["content-range"] = f"bytes {start}-{end - 1}/{file.size}"
    body = await storage.read(file, start, end)
    return StreamingResponse(body, 206 if part else 200, headers, media_type)


def _requested(request: Request, file: StoredFile) -> tuple[int, int] | None:
    header = request.headers.get("range")
    if header is None or not range_applies(request.headers, file):
        return None
    return parse_range(header, file.size)


def _headers(storage: Storage, link: Link, file: StoredFile, *, download: bool) -> dict[str, str]:
    disposition = "attachment" if download else "inline"
    return {
        "accept-ranges": "bytes",
        "cache-control": f"private, max-age={storage.seconds_left(link)}",
        "content-disposition": f'{disposition}; filename="{link.task_id}{link.asset.suffix}"',
        # Pages of other origins may show it: the address is the permission.
        "cross-origin-resource-policy": "cross-origin",
        "etag": file.etag,
        "last-modified": http_date(file.modified),
        "x-content-type-options": "nosniff",
    }

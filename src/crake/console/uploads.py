"""Character clips from the reader's machine, and a look at files that an address leads to.

The API takes a character clip by address only. An uploaded one is therefore stored here and gets a
signed address of this server that expires; the dialect reads what lies at such an address from the
storage, so the guarded client never has to reach this server itself.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from datetime import UTC, datetime, timedelta
from time import monotonic
from uuid import UUID, uuid4

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response

from crake.console.pages import Console
from crake.errors import BadRequest, TooManyRequests
from crake.media.addresses import check_url
from crake.media.fetch import Fetcher
from crake.media.sniff import HEADER_BYTES, sniff_image, sniff_video
from crake.media.workroom import workroom
from crake.storage.models import UPLOAD_SECONDS, Asset, asset_key

HOUR = 3600.0
UPLOADS_AN_HOUR = 30
PREVIEWS_AN_HOUR = 300
MIB = 2**20
VIDEO_TYPES = {"mov": "video/mp4", "matroska": "video/webm"}


class Allowance:
    """How often an account may do something within an hour, on this process.

    Parameters
    ----------
    most
        Times.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._times: defaultdict[UUID, deque[float]] = defaultdict(deque)

    def spend(self, account_id: UUID) -> None:
        """Count one more time; raises `TooManyRequests`."""
        times, now = self._times[account_id], monotonic()
        while times and now - times[0] > HOUR:
            times.popleft()
        if len(times) >= self._most:
            raise TooManyRequests(retry_after=round(HOUR - (now - times[0])) + 1)
        times.append(now)


def routes(console: Console) -> APIRouter:
    """Return the routes that take and show files for the playground."""
    routes = console.router()
    uploads, previews = Allowance(UPLOADS_AN_HOUR), Allowance(PREVIEWS_AN_HOUR)

    @routes.post("/console/uploads")
    async def upload(request: Request) -> Response:
        visitor = await console.require(request)
        await console.check_csrf(request)
        uploads.spend(visitor.account_id)
        content = await request.body()
        if sniff_video(content[:HEADER_BYTES]) is None:
            raise BadRequest("This is no MP4, MOV, WebM or MKV video.", param="character_url")
        upload_id, storage = uuid4(), console.services.storage
        now = datetime.now(UTC)
        key = asset_key(upload_id, Asset.UPLOAD)
        await storage.put_bytes(key, content, Asset.UPLOAD.content_type)
        url = storage.url(upload_id, Asset.UPLOAD, UPLOAD_SECONDS)
        expires_at = (now + timedelta(seconds=UPLOAD_SECONDS)).isoformat()
        return JSONResponse({"url": url, "expires_at": expires_at}, 201)

    @routes.post("/console/preview")
    async def preview(request: Request) -> Response:
        """Fetch what an address leads to, so that the page itself asks no other server."""
        visitor = await console.require(request)
        await console.check_csrf(request)
        previews.spend(visitor.account_id)
        raw = await request.body()
        content = await _fetch(console, raw[:HEADER_BYTES].decode("utf-8", "replace").strip())
        return Response(content, media_type=_type_of(content), headers=_PRIVATE)

    return routes


_PRIVATE = {"cache-control": "no-store", "content-security-policy": "sandbox; default-src 'none'"}


async def _fetch(console: Console, url: str) -> bytes:
    key = console.services.storage.key_of(url)
    most = console.settings.max_body_mib * MIB
    with workroom.folder() as folder:
        path = folder / "preview"
        if key is not None:
            await console.services.storage.get_to_file(key, path)
        else:
            check_url(url, "url", console.settings.allow_networks)
            async with Fetcher(console.settings) as fetcher:
                await fetcher.fetch(url, path, max_bytes=most, param="url")
        return await asyncio.to_thread(path.read_bytes)


def _type_of(content: bytes) -> str:
    """Return the media type that a file's first bytes show; whatever else it is stays unseen."""
    image = sniff_image(content[:HEADER_BYTES])
    if image is not None:
        return f"image/{image.format}"
    video = sniff_video(content[:HEADER_BYTES])
    if video is None:
        raise BadRequest("There is no image or video at this address.", param="url")
    return VIDEO_TYPES[video]

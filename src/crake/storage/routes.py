"""`/v/{name}`: videos, thumbnails and spritesheets behind signed addresses."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import Response

from crake.errors import CrakeError, NotFound
from crake.storage.answers import answer_file
from crake.storage.models import Asset, Link
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
    disposition = "attachment" if download else "inline"
    headers = {
        "cache-control": f"private, max-age={storage.seconds_left(link)}",
        "content-disposition": f'{disposition}; filename="{link.task_id}{link.asset.suffix}"',
        # Pages of other origins may show it: the address is the permission.
        "cross-origin-resource-policy": "cross-origin",
        "x-content-type-options": "nosniff",
    }
    return await answer_file(storage, request, link.key, link.asset.content_type, headers)

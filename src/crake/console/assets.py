"""Static files, at addresses that change with their content and may be kept for ever."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from fastapi import APIRouter
from fastapi.responses import Response

from crake.errors import NotFound

FOLDER = Path(__file__).with_name("static")
FOR_EVER = "public, max-age=31536000, immutable"
REVALIDATE = "no-cache"
TYPES: Mapping[str, str] = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}


@cache
def files() -> Mapping[str, bytes]:
    """Return every static file by name."""
    return {path.name: path.read_bytes() for path in FOLDER.iterdir() if path.suffix in TYPES}


@cache
def edition() -> str:
    """Return the digest of all files together.

    It is a folder of the address, so that modules which import each other by relative names always
    come from one edition.
    """
    digest = hashlib.sha256()
    for name, content in sorted(files().items()):
        digest.update(name.encode() + b"\0" + content)
    return digest.hexdigest()[:12]


def static(name: str) -> str:
    """Return the address of a static file; `KeyError` where there is none."""
    files()[name]
    return f"/static/{edition()}/{name}"


def router() -> APIRouter:
    """Return the routes of static files."""
    routes = APIRouter(include_in_schema=False)

    @routes.api_route("/static/{digest}/{name}", methods=["GET", "HEAD"])
    async def get_static(digest: str, name: str) -> Response:
        content = files().get(name)
        if content is None:
            raise NotFound("There is no such file.")
        # An address of an older or newer edition gets what there is, but is not kept.
        kept = FOR_EVER if digest == edition() else REVALIDATE
        kind = TYPES[Path(name).suffix]
        return Response(content, headers={"cache-control": kept, "content-type": kind})

    @routes.api_route("/favicon.ico", methods=["GET", "HEAD"])
    async def get_icon() -> Response:
        """Answer browsers that show JSON or a video: no page has told them where the icon is."""
        return await get_static("", "mark.svg")

    return routes

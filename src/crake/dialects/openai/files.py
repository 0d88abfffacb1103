"""`/v1/files`: images that videos refer to by id."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fastapi import Request
from fastapi.responses import JSONResponse, Response

from crake.accounts.models import Api, Caller
from crake.accounts.service import Accounts
from crake.dialects.body import shown
from crake.dialects.fields import Fields, alternatives
from crake.dialects.form import read_body
from crake.dialects.intake import authorize
from crake.dialects.openai.queries import parse_file_page, parse_id
from crake.dialects.openai.responses import file_body, page_body
from crake.errors import BadRequest
from crake.settings import Settings
from crake.storage.answers import answer_file
from crake.storage.models import file_key
from crake.storage.service import Storage
from crake.tasks import ids
from crake.tasks.files import Files

FILE = "file"
PURPOSES = ("vision", "user_data", "assistants")
LEAST_SECONDS, MOST_SECONDS = 3600, 30 * 24 * 3600
"""After which a client may let a file expire."""


@dataclass(frozen=True, slots=True)
class Uploaded:
    """The handlers of `/v1/files`."""

    accounts: Accounts
    files: Files
    storage: Storage
    settings: Settings

    async def create(self, request: Request) -> Response:
        """Keep an image, to be the first frame of videos."""
        caller = await self._caller(request)
        body = await read_body(request, max_mib=self.settings.max_body_mib)
        content = body.files.get(FILE)
        if content is None:
            raise BadRequest(f"{FILE} is required: an image, as a file.", param=FILE)
        fields = Fields(body.fields)
        row = await self.files.add(
            caller.account_id,
            content,
            filename=body.names.get(FILE, ""),
            purpose=parse_purpose(fields),
            seconds=parse_expiry(fields),
            param=FILE,
        )
        return JSONResponse(file_body(row))

    async def list_files(self, request: Request) -> Response:
        """List the account's files, newest first."""
        caller = await self._caller(request)
        page = parse_file_page(request.query_params)
        rows = await self.files.list(caller.account_id, replace(page, limit=page.limit + 1))
        bodies = [file_body(row) for row in rows[: page.limit]]
        return JSONResponse(page_body(bodies, has_more=len(rows) > page.limit))

    async def retrieve(self, request: Request, file_id: str) -> Response:
        """Look at a file."""
        caller = await self._caller(request)
        row = await self.files.get(caller.account_id, parse_id(file_id, "file"))
        return JSONResponse(file_body(row))

    async def delete(self, request: Request, file_id: str) -> Response:
        """Remove a file; videos that were asked for with it have a copy of their own."""
        caller = await self._caller(request)
        row_id = parse_id(file_id, "file")
        await self.files.delete(caller.account_id, row_id)
        return JSONResponse({"id": ids.file_id(row_id), "object": "file", "deleted": True})

    async def content(self, request: Request, file_id: str) -> Response:
        """Download a file as it was uploaded."""
        caller = await self._caller(request)
        row = await self.files.get(caller.account_id, parse_id(file_id, "file"))
        name = f"{ids.file_id(row.id)}.{row.format}"  # never the sender's: this is a header
        headers = {
            "cache-control": "private, no-cache",
            "content-disposition": f'attachment; filename="{name}"',
        }
        kind = f"image/{row.format}"
        return await answer_file(self.storage, request, file_key(row.id), kind, headers)

    async def _caller(self, request: Request) -> Caller:
        return await authorize(request, self.accounts, Api.OPENAI_VIDEOS)


def parse_purpose(fields: Fields) -> str:
    """Return what a file is for; raises `BadRequest` with the words that are taken."""
    purpose = fields.choice("purpose", PURPOSES, default="")
    if not purpose:
        raise BadRequest(f"purpose is required: {alternatives(PURPOSES)}.", param="purpose")
    return purpose


def parse_expiry(fields: Fields) -> int | None:
    """Return the seconds after which a client lets a file expire.

    Raises
    ------
    BadRequest
        They are too few or too many, or count from something else than the upload.
    """
    name, value = fields.find("expires_after")
    if value is None:
        return None
    inner = Fields(value if isinstance(value, dict) else {})
    seconds, anchor = inner.number("seconds"), inner.text("anchor")
    if anchor != "created_at" or seconds is None or not LEAST_SECONDS <= seconds <= MOST_SECONDS:
        raise BadRequest(
            f'{name} must be {{"anchor": "created_at", "seconds": …}} with {LEAST_SECONDS} to '
            f"{MOST_SECONDS} seconds, not {shown(value)}.",
            param=name,
        )
    return int(seconds)

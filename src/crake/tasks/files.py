"""Uploaded images that an account's requests refer to by id."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import structlog
from uuid_utils.compat import uuid7

from crake.engines.spec import MediaRef
from crake.errors import BadRequest, NotFound
from crake.media.prepare import refuse_other_size
from crake.settings import Settings
from crake.storage.models import copy_key, file_key, file_prefix
from crake.storage.service import Storage
from crake.tasks.file_store import FileStore
from crake.tasks.ids import file_id as public_id
from crake.tasks.leftovers import Leftovers
from crake.tasks.models import AttachedFile, FilePage, FileRow
from crake.tasks.references import check_image

MOST_FILES = 1000
"""Files that an account may have."""

LONGEST_NAME = 255
NO_FILE = "There is no such file."
log = structlog.get_logger(__name__)


class Files:
    """The uploaded files of accounts; every method sees those of one account only."""

    def __init__(
        self, store: FileStore, storage: Storage, leftovers: Leftovers, settings: Settings
    ) -> None:
        self._store = store
        self._storage = storage
        self._leftovers = leftovers
        self._settings = settings

    async def add(
        self,
        account_id: UUID,
        content: bytes,
        *,
        filename: str,
        purpose: str,
        seconds: int | None = None,
        param: str = "file",
    ) -> FileRow:
        """Keep an image.

        Parameters
        ----------
        filename
            What its sender calls it: the last part is kept, as a name to show.
        seconds
            After which it expires, if that is sooner than `CRAKE_ASSET_TTL`.
        param
            The request's field that it came in, for messages.

        Raises
        ------
        BadRequest, TooLarge, ContentRejected
            It is no image that can be used, or the account has too many files.
        """
        facts = await check_image(content, param, self._settings)
        file_id = uuid7()
        lasts = [ttl for ttl in (seconds, self._settings.asset_ttl) if ttl]
        async with self._storage.undoing(file_prefix(file_id)):
            await self._storage.put_bytes(file_key(file_id), content, f"image/{facts.format}")
            row = await self._store.add(
                account_id,
                file_id,
                filename=_shown_name(filename) or f"image.{facts.format}",
                purpose=purpose,
                size=len(content),
                facts=facts,
                ttl=min(lasts, default=None),
                most=MOST_FILES,
            )
            if row is None:
                raise BadRequest(f"An account may have {MOST_FILES} files.")
        log.info("file.added", file_id=str(file_id))
        return row

    async def get(self, account_id: UUID, file_id: UUID) -> FileRow:
        """Return one of the account's files; raises `NotFound`."""
        row = await self._store.get(account_id, file_id)
        if row is None:
            raise NotFound(NO_FILE)
        return row

    async def list(self, account_id: UUID, page: FilePage) -> Sequence[FileRow]:
        """Return a part of the account's files."""
        return await self._store.list(account_id, page)

    async def delete(self, account_id: UUID, file_id: UUID) -> None:
        """Remove a file; raises `NotFound`. Tasks have copies of their own."""
        if not await self._store.delete(account_id, file_id):
            raise NotFound(NO_FILE)
        await self._leftovers.remove_prefix(file_prefix(file_id))
        log.info("file.deleted", file_id=str(file_id))

    async def image(
        self,
        account_id: UUID,
        attached: AttachedFile,
        must_be: tuple[int, int] | None,
        task_id: UUID,
    ) -> MediaRef:
        """Return the image of a file that a request names, copied for its task.

        Raises
        ------
        BadRequest
            The account has no such file, or it has not the size `must_be`.
        """
        row, field = await self._store.get(account_id, attached.file_id), attached.field
        if row is None:
            name = public_id(attached.file_id)
            raise BadRequest(f"{field}: there is no file {name}.", param=field)
        refuse_other_size(row.width, row.height, must_be, field)
        key = copy_key(task_id, row.id)
        await self._storage.copy(file_key(row.id), key)
        return MediaRef(uri=f"asset:{key}", field=field)


def _shown_name(text: str) -> str:
    """Return the last part of a path, without what cannot be shown or kept."""
    last = text.replace("\\", "/").rpartition("/")[2]
    return "".join(letter for letter in last if letter.isprintable()).strip()[:LONGEST_NAME]

"""Where files are kept: a local folder, S3, Google Cloud Storage or Azure, by one setting."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import shutil
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from urllib.parse import unquote, urlsplit
from uuid import UUID

import obstore
import structlog
from obstore.exceptions import BaseError
from obstore.store import LocalStore, ObjectStore, from_url

from crake.errors import NotFound, SetupError, Unavailable
from crake.settings import Settings
from crake.storage.links import LinkSigner
from crake.storage.models import Asset, Link, StoredFile

if TYPE_CHECKING:  # names that obstore has for type checkers only
    from obstore import GetOptions
    from obstore.store import ClientConfig, RetryConfig

CHUNK = 256 * 1024
RETRY_AFTER = 5
LINGER_SECONDS = 10.0
LISTED = 500
BROKEN = re.compile(r".+#\d+")
PROBE_KEY = "health"
SCHEMES = frozenset({"s3", "gs", "az"})
# A request's time includes its whole body, and a video may be read slowly. Plain http is spoken
# only where the operator's own endpoint says so (`AWS_ENDPOINT_URL=http://…`, a MinIO next door).
CLIENT_OPTIONS: ClientConfig = {"connect_timeout": "5s", "timeout": "1h", "allow_http": True}
RETRY_CONFIG: RetryConfig = {"max_retries": 3, "retry_timeout": timedelta(seconds=15)}
log = structlog.get_logger(__name__)


class Storage:
    """The files of tasks, and the addresses that lead to them.

    Every method raises `crake.errors.Unavailable` when the storage does not answer or is full.

    Parameters
    ----------
    store
        Where the files are.
    links
        Signs their addresses.
    """

    def __init__(self, store: ObjectStore, links: LinkSigner) -> None:
        self._store = store
        self._folder = Path(str(store.prefix)) if isinstance(store, LocalStore) else None
        self._links = links

    async def put_file(self, key: str, path: Path, content_type: str) -> None:
        """Store a file's bytes under `key`; readers see the old bytes or all of the new ones."""
        with _guarded("put", key):
            await self._put(key, path, self._of(content_type))

    async def put_bytes(self, key: str, data: bytes, content_type: str) -> None:
        """Store bytes under `key`, as `put_file` does."""
        with _guarded("put", key):
            await self._put(key, data, self._of(content_type))

    async def get_to_file(self, key: str, path: Path) -> None:
        """Copy what is stored under `key` into the file `path`; raises `NotFound`."""
        with _guarded("get", key):
            result = await obstore.get_async(self._store, key)
            with await asyncio.to_thread(path.open, "wb") as file:
                async for chunk in result.stream(min_chunk_size=CHUNK):
                    await asyncio.to_thread(file.write, chunk)

    async def copy(self, key: str, copy: str) -> None:
        """Store under `copy` what is stored under `key`; raises `NotFound`.

        It is written anew, not by the store: a link of a folder would keep the age of what it is
        a link of, and be swept for it.
        """
        with _guarded("copy", key):
            result = await obstore.get_async(self._store, key)
            await self._put(copy, result.stream(min_chunk_size=CHUNK))

    async def read(self, file: StoredFile, start: int, end: int) -> AsyncIterator[bytes]:
        """Open the bytes `start` up to, not including, `end` of a file that `head` described.

        Raises
        ------
        Unavailable
            Also where the file was replaced after `head`.
        """
        options: GetOptions = {"if_match": file.etag}
        if (start, end) != (0, file.size):  # an empty file has no range
            options["range"] = (start, end)
        with _guarded("get", file.key):
            result = await obstore.get_async(self._store, file.key, options=options)
        return _chunks(result.stream(min_chunk_size=CHUNK))

    async def head(self, key: str) -> StoredFile:
        """Return the facts of what is stored under `key`; raises `NotFound`."""
        with _guarded("head", key):
            meta = await obstore.head_async(self._store, key)
        # Optional in the type; every store that crake can use sends one.
        return StoredFile(key, meta["size"], str(meta["e_tag"]), meta["last_modified"])

    async def delete_prefix(self, prefix: str) -> int:
        """Remove everything under the folder `prefix`; return how many files there were."""
        removed = 0
        with _guarded("delete", prefix):
            if self._folder is not None:  # also what a write that broke off has left
                return await asyncio.to_thread(_remove_folder, self._folder / prefix)
            async for batch in obstore.list(self._store, prefix):
                for meta in batch:
                    removed += await self._delete(meta["path"])
        return removed

    @asynccontextmanager
    async def undoing(self, *prefixes: str) -> AsyncIterator[None]:
        """Delete everything under some prefixes where the block, which stores there, raises."""
        try:
            yield
        except BaseException:
            for prefix in prefixes:
                await self.delete_prefix(prefix)
            raise

    async def older(self, prefix: str, moment: datetime) -> AsyncIterator[Sequence[str]]:
        """Yield what was stored under the folder `prefix` before `moment`, some keys at a time."""
        with _guarded("list", prefix):
            async for batch in obstore.list(self._store, prefix, chunk_size=LISTED):
                keys = [meta["path"] for meta in batch if meta["last_modified"] < moment]
                if keys:
                    yield keys

    async def delete(self, keys: Iterable[str]) -> int:
        """Remove single files; return how many there were."""
        removed = 0
        for key in keys:
            with _guarded("delete", key):
                removed += await self._delete(key)
        return removed

    async def delete_broken(self, moment: datetime) -> int:
        """Remove what writes that broke off before `moment` left in a folder; return how many.

        An object store keeps the parts of a broken upload where no listing shows them: a rule of
        its own has to remove them.
        """
        if self._folder is None:
            return 0
        with _guarded("delete", "broken"):
            return await asyncio.to_thread(_remove_broken, self._folder, moment.timestamp())

    async def _delete(self, key: str) -> bool:
        try:
            await obstore.delete_async(self._store, key)
        except FileNotFoundError:
            return False  # somebody else was faster
        return True

    async def check(self) -> None:
        """Raise `Unavailable` unless files can be stored (a folder) or looked up (the others)."""
        try:
            if self._folder is not None:
                await self.put_bytes(PROBE_KEY, b"", "text/plain")
            await self.head(PROBE_KEY)
        except NotFound:
            return  # the storage answered

    def url(self, task_id: UUID, asset: Asset | str, ttl: int) -> str:
        """Return an absolute address of a task's asset, valid for `ttl` seconds.

        Parameters
        ----------
        asset
            `video.mp4`, `thumbnail.webp` or `spritesheet.jpg`.
        """
        return self._links.url(task_id, Asset(asset), ttl)

    def open_link(self, name: str) -> Link:
        """Return what the last part of an address says; raises `NotFound`."""
        return self._links.read(name)

    def key_of(self, url: str) -> str | None:
        """Return where the file at one of our own addresses is stored; `None` for other addresses.

        Whoever has the address may read the file, so no more permission is needed. Reading it here
        also works where the guarded client could not reach this server by its own address.

        Raises
        ------
        NotFound
            It looks like one of ours and was not made here, or has expired.
        """
        name = self._links.name_of(url)
        return self._links.read(name).key if name is not None else None

    def seconds_left(self, link: Link) -> int:
        """Return for how many more seconds an address is valid."""
        return self._links.seconds_left(link)

    async def _put(
        self, key: str, content: Path | bytes | _Stream, attributes: dict[str, str] | None = None
    ) -> None:
        """Write; where that is cancelled, wait for a while until the write has ended.

        A folder's write goes on whoever waits for it, and what is deleted meanwhile would come
        back.
        """
        write = asyncio.ensure_future(
            obstore.put_async(self._store, key, content, attributes=attributes)
        )
        try:
            await asyncio.shield(write)
        except asyncio.CancelledError:
            if (await asyncio.wait([write], timeout=LINGER_SECONDS))[0]:
                with contextlib.suppress(BaseError, OSError, asyncio.CancelledError):
                    write.result()
            else:
                write.cancel()
            raise

    def _of(self, content_type: str) -> dict[str, str] | None:
        # A folder has nowhere to keep it, and obstore refuses to pretend.
        return None if self._folder is not None else {"Content-Type": content_type}


class _Stream(Protocol):
    def __aiter__(self) -> AsyncIterator[bytes]: ...


async def _chunks(stream: _Stream) -> AsyncIterator[bytes]:
    async for chunk in stream:
        yield bytes(chunk)


def _remove_folder(folder: Path) -> int:
    """Remove a folder with all that is in it, also while somebody else does; return the files."""
    files = sum(len(names) for _, _, names in os.walk(folder))
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(folder)
    return files


def _remove_broken(folder: Path, moment: float) -> int:
    """Remove the files that the local store writes to before it moves them into place."""
    removed = 0
    for parent, _, names in os.walk(folder):
        for path in (Path(parent, name) for name in names if BROKEN.fullmatch(name)):
            with contextlib.suppress(FileNotFoundError):
                if path.stat().st_mtime < moment:
                    path.unlink()
                    removed += 1
    return removed


@contextmanager
def _guarded(operation: str, key: str) -> Iterator[None]:
    """Turn what goes wrong in a store into what a client may see; the cause goes to the log."""
    try:
        yield
    except FileNotFoundError:
        if operation == "put":
            raise  # the caller's file, not a stored one
        raise NotFound("There is no such file.") from None
    except (BaseError, OSError) as error:
        log.exception("storage_failed", operation=operation, key=key)
        raise Unavailable("The file storage does not answer.", retry_after=RETRY_AFTER) from error


def open_storage(settings: Settings, secret: bytes) -> Storage:
    """Return the storage that the settings name.

    Parameters
    ----------
    secret
        The server's secret key, which signs addresses.

    Raises
    ------
    SetupError
        The storage cannot be used as it is set.
    """
    return Storage(_open_store(settings), LinkSigner(settings.base_url, secret))


def _open_store(settings: Settings) -> ObjectStore:
    url = settings.storage_url or (settings.data_dir.absolute() / "files").as_uri()
    parts = urlsplit(url)
    if parts.scheme == "file":
        return _open_folder(Path(unquote(parts.path)))
    if parts.scheme not in SCHEMES:
        raise SetupError(
            f"CRAKE_STORAGE_URL: {parts.scheme or 'no'}: is not known; use file:, s3:, gs: or az:."
        )
    try:
        return from_url(url, client_options=CLIENT_OPTIONS, retry_config=RETRY_CONFIG)
    except (BaseError, ValueError) as error:
        reason = str(error).partition("\n")[0]
        raise SetupError(f"CRAKE_STORAGE_URL: {parts.scheme}: storage: {reason}") from None


def _open_folder(folder: Path) -> ObjectStore:
    try:
        # Only what crake makes is closed to others; a folder that was there stays as it is.
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return LocalStore(folder, automatic_cleanup=True)
    except (BaseError, OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error).partition("\n")[0]
        raise SetupError(f"CRAKE_STORAGE_URL: cannot use the folder {folder}: {reason}") from None

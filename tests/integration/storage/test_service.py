import asyncio
import contextlib
import os
import resource
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from crake.errors import NotFound, SetupError, Unavailable
from crake.settings import Settings
from crake.storage.models import UPLOADS, Asset, asset_key, task_prefix
from crake.storage.service import Storage, open_storage

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
SECRET = b"0123456789abcdef0123456789abcdef"


def open_in(folder: Path) -> Storage:
    return open_storage(Settings(data_dir=folder), SECRET)


async def test_what_is_put_can_be_got_and_read_in_part(tmp_path: Path) -> None:
    storage = open_in(tmp_path)
    data = os.urandom(3_000_000)
    (tmp_path / "in").write_bytes(data)
    await storage.put_file("tasks/a/video.mp4", tmp_path / "in", "video/mp4")
    await storage.get_to_file("tasks/a/video.mp4", tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == data
    file = await storage.head("tasks/a/video.mp4")
    assert file.size == len(data)
    part = b"".join([chunk async for chunk in await storage.read(file, 1_000_000, 2_999_999)])
    assert part == data[1_000_000:2_999_999]


async def test_an_empty_file_is_read_as_nothing(tmp_path: Path) -> None:
    storage = open_in(tmp_path)
    await storage.put_bytes("empty", b"", "text/plain")
    file = await storage.head("empty")
    assert [chunk async for chunk in await storage.read(file, 0, 0)] == []


async def test_missing_files_are_not_found(tmp_path: Path) -> None:
    storage = open_in(tmp_path)
    with pytest.raises(NotFound):
        await storage.head("tasks/none/video.mp4")
    with pytest.raises(NotFound):
        await storage.get_to_file("tasks/none/video.mp4", tmp_path / "out")


async def test_a_missing_source_is_the_callers_fault(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        await open_in(tmp_path).put_file("key", tmp_path / "none", "video/mp4")


async def test_a_file_replaced_while_it_is_served_is_not_mixed(tmp_path: Path) -> None:
    storage = open_in(tmp_path)
    await storage.put_bytes("key", b"old" * 100, "text/plain")
    file = await storage.head("key")
    await storage.put_bytes("key", b"new" * 200, "text/plain")
    with pytest.raises(Unavailable):
        await storage.read(file, 0, 10)


async def test_readers_see_old_bytes_or_all_of_the_new(tmp_path: Path) -> None:
    storage = open_in(tmp_path)
    size = 2_000_000
    await storage.put_bytes("key", b"a" * size, "text/plain")

    async def rewrite() -> None:
        for letter in b"bcdefgh":
            await storage.put_bytes("key", bytes([letter]) * size, "text/plain")

    writing = asyncio.create_task(rewrite())
    while not writing.done():
        await storage.get_to_file("key", tmp_path / "seen")
        seen = (tmp_path / "seen").read_bytes()
        assert len(seen) == size
        assert len(set(seen)) == 1
    await writing


async def test_a_copy_is_a_file_of_its_own(tmp_path: Path) -> None:
    storage = open_in(tmp_path)
    await storage.put_bytes("files/a/image", b"a" * 1000, "image/png")
    await storage.copy("files/a/image", "tasks/b/copy")
    assert await storage.delete_prefix("files/a") == 1
    await storage.get_to_file("tasks/b/copy", tmp_path / "seen")
    assert (tmp_path / "seen").read_bytes() == b"a" * 1000
    with pytest.raises(NotFound):
        await storage.copy("files/a/image", "tasks/b/copy")


async def test_what_a_failed_block_stored_is_deleted(tmp_path: Path) -> None:
    storage = open_in(tmp_path)

    async def store(prefix: str, error: Exception | None) -> None:
        async with storage.undoing(prefix):
            await storage.put_bytes(f"{prefix}/image", b"a", "image/png")
            if error:
                raise error

    await store("files/a", None)
    with pytest.raises(RuntimeError):
        await store("files/b", RuntimeError())
    assert (await storage.head("files/a/image")).size == 1
    with pytest.raises(NotFound):
        await storage.head("files/b/image")


async def test_what_was_deleted_after_a_cancelled_write_does_not_come_back(tmp_path: Path) -> None:
    storage, folder = open_in(tmp_path), tmp_path / "files" / "tasks"
    (tmp_path / "in").write_bytes(bytes(3_000_000))
    for tenths in range(60):  # of a millisecond: only some of these moments are bad ones
        write = asyncio.create_task(
            storage.put_file("tasks/a/video.mp4", tmp_path / "in", "video/mp4")
        )
        await asyncio.sleep(tenths / 10_000)
        write.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await write
        await storage.delete_prefix("tasks/a")
        await asyncio.sleep(0.02)
        assert not list(folder.rglob("*.mp4")), tenths


async def test_deleting_a_task_leaves_the_others(tmp_path: Path) -> None:
    storage = open_in(tmp_path)
    gone, kept = uuid4(), uuid4()
    for asset in Asset:
        await storage.put_bytes(asset_key(gone, asset), b"x", asset.content_type)
    await storage.put_bytes(asset_key(kept, Asset.VIDEO), b"x", "video/mp4")
    assert await storage.delete_prefix(task_prefix(gone)) == len(Asset) - 1  # but for the upload
    assert await storage.delete_prefix(task_prefix(gone)) == 0
    assert (await storage.head(asset_key(kept, Asset.VIDEO))).size == 1
    assert [item.name for item in (tmp_path / "files" / "tasks").iterdir()] == [kept.hex]


async def test_only_what_is_old_is_removed(tmp_path: Path) -> None:
    storage = open_in(tmp_path)
    old, new = (asset_key(uuid4(), Asset.UPLOAD) for _ in range(2))
    await storage.put_bytes(old, b"x", "video/mp4")
    await storage.put_bytes(new, b"x", "video/mp4")
    os.utime(tmp_path / "files" / old, (1, 1))
    found = [key async for keys in storage.older(UPLOADS, LONG_AGO) for key in keys]
    assert found == [old]
    assert await storage.delete(found) == 1
    assert await storage.delete(found) == 0
    assert (await storage.head(new)).size == 1


async def test_what_a_broken_write_left_is_removed(tmp_path: Path) -> None:
    storage = open_in(tmp_path)
    kept, gone = asset_key(uuid4(), Asset.VIDEO), uuid4()
    await storage.put_bytes(kept, b"x", "video/mp4")
    # The name under which the local store writes a file before it moves it into place.
    parts = [tmp_path / "files" / f"{key}#1" for key in (kept, asset_key(gone, Asset.VIDEO))]
    for part in parts:
        part.parent.mkdir(exist_ok=True)
        part.write_bytes(b"half")
    assert await storage.delete_broken(LONG_AGO) == 0
    os.utime(parts[0], (1, 1))
    assert await storage.delete_broken(LONG_AGO) == 1
    assert await storage.delete_prefix(task_prefix(gone)) == 1
    assert [part.exists() for part in parts] == [False, False]
    assert (await storage.head(kept)).size == 1


async def test_a_folder_may_be_deleted_by_many_at_once(tmp_path: Path) -> None:
    storage, task_id = open_in(tmp_path), uuid4()
    for asset in (Asset.VIDEO, Asset.THUMBNAIL):
        await storage.put_bytes(asset_key(task_id, asset), b"x", asset.content_type)
    await asyncio.gather(*(storage.delete_prefix(task_prefix(task_id)) for _ in range(8)))
    assert list((tmp_path / "files" / "tasks").iterdir()) == []


async def test_a_new_folder_is_private_and_an_old_one_stays_as_it_is(tmp_path: Path) -> None:
    open_in(tmp_path / "new")
    assert (tmp_path / "new" / "files").stat().st_mode & 0o777 == 0o700
    old = tmp_path / "old"
    old.mkdir(mode=0o750)
    open_storage(Settings(storage_url=old.as_uri()), SECRET)
    assert old.stat().st_mode & 0o777 == 0o750


async def test_a_folder_with_odd_letters_works(tmp_path: Path) -> None:
    folder = tmp_path / "a b%20é"
    storage = open_storage(Settings(storage_url=folder.as_uri()), SECRET)
    await storage.put_bytes("key", b"x", "text/plain")
    assert (folder / "key").read_bytes() == b"x"


async def test_a_storage_that_works_is_healthy(tmp_path: Path) -> None:
    await open_in(tmp_path).check()


async def test_a_folder_that_cannot_be_written_is_unavailable(tmp_path: Path) -> None:
    storage = open_in(tmp_path)
    (tmp_path / "files").rmdir()
    (tmp_path / "files").write_text("in the way")
    with pytest.raises(Unavailable) as caught:
        await storage.check()
    assert caught.value.retry_after
    assert str(tmp_path) not in caught.value.message


@pytest.fixture
def little_space() -> Iterator[int]:
    """Let files grow to 64 KiB: to a writer this looks as a full disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (65536, hard))
    yield 65536
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def files_under(folder: Path) -> list[Path]:
    return [item for item in folder.rglob("*") if item.is_file()]


async def test_a_full_disk_is_unavailable_and_leaves_nothing(
    tmp_path: Path, little_space: int
) -> None:
    storage = open_in(tmp_path)
    with pytest.raises(Unavailable):
        await storage.put_bytes("tasks/a/video.mp4", b"x" * (little_space + 1), "video/mp4")
    with pytest.raises(Unavailable):  # large enough to be put in several parts
        await storage.put_bytes("tasks/a/video.mp4", b"x" * 12_000_000, "video/mp4")
    assert files_under(tmp_path) == []


async def test_an_object_store_that_does_not_answer_is_unavailable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "key")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    storage = open_storage(Settings(storage_url="s3://bucket/prefix"), SECRET)
    with pytest.raises(Unavailable):
        await storage.check()


@pytest.mark.parametrize("url", ["ftp://somewhere/else", "nonsense", "s3://", "file:///dev/null/x"])
def test_a_wrong_storage_url_stops_the_start(url: str) -> None:
    with pytest.raises(SetupError, match="CRAKE_STORAGE_URL"):
        open_storage(Settings(storage_url=url), SECRET)

"""Storage on an object store."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from crake.errors import NotFound, Unavailable
from crake.settings import Settings
from crake.storage.service import Storage, open_storage
from tests.support.bucket import Bucket


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[Bucket]:
    with Bucket() as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        environment = {
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{server.server_port}",
            "AWS_ACCESS_KEY_ID": "key",
            "AWS_SECRET_ACCESS_KEY": "secret",
            "AWS_REGION": "us-east-1",
        }
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        yield server
        server.shutdown()


@pytest.fixture
def storage(bucket: Bucket) -> Storage:
    return open_storage(Settings(storage_url="s3://bucket/some/prefix"), b"x" * 32)


async def test_files_go_under_the_prefix_with_their_type(
    bucket: Bucket, storage: Storage, tmp_path: Path
) -> None:
    await storage.put_bytes("tasks/a/video.mp4", b"0123456789", "video/mp4")
    assert bucket.objects == {"/bucket/some/prefix/tasks/a/video.mp4": (b"0123456789", "video/mp4")}
    file = await storage.head("tasks/a/video.mp4")
    assert file.size == 10
    assert [bytes(part) async for part in await storage.read(file, 2, 5)] == [b"234"]
    await storage.get_to_file("tasks/a/video.mp4", tmp_path / "out")
    assert (tmp_path / "out").stat().st_size == 10


async def test_deleting_a_prefix_deletes_what_is_under_it(bucket: Bucket, storage: Storage) -> None:
    for key in ("tasks/a/video.mp4", "tasks/a/thumbnail.webp", "tasks/b/video.mp4"):
        await storage.put_bytes(key, b"x", "video/mp4")
    assert await storage.delete_prefix("tasks/a") == 2
    assert list(bucket.objects) == ["/bucket/some/prefix/tasks/b/video.mp4"]


async def test_what_is_missing_is_told_from_what_is_broken(
    bucket: Bucket, storage: Storage
) -> None:
    await storage.check()
    with pytest.raises(NotFound):
        await storage.head("tasks/none")
    bucket.broken = True
    with pytest.raises(Unavailable):
        await storage.check()
    with pytest.raises(Unavailable):
        await storage.put_bytes("tasks/a/video.mp4", b"x", "video/mp4")

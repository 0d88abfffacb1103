import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import UUID, uuid4

import httpx
import pytest
import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from crake.errors import CrakeError
from crake.settings import Settings
from crake.storage.models import Asset, asset_key
from crake.storage.routes import router
from crake.storage.service import Storage, open_storage

DATA = bytes(range(256)) * 4096  # 1 MiB


async def answer_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, CrakeError)
    body = {"error": {"code": error.code, "message": error.message}}
    return JSONResponse(body, error.status)


@pytest.fixture
async def storage(tmp_path: Path) -> Storage:
    settings = Settings(data_dir=tmp_path, public_url="http://127.0.0.1:8000")
    return open_storage(settings, b"0123456789abcdef0123456789abcdef")


@pytest.fixture
async def client(storage: Storage) -> AsyncIterator[httpx.AsyncClient]:
    app = FastAPI()
    app.include_router(router(lambda _: storage))
    app.add_exception_handler(CrakeError, answer_error)
    assert "/v/{name}" in app.openapi()["paths"]
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning", lifespan="off"))
    serving = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
        await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
        yield client
    server.should_exit = True
    await serving


@pytest.fixture
async def task_id(storage: Storage) -> UUID:
    task_id = uuid4()
    await storage.put_bytes(asset_key(task_id, Asset.VIDEO), DATA, "video/mp4")
    return task_id


@pytest.fixture
def path(storage: Storage, task_id: UUID) -> str:
    return httpx.URL(storage.url(task_id, "video.mp4", 600)).path


async def test_a_video_comes_whole(client: httpx.AsyncClient, path: str, task_id: UUID) -> None:
    answer = await client.get(path)
    assert answer.status_code == 200
    assert answer.content == DATA
    assert answer.headers["content-type"] == "video/mp4"
    assert answer.headers["content-length"] == str(len(DATA))
    assert answer.headers["accept-ranges"] == "bytes"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-disposition"] == f'inline; filename="{task_id}.mp4"'
    scope, _, age = answer.headers["cache-control"].partition(", max-age=")
    assert scope == "private"
    assert 590 <= int(age) <= 600


async def test_download_asks_the_browser_to_save(client: httpx.AsyncClient, path: str) -> None:
    answer = await client.get(path, params={"download": "1"})
    assert answer.headers["content-disposition"].startswith("attachment; ")


async def test_head_gives_the_headers_alone(client: httpx.AsyncClient, path: str) -> None:
    answer = await client.head(path)
    assert answer.status_code == 200
    assert answer.headers["content-length"] == str(len(DATA))
    assert answer.headers["content-type"] == "video/mp4"
    assert answer.content == b""


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [
        ("bytes=0-", 0, len(DATA)),
        ("bytes=100-199", 100, 200),
        ("bytes=-100", len(DATA) - 100, len(DATA)),
        (f"bytes={len(DATA) - 1}-", len(DATA) - 1, len(DATA)),
    ],
)
async def test_a_browser_can_seek(
    client: httpx.AsyncClient, path: str, asked: str, start: int, end: int
) -> None:
    answer = await client.get(path, headers={"range": asked})
    assert answer.status_code == 206
    assert answer.content == DATA[start:end]
    assert answer.headers["content-range"] == f"bytes {start}-{end - 1}/{len(DATA)}"
    assert answer.headers["content-length"] == str(end - start)


async def test_a_range_after_the_end_is_416(client: httpx.AsyncClient, path: str) -> None:
    answer = await client.get(path, headers={"range": f"bytes={len(DATA)}-"})
    assert answer.status_code == 416
    assert answer.headers["content-range"] == f"bytes */{len(DATA)}"


async def test_a_known_file_is_not_sent_again(client: httpx.AsyncClient, path: str) -> None:
    first = await client.head(path)
    for header, source in (("if-none-match", "etag"), ("if-modified-since", "last-modified")):
        answer = await client.get(path, headers={header: first.headers[source]})
        assert answer.status_code == 304
        assert answer.content == b""
        assert answer.headers["etag"] == first.headers["etag"]


async def test_a_range_of_another_version_gets_the_whole(
    client: httpx.AsyncClient, path: str
) -> None:
    answer = await client.get(path, headers={"range": "bytes=0-9", "if-range": '"old"'})
    assert answer.status_code == 200
    etag = answer.headers["etag"]
    answer = await client.get(path, headers={"range": "bytes=0-9", "if-range": etag})
    assert answer.status_code == 206


async def test_forged_expired_and_deleted_are_not_found(
    client: httpx.AsyncClient, storage: Storage, path: str, task_id: UUID
) -> None:
    forged = path.replace(".mp4", ".webp")
    expired = httpx.URL(storage.url(task_id, "video.mp4", -10)).path
    missing = httpx.URL(storage.url(task_id, "thumbnail.webp", 60)).path
    for address in (forged, expired, missing, "/v/x.mp4", "/v/%00.mp4", "/v/%2e%2e%2fkey.mp4"):
        answer = await client.get(address)
        assert answer.status_code == 404, address
        assert answer.json()
    assert "expired" in (await client.get(expired)).json()["error"]["message"]


async def test_a_client_that_goes_away_leaves_the_server_well(
    client: httpx.AsyncClient, path: str
) -> None:
    async with client.stream("GET", path) as answer:
        async for _ in answer.aiter_raw(1000):
            break
    assert (await client.get(path)).content == DATA


async def test_many_readers_at_once(client: httpx.AsyncClient, path: str) -> None:
    ranges = [(at, at + 50_000) for at in range(0, 1_000_000, 50_000)]
    answers = await asyncio.gather(
        *(client.get(path, headers={"range": f"bytes={a}-{b - 1}"}) for a, b in ranges)
    )
    assert [answer.content for answer in answers] == [DATA[a:b] for a, b in ranges]

"""`/v1/files` over HTTP: images that videos refer to by id."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from pydantic import SecretStr

from crake.services import Services, open_services
from crake.settings import Settings
from crake.tasks import files
from crake.tasks.ids import uuid_of
from tests.support.app import asking
from tests.support.media import make_clip, make_image

PATH = "/v1/files"
TTL = 5000
EXPIRE = "UPDATE files SET expires_at = now() - interval '1 second' WHERE id = %s"


@pytest.fixture
async def services(dsn: str, tmp_path: Path) -> AsyncIterator[Services]:
    settings = Settings(
        data_dir=tmp_path, database_url=SecretStr(dsn), asset_ttl=TTL, max_image_mib=1
    )
    async with open_services(settings) as services:
        yield services


@pytest.fixture
async def client(services: Services) -> AsyncIterator[httpx.AsyncClient]:
    async with asking(services) as client:
        yield client


@pytest.fixture
def image(tmp_path: Path) -> bytes:
    return make_image(tmp_path / "image.png", 720, 1280).read_bytes()


async def upload(
    client: httpx.AsyncClient, content: bytes, name: str = "a.png", **fields: str
) -> httpx.Response:
    data = {"purpose": "vision", **fields}
    return await client.post(PATH, data=data, files={"file": (name, content, "text/plain")})


def ok(answer: httpx.Response) -> dict[str, Any]:
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


def refusal(answer: httpx.Response, status: int, param: str | None = None) -> str:
    error = answer.json()["error"]
    assert (answer.status_code, error["param"]) == (status, param), answer.text
    return str(error["message"])


def stored(services: Services) -> list[Path]:
    return [path for path in services.settings.data_dir.glob("files/**/*") if path.is_file()]


async def test_an_image_is_kept_until_it_is_removed(
    client: httpx.AsyncClient, services: Services, image: bytes
) -> None:
    made = ok(await upload(client, image, "../folder\\first \u202efr\u00e4me.png"))
    assert made["id"].startswith("file-")
    assert UUID(made["id"].removeprefix("file-")).version == 7
    assert made == {
        "id": made["id"],
        "object": "file",
        "bytes": len(image),
        "created_at": made["created_at"],
        "expires_at": made["created_at"] + TTL,
        "filename": "first främe.png",
        "purpose": "vision",
        "status": "processed",
        "status_details": None,
    }
    one = f"{PATH}/{made['id']}"
    assert ok(await client.get(one)) == made
    content = await client.get(f"{one}/content")
    assert (content.content, content.headers["content-type"]) == (image, "image/png")
    assert content.headers["content-disposition"].startswith("attachment;")
    assert len(stored(services)) == 1
    assert ok(await client.delete(one)) == {"id": made["id"], "object": "file", "deleted": True}
    assert stored(services) == []
    for answer in (await client.get(one), await client.get(f"{one}/content")):
        assert refusal(answer, 404) == "There is no such file."
    refusal(await client.delete(one), 404)


async def test_pages(client: httpx.AsyncClient, image: bytes) -> None:
    assert ok(await client.get(PATH))["data"] == []
    made = [ok(await upload(client, image, purpose=p)) for p in ("vision", "user_data", "vision")]
    whole = ok(await client.get(PATH))
    assert whole == {
        "object": "list",
        "data": made[::-1],
        "first_id": made[2]["id"],
        "last_id": made[0]["id"],
        "has_more": False,
    }
    page = ok(await client.get(PATH, params={"limit": 2, "order": "asc"}))
    assert (page["data"], page["has_more"]) == (made[:2], True)
    after = {"limit": 2, "order": "asc", "after": page["last_id"]}
    page = ok(await client.get(PATH, params=after))
    assert (page["data"], page["has_more"]) == (made[2:], False)
    assert ok(await client.get(PATH, params={"purpose": "user_data"}))["data"] == [made[1]]
    refusal(await client.get(PATH, params={"limit": 10001}), 400, "limit")


async def test_a_video_takes_an_uploaded_image(
    client: httpx.AsyncClient, services: Services, image: bytes
) -> None:
    made = ok(await upload(client, image))
    field = "input_reference.file_id"
    asked = {"prompt": "a cat", "input_reference": {"file_id": made["id"]}}
    as_form = {"prompt": "a cat", "input_reference[file_id]": made["id"]}
    for answer in (
        await client.post("/v1/videos", json=asked),
        await client.post("/v1/videos", data=as_form),
    ):
        task_id = uuid_of(ok(answer)["id"], "video")
        assert task_id is not None
        (ref,) = (await services.tasks.any(task_id)).spec.images
        assert ref.field == field
        head = await services.storage.head(ref.uri.removeprefix("asset:"))
        assert head.size == len(image)
    refused = await client.post("/v1/videos", json={**asked, "size": "1280x720"})
    assert "720x1280 pixels" in refusal(refused, 400, field)
    ok(await client.delete(f"{PATH}/{made['id']}"))
    gone = refusal(await client.post("/v1/videos", json=asked), 400, field)
    assert gone == f"{field}: there is no file {made['id']}."


async def test_a_waiting_video_needs_its_file_no_more(
    client: httpx.AsyncClient, services: Services, image: bytes, tmp_path: Path
) -> None:
    made = ok(await upload(client, image))
    asked = {"prompt": "a cat", "input_reference": {"file_id": made["id"]}}
    task_id = uuid_of(ok(await client.post("/v1/videos", json=asked))["id"], "video")
    assert task_id is not None
    ok(await client.delete(f"{PATH}/{made['id']}"))
    (ref,) = (await services.tasks.any(task_id)).spec.images
    await services.storage.get_to_file(ref.uri.removeprefix("asset:"), tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == image
    ok(await client.delete(f"/v1/videos/{task_id}"))
    assert stored(services) == []


async def test_a_refused_video_leaves_no_copy(
    client: httpx.AsyncClient, services: Services, image: bytes
) -> None:
    made = ok(await upload(client, image))
    asked = {"prompt": "a cat", "input_reference": {"file_id": made["id"]}, "model": "sora-2-pro"}
    await services.db.execute("UPDATE accounts SET balance = 0")
    refusal(await client.post("/v1/videos", json=asked), 403)
    assert len(stored(services)) == 1


async def test_another_account_s_file_is_as_one_that_is_not_there(
    client: httpx.AsyncClient, services: Services, image: bytes
) -> None:
    made = ok(await upload(client, image))
    stranger = await services.accounts.create_token("eve@example.com")
    eve = {"authorization": f"Bearer {stranger}"}
    one = f"{PATH}/{made['id']}"
    for method, path in (("GET", one), ("DELETE", one), ("GET", f"{one}/content")):
        answer = await client.request(method, path, headers=eve)
        assert refusal(answer, 404) == "There is no such file."
    asked = {"prompt": "a cat", "input_reference": {"file_id": made["id"]}}
    refused = await client.post("/v1/videos", json=asked, headers=eve)
    assert "there is no file" in refusal(refused, 400, "input_reference.file_id")
    assert ok(await client.get(PATH, headers=eve))["data"] == []
    assert ok(await client.get(one)) == made


async def test_what_is_not_kept(
    client: httpx.AsyncClient, services: Services, image: bytes, tmp_path: Path
) -> None:
    clip = make_clip(tmp_path / "clip.mp4", 64, 48, 1, fps=10).read_bytes()
    for content in (clip, b"rubbish", b"<svg/>"):
        message = refusal(await upload(client, content), 400, "file")
        assert message == "file is no PNG, JPEG, WebP or GIF image."
    refusal(await upload(client, image[: len(image) // 2]), 400, "file")
    refusal(await upload(client, image + bytes(1024 * 1024)), 413, "file")
    refusal(await client.post(PATH, json={"purpose": "vision"}), 400, "file")
    said = refusal(await upload(client, image, purpose="fine-tune"), 400, "purpose")
    assert "vision, user_data or assistants" in said
    refusal(await upload(client, image, **{"expires_after[seconds]": "1"}), 400, "expires_after")
    assert ok(await client.get(PATH))["data"] == []
    assert stored(services) == []


async def test_an_account_may_have_so_many(
    client: httpx.AsyncClient, services: Services, image: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MOST_FILES", 1)
    made = ok(await upload(client, image))
    assert "may have 1 files" in refusal(await upload(client, image), 400)
    assert len(stored(services)) == 1
    ok(await client.delete(f"{PATH}/{made['id']}"))
    ok(await upload(client, image))


async def test_a_file_expires(client: httpx.AsyncClient, services: Services, image: bytes) -> None:
    after = {"expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}
    made, kept = ok(await upload(client, image, **after)), ok(await upload(client, image))
    assert made["expires_at"] == made["created_at"] + 3600
    await services.db.execute(EXPIRE, (uuid_of(made["id"], "file"),))
    refusal(await client.get(f"{PATH}/{made['id']}"), 404)
    assert ok(await client.get(PATH))["data"] == [kept]
    assert await services.retention.expire() == 1
    assert await services.leftovers.work_off(after=0) == 1
    assert len(stored(services)) == 1

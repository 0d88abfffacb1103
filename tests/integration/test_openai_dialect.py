"""The `openai` dialect over HTTP, on a server without a worker: the tests move the tasks."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from ipaddress import ip_network
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from pydantic import SecretStr
from standardwebhooks import Webhook

from crake.accounts.models import Api
from crake.engines.base import Capabilities
from crake.engines.sketch.engine import SketchEngine
from crake.engines.spec import SourceKind
from crake.errors import BY_CODE, CrakeError
from crake.services import Services, open_services
from crake.settings import Settings
from crake.storage.models import Asset, asset_key
from crake.tasks.ids import uuid_of
from crake.tasks.models import State
from tests.support.app import asking
from tests.support.ledger import assert_balanced
from tests.support.media import make_clip, make_image
from tests.support.receiver import receiving

CAT = {"prompt": "a cat"}
SIZE = "1792x1024"
ANY = UUID("019aa0f4-7d2c-7b3e-8f21-4f9a0d6c1e55").hex
VIDEO, CHARACTER, ENDPOINT = f"/v1/videos/video_{ANY}", f"char_{ANY}", f"we_{ANY}"
FILE = f"/v1/files/file-{ANY}"
ROUTES = [
    ("POST", "/v1/videos"),
    ("GET", "/v1/videos"),
    ("GET", VIDEO),
    ("DELETE", VIDEO),
    ("GET", f"{VIDEO}/content"),
    ("GET", f"{VIDEO}/events"),
    ("POST", f"{VIDEO}/cancel"),
    ("POST", f"{VIDEO}/remix"),
    ("POST", "/v1/videos/edits"),
    ("POST", "/v1/videos/extensions"),
    ("POST", "/v1/videos/characters"),
    ("GET", "/v1/videos/characters"),
    ("GET", f"/v1/videos/characters/{CHARACTER}"),
    ("DELETE", f"/v1/videos/characters/{CHARACTER}"),
    ("POST", "/v1/files"),
    ("GET", "/v1/files"),
    ("GET", FILE),
    ("DELETE", FILE),
    ("GET", f"{FILE}/content"),
    ("GET", "/v1/models"),
    ("GET", "/v1/models/sora-2"),
    ("POST", "/v1/webhook_endpoints"),
    ("GET", "/v1/webhook_endpoints"),
    ("GET", f"/v1/webhook_endpoints/{ENDPOINT}"),
    ("POST", f"/v1/webhook_endpoints/{ENDPOINT}"),
    ("DELETE", f"/v1/webhook_endpoints/{ENDPOINT}"),
    ("POST", f"/v1/webhook_endpoints/{ENDPOINT}/rotate_secret"),
    ("POST", f"/v1/webhook_endpoints/{ENDPOINT}/test"),
    ("GET", "/v1/webhook_event_types"),
]


@pytest.fixture
async def services(dsn: str, tmp_path: Path) -> AsyncIterator[Services]:
    settings = Settings(
        data_dir=tmp_path,
        database_url=SecretStr(dsn),
        allow_networks=(ip_network("127.0.0.0/8"),),
        max_unfinished_tasks=5,
        free_credits=200,
        sync_timeout=20,
    )
    async with open_services(settings) as services:
        yield services


@pytest.fixture
async def client(services: Services) -> AsyncIterator[httpx.AsyncClient]:
    async with asking(services) as client:
        yield client


def ok(answer: httpx.Response) -> dict[str, Any]:
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert isinstance(body, dict)
    return body


def assert_error(answer: httpx.Response, status: int, code: str, param: str | None = None) -> str:
    body = answer.json()
    assert (answer.status_code, body["error"]["code"]) == (status, code), answer.text
    assert body.keys() == {"error"}
    assert body["error"].keys() == {"message", "type", "param", "code"}
    assert body["error"]["param"] == param
    assert body["error"]["message"].endswith(".")
    assert answer.headers["content-type"] == "application/json"
    assert UUID(answer.headers["x-request-id"])
    return str(body["error"]["message"])


async def create(client: httpx.AsyncClient, **fields: object) -> dict[str, Any]:
    return ok(await client.post("/v1/videos", json={**CAT, **fields}))


def task_of(video: dict[str, Any]) -> UUID:
    task_id = uuid_of(video["id"], "video")
    assert task_id is not None
    return task_id


async def finish(services: Services, video: dict[str, Any], **files: bytes) -> None:
    """Make a video complete, with these bytes as its files."""
    task_id = task_of(video)
    task = await services.task_store.start(task_id, worker="test")
    assert task is not None
    for asset in Asset:
        if asset is not Asset.UPLOAD:
            content = files.get(asset.name.lower(), b"0123456789")
            await services.storage.put_bytes(asset_key(task_id, asset), content, asset.content_type)
    states = [State.RUNNING]
    ended = await services.task_store.end(
        task_id, State.SUCCEEDED, from_states=states, result={"frames": 96}
    )
    assert ended is not None


async def test_every_error_has_one_envelope_on_every_route(
    client: httpx.AsyncClient, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    for code, kind in BY_CODE.items():

        async def refuse(_header: str | None, _api: Api, kind: type[CrakeError] = kind) -> None:
            raise kind("It is so.", retry_after=7 if kind.status in {429, 503} else None)

        monkeypatch.setattr(services.accounts, "authorize", refuse)
        for method, path in ROUTES:
            answer = await client.request(method, path)
            assert_error(answer, kind.status, code)
            assert ("retry-after" in answer.headers) == (kind.status in {429, 503})
            assert ("www-authenticate" in answer.headers) == (kind.status == 401)


async def test_what_is_not_there(client: httpx.AsyncClient) -> None:
    for method, path in ROUTES:
        if ANY in path and method != "POST":
            assert_error(await client.request(method, path), 404, "not_found")
    for path in ("/v1", "/v1/nothing", "/v1/videos/a/b/c", f"{VIDEO}/nothing"):
        assert_error(await client.get(path), 404, "no_api")
    for path in (
        "/v1/videos/x",
        "/v1/videos/characters/x",
        "/v1/webhook_endpoints/x",
        "/v1/files/x",
    ):
        assert_error(await client.get(path), 404, "not_found")
    assert_error(await client.get("/v1/models/sora-9"), 404, "not_found", "model")
    assert_error(await client.patch("/v1/videos"), 405, "method_not_allowed")


async def test_who_asks(client: httpx.AsyncClient, services: Services) -> None:
    client.headers["authorization"] = "Bearer nonsense"
    assert_error(await client.get("/v1/models"), 401, "invalid_token")
    narrow = await services.accounts.create_token("ada@example.com", apis=[Api.SORA_VIDEOS])
    client.headers["authorization"] = f"Bearer {narrow}"
    assert_error(await client.get("/v1/models"), 400, "token_mismatched")


async def test_somebody_elses_videos_are_not_there(
    client: httpx.AsyncClient, services: Services
) -> None:
    video = await create(client)
    await finish(services, video)
    stranger = await services.accounts.create_token("eve@example.com")
    client.headers["authorization"] = f"Bearer {stranger}"
    path = f"/v1/videos/{video['id']}"
    for method, where in (("GET", ""), ("DELETE", ""), ("GET", "/content"), ("POST", "/cancel")):
        assert_error(await client.request(method, path + where), 404, "not_found")
    answer = await client.post(f"{path}/remix", json=CAT)
    assert_error(answer, 404, "not_found")
    answer = await client.post("/v1/videos/edits", json={**CAT, "video": {"id": video["id"]}})
    assert_error(answer, 404, "not_found", "video")
    assert ok(await client.get("/v1/videos"))["data"] == []


async def test_a_video_from_its_making_to_its_end(
    client: httpx.AsyncClient, services: Services
) -> None:
    answer = await client.post("/v1/videos", data={**CAT, "seconds": "8", "size": "1280x720"})
    video = ok(answer)
    assert (video["status"], video["seconds"], video["size"]) == ("queued", "8", "1280x720")
    assert answer.headers["openai-poll-after-ms"] == "1000"  # nothing was made yet to tell it from
    assert answer.headers["x-ratelimit-limit"] == "60"
    path = f"/v1/videos/{video['id']}"
    assert "queued" in assert_error(await client.get(f"{path}/content"), 404, "not_found")
    task = await services.task_store.start(task_of(video), worker="test")
    assert task is not None
    await services.task_store.progress(task, 40)
    moving = ok(await client.get(path))
    assert (moving["status"], moving["progress"]) == ("in_progress", 40)
    assert "in_progress" in assert_error(await client.get(f"{path}/content"), 404, "not_found")
    await services.task_store.end(task.id, State.SUCCEEDED, from_states=[State.RUNNING])
    answer = await client.get(path)
    done = ok(answer)
    assert (done["status"], done["progress"], done["error"]) == ("completed", 100, None)
    assert done["expires_at"] == done["completed_at"] + services.settings.asset_ttl
    assert "openai-poll-after-ms" not in answer.headers


async def test_a_cancelled_video_is_failed_and_refunded(
    client: httpx.AsyncClient, services: Services
) -> None:
    video = await create(client)
    cancelled = ok(await client.post(f"/v1/videos/{video['id']}/cancel"))
    assert (cancelled["status"], cancelled["error"]["code"]) == ("failed", "cancelled")
    assert ok(await client.post(f"/v1/videos/{video['id']}/cancel")) == cancelled
    answer = await client.get(f"/v1/videos/{video['id']}/content")
    assert "failed" in assert_error(answer, 404, "not_found")
    task = await services.tasks.any(task_of(video))
    await assert_balanced(services.db, task.account_id)


async def test_deleting_cancels(client: httpx.AsyncClient, services: Services) -> None:
    video = await create(client)
    account_id = (await services.tasks.any(task_of(video))).account_id
    path = f"/v1/videos/{video['id']}"
    assert ok(await client.delete(path)) == {
        "id": video["id"],
        "object": "video.deleted",
        "deleted": True,
    }
    assert_error(await client.get(path), 404, "not_found")
    assert_error(await client.delete(path), 404, "not_found")
    account = await services.accounts.account(account_id)
    assert (account.balance, account.unfinished) == (200, 0)


async def test_files_and_parts_of_them(client: httpx.AsyncClient, services: Services) -> None:
    video = await create(client)
    await finish(services, video, thumbnail=b"a picture", spritesheet=b"many")
    path = f"/v1/videos/{video['id']}/content"
    answer = await client.get(path)
    assert (answer.content, answer.headers["content-type"]) == (b"0123456789", "video/mp4")
    assert video["id"] in answer.headers["content-disposition"]
    part = await client.get(path, headers={"range": "bytes=2-4"})
    assert (part.status_code, part.content) == (206, b"234")
    assert part.headers["content-range"] == "bytes 2-4/10"
    assert (await client.get(path, headers={"range": "bytes=99-"})).status_code == 416
    same = await client.get(path, headers={"if-none-match": answer.headers["etag"]})
    assert same.status_code == 304
    head = await client.head(path)
    assert (head.status_code, head.headers["content-length"]) == (200, "10")
    still = await client.get(path, params={"variant": "thumbnail"})
    assert (still.content, still.headers["content-type"]) == (b"a picture", "image/webp")
    sheet = await client.get(path, params={"variant": "spritesheet"})
    assert (sheet.content, sheet.headers["content-type"]) == (b"many", "image/jpeg")
    assert_error(await client.get(f"{path}?variant=gif"), 400, "bad_request", "variant")


async def test_files_that_have_expired(client: httpx.AsyncClient, services: Services) -> None:
    video = await create(client)
    await finish(services, video)
    task_id = task_of(video)
    await services.db.execute(
        "UPDATE tasks SET expires_at = now() - interval '1 day' WHERE id = %s", [task_id]
    )
    await services.storage.delete_prefix(f"tasks/{task_id.hex}")
    answer = await client.get(f"/v1/videos/{video['id']}/content")
    assert "expired on" in assert_error(answer, 410, "expired")
    answer = await client.post(f"/v1/videos/{video['id']}/remix", json=CAT)
    assert "has expired" in assert_error(answer, 400, "bad_request", "video")


async def test_lists_go_on_after_a_video_even_where_it_is_gone(
    client: httpx.AsyncClient,
) -> None:
    made = [(await create(client))["id"] for _ in range(4)]
    whole = ok(await client.get("/v1/videos"))
    assert [video["id"] for video in whole["data"]] == made[::-1]
    assert (whole["first_id"], whole["last_id"], whole["has_more"]) == (made[3], made[0], False)
    page = ok(await client.get("/v1/videos", params={"limit": 2}))
    assert ([video["id"] for video in page["data"]], page["has_more"]) == (made[:1:-1], True)
    ok(await client.delete(f"/v1/videos/{page['last_id']}"))
    rest = ok(await client.get("/v1/videos", params={"limit": 2, "after": page["last_id"]}))
    assert ([video["id"] for video in rest["data"]], rest["has_more"]) == (made[1::-1], False)
    up = ok(await client.get("/v1/videos", params={"order": "asc", "after": made[0]}))
    assert [video["id"] for video in up["data"]] == [made[1], made[3]]
    assert_error(await client.get("/v1/videos?after=x"), 400, "bad_request", "after")


async def test_lists_are_narrowed_by_metadata(client: httpx.AsyncClient) -> None:
    first = await create(client, metadata={"project": "x", "shot": "1"})
    second = await create(client, metadata={"project": "x", "shot": "2"})
    await create(client)
    assert first["metadata"] == {"project": "x", "shot": "1"}

    async def found(**pairs: str) -> list[str]:
        params = {f"metadata[{name}]": text for name, text in pairs.items()}
        return [video["id"] for video in ok(await client.get("/v1/videos", params=params))["data"]]

    assert await found(project="x") == [second["id"], first["id"]]
    assert await found(project="x", shot="1") == [first["id"]]
    assert await found(project="y") == []


async def test_several_videos_are_all_accepted_or_none(
    client: httpx.AsyncClient, services: Services
) -> None:
    asked = {"n": 3, "seed": 7, "seconds": "4"}
    made = await create(client, **asked)
    assert [video["seed"] for video in made["videos"]] == [7, 8, 9]
    assert made["id"] == made["videos"][0]["id"]
    task = await services.tasks.any(task_of(made))
    account = await services.accounts.account(task.account_id)
    assert (account.balance, account.unfinished) == (200 - 12, 3)
    # Two more would fit, three do not: none of them is there.
    answer = await client.post("/v1/videos", json={**CAT, **asked})
    message = assert_error(answer, 429, "too_many_requests")
    assert "3 unfinished" in message
    assert int(answer.headers["retry-after"]) > 0
    answer = await client.post("/v1/videos", json={**CAT, "n": 2, "seconds": 20, "size": SIZE})
    assert "costs 80 credits" not in answer.text
    assert len(ok(await client.get("/v1/videos"))["data"]) == 5
    await assert_balanced(services.db, task.account_id)


async def test_what_several_videos_cost_together(
    client: httpx.AsyncClient, services: Services
) -> None:
    expensive = {"n": 2, "model": "sora-2-pro", "seconds": 20, "size": SIZE}
    await create(client, **{**expensive, "n": 1})
    answer = await client.post("/v1/videos", json={**CAT, **expensive})
    assert "costs 200 credits; the balance is 100" in assert_error(answer, 403, "used_up")
    assert len(ok(await client.get("/v1/videos"))["data"]) == 1


async def test_an_idempotency_key_returns_the_same_videos(client: httpx.AsyncClient) -> None:
    headers = {"idempotency-key": "k"}
    first = ok(await client.post("/v1/videos", json={**CAT, "n": "2"}, headers=headers))
    again = ok(await client.post("/v1/videos", data={**CAT, "n": "2"}, headers=headers))
    assert [video["id"] for video in again["videos"]] == [video["id"] for video in first["videos"]]
    assert len(first["videos"]) == 2
    other = await client.post("/v1/videos", json={**CAT, "n": 3}, headers=headers)
    assert_error(other, 400, "bad_request", "idempotency-key")
    assert len(ok(await client.get("/v1/videos"))["data"]) == 2


async def test_an_uploaded_image_is_looked_at_before_anything_is_spent(
    client: httpx.AsyncClient, services: Services, tmp_path: Path
) -> None:
    right = make_image(tmp_path / "right.png", 720, 1280).read_bytes()
    wrong = make_image(tmp_path / "wrong.png", 64, 64).read_bytes()
    name = "input_reference"

    async def send(content: bytes) -> httpx.Response:
        file = ("upload", content, "application/octet-stream")
        return await client.post("/v1/videos", data=CAT, files={name: file})

    video = ok(await send(right))
    task = await services.tasks.any(task_of(video))
    assert [image.field for image in task.spec.images] == [name]
    assert "…" in task.request[name]
    message = assert_error(await send(wrong), 400, "bad_request", name)
    assert "64x64" in message
    assert_error(await send(b"no image"), 400, "bad_request", name)
    account = await services.accounts.account(task.account_id)
    assert account.balance == 200 - 4


async def test_how_soon_to_ask_again(
    client: httpx.AsyncClient, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crake.tasks.pace.REMEMBERED_SECONDS", 0.0)
    for _ in range(2):
        video = await create(client)
        await finish(services, video)
        await services.db.execute(
            "UPDATE tasks SET started_at = finished_at - interval '20 seconds' WHERE id = %s",
            [task_of(video)],
        )
    before = await create(client)
    after = await create(client)

    async def pause(video: dict[str, Any]) -> int:
        answer = await client.get(f"/v1/videos/{video['id']}")
        return int(answer.headers["openai-poll-after-ms"])

    assert await pause(before) == 2000
    assert await pause(after) == 4000
    task = await services.task_store.start(task_of(before), worker="test")
    assert task is not None
    await services.task_store.progress(task, 50)
    assert await pause(after) == 3000
    assert await pause(before) == 250  # half of it took milliseconds


async def test_following_a_video(client: httpx.AsyncClient, services: Services) -> None:
    video = await create(client)
    seen: list[tuple[str, dict[str, Any]]] = []
    path = f"/v1/videos/{video['id']}/events"
    async with client.stream("GET", path) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        async with asyncio.timeout(30):
            name = ""
            async for line in stream.aiter_lines():
                kind, _, text = line.partition(": ")
                if kind == "event":
                    name = text
                elif kind == "data":
                    seen.append((name, json.loads(text)))
                    if len(seen) == 1:
                        await finish(services, video)
    names = [name for name, _ in seen]
    assert (names[0], names[-1]) == ("video.queued", "video.completed")
    assert seen[-1][1] == ok(await client.get(f"/v1/videos/{video['id']}"))


async def test_what_the_engine_cannot_do_is_said_with_what_it_can(
    client: httpx.AsyncClient, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SketchEngine, "capabilities", Capabilities(images=True, sound=True))
    video = await create(client)
    await finish(services, video)
    reference = {"video": {"id": video["id"]}}
    for path, fields in (
        (f"/v1/videos/{video['id']}/remix", {}),
        ("/v1/videos/edits", reference),
        ("/v1/videos/extensions", {**reference, "seconds": "4"}),
    ):
        message = assert_error(
            await client.post(path, json={**CAT, **fields}), 400, "api_not_implemented"
        )
        assert "It can do: up to 25 seconds; any even size; sound; reference images." in message


@pytest.fixture
def able(monkeypatch: pytest.MonkeyPatch) -> None:
    can = Capabilities(sources=frozenset(SourceKind), characters=2, max_seconds=60)
    monkeypatch.setattr(SketchEngine, "capabilities", can)


@pytest.mark.usefixtures("able")
async def test_videos_from_videos(client: httpx.AsyncClient, services: Services) -> None:
    video = await create(client, seconds="8", size="1280x720")
    refused = await client.post(f"/v1/videos/{video['id']}/remix", json=CAT)
    assert "unfinished" in assert_error(refused, 400, "bad_request", "video")
    await finish(services, video)
    remix = ok(await client.post(f"/v1/videos/{video['id']}/remix", json={"prompt": "at night"}))
    assert (remix["prompt"], remix["seconds"], remix["size"]) == ("at night", "8", "1280x720")
    fields = {"prompt": "on", "video[id]": video["id"], "seconds": "12"}
    longer = ok(await client.post("/v1/videos/extensions", data=fields))
    assert longer["seconds"] == "20"
    edit = ok(await client.post("/v1/videos/edits", json={**CAT, "video": {"id": video["id"]}}))
    assert {made["remixed_from_video_id"] for made in (remix, longer, edit)} == {video["id"]}
    prices = [(await services.tasks.any(task_of(made))).price for made in (remix, longer, edit)]
    assert prices == [8, 12, 8]


@pytest.mark.usefixtures("able")
async def test_an_uploaded_video_is_edited_and_extended(
    client: httpx.AsyncClient, services: Services, tmp_path: Path
) -> None:
    clip = make_clip(tmp_path / "clip.mp4", 320, 180, 2, fps=12).read_bytes()
    file = {"video": ("upload", clip, "application/octet-stream")}
    edit = ok(await client.post("/v1/videos/edits", data=CAT, files=file))
    assert (edit["size"], edit["seconds"], edit["fps"]) == ("320x180", "2", 12)
    assert edit["remixed_from_video_id"] is None
    longer = await client.post("/v1/videos/extensions", data={**CAT, "seconds": "4"}, files=file)
    assert ok(longer)["seconds"] == "6"
    rubbish = {"video": ("clip.mp4", b"rubbish" * 100, "video/mp4")}
    refused = await client.post("/v1/videos/edits", data=CAT, files=rubbish)
    assert_error(refused, 400, "bad_request", "video")
    refused = await client.post("/v1/videos/edits", data=CAT)
    assert_error(refused, 400, "bad_request", "video")


@pytest.mark.usefixtures("able")
async def test_characters_play_in_both_dialects(
    client: httpx.AsyncClient, services: Services, tmp_path: Path
) -> None:
    clip = make_clip(tmp_path / "clip.mp4", 320, 180, 4, fps=12).read_bytes()
    path = "/v1/videos/characters"
    file = {"video": ("upload", clip, "application/octet-stream")}
    made = ok(await client.post(path, data={"name": " Ada  L. "}, files=file))
    assert (made["name"], made["start"], made["end"]) == ("Ada L.", 0, 3)
    assert ok(await client.get(f"{path}/{made['id']}")) == made
    other = ok(await client.post(path, data={"name": "B", "start": "1", "end": 2}, files=file))
    assert [item["id"] for item in ok(await client.get(path))["data"]] == [other["id"], made["id"]]

    video = await create(client, characters=[{"id": made["id"]}, {"id": other["id"]}])
    first, second = (await services.tasks.any(task_of(video))).spec.characters
    assert (first.start, first.end, second.start, second.end) == (0, 3, 1, 2)
    key = first.clip.uri.removeprefix("asset:")
    assert (await services.storage.head(key)).size == len(clip)

    for fields in ({"character_id": made["id"]}, {"character_url": made["id"]}):
        asked = {**CAT, "duration": 10, "async": True, **fields}
        answer = ok(await client.post("/sora/videos", json=asked))
        (character,) = (await services.tasks.any(UUID(answer["task_id"]))).spec.characters
        assert (character.start, character.end) == (0, 3)
    asked = {**CAT, "character_id": made["id"], "character_start": 1, "character_end": 2}
    answer = ok(await client.post("/sora/videos", json={**asked, "async": True}))
    (character,) = (await services.tasks.any(UUID(answer["task_id"]))).spec.characters
    assert (character.start, character.end) == (1, 2)

    deleted = ok(await client.delete(f"{path}/{made['id']}"))
    assert deleted == {"id": made["id"], "object": "video.character.deleted", "deleted": True}
    assert_error(await client.get(f"{path}/{made['id']}"), 404, "not_found")
    assert not list((services.settings.data_dir / "files" / "characters").glob(f"*/{made['id']}"))
    assert (await services.storage.head(key)).size == len(clip), "the task has its own copy"
    refused = await client.post("/v1/videos", json={**CAT, "characters": [{"id": made["id"]}]})
    assert_error(refused, 400, "bad_request", "characters")
    stranger = await services.accounts.create_token("eve@example.com")
    client.headers["authorization"] = f"Bearer {stranger}"
    assert_error(await client.get(f"{path}/{other['id']}"), 404, "not_found")
    refused = await client.post("/v1/videos", json={**CAT, "characters": [{"id": other["id"]}]})
    assert_error(refused, 400, "bad_request", "characters")


async def test_clips_that_are_no_characters(client: httpx.AsyncClient, tmp_path: Path) -> None:
    path = "/v1/videos/characters"
    clip = make_clip(tmp_path / "clip.mp4", 64, 48, 4, fps=10).read_bytes()
    for data, content, param in (
        ({"name": "A"}, b"rubbish", "video"),
        ({"name": " "}, clip, "name"),
        ({"name": "x" * 101}, clip, "name"),
        ({"name": "A", "start": "3.5"}, clip, "video"),
        ({"name": "A", "end": "-1"}, clip, "end"),
    ):
        answer = await client.post(path, data=data, files={"video": ("v", content)})
        assert_error(answer, 400, "bad_request", param)
    assert_error(await client.post(path, json={"name": "A"}), 400, "bad_request", "video")
    assert ok(await client.get(path))["data"] == []


async def test_webhook_endpoints(client: httpx.AsyncClient, services: Services) -> None:
    path, url = "/v1/webhook_endpoints", "http://127.0.0.1:9/hook"
    asked = {"url": url, "event_types": ["video.failed"], "name": "ops"}
    made = ok(await client.post(path, json=asked))
    secret = made.pop("signing_secret")
    assert made["signing_secret_hint"] == f"whsec_…{secret[-4:]}"
    assert (made["name"], made["event_types"], made["enabled"]) == ("ops", ["video.failed"], True)
    one = f"{path}/{made['id']}"
    assert ok(await client.get(one)) == made
    changed = ok(await client.post(one, json={"name": "dev", "event_types": ["video.completed"]}))
    assert (changed["name"], changed["event_types"]) == ("dev", ["video.completed"])
    assert ok(await client.post(one, json={"enabled": False}))["enabled"] is False
    assert ok(await client.post(one, json={"enabled": True}))["enabled"] is True
    moved = ok(await client.post(one, json={"url": f"{url}2"}))
    assert moved["url"] == f"{url}2"
    second = ok(await client.post(path, json=asked))
    page = ok(await client.get(path, params={"limit": 1}))
    assert ([item["id"] for item in page["data"]], page["has_more"]) == ([second["id"]], True)
    rest = ok(await client.get(path, params={"after": page["last_id"]}))
    assert ([item["id"] for item in rest["data"]], rest["has_more"]) == ([made["id"]], False)
    rotated = ok(await client.post(f"{one}/rotate_secret"))
    assert rotated["signing_secret"] != secret
    assert ok(await client.delete(one))["object"] == "webhook_endpoint.deleted"
    assert_error(await client.get(one), 404, "not_found")
    types = ok(await client.get("/v1/webhook_event_types"))
    assert types == {"object": "list", "data": ["video.completed", "video.failed"]}
    for wrong, param in (
        ({}, "url"),
        ({"url": url}, "event_types"),
        ({"url": url, "event_types": []}, "event_types"),
        ({"url": url, "event_types": ["batch.failed"]}, "event_types"),
        ({"url": url, "event_types": "video.failed"}, "event_types"),
        ({**asked, "url": "ftp://x"}, "url"),
        ({**asked, "url": "http://10.0.0.1/"}, "url"),
        ({**asked, "name": "x" * 101}, "name"),
    ):
        assert_error(await client.post(path, json=wrong), 400, "bad_request", param)


async def test_a_sample_is_signed_as_a_real_event_is(
    client: httpx.AsyncClient, services: Services
) -> None:
    with receiving() as receiver:
        receiver.statuses = (204, 500)
        path = "/v1/webhook_endpoints"
        asked = {"url": receiver.url, "event_types": ["video.failed"]}
        made = ok(await client.post(path, json=asked))
        test = f"{path}/{made['id']}/test"
        told = ok(await client.post(test, json={"event_type": "video.completed"}))
        assert (told["status_code"], told["success"]) == (204, True)
        event = Webhook(made["signing_secret"]).verify(receiver.bodies[0], receiver.headers[0])
        assert event["type"] == "video.completed"
        told = ok(await client.post(test, json={"event_type": "video.failed"}))
        assert (told["status_code"], told["success"]) == (500, True)
        answer = await client.post(test, json={"event_type": "batch.failed"})
        assert_error(answer, 400, "bad_request", "event_type")
    answer = await client.post(test, json={"event_type": "video.failed"})
    assert_error(answer, 400, "bad_request", "url")


async def test_browsers_may_send_what_the_packages_send(client: httpx.AsyncClient) -> None:
    asked = "authorization, content-type, openai-organization, x-stainless-lang"
    answer = await client.options(
        "/v1/videos",
        headers={
            "origin": "https://app.example",
            "access-control-request-method": "DELETE",
            "access-control-request-headers": asked,
        },
    )
    assert answer.status_code == 200, answer.text
    answer = await client.get("/v1/models", headers={"origin": "https://app.example"})
    exposed = answer.headers["access-control-expose-headers"].lower()
    assert "openai-poll-after-ms" in exposed
    assert "x-request-id" in exposed

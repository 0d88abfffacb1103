from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict
from pydantic import SecretStr
from structlog.testing import capture_logs

from crake.accounts.models import Api
from crake.errors import BY_CODE, CrakeError
from crake.services import Services, open_services
from crake.settings import Settings
from crake.tasks.models import State
from tests.support.app import asking
from tests.support.media import make_image

POSTS = ("/sora/videos", "/sora/tasks")
GETS = ("/", "/healthz", "/readyz", "/models", "/metrics", "/openapi.json")
CAT = {"prompt": "a cat", "duration": 10}
TRACEPARENT = {"traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}


@pytest.fixture
def settings(dsn: str, tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path, database_url=SecretStr(dsn), max_body_mib=1, sync_timeout=20)


@pytest.fixture
async def services(settings: Settings) -> AsyncIterator[Services]:
    async with open_services(settings) as services:
        yield services


@pytest.fixture
async def client(services: Services) -> AsyncIterator[httpx.AsyncClient]:
    """A client with a token, of a server without a worker."""
    async with asking(services) as client:
        yield client


async def ask(client: httpx.AsyncClient, **body: object) -> dict[str, Any]:
    answer = await client.post("/sora/tasks", json=body)
    assert answer.status_code == 200, answer.text
    result = answer.json()
    assert isinstance(result, dict)
    return result


async def submit(client: httpx.AsyncClient, **body: object) -> UUID:
    answer = await client.post("/sora/videos", json={**CAT, "async": True, **body})
    assert answer.status_code == 200, answer.text
    assert set(answer.json()) == {"success", "task_id", "trace_id"}
    return UUID(answer.json()["task_id"])


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - there is no event for it
            await asyncio.sleep(0.01)


async def queued(services: Services) -> UUID:
    """Wait for a task to be queued and watched; return its id."""
    await until(lambda: services.changes._watches)
    return next(iter(services.changes._watches))


async def end(services: Services, task_id: UUID, error: tuple[str, str] | None = None) -> None:
    task = await services.task_store.start(task_id, worker="test")
    assert task is not None
    await services.task_store.end(
        task_id,
        State.FAILED if error else State.SUCCEEDED,
        from_states=[State.RUNNING],
        result=None if error else {"frames": 240},
        error=error,
    )


def assert_error(answer: httpx.Response, status: int, code: str) -> None:
    body = answer.json()
    assert (answer.status_code, body["error"]["code"]) == (status, code), answer.text
    assert set(body) - {"task_id"} == {"success", "error", "trace_id"}
    assert body["success"] is False
    assert body["error"]["message"].endswith(".")
    assert answer.headers["content-type"] == "application/json"
    assert ("retry-after" in answer.headers) <= (status in {429, 503})
    assert ("www-authenticate" in answer.headers) == (status == 401)


@pytest.mark.parametrize("path", POSTS)
async def test_every_error_has_one_envelope_on_every_route(
    client: httpx.AsyncClient, services: Services, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    for code, kind in BY_CODE.items():
        retry_after = 7 if code == "unavailable" else None

        async def refuse(
            _header: str | None,
            _api: Api,
            kind: type[CrakeError] = kind,
            retry_after: int | None = retry_after,
        ) -> None:
            raise kind("It is so.", retry_after=retry_after)

        monkeypatch.setattr(services.accounts, "authorize", refuse)
        answer = await client.post(path, json=CAT, headers=TRACEPARENT)
        assert_error(answer, kind.status, code)
        assert answer.json()["trace_id"] == "0af76519-16cd-43dd-8448-eb211c80319c"
        assert answer.headers["x-trace-id"] == answer.json()["trace_id"]
        assert answer.headers.get("retry-after") == ("7" if code == "unavailable" else None)


async def test_what_nobody_expected_is_logged_and_not_shown(
    client: httpx.AsyncClient, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(_header: str | None, _api: Api) -> None:
        raise KeyError("a secret")

    monkeypatch.setattr(services.accounts, "authorize", fail)
    with capture_logs() as lines:
        answer = await client.post("/sora/videos", json=CAT)
    assert_error(answer, 500, "api_error")
    assert "secret" not in answer.text
    (line,) = [line for line in lines if line["event"] == "http.failed"]
    assert "a secret" in repr(line["exc_info"])


@pytest.mark.parametrize("path", POSTS)
async def test_tokens_are_asked_for(
    client: httpx.AsyncClient, services: Services, path: str
) -> None:
    for header in ("", "Bearer nonsense", "Basic abc"):
        assert_error(
            await client.post(path, headers={"authorization": header}), 401, "invalid_token"
        )
    other = await services.accounts.create_token("ada@example.com", apis=[Api.OPENAI_VIDEOS])
    refused = await client.post(path, headers={"authorization": f"Bearer {other}"}, json=CAT)
    assert_error(refused, 400, "token_mismatched")


async def test_unknown_paths(client: httpx.AsyncClient) -> None:
    for path in ("/nowhere", "/sora", "/sora/video", "/v2/videos", "/v", "/a/../b"):
        for method in ("GET", "POST", "DELETE"):
            assert_error(await client.request(method, path), 404, "no_api")


@pytest.mark.parametrize("path", POSTS)
async def test_other_methods(client: httpx.AsyncClient, path: str) -> None:
    for method in ("GET", "PUT", "DELETE", "PATCH", "TRACE"):
        answer = await client.request(method, path)
        assert_error(answer, 405, "method_not_allowed")
        assert answer.headers["allow"] == "POST"
    answer = await client.options(path)
    assert (answer.status_code, answer.headers["allow"]) == (204, "POST")


@pytest.mark.parametrize(
    ("path", "allowed"),
    [("/v1/videos", "GET, POST"), ("/v1/videos/x", "DELETE, GET"), ("/v/x.mp4", "GET, HEAD")],
)
async def test_other_methods_are_told_all_that_there_are(
    client: httpx.AsyncClient, path: str, allowed: str
) -> None:
    for method in ("PUT", "OPTIONS"):
        answer = await client.request(method, path)
        assert answer.headers["allow"] == allowed


async def test_slashes_do_not_matter(client: httpx.AsyncClient) -> None:
    for path in ("/sora/videos/", "//sora//videos", "/sora/videos//"):
        answer = await client.post(httpx.URL(str(client.base_url).rstrip("/") + path), json={})
        assert_error(answer, 400, "bad_request")


async def test_browsers_may_call_from_other_origins(client: httpx.AsyncClient) -> None:
    asked = "authorization, content-type, x-record-exempt"
    answer = await client.options(
        "/sora/videos",
        headers={
            "origin": "https://app.example",
            "access-control-request-method": "POST",
            "access-control-request-headers": asked,
        },
    )
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == "*"
    allowed = answer.headers["access-control-allow-headers"].lower()
    assert all(header in allowed for header in asked.split(", "))
    refused = await client.post("/sora/videos", headers={"origin": "https://app.example"})
    assert refused.status_code == 400
    assert refused.headers["access-control-allow-origin"] == "*"
    assert "x-trace-id" in refused.headers["access-control-expose-headers"]


async def test_every_answer_has_its_headers(client: httpx.AsyncClient) -> None:
    for path in (*GETS, "/nowhere"):
        answer = await client.get(path)
        assert UUID(answer.headers["x-trace-id"])
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["x-frame-options"] == "DENY"
        assert "server" not in answer.headers


async def test_bodies_over_the_limit(client: httpx.AsyncClient) -> None:
    large = json.dumps({"prompt": "x" * 2**20}).encode()

    async def stream() -> AsyncIterator[bytes]:
        for start in range(0, len(large), 2**16):
            yield large[start : start + 2**16]

    assert_error(await client.post("/sora/videos", content=large), 413, "too_large")
    assert_error(await client.post("/sora/videos", content=stream()), 413, "too_large")
    assert_error(await client.post("/nowhere", content=large), 413, "too_large")


async def test_broken_bodies(client: httpx.AsyncClient) -> None:
    for path in POSTS:
        for content in (b"", b"[]", b"{", b'{"a": NaN}', b"[" * 100_000, b"\xff"):
            assert_error(await client.post(path, content=content), 400, "bad_request")


async def test_the_content_type_is_not_believed(client: httpx.AsyncClient) -> None:
    content = json.dumps({**CAT, "async": True})
    for content_type in (None, "text/plain", "application/x-www-form-urlencoded"):
        headers = {"content-type": content_type} if content_type else {}
        answer = await client.post("/sora/videos", content=content, headers=headers)
        assert answer.status_code == 200


async def test_operators_pages(client: httpx.AsyncClient) -> None:
    assert (await client.get("/")).json()["name"] == "crake"
    assert (await client.get("/healthz")).json() == {"status": "ok"}
    heads = [await client.head(path) for path in ("/", "/healthz", "/readyz")]
    assert [head.status_code for head in heads] == [200, 200, 503]
    ready = await client.get("/readyz")
    assert ready.status_code == 503
    assert ready.json() == {
        "database": "ok",
        "storage": "ok",
        "worker": "No worker has had a heartbeat lately.",
    }
    models = (await client.get("/models")).json()["models"]
    assert [model["id"] for model in models] == ["sora-2", "sora-2-pro"]
    metrics = await client.get("/metrics")
    assert 'crake_http_requests_total{method="GET",route="/models",status="200"}' in metrics.text
    assert (await client.get("/docs")).status_code == 404


async def test_the_api_is_described_without_422(client: httpx.AsyncClient) -> None:
    schema = (await client.get("/openapi.json")).json()
    assert "422" not in json.dumps(schema)
    assert "ValidationError" not in json.dumps(schema)
    # 410 is what addresses of files answer.
    documented = {str(kind.status) for kind in BY_CODE.values()} - {"410"} | {"200"}
    for path in POSTS:
        operation = schema["paths"][path]["post"]
        assert set(operation["responses"]) == documented
        assert operation["security"]
        assert operation["requestBody"]["required"]


async def test_a_task_is_seen_through_its_life(
    client: httpx.AsyncClient, services: Services
) -> None:
    task_id = await submit(client)
    pending = await ask(client, id=str(task_id))
    assert (pending["state"], pending["request"]) == ("pending", {**CAT, "async": True})
    task = await services.task_store.start(task_id, worker="test")
    assert task is not None
    await services.task_store.progress(task, 40)
    assert (await ask(client, id=str(task_id)))["data"][0]["progress"] == 40
    await services.task_store.end(
        task_id, State.SUCCEEDED, from_states=[State.RUNNING], result={"frames": 240}
    )
    done = await ask(client, id=str(task_id), action="retrieve")
    assert done["response"]["success"] is True
    assert done["data"][0]["video_url"].startswith("http://")
    assert await ask(client, id=str(task_id), action="delete") == {
        "id": str(task_id),
        "deleted": True,
    }
    for action in ("retrieve", "delete", "cancel"):
        gone = await client.post("/sora/tasks", json={"id": str(task_id), "action": action})
        assert_error(gone, 404, "not_found")


async def test_tasks_of_others_are_not_there(client: httpx.AsyncClient, services: Services) -> None:
    task_id = await submit(client)
    other = await services.accounts.create_token("bob@example.com")
    headers = {"authorization": f"Bearer {other}"}
    for action in ("retrieve", "delete", "cancel"):
        body = {"id": str(task_id), "action": action}
        answer = await client.post("/sora/tasks", json=body, headers=headers)
        assert_error(answer, 404, "not_found")
    batch = {"ids": [str(task_id)], "action": "retrieve_batch"}
    answer = await client.post("/sora/tasks", json=batch, headers=headers)
    assert answer.json() == {"items": [], "count": 0, "data": []}


QUESTIONS: list[tuple[dict[str, object], int, str, str]] = [
    ({}, 400, "bad_request", "id is required"),
    ({"id": ""}, 400, "bad_request", "id is required"),
    ({"id": 5}, 400, "bad_request", "id must be a text, not 5"),
    ({"id": "abc"}, 404, "not_found", "No such task"),
    ({"id": str(uuid4())}, 404, "not_found", "No such task"),
    (
        {"action": "destroy"},
        400,
        "bad_request",
        'action must be retrieve, retrieve_batch, delete or cancel, not "destroy"',
    ),
    ({"action": "retrieve_batch", "ids": "x"}, 400, "bad_request", "ids must be a list"),
    ({"action": "retrieve_batch", "ids": [""] * 1001}, 400, "bad_request", "at most 1000"),
    ({"action": "retrieve_batch", "limit": 0}, 400, "bad_request", "from 1 to 100, not 0"),
    ({"action": "retrieve_batch", "limit": 101}, 400, "bad_request", "from 1 to 100"),
    ({"action": "retrieve_batch", "limit": 1.5}, 400, "bad_request", "a whole number"),
    ({"action": "retrieve_batch", "offset": -1}, 400, "bad_request", "offset must be"),
    ({"action": "retrieve_batch", "offset": 10**12}, 400, "bad_request", "offset must be"),
    ({"action": "retrieve_batch", "created_at_min": -5}, 400, "bad_request", "epoch seconds"),
    ({"action": "retrieve_batch", "created_at_max": 1e14}, 400, "bad_request", "epoch seconds"),
    ({"action": "retrieve_batch", "application_id": "x"}, 400, "bad_request", "must be a UUID"),
    ({"action": "retrieve_batch", "type": 5}, 400, "bad_request", "type must be a text"),
]


async def test_questions_that_cannot_be_answered(client: httpx.AsyncClient) -> None:
    for body, status, code, message in QUESTIONS:
        answer = await client.post("/sora/tasks", json=body)
        assert_error(answer, status, code)
        assert message in answer.json()["error"]["message"]


async def test_batches_and_lists(client: httpx.AsyncClient) -> None:
    ids = [str(await submit(client, prompt=f"cat {number}")) for number in range(3)]
    asked = [ids[2], "nonsense", 5, str(uuid4()), ids[0], ids[2]]
    batch = await ask(client, ids=asked, action="retrieve_batch")
    assert [item["id"] for item in batch["items"]] == [ids[2], ids[0]]
    assert (batch["count"], len(batch["data"])) == (2, 2)
    page = await ask(client, action="retrieve_batch", limit="2")
    assert [item["id"] for item in page["items"]] == [ids[2], ids[1]]
    assert page["count"] == 3
    rest = await ask(client, action="retrieve_batch", limit=2, offset=2.0)
    assert [item["id"] for item in rest["items"]] == [ids[0]]
    record = page["items"][0]
    later = await ask(client, action="retrieve_batch", created_at_min=record["created_at"] + 60)
    assert (later["items"], later["count"]) == ([], 3)
    own = await ask(client, action="retrieve_batch", user_id=record["user_id"], type="videos")
    assert len(own["items"]) == 3
    application = await ask(
        client, action="retrieve_batch", application_id=record["application_id"]
    )
    assert len(application["items"]) == 3
    other = await ask(client, action="retrieve_batch", user_id=str(uuid4()))
    assert other == {"items": [], "count": 0, "data": []}
    music = await ask(client, action="retrieve_batch", type="music")
    assert music["items"] == []


async def test_waiting_for_a_video(client: httpx.AsyncClient, services: Services) -> None:
    waiting = asyncio.create_task(client.post("/sora/videos", json=CAT))
    task_id = await queued(services)
    await end(services, task_id)
    answer = await waiting
    assert answer.status_code == 200
    body = answer.json()
    assert (body["success"], body["task_id"]) == (True, str(task_id))
    assert body["trace_id"] == answer.headers["x-trace-id"]
    assert body["data"][0]["state"] == "succeeded"
    assert not services.changes._watches


@pytest.mark.parametrize("code", ["content_rejected", "api_error", "bad_request", "too_large"])
async def test_waiting_for_a_task_that_fails(
    client: httpx.AsyncClient, services: Services, code: str
) -> None:
    waiting = asyncio.create_task(client.post("/sora/videos", json=CAT))
    task_id = await queued(services)
    await end(services, task_id, (code, "It cannot be drawn."))
    answer = await waiting
    assert_error(answer, BY_CODE[code].status, code)
    assert answer.json()["task_id"] == str(task_id)


async def test_waiting_for_a_task_that_is_cancelled_or_deleted(
    client: httpx.AsyncClient, services: Services
) -> None:
    waiting = asyncio.create_task(client.post("/sora/videos", json=CAT))
    task_id = await queued(services)
    cancelled = await ask(client, id=str(task_id), action="cancel")
    assert (cancelled["state"], cancelled["response"]["error"]["code"]) == ("failed", "cancelled")
    assert_error(await waiting, 400, "cancelled")


async def test_the_same_waiting_request_joins_its_twin(
    client: httpx.AsyncClient, services: Services
) -> None:
    first = asyncio.create_task(client.post("/sora/videos", json=CAT))
    task_id = await queued(services)
    second = asyncio.create_task(client.post("/sora/videos", json=CAT))
    await until(lambda: len(services.changes._watches[task_id]) == 2)
    await end(services, task_id)
    answers = [(await first).json(), (await second).json()]
    assert {answer["task_id"] for answer in answers} == {str(task_id)}
    assert (await ask(client, action="retrieve_batch"))["count"] == 1


async def test_idempotency_keys(client: httpx.AsyncClient) -> None:
    body = {**CAT, "async": True}
    headers = {"idempotency-key": "one"}
    first = await client.post("/sora/videos", json=body, headers=headers)
    second = await client.post("/sora/videos", json=body, headers=headers)
    assert first.json()["task_id"] == second.json()["task_id"]
    other = await client.post("/sora/videos", json={**body, "duration": 15}, headers=headers)
    assert_error(other, 400, "bad_request")
    headers = {"idempotency-key": "x" * 256}
    assert_error(await client.post("/sora/videos", json=body, headers=headers), 400, "bad_request")


async def test_lines_follow_a_task(client: httpx.AsyncClient, services: Services) -> None:
    headers = {"accept": "application/x-ndjson"}
    lines: list[dict[str, Any]] = []
    async with client.stream("POST", "/sora/videos", json=CAT, headers=headers) as answer:
        assert answer.headers["content-type"] == "application/x-ndjson"
        assert answer.headers["x-accel-buffering"] == "no"  # a proxy passes each line on at once
        async for text in answer.aiter_lines():
            lines.append(json.loads(text))
            task_id = UUID(lines[-1]["task_id"])
            if lines[-1].get("state") == "pending":
                task = await services.task_store.start(task_id, worker="test")
            elif lines[-1].get("progress") == 0:
                assert task is not None
                await services.task_store.progress(task, 50)
            elif lines[-1].get("progress") == 50:
                await services.task_store.end(
                    task_id, State.SUCCEEDED, from_states=[State.RUNNING], result={}
                )
    assert [line.get("state") for line in lines] == ["pending", "processing", "processing", None]
    assert (lines[-1]["success"], lines[-1]["data"][0]["state"]) == (True, "succeeded")


async def test_lines_tell_of_a_deleted_task(client: httpx.AsyncClient, services: Services) -> None:
    headers = {"accept": "application/json, application/x-ndjson"}
    lines: list[dict[str, Any]] = []
    async with client.stream("POST", "/sora/videos", json=CAT, headers=headers) as answer:
        async for text in answer.aiter_lines():
            lines.append(json.loads(text))
            if len(lines) == 1:
                await ask(client, id=lines[0]["task_id"], action="delete")
    assert lines[-1]["success"] is False
    assert lines[-1]["error"]["code"] in {"cancelled", "not_found"}


@pytest.mark.parametrize("accept", ["application/json", "application/x-ndjson"])
async def test_a_client_that_goes_away_leaves_its_task(
    client: httpx.AsyncClient, services: Services, accept: str
) -> None:
    waiting = asyncio.create_task(client.post("/sora/videos", json=CAT, headers={"accept": accept}))
    task_id = await queued(services)
    with capture_logs() as lines:
        waiting.cancel()
        await until(lambda: not services.changes._watches)
        await until(lambda: any(line["event"] == "http.request" for line in lines))
    assert (await ask(client, id=str(task_id)))["state"] == "pending"
    assert not [line for line in lines if line["log_level"] == "error"]


class TestShortWait:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"sync_timeout": 0.2})

    @pytest.mark.parametrize("accept", ["application/json", "application/x-ndjson"])
    async def test_a_client_that_waited_long_enough_may_poll(
        self, client: httpx.AsyncClient, accept: str
    ) -> None:
        answer = await client.post("/sora/videos", json=CAT, headers={"accept": accept})
        assert answer.status_code == 200
        body = json.loads(answer.text.splitlines()[-1])
        assert (body["success"], body["state"]) == (True, "pending")
        assert "data" not in body
        assert (await ask(client, id=body["task_id"]))["state"] == "pending"


async def test_images_inside_a_request(
    client: httpx.AsyncClient, services: Services, tmp_path: Path
) -> None:
    png = make_image(tmp_path / "cat.png", 1280, 720).read_bytes()
    inline = f"data:image/png;base64,{base64.b64encode(png).decode()}"
    task_id = await submit(client, image_urls=[inline])
    stored = await services.storage.head(f"tasks/{task_id.hex}/reference-1")
    assert stored.size == len(png)
    kept = (await ask(client, id=str(task_id)))["request"]["image_urls"]
    assert kept[0].startswith("data:image/png;base64,…(")
    for body in (
        {"image_urls": ["bm90IGFuIGltYWdl"]},
        {"version": "2.0", "size": "720x1280", "duration": 4, "image_urls": [inline]},
    ):
        refused = await client.post("/sora/videos", json={**CAT, **body})
        assert_error(refused, 400, "bad_request")
        assert "image_urls" in refused.json()["error"]["message"]


async def test_a_balance_runs_out(client: httpx.AsyncClient) -> None:
    answers = [
        await client.post("/sora/videos", json={**CAT, "size": "large", "async": True, "n": number})
        for number in range(100)
    ]
    refused = next(answer for answer in answers if answer.status_code != 200)
    assert_error(refused, 403, "used_up")


def cut_off(server: str, dsn: str) -> None:
    """Let nobody into a database any more, and throw out who is in it."""
    name = conninfo_to_dict(dsn)["dbname"]
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(
            sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS false").format(sql.Identifier(str(name)))
        )
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,)
        )


async def test_without_a_database_nothing_is_accepted(
    client: httpx.AsyncClient, postgres: str, dsn: str
) -> None:
    task_id = await submit(client)
    await asyncio.to_thread(cut_off, postgres, dsn)
    answers = await asyncio.gather(
        client.post("/sora/videos", json={**CAT, "async": True}),
        client.post("/sora/tasks", json={"id": str(task_id)}),
    )
    for answer in answers:
        assert_error(answer, 503, "unavailable")
        assert int(answer.headers["retry-after"]) > 0
    ready = await client.get("/readyz")
    assert ready.status_code == 503
    assert ready.json()["database"] != "ok"
    assert (await client.get("/healthz")).status_code == 200


def test_the_table_covers_every_error() -> None:
    documented = set(CrakeError.__subclasses__())
    assert documented == set(BY_CODE.values())

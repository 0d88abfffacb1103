"""What a running crake refuses, removes and keeps apart: its queue, its videos, its receivers.

One API and one worker, with an engine that takes as many milliseconds as the prompt says, on a
PostgreSQL that can be taken away.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import httpx
import psycopg
import pytest

from tests.chaos.arena import Arena, arena_with_server, prepared_clip
from tests.support.receiver import receiving
from tests.support.server import SMALL, task_of, wait_until

MOST = 3
TTL = 3600
TRIES = 5
DEAD = "http://127.0.0.1:9/hook"
PATIENCE = 120.0
DUE = "UPDATE chores SET next_at = now() WHERE name IN ('expire', 'leftovers')"


@pytest.fixture(scope="module")
def arena(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Arena]:
    settings = {
        "CRAKE_ASSET_TTL": str(TTL),
        "CRAKE_CALLBACK_TIMEOUT": "120",
        "CRAKE_MAX_QUEUE": str(MOST),
        "CRAKE_RENDER_TIMEOUT": "60",
    }
    clip = prepared_clip(tmp_path_factory.mktemp("clip"))
    with arena_with_server(clip, settings=settings) as arena:
        yield arena


@pytest.fixture
def client(arena: Arena) -> Iterator[httpx.Client]:
    with arena.crake.client(arena.token(f"{time.monotonic_ns()}@example.com")) as client:
        yield client


def submit(client: httpx.Client, milliseconds: int = 50, **fields: str) -> str:
    body = {**SMALL, "prompt": f"{milliseconds} milliseconds", "async": True, **fields}
    answer = client.post("/sora/videos", json=body)
    assert answer.status_code == httpx.codes.OK, answer.text
    task_id: str = answer.json()["task_id"]
    return task_id


def refusals(client: httpx.Client, status: int) -> float:
    """Have some submissions refused; return the seconds that the fastest refusal took."""
    fastest = PATIENCE
    for _ in range(TRIES):
        begun = time.monotonic()
        answer = client.post("/sora/videos", json={**SMALL, "async": True})
        fastest = min(fastest, time.monotonic() - begun)
        assert answer.status_code == status, answer.text
        assert int(answer.headers["retry-after"]) > 0
    return fastest


def until(true: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, what
        time.sleep(0.1)


def test_a_full_queue_refuses_within_a_second_and_what_is_in_it_goes_on(
    arena: Arena, client: httpx.Client
) -> None:
    accepted = [submit(client, 15_000) for _ in range(MOST)]
    assert refusals(client, 429) < 1
    for task_id in accepted:
        wait_until(client, task_id, "succeeded")
    wait_until(client, submit(client), "succeeded")


def test_without_its_database_it_refuses_within_a_second_and_goes_on_afterwards(
    arena: Arena, client: httpx.Client
) -> None:
    assert arena.server is not None
    running, waiting = submit(client, 3_000), submit(client)
    arena.server.stop()
    try:
        assert refusals(client, 503) < 1
    finally:
        arena.server.start()
    for task_id in (running, waiting):
        assert wait_until(client, task_id, "succeeded", "failed")["state"] == "succeeded"


def test_a_video_that_has_expired_is_gone_and_its_record_stays(
    arena: Arena, client: httpx.Client
) -> None:
    task_id = submit(client)
    video = wait_until(client, task_id, "succeeded")["response"]["data"][0]["video_url"]
    assert client.get(video).status_code == httpx.codes.OK
    with psycopg.connect(arena.dsn, autocommit=True) as connection:
        kept = "SELECT extract(epoch FROM expires_at - finished_at) FROM tasks WHERE id = %s"
        assert connection.execute(kept, (task_id,)).fetchone() == (TTL,)
        connection.execute("UPDATE tasks SET expires_at = now() WHERE id = %s", (task_id,))
        connection.execute(DUE)
    until(lambda: client.get(video).status_code == httpx.codes.GONE, "the video stays")

    def removed() -> bool:
        with psycopg.connect(arena.dsn, autocommit=True) as connection:
            connection.execute("UPDATE leftovers SET tried_at = now() - interval '1 hour'")
            connection.execute(DUE)
        return not any(task_id.replace("-", "") in key for key in arena.files())

    until(removed, "its files stay")
    assert task_of(client, task_id)["state"] == "succeeded"


def test_a_dead_and_a_slow_receiver_delay_no_other(arena: Arena, client: httpx.Client) -> None:
    with receiving() as slow, receiving() as live:
        slow.answering.clear()
        for url in (DEAD, slow.url):
            wait_until(client, submit(client, callback_url=url), "succeeded")
        slow.wait()
        wait_until(client, submit(client, callback_url=live.url), "succeeded")
        live.wait()
        assert slow.held == 1
        slow.answering.set()
        with psycopg.connect(arena.dsn, autocommit=True) as connection:

            def states() -> dict[str, tuple[str, bool]]:
                rows = connection.execute("SELECT url, state, attempts > 0 FROM deliveries")
                return {url: (state, tried) for url, state, tried in rows}

            told = {live.url: ("delivered", True), slow.url: ("delivered", True)}
            owed = {**told, DEAD: ("pending", True)}
            until(lambda: owed.items() <= states().items(), "not all are told")

"""Processes are killed; what was accepted still ends once, and is paid for once."""

from __future__ import annotations

import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest

from tests.chaos.arena import PROGRAM, PYTHONPATH, SETTINGS, catalogue, prepared_clip
from tests.chaos.engines import CLIP
from tests.support.server import SMALL, Crake, task_of, wait_until

LONGER = {"prompt": "a cat on a river", "duration": 15, "size": "small"}
RESCUE_SECONDS = 60.0
LEDGER = "SELECT kind, count(*) FROM ledger WHERE task_id = %s GROUP BY kind"


def ledger_of(crake: Crake, task_id: str) -> dict[str, int]:
    with psycopg.connect(crake.settings["CRAKE_DATABASE_URL"]) as connection:
        return dict(connection.execute(LEDGER, (task_id,)).fetchall())


def submit(client: httpx.Client, body: dict[str, Any]) -> str:
    answer = client.post("/sora/videos", json={**body, "async": True})
    assert answer.status_code == httpx.codes.OK, answer.text
    task_id: str = answer.json()["task_id"]
    return task_id


def read_until_killed(client: httpx.Client, api: subprocess.Popen[bytes]) -> None:
    streaming = {"accept": "application/x-ndjson"}
    with client.stream("POST", "/sora/videos", json=SMALL, headers=streaming) as answer:
        lines = answer.iter_lines()
        next(lines)
        api.kill()
        list(lines)


def until_half_way(client: httpx.Client, task_id: str) -> None:
    deadline = time.monotonic() + RESCUE_SECONDS
    while time.monotonic() < deadline:
        task = task_of(client, task_id)
        if task["state"] == "processing" and task["data"][0]["progress"] >= 10:
            return
        time.sleep(0.05)
    raise AssertionError("the render made no progress")


def test_a_task_of_a_killed_worker_is_finished_by_another_and_charged_once(own: Crake) -> None:
    own.serve("--no-worker", ready=False)
    first = own.spawn("worker")
    with own.client(own.token()) as client:
        task_id = submit(client, LONGER)
        until_half_way(client, task_id)
        first.kill()
        own.spawn("worker")
        killed = time.monotonic()
        task = wait_until(client, task_id, "succeeded", "failed")
        assert task["state"] == "succeeded"
        assert time.monotonic() - killed < RESCUE_SECONDS
        assert ledger_of(own, task_id) == {"reserve": 1, "settle": 1}
        video = client.get(task["response"]["data"][0]["video_url"])
        assert video.status_code == httpx.codes.OK


def test_a_task_outlives_the_server_that_took_it_while_its_client_waited(own: Crake) -> None:
    api = own.serve("--no-worker", ready=False)
    own.spawn("worker")
    token = own.token()
    with own.client(token) as client, pytest.raises(httpx.TransportError):
        read_until_killed(client, api)
    own.serve("--no-worker", ready=False)
    with own.client(token) as client:
        [task] = client.post("/sora/tasks", json={"action": "retrieve_batch"}).json()["items"]
        assert wait_until(client, task["id"], "succeeded", "failed")["state"] == "succeeded"
        assert ledger_of(own, task["id"]) == {"reserve": 1, "settle": 1}


@pytest.mark.parametrize(("grace", "failures"), [("60", 0), ("0", 0)])
def test_a_worker_that_is_told_to_stop_finishes_its_render_or_hands_it_back(
    own: Crake, grace: str, failures: int
) -> None:
    own.settings = {**own.settings, "CRAKE_SHUTDOWN_TIMEOUT": grace}
    own.serve("--no-worker", ready=False)
    worker = own.spawn("worker")
    with own.client(own.token()) as client:
        task_id = submit(client, LONGER)
        until_half_way(client, task_id)
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(60) == 0
        state = task_of(client, task_id)["state"]
        assert state == ("succeeded" if grace == "60" else "pending")
        if grace == "0":
            own.spawn("worker")
            assert wait_until(client, task_id, "succeeded", "failed")["state"] == "succeeded"
        assert ledger_of(own, task_id) == {"reserve": 1, "settle": 1}


def test_a_render_that_a_stopping_worker_finishes_is_left_to_it(own: Crake, tmp_path: Path) -> None:
    own.program = PROGRAM
    (own.folder / "crake.toml").write_text(catalogue())
    own.settings = {
        **own.settings,
        **SETTINGS,
        CLIP: str(prepared_clip(tmp_path)),
        "PYTHONPATH": PYTHONPATH,
        "CRAKE_STALLED_AFTER": "2",
        "CRAKE_SHUTDOWN_TIMEOUT": "60",
        "CRAKE_RENDER_TIMEOUT": "60",
    }
    own.serve("--no-worker", ready=False)
    stopping = own.spawn("worker")
    own.spawn("worker", "--model", "rubbish")  # it would not render the other one's
    with own.client(own.token()) as client:
        until_started(own, 2)
        task_id = submit(client, {**SMALL, "prompt": "8000 milliseconds"})
        until_half_way(client, task_id)
        stopping.send_signal(signal.SIGTERM)
        assert stopping.wait(60) == 0
        assert task_of(client, task_id)["state"] == "succeeded"
    assert "worker.swept" not in own.log


def until_started(crake: Crake, workers: int) -> None:
    deadline = time.monotonic() + RESCUE_SECONDS
    while crake.log.count("worker.started") < workers:
        assert time.monotonic() < deadline, "a worker does not start"
        time.sleep(0.05)


def test_a_cancelled_render_stops_and_is_refunded(own: Crake) -> None:
    own.serve()
    with own.client(own.token()) as client:
        task_id = submit(client, LONGER)
        until_half_way(client, task_id)
        answer = client.post("/sora/tasks", json={"id": task_id, "action": "cancel"})
        assert answer.status_code == httpx.codes.OK
        assert ledger_of(own, task_id) == {"reserve": 1, "refund": 1}
        # The worker is free again at once, so the next one does not wait for the rest of it.
        assert client.post("/sora/videos", json=SMALL).json()["success"]
    assert "task.taken_away" in own.log

"""A tiny open model behind `sora-2`, through the whole server; needs the extra `diffusers`."""

from __future__ import annotations

import json
import os
import signal
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import httpx
import pytest

from crake.media.probe import probe_video
from tests.support.server import SMALL, Crake, task_of, wait_until
from tests.support.tiny_options import table

PROFILE = "wan2.2-ti2v-5b"
LOADED_SECONDS = 90.0
NEEDS = pytest.mark.skipif(
    find_spec("torch") is None or find_spec("diffusers") is None,
    reason="the extra 'diffusers' is not installed: make test EXTRAS=diffusers",
)
pytestmark = NEEDS


def configure(crake: Crake, **options: object) -> None:
    """Put one engine behind `sora-2`."""
    lines = [f"{key} = {json.dumps(value)}" for key, value in options.items()]
    toml = "\n".join(["[engines.tiny]", 'type = "diffusers"', *lines, "", "[models.sora-2]"])
    (crake.folder / "crake.toml").write_text(toml + '\nengine = "tiny"\n')


@pytest.fixture
def rendering(own: Crake, monkeypatch: pytest.MonkeyPatch) -> Crake:
    """A server that renders with a tiny pipeline, in many small steps."""
    from tests.support import tiny  # noqa: PLC0415 - it needs the extra

    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    weights = tiny.save(PROFILE, own.folder / "weights")
    configure(own, **table(PROFILE, weights, frames=97, steps=80))
    own.serve()
    return own


def events(crake: Crake, name: str) -> list[dict[str, Any]]:
    parsed = [json.loads(line) for line in crake.log.splitlines() if line.startswith("{")]
    return [line for line in parsed if line.get("event") == name]


def pids(crake: Crake, count: int) -> list[int]:
    """Wait until so many processes were loaded, one after the other."""
    deadline = time.monotonic() + LOADED_SECONDS
    while time.monotonic() < deadline:
        loaded = events(crake, "resident.loaded")
        if len(loaded) >= count:
            return [line["pid"] for line in loaded]
        time.sleep(0.1)
    raise AssertionError(f"no process was loaded:\n{crake.log}")


def submit(client: httpx.Client) -> str:
    answer = client.post("/sora/videos", json={**SMALL, "async": True})
    assert answer.status_code == httpx.codes.OK, answer.text
    task_id: str = answer.json()["task_id"]
    return task_id


def until_it_makes_progress(client: httpx.Client, task_id: str) -> None:
    deadline = time.monotonic() + LOADED_SECONDS
    while time.monotonic() < deadline:
        task = task_of(client, task_id)
        if task["state"] == "processing" and 5 <= task["data"][0]["progress"] < 90:
            return
        assert task["state"] in {"queued", "pending", "processing"}, task
        time.sleep(0.05)
    raise AssertionError("the render made no progress")


def test_a_model_renders_survives_a_kill_and_stops_when_told_to(
    rendering: Crake, tmp_path: Path
) -> None:
    with rendering.client(rendering.token()) as client:
        stopped = submit(client)
        until_it_makes_progress(client, stopped)
        answer = client.post("/sora/tasks", json={"id": stopped, "action": "cancel"})
        assert answer.status_code == httpx.codes.OK, answer.text
        killed = submit(client)
        until_it_makes_progress(client, killed)
        # The cancelled render left the process as it was.
        [pid] = pids(rendering, 1)
        os.kill(pid, signal.SIGKILL)
        task = wait_until(client, killed, "succeeded", "failed")
        assert task["state"] == "succeeded", task
        assert pids(rendering, 2)[0] == pid
        assert task_of(client, stopped)["state"] not in {"succeeded", "processing"}
        video = tmp_path / "video.mp4"
        video.write_bytes(client.get(task["response"]["data"][0]["video_url"]).content)
    facts = probe_video(video, param="video")
    assert (facts.width, facts.height, facts.seconds, facts.fps) == (720, 1280, 4.0, 24)


def test_doctor_and_the_log_say_what_to_do_about_a_wrong_folder(own: Crake) -> None:
    configure(own, profile=PROFILE, weights="/nowhere/at/all", devices=["cpu"])
    done = own.run("doctor", check=False)
    assert done.returncode == 1
    assert "there is no folder /nowhere/at/all" in done.stdout
    own.serve()
    with own.client(own.token()) as client:
        answer = client.post("/sora/videos", json={**SMALL, "async": True})
        assert answer.status_code == httpx.codes.OK
        assert "/nowhere" not in answer.text
    deadline = time.monotonic() + LOADED_SECONDS
    while not events(own, "resident.unusable") and time.monotonic() < deadline:
        time.sleep(0.1)
    [*unusable] = events(own, "resident.unusable")
    assert "there is no folder /nowhere/at/all" in unusable[0]["why"]
    assert "Traceback" not in own.log

"""A crake that has another server render: another crake, and one that keeps jobs in memory."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import SharedServer
from tests.support.database import TEMPLATE, fresh_database
from tests.support.server import SMALL, Crake, crake, task_of, wait_until
from tests.support.upstream import upstream_in_thread

ENGINES = """
[engines.by-sora]
type = "sora"
base_url = "{url}"
api_key_env = "INNER_KEY"
callbacks = true

[engines.by-openai]
type = "openai"
base_url = "{url}/v1"
api_key_env = "INNER_KEY"
flavour = "crake"
poll = 0.3

[models.sora-2]
engines = ["{first}", "sketch"]
"""


@contextmanager
def outer(postgres: str, folder: Path, toml: str, **settings: str) -> Iterator[Crake]:
    """A crake with a crake.toml of its own."""
    (folder / "crake.toml").write_text(toml)
    with (
        fresh_database(postgres, TEMPLATE) as dsn,
        crake(folder, CRAKE_DATABASE_URL=dsn, CRAKE_STALLED_AFTER="3", **settings) as running,
    ):
        yield running


@pytest.mark.parametrize("first", ["by-sora", "by-openai"])
def test_a_crake_renders_for_a_crake(
    server: SharedServer, postgres: str, tmp_path: Path, first: str
) -> None:
    toml = ENGINES.format(url=server.url, first=first)
    with outer(postgres, tmp_path, toml, INNER_KEY=server.token) as running:
        running.serve()
        with running.client(running.token()) as client:
            answer = client.post("/sora/videos", json={**SMALL, "size": "1280x720"})
            body = answer.json()
            assert answer.status_code == 200, f"{body}\n{running.log}"
            film = client.get(body["data"][0]["video_url"])
            assert film.content[4:8] == b"ftyp"
            (model,) = client.get("/models").json()["models"]
        shown = running.run("task", "show", body["task_id"]).stdout
        said = lines(running, "engine.submitted")
    assert len(said) == 1
    assert said[0]["server"].startswith(server.url)
    states = {engine["name"]: engine["state"] for engine in model["engines"]}
    assert states == {first: "up", "sketch": "up"}
    assert first in shown
    assert server.token not in running.log + shown
    if first == "by-sora":
        assert any("engine-callbacks" in line.get("path", "") for line in lines(running, None))


def test_a_worker_that_is_killed_does_not_pay_twice(postgres: str, tmp_path: Path) -> None:
    with upstream_in_thread(tmp_path, looks=-1) as remote:
        toml = f'[engines.cloud]\ntype = "openai"\nflavour = "openai"\nbase_url = "{remote.url}"\n'
        toml += 'poll = 0.1\n[models.sora-2]\nengine = "cloud"\n'
        with outer(postgres, tmp_path, toml) as running:
            running.serve("--no-worker", ready=False)
            first = running.spawn("worker")
            with running.client(running.token()) as client:
                made = client.post("/sora/videos", json={**SMALL, "async": True}).json()
                until(lambda: len(remote.asked) > 2)
                first.send_signal(signal.SIGKILL)
                first.wait()
                remote.looks = 1
                running.spawn("worker")
                task = wait_until(client, made["task_id"], "succeeded", "failed")
                assert task["state"] == "succeeded", running.log
                assert task_of(client, made["task_id"])["response"]["success"]
        assert len(remote.created) == 1
        assert remote.stopped == []
        assert len(lines(running, "engine.resumed")) == 1


def test_a_doctor_asks_every_server_and_looks_for_every_model(
    postgres: str, tmp_path: Path
) -> None:
    with upstream_in_thread(tmp_path) as remote:
        tables = {
            "there": f'type = "openai"\nbase_url = "{remote.url}"',
            "gone": 'type = "openai"\nbase_url = "http://127.0.0.1:9/v1"',
            "keyless": f'type = "openai"\nbase_url = "{remote.url}"\napi_key_env = "NO_SUCH_KEY"',
            "open": 'type = "diffusers"\nprofile = "ltx-2"\nweights = "./nowhere"',
        }
        toml = "".join(f"[engines.{name}]\n{table}\n" for name, table in tables.items())
        toml += f"[models.m]\nengines = {json.dumps(list(tables))}\n"
        with outer(postgres, tmp_path, toml) as running:
            done = running.run("doctor", check=False)
        assert done.returncode == 1
        assert remote.created == []
    engines = [line for line in done.stdout.splitlines() if "engine " in line]
    assert f"there: {remote.url} answers (openai)" in engines[0]
    assert "gone cannot render: http://127.0.0.1:9/v1 does not answer" in engines[1]
    assert "keyless cannot render: NO_SUCH_KEY is not set in the environment" in engines[2]
    wanted = "weights: there is no folder" if find_spec("torch") else "packages are not installed"
    assert f"open cannot render: {wanted}" in engines[3]
    assert "Traceback" not in done.stdout + done.stderr


def test_models_and_engines_are_taken_anew_while_renders_go_on(
    postgres: str, tmp_path: Path
) -> None:
    with upstream_in_thread(tmp_path, looks=-1) as remote:
        cloud = f'[engines.cloud]\ntype = "openai"\nbase_url = "{remote.url}"\npoll = 0.1\n'
        config = tmp_path / "crake.toml"
        with outer(postgres, tmp_path, f'{cloud}[models.a]\nengine = "cloud"\n') as running:
            process = running.serve()
            with running.client(running.token()) as client:
                asked = {**SMALL, "async": True, "model": "a"}
                first = client.post("/sora/videos", json=asked).json()["task_id"]
                until(lambda: bool(remote.asked))
                config.write_text('[models.a]\nengine = "clowd"\n')
                process.send_signal(signal.SIGHUP)
                until(lambda: bool(lines(running, "catalog.refused")))
                assert (
                    "crake.toml:2: models.a.engine" in lines(running, "catalog.refused")[0]["why"]
                )
                config.write_text(
                    f'port = 1\n{cloud}[models.b]\nengine = "cloud"\n[models.a]\nengine = "cloud"\n'
                )
                process.send_signal(signal.SIGHUP)
                until(lambda: bool(lines(running, "catalog.reloaded")))
                second = client.post("/sora/videos", json={**asked, "model": "b"}).json()["task_id"]
                until(lambda: len(remote.created) == 2)
                remote.looks = 1
                for task_id in (first, second):
                    assert wait_until(client, task_id, "succeeded", "failed")["state"] == (
                        "succeeded"
                    ), running.log
            assert len(remote.created) == 2
            assert len(lines(running, "task.requeued")) == 0


def lines(running: Crake, event: str | None) -> list[dict[str, Any]]:
    """Return the log's lines of an event, or all that are JSON."""
    found = [json.loads(line) for line in running.log.splitlines() if line.startswith("{")]
    return [line for line in found if event is None or line.get("event") == event]


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)

"""What the shipped clients make of refusals and of tasks that do not succeed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Protocol

import pytest
from acedatacloud import AceDataCloud, AsyncAceDataCloud
from acedatacloud._runtime import errors
from acedatacloud._runtime.tasks import failure_reason

from tests.support.database import TEMPLATE, fresh_database
from tests.support.receiver import receiving
from tests.support.server import SMALL, Crake, crake

WAIT = {"poll_interval": 0.2, "max_wait": 60}
UNREACHABLE = "http://127.0.0.1:9/cat.png"
SMALL_BODY: dict[str, Any] = {"version": "2.0", "duration": 4}
REASON = "image_url could not be reached."


class Server(Protocol):
    url: str
    token: str


@pytest.fixture(scope="module")
def strict(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crake]:
    """A server without a worker that allows little."""
    settings = {"CRAKE_BLOCKED_WORDS": "forbidden", "CRAKE_MAX_UNFINISHED_TASKS": "1"}
    with (
        fresh_database(postgres, TEMPLATE) as dsn,
        crake(tmp_path_factory.mktemp("strict"), CRAKE_DATABASE_URL=dsn, **settings) as strict,
    ):
        strict.serve("--no-worker", ready=False)
        yield strict


def refusal(strict: Crake, token: str, **request: object) -> errors.APIError:
    """Return what the SDK raises for a request."""
    body: dict[str, Any] = {"prompt": "a cat", "async_": True, **SMALL, **request}
    with (
        closing(AceDataCloud(token, base_url=strict.url, max_retries=0)) as sdk,
        pytest.raises(errors.APIError) as raised,
    ):
        sdk.video.generate(**body)
    assert raised.value.message
    assert raised.value.trace_id
    assert raised.value.body["success"] is False
    return raised.value


def test_every_refusal_is_the_sdks_own_exception(strict: Crake) -> None:
    token = strict.token()
    assert type(refusal(strict, "crk_nonsense")) is errors.AuthenticationError
    narrow = strict.token("--api", "sora/tasks")
    assert type(refusal(strict, narrow)) is errors.TokenMismatchError
    assert type(refusal(strict, token, prompt=" ")) is errors.ValidationError
    assert type(refusal(strict, token, model="sora-9")) is errors.ValidationError
    rejected = refusal(strict, token, prompt="something forbidden")
    assert (type(rejected), rejected.code) == (errors.ModerationError, "content_rejected")
    with closing(AceDataCloud(token, base_url=strict.url)) as sdk:
        assert sdk.video.generate(prompt="a cat", async_=True, **SMALL_BODY).id
    assert type(refusal(strict, token)) is errors.RateLimitError  # one unfinished task is allowed


def test_a_used_up_balance_and_a_disabled_account(strict: Crake) -> None:
    poor = Crake(strict.folder, {**strict.settings, "CRAKE_FREE_CREDITS": "0"}, strict.port)
    token = poor.token("--email", "poor@example.com")
    used_up = refusal(strict, token)
    assert (type(used_up), used_up.status_code) == (errors.InsufficientBalanceError, 403)
    assert "the balance is 0" in used_up.message
    strict.run("account", "disable", "poor@example.com")
    assert type(refusal(strict, token)) is errors.ResourceDisabledError


def test_a_body_that_is_too_large(strict: Crake) -> None:
    refused = refusal(strict, strict.token(), image_url="A" * 33 * 2**20)
    assert (refused.status_code, refused.code) == (413, "too_large")


def test_a_waiting_call_raises_what_the_task_failed_with(server: Server) -> None:
    with (
        closing(AceDataCloud(server.token, base_url=server.url)) as sdk,
        pytest.raises(errors.ValidationError) as raised,
    ):
        sdk.video.generate(prompt="a cat", image_url=UNREACHABLE, **SMALL_BODY)
    assert raised.value.message == REASON
    assert raised.value.body["task_id"]


def test_a_handle_sees_failure_and_its_reason(server: Server) -> None:
    with closing(AceDataCloud(server.token, base_url=server.url)) as sdk:
        handle = sdk.video.generate(
            prompt="a cat", image_url=UNREACHABLE, async_=True, **SMALL_BODY
        )
        state = handle.wait(**WAIT)
        assert (handle.done, handle.urls()) == (True, [])
        assert failure_reason(state) == REASON
        assert handle.is_completed()
        assert failure_reason(sdk.tasks.wait(handle.id, service="sora", **WAIT)) == REASON


async def test_the_asynchronous_handle_does_too(server: Server) -> None:
    sdk = AsyncAceDataCloud(server.token, base_url=server.url)
    try:
        handle = await sdk.video.generate(
            prompt="a cat", image_url=UNREACHABLE, async_=True, **SMALL_BODY
        )
        assert failure_reason(await handle.wait(**WAIT)) == REASON
        with pytest.raises(errors.APIError) as raised:
            await sdk.tasks.get("00000000-0000-0000-0000-000000000000", service="sora")
        assert raised.value.status_code == 404
    finally:
        await sdk.close()


def test_an_unfinished_task_is_neither_done_nor_failed(strict: Crake) -> None:
    token = strict.token("--email", "patient@example.com")
    with closing(AceDataCloud(token, base_url=strict.url)) as sdk:
        handle = sdk.video.generate(
            prompt="a cat", callback_url="http://127.0.0.1:9/hook", **SMALL_BODY
        )
        assert not handle.is_completed()
        assert handle.get()["state"] == "pending"
        assert (handle.done, handle.urls(), handle.progress()) == (False, [], None)


def test_a_callback_carries_the_failure(server: Server) -> None:
    with (
        receiving() as receiver,
        closing(AceDataCloud(server.token, base_url=server.url)) as sdk,
    ):
        handle = sdk.video.generate(
            prompt="a cat", image_url=UNREACHABLE, callback_url=receiver.url, **SMALL_BODY
        )
        [body] = receiver.wait()
        said = json.loads(body)
        assert (said["success"], said["task_id"]) == (False, handle.id)
        assert said["error"] == {"code": "bad_request", "message": REASON}


def sora(server: Server, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the shipped command line."""
    environment = {
        **os.environ,
        "ACEDATACLOUD_API_BASE_URL": server.url,
        "ACEDATACLOUD_API_TOKEN": server.token,
        "COLUMNS": "80",
    }
    command = [sys.executable, "-m", "sora_cli", *arguments]
    return subprocess.run(
        command,
        env=environment,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_command_line_ends_its_waiting_on_failure(server: Server, tmp_path: Path) -> None:
    options = ("-i", UNREACHABLE, "--version", "2.0", "--size", "720x1280", "--duration", "4")
    told = sora(server, tmp_path, "image-to-video", "a cat", *options)
    assert told.returncode == 1
    assert "could not be reached" in " ".join(told.stdout.split())
    submitted = sora(server, tmp_path, "image-to-video", "a cat", *options, "--async", "--json")
    task_id = json.loads(submitted.stdout)["task_id"]
    waited = sora(server, tmp_path, "wait", task_id, "--interval", "1")
    assert waited.returncode == 0
    assert f"Task {task_id} failed." in " ".join(waited.stdout.split())
    for command in (("wait", task_id), ("task", task_id)):
        shown = json.loads(sora(server, tmp_path, *command, "--json").stdout)
        assert (shown["state"], shown["data"][0]["state"]) == ("failed", "failed")
        assert shown["response"]["error"]["code"] == "bad_request"
    both = json.loads(sora(server, tmp_path, "tasks", task_id, "nonsense", "--json").stdout)
    assert [item["id"] for item in both["items"]] == [task_id]


def test_the_command_line_knows_version_1_too(server: Server, tmp_path: Path) -> None:
    options = ("--size", "small", "--duration", "10", "--orientation", "portrait", "--async")
    done = sora(server, tmp_path, "generate", "a cat", *options)
    assert done.returncode == 0
    assert "No data available yet" in done.stdout
    task_id = done.stdout.split("Task ID:")[1].split()[0]
    with closing(AceDataCloud(server.token, base_url=server.url)) as sdk:
        request = sdk._transport.request
        request("POST", "/sora/tasks", json={"id": task_id, "action": "cancel"})
    assert "failed" in sora(server, tmp_path, "task", task_id).stdout

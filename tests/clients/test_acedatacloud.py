"""The shipped SDK, unchanged, against a real server: only its base URL and token are set."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Any, Protocol

import httpx
import pytest
from acedatacloud import AceDataCloud, AsyncAceDataCloud
from acedatacloud._runtime.errors import AuthenticationError, ValidationError

SMALL = {"version": "2.0", "duration": 4, "size": "720x1280", "model": "sora-2"}
WAIT = {"poll_interval": 0.2, "max_wait": 120}


class Server(Protocol):
    url: str
    token: str


@pytest.fixture
def sdk(server: Server) -> Iterator[AceDataCloud]:
    with closing(AceDataCloud(server.token, base_url=server.url, timeout=120)) as sdk:
        yield sdk


def assert_video(urls: list[str]) -> None:
    (url,) = urls
    answer = httpx.get(url, trust_env=False).raise_for_status()
    assert answer.headers["content-type"] == "video/mp4"
    assert answer.content[4:8] == b"ftyp"


def test_a_waiting_call_returns_the_video(sdk: AceDataCloud) -> None:
    result = sdk.video.generate(prompt="a cat by the sea", **SMALL)
    assert result["success"] is True
    assert_video([item["video_url"] for item in result["data"]])


def test_an_asynchronous_call_returns_a_handle_to_wait_on(sdk: AceDataCloud) -> None:
    handle = sdk.video.generate(prompt="a dog by the sea", async_=True, **SMALL)
    assert not handle.done
    state = handle.wait(**WAIT)
    assert (state["state"], state["response"]["success"]) == ("succeeded", True)
    assert_video(handle.urls())
    assert sdk.tasks.get(handle.id, service="sora")["id"] == handle.id


def test_a_callback_address_is_not_taken_for_a_result(sdk: AceDataCloud) -> None:
    result = sdk.video.generate(
        prompt="a fox by the sea",
        callback_url="http://127.0.0.1:9/hook",
        wait=True,
        **SMALL,
        **WAIT,
    )
    assert result["response"]["data"][0]["video_url"].startswith("http://")


def test_a_cancelled_task_ends_the_waiting(sdk: AceDataCloud) -> None:
    handle = sdk.video.generate(
        prompt="a long walk", async_=True, duration=25, model="sora-2-pro", size="large"
    )
    request: Any = sdk._transport.request
    request("POST", "/sora/tasks", json={"id": handle.id, "action": "cancel"})
    state = handle.wait(**WAIT)
    assert state["response"]["error"]["code"] == "cancelled"
    assert handle.urls() == []


def test_errors_are_of_the_right_class(sdk: AceDataCloud, server: Server) -> None:
    with pytest.raises(ValidationError) as invalid:
        sdk.video.generate(prompt="a cat", duration=7)
    assert "duration must be 10 or 15" in invalid.value.message
    assert invalid.value.trace_id
    with (
        closing(AceDataCloud("nonsense", base_url=server.url)) as stranger,
        pytest.raises(AuthenticationError),
    ):
        stranger.video.generate(prompt="a cat")


async def test_the_asynchronous_client(server: Server) -> None:
    sdk = AsyncAceDataCloud(server.token, base_url=server.url, timeout=120)
    handle = await sdk.video.generate(prompt="a bird by the sea", async_=True, **SMALL)
    state = await handle.wait(**WAIT)
    await sdk.close()
    assert state["state"] == "succeeded"
    assert_video(handle.urls())

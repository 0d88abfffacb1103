"""What the package `openai` raises for every refusal, and what it tries again."""

from __future__ import annotations

from typing import Any

import openai
import pytest
from openai import OpenAI
from openai.types import Video

from tests.clients.openai.conftest import Server
from tests.support.proxy import proxying
from tests.support.server import Crake


def refusal(quiet: Crake, token: str, **request: Any) -> openai.APIStatusError:  # noqa: ANN401
    """Return what the package raises for a request, which it sends once."""
    with (
        OpenAI(base_url=f"{quiet.url}/v1", api_key=token, max_retries=0) as sdk,
        pytest.raises(openai.APIStatusError) as raised,
    ):
        sdk.videos.create(**{"prompt": "a cat", **request})
    assert raised.value.request_id
    return raised.value


def test_every_refusal_has_its_class_and_its_code(quiet: Crake) -> None:
    token = quiet.token("--email", "ada@example.com")

    wrong = refusal(quiet, token, seconds="7")
    assert type(wrong) is openai.BadRequestError
    assert (wrong.code, wrong.param, wrong.type) == (
        "bad_request",
        "seconds",
        "invalid_request_error",
    )
    assert "4, 8, 12, 16 or 20" in wrong.message

    stranger = refusal(quiet, "crk_nonsense")
    assert type(stranger) is openai.AuthenticationError
    assert (stranger.code, stranger.type) == ("invalid_token", "authentication_error")

    narrow = refusal(quiet, quiet.token("--api", "sora/videos"))
    assert (type(narrow), narrow.code) == (openai.BadRequestError, "token_mismatched")

    rejected = refusal(quiet, token, prompt="something forbidden")
    assert type(rejected) is openai.PermissionDeniedError
    assert (rejected.code, rejected.type) == ("content_rejected", "permission_error")

    large = refusal(quiet, token, input_reference=b"x" * (3 * 2**20))
    assert (large.status_code, large.code) == (413, "too_large")

    poor = Crake(quiet.folder, {**quiet.settings, "CRAKE_FREE_CREDITS": "0"}, quiet.port)
    used_up = refusal(quiet, poor.token("--email", "poor@example.com"))
    assert (type(used_up), used_up.code) == (openai.PermissionDeniedError, "used_up")

    many = refusal(quiet, token, extra_body={"n": 7})
    assert type(many) is openai.RateLimitError
    assert (many.code, many.type) == ("too_many_requests", "rate_limit_error")
    assert int(many.response.headers["retry-after"]) > 0

    quiet.run("account", "disable", "poor@example.com")
    assert refusal(quiet, poor.token("--email", "poor@example.com")).code == "disabled"


def test_what_is_not_there(quiet: Crake) -> None:
    token = quiet.token("--email", "ada@example.com")
    with OpenAI(base_url=f"{quiet.url}/v1", api_key=token) as sdk:
        for ask in (sdk.videos.retrieve, sdk.videos.delete, sdk.videos.download_content):
            with pytest.raises(openai.NotFoundError) as raised:
                ask("video_123")
            assert raised.value.code == "not_found"
        with pytest.raises(openai.NotFoundError):
            sdk.videos.remix("video_123", prompt="x")
        with pytest.raises(openai.NotFoundError):
            sdk.videos.get_character("char_123")
        with pytest.raises(openai.NotFoundError) as raised:
            sdk.responses.create(model="sora-2", input="hello")
        assert raised.value.code == "no_api"


@pytest.mark.parametrize("status", [429, 503, 500])
def test_a_refusal_that_passes_is_tried_again(server: Server, status: int) -> None:
    with proxying(server.url) as proxy:
        proxy.refusals = [status, status]
        with OpenAI(base_url=f"{proxy.url}/v1", api_key=server.token) as sdk:
            assert "sora-2" in [model.id for model in sdk.models.list()]
        counts = [headers["x-stainless-retry-count"] for headers in proxy.seen]
        assert counts == ["0", "1", "2"]


def test_a_creation_that_is_tried_again_makes_one_video(quiet: Crake) -> None:
    token = quiet.token("--email", "again@example.com")
    with proxying(quiet.url) as proxy, OpenAI(base_url=f"{proxy.url}/v1", api_key=token) as sdk:
        proxy.refusals = [503, 429]
        video = sdk.videos.create(prompt="a cat")
        assert [item.id for item in sdk.videos.list()] == [video.id]


def test_the_package_gives_up_with_the_right_class(quiet: Crake) -> None:
    token = quiet.token("--email", "ada@example.com")
    with proxying(quiet.url) as proxy, OpenAI(base_url=f"{proxy.url}/v1", api_key=token) as sdk:
        proxy.refusals = [429] * 3
        with pytest.raises(openai.RateLimitError):
            sdk.models.list()
        proxy.refusals = [503] * 3
        with pytest.raises(openai.InternalServerError):
            sdk.models.list()
        assert len(proxy.seen) == 6


def test_a_video_that_fails_ends_the_polling_with_its_reason(server: Server, sdk: OpenAI) -> None:
    reference = {"image_url": "http://127.0.0.1:9/cat.png"}
    video: Video = sdk.videos.create_and_poll(
        prompt="a cat", extra_body={"input_reference": reference}, poll_interval_ms=100
    )
    assert video.status == "failed"
    assert video.error is not None
    assert (video.error.code, video.error.message) == (
        "bad_request",
        "input_reference.image_url could not be reached.",
    )
    with pytest.raises(openai.NotFoundError, match="failed"):
        sdk.videos.download_content(video.id)

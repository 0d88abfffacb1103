"""The package `openai` of PyPI, unchanged: its asynchronous client against a real server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import openai
import pytest
from openai import AsyncOpenAI
from openai.types import Video

from tests.clients.openai.conftest import Server
from tests.support.server import Crake


@pytest.fixture
async def sdk(server: Server) -> AsyncIterator[AsyncOpenAI]:
    async with AsyncOpenAI(base_url=f"{server.url}/v1", api_key=server.token) as sdk:
        yield sdk


async def test_a_video_from_its_making_to_its_deletion(sdk: AsyncOpenAI) -> None:
    video = await sdk.videos.create_and_poll(
        prompt="a bird", size="720x1280", extra_body={"fps": 6}
    )
    assert (video.status, video.size) == ("completed", "720x1280")
    assert (await sdk.videos.retrieve(video.id)) == video
    content = await sdk.videos.download_content(video.id)
    assert content.content[4:8] == b"ftyp"
    async with sdk.videos.with_streaming_response.download_content(
        video.id, variant="thumbnail"
    ) as stream:
        chunks = [chunk async for chunk in stream.iter_bytes()]
    assert b"".join(chunks)[8:12] == b"WEBP"
    assert (await sdk.videos.delete(video.id)).deleted
    with pytest.raises(openai.NotFoundError):
        await sdk.videos.retrieve(video.id)


async def test_pages(quiet: Crake) -> None:
    token = quiet.token("--email", "async@example.com")
    async with AsyncOpenAI(base_url=f"{quiet.url}/v1", api_key=token) as sdk:
        made = [(await sdk.videos.create(prompt="a cat")).id for _ in range(3)]
        assert [video.id async for video in sdk.videos.list(limit=1)] == made[::-1]
        with pytest.raises(openai.BadRequestError, match="unfinished"):
            await sdk.videos.remix(made[0], prompt="at night")


async def test_characters_and_models(sdk: AsyncOpenAI, completed: Video, clip: Path) -> None:
    made = await sdk.videos.create_character(name="Bo", video=clip)
    assert made.id is not None
    assert (await sdk.videos.get_character(made.id)).name == "Bo"
    assert "sora-2" in [model.id async for model in sdk.models.list()]
    assert (await sdk.videos.poll(completed.id)) == completed

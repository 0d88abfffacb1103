"""What servers with a `/v1/videos` API are like, and how to tell which one it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crake.engines.base import Capabilities, EngineDown
from crake.engines.remote.servers import NotJsonError, Refused, Server
from crake.engines.spec import SourceKind

CLOUD_SIZES = frozenset(
    {"720x1280", "1280x720", "1024x1792", "1792x1024", "1920x1080", "1080x1920"}
)
CLOUD_SECONDS = (4.0, 8.0, 12.0, 16.0, 20.0)


@dataclass(frozen=True, slots=True)
class Flavour:
    """How one kind of server wants to be asked.

    Parameters
    ----------
    json
        Whether text alone is sent as JSON; with a file it is always a form.
    tuning
        Whether it takes `seed`, `fps`, `negative_prompt`, and with `frames` also `width`, `height`
        and `num_frames`.
    sends_model
        Whether the model's name is sent where the options name none.
    fits_image
        Whether a reference image must have the video's size.
    stops_by_post
        Whether jobs are stopped by POST to `/{id}/cancel`; by DELETE otherwise.
    waits
        Whether a create is answered only once the clip is made, with the clip in the answer.
    finds
        Whether it keeps `metadata` of jobs, and lists those that have it.
    seconds
        Lengths that it renders; `None` is any.
    """

    name: str
    can: Capabilities
    json: bool = False
    tuning: bool = False
    frames: bool = False
    sends_model: bool = True
    fits_image: bool = False
    stops_by_post: bool = False
    waits: bool = False
    finds: bool = False
    seconds: tuple[float, ...] | None = None


FLAVOURS: Mapping[str, Flavour] = {
    flavour.name: flavour
    for flavour in (
        Flavour(
            "openai",
            Capabilities(images=True, sound=True, max_seconds=20.0, sizes=CLOUD_SIZES),
            fits_image=True,
            seconds=CLOUD_SECONDS,
        ),
        Flavour(
            "sglang",
            Capabilities(images=True, negative_prompt=True),
            json=True,
            tuning=True,
            frames=True,
            stops_by_post=True,
        ),
        Flavour(
            "vllm-omni",
            Capabilities(images=True, negative_prompt=True),
            tuning=True,
            frames=True,
            sends_model=False,
        ),
        Flavour(
            "dynamo",
            Capabilities(images=True, negative_prompt=True),
            json=True,
            tuning=True,
            frames=True,
            waits=True,
        ),
        Flavour(
            "crake",
            Capabilities(
                images=True,
                characters=2,
                sources=frozenset(SourceKind),
                negative_prompt=True,
                sound=True,
                max_seconds=120.0,
                sizes=CLOUD_SIZES,
            ),
            tuning=True,
            fits_image=True,
            finds=True,
            seconds=CLOUD_SECONDS,
        ),
    )
}

UNKNOWN = Capabilities(images=True, negative_prompt=True)
"""What a server can do of which it is not said what it is."""


async def recognise(server: Server) -> str:
    """Look at a server, and tell its flavour.

    crake says its name in its OpenAPI description; SGLang Diffusion describes its one model at
    `/models`; vLLM tells its version. Whatever else answers is asked as OpenAI's own API was.

    Raises
    ------
    EngineDown
        It does not answer, or does not take the key.
    """
    root = server.base_url.removesuffix("/v1")
    info = (await _look(server, f"{root}/openapi.json")).get("info")
    if isinstance(info, dict) and info.get("title") == "crake":
        return "crake"
    if "task_type" in await _look(server, f"{root}/models"):
        return "sglang"
    if "version" in await _look(server, f"{root}/version"):
        return "vllm-omni"
    return "openai"


async def is_there(server: Server) -> None:
    """Raise `EngineDown` where a server does not answer, fails, or does not take the key."""
    try:
        await server.ask("GET", "/models")
    except Refused as refused:
        if refused.status in {401, 403}:
            key = server.options.api_key_env or "it needs one: set api_key_env"
            raise EngineDown(f"{server.base_url} does not take the key ({key})") from refused
        if refused.status >= 500:
            raise EngineDown(f"{server.base_url}: {refused}") from refused


async def _look(server: Server, url: str) -> Mapping[str, Any]:
    try:
        body, _ = await server.ask("GET", url)
    except (Refused, NotJsonError):
        return {}
    return body

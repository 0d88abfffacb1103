"""What a request brings along as files: images, a source, the clips of characters."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import Any

from crake.engines.base import EngineDown, Job
from crake.engines.remote.flavours import Flavour
from crake.engines.remote.pictures import picture
from crake.engines.remote.servers import Server
from crake.engines.spec import Character, Source, VideoSpec
from crake.media import sandbox
from crake.media.conform import conform
from crake.media.probe import probe_video

PREPARE_SECONDS = 60.0
PREPARE_MEMORY_MIB = 1024

Files = list[tuple[str, tuple[str, bytes, str]]]
"""Field, and its file's name, content and media type."""


async def files_of(spec: VideoSpec, flavour: Flavour, job: Job) -> Files:
    """Return the source and the first image of a spec, as a flavour takes them."""
    files: Files = []
    if spec.source is not None:
        content = await asyncio.to_thread(spec.source.clip.path.read_bytes)
        files.append(("video", (f"{job.id}.mp4", content, "video/mp4")))
    for image in spec.images[:1]:
        size = (spec.width, spec.height) if flavour.fits_image else None
        content = await asyncio.to_thread(picture, image.path, size)
        files.append(("input_reference", ("reference.png", content, "image/png")))
    return files


async def make_characters(server: Server, spec: VideoSpec) -> dict[str, Any]:
    """Make the characters of a spec on a server, and return the field that names them there."""
    names = list[dict[str, str]]()
    for number, character in enumerate(spec.characters, 1):
        content = await _part(character, spec)
        files: Files = [("video", ("character.mp4", content, "video/mp4"))]
        body, _ = await server.ask(
            "POST", "/videos/characters", data={"name": f"character {number}"}, files=files
        )
        if not isinstance(body.get("id"), str):
            raise EngineDown(f"{server.base_url} answers a new character without an id")
        names.append({"id": body["id"]})
    return {"characters": names} if names else {}


async def added_seconds(spec: VideoSpec, source: Source) -> float:
    """Return by how much a spec makes its source longer."""
    facts = await _sandboxed(partial(probe_video, param="the source"), source.clip.path)
    return max(spec.seconds - float(facts.seconds), 1.0)


async def _part(character: Character, spec: VideoSpec) -> bytes:
    """Return the seconds of a character's clip that count, as a clip of its own."""
    path = character.clip.path
    facts = await _sandboxed(partial(probe_video, param="the character"), path)
    out = path.with_name(f"{path.name}-part.mp4")
    seconds = character.end - character.start
    cut = partial(
        conform,
        width=facts.width // 2 * 2,
        height=facts.height // 2 * 2,
        fps=spec.fps,
        frames=round(seconds * spec.fps),
        start=character.start,
    )
    await _sandboxed(cut, path, out)
    return await asyncio.to_thread(out.read_bytes)


async def _sandboxed(function: Any, *paths: Path) -> Any:  # noqa: ANN401 - any function, any result
    return await sandbox.run(
        function, *paths, timeout=PREPARE_SECONDS, memory_mib=PREPARE_MEMORY_MIB
    )

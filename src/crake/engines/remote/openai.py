"""The `openai` engine: any server with a `/v1/videos` API."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from crake.engines.base import Capabilities, EngineDown, EngineOptions, Job
from crake.engines.remote.answers import JobState, JobStatus, status_of
from crake.engines.remote.download import MIB, check_kind
from crake.engines.remote.engine import RemoteEngine, whole
from crake.engines.remote.flavours import FLAVOURS, UNKNOWN, Flavour, is_there, recognise
from crake.engines.remote.options import OpenAIOptions
from crake.engines.remote.pictures import picture
from crake.engines.remote.servers import Refused, Server
from crake.engines.spec import Character, SourceKind, VideoSpec
from crake.media import sandbox
from crake.media.conform import conform
from crake.media.probe import probe_video

PREPARE_SECONDS = 60.0
PREPARE_MEMORY_MIB = 1024
OTHER_FORM = frozenset({400, 415, 422})
"""Answers that may mean: not as JSON, or not as a form."""

MARK = "metadata[crake_key]"
"""Field of the metadata that a job is found by."""

Files = list[tuple[str, tuple[str, bytes, str]]]


class OpenAIEngine(RemoteEngine):
    """Asks a server that speaks OpenAI's Videos API, more or less."""

    Options = OpenAIOptions
    options: OpenAIOptions
    description = "Has videos rendered by a server with a /v1/videos API."

    def __init__(self, name: str, options: EngineOptions) -> None:
        super().__init__(name, options)
        self._kept: dict[str, bytes] = {}
        """Clips that came with the answers to their jobs, until they are written."""

    def can(self) -> Capabilities:
        """Return what the flavour can do."""
        flavour = FLAVOURS.get(self.options.flavour)
        return flavour.can if flavour else UNKNOWN

    async def look(self, server: Server) -> None:
        """Look whether a server is there, and once what it is."""
        if self.options.flavour != "auto":
            server.flavour = self.options.flavour
        elif not server.flavour:
            server.flavour = await recognise(server)
        await is_there(server)

    async def create(self, server: Server, spec: VideoSpec, job: Job, key: str) -> str:
        """Give a server a job; return its id."""
        if not server.flavour:
            await self.look(server)
        flavour = FLAVOURS[server.flavour]
        files = await self._files(spec, flavour, job)
        path, fields = await self._request(server, spec, flavour)
        if flavour.finds:
            fields[MARK] = key
        if flavour.waits:
            files, fields = [], as_dynamo_takes_it(fields, files)
        asked: dict[str, Any] = {"headers": {"idempotency-key": key}}
        if flavour.waits or flavour.name == "vllm-omni":  # older ones wait too
            asked |= {"timeout": self.options.timeout, "most": self.options.max_mib * MIB * 4 // 3}
        as_json = flavour.json and not files
        try:
            body = await _post(server, path, fields, files, asked, as_json=as_json)
        except Refused as refused:
            # Versions differ in which of the two they take; nothing was accepted.
            if refused.status not in OTHER_FORM or files or refused.trouble.rejects:
                raise
            try:
                body = await _post(server, path, fields, files, asked, as_json=not as_json)
            except Refused:
                raise refused from None
        clip = await asyncio.to_thread(inline_clip, body)
        made = body.get("id") or (key if clip else None)
        if clip and isinstance(made, str):
            self._kept[made] = clip
        if not isinstance(made, str) or not made:
            raise EngineDown(f"{server.base_url} answers a new job without an id")
        return made

    async def _request(
        self, server: Server, spec: VideoSpec, flavour: Flavour
    ) -> tuple[str, dict[str, Any]]:
        """Return the path and the fields of a request."""
        fields: dict[str, Any] = {"prompt": spec.prompt}
        source = spec.source
        if source is not None and source.kind is not SourceKind.EXTEND:
            return "/videos/edits", {**fields, **self.options.extra}
        path, seconds = "/videos", self.asked_seconds(spec, self._ladder(flavour))
        if source is not None:
            facts = await _sandboxed(partial(probe_video, param="the source"), source.clip.path)
            added = max(spec.seconds - facts.seconds, 1.0)
            path = "/videos/extensions"
            seconds = self.asked_seconds(
                spec.model_copy(update={"seconds": added}), self._ladder(flavour)
            )
        else:
            fields["size"] = spec.size
            fields |= self._tuning(spec, flavour, seconds)
            fields |= await self._cast(server, spec)
        model = self.options.model
        if model is None and flavour.sends_model:
            model = spec.model
        if model:
            fields["model"] = model
        fields["seconds"] = whole(seconds) if flavour.json else f"{whole(seconds)}"
        return path, {**fields, **self.options.extra}

    def _ladder(self, flavour: Flavour) -> tuple[float, ...] | None:
        # A crake that is asked for a model of its own takes any length.
        own = flavour.name == "crake" and self.options.model not in {None, "sora-2", "sora-2-pro"}
        return None if own else flavour.seconds

    def _tuning(self, spec: VideoSpec, flavour: Flavour, seconds: float) -> dict[str, Any]:
        if not flavour.tuning:
            return {}
        tuning: dict[str, Any] = {"seed": spec.seed % 2**31, "fps": spec.fps}
        if spec.negative_prompt:
            tuning["negative_prompt"] = spec.negative_prompt
        if flavour.frames:
            # Video models render 4n + 1 frames; what is too much is cut.
            frames = 4 * -(-(round(seconds * spec.fps) - 1) // 4) + 1
            tuning |= {"width": spec.width, "height": spec.height, "num_frames": frames}
        return tuning

    async def _files(self, spec: VideoSpec, flavour: Flavour, job: Job) -> Files:
        files: Files = []
        if spec.source is not None:
            content = await asyncio.to_thread(spec.source.clip.path.read_bytes)
            files.append(("video", (f"{job.id}.mp4", content, "video/mp4")))
        for image in spec.images[:1]:
            size = (spec.width, spec.height) if flavour.fits_image else None
            content = await asyncio.to_thread(picture, image.path, size)
            files.append(("input_reference", ("reference.png", content, "image/png")))
        return files

    async def _cast(self, server: Server, spec: VideoSpec) -> dict[str, Any]:
        """Make the characters of a spec on the server, and return how they are named there."""
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

    def not_told(self, server: Server, spec: VideoSpec) -> list[str]:
        """Return images after the first, and what the flavour takes no notice of."""
        flavour = FLAVOURS.get(server.flavour)
        images = ["images"] if len(spec.images) > 1 else []
        words = ["negative_prompt"] if flavour and not flavour.tuning else []
        return [*images, *(words if spec.negative_prompt else [])]

    async def find(self, server: Server, key: str) -> str | None:
        """Return the id of the job that was created with `key`."""
        flavour = FLAVOURS.get(server.flavour or self.options.flavour)
        if flavour is None or not flavour.finds:
            return None
        body, _ = await server.ask("GET", "/videos", params={MARK: key, "limit": 1})
        found = [each.get("id") for each in body.get("data", []) if isinstance(each, dict)]
        return found[0] if found and isinstance(found[0], str) else None

    async def status(self, server: Server, job: str) -> tuple[JobStatus, float | None]:
        """Return how far a job is."""
        if job in self._kept:
            return JobStatus(JobState.DONE, 1.0), None
        body, headers = await server.ask(
            "GET", f"/videos/{job}", headers={"x-stainless-poll-helper": "true"}
        )
        after = headers.get("openai-poll-after-ms", "")
        return status_of(body), float(after) / 1000 if after.isdecimal() else None

    def content_url(self, server: Server, job: str, status: JobStatus) -> str:
        """Return the path that all these servers have; no variant, which is an index to some."""
        del status
        return f"{server.base_url}/videos/{job}/content"

    async def has_kept(self, job: str, out: Path) -> bool:
        """Write a clip that came with the answer to its job; return whether it did."""
        clip = self._kept.pop(job, None)
        if clip is None:
            return False
        await asyncio.to_thread(out.write_bytes, clip)
        await asyncio.to_thread(check_kind, out)
        return True

    async def cancel(self, server: Server, job: str) -> None:
        """Stop a job, the way this server does."""
        flavour = FLAVOURS.get(server.flavour or self.options.flavour)
        if flavour is not None and flavour.waits:
            return  # it renders only while somebody waits for the answer
        if flavour is None or flavour.stops_by_post:
            try:
                await server.ask("POST", f"/videos/{job}/cancel")
            except Refused as refused:
                if refused.status not in {404, 405}:
                    raise
            else:
                return
        await server.ask("DELETE", f"/videos/{job}")


async def _post(
    server: Server,
    path: str,
    fields: Mapping[str, Any],
    files: Files,
    asked: Mapping[str, Any],
    *,
    as_json: bool,
) -> Mapping[str, Any]:
    if as_json:
        body, _ = await server.ask("POST", path, json=dict(fields), **asked)
        return body
    parts = [(name, (None, _text(value).encode(), None)) for name, value in fields.items()]
    body, _ = await server.ask("POST", path, files=[*parts, *files], **asked)
    return body


def as_dynamo_takes_it(fields: Mapping[str, Any], files: Files) -> dict[str, Any]:
    """Return a request with what tunes it under `nvext`, and the image as a data: address."""
    names = {"fps", "num_frames", "negative_prompt", "seed", "num_inference_steps"}
    names |= {"guidance_scale", "guidance_scale_2", "boundary_ratio"}
    body = {key: value for key, value in fields.items() if key not in {*names, "width", "height"}}
    body["nvext"] = {key: value for key, value in fields.items() if key in names}
    body["response_format"] = "b64_json"  # an address would be a path of the server's own disk
    for _, (_, content, kind) in files:
        body["input_reference"] = f"data:{kind};base64,{base64.b64encode(content).decode()}"
    return body


def inline_clip(body: Mapping[str, Any]) -> bytes | None:
    """Return the clip that an answer brings along, `None` where it brings none."""
    data = body.get("data")
    item = data[0] if isinstance(data, list) and data else None
    text = item.get("b64_json") if isinstance(item, dict) else None
    if not isinstance(text, str) or not text:
        return None
    try:
        return base64.b64decode(text.rpartition(",")[2], validate=True)
    except ValueError:
        return None


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


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

"""The `sora` engine: another crake, or a hosted provider of the Sora Videos API."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crake.engines.base import Capabilities, EngineDown, Job
from crake.engines.remote.answers import JobState, JobStatus, share, status_of, trouble_of
from crake.engines.remote.engine import RemoteEngine
from crake.engines.remote.lengths import asked_seconds, whole
from crake.engines.remote.options import SoraOptions
from crake.engines.remote.pictures import picture
from crake.engines.remote.servers import Refused, Server
from crake.engines.spec import VideoSpec
from crake.errors import ApiNotImplemented

SMALL = {"1280x720": "landscape", "720x1280": "portrait"}
LARGE = {"1792x1024": "landscape", "1024x1792": "portrait"}
LONG_MODEL = "sora-2-pro"
SECONDS = {"2.0": (4.0, 8.0, 12.0), "1.0": (10.0, 15.0)}
LONG_SECONDS = 25.0
CALLED_PAUSE = 15.0
"""Seconds between looks at a job whose end the server will tell."""


@dataclass(frozen=True, slots=True)
class Wording:
    """In which version of the API a video is asked for, and how long it then is."""

    version: str
    seconds: float


class SoraEngine(RemoteEngine):
    """Asks a server that speaks the Sora Videos API, in whichever version fits the request."""

    Options = SoraOptions
    options: SoraOptions
    description = "Has videos rendered by a server with the Sora Videos API."

    def can(self) -> Capabilities:
        """Return what the API can be asked for: a character's clip would need a public address."""
        return Capabilities(
            images=True,
            sound=True,
            max_seconds=LONG_SECONDS if self._is_long(None) else max(SECONDS["1.0"]),
            sizes=frozenset({*SMALL, *LARGE}),
        )

    def _is_long(self, spec: VideoSpec | None) -> bool:
        """Tell whether the model there takes 25 seconds; a spec's own may, where none is set."""
        model = self.options.model
        if model is None:
            return spec is None or spec.model == LONG_MODEL
        return model == LONG_MODEL

    async def look(self, server: Server) -> None:
        """Look whether a server is there and takes the key: a task that cannot be is asked for."""
        server.flavour = "sora"
        nothing = {"action": "retrieve_batch", "ids": ["00000000-0000-0000-0000-000000000000"]}
        try:
            await server.ask("POST", "/sora/tasks", json=nothing)
        except Refused as refused:
            if refused.status in {401, 403}:
                key = server.options.api_key_env or "it needs one: set api_key_env"
                raise EngineDown(f"{server.base_url} does not take the key ({key})") from refused
            if refused.status >= 500 or refused.trouble.code == "no_api":
                raise EngineDown(f"{server.base_url}: {refused}") from refused

    async def create(self, server: Server, spec: VideoSpec, job: Job, key: str) -> str:
        """Give a server a task; return its id."""
        wording = self.wording(spec)
        body: dict[str, Any] = {
            "version": wording.version,
            "prompt": spec.prompt,
            "duration": whole(wording.seconds),
            "async": True,
        }
        if wording.version == "1.0":
            body["size"] = "small" if spec.size in SMALL else "large"
            body["orientation"] = {**SMALL, **LARGE}[spec.size]
        else:
            body["size"] = spec.size
        model = spec.model if self.options.model is None else self.options.model
        if model:
            body["model"] = model
        if spec.images:
            body["image_urls"] = await asyncio.to_thread(_inline, spec, wording)
        if self.options.callbacks and job.callback_url:
            body["callback_url"] = job.callback_url
        answer, _ = await server.ask(
            "POST", "/sora/videos", json=body, headers={"idempotency-key": key}
        )
        made = answer.get("task_id")
        if not isinstance(made, str) or not made:
            raise EngineDown(f"{server.base_url} answers a new task without a task_id")
        return made

    def wording(self, spec: VideoSpec) -> Wording:
        """Return the version with the shortest length that is long enough, 2.0 where both have it.

        Version 1.0 where there is more than one image, of which 2.0 uses the first only.
        """
        if self.options.seconds is not None:
            seconds = asked_seconds(spec.seconds, self.options.seconds)
            return Wording("2.0" if seconds in SECONDS["2.0"] else "1.0", seconds)
        versions = ["1.0"] if len(spec.images) > 1 else ["2.0", "1.0"]
        lengths = [Wording(v, s) for v in versions for s in SECONDS[v]]
        if self._is_long(spec):
            lengths.append(Wording("1.0", LONG_SECONDS))
        enough = [each for each in lengths if each.seconds >= spec.seconds - 1e-6]
        if not enough:
            longest = max(each.seconds for each in lengths)
            raise ApiNotImplemented(f"seconds: at most {longest:g} can be rendered.")
        return min(enough, key=lambda each: each.seconds)

    def not_told(self, server: Server, spec: VideoSpec) -> list[str]:
        """Return what the API has no field for."""
        del server
        return ["negative_prompt"] if spec.negative_prompt else []

    async def status(self, server: Server, job: str) -> tuple[JobStatus, float | None]:
        """Return how far a task is."""
        record, _ = await server.ask("POST", "/sora/tasks", json={"id": job, "action": "retrieve"})
        return record_status(record), CALLED_PAUSE if self.options.callbacks else None

    def content_url(self, server: Server, job: str, status: JobStatus) -> str:
        """Return the address that the task's record gives."""
        del job
        return status.url or f"{server.base_url}/"

    async def cancel(self, server: Server, job: str) -> None:
        """Stop a task."""
        await server.ask("POST", "/sora/tasks", json={"id": job, "action": "cancel"})

    async def waited(self, job: Job, seconds: float) -> None:
        """Wait until the server calls, or until it is time to look."""
        await job.called(seconds)


def record_status(record: Mapping[str, Any]) -> JobStatus:
    """Return how far the task of a record is.

    crake says `state`; the hosted API does not: there a task is done once its `response` says
    `success`.
    """
    response = record.get("response")
    response = response if isinstance(response, dict) else {}
    items = response.get("data")
    item = items[0] if isinstance(items, list) and items and isinstance(items[0], dict) else {}
    url = item.get("video_url")
    if response.get("success") is False:
        return JobStatus(JobState.FAILED, trouble=trouble_of(response))
    if isinstance(url, str) and url:
        return JobStatus(JobState.DONE, 1.0, url=url)
    state = record.get("state") or item.get("state") or "pending"
    found = status_of({"status": state, "error": response.get("error")})
    done = found.state is JobState.DONE  # but no address: it is not to be had
    return JobStatus(
        JobState.FAILED if done else found.state, share(item.get("progress")), found.trouble
    )


def _inline(spec: VideoSpec, wording: Wording) -> list[str]:
    """Return the images as data: URLs; in version 2.0 the first, in exactly the video's size."""
    exact = (spec.width, spec.height) if wording.version == "2.0" else None
    images = spec.images[:1] if exact else spec.images
    return [
        f"data:image/png;base64,{base64.b64encode(picture(image.path, exact)).decode()}"
        for image in images
    ]

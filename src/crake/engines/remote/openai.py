"""The `openai` engine: any server with a `/v1/videos` API."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from crake.engines.base import Capabilities, EngineDown, EngineOptions, Job
from crake.engines.remote.answers import JobState, JobStatus, inline_clip, status_of
from crake.engines.remote.download import MIB, check_kind
from crake.engines.remote.engine import RemoteEngine
from crake.engines.remote.flavours import FLAVOURS, UNKNOWN, is_there, recognise
from crake.engines.remote.openai_request import MARK, post, request_of
from crake.engines.remote.options import OpenAIOptions
from crake.engines.remote.servers import Refused, Server
from crake.engines.spec import VideoSpec


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
        request = await request_of(spec, job, key, server, flavour, self.options)
        asked: dict[str, Any] = {"headers": {"idempotency-key": key}}
        if flavour.waits or flavour.name == "vllm-omni":  # older ones wait too
            asked |= {"timeout": self.options.timeout, "most": self.options.max_mib * MIB * 4 // 3}
        body = await post(server, request, asked)
        clip = await asyncio.to_thread(inline_clip, body)
        made = body.get("id") or (key if clip else None)
        if clip and isinstance(made, str):
            self._kept[made] = clip
        if not isinstance(made, str) or not made:
            raise EngineDown(f"{server.base_url} answers a new job without an id")
        return made

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

"""Servers with a `/v1/videos` API that behave as each kind of upstream does, faults included.

Written from what is published of SGLang Diffusion, vLLM-Omni and OpenAI's API; real HTTP on
127.0.0.1, jobs in memory as theirs are.
"""

from __future__ import annotations

import asyncio
import base64
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import (
    FileResponse,
    JSONResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route

from tests.support.http import serving
from tests.support.media import make_clip

OLD_SGLANG, SGLANG, VLLM, CLOUD = "sglang-old", "sglang", "vllm-omni", "openai"
OLD_VLLM, DYNAMO = "vllm-omni-old", "dynamo"
"""Both answer a create only once the clip is made, and have nothing to look at before."""
KINDS = (OLD_SGLANG, SGLANG, VLLM, CLOUD)
STALL_SECONDS = 30.0


@dataclass
class Remote:
    """A job of a server."""

    id: str
    fields: dict[str, Any]
    looks: int = 0
    cancelled: bool = False
    status: str = "queued"


@dataclass
class Upstream:
    """One server.

    Parameters
    ----------
    kind
        Which kind it behaves as.
    looks
        Polls until a job is done; never, where it is negative.
    refusals
        Answers, (status, body), to the next creates.
    content
        How clips are sent: `plain`, `redirect`, `elsewhere:URL`, `stalls` (once), `breaks` (once),
        `html`, `endless`, `missing`, `rubbish`.
    error
        What jobs fail with, if they do.
    """

    folder: Path
    kind: str = CLOUD
    looks: int = 2
    key: str | None = None
    refusals: list[tuple[int, Any]] = field(default_factory=list)
    stutters: list[tuple[int, Any]] = field(default_factory=list)
    """Answers to the next looks."""
    content: str = "plain"
    error: Any = None
    accepts_after: float = 0.0
    """Seconds that a create takes."""
    conflicts: int = 0
    """Cancels that are answered with 409 before one is taken."""
    jobs: dict[str, Remote] = field(default_factory=dict)
    created: list[dict[str, Any]] = field(default_factory=list)
    """Fields of every job ever accepted; `_type`, `_files` and `_headers` beside them."""
    asked: list[str] = field(default_factory=list)
    stopped: list[str] = field(default_factory=list)
    url: str = ""
    _making: threading.Lock = field(default_factory=threading.Lock)

    def forget(self) -> None:
        """Restart: jobs were in memory."""
        self.jobs.clear()

    @property
    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/v1/videos", self.create, methods=["POST"]),
                Route("/v1/videos", self.list, methods=["GET"]),
                Route("/v1/videos/edits", self.create, methods=["POST"]),
                Route("/v1/videos/extensions", self.create, methods=["POST"]),
                Route("/v1/videos/characters", self.character, methods=["POST"]),
                Route("/v1/videos/{id}", self.retrieve, methods=["GET"]),
                Route("/v1/videos/{id}", self.delete, methods=["DELETE"]),
                Route("/v1/videos/{id}/cancel", self.cancel, methods=["POST"]),
                Route("/v1/videos/{id}/content", self.send, methods=["GET"]),
                Route("/v1/models", self.models),
                Route("/files/{id}", self.file),
                Route("/models", self.describe),
                Route("/version", self.version),
            ]
        )

    def refused(self, status: int, message: str) -> Response:
        """Return an error the way this kind prints it."""
        bodies: dict[str, Any] = {
            OLD_SGLANG: {"detail": message},
            SGLANG: {"message": message},
            VLLM: {"error": {"message": message, "type": "BadRequestError", "code": status}},
            CLOUD: {"error": {"message": message, "type": "invalid_request_error", "code": "bad"}},
            DYNAMO: {"message": message, "type": "Bad Request", "code": status},
            OLD_VLLM: {"detail": message},
        }
        return JSONResponse(bodies[self.kind], status)

    def _locked(self, request: Request) -> Response | None:
        if self.key and request.headers.get("authorization") != f"Bearer {self.key}":
            return self.refused(401, "no such key")
        return None

    async def models(self, request: Request) -> Response:
        return self._locked(request) or JSONResponse({"object": "list", "data": []})

    async def describe(self, _request: Request) -> Response:
        if self.kind in {SGLANG, OLD_SGLANG}:
            return JSONResponse({"model_path": "Wan", "task_type": "T2V", "num_gpus": 1})
        return JSONResponse({"detail": "Not Found"}, 404)

    async def version(self, _request: Request) -> Response:
        if self.kind == VLLM:
            return JSONResponse({"version": "0.14.0"})
        return Response("<html>nothing here</html>", media_type="text/html")

    async def create(self, request: Request) -> Response:
        if locked := self._locked(request):
            return locked
        if self.refusals:
            status, body = self.refusals.pop(0)
            if isinstance(body, str):
                return Response(body, status, media_type="text/plain")
            return JSONResponse(body, status, {"retry-after": "7"})
        kind = request.headers["content-type"].partition(";")[0]
        fields, files = await _read(request, kind)
        if self.kind == OLD_SGLANG and kind.startswith("multipart") and not files:
            return self.refused(400, "input_reference is required for multipart requests")
        if self.kind in {VLLM, CLOUD} and kind == "application/json":
            detail = [{"loc": ["body", "prompt"], "msg": "Field required", "type": "missing"}]
            return JSONResponse({"detail": detail}, 422)
        if self.kind == DYNAMO and kind != "application/json":
            return self.refused(415, "Expected request with `Content-Type: application/json`")
        if self.kind == VLLM and fields.get("model") not in {None, "Wan"}:
            return self.refused(404, f"The model `{fields['model']}` does not exist.")
        if self.kind == CLOUD and "model" not in fields and not request.url.path.endswith("edits"):
            return self.refused(400, "model is required")
        await asyncio.sleep(self.accepts_after)
        made = Remote(f"video_{uuid4().hex}", fields)
        self.jobs[made.id] = made
        self.created.append(
            {
                **fields,
                "_path": request.url.path,
                "_type": kind,
                "_files": files,
                "_headers": dict(request.headers),
            }
        )
        if self.kind in {OLD_VLLM, DYNAMO}:
            return JSONResponse(await asyncio.to_thread(self._at_once, self.jobs.pop(made.id)))
        return JSONResponse(self._shown(made))

    def _at_once(self, job: Remote) -> dict[str, Any]:
        tuned = Remote(job.id, {**job.fields, **job.fields.get("nvext", {})})
        clip = base64.b64encode(self._clip(tuned).read_bytes()).decode()
        if self.kind == OLD_VLLM:
            return {"created": 1, "data": [{"b64_json": clip}]}
        item = {"output_format": "mp4", "b64_json": clip}
        said = {"object": "video", "status": "completed", "progress": 100, "created": 1}
        return {"id": job.id, "model": job.fields["model"], **said, "data": [item]}

    async def list(self, request: Request) -> Response:
        wanted = {key: text for key, text in request.query_params.items() if "[" in key}
        found = [job for job in self.jobs.values() if wanted.items() <= job.fields.items()]
        return JSONResponse({"object": "list", "data": [self._shown(job) for job in found]})

    async def character(self, request: Request) -> Response:
        fields, files = await _read(request, "multipart/form-data")
        made = Remote(f"char_{uuid4().hex}", fields)
        self.created.append({**fields, "_path": request.url.path, "_files": files})
        return JSONResponse({"id": made.id, "name": fields["name"], "created_at": 1})

    def _shown(self, job: Remote) -> dict[str, Any]:
        shown: dict[str, Any] = {
            "id": job.id,
            "object": "video",
            "status": job.status,
            "created_at": 1,
        }
        if self.kind in {VLLM, CLOUD} and job.status == "in_progress" and self.looks > 0:
            shown["progress"] = round(100 * job.looks / (self.looks + 1))
        if job.status == "failed":
            shown["error"] = self.error or {"code": "cancelled", "message": "it was cancelled"}
        return shown

    async def retrieve(self, request: Request) -> Response:
        self.asked.append(request.path_params["id"])
        if self.stutters:
            status, body = self.stutters.pop(0)
            return JSONResponse(body, status)
        job = self.jobs.get(request.path_params["id"])
        if job is None:
            return self.refused(404, "Video not found")
        job.looks += 1
        if job.cancelled:
            job.status = "cancelled" if self.kind == SGLANG else "failed"
        elif 0 <= self.looks < job.looks:
            job.status = "failed" if self.error else "completed"
        elif self.kind not in {SGLANG, OLD_SGLANG}:
            job.status = "in_progress"
        return JSONResponse(self._shown(job), headers={"openai-poll-after-ms": "60"})

    async def cancel(self, request: Request) -> Response:
        if self.kind != SGLANG:
            return JSONResponse({"detail": "Not Found"}, 404)
        return self._stop(request)

    async def delete(self, request: Request) -> Response:
        return self._stop(request)

    def _stop(self, request: Request) -> Response:
        job = self.jobs.get(request.path_params["id"])
        if job is None:
            return self.refused(404, "Video not found")
        job.cancelled = True
        if self.conflicts:
            self.conflicts -= 1
            return self.refused(409, "the job is being stopped")
        self.stopped.append(f"{request.method} {job.id}")
        return JSONResponse({"id": job.id, "object": "video.deleted", "deleted": True})

    async def send(self, request: Request) -> Response:
        job = self.jobs.get(request.path_params["id"])
        if job is None or job.status != "completed" or self.content == "missing":
            return self.refused(404, "not finished")
        if request.query_params:
            return self.refused(400, "variant is the index of an output")
        path = await asyncio.to_thread(self._clip, job)
        mode, _, where = self.content.partition(":")
        match mode:
            case "redirect":
                return RedirectResponse(f"/files/{job.id}?signature=1", 307)
            case "elsewhere":
                return RedirectResponse(where, 302)
            case "stalls" | "breaks":
                self.content = "plain"
                return StreamingResponse(_half(path, mode), media_type="video/mp4")
            case "html":
                return Response("<html>log in</html>", media_type="text/html")
            case "rubbish":
                return Response(b"rubbish" * 100, media_type="video/mp4")
            case "endless":
                return StreamingResponse(_endless(path), media_type="video/mp4")
        return FileResponse(path, media_type="application/octet-stream")

    async def file(self, request: Request) -> Response:
        return FileResponse(self._clip(self.jobs[request.path_params["id"]]))

    def _clip(self, job: Remote) -> Path:
        """Render: as long as is asked for, in the size, with one frame too many."""
        path = self.folder / f"{job.id}.mp4"
        with self._making:
            if path.exists():
                return path
            wide, high = map(int, str(job.fields.get("size", "128x72")).split("x"))
            frames = int(job.fields.get("num_frames", 0))
            fps = int(job.fields.get("fps", 24))
            seconds = frames / fps if frames else float(job.fields.get("seconds", 4))
            # Whole at once: who lost patience with a slow machine asks again meanwhile.
            part = make_clip(
                path.with_suffix(".part.mp4"),
                wide,
                high,
                seconds,
                fps=fps,
                sound=self.kind == CLOUD,
            )
            return part.rename(path)


async def _read(request: Request, kind: str) -> tuple[dict[str, Any], dict[str, bytes]]:
    if kind == "application/json":
        return await request.json(), {}
    fields, files = dict[str, Any](), dict[str, bytes]()
    async with request.form() as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                files[name] = await value.read()
            else:
                fields[name] = value
    return fields, files


async def _half(path: Path, mode: str) -> AsyncIterator[bytes]:
    content = await asyncio.to_thread(path.read_bytes)
    yield content[: len(content) // 2]
    if mode == "breaks":
        raise ConnectionResetError("the machine went away")
    await asyncio.sleep(STALL_SECONDS)


async def _endless(path: Path) -> AsyncIterator[bytes]:
    yield await asyncio.to_thread(path.read_bytes)
    while True:
        yield bytes(2**20)
        await asyncio.sleep(0)


@asynccontextmanager
async def upstream(folder: Path, kind: str = CLOUD, **how: Any) -> AsyncIterator[Upstream]:  # noqa: ANN401
    """Run a server in this event loop."""
    running = Upstream(folder, kind, **how)
    async with serving(running.app) as url:
        running.url = f"{url}/v1"
        yield running


@contextmanager
def upstream_in_thread(folder: Path, kind: str = CLOUD, **how: Any) -> Iterator[Upstream]:  # noqa: ANN401
    """Run a server beside a test that has no event loop."""
    running = Upstream(folder, kind, **how)
    ready, stop = threading.Event(), asyncio.Event()
    loop = asyncio.new_event_loop()

    async def serve() -> None:
        async with serving(running.app) as url:
            running.url = f"{url}/v1"
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    try:
        assert ready.wait(30), "the server did not start"
        yield running
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()

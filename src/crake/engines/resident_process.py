"""One resident process, as the main program holds it: started, given clips, cancelled, killed."""

from __future__ import annotations

import asyncio
import contextlib
import os
import pickle
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, cast

from crake.engines import residing
from crake.engines.base import Clip
from crake.engines.spec import VideoSpec
from crake.errors import CrakeError, SetupError
from crake.media import sandboxed
from crake.media.forkserver import kill_group
from crake.media.sandbox import (
    SandboxCrashed,
    SandboxFailed,
    SandboxOutOfMemory,
    SandboxTimeout,
)

GRACE = 60.0
"""Seconds that a clip has to end after it was cancelled: one step of the slowest models."""
ENVIRONMENT = {
    "TOKENIZERS_PARALLELISM": "false",
    # Less of the GPU's memory is lost to fragments.
    "PYTORCH_CUDA_ALLOC_CONF": "expandable_segments:True",
}

Frame = tuple[bytes, bytes]


class ResidentProcess:
    """A process that renders clips, one at a time.

    Parameters
    ----------
    call
        `(class, name, options, place)` of its engine, picklable.
    patience
        Seconds without a report after which it counts as hung.
    growth
        Bytes that it may grow by from its first clip on.
    grace
        Seconds that a cancelled clip has to end.
    """

    def __init__(self, call: object, *, patience: float, growth: int, grace: float = GRACE) -> None:
        self._call = pickle.dumps(call)
        self._patience, self._growth, self._grace = patience, growth, grace
        self._frames: asyncio.Queue[Frame | None] = asyncio.Queue()
        self._baseline: tuple[int, int] | None = None
        self._work: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._reader: asyncio.Task[None] | None = None
        self._settling: asyncio.Task[None] | None = None
        self._job = 0
        self.ended = asyncio.Event()
        """Set when it can render no more: it died, or has to be replaced."""
        self.why = ""
        """Why it ended."""

    @property
    def pid(self) -> int:
        """Its process id."""
        assert self._process is not None
        return self._process.pid

    async def start(self) -> None:
        """Start it and wait until it has loaded.

        Raises
        ------
        SetupError
            It cannot be used as it is set; the message says what to do.
        SandboxError
            It did not come so far.
        """
        self._spawn()
        await self._send(residing.JOB, self._call)
        try:
            frame = await self._next(None)
        except BaseException:
            await self.stop("it did not load")
            raise
        kind, body = frame or (b"", b"")
        if kind != residing.LOADED:
            await self.stop("it did not load")
            if kind == residing.UNUSABLE:
                raise SetupError(body.decode())
            self._raise(frame)

    def _spawn(self) -> None:
        # Started on the event loop's own thread, with which it dies at the latest.
        work, theirs = socket.socketpair()
        path = [entry or os.getcwd() for entry in sys.path]  # noqa: PTH109 - what '' stands for
        code = (
            f"import sys; sys.path[:] = {path!r}; "
            f"from crake.engines.residing import main; main({theirs.fileno()})"
        )
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 - this interpreter, this program
                [sys.executable, "-c", code],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                env={**ENVIRONMENT, **os.environ},
                start_new_session=True,
            )
        work.setblocking(False)
        self._work = work
        self._reader = asyncio.create_task(self._read(work))

    async def render(
        self, spec: VideoSpec, out: Path, on_progress: Callable[[float], None], seconds: float
    ) -> Clip:
        """Render one clip.

        Parameters
        ----------
        seconds
            That it may take.

        Raises
        ------
        CrakeError
            The request cannot be rendered.
        SandboxError
            The process did not come to the clip's end; where it is of no more use, `ended` is set.
        """
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        try:
            self._job += 1
            await self._send(residing.JOB, pickle.dumps((self._job, spec, out)))
            while True:
                frame = await self._next(min(self._patience, deadline - loop.time()))
                if frame is None or frame[0] != sandboxed.PROGRESS:
                    return self._outcome(frame)
                on_progress(cast("float", sandboxed.SHARE.unpack(frame[1])[0]))
        except TimeoutError:
            if loop.time() >= deadline:
                self._cancel()
                raise SandboxTimeout(f"cancelled after {seconds:g} s") from None
            self._end("it hung")
            message = f"killed: no sign of life for {self._patience:g} s"
            raise SandboxTimeout(message) from None
        except asyncio.CancelledError:
            self._cancel()
            raise

    async def settled(self) -> None:
        """Wait until a cancelled clip has ended, or its process."""
        if self._settling is not None:
            await asyncio.wait({self._settling})
            self._settling = None

    async def stop(self, why: str) -> None:
        """Kill it, and wait until it is gone."""
        self._end(why)
        tasks = {task for task in (self._settling, self._reader) if task is not None}
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        if self._process is not None:
            await asyncio.to_thread(self._process.wait)
        if self._work is not None:
            self._work.close()

    # Nothing below waits for a process that does nothing.

    def _end(self, why: str) -> None:
        self.why = self.why or why
        self.ended.set()
        if self._process is not None and self._process.poll() is None:
            kill_group(self._process.pid)

    def _cancel(self) -> None:
        self._settling = asyncio.create_task(self._settle())

    async def _settle(self) -> None:
        """Have the clip stop at its next report; kill the process where it does not."""
        try:
            async with asyncio.timeout(self._grace):
                await self._send(residing.CANCEL, pickle.dumps(self._job))
                frame = await self._next(None)
                while frame is not None and frame[0] == sandboxed.PROGRESS:
                    frame = await self._next(None)
        except TimeoutError:
            self._end("it did not stop")

    async def _send(self, kind: bytes, body: bytes) -> None:
        assert self._work is not None
        with contextlib.suppress(ConnectionError):  # the reader sees its end
            message = sandboxed.frame(kind, body)
            await asyncio.get_running_loop().sock_sendall(self._work, message)

    async def _next(self, seconds: float | None) -> Frame | None:
        async with asyncio.timeout(seconds):
            return await self._frames.get()

    async def _read(self, work: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        buffer = bytearray()
        while True:
            try:
                chunk = await loop.sock_recv(work, 2**20)
            except ConnectionError:
                chunk = b""
            if not chunk:
                break
            buffer += chunk
            while len(buffer) >= sandboxed.HEADER.size:
                kind, length = sandboxed.HEADER.unpack_from(buffer)
                end = sandboxed.HEADER.size + length
                if len(buffer) < end:
                    break
                self._frames.put_nowait((kind, bytes(buffer[sandboxed.HEADER.size : end])))
                del buffer[:end]
        assert self._process is not None
        code = await asyncio.to_thread(self._process.wait)
        self._end(f"it died with exit code {code}")
        self._frames.put_nowait(None)

    def _outcome(self, frame: Frame | None) -> Clip:
        if frame is None or frame[0] != sandboxed.RESULT:
            self._raise(frame)
        clip, used = pickle.loads(frame[1])  # noqa: S301 - from our own process
        self._watch_growth(used)
        return cast("Clip", clip)

    def _watch_growth(self, used: tuple[int, int]) -> None:
        # What libraries allocate with the first clip is no leak.
        if self._baseline is None:
            self._baseline = used
        elif any(now - then > self._growth for now, then in zip(used, self._baseline, strict=True)):
            self._end("it grew")

    def _raise(self, frame: Frame | None) -> NoReturn:
        kind, body = frame or (b"", b"")
        if kind == sandboxed.REFUSED:
            raise cast("CrakeError", pickle.loads(body))  # noqa: S301
        if kind == sandboxed.OUT_OF_MEMORY:
            # What is left of the clip may hold on to memory.
            said = body.decode(errors="replace")
            self._end(f"it ran out of memory: {said}")
            raise SandboxOutOfMemory(said)
        if kind == sandboxed.FAILED:
            raise SandboxFailed(body.decode(errors="replace"))
        raise SandboxCrashed(None if self._process is None else self._process.returncode)

"""Engines that render in processes that live on, because loading takes long.

Each place of such an engine, a GPU, has one process. It is started with the worker, renders one
clip after the other, and is replaced when it dies, hangs, grows or does not stop.
"""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from pathlib import Path
from typing import final

import structlog

from crake.engines.base import (
    AsyncEngine,
    Clip,
    EngineDown,
    EngineError,
    EngineOptions,
    Job,
    Report,
    Surroundings,
)
from crake.engines.resident_process import ResidentProcess
from crake.engines.spec import VideoSpec
from crake.errors import SetupError
from crake.media.sandbox import SandboxError

SHORTEST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds before a process that could not be started is tried again; each failure doubles them."""

log = structlog.get_logger(__name__)


class ResidentEngine(AsyncEngine):
    """Renders in processes of its own, one for each of its places.

    In such a process `load` is called once, `warm_up` once, and then `make` for one clip after the
    other. A clip is cancelled where its `report` raises, so `make` must report often, let what is
    raised pass, and leave itself ready for the next clip.
    """

    def __init__(self, name: str, options: EngineOptions) -> None:
        super().__init__(name, options)
        self._ready: asyncio.Queue[ResidentProcess] = asyncio.Queue()
        self._keepers: list[asyncio.Task[None]] = []
        self._troubles: dict[str, str] = {}
        self._seconds = 600.0

    # In the process.

    @abstractmethod
    def load(self, place: str) -> None:
        """Load what rendering needs.

        Raises
        ------
        crake.errors.SetupError
            What is missing or wrong, and what to do about it.
        """

    def warm_up(self) -> None:
        """Do what would make the first clip slower than the others."""

    @abstractmethod
    def make(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        """Render `spec` into the MP4 file `out`, the only one that is left.

        Raises
        ------
        crake.errors.CrakeError
            The request cannot be rendered; its message is shown to the client.
        """

    @property
    def usable(self) -> bool:
        """Whether the process can render another clip; without that it ends, and is replaced."""
        return True

    def memory(self) -> int:
        """Return the bytes in use beside the process's own, on a GPU for example."""
        return 0

    # In the main program.

    @property
    @abstractmethod
    def places(self) -> tuple[str, ...]:
        """Where its processes are; one each."""

    @property
    def patience(self) -> float:
        """Seconds without a report after which a process counts as hung."""
        return 600.0

    @property
    def growth(self) -> int:
        """Bytes that a process may grow by from its first clip on, before it is replaced."""
        return 2**32

    def inspect(self) -> None:
        """Look at what can be looked at without loading anything; it is called in `open`.

        Raises
        ------
        crake.errors.SetupError
            What is missing or wrong, and what to do about it.
        """

    @property
    def concurrency(self) -> int:
        """One clip at each place."""
        return len(self.places)

    @property
    def trouble(self) -> str:
        """Why none of its processes can be used; empty where one can, or is just starting."""
        if len(self._troubles) < len(self.places):
            return ""
        return next(iter(self._troubles.values()), "")

    @final
    async def open(self, surroundings: Surroundings) -> None:
        """Start the processes; they load while the program goes on."""
        self._seconds = self.seconds_for_a_clip(surroundings.settings)
        self._ready = asyncio.Queue()
        self._keepers = [asyncio.create_task(self._keep(place)) for place in self.places]

    @final
    async def close(self) -> None:
        """Stop the processes."""
        for keeper in self._keepers:
            keeper.cancel()
        if self._keepers:
            await asyncio.wait(self._keepers)
        self._keepers = []

    @final
    async def render(self, spec: VideoSpec, out: Path, job: Job) -> Clip:
        """Have one of the processes render `spec`; wait for one that still loads."""
        process = await self._take()
        try:
            return await process.render(spec, out, job.report, self._seconds)
        finally:
            self._ready.put_nowait(process)

    async def _take(self) -> ResidentProcess:
        """Return a process that is of use, or raise `EngineDown` where there is none."""
        while True:
            if self.trouble:
                raise EngineDown(self.trouble)
            try:
                async with asyncio.timeout(SHORTEST_PAUSE):
                    process = await self._ready.get()
            except TimeoutError:
                continue
            try:
                await process.settled()
            except asyncio.CancelledError:
                self._ready.put_nowait(process)
                raise
            if not process.ended.is_set():
                return process

    async def _keep(self, place: str) -> None:
        """Have a process at a place, always: a new one where the last one ended."""
        pause = SHORTEST_PAUSE
        while True:
            process = ResidentProcess(
                (type(self), self.name, self.options, place),
                patience=self.patience,
                growth=self.growth,
            )
            try:
                why = await self._try(process, place)
                if why is None:
                    pause = SHORTEST_PAUSE
                    await process.ended.wait()
                    log.warning("resident.replaced", engine=self.name, place=place, why=process.why)
                    continue
            finally:
                await process.stop("the program ends")
            self._troubles[place] = why
            log.error("resident.unusable", engine=self.name, place=place, why=why)
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    async def _try(self, process: ResidentProcess, place: str) -> str | None:
        """Start a process and make it known; say what is wrong where it does not work."""
        try:
            self.inspect()
            await process.start()
        except SetupError as error:
            return str(error)
        except SandboxError as error:
            return f"its process did not load: {error}"
        self._troubles.pop(place, None)
        log.info("resident.loaded", engine=self.name, place=place, pid=process.pid)
        self._ready.put_nowait(process)
        return None

    async def check(self) -> str:
        """Look at what can be looked at without loading anything."""
        try:
            await asyncio.to_thread(self.inspect)
        except SetupError as error:
            raise EngineError(str(error)) from None
        return f"ready to be loaded at {', '.join(self.places)}"

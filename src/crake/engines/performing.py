"""How each kind of engine is run: what comes of it is a clip that is checked, with its stills."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from crake.engines.base import AsyncEngine, Engine, Job, ProcessEngine, Surroundings
from crake.engines.catalog import EngineSetup
from crake.engines.rendering import Rendered, finish_clip, render_clip
from crake.engines.spec import VideoSpec
from crake.media import sandbox
from crake.media.provenance import SigningIdentity
from crake.settings import Settings

FINISH_SECONDS = 300.0
"""That checking, conforming and signing a clip from elsewhere may take."""


@dataclass
class LooseJob:
    """A `Job` of no task: what it remembers is gone with the program.

    Parameters
    ----------
    on_progress
        Gets the progress.
    """

    id: str
    on_progress: Callable[[float], None]
    remembered: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def report(self, progress: float, /) -> None:
        """Pass progress on."""
        self.on_progress(progress)

    async def remember(self, state: Mapping[str, Any]) -> None:
        """Keep it for this job."""
        self.remembered = dict(state)

    @property
    def callback_url(self) -> str | None:
        """There is no server to call."""
        return None

    async def called(self, within: float) -> None:
        """Wait: nobody calls."""
        await asyncio.sleep(within)


@contextlib.asynccontextmanager
async def opened(engine: Engine, surroundings: Surroundings) -> AsyncIterator[None]:
    """Open an engine for as long as it is used, outside of a fleet."""
    if not isinstance(engine, AsyncEngine):
        yield
        return
    await engine.open(surroundings)
    try:
        yield
    finally:
        await engine.close()


@dataclass(frozen=True)
class Performer:
    """Runs engines.

    Parameters
    ----------
    identity
        Signs content credentials; `None` leaves them out.
    """

    settings: Settings
    identity: SigningIdentity | None

    async def perform(
        self, engine: Engine, setup: EngineSetup, spec: VideoSpec, folder: Path, job: Job
    ) -> Rendered:
        """Render `spec` in `folder`.

        Raises
        ------
        SandboxError, EngineError
            The engine did not come to its end.
        CrakeError
            The request cannot be rendered.
        """
        if isinstance(engine, AsyncEngine):
            return await self._await(engine, setup, spec, folder, job)
        assert isinstance(engine, ProcessEngine)
        return await sandbox.run_reporting(
            render_clip,
            setup,
            spec,
            folder,
            self.identity,
            on_progress=job.report,
            timeout=engine.seconds_for_a_clip(self.settings),
            memory_mib=self.settings.render_memory_mib,
        )

    async def _await(
        self, engine: AsyncEngine, setup: EngineSetup, spec: VideoSpec, folder: Path, job: Job
    ) -> Rendered:
        clip = await engine.render(spec, folder / "video.mp4", job)
        return await sandbox.run(
            finish_clip,
            setup,
            clip,
            spec,
            self.identity,
            timeout=FINISH_SECONDS,
            memory_mib=self.settings.render_memory_mib,
        )

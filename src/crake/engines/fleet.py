"""The engines of one worker: which of them has room for a task, and how each of them does."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from uuid import UUID

import structlog

from crake.engines.base import AsyncEngine, Engine, Surroundings
from crake.engines.breaker import Breaker
from crake.engines.catalog import Catalog, EngineSetup
from crake.engines.spec import VideoSpec

LONGEST_WAIT = 30.0
"""Seconds after which engines that are down are looked at again, at the latest."""

log = structlog.get_logger(__name__)


class Slots:
    """Renders that may run at a time."""

    def __init__(self, limit: int, freed: asyncio.Event) -> None:
        self.limit = limit
        self.taken = 0
        self._freed = freed

    @property
    def free(self) -> bool:
        """Whether there is one."""
        return self.taken < self.limit

    @contextlib.contextmanager
    def one(self) -> Iterator[None]:
        """Hold a slot. What is resumed gets one above the limit."""
        self.taken += 1
        try:
            yield
        finally:
            self.taken -= 1
            self._freed.set()


@dataclass
class Berth:
    """One engine in this worker."""

    engine: Engine
    setup: EngineSetup
    slots: Slots
    breaker: Breaker = field(default_factory=Breaker)
    running: int = 0
    opened: bool = False

    @property
    def trouble(self) -> str:
        """Why the engine can take nothing now; empty where it can."""
        return self.engine.trouble or (self.breaker.why if self.breaker.seconds_left else "")

    @contextlib.contextmanager
    def rendering(self) -> Iterator[None]:
        """Count a render, in a slot."""
        self.running += 1
        self.breaker.begin()
        try:
            with self.slots.one():
                yield
        finally:
            self.running -= 1


@dataclass(frozen=True, slots=True)
class Skipped:
    """An engine that was not asked, and why: `down` or `full`."""

    engine: str
    outcome: str
    why: str


@dataclass(frozen=True, slots=True)
class Choice:
    """The engine that a task goes to now, if there is one.

    Parameters
    ----------
    skipped
        Those before it.
    wait
        Where there is none: seconds after which to look again; 0 where one is full and may have
        room at any moment.
    """

    berth: Berth | None
    skipped: tuple[Skipped, ...]
    wait: float = 0.0


@dataclass(frozen=True, slots=True)
class EngineState:
    """How an engine does in a worker: `state` is `up` or `down`."""

    engine: str
    type: str
    state: str
    reason: str
    running: int
    slots: int


class Fleet:
    """Holds a worker's engines, with the slots and the breaker of each.

    Parameters
    ----------
    catalog
        Where the engines come from. After it changed, call `renew`.
    slots
        Renders at a time of all engines together that say nothing else.
    """

    def __init__(self, catalog: Catalog, *, slots: int, surroundings: Surroundings) -> None:
        self._catalog = catalog
        self._surroundings = surroundings
        self._freed = asyncio.Event()
        self._shared = Slots(slots, self._freed)
        self._berths: dict[str, Berth] = {}
        self._closing: set[asyncio.Task[None]] = set()

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Open the engines, and close them at the end."""
        try:
            await self.renew()
            yield
        finally:
            for berth in self._berths.values():
                self._close(berth)
            if self._closing:
                await asyncio.wait(self._closing)

    async def renew(self) -> None:
        """Take the engines that the catalogue has now; those that stay the same go on."""
        wanted = {engine.name: engine for engine in self._catalog.engines}
        for name, berth in list(self._berths.items()):
            if wanted.get(name) is not berth.engine:
                self._close(self._berths.pop(name))
        for name, engine in wanted.items():
            if name not in self._berths:
                self._berths[name] = await self._open(engine)
        self._freed.set()

    async def _open(self, engine: Engine) -> Berth:
        limit = engine.concurrency
        slots = self._shared if limit is None else Slots(limit, self._freed)
        berth = Berth(engine, self._catalog.setup_of(engine), slots)
        if isinstance(engine, AsyncEngine):
            await engine.open(self._surroundings)
            berth.opened = True
        return berth

    def _close(self, berth: Berth) -> None:
        """Close an engine once nothing runs on it any more."""

        async def close() -> None:
            while berth.running:
                self._freed.clear()
                await self._freed.wait()
            if isinstance(berth.engine, AsyncEngine):
                await berth.engine.close()

        task = asyncio.create_task(close())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    def berth(self, name: str) -> Berth | None:
        """Return an engine by name."""
        return self._berths.get(name)

    def slots_for(self, model: str) -> Mapping[int, int]:
        """Return the sizes of the pools of slots that a model's renders may take, by identity."""
        names = {engine.name for engine in self._catalog.engines_of(model)}
        pools = [berth.slots for name, berth in self._berths.items() if name in names]
        return {id(pool): pool.limit for pool in pools}

    def choose(
        self,
        spec: VideoSpec,
        *,
        task_id: UUID,
        asked: Mapping[str, int],
        resumes: str | None,
        age: float,
    ) -> Choice:
        """Choose the engine that renders `spec` now.

        Parameters
        ----------
        task_id
            The same task gets the same throw of the dice.
        asked
            How often the task has asked engines: those that it asked least come first.
        resumes
            The engine that has something of the task running; it is asked whatever it has to do.
        age
            Seconds that the task has waited.

        Raises
        ------
        BadRequest, ApiNotImplemented
            The catalogue has no engine for it.
        """
        options = self._catalog.plan(spec, random.Random(task_id.int))  # noqa: S311 - fair, no secret
        if resumes in {option.engine.name for option in options} and resumes in self._berths:
            return Choice(self._berths[resumes], ())
        options.sort(key=lambda option: asked.get(option.engine.name, 0))
        skipped = list[Skipped]()
        waits = list[float]()
        for option in options:
            berth = self._berths.get(option.engine.name)
            if berth is None:
                continue  # the catalogue has changed, and `renew` is about to run
            if berth.trouble:
                skipped.append(Skipped(berth.engine.name, "down", berth.trouble))
                waits.append(min(berth.breaker.seconds_left or LONGEST_WAIT, LONGEST_WAIT))
            elif berth.slots.free:
                return Choice(berth, tuple(skipped))
            else:
                full = f"{berth.slots.taken} renders of {berth.slots.limit} run"
                skipped.append(Skipped(berth.engine.name, "full", full))
                waits.append(0.0)
                if age < option.patience:
                    break
        return Choice(None, tuple(skipped), min(waits, default=0.0))

    def asked_less(self, spec: VideoSpec, than: str, asked: Mapping[str, int]) -> bool:
        """Tell whether another engine can render `spec` that was asked less often than one."""
        options = self._catalog.plan(spec, random.Random(0))  # noqa: S311 - no secret
        most = asked.get(than, 0)
        return any(asked.get(option.engine.name, 0) < most for option in options)

    async def room(self, within: float) -> None:
        """Return once a slot was freed, or after so many seconds."""
        self._freed.clear()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within):
                await self._freed.wait()

    @property
    def states(self) -> list[EngineState]:
        """How the engines do now."""
        return [
            EngineState(
                engine=name,
                type=berth.setup.type,
                state="down" if berth.trouble else "up",
                reason=berth.trouble,
                running=berth.running,
                slots=berth.slots.limit,
            )
            for name, berth in self._berths.items()
        ]

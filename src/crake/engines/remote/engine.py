"""What remote engines have in common: submit, wait, download, and go on after a restart."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from collections.abc import Coroutine, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import structlog

from crake.engines.base import (
    AsyncEngine,
    Capabilities,
    Clip,
    EngineDown,
    EngineError,
    EngineFailed,
    EngineFull,
    EngineOptions,
    Job,
    Surroundings,
)
from crake.engines.remote.answers import JobStatus
from crake.engines.remote.download import Gone, download
from crake.engines.remote.options import RemoteOptions
from crake.engines.remote.place import Place
from crake.engines.remote.servers import Refused, Server, Servers
from crake.engines.remote.verdicts import judged
from crake.engines.remote.waiting import LONGEST_PAUSE, UPLOADED, until_done
from crake.engines.spec import VideoSpec

SUBMIT_GRACE = 10.0
"""Seconds for which a submission goes on although nobody wants its job any more."""

CANCEL_TRIES = 5

log = structlog.get_logger(__name__)


class RemoteEngine(AsyncEngine):
    """Has clips rendered by one of several servers."""

    Options = RemoteOptions
    options: RemoteOptions
    description = "Has videos rendered by another server."

    def __init__(self, name: str, options: EngineOptions) -> None:
        super().__init__(name, options)
        self.servers = Servers(self.options.all_servers)
        self._surroundings: Surroundings | None = None

    # What a kind of server is like.

    @abstractmethod
    def can(self) -> Capabilities:
        """Return what its kind can do, where the options say nothing."""

    @abstractmethod
    async def look(self, server: Server) -> None:
        """Look whether a server is there and what it is.

        Raises
        ------
        EngineDown
            It is not.
        """

    @abstractmethod
    async def create(self, server: Server, spec: VideoSpec, job: Job, key: str) -> str:
        """Give a server a job; return its id.

        Parameters
        ----------
        key
            Makes a repeated request the same one, for servers that know such keys.
        """

    @abstractmethod
    async def status(self, server: Server, job: str) -> tuple[JobStatus, float | None]:
        """Return how far a job is, and the seconds until the next look if the server says."""

    @abstractmethod
    def content_url(self, server: Server, job: str, status: JobStatus) -> str:
        """Return where a job's clip is."""

    @abstractmethod
    async def cancel(self, server: Server, job: str) -> None:
        """Stop a job; raises `Refused` where that does not work."""

    async def find(self, server: Server, key: str) -> str | None:
        """Return the id of the job that was created with `key`, where a server can say that."""
        del server, key
        return None

    async def has_kept(self, job: str, out: Path) -> bool:
        """Write a clip that came with the answer to its job; return whether it did."""
        del job, out
        return False

    async def waited(self, job: Job, seconds: float) -> None:
        """Wait until a job is worth a look."""
        del job
        await asyncio.sleep(seconds)

    # What all do the same way.

    @property
    def capabilities(self) -> Capabilities:
        """What its kind can do, or what the options say that it can."""
        return self.options.capabilities(self.can())

    @property
    def concurrency(self) -> int:
        """As many renders as all its servers may have from one worker."""
        return sum(server.options.concurrency for server in self.servers.all)

    @property
    def trouble(self) -> str:
        """Why no server can take anything now."""
        return self.servers.trouble if self._surroundings else ""

    @property
    def surroundings(self) -> Surroundings:
        """The program that it runs in."""
        if self._surroundings is None:
            raise RuntimeError("the engine was not opened")
        return self._surroundings

    async def open(self, surroundings: Surroundings) -> None:
        """Begin to look at the servers, now and then."""
        self._surroundings = surroundings
        self.servers.watch(self.look, self.options.health)

    async def close(self) -> None:
        """Look no more, and close all connections."""
        await self.servers.close()

    async def check(self) -> str:
        """Look at every server once, for `crake doctor`."""
        found = []
        for server in self.servers.all:
            if server.options.api_key_env and not server.key:
                raise EngineDown(server.trouble)
            await self.look(server)
            kind = f" ({server.flavour})" if server.flavour else ""
            found.append(f"{server.base_url} answers{kind}")
        return "; ".join(found)

    async def render(self, spec: VideoSpec, out: Path, job: Job) -> Clip:
        """Have `spec` rendered, or go on waiting for what was submitted before."""
        place = Place.of(job.remembered)
        try:
            async with asyncio.timeout(self.options.timeout):
                server, place = await self._submitted(spec, job, place)
                with server.busy():
                    await self._finished(server, place, out, job)
        except TimeoutError as error:
            await self.abandon(job.remembered)
            await job.remember({})
            raise EngineFailed(f"it took longer than {self.options.timeout:g} s") from error
        return Clip(
            out, {"server": server.base_url, "job": place.job, **self.left_out(server, spec)}
        )

    def left_out(self, server: Server, spec: VideoSpec) -> dict[str, object]:
        """Say, for the task's record, what of a spec the server was not told."""
        lost = self.not_told(server, spec)
        return {"left_out": lost} if lost else {}

    @abstractmethod
    def not_told(self, server: Server, spec: VideoSpec) -> list[str]:
        """Return what of a spec a server is not told: names of fields of the spec."""

    async def _submitted(self, spec: VideoSpec, job: Job, place: Place) -> tuple[Server, Place]:
        """Return where the job is, submitting it unless it was."""
        known = self.servers.named(place.server)
        if place.job is not None and known is not None:
            log.info("engine.resumed", server=known.base_url, job=place.job)
            return known, place
        # Asked before and cut off: the same server, with the same key, if it can be had.
        first = [known] if known is not None and not known.trouble else []
        full = EngineFull("all servers have as many renders as they may")
        down: EngineError | None = None
        for server in [*first, *(each for each in self.servers.in_turn() if each not in first)]:
            key = f"crake-{job.id}-{place.number}"
            place = Place(server.base_url, None, place.number, key)
            await job.remember(place.state)
            try:
                with server.busy():
                    place = await _to_its_end(self._create(server, spec, job, place))
            except EngineFull as error:
                full = error
            except EngineDown as error:
                server.breaker.fail(str(error).removeprefix(f"{server.base_url} "))
                down = error
            else:
                server.breaker.succeed()
                job.report(UPLOADED)
                log.info("engine.submitted", server=server.base_url, job=place.job)
                return server, place
        raise down or full

    async def _create(self, server: Server, spec: VideoSpec, job: Job, place: Place) -> Place:
        """Give a server a job, and put its id on record before the first look at it.

        So whoever goes on does not pay again.
        """
        try:
            made = await self.create(server, spec, job, place.key)
        except Refused as refused:
            await job.remember({})
            raise judged(server, refused) from refused
        place = replace(place, job=made)
        await job.remember(place.state)
        return place

    async def _finished(self, server: Server, place: Place, out: Path, job: Job) -> None:
        """Wait until a job is done, and bring its clip here."""
        assert place.job is not None
        look, rest = partial(self.status, server, place.job), partial(self.waited, job)
        try:
            status = await until_done(server, job, look, rest, self.options.poll)
            await self._bring(server, place.job, status, out, job)
        except Gone:
            # The next attempt submits it again.
            await job.remember(Place(place.server, None, place.number + 1).state)
            why = f"{place.server} does not know the job any more"
            raise EngineFailed(why, again=True) from None

    async def _bring(
        self, server: Server, made: str, status: JobStatus, out: Path, job: Job
    ) -> None:
        url = self.content_url(server, made, status)
        try:
            if not await self.has_kept(made, out):
                await download(server, url, out, self.options, self.surroundings.fetcher)
        except EngineFailed:
            await job.remember({})
            raise

    async def abandon(self, remembered: Mapping[str, Any]) -> None:
        """Stop a job on its server; servers that are still stopping it are asked again."""
        place = Place.of(remembered)
        server = self.servers.named(place.server)
        if server is None:
            log.warning("engine.server_unknown", server=place.server, job=place.job)
            return
        made = place.job or await self._found(server, place.key)
        if made is None:
            return
        for attempt in range(1, CANCEL_TRIES + 1):
            try:
                await self.cancel(server, made)
            except Refused as refused:
                if refused.status == 404:
                    break
                if refused.status != 409 or attempt == CANCEL_TRIES:
                    raise EngineFailed(f"{server.base_url}: {refused}") from refused
                await asyncio.sleep(min(self.options.poll * attempt, LONGEST_PAUSE))
            else:
                break
        log.info("engine.abandoned", server=server.base_url, job=made)

    async def _found(self, server: Server, key: str) -> str | None:
        """Return the id of a job that was perhaps accepted, though its id never came here."""
        try:
            return await self.find(server, key) if key else None
        except Refused as refused:
            raise EngineFailed(f"{server.base_url}: {refused}") from refused


async def _to_its_end(submission: Coroutine[Any, Any, Place]) -> Place:
    """Await a submission; where it is cancelled, let it end first, so that its id is kept.

    Broken off in the middle, a server would render for nobody, and nobody could tell it to stop.
    """
    task = asyncio.create_task(submission)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task}, timeout=SUBMIT_GRACE)
        task.cancel()
        await asyncio.wait({task})
        raise

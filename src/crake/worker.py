"""A worker: renders tasks and sends callbacks, on any machine that reaches database and storage.

Procrastinate workers render, few at a time; beside them a postman sends callbacks and webhooks, so
that a long render never holds one up. More loops return the tasks of workers that died to the
queue, stop what other servers render for nobody, and do the periodic chores.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import time
from collections.abc import Coroutine, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

import procrastinate
import structlog
from procrastinate.exceptions import ConnectorException

from crake.db.pool import complete_dsn
from crake.dialects.openai.responses import callback_body as openai_callback
from crake.dialects.sora.responses import callback_body as sora_callback
from crake.engines.base import Surroundings
from crake.engines.catalog import Catalog
from crake.engines.fleet import EngineState, Fleet
from crake.engines.performing import Performer
from crake.errors import SetupError, Unavailable
from crake.housekeeping import keep_house
from crake.media import sandbox
from crake.media.fetch import Fetcher
from crake.media.provenance import identity_of
from crake.media.workroom import workroom
from crake.services import Services
from crake.tasks.deliveries import Deliveries
from crake.tasks.delivery_store import DeliveryStore
from crake.tasks.patience import PATIENCE
from crake.tasks.postman import Postman
from crake.tasks.queue_store import queue_of
from crake.tasks.references import References, from_network, from_storage
from crake.tasks.runner import Runner
from crake.tasks.tickets import RECOVERY_PAUSE, Calm, Connector, Held
from crake.tasks.verdicts import NO_SPACE
from crake.tasks.webhook_store import WebhookStore

LOOK_SECONDS = 1.0
"""Between looks for jobs that nobody announced: those whose time has come, and returned ones."""

CONNECTIONS = 16
"""Of the queue: one for every group of models that listens, and some more."""

SANDBOXED = ("crake.engines.rendering", "crake.media.prepare")
"""Modules that sandboxes find imported already, besides those of the engines."""

ERRAND_SECONDS = 5.0
"""Between looks for renders elsewhere that are to be stopped."""

TIDY_SECONDS = 600.0
"""Between looks for what killed programs left."""

RETRY_SECONDS = 5
"""Before a job that could not even reach the database is tried again."""

PRUNE_SECONDS = 3600.0
"""After which the queue forgets a worker without a heartbeat; its jobs are returned long before."""

log = structlog.get_logger(__name__)


class Worker:
    """Renders and delivers until it is told to stop.

    Parameters
    ----------
    services
        What the program was wired from.
    models
        Renders these models only; all of the catalogue when empty.
    concurrency
        Renders at a time.
    """

    def __init__(
        self, services: Services, *, models: Sequence[str] = (), concurrency: int | None = None
    ) -> None:
        self._services = services
        self._settings = services.settings
        models_of(services.catalog, models)  # raises where one does not exist
        self._only = tuple(models)
        self._concurrency = concurrency or services.settings.worker_concurrency
        self._stopping = asyncio.Event()
        self._changed = asyncio.Event()
        self._name = f"{socket.gethostname()}:{os.getpid()}"
        self._renders: set[asyncio.Task[None]] = set()
        self._held = Held()

    def stop(self) -> None:
        """Take no more work; `run` returns once what runs has ended or was handed back."""
        self._stopping.set()

    def renew(self) -> None:
        """Take the models and engines that the catalogue has now; what runs goes on."""
        self._changed.set()

    async def run(self) -> None:
        """Work until `stop` is called."""
        await sandbox.warm_up((*SANDBOXED, *self._services.catalog.modules))
        connector = Connector(
            self._held,
            self._stopping,
            conninfo=complete_dsn(self._services.db.dsn),
            max_size=CONNECTIONS,
            timeout=PATIENCE,
        )
        async with Fetcher(self._settings) as fetcher:
            fleet = Fleet(
                self._services.catalog,
                slots=self._concurrency,
                surroundings=Surroundings(self._settings, fetcher),
            )
            runner = self._runner(fleet, fetcher)
            app = self._app(connector, runner)
            async with fleet.open(), app.open_async():
                loops = (
                    self._keep_rendering(app, fleet),
                    self._postman(fetcher).run(),
                    self._sweep(fleet),
                    self._run_errands(fleet),
                    keep_house(self._services),
                    self._tidy(),
                    self._stopping.wait(),
                )
                await self._work(loops, runner)

    async def _work(self, loops: Iterable[Coroutine[Any, Any, Any]], runner: Runner) -> None:
        """Run all until one ends: the last one of them, when the worker is told to stop."""
        tasks = {asyncio.create_task(loop) for loop in loops}
        beating = asyncio.create_task(self._keep_beating())
        log.info("worker.started", models=self._models, concurrency=self._concurrency)
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self.stop()
            for task in tasks:
                task.cancel()
            runner.hand_back_remote()
            await self._let_renders_end()
            beating.cancel()
            await asyncio.wait({beating, *tasks})
            log.info("worker.stopped")
        # What no loop expects takes the program down, instead of leaving half a worker.
        for task in done:
            task.result()

    @property
    def _models(self) -> tuple[str, ...]:
        """The models that it serves now."""
        known = self._services.catalog.models
        return tuple(model for model in self._only if model in known) if self._only else known

    async def _keep_rendering(self, app: procrastinate.App, fleet: Fleet) -> None:
        """Run a Procrastinate worker for every group of models, as the catalogue says now."""
        loops = dict[Group, asyncio.Task[None]]()
        ending = set[asyncio.Task[None]]()
        try:
            while True:
                self._changed.clear()
                await fleet.renew()
                sandbox.preload(self._services.catalog.modules)
                wanted = groups_of(fleet, self._models)
                for group in loops.keys() - wanted:
                    # It fetches nothing more, and ends once its renders have.
                    loops[group].cancel()
                    ending.add(loops.pop(group))
                for queues, concurrency in wanted - loops.keys():
                    keeping = self._keep_working(app, queues, concurrency)
                    loops[queues, concurrency] = asyncio.create_task(keeping)
                changed = asyncio.create_task(self._changed.wait())
                done, _ = await asyncio.wait(
                    {changed, *loops.values()}, return_when=asyncio.FIRST_COMPLETED
                )
                changed.cancel()
                for loop in done:
                    loop.result()
        finally:
            for loop in loops.values():
                loop.cancel()
            if ending or loops:
                await asyncio.wait({*ending, *loops.values()})

    async def _keep_working(
        self, app: procrastinate.App, queues: Sequence[str], concurrency: int
    ) -> None:
        """Run a Procrastinate worker; it ends when cancelled, after its jobs, or by a fault."""
        while not self._stopping.is_set():
            try:
                await app.run_worker_async(
                    queues=list(queues),  # a tuple is no array to PostgreSQL
                    concurrency=concurrency,
                    install_signal_handlers=False,
                    delete_jobs="always",
                    fetch_job_polling_interval=LOOK_SECONDS,
                    update_heartbeat_interval=self._settings.stalled_after / 3,
                    stalled_worker_timeout=max(PRUNE_SECONDS, self._settings.stalled_after),
                )
            except ConnectorException as fault:
                log.warning("worker.lost_database", cause=str(fault.__cause__))
            await asyncio.sleep(RECOVERY_PAUSE)

    async def _let_renders_end(self) -> None:
        if self._renders:
            log.info("worker.finishing", renders=len(self._renders))
            await asyncio.wait(self._renders, timeout=self._settings.shutdown_timeout)
        for render in tuple(self._renders):
            render.cancel()

    async def _keep_beating(self) -> None:
        """Keep alive what renders.

        Procrastinate does so until it stops: because the database was away, the catalogue changed
        or the worker is told to stop. The renders then go on to their end.
        """
        while True:
            with contextlib.suppress(Unavailable):
                await self._services.queue.beat(self._held.workers)
            await asyncio.sleep(self._settings.stalled_after / 3)

    async def _sweep(self, fleet: Fleet) -> None:
        """Return the tasks of dead workers to the queue, and say how the engines do."""
        try:
            await self._keep_sweeping(fleet)
        finally:
            with contextlib.suppress(Unavailable):
                await self._services.engines.report(self._name, [])

    async def _keep_sweeping(self, fleet: Fleet) -> None:
        after, queue = self._settings.stalled_after, self._services.queue
        calm = Calm(after * 2 / 3)
        while True:
            with contextlib.suppress(Unavailable):
                await self._services.engines.report(self._name, await self._states(fleet))
                if calm.heard(time.monotonic()):
                    jobs, tasks = await queue.sweep(after), await queue.adopt()
                    if jobs or tasks:
                        log.warning("worker.swept", jobs=jobs, orphans=tasks)
            await asyncio.sleep(after / 3)

    async def _run_errands(self, fleet: Fleet) -> None:
        """Stop what runs elsewhere for tasks that are over and that no ticket stands for."""
        while True:
            with contextlib.suppress(Unavailable):
                await self._services.errands.work_off(fleet)
            await asyncio.sleep(ERRAND_SECONDS)

    async def _states(self, fleet: Fleet) -> Sequence[EngineState]:
        """Return how the engines do: none does anything without room to work in."""
        if not await asyncio.to_thread(workroom.is_full):
            return fleet.states
        return [replace(state, state="down", reason=NO_SPACE) for state in fleet.states]

    async def _tidy(self) -> None:
        """Remove what killed programs left of their renders on this machine."""
        while True:
            if swept := await asyncio.to_thread(workroom.sweep):
                log.info("workroom.swept", programs=swept)
            await asyncio.sleep(TIDY_SECONDS)

    def _runner(self, fleet: Fleet, fetcher: Fetcher) -> Runner:
        services = self._services
        return Runner(
            store=services.task_store,
            changes=services.changes,
            calls=services.calls,
            storage=services.storage,
            fleet=fleet,
            performer=Performer(self._settings, identity_of(self._settings)),
            references=References(
                {**from_network(fetcher), **from_storage(services.storage)}, self._settings
            ),
            errands=services.errands,
            settings=self._settings,
            worker=self._name,
        )

    def _app(self, connector: Connector, runner: Runner) -> procrastinate.App:
        app = procrastinate.App(connector=connector)

        # It lets no failure out unless the database is away: then the job waits for it.
        again = procrastinate.RetryStrategy(wait=RETRY_SECONDS)

        @app.task(name="render", retry=again, pass_context=True)
        async def render(context: procrastinate.JobContext, task_id: str) -> None:
            with self._rendering(), self._held.render(context.job.id, context.job.worker_id):
                await runner.run(UUID(task_id))

        return app

    def _postman(self, fetcher: Fetcher) -> Postman:
        services, settings = self._services, self._settings
        store = DeliveryStore(services.db)
        deliveries = Deliveries(
            store=store,
            webhooks=WebhookStore(services.db),
            tasks=services.task_store,
            fetcher=fetcher,
            printers={
                "openai": openai_callback,
                "sora": partial(sora_callback, storage=services.storage, ttl=settings.url_ttl),
            },
            settings=settings,
        )
        return Postman(
            store,
            deliveries,
            services.changes,
            timeout=settings.callback_timeout,
            patience=settings.shutdown_timeout,
        )

    @contextlib.contextmanager
    def _rendering(self) -> Iterator[None]:
        current = asyncio.current_task()
        assert current is not None
        self._renders.add(current)
        try:
            yield
        finally:
            self._renders.discard(current)


Group = tuple[tuple[str, ...], int]
"""Queues that are served together, and how many renders of theirs at a time."""


def groups_of(fleet: Fleet, models: Sequence[str]) -> set[Group]:
    """Return the queues of models, together where their engines share the same slots.

    Apart otherwise: what waits for one engine must not keep another one's renders from being
    fetched.
    """
    queues = dict[frozenset[int], list[str]]()
    limits = dict[frozenset[int], int]()
    for model in models:
        pools = fleet.slots_for(model)
        queues.setdefault(frozenset(pools), []).append(queue_of(model))
        limits[frozenset(pools)] = sum(pools.values())
    return {(tuple(sorted(names)), limits[pools]) for pools, names in queues.items()}


def models_of(catalog: Catalog, models: Sequence[str]) -> tuple[str, ...]:
    """Return the models that a worker serves; raises `SetupError` where one does not exist."""
    unknown = [model for model in models if model not in catalog.models]
    if unknown:
        raise SetupError(
            f"There is no model {unknown[0]!r}. Models are: {', '.join(catalog.models)}."
        )
    return tuple(models) or catalog.models

"""Long-running programs: the server, and the worker alone."""

from __future__ import annotations

import asyncio
import contextlib
import resource
import signal
import socket
from collections.abc import AsyncIterator, Sequence
from types import FrameType

import structlog
import uvicorn

from crake.app import create_app
from crake.db.locks import FileLock
from crake.errors import SetupError
from crake.protocol import patient_for
from crake.services import Services, open_services
from crake.settings import Settings
from crake.tasks.feeds import Feeds
from crake.worker import Worker

BACKLOG = 2048

log = structlog.get_logger(__name__)


class _Server(uvicorn.Server):
    """Ends on a signal together with the worker, and lets the program end in order.

    Uvicorn raises the signal once more when it has ended, which would kill the program before its
    renders are handed back and its database is stopped.
    """

    def __init__(self, config: uvicorn.Config, worker: Worker | None, feeds: Feeds) -> None:
        super().__init__(config)
        self._worker = worker
        self._feeds = feeds

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop taking requests and renders; a second Ctrl-C does not wait for open requests."""
        del frame
        self.force_exit = self.should_exit and sig == signal.SIGINT
        self.should_exit = True
        self._feeds.close()  # open event streams would hold the program up
        if self._worker is not None:
            self._worker.stop()


async def serve(settings: Settings, *, with_worker: bool) -> None:
    """Run the API and, with `with_worker`, a worker, until a signal.

    Raises
    ------
    SetupError
        The address is taken, another server runs on the data folder, or something else cannot be
        used as it is set.
    """
    raise_file_limit()
    listening = listen(settings.host, settings.port)
    # Port 0 is any free one: URLs need the real one.
    settings = settings.model_copy(update={"port": listening.getsockname()[1]})
    with listening:
        async with open_services(settings) as services, _alone(settings):
            worker = Worker(services) if with_worker else None
            config = uvicorn.Config(
                create_app(services),
                http=patient_for(settings.client_timeout),
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=False,
                lifespan="off",
                ws="none",
                timeout_graceful_shutdown=max(1, round(settings.shutdown_timeout)),
            )
            server = _Server(config, worker, services.feeds)
            _reload_on_hangup(services, worker)
            async with _beside(worker, server):
                log.info("server.started", url=settings.base_url)
                await server.serve(sockets=[listening])


def raise_file_limit() -> None:
    """Let this program open as many files as it may: every idle connection is one."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


@contextlib.asynccontextmanager
async def _alone(settings: Settings) -> AsyncIterator[None]:
    """Refuse to be the second server on a data folder with crake's own database in it.

    That is a mistake: whoever wants several servers gives them a database that they share.
    """
    if settings.database_url is not None:
        yield
        return
    lock = FileLock(settings.data_dir / "serve.lock")
    try:
        if not lock.acquire():
            raise SetupError(
                f"Another server already runs on the data folder {settings.data_dir}. Stop it, or "
                "set CRAKE_DATA_DIR to another folder. Servers that shall share their data need "
                "a CRAKE_DATABASE_URL."
            )
        yield
    finally:
        lock.release()


def listen(host: str, port: int) -> socket.socket:
    """Return a listening socket; raises `SetupError` where the address cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=BACKLOG)
    except OSError as error:
        raise SetupError(
            f"Cannot listen on {host}:{port}: {error.strerror}. "
            "Choose another with --host and --port, or CRAKE_HOST and CRAKE_PORT."
        ) from None


@contextlib.asynccontextmanager
async def _beside(worker: Worker | None, server: uvicorn.Server) -> AsyncIterator[None]:
    """Run the worker beside the server; a worker that breaks takes the server down with it."""
    if worker is None:
        yield
        return
    working = asyncio.create_task(worker.run())

    def ended(task: asyncio.Task[None]) -> None:
        if not task.cancelled() and task.exception() is not None:
            server.should_exit = True

    working.add_done_callback(ended)
    try:
        yield
    finally:
        worker.stop()
        await working


async def work(settings: Settings, *, models: Sequence[str]) -> None:
    """Run a worker alone, until a signal."""
    raise_file_limit()
    async with open_services(settings) as services:
        worker = Worker(services, models=models)
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(sign, worker.stop)
        _reload_on_hangup(services, worker)
        await worker.run()


def _reload_on_hangup(services: Services, worker: Worker | None) -> None:
    """Take models, engines and prices anew on SIGHUP; what runs goes on."""

    def reload() -> None:
        if services.reload() and worker is not None:
            worker.renew()

    asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, reload)

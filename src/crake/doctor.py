"""`crake doctor`: looks at everything that a server needs, and says how to mend what is wrong."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from difflib import get_close_matches
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from crake.db import migrate
from crake.db.pool import Database
from crake.db.service import Server, start_server
from crake.engines.base import AsyncEngine, Engine, EngineError, Surroundings
from crake.engines.catalog import Catalog, EngineSetup
from crake.engines.performing import LooseJob, Performer, opened
from crake.engines.spec import VideoSpec
from crake.errors import CrakeError, SetupError
from crake.media import sandbox
from crake.media.fetch import Fetcher
from crake.media.provenance import identity_of
from crake.settings import Settings, config_file, load_settings
from crake.storage.service import open_storage
from crake.tasks.queue_store import QueueStore

TRIAL_SECONDS = 60.0
NEARLY = 0.8
"""How much of a name must be a setting's for it to be one that is misspelt."""

Finding = tuple[bool, str, str]
"""Whether it is well, what was looked at, and what was found."""


async def examine() -> bool:
    """Print what was found, as it is found; return whether all is well."""
    console = Console()
    well = True
    async for is_well, what, found in _findings():
        mark = "[green]ok[/green]   " if is_well else "[red]wrong[/red]"
        console.print(f"{mark} [bold]{what:<10}[/bold] {found}", highlight=False, soft_wrap=True)
        well = well and is_well
    return well


async def _findings() -> AsyncIterator[Finding]:
    try:
        settings = load_settings()
        catalog = Catalog(settings.models, settings.engines)
    except SetupError as error:
        yield False, "settings", str(error)
        return
    source = config_file()
    yield True, "settings", f"from the environment{f' and {source}' if source.exists() else ''}"
    for misspelt in _misspelt():
        yield False, "settings", misspelt
    async for finding in _database(settings):
        yield finding
    yield await _storage(settings)
    for engine in catalog.engines:
        yield await _engine(settings, engine, catalog.setup_of(engine))


def _misspelt() -> list[str]:
    """Return what is said of variables that are nearly a setting: nothing else heeds them.

    Others that begin as settings do are no mistakes: of a service that is called crake, Kubernetes
    tells its neighbours in such.
    """
    known = {f"CRAKE_{name.upper()}" for name in Settings.model_fields} | {"CRAKE_CONFIG"}
    strange = sorted(name for name in os.environ.keys() - known if name.startswith("CRAKE_"))
    return [
        f"{name} is no setting, and is not heeded. Did you mean {close[0]}?"
        for name in strange
        if (close := get_close_matches(name, known, n=1, cutoff=NEARLY))
    ]


async def _database(settings: Settings) -> AsyncIterator[Finding]:
    try:
        server = await start_server(settings)
    except SetupError as error:
        yield False, "database", str(error)
        return
    try:
        yield await _schema(server)
        async with Database(server.dsn) as db:
            if await asyncio.to_thread(migrate.state, server.dsn) == "current":
                alive = await QueueStore(db).workers_alive(settings.stalled_after)
                hint = "none now; `crake serve` and `crake worker` start them"
                yield True, "workers", "there are some alive" if alive else hint
    finally:
        await server.stop()


async def _schema(server: Server) -> Finding:
    kind = "crake's own" if server.embedded else "of CRAKE_DATABASE_URL"
    state = await asyncio.to_thread(migrate.state, server.dsn)
    if state in {"empty", "older"} and server.embedded is not None:
        return True, "database", f"{kind}; `crake serve` will upgrade its schema"
    if state == "newer":
        return False, "database", f"{kind}; its schema is newer than this crake: upgrade crake"
    if state != "current":
        return False, "database", f"{kind}; its schema is {state}: run `crake migrate`"
    return True, "database", f"{kind}, schema at revision {migrate.head()}"


async def _storage(settings: Settings) -> Finding:
    place = settings.storage_url or str(settings.data_dir / "files")
    try:
        await open_storage(settings, b"").check()
    except (SetupError, CrakeError) as error:
        return False, "storage", f"{place}: {error}"
    return True, "storage", place


async def _engine(settings: Settings, engine: Engine, setup: EngineSetup) -> Finding:
    """Have an engine render one small second, the way a worker would; only ask a remote one."""
    spec = VideoSpec(prompt="a cat", seconds=1, width=128, height=72, seed=1)
    settings = settings.model_copy(update={"render_timeout": TRIAL_SECONDS})
    try:
        async with Fetcher(settings) as fetcher, opened(engine, Surroundings(settings, fetcher)):
            if isinstance(engine, AsyncEngine):  # a trial there would cost money
                return True, "engine", f"{engine.name}: {await engine.check()}"
            with TemporaryDirectory(prefix="crake-") as folder:
                await Performer(settings, identity_of(settings)).perform(
                    engine, setup, spec, Path(folder), LooseJob("doctor", lambda _share: None)
                )
    except (sandbox.SandboxError, EngineError, SetupError, CrakeError) as error:
        return False, "engine", f"{engine.name} cannot render: {error}"
    return True, "engine", f"{engine.name} rendered a trial second"

"""Where faults strike: a real API and a real worker, with all that they work on within reach."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import psycopg

from crake.accounts.service import Accounts
from crake.accounts.store import AccountStore
from crake.db import migrate
from crake.db.embedded import EmbeddedPostgres
from crake.db.pool import Database
from tests.chaos.engines import CLIP, KINDS
from tests.support.database import reachable_folder
from tests.support.embedded import is_running, postmaster
from tests.support.media import make_clip
from tests.support.receiver import Receiver, receiving
from tests.support.server import Crake, crake

SETTINGS: Mapping[str, str] = {
    "CRAKE_CLIENT_TIMEOUT": "3",
    "CRAKE_MAX_UNFINISHED_TASKS": "10",
    "CRAKE_RATE_LIMIT": "0",
    "CRAKE_PROVENANCE": "false",
    "CRAKE_RENDER_MEMORY_MIB": "512",
    "CRAKE_RENDER_TIMEOUT": "10",
    "CRAKE_STALLED_AFTER": "3",
    "CRAKE_WORKER_CONCURRENCY": "2",
}
FREE_CREDITS = 1_000_000
PATIENCE = 150.0
"""Seconds for which anything is waited for, on a machine that may be slow."""

PROGRAM = ("-m", "tests.chaos.program")
ROOT = Path(__file__).parents[2]
PYTHONPATH = os.pathsep.join([str(ROOT), str(ROOT / "src")])


@dataclass
class Arena:
    """A running crake.

    Parameters
    ----------
    crake
        Starts its processes.
    receiver
        Takes callbacks.
    files
        Returns the size of every stored file, by key.
    server
        The PostgreSQL that a test runs for it; crake runs its own where there is none.
    room
        The small file system that a fault may fill, where there is one.
    """

    crake: Crake
    receiver: Receiver
    files: Callable[[], Mapping[str, int]]
    server: EmbeddedPostgres | None = None
    room: Path | None = None
    programs: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start(self) -> None:
        """Start an API and a worker."""
        self.programs["api"] = self.crake.serve("--no-worker", ready=False)
        self.programs["worker"] = self.crake.spawn("worker")
        self.crake.wait_for("/readyz", self.programs["worker"])

    def restart(self, name: str) -> None:
        """Start a program that has died again."""
        if name == "api":
            self.programs[name] = self.crake.serve("--no-worker", ready=False)
        else:
            self.programs[name] = self.crake.spawn("worker")

    def token(self, email: str) -> str:
        """Make an account with a token; the command of crake takes seconds for its start."""

        async def create() -> str:
            async with Database(self.dsn) as db:
                accounts = Accounts(AccountStore(db), free_credits=FREE_CREDITS)
                return await accounts.create_token(email)

        return asyncio.run(create())

    def kill(self, name: str) -> None:
        """Kill a program as `kill -9` does."""
        self.programs[name].kill()
        self.programs[name].wait()

    @property
    def data(self) -> Path:
        return Path(self.crake.environment["CRAKE_DATA_DIR"])

    @contextmanager
    def database(self) -> Iterator[psycopg.Connection]:
        """Connect to crake's database, once it answers."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                connection = psycopg.connect(self.dsn, autocommit=True, connect_timeout=5)
                break
            except psycopg.OperationalError:
                assert time.monotonic() < deadline, "the database does not come back"
                time.sleep(0.1)
        with connection:
            yield connection

    @property
    def dsn(self) -> str:
        given = self.crake.settings.get("CRAKE_DATABASE_URL")
        if given is not None:
            return given
        folder = self.data / "postgres"
        password = (folder / "password").read_text().strip()
        line = (folder / "data" / "postmaster.pid").read_text().splitlines()[4]
        return f"postgresql://crake:{password}@/crake?host={line}"

    def postgres(self) -> int:
        """Return the process id of the database's postmaster."""
        folder = self.data if self.server is None else self.crake.folder / "server"
        return postmaster(folder)


def children_of(pid: int) -> list[int]:
    """Return the processes below a process, parents before children."""
    parents = dict[int, list[int]]()
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = path.read_text().rpartition(")")[2].split()
            parents.setdefault(int(fields[1]), []).append(int(path.parent.name))
    found = list(parents.get(pid, ()))
    for child in found:
        found.extend(parents.get(child, ()))
    return found


def kill_postgres(pid: int) -> None:
    """Kill a postmaster; its sessions notice and leave by themselves."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    deadline = time.monotonic() + PATIENCE
    while is_running(pid):
        assert time.monotonic() < deadline, "PostgreSQL does not die"
        time.sleep(0.01)


def catalogue() -> str:
    """Return a `crake.toml` with a model for every engine."""
    models = {"sora-2": "Quick", **{kind.__name__.lower(): kind.__name__ for kind in KINDS}}
    return "".join(f'[models.{model}]\nengine = "{name}"\n' for model, name in models.items())


def stored_in(folder: Path) -> Callable[[], Mapping[str, int]]:
    """Return what counts the files below a folder."""

    def files() -> Mapping[str, int]:
        tasks = [path for path in (folder / "tasks").rglob("*") if path.is_file()]
        return {str(path.relative_to(folder)): path.stat().st_size for path in tasks}

    return files


@contextmanager
def arena(clip: Path, **settings: str) -> Iterator[Arena]:
    """Run an API and a worker on crake's own PostgreSQL and a folder."""
    with arena_on(clip, settings) as made:
        made.start()
        yield made


@contextmanager
def arena_with_server(
    clip: Path,
    prepare: Callable[[str], None] | None = None,
    settings: Mapping[str, str] = SETTINGS,
) -> Iterator[Arena]:
    """Run an API and a worker on a PostgreSQL that is not theirs: they cannot bring it back."""
    with arena_on(clip, settings) as made:
        server = EmbeddedPostgres(made.crake.folder / "server", durable=False)
        dsn = server.start()
        try:
            migrate.upgrade(dsn)
            if prepare is not None:
                prepare(dsn)
            made.server = server
            made.crake.settings = {**made.crake.settings, "CRAKE_DATABASE_URL": dsn}
            made.start()
            yield made
        finally:
            made.crake.stop()
            server.stop()


@contextmanager
def arena_in_small_room(clip: Path, name: str, megabytes: int) -> Iterator[Arena]:
    """Run an API and a worker of which one folder lies in a small file system.

    Parameters
    ----------
    name
        `data` for the database, `files` for what is stored, `tmp` for renders at work.
    """
    with arena_on(clip, {}) as made:
        room = made.crake.folder / f"small-{name}"
        room.mkdir(mode=0o711)
        with mounted(room, megabytes):
            files = made.crake.folder / "files"
            environment = {
                "data": {"CRAKE_DATA_DIR": str(room / "data")},
                "files": {"CRAKE_STORAGE_URL": (room / "files").as_uri()},
                "tmp": {"TMPDIR": str(room)},
            }
            if name == "files":
                files = room / "files"
            storage = {"CRAKE_STORAGE_URL": files.as_uri()}
            made.crake.settings = {**made.crake.settings, **storage, **environment[name]}
            made.files = stored_in(files)
            made.room = room
            made.start()
            try:
                yield made
            finally:
                made.crake.stop()


@contextmanager
def arena_on(clip: Path, settings: Mapping[str, str]) -> Iterator[Arena]:
    """Lay out an arena with these settings; nothing runs yet."""
    with reachable_folder() as folder, receiving() as receiver:
        environment = {**SETTINGS, CLIP: str(clip), "PYTHONPATH": PYTHONPATH, **settings}
        (folder / "crake.toml").write_text(catalogue())
        with crake(folder, **environment) as running:
            running.program = PROGRAM
            yield Arena(running, receiver, stored_in(folder / "data" / "files"))


@contextmanager
def mounted(folder: Path, megabytes: int) -> Iterator[None]:
    """Mount a small file system in memory."""
    options = f"size={megabytes}m,mode=711"
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "crake-chaos", folder], check=True)
    try:
        yield
    finally:
        # Lazily: whatever is left behind in it must not keep the tests from going on.
        subprocess.run(["umount", "--lazy", folder], check=True)


def cannot_mount() -> str | None:
    """Return why there are no small file systems here; `None` where there are."""
    if os.geteuid() != 0 or shutil.which("mount") is None:
        return "needs root, to mount a small file system"
    folder = Path("/tmp", f"crake-chaos-{Random().getrandbits(40):x}")
    folder.mkdir()
    try:
        with mounted(folder, 1):
            return None
    except (OSError, subprocess.CalledProcessError):
        return "needs leave to mount a small file system"
    finally:
        folder.rmdir()


def prepared_clip(folder: Path) -> Path:
    """Make the clip that the cheap engine hands out."""
    return make_clip(folder / "clip.mp4", 720, 1280, 4)

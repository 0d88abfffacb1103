"""PostgreSQL restarts, is away, hangs, is full; its clock jumps; its schema is of tomorrow."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import time
from pathlib import Path
from random import Random

import psycopg

from crake.db import migrate
from crake.db.binaries import usable_by
from crake.db.cluster import Cluster
from crake.db.sysuser import database_user
from tests.chaos.arena import Arena, children_of, kill_postgres
from tests.chaos.faults import Fault, Strike
from tests.chaos.load import Load
from tests.chaos.program import MIGRATIONS

AWAY_SECONDS = 30.0
SHORT_SECONDS = 5.0
FILL_BYTES = 2**20

CLOCK = """
CREATE SCHEMA chaos;
CREATE TABLE chaos.clock (ahead interval NOT NULL);
INSERT INTO chaos.clock VALUES ('0');
CREATE FUNCTION chaos.now() RETURNS timestamptz LANGUAGE sql STABLE
    AS 'SELECT pg_catalog.now() + ahead FROM chaos.clock';
ALTER ROLE crake SET search_path = public, chaos, pg_catalog;
"""
TOMORROW = '''
"""Tomorrow's revision."""
from alembic import op
revision = "9999"
down_revision = "{head}"
branch_labels = depends_on = None

def upgrade():
    op.execute("ALTER TABLE tasks ADD COLUMN mood text NOT NULL DEFAULT 'calm'")
    op.execute("ALTER TABLE deliveries ADD COLUMN mood text")
    op.execute("ALTER TABLE accounts ADD COLUMN mood text NOT NULL DEFAULT 'calm'")
    op.execute("ALTER TABLE procrastinate_jobs ADD COLUMN mood text")
    op.execute("CREATE TABLE moods (name text PRIMARY KEY)")
'''


def restart(arena: Arena, load: Load, rng: Random) -> None:
    """Restart PostgreSQL, politely or not."""
    cluster = Cluster(arena.data, database_user(), durable=True)
    programs = usable_by(cluster.user, cluster.folder)
    mode = rng.choice(["fast", "immediate"])
    arguments = ["--pgdata", str(cluster.data), f"--mode={mode}", "--wait", "restart"]
    # The server inherits the output: a pipe would be waited for.
    with (arena.crake.folder / "restart.txt").open("wb") as output:
        cluster.user.run([programs / "bin" / "pg_ctl", *arguments], output=output)


def away_for(seconds: float) -> Strike:
    """Return a strike: PostgreSQL is gone for some time."""

    def strike(arena: Arena, load: Load, rng: Random) -> None:
        assert arena.server is not None
        arena.server.stop()
        time.sleep(seconds)
        arena.server.start()

    return strike


def hang(arena: Arena, load: Load, rng: Random) -> None:
    """Stop every process of PostgreSQL for a while: it takes connections and answers nothing."""
    postmaster = arena.postgres()
    stopped = [postmaster, *children_of(postmaster)]
    try:
        for pid in stopped:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGSTOP)
        time.sleep(SHORT_SECONDS)
    finally:
        for pid in reversed(stopped):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)


def exhaust(arena: Arena, load: Load, rng: Random) -> None:
    """Take every connection that PostgreSQL has left, then cut off those who have one."""
    taken = list[psycopg.Connection]()
    try:
        end = time.monotonic() + SHORT_SECONDS
        while time.monotonic() < end:
            try:
                taken.append(psycopg.connect(arena.dsn, autocommit=True))
            except psycopg.OperationalError:
                _cut_off_somebody(taken, rng)
                time.sleep(0.05)
    finally:
        for connection in taken:
            connection.close()


def _cut_off_somebody(taken: list[psycopg.Connection], rng: Random) -> None:
    """Make one of crake's connections free, for the next turn of the loop to take."""
    others = "SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'crake%'"
    found = taken[0].execute(others).fetchall()
    if found:
        taken[0].execute("SELECT pg_terminate_backend(%s)", rng.choice(found))


def fill(arena: Arena, load: Load, rng: Random) -> None:
    """Fill the disk that PostgreSQL writes to, and have it need more."""
    assert arena.room is not None
    with contextlib.suppress(psycopg.Error), arena.database() as connection:
        _fill_up(arena.room / "ballast")
        end = time.monotonic() + SHORT_SECONDS
        while time.monotonic() < end:
            with contextlib.suppress(psycopg.errors.InsufficientPrivilege):
                connection.execute("CREATE TEMP TABLE IF NOT EXISTS t AS SELECT 1 AS a")
                connection.execute("INSERT INTO t SELECT generate_series(1, 200000)")
    time.sleep(SHORT_SECONDS)
    (arena.room / "ballast").unlink()


def fill_and_kill(arena: Arena, load: Load, rng: Random) -> None:
    """Kill PostgreSQL while its disk is full: it can be started again only when there is room."""
    assert arena.room is not None
    pid = arena.postgres()
    _fill_up(arena.room / "ballast")
    kill_postgres(pid)
    time.sleep(SHORT_SECONDS)
    (arena.room / "ballast").unlink()


def _fill_up(path: Path) -> None:
    with contextlib.suppress(OSError), path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(FILL_BYTES))


def step_the_clock(arena: Arena, load: Load, rng: Random) -> None:
    """Set the database's clock an hour ahead or back, kill what counted on it, set it right."""
    for ahead in rng.sample(["1 hour", "-1 hour"], 2):
        with arena.database() as connection:
            connection.execute("UPDATE chaos.clock SET ahead = %s::interval", (ahead,))
        load.wait_for_more()
        load.submit(model="segfaults")  # is to be tried again, later by the wrong clock
        arena.kill("worker")
        arena.restart("worker")
        time.sleep(rng.uniform(2, 4))
    with arena.database() as connection:
        connection.execute("UPDATE chaos.clock SET ahead = '0'")
    arena.kill("worker")
    arena.restart("worker")


def prepare_clock(dsn: str) -> None:
    """Make the time in the database something that a test can set."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(CLOCK)


def upgrade(arena: Arena, load: Load, rng: Random) -> None:
    """Migrate to tomorrow's schema under the old worker, and start tomorrow's API beside it."""
    folder = arena.crake.folder / "migrations"
    shutil.copytree(migrate._FOLDER, folder)
    text = TOMORROW.format(head=migrate.head())
    (folder / "versions" / "rev_9999_tomorrow.py").write_text(text)
    arena.crake.settings = {**arena.crake.settings, MIGRATIONS: str(folder)}
    arena.crake.run("migrate")
    load.wait_for_more()
    arena.kill("api")
    arena.restart("api")
    load.wait_for_more(6)
    with arena.database() as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("9999",)


def two_servers(arena: Arena, load: Load, rng: Random) -> None:
    """Start a second server on the data folder: it says so, and stops."""
    done = arena.crake.run("serve", "--port", "0", check=False)
    assert done.returncode == 1, done.stderr
    assert "already" in done.stderr, done.stderr
    assert str(arena.data) in done.stderr, done.stderr


FAULTS = (
    Fault("PostgreSQL restarted", restart, 5),
    Fault("two servers on one data folder", two_servers, 3, short=1),
    Fault("PostgreSQL gone for 30 s", away_for(AWAY_SECONDS), 2, "server"),
    Fault("PostgreSQL hangs for 5 s", hang, 3, "server"),
    Fault("PostgreSQL out of connections", exhaust, 3, "server"),
    Fault("the clock an hour ahead and back", step_the_clock, 2, "clock"),
    Fault("an old worker beside a newer schema", upgrade, 1, "server"),
    Fault("PostgreSQL's disk full", fill, 3, "full database"),
    Fault("PostgreSQL killed on a full disk", fill_and_kill, 3, "full database"),
)

"""Crake's own PostgreSQL dies, is restarted, and crake itself is killed, all under load."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import httpx
import psycopg
import pytest

from crake.db.binaries import usable_by
from crake.db.cluster import Cluster
from crake.db.embedded import EmbeddedPostgres
from crake.db.sysuser import database_user
from tests.support.database import reachable_folder
from tests.support.embedded import end, postmaster
from tests.support.server import SMALL, Crake, crake, wait_until

THREADS = 4
END_SECONDS = 60.0
# Ends at once: nothing answers there. What counts here are submissions, not pictures.
SHORT = {**SMALL, "image_url": "http://127.0.0.1:9/cat.png", "async": True}
STATES = "SELECT id::text, state FROM tasks"
LEDGER = """
SELECT task_id::text, count(*) FILTER (WHERE kind = 'reserve'),
       count(*) FILTER (WHERE kind IN ('settle', 'refund'))
  FROM ledger WHERE task_id IS NOT NULL GROUP BY task_id
"""
BALANCED = """
SELECT every(balance = (SELECT sum(amount) FROM ledger WHERE account_id = accounts.id)
             AND unfinished = 0)
  FROM accounts
"""


@dataclass
class Load:
    """Threads that submit without pause; what they were told."""

    crake: Crake
    token: str
    accepted: list[str] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)
    done: threading.Event = field(default_factory=threading.Event)

    def submit(self) -> None:
        with self.crake.client(self.token) as client:
            while not self.done.is_set():
                try:
                    answer = client.post("/sora/videos", json=SHORT)
                except httpx.TransportError:
                    time.sleep(0.1)  # crake itself was killed
                    continue
                if answer.status_code == httpx.codes.OK:
                    self.accepted.append(answer.json()["task_id"])
                else:
                    self.refused.append(answer.status_code)
                time.sleep(0.03)

    def wait_for_more(self, count: int = 20) -> None:
        wanted = len(self.accepted) + count
        deadline = time.monotonic() + END_SECONDS
        while len(self.accepted) < wanted:
            assert time.monotonic() < deadline, "nothing is accepted any more"
            time.sleep(0.02)


@pytest.fixture
def own() -> Iterator[Crake]:
    """A crake with a database of its own."""
    settings = {
        "CRAKE_FREE_CREDITS": "1000000",
        "CRAKE_MAX_UNFINISHED_TASKS": "100000",
        "CRAKE_RATE_LIMIT": "0",
    }
    with reachable_folder() as folder, crake(folder, **settings) as own:
        yield own


def restart_postgres(own: Crake) -> None:
    cluster = Cluster(own.folder / "data", database_user(), durable=True)
    programs = usable_by(cluster.user, cluster.folder)
    arguments = ["--pgdata", str(cluster.data), "--mode=immediate", "--wait", "restart"]
    # The server inherits the output: a pipe would be waited for.
    with (own.folder / "restart.log").open("wb") as output:
        done = cluster.user.run([programs / "bin" / "pg_ctl", *arguments], output=output)
    assert done.returncode == 0


def test_what_was_accepted_ends_once_whatever_dies(own: Crake) -> None:
    server = own.serve()
    load = Load(own, own.token())
    with ThreadPoolExecutor(THREADS) as threads:
        threads.map(lambda _: load.submit(), range(THREADS))
        try:
            load.wait_for_more()
            end(postmaster(own.folder / "data"), signal.SIGQUIT)
            load.wait_for_more()
            restart_postgres(own)
            load.wait_for_more()
            server.kill()
            server.wait()
            own.serve()
            load.wait_for_more()
        finally:
            load.done.set()
    assert set(load.refused) <= {503}
    with own.client(load.token) as client:
        rendered = client.post("/sora/videos", json={**SMALL, "async": True}).json()["task_id"]
        wait_until(client, rendered, "succeeded")
    with EmbeddedPostgres(own.folder / "data") as dsn, psycopg.connect(dsn) as connection:
        states = until_all_ended(connection)
        assert {states[task_id] for task_id in load.accepted} == {"failed"}
        ledger = {row[0]: row[1:] for row in connection.execute(LEDGER)}
        assert ledger.keys() == states.keys()
        assert set(ledger.values()) == {(1, 1)}
        assert connection.execute(BALANCED).fetchone() == (True,)


def until_all_ended(connection: psycopg.Connection) -> dict[str, str]:
    deadline = time.monotonic() + END_SECONDS
    while True:
        states: dict[str, str] = dict(connection.execute(STATES).fetchall())
        connection.rollback()
        left = [state for state in states.values() if state in {"queued", "running"}]
        if not left:
            return states
        assert time.monotonic() < deadline, f"{len(left)} of {len(states)} tasks do not end"
        time.sleep(0.2)

"""The programs that are measured, on a durable PostgreSQL of their own."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass

from crake.accounts.models import Api, Caller
from crake.accounts.service import Accounts
from crake.accounts.store import AccountStore
from crake.db.embedded import EmbeddedPostgres
from crake.db.pool import Database
from tests.support.database import reachable_folder
from tests.support.server import Crake, crake, free_port

PLENTY = 1_000_000_000
START_SECONDS = 60.0
STOP_SECONDS = 10.0

Callers = Mapping[str, Caller]
"""Who a token belongs to."""


@dataclass(frozen=True)
class Program:
    """A server to measure."""

    name: str
    port: int
    pid: int


@dataclass(frozen=True)
class Bench:
    """A crake to measure, the URL of its database, and tokens of as many accounts."""

    crake: Crake
    dsn: str
    callers: Callers

    @property
    def program(self) -> Program:
        """The API process."""
        return Program("crake", self.crake.port, self.crake.processes[0].pid)

    @property
    def tokens(self) -> list[str]:
        """One token of every account."""
        return list(self.callers)


@contextlib.contextmanager
def running(*arguments: str, accounts: int) -> Iterator[Bench]:
    """Run `crake serve` with its embedded PostgreSQL, whose commits survive a power cut.

    Parameters
    ----------
    *arguments
        Of the command.
    accounts
        How many to make, with credits for any number of tasks; no other limit is in the way.
    """
    settings = {"CRAKE_MAX_UNFINISHED_TASKS": str(PLENTY), "CRAKE_RATE_LIMIT": "0"}
    with reachable_folder() as folder, crake(folder, **settings) as program:
        worker = "--no-worker" not in arguments
        program.serve(*arguments, ready=worker)
        with EmbeddedPostgres(folder / "data") as dsn:
            yield Bench(program, dsn, asyncio.run(_accounts(dsn, accounts)))


async def _accounts(dsn: str, number: int) -> Callers:
    async with Database(dsn) as db:
        accounts = Accounts(AccountStore(db), free_credits=PLENTY)
        tokens = [await accounts.create_token(f"bench-{n}@example.com") for n in range(number)]
        return {
            token: await accounts.authorize(f"Bearer {token}", Api.SORA_VIDEOS) for token in tokens
        }


@contextlib.contextmanager
def floor(dsn: str, callers: Callers) -> Iterator[Program]:
    """Run the floor beside crake."""
    port = free_port()
    ids = {token: [str(part) for part in astuple(caller)] for token, caller in callers.items()}
    process = subprocess.Popen([sys.executable, "-m", "bench.floor"], stdin=subprocess.PIPE)
    try:
        assert process.stdin is not None
        with process.stdin as standard_input:
            given = {"dsn": dsn, "port": port, "callers": ids}
            standard_input.write(json.dumps(given).encode())
        _wait_for(port, process)
        yield Program("floor", port, process.pid)
    finally:
        process.terminate()
        process.wait(STOP_SECONDS)


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.05)
    raise RuntimeError("the floor did not start")

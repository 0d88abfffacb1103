"""Helpers for tests that start, kill and look at embedded PostgreSQL servers."""

from __future__ import annotations

import contextlib
import os
import pwd
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from crake.errors import SetupError

STRANGER = pwd.getpwnam("nobody").pw_uid

HOLD = """
import sys, time
from pathlib import Path
from crake.db.embedded import EmbeddedPostgres
from crake.errors import SetupError
server = EmbeddedPostgres(Path(sys.argv[1]), durable=False)
try:
    print(server.start(), flush=True)
except SetupError as error:
    sys.exit(f"SetupError: {error}")
sys.stdin.read()
server.stop()
"""


@contextmanager
def program(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Run a program that uses the server of `folder` until its standard input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        process.communicate(timeout=60)


def as_stranger(work: Callable[[], str]) -> str:
    """Run a function in a process of another user and return what it returns or raises.

    The process is a copy of this one, because another user may not be able to read the Python
    that the tests run on.
    """
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.setgroups([])
        os.setgid(STRANGER)
        os.setuid(STRANGER)
        try:
            text = work()
        except (OSError, SetupError) as error:
            text = f"{type(error).__name__}: {error}"
        finally:
            os.write(writing, text.encode())
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        text = pipe.read()
    os.waitpid(pid, 0)
    return text


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def postmaster(folder: Path) -> int:
    """Return the process id of the server of a data folder."""
    lines = (folder / "postgres" / "data" / "postmaster.pid").read_text().splitlines()
    return int(lines[0])


def is_running(pid: int) -> bool:
    """Return whether a process runs; one that nobody has reaped yet does not."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


def end(pid: int, signal_number: signal.Signals) -> None:
    """Send a signal and wait until the process is gone."""
    os.kill(pid, signal_number)
    deadline = time.monotonic() + 20
    while is_running(pid):
        assert time.monotonic() < deadline, f"{pid} does not end"
        time.sleep(0.01)


def modes(folder: Path) -> dict[Path, int]:
    """Return the modes of a folder and all of its parents."""
    return {part: part.stat().st_mode for part in (folder, *folder.parents)}


@contextmanager
def crashed_at_exit(folder: Path) -> Iterator[None]:
    """Kill a server that a test has left behind."""
    try:
        yield
    finally:
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            end(postmaster(folder), signal.SIGKILL)

"""Real `crake` processes for tests: started, asked, killed, started again."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

READY_SECONDS = 180.0
STOP_SECONDS = 90.0
END_SECONDS = 120.0

GUIDE_REQUEST: Mapping[str, Any] = {
    "size": "large",
    "duration": 15,
    "orientation": "landscape",
    "prompt": "cat running on the river",
    "model": "sora-2",
}
SMALL: Mapping[str, Any] = {"version": "2.0", "prompt": "a cat on a river", "duration": 4}
"""The smallest video that there is to ask for."""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


@dataclass
class Crake:
    """Processes of one crake: they share a database, a storage and settings.

    Parameters
    ----------
    folder
        For its data and its logs.
    settings
        Environment variables.
    program
        What runs a command, after Python: crake, or crake with a test's engines.
    """

    folder: Path
    settings: Mapping[str, str]
    port: int = field(default_factory=free_port)
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)
    program: Sequence[str] = ("-m", "crake")

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        clean = {k: v for k, v in os.environ.items() if not k.startswith("CRAKE_")}
        return {
            **clean,
            "CRAKE_DATA_DIR": str(self.folder / "data"),
            "CRAKE_PORT": str(self.port),
            "CRAKE_ALLOW_NETWORKS": "127.0.0.0/8",
            "CRAKE_LOG_FORMAT": "json",
            "CRAKE_CONFIG": str(self.folder / "crake.toml"),
            **self.settings,
        }

    @property
    def log(self) -> str:
        return "".join(path.read_text() for path in sorted(self.folder.glob("*.log")))

    def spawn(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start a command of crake that goes on running."""
        command = [sys.executable, *self.program, *arguments]
        path = self.folder / f"{len(self.processes):02}-{arguments[0]}.log"
        with path.open("wb") as log:
            process = subprocess.Popen(
                command, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        self.processes.append(process)
        return process

    def serve(self, *arguments: str, ready: bool = True) -> subprocess.Popen[bytes]:
        """Start a server and wait until it answers; with `ready`, until a worker is there."""
        process = self.spawn("serve", *arguments)
        self.wait_for("/readyz" if ready else "/healthz", process)
        return process

    def wait_for(self, path: str, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + READY_SECONDS
        while time.monotonic() < deadline and process.poll() is None:
            with contextlib.suppress(httpx.TransportError):
                if httpx.get(self.url + path, timeout=5).status_code == httpx.codes.OK:
                    return
            time.sleep(0.05)
        raise AssertionError(f"crake did not become ready:\n{self.log}")

    def run(self, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a command of crake to its end."""
        command = [sys.executable, *self.program, *arguments]
        done = subprocess.run(
            command,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=READY_SECONDS,
            check=False,
        )
        assert not check or done.returncode == 0, done.stderr
        return done

    def token(self, *options: str) -> str:
        return self.run("token", "create", *options).stdout.strip()

    def client(self, token: str) -> httpx.Client:
        headers = {"authorization": f"Bearer {token}"}
        return httpx.Client(base_url=self.url, headers=headers, timeout=END_SECONDS)

    def stop(self) -> None:
        for process in self.processes:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                raise


def task_of(client: httpx.Client, task_id: str) -> dict[str, Any]:
    answer = client.post("/sora/tasks", json={"id": task_id})
    assert answer.status_code == httpx.codes.OK, answer.text
    task: dict[str, Any] = answer.json()
    return task


def wait_until(client: httpx.Client, task_id: str, *states: str) -> dict[str, Any]:
    """Ask for a task until it is in one of the states."""
    deadline = time.monotonic() + END_SECONDS
    while time.monotonic() < deadline:
        task = task_of(client, task_id)
        if task["state"] in states:
            return task
        time.sleep(0.1)
    raise AssertionError(f"the task is still {task['state']}")


@contextlib.contextmanager
def crake(folder: Path, **settings: str) -> Iterator[Crake]:
    """Make a crake whose processes are stopped at the end of the block."""
    running = Crake(folder, settings)
    try:
        yield running
    finally:
        running.stop()

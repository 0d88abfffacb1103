"""A crake server started for a script, and stopped with it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import httpx

START_SECONDS = 60.0


@dataclass(frozen=True)
class Running:
    """A server that answers."""

    url: str
    process: subprocess.Popen[bytes]
    environment: Mapping[str, str]

    def token(self, *options: str) -> str:
        """Make a token on it."""
        command = [sys.executable, "-m", "crake", "token", "create", *options]
        done = subprocess.run(
            command, env=self.environment, check=True, capture_output=True, text=True
        )
        return done.stdout.strip()


@contextlib.contextmanager
def running(*, port: int, log: Path | None = None, **settings: str) -> Iterator[Running]:
    """Run `crake serve` until the block ends.

    Parameters
    ----------
    port
        To listen on.
    log
        File for the server's log; without it, the terminal.
    **settings
        Environment variables for it.
    """
    environment = {**os.environ, **settings, "CRAKE_PORT": str(port)}
    command = [sys.executable, "-m", "crake", "serve"]
    url = f"http://127.0.0.1:{port}"
    with contextlib.ExitStack() as stack:
        output = stack.enter_context(log.open("wb")) if log else None
        process = subprocess.Popen(command, env=environment, stdout=output, stderr=output)
        try:
            _wait_until_ready(url, process, log)
            yield Running(url, process, environment)
        finally:
            process.terminate()
            process.wait()


def _wait_until_ready(url: str, process: subprocess.Popen[bytes], log: Path | None) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(httpx.TransportError):
            if httpx.get(f"{url}/readyz", timeout=5).status_code == httpx.codes.OK:
                return
        time.sleep(0.1)
    if log:
        sys.stderr.write(log.read_text())
    sys.exit("crake did not start; its log above says why.")

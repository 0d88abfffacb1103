"""Functions that the tests run in sandboxes: they misbehave in every way there is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np

from crake.errors import BadRequest, TooManyRequests


def add(left: int, right: int) -> int:
    return left + right


def process_id() -> int:
    return os.getpid()


def group_and_session() -> tuple[int, int, int]:
    return os.getpid(), os.getpgrp(), os.getsid(0)


def main_module() -> str | None:
    return getattr(sys.modules["__main__"], "__file__", None)


def large() -> bytes:
    return os.urandom(1000) * 10_000


def refuse() -> None:
    raise BadRequest("image_urls[0] is no image.", param="image_urls[0]")


def refuse_for_a_while() -> None:
    raise TooManyRequests("Later.", retry_after=7)


def fail() -> None:
    raise KeyError("a secret detail")


def unpicklable() -> object:
    return lambda: None


def die_by_signal() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def leave(code: int) -> None:
    os._exit(code)


def sys_exit(code: int) -> None:
    sys.exit(code)


def eat_memory_numpy() -> int:
    return len([np.ones(10_000_000) for _ in range(100)])


def eat_memory_python() -> int:
    return len(bytearray(4_000_000_000))


def eat_memory_opencv() -> int:
    image = np.zeros((10_000, 10_000, 3), np.uint8)
    return len([cv2.resize(image, None, fx=1.3, fy=1.3) for _ in range(10)])


def sleep(seconds: float) -> None:
    time.sleep(seconds)


def spin() -> None:
    """Hold the interpreter, as a hung codec does."""
    while True:
        pass


def deaf(pids: Path) -> None:
    """Ignore every signal that can be ignored."""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    with_children(pids)


def with_children(pids: Path) -> None:
    """Start processes, tell their ids, and wait for them."""
    children = [start_child() for _ in range(2)]
    write_pids(pids, [os.getpid(), *(child.pid for child in children)])
    for child in children:
        child.wait()


def leaves_children(pids: Path) -> None:
    """Start a process and return without it."""
    write_pids(pids, [start_child().pid])


def start_child() -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])


def write_pids(path: Path, pids: list[int]) -> None:
    unfinished = path.with_suffix(".tmp")
    unfinished.write_text(" ".join(map(str, pids)))
    unfinished.rename(path)


def count(steps: int, report: Callable[[float], None]) -> int:
    for step in range(steps):
        report(step / steps)
        time.sleep(0.001)
    report(1.0)
    return steps


def report_without_end(seconds: float, report: Callable[[float], None]) -> float:
    """Report as fast as it goes; return how long the slowest report took."""
    slowest = 0.0
    end = time.monotonic() + seconds
    while (start := time.monotonic()) < end:
        report(1.0)
        slowest = max(slowest, time.monotonic() - start)
    return slowest

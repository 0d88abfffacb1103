"""Sharing work out among forked processes.

`multiprocessing.Process` refuses to start children from a daemonic process, which is what many
process pools run their tasks in; `os.fork` works in any. Forked children share the scene that was
built before, without copying it.
"""

from __future__ import annotations

import ctypes
import gc
import multiprocessing
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from typing import TypeVar

from crake.media.sandboxed import is_out_of_memory

Job = Callable[[Callable[[int], None]], None]
"""Does one piece of work; calls its argument with the units that it has just done."""
Result = TypeVar("Result")

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # of mallopt(3)


class WorkerFailed(RuntimeError):
    """A child process raised, or died."""


def available_cores() -> int:
    """Return how many cores this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def run_jobs(jobs: Sequence[Job], processes: int, advance: Callable[[int], None]) -> None:
    """Run every job in one of several forked processes; a free process takes the next job.

    Parameters
    ----------
    jobs
        Taken in order. What they change in memory is lost; results go to files.
    processes
        How many to fork at most; never more than there are jobs.
    advance
        Called in this process with the units that the jobs report.

    Raises
    ------
    WorkerFailed
        A job raised or its process died; the other processes have been ended.
    MemoryError
        A job ran out of memory; likewise.
    """
    with _started(jobs, processes) as children:
        _listen(children, advance)


@contextmanager
def beside(jobs: Sequence[Job], processes: int) -> Iterator[None]:
    """Run jobs as `run_jobs` does, beside whatever the block does; it ends when they are done."""
    with _started(jobs, processes) as children:
        yield
        _listen(children, lambda _: None)


def on_every_core(
    work: Callable[..., Result], things: Sequence[object], *more: Sequence[object]
) -> list[Result]:
    """Do the same with each of several things, and what goes with it, in threads.

    For large pictures: OpenCV and NumPy let other threads run while they work on those.
    """
    with ThreadPoolExecutor(available_cores()) as pool:
        return list(pool.map(work, things, *more))


@contextmanager
def _started(jobs: Sequence[Job], processes: int) -> Iterator[dict[Connection, int]]:
    """Fork processes for jobs; whichever have not ended with the block are killed."""
    taken = multiprocessing.get_context("fork").Value("i", 0)

    def take() -> int:
        with taken.get_lock():
            taken.value += 1
            number: int = taken.value - 1
            return number

    children: dict[Connection, int] = {}
    try:
        for _ in range(min(processes, len(jobs))):
            receiver, pid = _fork(jobs, take, tuple(children))
            children[receiver] = pid
        yield children
    finally:
        for receiver, pid in children.items():
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            receiver.close()


def _fork(
    jobs: Sequence[Job], take: Callable[[], int], others: Sequence[Connection]
) -> tuple[Connection, int]:
    receiver, sender = multiprocessing.Pipe(duplex=False)
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        for inherited in (receiver, *others):
            inherited.close()  # so that a child fails to report, and ends, once the parent is gone
        _work(jobs, take, sender)
    sender.close()
    return receiver, pid


def keep_freed_memory() -> None:
    """Let the C library keep what is freed for what is needed next, in forked children too.

    Otherwise it hands every large array back to the system, which clears each page of the next one:
    a tenth of the time in which a pose is drawn, and more of that in which a place is built. Where
    it is not the GNU one, nothing changes.
    """
    tune = getattr(ctypes.CDLL(None), "mallopt", None)
    if tune is not None:
        tune(_TRIM_THRESHOLD, 1 << 30)
        tune(_MMAP_THRESHOLD, 1 << 25)  # the most that it takes


def _work(jobs: Sequence[Job], take: Callable[[], int], sender: Connection) -> None:
    """Be a child: never returns, and runs none of the parent's clean-up."""
    # What the parent left for its garbage collector may want to join threads that are not here.
    gc.freeze()
    status = 1
    try:
        while (number := take()) < len(jobs):
            jobs[number](sender.send)
        status = 0
    except Exception as error:  # noqa: BLE001 - the edge of a process: the parent raises it
        failure = MemoryError if is_out_of_memory(error) else WorkerFailed
        sender.send(failure(f"a render process failed:\n{traceback.format_exc()}"))
    finally:
        os._exit(status)


def _listen(children: dict[Connection, int], advance: Callable[[int], None]) -> None:
    """Pass reports on until every child has ended; forgets the children that have."""
    while children:
        for receiver in wait(list(children)):
            assert isinstance(receiver, Connection)
            try:
                message = receiver.recv()
            except EOFError:
                _reap(children, receiver)
                continue
            if isinstance(message, Exception):
                raise message
            advance(message)


def _reap(children: dict[Connection, int], receiver: Connection) -> None:
    _, status = os.waitpid(children.pop(receiver), 0)
    receiver.close()
    if status:
        reason = os.waitstatus_to_exitcode(status)
        raise WorkerFailed(f"a render process ended with {reason}")

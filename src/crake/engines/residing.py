"""What runs inside a resident process: load once, then one clip after the other.

The process leads its own group. It ends with its main program, however that ends: the socket
between them closes, a thread notices and kills the group.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import queue
import resource
import signal
import socket
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path

from crake.engines.spec import VideoSpec
from crake.errors import CrakeError, SetupError
from crake.media.forkserver import OOM_SCORE, PR_SET_PDEATHSIG, kill_group, prctl
from crake.media.sandboxed import (
    FAILED,
    HEADER,
    OUT_OF_MEMORY,
    PROGRESS,
    REFUSED,
    RESULT,
    SHARE,
    frame,
    is_out_of_memory,
)

JOB, CANCEL = b"J", b"X"
"""What the main program says."""
LOADED, UNUSABLE, CANCELLED = b"L", b"U", b"C"
"""What a resident says besides what a sandbox says."""


class Stopped(BaseException):
    """The clip is not wanted any more. No `Exception`, so that no library swallows it."""


class Resident:
    """Serves one engine over a socket.

    Parameters
    ----------
    work
        Jobs come in, progress and outcomes go out.
    """

    def __init__(self, work: socket.socket) -> None:
        self._work = work
        self._jobs: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._job = 0
        self._cancelled = 0
        """The number of the last job that was cancelled; it may have ended already."""

    def serve(self) -> None:
        """Load the engine that comes first, then render until the main program is gone."""
        kind, name, options, place = pickle.loads(self._read_one()[1])  # noqa: S301 - our own
        threading.Thread(target=self._listen, name="listener", daemon=True).start()
        try:
            engine = kind(name, options)
            engine.load(place)
            engine.warm_up()
        except SetupError as error:
            self._send(UNUSABLE, str(error).encode())
            return
        except Exception as error:  # noqa: BLE001 - the edge of this process
            self._send(*_failure(error))
            return
        self._send(LOADED, pickle.dumps(used_memory(engine.memory)))
        while engine.usable:
            self._answer(engine.make, engine.memory, self._jobs.get())

    def _answer(self, make: Callable[..., object], memory: Callable[[], int], job: bytes) -> None:
        self._job, spec, out = pickle.loads(job)  # noqa: S301 - the main program sent it
        assert isinstance(spec, VideoSpec)
        assert isinstance(out, Path)
        try:
            clip = make(spec, out, self._report)
            answer = (RESULT, pickle.dumps((clip, used_memory(memory))))
        except Stopped:
            answer = (CANCELLED, b"")
        except CrakeError as error:
            answer = (REFUSED, pickle.dumps(error))
        except Exception as error:  # noqa: BLE001 - the edge of this process
            answer = _failure(error)
        self._send(*answer)

    def _report(self, progress: float) -> None:
        if self._cancelled == self._job:
            raise Stopped
        self._send(PROGRESS, SHARE.pack(progress))

    def _send(self, kind: bytes, body: bytes) -> None:
        sys.stdout.flush()
        sys.stderr.flush()
        with contextlib.suppress(ConnectionError):  # the listener ends this process
            self._work.sendall(frame(kind, body))

    def _read_one(self) -> tuple[bytes, bytes]:
        header = self._work.recv(HEADER.size, socket.MSG_WAITALL)
        if len(header) < HEADER.size:
            raise EOFError
        kind, length = HEADER.unpack(header)
        return kind, self._work.recv(length, socket.MSG_WAITALL) if length else b""

    def _listen(self) -> None:
        """Take what the main program says; when it is gone, end everything."""
        with contextlib.suppress(EOFError, ConnectionError):
            while True:
                kind, body = self._read_one()
                if kind == CANCEL:
                    self._cancelled = pickle.loads(body)  # noqa: S301
                else:
                    self._jobs.put(body)
        kill_group(os.getpid())


def _failure(error: Exception) -> tuple[bytes, bytes]:
    # torch's own class, by name: this module must not import torch.
    no_memory = any(kind.__name__ == "OutOfMemoryError" for kind in type(error).__mro__)
    if no_memory or is_out_of_memory(error):
        return OUT_OF_MEMORY, str(error).partition("\n")[0].encode()
    return FAILED, traceback.format_exc().encode(errors="replace")


def used_memory(beside: Callable[[], int]) -> tuple[int, int]:
    """Return the bytes of this process, and those in use beside it."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize(), beside()


def settle_in() -> None:
    """Have this process end with the one that started it, and by no signal that asks for it."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)  # its main program decides when it ends
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(OOM_SCORE, encoding="ascii")


def main(fd: int) -> None:
    """Run a resident on an inherited socket."""
    settle_in()
    with contextlib.suppress(EOFError, ConnectionError):
        Resident(socket.socket(fileno=fd)).serve()
    os._exit(0)  # threads of libraries must not hold it up

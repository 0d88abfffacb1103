"""What runs inside a sandbox: one call, its progress, its outcome."""

from __future__ import annotations

import contextlib
import errno
import os
import pickle
import socket
import struct
import sys
import time
import traceback
from collections.abc import Callable

from crake.errors import CrakeError
from crake.media.workroom import is_no_space

# One frame is a kind, the length of its body, and the body.
HEADER = struct.Struct("!cI")
PROGRESS, RESULT, REFUSED, FAILED = b"P", b"R", b"E", b"F"
OUT_OF_MEMORY, OUT_OF_SPACE = b"M", b"S"
SHARE = struct.Struct("!d")
# cv2.Error.StsNoMem
CV2_NO_MEMORY = -4
SECONDS_BETWEEN_REPORTS = 0.05


def frame(kind: bytes, body: bytes) -> bytes:
    """Return one frame of the protocol between a sandbox and the main program."""
    return HEADER.pack(kind, len(body)) + body


class ProgressPipe:
    """A report callback that never makes the work wait.

    Reports that come faster than anybody reads, or than 20 a second, are dropped; 1.0 is the
    exception to the second rule.
    """

    def __init__(self, work: socket.socket) -> None:
        self._work = work
        self._last = float("-inf")

    def __call__(self, progress: float) -> None:
        """Report the share of the work that is done, 0 to 1."""
        now = time.monotonic()
        if progress < 1 and now - self._last < SECONDS_BETWEEN_REPORTS:
            return
        self._last = now
        # A frame this small is queued whole or not at all.
        with contextlib.suppress(BlockingIOError):
            self._work.send(frame(PROGRESS, SHARE.pack(progress)), socket.MSG_DONTWAIT)


def serve_call(work: socket.socket) -> int:
    """Take the one call that comes in, make it, answer; return the process's exit code."""
    with work:
        call = _receive(work)
        try:
            answer = _call(call, work)
        except SystemExit as error:
            return error.code if isinstance(error.code, int) else 1
        sys.stdout.flush()
        sys.stderr.flush()
        try:
            work.sendall(answer)
        except ConnectionError:
            return 1  # nobody waits any more
    return 0


def _receive(work: socket.socket) -> bytes:
    _, length = HEADER.unpack(work.recv(HEADER.size, socket.MSG_WAITALL))
    return work.recv(length, socket.MSG_WAITALL)


def _call(call: bytes, work: socket.socket) -> bytes:
    try:
        function, args, reporting = pickle.loads(call)  # noqa: S301 - the main program sent it
        return _result(function, (*args, ProgressPipe(work)) if reporting else args)
    except CrakeError as error:
        return frame(REFUSED, pickle.dumps(error))
    except Exception as error:  # noqa: BLE001 - the edge of this process
        if is_out_of_memory(error):
            return frame(OUT_OF_MEMORY, b"")
        if is_no_space(error):
            return frame(OUT_OF_SPACE, b"")
        return frame(FAILED, traceback.format_exc().encode(errors="replace"))


def _result(function: Callable[..., object], args: tuple[object, ...]) -> bytes:
    return frame(RESULT, pickle.dumps(function(*args)))


def is_out_of_memory(error: Exception) -> bool:
    """Tell whether a library gave up for want of memory: Python, the system and OpenCV differ."""
    return (
        isinstance(error, MemoryError)
        or (isinstance(error, OSError) and error.errno == errno.ENOMEM)
        or getattr(error, "code", None) == CV2_NO_MEMORY
    )


def no_operation() -> int:
    """Return the sandbox's process id: a call that shows that sandboxes can be started."""
    return os.getpid()

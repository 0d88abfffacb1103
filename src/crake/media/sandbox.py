"""Run a function in an OS process of its own: untrusted decoding, and rendering.

A codec that crashes, hangs or eats memory takes one call down, never the server. The process leads
its own group; time-out, cancellation and the death of the main program kill the whole group.

::

    SandboxError
    ├── SandboxTimeout      it took longer than it may
    ├── SandboxOutOfMemory  it needed more memory than it may
    ├── SandboxOutOfSpace   the disk that it wrote to is full
    ├── SandboxCrashed      it died: by a signal, or with an exit code
    └── SandboxFailed       it raised; the traceback is for the log, not for clients

A `CrakeError` raised by the function arrives as itself. The function, its arguments and its result
must be picklable, so the function must live in an importable module; `__main__` is never imported
again. What separates the processes is the operating system, not a change of user: this guards
against faults and exhaustion, and is no jail for hostile machine code.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import errno
import os
import pickle
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar, TypeVarTuple, cast

from crake.errors import CrakeError
from crake.media import sandboxed
from crake.media.forkserver import EXIT_CODE, send_message

T = TypeVar("T")
Args = TypeVarTuple("Args")
Report = Callable[[float], None]
REAP_SECONDS = 5.0
LARGEST_READ = 2**20
DEFAULT_PRELOAD = ("numpy", "cv2", "av", "crake.media.sandboxed")


class SandboxError(Exception):
    """A sandboxed call that did not come to its end."""


class SandboxTimeout(SandboxError):
    """The call took longer than it may and was killed."""


class SandboxOutOfMemory(SandboxError):
    """The call needed more memory than it may."""


class SandboxOutOfSpace(SandboxError):
    """The disk that the call wrote to is full."""

    errno = errno.ENOSPC


class SandboxCrashed(SandboxError):
    """The process died.

    Parameters
    ----------
    exitcode
        Negative for a signal's number; `None` where even that is unknown.
    """

    def __init__(self, exitcode: int | None) -> None:
        self.exitcode = exitcode
        super().__init__(f"the sandboxed process ended with exit code {exitcode}")


class SandboxFailed(SandboxError):
    """The function raised something that is not a `CrakeError`.

    Parameters
    ----------
    details
        The traceback, for the log.
    """

    def __init__(self, details: str) -> None:
        self.details = details
        super().__init__(details.strip().rsplit("\n", 1)[-1])


class _Server:
    """The main program's hold on its one fork server, which is started when it is missing."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._modules = dict.fromkeys(DEFAULT_PRELOAD)

    def is_running(self) -> bool:
        """Tell whether the fork server is there."""
        return self._process is not None and self._process.poll() is None

    def ensure_running(self) -> None:
        """Start the fork server unless it runs. Blocks for some milliseconds."""
        with self._lock:
            if self.is_running():
                return
            self._close()
            self._control, theirs = socket.socketpair()
            with theirs:
                self._process = _start(theirs)
            send_message(self._control, {"preload": list(self._modules)}, [])

    def preload(self, modules: Sequence[str]) -> None:
        """Have the fork server import modules, now if it runs and at every start of it."""
        with self._lock:
            new = [name for name in modules if name not in self._modules]
            self._modules.update(dict.fromkeys(new))
            if new and self._control is not None:
                with contextlib.suppress(ConnectionError):
                    send_message(self._control, {"preload": new}, [])

    def spawn(self, memory_mib: int) -> tuple[socket.socket, socket.socket]:
        """Ask for a sandbox; return the work socket and the lifeline."""
        work, their_work = socket.socketpair()
        try:
            lifeline, their_lifeline = socket.socketpair()
        except OSError:  # no file descriptors left
            work.close()
            their_work.close()
            raise
        # A fork server that died just now shows as an end on both sockets.
        with their_work, their_lifeline, self._lock, contextlib.suppress(OSError):
            if self._control is not None:
                fds = [their_work.fileno(), their_lifeline.fileno()]
                send_message(self._control, {"memory_mib": memory_mib}, fds)
        work.setblocking(False)
        lifeline.setblocking(False)
        return work, lifeline

    def close(self) -> None:
        """Stop the fork server and every sandbox."""
        with self._lock:
            self._close()

    def _close(self) -> None:
        if self._control is not None:
            self._control.close()
        if self._process is not None:
            self._process.wait()
        self._control = self._process = None


def _start(control: socket.socket) -> subprocess.Popen[bytes]:
    # The path is handed over, so that a sandbox finds every module that this program finds.
    path = [entry or os.getcwd() for entry in sys.path]  # noqa: PTH109 - what '' stands for
    code = (
        f"import sys; sys.path[:] = {path!r}; "
        f"from crake.media.forkserver import main; main({control.fileno()})"
    )
    # Threads of BLAS do not survive a fork, and frames are too small to gain from them.
    environment = {"OPENBLAS_NUM_THREADS": "1", **os.environ}
    return subprocess.Popen(  # noqa: S603 - this interpreter, this program
        [sys.executable, "-c", code],
        pass_fds=[control.fileno()],
        stdin=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,
    )


_server = _Server()
atexit.register(_server.close)


def preload(modules: Sequence[str]) -> None:
    """Name modules that sandboxes should find imported already; never blocks on the import.

    They are imported, and what they call `prepare` is called, in a process that then forks: they
    must start no threads there.
    """
    _server.preload(modules)


async def warm_up(modules: Sequence[str] = ()) -> None:
    """Start the fork server, have it import `modules`, and wait until sandboxes can be started."""
    preload(modules)
    await run(sandboxed.no_operation, timeout=60, memory_mib=512)


async def run(
    function: Callable[[*Args], T],
    *args: *Args,
    timeout: float,  # noqa: ASYNC109 - the limit of the process, not of the waiting
    memory_mib: int,
) -> T:
    """Call `function(*args)` in a process of its own.

    Parameters
    ----------
    function
        Lives in an importable module.
    *args
        Picklable.
    timeout
        Seconds after which the process is killed, its start included.
    memory_mib
        Private memory that the process may take, in MiB.

    Raises
    ------
    crake.errors.CrakeError
        What the function raised.
    SandboxError
        The call did not come to its end.
    """
    call = _pickled(function, args, reporting=False)
    return cast("T", await _run(call, timeout, memory_mib, None))


async def run_reporting(
    function: Callable[[*Args, Report], T],
    *args: *Args,
    on_progress: Report,
    timeout: float,  # noqa: ASYNC109 - the limit of the process, not of the waiting
    memory_mib: int,
) -> T:
    """Call `function(*args, report)` in a process of its own, as `run` does.

    Parameters
    ----------
    on_progress
        Gets, on the event loop, what the function passes to `report`, at most 20 times a second.
        It must not block.
    """
    call = _pickled(function, args, reporting=True)
    return cast("T", await _run(call, timeout, memory_mib, on_progress))


def _pickled(
    function: Callable[..., object], args: tuple[object, ...], *, reporting: bool
) -> bytes:
    if getattr(function, "__module__", None) == "__main__":
        raise TypeError("a sandboxed function must live in an importable module, not in __main__")
    return sandboxed.frame(b"C", pickle.dumps((function, args, reporting)))


async def _run(call: bytes, seconds: float, memory_mib: int, on_progress: Report | None) -> object:
    if not _server.is_running():
        await asyncio.to_thread(_server.ensure_running)
    work, lifeline = _server.spawn(memory_mib)
    with work, lifeline:
        try:
            async with asyncio.timeout(seconds):
                kind, body = await _converse(work, call, on_progress)
                # The process is gone, and its group with it, before the caller goes on.
                exitcode = await _exitcode(lifeline)
        except TimeoutError:
            raise SandboxTimeout(f"killed after {seconds:g} s") from None
        finally:
            await _end(lifeline)
    return _returned(kind, body, exitcode)


async def _converse(
    work: socket.socket, call: bytes, on_progress: Report | None
) -> tuple[bytes | None, bytes]:
    """Send the call, read frames up to the last one; `None` if the process died before it."""
    try:
        await asyncio.get_running_loop().sock_sendall(work, call)
        while True:
            header = await _read_exactly(work, sandboxed.HEADER.size)
            kind, length = sandboxed.HEADER.unpack(header)
            body = await _read_exactly(work, length)
            if kind != sandboxed.PROGRESS:
                return kind, body
            if on_progress is not None:
                on_progress(sandboxed.SHARE.unpack(body)[0])
    except (EOFError, ConnectionError):
        return None, b""


async def _read_exactly(sock: socket.socket, size: int) -> bytes:
    loop = asyncio.get_running_loop()
    data = bytearray()
    while len(data) < size:
        chunk = await loop.sock_recv(sock, min(size - len(data), LARGEST_READ))
        if not chunk:
            raise EOFError
        data += chunk
    return bytes(data)


async def _exitcode(lifeline: socket.socket) -> int | None:
    try:
        return cast("int", EXIT_CODE.unpack(await _read_exactly(lifeline, EXIT_CODE.size))[0])
    except (EOFError, ConnectionError):
        return None


async def _end(lifeline: socket.socket) -> None:
    """Let go of the lifeline, which kills whatever still runs, and wait until it is reaped."""
    with contextlib.suppress(OSError):
        lifeline.shutdown(socket.SHUT_WR)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(REAP_SECONDS):
            await _exitcode(lifeline)


def _returned(kind: bytes | None, body: bytes, exitcode: int | None) -> object:
    if kind == sandboxed.RESULT:
        return pickle.loads(body)  # noqa: S301 - from our own process
    if kind == sandboxed.REFUSED:
        raise cast("CrakeError", pickle.loads(body))  # noqa: S301
    if kind == sandboxed.OUT_OF_MEMORY:
        raise SandboxOutOfMemory("the sandboxed process needed more memory than it may take")
    if kind == sandboxed.OUT_OF_SPACE:
        raise SandboxOutOfSpace("the sandboxed process found no room on the disk")
    if kind == sandboxed.FAILED:
        raise SandboxFailed(body.decode(errors="replace"))
    raise SandboxCrashed(exitcode)

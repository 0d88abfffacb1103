"""The small process that starts sandboxes: it forks, it kills, and it does nothing else.

`crake.media.sandbox` starts it and talks to it; it never touches untrusted bytes itself. Each
sandbox has a *lifeline*, a socket between the main program and this process:

- when the main program closes or shuts down its end (time-out, cancel, `kill -9`), the sandbox's
  whole process group is killed;
- when the sandbox ends, its exit code is written to the lifeline.

So nothing can outlive the main program, and only the process that reaps a pid ever signals it.
Modules are imported here once, so that a fork has them already.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import json
import os
import resource
import selectors
import signal
import socket
import struct
import sys
import traceback
from pathlib import Path
from typing import Any

EXIT_CODE = struct.Struct("!i")
LENGTH = struct.Struct("!I")
MIB = 2**20
# linux/prctl.h
PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
# Above the main program and the database: the kernel's out-of-memory killer picks these first.
OOM_SCORE = "500"


def send_message(control: socket.socket, message: dict[str, Any], fds: list[int]) -> None:
    """Write one message, with file descriptors attached to its first byte."""
    body = json.dumps(message).encode()
    socket.send_fds(control, [LENGTH.pack(len(body))], fds)
    control.sendall(body)


def receive_message(control: socket.socket) -> tuple[dict[str, Any], list[int]] | None:
    """Read one message and its file descriptors; `None` at the end."""
    header, fds, _, _ = socket.recv_fds(control, LENGTH.size, 2)
    if len(header) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(header)
    body = control.recv(length, socket.MSG_WAITALL)
    return (json.loads(body), fds) if len(body) == length else None


class ForkServer:
    """Forks sandboxes on request, kills them when their lifeline ends, and reaps them.

    Parameters
    ----------
    control
        Requests of the main program; its end is this process's end.
    """

    def __init__(self, control: socket.socket) -> None:
        self._control = control
        self._selector = selectors.DefaultSelector()
        self._lifelines: dict[int, socket.socket] = {}
        self._wakeup, wake = socket.socketpair()
        self._wakeup.setblocking(False)
        wake.setblocking(False)
        signal.set_wakeup_fd(wake.detach(), warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        self._selector.register(control, selectors.EVENT_READ, None)
        self._selector.register(self._wakeup, selectors.EVENT_READ, None)

    def serve(self) -> None:
        """Work until the main program is gone, then kill every sandbox."""
        while True:
            for key, _ in self._selector.select():
                if key.fileobj is self._control:
                    if not self._take_request():
                        self._kill_all()
                        return
                elif key.fileobj is self._wakeup:
                    self._reap()
                elif key.data in self._lifelines:
                    self._selector.unregister(key.fileobj)
                    kill_group(key.data)

    def _take_request(self) -> bool:
        try:
            received = receive_message(self._control)
        except ConnectionError:
            return False
        if received is None:
            return False
        message, fds = received
        if "preload" in message:
            preload(message["preload"])
        else:
            self._fork(message["memory_mib"], *fds)
        return True

    def _fork(self, memory_mib: int, work_fd: int, lifeline_fd: int) -> None:
        lifeline = socket.socket(fileno=lifeline_fd)
        try:
            pid = os.fork()
        except OSError:
            # No processes left: the main program sees an end without an exit code.
            os.close(work_fd)
            lifeline.close()
            return
        if pid == 0:
            self._become_sandbox(memory_mib, work_fd, lifeline)
        os.close(work_fd)
        self._lifelines[pid] = lifeline
        self._selector.register(lifeline, selectors.EVENT_READ, pid)

    def _become_sandbox(self, memory_mib: int, work_fd: int, lifeline: socket.socket) -> None:
        # Only os._exit leaves this function: nothing of the server's may run in the fork.
        code = 1
        try:
            confine(memory_mib)
            self._selector.close()
            for inherited in (lifeline, self._control, self._wakeup, *self._lifelines.values()):
                inherited.close()
            child = importlib.import_module("crake.media.sandboxed")
            code = child.serve_call(socket.socket(fileno=work_fd))
        except Exception:  # noqa: BLE001 - the edge of this process
            traceback.print_exc()
        finally:
            os._exit(code)

    def _reap(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while self._wakeup.recv(4096):
                pass
        with contextlib.suppress(ChildProcessError):
            while True:
                pid, status = os.waitpid(-1, os.WNOHANG)
                if pid == 0:
                    return
                self._settle(pid, status)

    def _settle(self, pid: int, status: int) -> None:
        lifeline = self._lifelines.pop(pid, None)
        if lifeline is None:
            return  # an orphan of a sandbox, adopted and now reaped
        kill_group(pid)  # whatever the sandbox left running
        with contextlib.suppress(KeyError, ValueError):
            self._selector.unregister(lifeline)
        with contextlib.suppress(OSError):
            lifeline.sendall(EXIT_CODE.pack(os.waitstatus_to_exitcode(status)))
        lifeline.close()

    def _kill_all(self) -> None:
        for pid in self._lifelines:
            kill_group(pid)


def kill_group(pid: int) -> None:
    """Kill a sandbox and everything that it started."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
    # A fork that did not come to lead its own group yet.
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def confine(memory_mib: int) -> None:
    """Limit the calling process: own session, memory, no core dumps, no standard input.

    `RLIMIT_DATA` counts private writable memory only. `RLIMIT_AS` would also count what threads and
    allocators merely reserve, which for OpenCV and FFmpeg is gigabytes more than they use. The
    limit holds for each process of the sandbox by itself.
    """
    os.setsid()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGCHLD):
        signal.signal(number, signal.SIG_DFL)
    signal.set_wakeup_fd(-1)
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    limit = memory_mib * MIB if hard == resource.RLIM_INFINITY else min(memory_mib * MIB, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(OOM_SCORE, encoding="ascii")


def prctl(option: int, value: int) -> None:
    """Call Linux's prctl(2); elsewhere do nothing."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def preload(modules: list[str]) -> None:
    """Import modules ahead of time, and call `prepare` of those that have it.

    What cannot be imported or prepared fails where it is used.
    """
    for name in modules:
        with contextlib.suppress(Exception):
            module = importlib.import_module(name)
            getattr(module, "prepare", _nothing)()


def _nothing() -> None:
    """Prepare nothing."""


def main(control_fd: int) -> None:
    """Run the fork server on an inherited socket."""
    # It ends when its main program does, and only then: a signal to the whole service must not
    # take running renders away from a main program that is shutting down in good order.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    ForkServer(socket.socket(fileno=control_fd)).serve()

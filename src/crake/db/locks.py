"""Advisory locks on files, which end with the processes that hold them."""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path

_PAUSE = 0.01


class FileLock:
    """A `flock` on a file of its own.

    The lock belongs to the open file: a process that inherits `fd` holds the lock too, and it
    ends when the last of them is gone, also by `kill -9`. Process ids can be reused and are not
    seen from other containers; an open file has neither problem.

    Parameters
    ----------
    path
        The file, made with mode 0600 where it is missing; a symbolic link is refused.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)

    def acquire(self, *, shared: bool = False, timeout: float = 0.0) -> bool:
        """Take the lock, or change between shared and exclusive.

        Parameters
        ----------
        shared
            Whether others may hold it at the same time.
        timeout
            Seconds to wait for those who hold it.

        Returns
        -------
        bool
            Whether the lock is held now.
        """
        kind = (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB
        deadline = time.monotonic() + timeout
        while True:
            try:
                fcntl.flock(self.fd, kind)
            except BlockingIOError:
                if time.monotonic() >= deadline:
                    return False
                time.sleep(_PAUSE)
            else:
                return True

    def release(self) -> None:
        """Let go of the lock at once, whoever inherited the file, and close it."""
        if self.fd >= 0:
            fcntl.flock(self.fd, fcntl.LOCK_UN)
            self.close()

    def close(self) -> None:
        """Close this process's copy of the file; the lock ends with the last copy."""
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1

"""The folder that this program works in: for renders, and for checks of what was sent.

One below the system's folder for temporary files, made when it is first needed. A program that was
killed leaves its own behind; it is swept by the next one, which knows by a lock, given up with the
process, that nobody works there any more.
"""

from __future__ import annotations

import atexit
import contextlib
import errno
import fcntl
import os
import secrets
import shutil
import stat
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

PREFIX = "crake-work-"
MAKING = ".crake-making-"
LOCK = "lock"

LEAST_BYTES = 16 * 2**20
"""Free space below which nothing is begun."""

NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT})


class Workroom:
    """A folder of this program's own.

    Parameters
    ----------
    parent
        Where it is made; the system's folder for temporary files if it is not given.
    """

    def __init__(self, parent: Path | None = None) -> None:
        self._parent = parent
        self._making = threading.Lock()
        self._folder: Path | None = None
        self._lock: int | None = None

    @property
    def parent(self) -> Path:
        """Where it is."""
        return self._parent or Path(tempfile.gettempdir())

    @contextlib.contextmanager
    def folder(self) -> Iterator[Path]:
        """Make a folder to work in, which is removed at the end of the block.

        Raises
        ------
        OSError
            There is no room, for instance.
        """
        with tempfile.TemporaryDirectory(dir=self._made(), ignore_cleanup_errors=True) as name:
            yield Path(name)

    def is_full(self) -> bool:
        """Tell whether there is too little room to begin anything."""
        found = os.statvfs(self.parent)
        return found.f_bavail * found.f_frsize < LEAST_BYTES

    def sweep(self) -> int:
        """Remove the rooms of programs that have died; return how many there were."""
        swept = 0
        for path in self.parent.glob(f"{PREFIX}*"):
            if path != self._folder and _is_ours(path) and _is_abandoned(path):
                shutil.rmtree(path, ignore_errors=True)
                swept += 1
        return swept

    def close(self) -> None:
        """Remove it."""
        with self._making:
            if self._folder is not None:
                shutil.rmtree(self._folder, ignore_errors=True)
            if self._lock is not None:
                os.close(self._lock)
            self._folder = self._lock = None

    def _made(self) -> Path:
        with self._making:
            # Somebody may have tidied up.
            if self._folder is None or not self._folder.is_dir():
                self._make()
            assert self._folder is not None
            return self._folder

    def _make(self) -> None:
        if self._lock is not None:
            os.close(self._lock)
        self._folder = self._lock = None
        making = Path(tempfile.mkdtemp(prefix=MAKING, dir=self.parent))
        try:
            self._lock = os.open(making / LOCK, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
            fcntl.flock(self._lock, fcntl.LOCK_EX)
            # Under its name it is there with its lock held, or not at all.
            self._folder = making.rename(self.parent / f"{PREFIX}{secrets.token_hex(6)}")
        except OSError:
            shutil.rmtree(making, ignore_errors=True)
            raise


def _is_ours(path: Path) -> bool:
    """Tell whether a path is a folder of this user, and no link to elsewhere."""
    with contextlib.suppress(OSError):
        found = path.lstat()
        return stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid()
    return False


def _is_abandoned(path: Path) -> bool:
    try:
        lock = os.open(path / LOCK, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
    except OSError:
        return False
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    finally:
        os.close(lock)
    return True


def is_no_space(error: BaseException) -> bool:
    """Tell whether something failed for want of room on a disk, by itself or by its causes."""
    seen = set[int]()
    at: BaseException | None = error
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        # FFmpeg's errors carry the system's number, too.
        if getattr(at, "errno", None) in NO_SPACE:
            return True
        at = at.__cause__ or at.__context__
    return False


workroom = Workroom()
"""That of this program."""

atexit.register(workroom.close)

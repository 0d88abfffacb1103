"""Where a program works: a folder of its own, swept by others once it is dead, full at times."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import av
import pytest

from crake.media import workroom
from crake.media.workroom import LOCK, PREFIX, Workroom, is_no_space

KILLED = """
import os, signal, sys
from pathlib import Path
from crake.media.workroom import Workroom
with Workroom(Path(sys.argv[1])).folder() as folder:
    (folder / "half.mp4").write_bytes(b"half")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_folder_is_there_for_the_block(tmp_path: Path) -> None:
    room = Workroom(tmp_path)
    with room.folder() as folder, room.folder() as other:
        assert folder != other
        (folder / "clip.mp4").write_bytes(b"clip")
    assert not folder.exists()
    room.close()
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_program_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    mine, living = Workroom(tmp_path), Workroom(tmp_path)
    (tmp_path / f"{PREFIX}empty").mkdir()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / LOCK).touch()
    (tmp_path / f"{PREFIX}link").symlink_to(elsewhere)
    subprocess.run([sys.executable, "-c", KILLED, tmp_path], check=False)
    assert len(list(tmp_path.glob("*/*/half.mp4"))) == 1
    with mine.folder() as one, living.folder() as another:
        assert mine.sweep() == 1
        assert mine.sweep() == 0
        assert one.is_dir()
        assert another.is_dir()
    assert not list(tmp_path.glob("*/*/half.mp4"))
    assert (elsewhere / LOCK).exists()


def test_a_room_that_somebody_removed_is_made_anew(tmp_path: Path) -> None:
    room = Workroom(tmp_path)
    with room.folder() as folder:
        os.rename(folder.parent, tmp_path / "away")  # noqa: PTH104
    with room.folder() as folder:
        assert folder.is_dir()


def test_it_is_full_below_some_megabytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room = Workroom(tmp_path)
    assert not room.is_full()
    small = SimpleNamespace(f_bavail=workroom.LEAST_BYTES // 4096 - 1, f_frsize=4096)
    monkeypatch.setattr(os, "statvfs", lambda _path: small)
    assert room.is_full()


def test_want_of_room_is_known_whoever_says_so() -> None:
    full = OSError(errno.ENOSPC, "No space left on device")
    assert is_no_space(full)
    assert is_no_space(av.error.FFmpegError(errno.ENOSPC, "full"))
    wrapped = RuntimeError("the engine wrote no video")
    wrapped.__cause__ = full
    assert is_no_space(wrapped)
    assert not is_no_space(OSError(errno.EACCES, "no"))
    assert not is_no_space(RuntimeError("No space left on device"))

from __future__ import annotations

import os
from pathlib import Path

import pytest

from crake.db.cluster import Cluster
from crake.db.sockets import SOCKET_PATH_BYTES
from crake.db.sysuser import SystemUser
from crake.errors import SetupError

ME = SystemUser(os.geteuid(), os.getegid(), switch=False)
UNUSED = Path("/nonexistent")


def claimed(data_dir: Path) -> Cluster:
    cluster = Cluster(data_dir, ME)
    cluster.claim()
    return cluster


def test_the_folders_are_private(tmp_path: Path) -> None:
    cluster = claimed(tmp_path / "a" / "b")
    assert cluster.data_dir.stat().st_mode & 0o777 == 0o700
    assert cluster.folder.stat().st_mode & 0o777 == 0o700
    assert claimed(tmp_path / "a" / "b").folder == cluster.folder


def test_a_data_folder_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o750)
    claimed(tmp_path)
    assert tmp_path.stat().st_mode & 0o777 == 0o750


def test_a_folder_that_crake_did_not_make_is_refused_and_left_alone(tmp_path: Path) -> None:
    foreign = tmp_path / "postgres"
    foreign.mkdir()
    foreign.chmod(0o750)
    (foreign / "precious").write_text("keep")
    with pytest.raises(SetupError, match="not made by crake"):
        claimed(tmp_path)
    assert foreign.stat().st_mode & 0o777 == 0o750
    assert [path.name for path in foreign.iterdir()] == ["precious"]


def test_a_link_is_refused(tmp_path: Path) -> None:
    elsewhere = claimed(tmp_path / "elsewhere").folder
    (tmp_path / "postgres").symlink_to(elsewhere)
    with pytest.raises(SetupError, match="Run crake as its owner"):
        claimed(tmp_path)


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to give a folder away")
def test_another_user_s_folder_is_refused(tmp_path: Path) -> None:
    os.chown(claimed(tmp_path).folder, 12345, 12345)
    with pytest.raises(SetupError, match="belongs to uid 12345"):
        claimed(tmp_path)


def test_a_folder_that_is_no_database_is_refused(tmp_path: Path) -> None:
    cluster = claimed(tmp_path)
    cluster.data.mkdir()
    with pytest.raises(SetupError, match="PG_VERSION"):
        cluster.create(UNUSED)


def test_a_database_of_another_version_is_refused(tmp_path: Path) -> None:
    cluster = claimed(tmp_path)
    cluster.data.mkdir()
    (cluster.data / "PG_VERSION").write_text("16\n")
    with pytest.raises(SetupError, match="written by PostgreSQL 16"):
        cluster.create(UNUSED)


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to give a folder away")
def test_a_database_of_another_user_is_refused(tmp_path: Path) -> None:
    cluster = claimed(tmp_path)
    cluster.data.mkdir()
    (cluster.data / "PG_VERSION").write_text("18\n")
    os.chown(cluster.data, 12345, 12345)
    with pytest.raises(SetupError, match="chown -R"):
        cluster.create(UNUSED)


def test_the_password_is_made_once_and_private(tmp_path: Path) -> None:
    cluster = claimed(tmp_path)
    first = cluster.password()
    assert len(first) == 43
    assert claimed(tmp_path).password() == first
    assert (cluster.folder / "password").stat().st_mode & 0o777 == 0o600


def test_a_socket_folder_that_others_can_enter_is_refused(tmp_path: Path) -> None:
    cluster = claimed(tmp_path)
    run = cluster.folder / "run"
    run.mkdir()
    run.chmod(0o777)
    if len(os.fsencode(run)) > SOCKET_PATH_BYTES - 20:
        pytest.skip("the temporary folder's path is too long for a socket")
    with pytest.raises(SetupError, match="mode 0700"):
        cluster.socket_folder()


def test_a_recorded_socket_folder_that_was_opened_up_is_not_used(tmp_path: Path) -> None:
    cluster = claimed(tmp_path / ("long" * 30))
    first = cluster.socket_folder()
    assert cluster.socket_folder() == first
    first.chmod(0o755)
    second = cluster.socket_folder()
    assert second != first
    assert second.stat().st_mode & 0o777 == 0o700
    first.rmdir()
    second.rmdir()


def test_a_log_that_grew_long_is_put_aside(tmp_path: Path) -> None:
    cluster = claimed(tmp_path)
    os.truncate(cluster.open_log(), 10_000_001)
    os.close(cluster.open_log())
    assert cluster.log.stat().st_size == 0
    assert (cluster.folder / "postgres.log.1").stat().st_size == 10_000_001

from __future__ import annotations

import os
import signal
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from crake.db.embedded import EmbeddedPostgres
from crake.errors import SetupError
from tests.support.embedded import end, first_line, is_running, postmaster, program


def fetch(dsn: str, query: str) -> object:
    with psycopg.connect(dsn) as connection:
        row = connection.execute(query.encode()).fetchone()
    assert row is not None
    return row[0]


def run(dsn: str, statement: str) -> None:
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(statement.encode())


def test_a_server_starts_from_nothing_and_stops(folder: Path) -> None:
    with EmbeddedPostgres(folder) as dsn:
        assert fetch(dsn, "SELECT current_user || current_database()") == "crakecrake"
        pid = postmaster(folder)
    assert not is_running(pid)


def test_what_was_written_is_there_after_a_restart(used: Path) -> None:
    with EmbeddedPostgres(used) as dsn:
        run(dsn, "CREATE TABLE kept AS SELECT 1 AS number")
    with EmbeddedPostgres(used) as dsn:
        assert fetch(dsn, "SELECT number FROM kept") == 1


def test_text_is_utf8_and_commits_are_durable(running: tuple[Path, str]) -> None:
    _, dsn = running
    assert fetch(dsn, "SHOW server_encoding") == "UTF8"
    assert fetch(dsn, "SHOW fsync") == "on"


def test_two_programs_share_a_server_and_the_last_one_stops_it(used: Path) -> None:
    first, second = EmbeddedPostgres(used, durable=False), EmbeddedPostgres(used, durable=False)
    first.start()
    with program(used) as other:
        dsn = first_line(other)
        pid = postmaster(used)
        assert second.start() == dsn
        first.stop()
        second.stop()
        assert is_running(pid)
        assert fetch(dsn, "SELECT 1") == 1
    assert not is_running(pid)


def test_programs_that_start_at_once_get_one_server(folder: Path) -> None:
    with program(folder) as one, program(folder) as two, program(folder) as three:
        urls = {first_line(process) for process in (one, two, three)}
        assert len(urls) == 1
        assert fetch(urls.pop(), "SELECT 1") == 1


def test_a_killed_program_leaves_a_server_that_the_next_one_uses(used: Path) -> None:
    with program(used) as killed:
        dsn = first_line(killed)
        pid = postmaster(used)
        killed.send_signal(signal.SIGKILL)
        killed.wait()
    with EmbeddedPostgres(used) as again:
        assert again == dsn
        assert postmaster(used) == pid
    assert not is_running(pid)


def test_a_killed_server_recovers_at_the_next_start(used: Path) -> None:
    server = EmbeddedPostgres(used)
    dsn = server.start()
    run(dsn, "CREATE TABLE rescued AS SELECT 1 AS number")
    end(postmaster(used), signal.SIGKILL)
    server.stop()
    with EmbeddedPostgres(used) as dsn:
        assert fetch(dsn, "SELECT number FROM rescued") == 1


def test_a_killed_server_is_started_by_a_second_program_while_the_first_goes_on(
    used: Path,
) -> None:
    first = EmbeddedPostgres(used)
    dsn = first.start()
    end(postmaster(used), signal.SIGKILL)
    with EmbeddedPostgres(used) as again:
        assert again == dsn
    assert fetch(dsn, "SELECT 1") == 1
    pid = postmaster(used)
    first.stop()
    assert not is_running(pid)


def test_a_killed_server_whose_files_cannot_be_written_is_started_once_they_can(
    used: Path,
) -> None:
    config = used / "postgres" / "postgresql.conf"
    server = EmbeddedPostgres(used)
    dsn = server.start()
    end(postmaster(used), signal.SIGKILL)
    config.unlink()
    config.mkdir()  # fails as a full disk does
    with pytest.raises(SetupError, match="cannot be used"):
        server.revive()
    config.rmdir()
    assert server.revive()
    assert fetch(dsn, "SELECT 1") == 1
    server.stop()


def test_an_old_pid_file_with_another_process_s_number_is_no_obstacle(used: Path) -> None:
    with EmbeddedPostgres(used):
        text = (used / "postgres" / "data" / "postmaster.pid").read_text()
    lines = [str(os.getppid()), *text.splitlines()[1:]]
    (used / "postgres" / "data" / "postmaster.pid").write_text("\n".join(lines) + "\n")
    with EmbeddedPostgres(used) as dsn:
        assert fetch(dsn, "SELECT 1") == 1


def test_an_interrupted_first_start_is_begun_anew(spoiled: Path) -> None:
    data = spoiled / "postgres" / "data"
    data.rename(spoiled / "postgres" / "data.new")
    with EmbeddedPostgres(spoiled, durable=False) as dsn:
        assert fetch(dsn, "SELECT 1") == 1


def test_ctrl_c_at_the_terminal_does_not_reach_the_server(running: tuple[Path, str]) -> None:
    used, _ = running
    assert os.getsid(postmaster(used)) != os.getsid(0)
    assert os.getpgid(postmaster(used)) != os.getpgid(0)


def test_there_is_no_network_port(running: tuple[Path, str]) -> None:
    _, dsn = running
    assert fetch(dsn, "SHOW listen_addresses") == ""


@pytest.mark.parametrize("change", [{"password": ""}, {"password": "wrong"}, {"user": "postgres"}])
def test_nobody_connects_without_the_password(
    running: tuple[Path, str], change: dict[str, str]
) -> None:
    _, dsn = running
    wrong = make_conninfo("", **(conninfo_to_dict(dsn) | change))
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(wrong, passfile="/dev/null")


def test_every_way_in_asks_for_a_password(running: tuple[Path, str]) -> None:
    used, _ = running
    for path in (used / "postgres").rglob("pg_hba.conf"):
        rules = [line.split() for line in path.read_text().splitlines()]
        active = [rule for rule in rules if rule and not rule[0].startswith("#")]
        assert active
        assert {rule[-1] for rule in active} == {"scram-sha-256"}


def test_secrets_are_only_for_their_owner(running: tuple[Path, str]) -> None:
    used, _ = running
    inside = used / "postgres"
    assert (inside / "password").stat().st_mode & 0o777 == 0o600
    assert (inside / "postgres.log").stat().st_mode & 0o777 == 0o600
    assert (inside / "data").stat().st_mode & 0o777 == 0o700
    assert (inside / "run").stat().st_mode & 0o777 == 0o700


def test_a_path_too_long_for_a_socket_gets_a_private_folder_elsewhere(folder: Path) -> None:
    far = folder.joinpath(*["a-rather-long-name-of-a-folder"] * 4)
    with EmbeddedPostgres(far, durable=False) as dsn:
        sockets = Path(str(conninfo_to_dict(dsn)["host"]))
        assert not sockets.is_relative_to(folder)
        assert sockets.stat().st_mode & 0o777 == 0o700
        with program(far) as other:
            assert first_line(other) == dsn
    sockets.rmdir()
    with EmbeddedPostgres(far, durable=False) as dsn:  # the temporary folder was cleaned
        assert fetch(dsn, "SELECT 1") == 1
        cleaned = Path(str(conninfo_to_dict(dsn)["host"]))
        assert cleaned != sockets
    cleaned.rmdir()


def test_paths_with_spaces_quotes_and_percent_signs_work(folder: Path) -> None:
    odd = folder / 'it\'s a $(touch x) "50%" folder, é'
    with EmbeddedPostgres(odd, durable=False) as dsn:
        assert fetch(dsn, "SELECT 1") == 1
        sockets = Path(str(conninfo_to_dict(dsn)["host"]))
    sockets.rmdir()  # a comma in the path leads to a folder elsewhere


def test_a_start_that_fails_shows_the_end_of_the_log(spoiled: Path) -> None:
    with pytest.raises(SetupError, match=r"did not start[\s\S]*pg_control"):
        EmbeddedPostgres(spoiled).start()


def test_starting_twice_is_a_mistake_and_stopping_twice_is_not(used: Path) -> None:
    server = EmbeddedPostgres(used, durable=False)
    server.start()
    with pytest.raises(RuntimeError):
        server.start()
    server.stop()
    server.stop()

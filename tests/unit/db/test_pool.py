from __future__ import annotations

import psycopg
import psycopg_pool
import pytest
from psycopg.conninfo import conninfo_to_dict

from crake.db.pool import complete_dsn, unavailable


@pytest.mark.parametrize(
    "error",
    [
        psycopg.OperationalError("the connection is closed"),
        psycopg.errors.DiskFull(),
        psycopg.errors.TooManyConnections(),
        psycopg.errors.AdminShutdown(),
        psycopg.errors.ReadOnlySqlTransaction(),
        psycopg_pool.PoolTimeout(),
    ],
)
def test_not_now_is_unavailable(error: psycopg.Error) -> None:
    known = unavailable(error)
    assert known is not None
    assert known.status == 503
    assert known.retry_after == 5


@pytest.mark.parametrize(
    "error", [psycopg.errors.UndefinedTable(), psycopg.errors.UniqueViolation()]
)
def test_a_wrong_statement_is_an_error(error: psycopg.Error) -> None:
    assert unavailable(error) is None


def test_the_connection_string_s_own_time_outs_win() -> None:
    found = conninfo_to_dict(complete_dsn("postgresql://u:p@127.0.0.1/d?connect_timeout=9"))
    assert found["connect_timeout"] == "9"
    assert found["keepalives_idle"] == "15"
    assert found["host"] == "127.0.0.1"

"""The floor, a program of its own: what any Python server would need for a submission.

Starlette and uvicorn with one route, the pool that crake has, and crake's own statement with the
same parameters. There is no middleware, no look at tokens or fields, no log and no metrics: what
crake needs beyond this is crake's own cost.

It reads `{"dsn", "port", "callers"}` as JSON from standard input; `callers` maps tokens to the ids
of token, application and account.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sys
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID, uuid4

import psycopg_pool
import pydantic_core
import uvicorn
from psycopg import AsyncConnection
from psycopg.rows import TupleRow
from psycopg.types.json import Jsonb, set_json_dumps, set_json_loads
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from uuid_utils.compat import uuid7

from bench.load import BODY, PATH
from crake.accounts.models import Caller
from crake.engines.spec import VideoSpec
from crake.tasks.models import Submission, Terms
from crake.tasks.submission_store import SUBMIT, submit_values

POOL_SIZE = 20
PLENTY = 1_000_000_000


async def _configure(connection: AsyncConnection[TupleRow]) -> None:
    set_json_dumps(pydantic_core.to_json, connection)
    set_json_loads(pydantic_core.from_json, connection)


class Floor:
    """The one route."""

    def __init__(self, dsn: str, callers: dict[str, list[str]]) -> None:
        self._templates = {
            f"Bearer {token}": _template(Caller(*map(UUID, ids))) for token, ids in callers.items()
        }
        self._pool = psycopg_pool.AsyncConnectionPool(
            dsn,
            kwargs={"autocommit": True},
            min_size=1,
            max_size=POOL_SIZE,
            open=False,
            configure=_configure,
        )

    @contextlib.asynccontextmanager
    async def lifespan(self, _app: Starlette) -> AsyncIterator[None]:
        """Keep the pool open while the server runs."""
        async with self._pool:
            yield

    async def submit(self, request: Request) -> Response:
        """Write the rows, answer with the task's id."""
        body: dict[str, Any] = pydantic_core.from_json(await request.body())
        values = self._values(request.headers["authorization"], body)
        async with self._pool.connection() as connection:
            cursor = await connection.execute(SUBMIT, values)
            row = await cursor.fetchone()
        assert row is not None
        answer = {"success": True, "task_id": row[0], "trace_id": values["trace_id"]}
        return Response(pydantic_core.to_json(answer), media_type="application/json")

    def _values(self, authorization: str, body: dict[str, Any]) -> dict[str, Any]:
        return {
            **self._templates[authorization],
            "id": uuid7(),
            "trace_id": uuid4(),
            "request": Jsonb(body),
            "request_hash": hashlib.sha256(pydantic_core.to_json(body)).digest(),
        }


def _template(caller: Caller) -> dict[str, Any]:
    """Return the values of the statement, of which a request changes some."""
    submission = Submission(
        dialect="sora",
        spec=VideoSpec(prompt=json.loads(BODY)["prompt"], seconds=15, seed=1),
        request={},
        request_hash=b"",
        trace_id=UUID(int=0),
        waiting=False,
    )
    return submit_values(caller, submission, Terms(engine="sketch", price=15, cap=PLENTY))


def main() -> None:
    """Serve until a signal."""
    given = json.load(sys.stdin)
    floor = Floor(given["dsn"], given["callers"])
    app = Starlette(
        routes=[Route(PATH, floor.submit, methods=["POST"])],
        lifespan=floor.lifespan,
    )
    uvicorn.run(
        app,
        port=given["port"],
        loop="uvloop",
        http="httptools",
        ws="none",
        log_level="warning",
        access_log=False,
        server_header=False,
    )


if __name__ == "__main__":
    main()

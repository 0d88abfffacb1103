"""Renders on other servers that nobody wants any more: on record until they are stopped.

A trigger writes a row in the transaction that ends a task, or gives it to another engine, while one
has it rendered elsewhere; deleting a task ends it first. So neither a server that is away nor a
program that dies in between leaves a render to run, or to be paid for, for nobody.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import structlog
from psycopg.types.json import Jsonb

from crake.db.pool import Database
from crake.engines.base import AsyncEngine, EngineError
from crake.engines.fleet import Fleet

# Taken again by nobody for a while; each try makes that longer.
TAKE = """
UPDATE errands SET tries = tries + 1,
                   due_at = now() + make_interval(secs => least(30 * 2 ^ least(tries, 10), 3600))
 WHERE id IN (
    SELECT id FROM errands
     WHERE due_at <= now() AND engine = ANY(%(engines)s)
       AND (%(task_id)s::uuid IS NULL OR task_id = %(task_id)s)
     ORDER BY due_at LIMIT %(limit)s FOR UPDATE SKIP LOCKED)
RETURNING id, task_id, engine, remembered
"""

LEAVE = """
INSERT INTO errands (task_id, engine, remembered) VALUES (%(task_id)s, %(engine)s, %(remembered)s)
    ON CONFLICT DO NOTHING
"""

DONE = "DELETE FROM errands WHERE id = %(id)s"

GIVE_UP = """
DELETE FROM errands WHERE made_at < now() - make_interval(secs => %(after)s)
RETURNING id, task_id, engine, remembered
"""

BATCH = 20

PATIENCE = 24 * 3600.0
"""Seconds for which a render that cannot be stopped is on record: by then it has ended anyhow."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Errand:
    """One render to stop: what an engine remembered of a task."""

    id: int
    task_id: UUID
    engine: str
    remembered: Mapping[str, Any]


class Errands:
    """Stops what runs elsewhere for tasks that are over."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def leave(self, task_id: UUID, engine: str, remembered: Mapping[str, Any]) -> None:
        """Put on record what the task's own row had not yet."""
        values = {"task_id": task_id, "engine": engine, "remembered": Jsonb(dict(remembered))}
        await self._db.execute(LEAVE, values, repeatable=True)

    async def work_off(self, fleet: Fleet, task_id: UUID | None = None) -> int:
        """Stop what is due and belongs to an engine of this worker; return how many it were.

        What cannot be stopped now stays on record and is tried again, less and less often.

        Parameters
        ----------
        task_id
            Of this task only.

        Raises
        ------
        Unavailable
            The database does not answer.
        """
        values = {
            "engines": [state.engine for state in fleet.states],
            "task_id": task_id,
            "limit": BATCH,
        }
        due = await self._db.fetch_all(Errand, TAKE, values, repeatable=False)
        return sum(await asyncio.gather(*(self._do(errand, fleet) for errand in due)))

    async def give_up(self) -> int:
        """Forget what could not be stopped for a day; return how many it were."""
        gone: Sequence[Errand] = await self._db.fetch_all(
            Errand, GIVE_UP, {"after": PATIENCE}, repeatable=False
        )
        for errand in gone:
            log.error("errand.given_up", task_id=str(errand.task_id), engine=errand.engine)
        return len(gone)

    async def _do(self, errand: Errand, fleet: Fleet) -> bool:
        berth = fleet.berth(errand.engine)
        if berth is None:
            return False
        with structlog.contextvars.bound_contextvars(task_id=str(errand.task_id)):
            try:
                if isinstance(berth.engine, AsyncEngine):
                    await berth.engine.abandon(errand.remembered)
            except EngineError as error:
                log.warning("engine.not_abandoned", engine=errand.engine, why=str(error))
                return False
            except Exception:  # the edge: an engine of somebody else's may raise anything
                log.exception("errand.broke", engine=errand.engine)
                return False
        await self._db.execute(DONE, {"id": errand.id}, repeatable=True)
        return True

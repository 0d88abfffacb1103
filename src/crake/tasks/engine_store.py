"""How each engine does in each worker: the SQL of a table that workers write and others read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from psycopg.types.json import Jsonb

from crake.db.pool import Database
from crake.engines.fleet import EngineState

REPORT = """
WITH reported AS (
    SELECT * FROM jsonb_to_recordset(%(states)s) AS state(
        engine text, type text, state text, reason text, running integer, slots integer
    )
), gone AS (
    DELETE FROM engine_states
     WHERE (worker = %(worker)s AND engine NOT IN (SELECT engine FROM reported))
        OR seen_at < now() - make_interval(secs => %(forget)s)
)
INSERT INTO engine_states (worker, engine, type, state, reason, running, slots)
SELECT %(worker)s, engine, type, state, reason, running, slots FROM reported
    ON CONFLICT (worker, engine) DO UPDATE
       SET type = excluded.type, state = excluded.state, reason = excluded.reason,
           running = excluded.running, slots = excluded.slots, seen_at = now()
"""

LIVE = """
SELECT worker, engine, type, state, reason, running, slots, seen_at FROM engine_states
 WHERE seen_at > now() - make_interval(secs => %(within)s) ORDER BY engine, worker
"""

FORGET_SECONDS = 600.0


@dataclass(frozen=True, slots=True)
class LiveEngine:
    """What a worker said of an engine lately."""

    worker: str
    engine: str
    type: str
    state: str
    reason: str
    running: int
    slots: int
    seen_at: datetime


class EngineStore:
    """Reads and writes how engines do."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def report(self, worker: str, states: Sequence[EngineState]) -> None:
        """Write how a worker's engines do now; those that are not named are gone."""
        values = {
            "worker": worker,
            "states": Jsonb([asdict(state) for state in states]),
            "forget": FORGET_SECONDS,
        }
        await self._db.execute(REPORT, values)

    async def live(self, within: float) -> Sequence[LiveEngine]:
        """Return what workers said of their engines within so many seconds."""
        return await self._db.fetch_all(LiveEngine, LIVE, {"within": within})

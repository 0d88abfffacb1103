"""The SQL of what the console shows of tasks: it only reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self
from uuid import UUID

from crake.accounts.models import Page
from crake.db.pool import Database
from crake.tasks.models import State, Task
from crake.tasks.store import COLUMNS

OWN_COLUMNS = ", ".join(f"tasks.{name.strip()}" for name in COLUMNS.split(","))

WHICH = """
 WHERE account_id = %(account_id)s
   AND (%(state)s::text IS NULL OR state = %(state)s)
   AND (%(model)s::text IS NULL OR model = %(model)s)
   AND (%(search)s = '' OR strpos(lower(spec ->> 'prompt'), lower(%(search)s)) > 0)
"""

GALLERY = f"""
SELECT {COLUMNS} FROM tasks {WHICH}
 ORDER BY created_at DESC, id DESC LIMIT %(limit)s OFFSET %(offset)s
"""  # noqa: S608 - only constants are interpolated, here and below

GALLERY_COUNT = f"SELECT count(*) FROM tasks {WHICH}"  # noqa: S608

OWNERS = "SELECT id AS task_id, account_id FROM tasks WHERE id = ANY(%(ids)s)"

FOUND = """
  FROM tasks JOIN accounts ON accounts.id = tasks.account_id
 WHERE (%(id)s::uuid IS NULL OR tasks.id = %(id)s OR tasks.trace_id = %(id)s)
   AND (%(state)s::text IS NULL OR tasks.state = %(state)s)
   AND (%(email)s = '' OR strpos(accounts.email, lower(%(email)s)) > 0)
"""

EVERYBODYS = f"""
SELECT {OWN_COLUMNS}, accounts.email {FOUND}
 ORDER BY tasks.created_at DESC, tasks.id DESC LIMIT %(limit)s OFFSET %(offset)s
"""

EVERYBODYS_COUNT = f"SELECT count(*) {FOUND}"

# In the order in which they came; who is fetched next also depends on how much an account has.
QUEUE = f"""
SELECT {OWN_COLUMNS}, accounts.email
  FROM tasks JOIN accounts ON accounts.id = tasks.account_id
 WHERE tasks.state IN ('queued', 'running') AND (%(model)s::text IS NULL OR model = %(model)s)
 ORDER BY tasks.created_at, tasks.id LIMIT %(limit)s
"""  # noqa: S608

QUEUES = """
SELECT model, count(*) FILTER (WHERE state = 'queued') AS queued,
       count(*) FILTER (WHERE state = 'running') AS running,
       min(created_at) FILTER (WHERE state = 'queued') AS oldest
  FROM tasks WHERE state IN ('queued', 'running') GROUP BY model ORDER BY model
"""

QUEUERS = """
SELECT email, count(*) FILTER (WHERE state = 'queued') AS queued,
       count(*) FILTER (WHERE state = 'running') AS running,
       min(tasks.created_at) FILTER (WHERE state = 'queued') AS oldest
  FROM tasks JOIN accounts ON accounts.id = tasks.account_id
 WHERE state IN ('queued', 'running')
 GROUP BY email ORDER BY count(*) DESC, email LIMIT %(limit)s
"""

# Who a worker is, the database knows only while it renders. Deliveries are no jobs.
WORKERS = """
SELECT worker.id, last_heartbeat,
       last_heartbeat > now() - make_interval(secs => %(within)s) AS alive,
       coalesce(jsonb_agg(jsonb_build_object(
           'job', job.task_name, 'task_id', task.id, 'model', task.model, 'engine', task.engine,
           'progress', task.progress, 'worker', task.worker
       ) ORDER BY job.id) FILTER (WHERE job.id IS NOT NULL), '[]') AS jobs
  FROM procrastinate_workers worker
  LEFT JOIN procrastinate_jobs job ON job.worker_id = worker.id AND job.status = 'doing'
  LEFT JOIN tasks task ON job.task_name = 'render' AND task.id = (job.args ->> 'task_id')::uuid
 GROUP BY worker.id ORDER BY worker.id
"""

# Speed is seconds of video made in a second of rendering.
ENGINES = """
SELECT coalesce(engine, '') AS engine, model,
       count(*) FILTER (WHERE state = 'succeeded') AS succeeded,
       count(*) FILTER (WHERE state = 'failed') AS failed,
       count(*) FILTER (WHERE state = 'cancelled') AS cancelled,
       sum(failures) AS retries,
       avg(extract(epoch FROM started_at - created_at))::float8 AS waited,
       (avg(extract(epoch FROM finished_at - started_at))
           FILTER (WHERE state = 'succeeded'))::float8 AS rendered,
       (sum((spec ->> 'seconds')::float8) FILTER (WHERE state = 'succeeded')
           / nullif(sum(extract(epoch FROM finished_at - started_at))
               FILTER (WHERE state = 'succeeded'), 0))::float8 AS speed
  FROM tasks WHERE finished_at > now() - make_interval(hours => %(hours)s)
 GROUP BY engine, model ORDER BY engine, model
"""

DELIVERY = """
SELECT delivery.id, delivery.task_id, delivery.url, delivery.event, delivery.state,
       delivery.attempts, delivery.created_at, delivery.ended_at, accounts.email,
       last.status, last.outcome
  FROM deliveries delivery
  JOIN accounts ON accounts.id = delivery.account_id
  LEFT JOIN delivery_attempts last
    ON last.delivery_id = delivery.id AND last.number = delivery.attempts
"""

GIVEN_UP = f"""
{DELIVERY} WHERE delivery.state = 'given_up'
 ORDER BY delivery.ended_at DESC, delivery.id LIMIT %(limit)s OFFSET %(offset)s
"""

RESTING = """
SELECT origin, failures, rests_until, (
        SELECT count(*) FROM deliveries
         WHERE deliveries.origin = receivers.origin AND state = 'pending') AS waiting
  FROM receivers WHERE rests_until > now() ORDER BY rests_until DESC, origin LIMIT %(limit)s
"""

GIVEN_UP_COUNT = "SELECT count(*) FROM deliveries WHERE state = 'given_up'"

OF_TASK = f"{DELIVERY} WHERE delivery.task_id = %(task_id)s ORDER BY delivery.created_at"


@dataclass(frozen=True, slots=True)
class GalleryFilter:
    """Which of an account's tasks to show, newest first; `search` is a part of the prompt."""

    search: str = ""
    state: State | None = None
    model: str | None = None
    limit: int = 24
    offset: int = 0


@dataclass(frozen=True, slots=True)
class TaskSearch:
    """Which tasks of all accounts to show: `id` is a task's or a trace's, `email` a part of one."""

    id: UUID | None = None
    state: State | None = None
    email: str = ""
    limit: int = 50
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a task is."""

    task_id: UUID
    account_id: UUID


@dataclass(frozen=True, slots=True)
class OwnedTask:
    """A task and the address of its account."""

    task: Task
    email: str

    @classmethod
    def of_row(cls, *, email: str, **columns: Any) -> Self:  # noqa: ANN401
        """Make it of a row's columns."""
        return cls(Task.of_row(**columns), email)


@dataclass(frozen=True, slots=True)
class Queue:
    """How much waits for one model; `oldest` is since when the first one waits."""

    model: str
    queued: int
    running: int
    oldest: datetime | None


@dataclass(frozen=True, slots=True)
class Queuer:
    """How much one account waits for."""

    email: str
    queued: int
    running: int
    oldest: datetime | None


@dataclass(frozen=True, slots=True)
class WorkerRow:
    """One of the two parts of a worker program: it renders, or it sends callbacks.

    `jobs` says what it renders right now: `job`, `task_id`,
    `model`, `engine`, `progress` and `worker` (host and process).
    """

    id: int
    last_heartbeat: datetime
    alive: bool
    jobs: Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class EngineRow:
    """What an engine did for a model lately.

    `waited` and `rendered` are mean seconds in the queue and in the engine; `speed` is seconds of
    video made in a second; `retries` counts attempts that broke.
    """

    engine: str
    model: str
    succeeded: int
    failed: int
    cancelled: int
    retries: int
    waited: float | None
    rendered: float | None
    speed: float | None


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """A delivery with its account and what came of its last attempt."""

    id: UUID
    task_id: UUID
    url: str
    event: str | None
    state: str
    attempts: int
    created_at: datetime
    ended_at: datetime | None
    email: str
    status: int | None
    outcome: str | None


@dataclass(frozen=True, slots=True)
class RestingReceiver:
    """A receiver that failed so often that nothing is sent there until `rests_until`.

    `waiting` deliveries are owed to it.
    """

    origin: str
    failures: int
    rests_until: datetime
    waiting: int


class OverviewStore:
    """Reads tasks, queues, workers and deliveries as the console shows them."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def gallery(self, account_id: UUID, which: GalleryFilter) -> Page[Task]:
        """Return a page of the tasks that the filter lets through; `total` counts them all."""
        values = {
            "account_id": account_id,
            "search": which.search,
            "state": which.state,
            "model": which.model,
        }
        paging = {"limit": which.limit, "offset": which.offset}
        total = await self._db.fetch_value(GALLERY_COUNT, values)
        rows = await self._db.fetch_all(Task.of_row, GALLERY, values | paging)
        return Page(tuple(rows), total)

    async def owners(self, task_ids: Sequence[UUID]) -> Mapping[UUID, UUID]:
        """Return the accounts of those tasks that exist, by task."""
        rows = await self._db.fetch_all(Owner, OWNERS, {"ids": list(task_ids)})
        return {row.task_id: row.account_id for row in rows}

    async def find(self, which: TaskSearch) -> Page[OwnedTask]:
        """Return a page of the tasks of all accounts, newest first."""
        values = {"id": which.id, "state": which.state, "email": which.email}
        paging = {"limit": which.limit, "offset": which.offset}
        total = await self._db.fetch_value(EVERYBODYS_COUNT, values)
        rows = await self._db.fetch_all(OwnedTask.of_row, EVERYBODYS, values | paging)
        return Page(tuple(rows), total)

    async def queue(self, model: str | None, limit: int) -> Sequence[OwnedTask]:
        """Return the unfinished tasks, oldest first, of one model or of all."""
        values = {"model": model, "limit": limit}
        return await self._db.fetch_all(OwnedTask.of_row, QUEUE, values)

    async def queues(self) -> Sequence[Queue]:
        """Return how much waits, by model."""
        return await self._db.fetch_all(Queue, QUEUES)

    async def queuers(self, limit: int) -> Sequence[Queuer]:
        """Return who waits for most."""
        return await self._db.fetch_all(Queuer, QUEUERS, {"limit": limit})

    async def workers(self, within: float) -> Sequence[WorkerRow]:
        """Return all known workers; alive are those with a heartbeat `within` so many seconds."""
        return await self._db.fetch_all(WorkerRow, WORKERS, {"within": within})

    async def engines(self, hours: int) -> Sequence[EngineRow]:
        """Return what engines did within the last `hours`."""
        return await self._db.fetch_all(EngineRow, ENGINES, {"hours": hours})

    async def given_up(self, *, limit: int, offset: int) -> Page[DeliveryRow]:
        """Return a page of the deliveries that gave up, the latest first."""
        total = await self._db.fetch_value(GIVEN_UP_COUNT)
        paging = {"limit": limit, "offset": offset}
        return Page(tuple(await self._db.fetch_all(DeliveryRow, GIVEN_UP, paging)), total)

    async def resting(self, limit: int) -> Sequence[RestingReceiver]:
        """Return receivers that nothing is sent to now, because they failed."""
        return await self._db.fetch_all(RestingReceiver, RESTING, {"limit": limit})

    async def deliveries_of(self, task_id: UUID) -> Sequence[DeliveryRow]:
        """Return what is owed for a task, oldest first."""
        return await self._db.fetch_all(DeliveryRow, OF_TASK, {"task_id": task_id})

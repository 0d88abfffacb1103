"""After a fault: every accepted task has ended exactly once, in every book that is kept of it."""

from __future__ import annotations

import json
import re
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
from psycopg.rows import namedtuple_row

from tests.chaos.arena import Arena
from tests.chaos.load import Load

END_SECONDS = 120.0

TASKS = """
SELECT tasks.id, tasks.state, tasks.price, callback_url, idempotency_key,
       tasks.result ->> 'bytes' AS bytes,
       count(ledger.id) FILTER (WHERE kind = 'reserve') AS reserved,
       count(ledger.id) FILTER (WHERE kind = 'settle') AS settled,
       count(ledger.id) FILTER (WHERE kind = 'refund') AS refunded,
       coalesce(sum(amount), 0) AS paid
  FROM tasks LEFT JOIN ledger ON ledger.task_id = tasks.id
 WHERE tasks.account_id = %s GROUP BY tasks.id
"""
UNFINISHED = """
SELECT (SELECT count(*) FROM tasks
         WHERE account_id = %(id)s AND state IN ('queued', 'running'))
     + (SELECT count(*) FROM deliveries WHERE account_id = %(id)s AND state = 'pending')
"""
ACCOUNT = """
SELECT balance - (SELECT coalesce(sum(amount), 0) FROM ledger WHERE account_id = accounts.id)
       AS difference, unfinished
  FROM accounts WHERE id = %s
"""
DELIVERIES = "SELECT task_id, id, state FROM deliveries WHERE account_id = %s"
ADOPTED = re.compile(r'"orphans": ?(\d+)')
ACCOUNT_OF = "SELECT id FROM accounts WHERE email = %s"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `lost`, `doubled` and `difference` must be 0 and `wrong` empty."""

    fault: str
    tries: int
    accepted: int
    ended: int
    succeeded: int
    lost: int
    doubled: int
    difference: int
    seconds: float
    wrong: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether everything ended once."""
        return not (self.lost or self.doubled or self.difference or self.wrong) and (
            self.accepted == self.ended > 0
        )


@dataclass(frozen=True, slots=True)
class Books:
    """Everything that is written of an account's tasks once they have ended."""

    tasks: Sequence[Any]
    deliveries: Sequence[Any]
    difference: int
    unfinished: int


def audit(arena: Arena, load: Load, account_id: UUID, name: str, tries: int, seconds: float) -> Row:
    """Wait until all that was accepted has ended, and compare the books."""
    with arena.database() as connection:
        _wait_until_ended(connection, account_id)
        books = _books(connection, account_id)
    known = {str(task.id) for task in books.tasks}
    accepted = known | set(load.accepted.values())
    lost = [*_never_kept(load, known), *_lost(arena, books)]
    doubled = list(_doubled(arena, books))
    ended = [task for task in books.tasks if task.state in {"succeeded", "failed", "cancelled"}]
    return Row(
        name,
        tries,
        len(accepted),
        len(ended),
        sum(task.state == "succeeded" for task in ended),
        len(lost),
        len(doubled),
        abs(books.difference) + abs(books.unfinished) + _owed(books),
        seconds,
        tuple([*load.wrong, *lost, *doubled][:20]),
    )


def adopted(arena: Arena) -> int:
    """Return how many tasks the queue had forgotten so far.

    The safety net catches them after a minute. Nothing is lost then; but nothing should fall.
    """
    return sum(int(found) for found in ADOPTED.findall(arena.crake.log))


def account_of(arena: Arena, email: str) -> UUID:
    """Return an account's id."""
    with arena.database() as connection:
        row = connection.execute(ACCOUNT_OF, (email,)).fetchone()
    assert row is not None
    account_id: UUID = row[0]
    return account_id


def _wait_until_ended(connection: psycopg.Connection, account_id: UUID) -> None:
    deadline = time.monotonic() + END_SECONDS
    while time.monotonic() < deadline:
        row = connection.execute(UNFINISHED, {"id": account_id}).fetchone()
        if row == (0,):
            return
        time.sleep(0.2)
    # Not an error here: the table has to tell of them.


def _books(connection: psycopg.Connection, account_id: UUID) -> Books:
    cursor = connection.cursor(row_factory=namedtuple_row)
    tasks = cursor.execute(TASKS, (account_id,)).fetchall()
    deliveries = cursor.execute(DELIVERIES, (account_id,)).fetchall()
    [(difference, unfinished)] = cursor.execute(ACCOUNT, (account_id,)).fetchall()
    return Books(tasks, deliveries, int(difference), unfinished)


def _never_kept(load: Load, known: set[str]) -> Iterator[str]:
    for key, task_id in load.accepted.items():
        if task_id not in known:
            yield f"task {task_id} was promised (key {key}) and is not in the database"


def _lost(arena: Arena, books: Books) -> Iterator[str]:
    delivered = {delivery.task_id for delivery in books.deliveries if delivery.state == "delivered"}
    files = arena.files()
    for task in books.tasks:
        if task.state not in {"succeeded", "failed", "cancelled"}:
            yield f"task {task.id} is still {task.state}"
        elif task.callback_url is not None and task.id not in delivered:
            yield f"the callback of task {task.id} did not arrive"
        if task.state == "succeeded":
            video = files.get(f"tasks/{task.id.hex}/video.mp4")
            if video != int(task.bytes):
                yield f"the video of task {task.id} has {video} instead of {task.bytes} bytes"
            if not files.get(f"tasks/{task.id.hex}/thumbnail.webp"):
                yield f"the thumbnail of task {task.id} is missing"


def _doubled(arena: Arena, books: Books) -> Iterator[str]:
    keys = defaultdict[str, int](int)
    files = arena.files()
    for task in books.tasks:
        keys[task.idempotency_key or str(task.id)] += 1
        if (task.reserved, task.settled + task.refunded) != (1, 1):
            yield f"task {task.id}: {task.reserved}/{task.settled}/{task.refunded} in the ledger"
        if task.state != "succeeded" and any(task.id.hex in key for key in files):
            yield f"task {task.id} is {task.state} and has files"
    yield from (f"{count} tasks have the key {key}" for key, count in keys.items() if count > 1)
    yield from _messages_doubled(arena, books)


def _messages_doubled(arena: Arena, books: Books) -> Iterator[str]:
    """Look for tasks that clients heard of by two messages, or in two ways."""
    ids, bodies = defaultdict[str, set[str]](set), defaultdict[str, set[bytes]](set)
    with arena.receiver.came:
        for headers, body in zip(arena.receiver.headers, arena.receiver.bodies, strict=True):
            task_id = json.loads(body)["task_id"]
            ids[task_id].add(headers["webhook-id"])
            bodies[task_id].add(body)
    for task in books.tasks:
        name = str(task.id)
        if len(ids[name]) > 1 or len(bodies[name]) > 1:
            yield f"task {name} was told of by {len(ids[name])} ids, {len(bodies[name])} bodies"
        for body in bodies[name]:
            if json.loads(body)["success"] is not (task.state == "succeeded"):
                yield f"task {name} is {task.state}, and its client was told otherwise"


def _owed(books: Books) -> int:
    """Return how far what was paid is from what had to be, over all tasks, in credits."""
    return sum(
        abs(task.paid + (task.price if task.state == "succeeded" else 0)) for task in books.tasks
    )

"""Periodic chores: each is done by one worker at a time, and may be done twice.

`chores` holds when each is due. Whoever moves that time on does the chore; a worker that dies in
the middle leaves the rest to the next time. A time that is too far away is a wrong clock's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

import structlog

from crake.db.pool import Database
from crake.errors import Unavailable
from crake.services import Services
from crake.tasks.delivery_store import DeliveryStore

LOOK_SECONDS = 5.0
"""Between looks for chores that are due."""

MINUTE, HOUR = 60.0, 3600.0

LEFT_SECONDS = 60.0
"""How long what is left may still be removed by those who left it."""

TAKE = """
INSERT INTO chores (name, next_at) VALUES (%(name)s, now() + make_interval(secs => %(every)s))
    ON CONFLICT (name) DO UPDATE SET next_at = excluded.next_at WHERE chores.next_at <= now()
       OR chores.next_at > clock_timestamp() + make_interval(secs => %(every)s)
RETURNING true
"""
"""`now()` is when a statement began: one that waited for the row finds a time of a later `now()`,
which is no wrong clock's; `clock_timestamp()` is read after the wait."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Chore:
    """Something to do every so many seconds; `do` returns how many things it removed."""

    name: str
    every: float
    do: Callable[[], Awaitable[int]]


def chores_of(services: Services) -> Sequence[Chore]:
    """Return everything that has to be done now and then."""
    retention, leftovers = services.retention, services.leftovers
    deliveries = DeliveryStore(services.db)
    longest_pause = 2 * max(services.settings.callback_pauses)
    return (
        Chore("expire", MINUTE, retention.expire),
        Chore("leftovers", MINUTE, lambda: leftovers.work_off(after=LEFT_SECONDS)),
        Chore("errands", HOUR, services.errands.give_up),
        Chore("uploads", HOUR, retention.sweep_uploads),
        Chore("rows", HOUR, retention.sweep_rows),
        Chore("overdue", HOUR, deliveries.give_up_overdue),
        Chore("clocks", MINUTE / 2, lambda: deliveries.set_right(longest_pause=longest_pause)),
        Chore("logins", HOUR, services.logins.sweep),
        Chore("orphans", 6 * HOUR, retention.sweep_orphans),
    )


async def keep_house(services: Services) -> None:
    """Do whatever is due, until cancelled."""
    chores = chores_of(services)
    while True:
        for chore in chores:
            await do_if_due(services.db, chore)
        await asyncio.sleep(LOOK_SECONDS)


async def do_if_due(db: Database, chore: Chore) -> bool:
    """Do a chore if it is due and nobody else took it; return whether it was done."""
    values = {"name": chore.name, "every": chore.every}
    try:
        if not await db.fetch_value(TAKE, values, repeatable=False):
            return False
        removed = await chore.do()
    except Unavailable:
        log.warning("chore.put_off", chore=chore.name)
        return False
    except Exception:  # the edge: renders go on, whatever is wrong with a chore
        log.exception("chore.failed", chore=chore.name)
        return False
    if removed:
        log.info("chore.done", chore=chore.name, removed=removed)
    return True

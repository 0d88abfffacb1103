"""One account's burst of submissions, and what the others notice of it: nothing."""

from __future__ import annotations

import asyncio

import psycopg

from tests.support.ledger import assert_balanced, make_caller
from tests.support.studio import Studio, tiny_submission

BURST = 40
PATIENCE = 1.5
"""Seconds; half of what a request waits for a free connection before it is refused."""


async def test_a_burst_of_one_account_leaves_connections_to_others(studio: Studio) -> None:
    submissions, db = studio.services.submissions, studio.services.db
    other = await make_caller(db)
    async with await psycopg.AsyncConnection.connect(db.dsn) as holder:
        # As slow as can be: nothing of this account is committed while its row is held.
        query = "SELECT 1 FROM accounts WHERE id = %s FOR UPDATE"
        await holder.execute(query, (studio.caller.account_id,))
        requests = [tiny_submission("Good", studio.folder) for _ in range(BURST)]
        burst = [asyncio.create_task(submissions.submit(studio.caller, one)) for one in requests]
        await asyncio.sleep(0)
        async with asyncio.timeout(PATIENCE):
            accepted = await submissions.submit(other, tiny_submission("Good", studio.folder))
        assert accepted.task.account_id == other.account_id
        assert not any(one.done() for one in burst)
    assert len({one.task.id for one in await asyncio.gather(*burst)}) == BURST
    await assert_balanced(db, studio.caller.account_id)

"""The rate limit of tokens: a window that slides, exact over all processes."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest
from pydantic import SecretStr

from crake.accounts.models import Caller, RateLimit
from crake.db.pool import Database
from crake.errors import InvalidToken, TooManyRequests, UsedUp
from crake.services import open_services
from crake.settings import Settings
from crake.tasks.models import Accepted, Terms
from crake.tasks.submission_store import SubmissionStore
from tests.support.ledger import assert_balanced, make_caller, make_submission


async def submit_many(
    stores: Sequence[SubmissionStore], caller: Caller, count: int, *, rate: int
) -> list[Accepted]:
    """Submit `count` times at once, in turns through several pools of connections."""
    terms = Terms(engine="sketch", price=4, cap=1000, rate=rate)
    answers = await asyncio.gather(
        *(
            stores[number % len(stores)].submit(caller, make_submission(), terms)
            for number in range(count)
        )
    )
    return [answer for answer in answers if answer is not None]


async def move_window(db: Database, caller: Caller, seconds: float) -> None:
    """Make every submission of a token older."""
    await db.execute(
        "UPDATE tokens SET recent = ARRAY(SELECT at - make_interval(secs => %s) "
        "FROM unnest(recent) AS at ORDER BY at) WHERE id = %s",
        (seconds, caller.token_id),
    )


async def test_a_race_of_200_over_two_pools_for_a_rate_of_10_yields_10(db: Database) -> None:
    caller = await make_caller(db, free_credits=1000)
    async with Database(db.dsn) as other:
        stores = [SubmissionStore(db), SubmissionStore(other)]
        accepted = await submit_many(stores, caller, 200, rate=10)
    assert len(accepted) == 10
    rates = [item.rate for item in accepted if item.rate]
    assert sorted(rate.remaining for rate in rates) == list(range(10))
    assert await db.fetch_value("SELECT count(*) FROM tasks") == 10
    assert await db.fetch_value("SELECT count(*) FROM procrastinate_jobs") == 10
    await assert_balanced(db, caller.account_id)


async def test_a_race_over_two_pools_for_a_balance_of_10_yields_10(db: Database) -> None:
    caller = await make_caller(db, free_credits=40)
    async with Database(db.dsn) as other:
        stores = [SubmissionStore(db), SubmissionStore(other)]
        accepted = await submit_many(stores, caller, 200, rate=60)
    assert len(accepted) == 10
    # Those that could not pay took no slot.
    assert await db.fetch_value("SELECT cardinality(recent) FROM tokens") == 10
    await assert_balanced(db, caller.account_id)


async def test_the_window_slides(db: Database) -> None:
    caller, stores = await make_caller(db), [SubmissionStore(db)]
    assert len(await submit_many(stores, caller, 3, rate=5)) == 3
    await move_window(db, caller, 40)
    assert len(await submit_many(stores, caller, 3, rate=5)) == 2
    await move_window(db, caller, 19)
    assert await submit_many(stores, caller, 1, rate=5) == []
    await move_window(db, caller, 2)  # the first three are a minute old now
    [last] = await submit_many(stores, caller, 1, rate=5)
    assert last.rate is not None
    assert (last.rate.limit, last.rate.remaining) == (5, 2)
    assert 35 <= last.rate.reset <= 40
    assert len(await submit_many(stores, caller, 9, rate=5)) == 2


async def test_a_clock_that_was_set_back_locks_nobody_out(db: Database) -> None:
    caller, stores = await make_caller(db), [SubmissionStore(db)]
    assert len(await submit_many(stores, caller, 9, rate=5)) == 5
    await move_window(db, caller, -3600)  # they were made while it was an hour ahead
    accepted = await submit_many(stores, caller, 9, rate=5)
    assert len(accepted) == 5
    assert all(one.rate is not None and one.rate.reset <= 60 for one in accepted)
    await move_window(db, caller, 3600)  # as if it had been set forward again
    assert len(await submit_many(stores, caller, 9, rate=5)) == 5


async def test_a_limit_that_was_lowered_or_raised_counts_at_once(db: Database) -> None:
    caller, stores = await make_caller(db), [SubmissionStore(db)]
    assert len(await submit_many(stores, caller, 6, rate=6)) == 6
    assert await submit_many(stores, caller, 1, rate=3) == []
    assert len(await submit_many(stores, caller, 4, rate=8)) == 2
    assert len(await submit_many(stores, caller, 4, rate=0)) == 4


async def test_every_token_has_its_own_window(db: Database) -> None:
    callers, store = [await make_caller(db) for _ in range(2)], SubmissionStore(db)
    for caller in callers:
        assert len(await submit_many([store], caller, 3, rate=2)) == 2


async def test_a_revoked_token_submits_nothing_however_fresh_its_authorization(
    db: Database,
) -> None:
    caller, store = await make_caller(db), SubmissionStore(db)
    await db.execute("UPDATE tokens SET revoked_at = now()")
    assert await submit_many([store], caller, 1, rate=2) == []


async def test_a_refusal_says_how_long_to_wait(dsn: str, tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, database_url=SecretStr(dsn), rate_limit=2)
    async with open_services(settings) as services:
        caller, submissions = await make_caller(services.db), services.submissions
        for remaining in (1, 0):
            accepted = await submissions.submit(caller, make_submission())
            assert accepted.rate is not None
            assert (accepted.rate.limit, accepted.rate.remaining) == (2, remaining)
        with pytest.raises(TooManyRequests) as limited:
            await submissions.submit(caller, make_submission())
        assert limited.value.retry_after is not None
        assert 50 <= limited.value.retry_after <= 60
        assert limited.value.headers == {
            "x-ratelimit-limit": "2",
            "x-ratelimit-remaining": "0",
            "x-ratelimit-reset": str(limited.value.retry_after),
        }
        await services.db.execute("UPDATE accounts SET balance = 0")
        with pytest.raises(UsedUp):
            await submissions.submit(caller, make_submission())
        await services.db.execute("UPDATE tokens SET revoked_at = now()")
        with pytest.raises(InvalidToken):
            await submissions.submit(caller, make_submission())


async def test_a_repeat_takes_no_slot_and_is_told_how_the_rate_stands(
    dsn: str, tmp_path: Path
) -> None:
    settings = Settings(data_dir=tmp_path, database_url=SecretStr(dsn), rate_limit=2)
    async with open_services(settings) as services:
        caller, submissions = await make_caller(services.db), services.submissions
        hashed = b"the same"
        first = await submissions.submit(caller, make_submission(waiting=True, request_hash=hashed))
        again = await submissions.submit(caller, make_submission(waiting=True, request_hash=hashed))
        assert again.task.id == first.task.id
        assert again.rate is not None
        assert again.rate.remaining == 1


def test_without_a_limit_there_is_nothing_to_tell() -> None:
    assert RateLimit.of(0, 3, 1.5) is None
    assert RateLimit.of(2, 3, 1.5) == RateLimit(limit=2, remaining=0, reset=2)

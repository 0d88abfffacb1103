"""Due deliveries: who gets them, how many at a time, and receivers that are slow, dead or back."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass
from uuid import UUID

import pytest

from crake.accounts.models import Caller
from crake.media.fetch import Fetcher
from crake.settings import Settings
from crake.tasks.deliveries import Deliveries
from crake.tasks.delivery_models import Claimed, Outcome
from crake.tasks.delivery_store import (
    FIRST_REST,
    LONGEST_REST,
    MOST_FAILURES,
    OVERDUE,
    DeliveryStore,
)
from crake.tasks.postman import LONGEST_PAUSE, PER_ORIGIN, RATE, SLOTS, Postman, pause_after
from crake.tasks.webhook_store import WebhookStore
from tests.support.ledger import make_caller
from tests.support.receiver import Receiver, receiving
from tests.support.studio import Studio

LEASE = 60.0
DEAD = "http://127.0.0.1:9"
ALIVE = "http://127.0.0.1:8"
STATES = "SELECT state, count(*) FROM deliveries GROUP BY state"
PATIENCE = 60


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(
        update={"callback_timeout": 30.0, "shutdown_timeout": 0.0, "rate_limit": 0}
    )


@pytest.fixture
def store(studio: Studio) -> DeliveryStore:
    return DeliveryStore(studio.services.db)


@pytest.fixture
def receivers() -> Iterator[Sequence[Receiver]]:
    with ExitStack() as stack:
        yield [stack.enter_context(receiving()) for _ in range(2)]


@dataclass(frozen=True)
class Sorting:
    """Deliveries to receivers, without any receiver."""

    studio: Studio
    store: DeliveryStore

    async def owe(self, origin: str, count: int = 1, caller: Caller | None = None) -> None:
        for _ in range(count):
            task = await self.studio.submit(callback_url=f"{origin}/hook", caller=caller)
            await self.studio.end(task)

    async def claim(
        self,
        limit: int = 100,
        *,
        busy: Mapping[str, int] | None = None,
        held: Mapping[UUID, int] | None = None,
        per_account: int = 100,
    ) -> Sequence[Claimed]:
        return await self.store.claim(
            limit,
            busy=busy or {},
            held=held or {},
            per_origin=PER_ORIGIN,
            per_account=per_account,
            lease=LEASE,
        )

    async def fail(self, one: Claimed, status: int | None = None, number: int = 1) -> float | None:
        """Record that a claimed attempt met trouble; return the receiver's rest, if any."""
        what = Outcome(number, "pending", 5.0, 0.1, status, "no", trouble=True)
        rest = await self.store.record(one.id, what, probing=one.probing)
        return rest.seconds if rest else None

    async def succeed(self, one: Claimed, number: int = 1) -> None:
        await self.store.record(one.id, Outcome(number, "delivered", 5.0, 0.1, 200, "ok"))

    async def wake(self) -> None:
        await self.execute("UPDATE receivers SET rests_until = now()")

    async def execute(self, statement: str) -> None:
        await self.studio.services.db.execute(statement.encode())  # type: ignore[arg-type]


@pytest.fixture
def sorting(studio: Studio, store: DeliveryStore) -> Sorting:
    return Sorting(studio, store)


async def test_each_delivery_is_claimed_once_until_its_lease_is_over(sorting: Sorting) -> None:
    for number in range(20):
        await sorting.owe(f"http://127.0.0.1:{number + 1}")
    claims = await asyncio.gather(*(sorting.claim(5) for _ in range(8)))
    claimed = [one.id for claim in claims for one in claim]
    claimed += [one.id for one in await sorting.claim()]
    assert (len(claimed), len(set(claimed))) == (20, 20)
    assert await sorting.claim() == []
    await sorting.execute("UPDATE deliveries SET next_attempt_at = now() WHERE state = 'pending'")
    assert len(await sorting.claim()) == 20


async def test_a_receiver_with_a_backlog_gets_a_few_and_the_others_theirs(
    sorting: Sorting,
) -> None:
    await sorting.owe(DEAD, 20)
    await sorting.owe(ALIVE, 2)
    origins = [one.origin for one in await sorting.claim()]
    assert (origins.count(DEAD), origins.count(ALIVE)) == (PER_ORIGIN, 2)
    again = await sorting.claim(busy={DEAD: PER_ORIGIN - 1})
    assert [one.origin for one in again] == [DEAD]
    assert await sorting.claim(busy={DEAD: 99}) == []


async def test_an_account_with_many_receivers_leaves_attempts_to_others(sorting: Sorting) -> None:
    for number in range(1, 9):
        await sorting.owe(f"http://127.0.0.1:{number}")
    other = await make_caller(sorting.studio.services.db)
    # The newest of all, at one receiver of its own and at one that it shares.
    for origin in (ALIVE, "http://127.0.0.1:1"):
        await sorting.owe(origin, caller=other)
    claimed = await sorting.claim(per_account=3)
    counts = Counter(one.account_id for one in claimed)
    assert counts == {sorting.studio.caller.account_id: 3, other.account_id: 2}
    assert await sorting.claim(held=counts, per_account=3) == []
    again = await sorting.claim(held={sorting.studio.caller.account_id: 1}, per_account=3)
    assert len(again) == 2


async def test_the_oldest_go_first(sorting: Sorting) -> None:
    for number in (1, 2, 3):
        await sorting.owe(f"http://127.0.0.1:{number}")
    await sorting.execute(
        "UPDATE deliveries SET next_attempt_at = now() - interval '1 hour'"
        " WHERE url LIKE 'http://127.0.0.1:2/%'"
    )
    assert [one.origin for one in await sorting.claim(1)] == ["http://127.0.0.1:2"]


async def fail_until_it_rests(sorting: Sorting) -> float:
    rest = None
    for _ in range(MOST_FAILURES):
        assert rest is None
        [one, *_] = await sorting.claim(1)
        assert not one.probing
        rest = await sorting.fail(one)
    assert rest is not None
    return rest


async def test_a_receiver_that_fails_rests_and_gets_one_attempt_at_a_time(
    sorting: Sorting,
) -> None:
    await sorting.owe(DEAD, 20)
    rest = await fail_until_it_rests(sorting)
    assert rest == pytest.approx(FIRST_REST)
    assert await sorting.claim() == []
    await sorting.owe(ALIVE)
    [alive] = await sorting.claim()
    assert alive.origin == ALIVE
    rests = []
    for _ in range(8):
        await sorting.wake()
        [probe] = await sorting.claim()
        assert probe.probing
        assert await sorting.claim() == []  # one attempt tells
        rests.append(await sorting.fail(probe))
    wanted = [min(FIRST_REST * 2 ** (n + 1), LONGEST_REST) for n in range(8)]
    assert rests == pytest.approx(wanted)


async def test_a_receiver_that_answers_again_gets_everything(sorting: Sorting) -> None:
    await sorting.owe(DEAD, 20)
    await fail_until_it_rests(sorting)
    await sorting.wake()
    [probe] = await sorting.claim()
    await sorting.succeed(probe)
    claimed = await sorting.claim()
    assert [one.probing for one in claimed] == [False] * PER_ORIGIN


async def test_attempts_that_were_under_way_do_not_make_the_rest_longer(sorting: Sorting) -> None:
    await sorting.owe(DEAD, 20)
    under_way = await sorting.claim()
    await fail_until_it_rests(sorting)
    assert [await sorting.fail(one) for one in under_way] == [None] * len(under_way)
    await sorting.wake()
    [probe] = await sorting.claim()
    assert await sorting.fail(probe) == pytest.approx(2 * FIRST_REST)


async def test_a_probe_whose_worker_died_is_made_again(sorting: Sorting) -> None:
    await sorting.owe(DEAD, 20)
    await fail_until_it_rests(sorting)
    await sorting.wake()
    [_] = await sorting.claim()
    await sorting.wake()
    [again] = await sorting.claim()
    assert again.probing


async def test_what_was_due_for_a_day_at_a_receiver_that_rests_is_given_up(
    sorting: Sorting,
) -> None:
    await sorting.owe(DEAD, MOST_FAILURES + 2)
    await sorting.owe(ALIVE)
    overdue = f"UPDATE deliveries SET next_attempt_at = now() - interval '{OVERDUE + 1} seconds'"
    await fail_until_it_rests(sorting)
    await sorting.execute(overdue + " WHERE attempts = 0")
    given_up = await asyncio.gather(*(sorting.store.give_up_overdue() for _ in range(3)))
    assert sum(given_up) == 2
    assert await sorting.store.give_up_overdue() == 0
    page = await sorting.store.given_up(limit=10, offset=0)
    assert {(row.url, row.attempts) for row in page.rows} == {(f"{DEAD}/hook", 0)}
    assert [one.origin for one in await sorting.claim()] == [ALIVE]


async def test_a_clock_that_was_set_back_keeps_no_delivery_waiting(sorting: Sorting) -> None:
    """Every time that an hour or a day ahead was written is taken for what it is."""
    await sorting.owe(DEAD, MOST_FAILURES + 1)
    await fail_until_it_rests(sorting)
    await sorting.owe(ALIVE)
    await sorting.execute("UPDATE deliveries SET next_attempt_at = now() + interval '1 hour'")
    await sorting.execute("UPDATE receivers SET rests_until = now() + interval '1 hour'")
    assert await sorting.store.set_right(longest_pause=3000) == MOST_FAILURES + 2
    assert {one.origin for one in await sorting.claim()} == {DEAD, ALIVE}
    assert await sorting.store.set_right(longest_pause=3000) == 0


async def test_by_hand_a_delivery_is_tried_although_its_receiver_rests(sorting: Sorting) -> None:
    await sorting.owe(DEAD, MOST_FAILURES + 1)
    await fail_until_it_rests(sorting)
    by_hand = (await sorting.store.list(1))[0].id
    await sorting.store.give_up(by_hand)
    assert await sorting.claim() == []
    assert await sorting.store.redeliver(by_hand)
    assert len(await sorting.claim()) == 1


@asynccontextmanager
async def working(studio: Studio) -> AsyncIterator[Postman]:
    """Run a postman."""
    services, settings = studio.services, studio.services.settings
    store = DeliveryStore(services.db)
    async with Fetcher(settings) as fetcher:
        deliveries = Deliveries(
            store=store,
            webhooks=WebhookStore(services.db),
            tasks=services.task_store,
            fetcher=fetcher,
            printers={"sora": lambda task: str(task.id)},
            settings=settings,
        )
        postman = Postman(
            store,
            deliveries,
            services.changes,
            timeout=settings.callback_timeout,
            patience=settings.shutdown_timeout,
        )
        running = asyncio.create_task(postman.run())
        try:
            yield postman
        finally:
            running.cancel()
            await asyncio.wait({running})


async def states(studio: Studio) -> dict[str, int]:
    def row(*, state: str, count: int) -> tuple[str, int]:
        return state, count

    return dict(await studio.services.db.fetch_all(row, STATES))


async def until(studio: Studio, **wanted: int) -> None:
    async with asyncio.timeout(PATIENCE):
        while await states(studio) != wanted:  # noqa: ASYNC110 - there is no event for it
            await asyncio.sleep(0.05)


async def test_a_slow_receiver_delays_nobody_else(
    studio: Studio, sorting: Sorting, receivers: Sequence[Receiver]
) -> None:
    slow, fast = receivers
    slow.answering.clear()
    await sorting.owe(slow.url.removesuffix("/hook"), 3 * PER_ORIGIN)
    async with working(studio) as postman:
        await asyncio.to_thread(slow.wait, PER_ORIGIN)
        await sorting.owe(fast.url.removesuffix("/hook"), 10)
        await asyncio.to_thread(fast.wait, 10)
        await until(studio, delivered=10, pending=3 * PER_ORIGIN)
        assert slow.most_held == PER_ORIGIN
        slow.answering.set()
        await until(studio, delivered=10 + 3 * PER_ORIGIN)
    assert slow.most_held == PER_ORIGIN
    assert not postman._busy


async def test_a_backlog_is_worked_off_each_once_by_two_workers(
    studio: Studio, sorting: Sorting, receivers: Sequence[Receiver]
) -> None:
    count = SLOTS
    for receiver in receivers:
        await sorting.owe(receiver.url.removesuffix("/hook"), count // 2)
    async with working(studio), working(studio):
        await until(studio, delivered=count)
    bodies = [body for receiver in receivers for body in receiver.bodies]
    assert (len(bodies), len(set(bodies))) == (count, count)
    assert {UUID(body.decode()) for body in bodies} == {
        row.task_id for row in await sorting.store.list(1000)
    }


async def test_a_task_that_ends_is_told_at_once(
    studio: Studio, sorting: Sorting, receivers: Sequence[Receiver], monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the notification of its end: the look that comes now and then is switched off."""
    monkeypatch.setattr("crake.tasks.postman.LOOK_SECONDS", 3600.0)
    async with working(studio):
        for number in (1, 2):
            await sorting.owe(receivers[0].url.removesuffix("/hook"))
            await asyncio.to_thread(receivers[0].wait, number)
        await until(studio, delivered=2)


async def test_what_a_stopped_worker_had_begun_is_due_again(
    studio: Studio, sorting: Sorting, receivers: Sequence[Receiver]
) -> None:
    slow = receivers[0]
    slow.answering.clear()
    await sorting.owe(slow.url.removesuffix("/hook"))
    async with working(studio):
        await asyncio.to_thread(slow.wait)
    slow.answering.set()
    [delivery] = await sorting.store.list(1)
    assert (delivery.state, delivery.attempts) == ("pending", 0)
    await sorting.execute("UPDATE deliveries SET next_attempt_at = now()")
    async with working(studio):
        await until(studio, delivered=1)
    assert len(set(slow.bodies)) == 1
    assert len({headers["webhook-id"] for headers in slow.headers}) == 1


def test_a_backlog_is_worked_off_at_a_pace_and_slower_where_all_is_busy() -> None:
    assert pause_after(0, 10.0) == 0
    assert pause_after(4, 0.0001) == 4 / RATE
    assert 4 / RATE < pause_after(4, 0.01) < LONGEST_PAUSE
    assert pause_after(4, 10.0) == LONGEST_PAUSE

"""What an account holder and an operator see and do: services, tokens, ledger, usage."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from crake.accounts.models import EVERY_API, Account, Api
from crake.accounts.service import Accounts
from crake.accounts.store import AccountStore
from crake.db.pool import Database
from crake.errors import (
    BadRequest,
    Disabled,
    InvalidToken,
    NotFound,
    TokenExpired,
    TokenMismatched,
)
from crake.tasks.models import State, Terms
from crake.tasks.store import TaskStore
from crake.tasks.submission_store import SubmissionStore
from tests.support.ledger import make_submission, submit
from tests.support.logins import make_logins, register


@pytest.fixture
async def ada(db: Database) -> Account:
    return await register(make_logins(db), "ada@example.com")


@pytest.fixture
async def bob(db: Database) -> Account:
    return await register(make_logins(db), "bob@example.com")


async def test_acquiring_gives_a_token_and_the_free_quota_once(
    db: Database, accounts: Accounts, ada: Account
) -> None:
    assert await accounts.application_of(ada.id) is None
    answers = await asyncio.gather(*(accounts.acquire(ada.id) for _ in range(8)))
    secrets = [secret for _, secret in answers if secret is not None]
    assert len(secrets) == 1
    assert {application.id for application, _ in answers} == {answers[0][0].id}
    assert answers[0][0] == await accounts.application_of(ada.id)
    assert (await accounts.account(ada.id)).balance == 500
    caller = await accounts.authorize(f"Bearer {secrets[0]}", Api.OPENAI_VIDEOS)
    assert caller.account_id == ada.id
    [token] = await accounts.tokens_of(ada.id)
    assert (token.hint, set(token.apis)) == (secrets[0][-4:], set(EVERY_API))


async def test_only_what_exists_can_be_acquired(accounts: Accounts, ada: Account) -> None:
    with pytest.raises(BadRequest):
        await accounts.acquire(ada.id, "music")
    with pytest.raises(NotFound):
        await accounts.acquire(uuid4())


async def test_tokens_are_named_limited_and_revoked(
    db: Database, accounts: Accounts, ada: Account
) -> None:
    expires_at = datetime.now(UTC) + timedelta(days=1)
    token, secret = await accounts.add_token(
        ada.id, name="  a   phone ", apis=[Api.SORA_TASKS], expires_at=expires_at
    )
    assert (token.name, token.apis, token.expires_at) == ("a phone", ["sora/tasks"], expires_at)
    await accounts.authorize(f"Bearer {secret}", Api.SORA_TASKS)
    await accounts.rename_token(ada.id, token.id, "a tablet")
    await accounts.revoke_token_of(ada.id, token.id)
    await accounts.revoke_token_of(ada.id, token.id)
    [token] = await accounts.tokens_of(ada.id)
    assert token.name == "a tablet"
    assert token.revoked_at is not None
    fresh = Accounts(AccountStore(db), free_credits=0)
    with pytest.raises(InvalidToken):
        await fresh.authorize(f"Bearer {secret}", Api.SORA_TASKS)


async def test_tokens_that_make_no_sense_are_refused(accounts: Accounts, ada: Account) -> None:
    past = datetime.now(UTC) - timedelta(seconds=1)
    for param, wish in {
        "name": {"name": " "},
        "apis": {"name": "x", "apis": []},
        "expires_at": {"name": "x", "expires_at": past},
    }.items():
        with pytest.raises(BadRequest) as caught:
            await accounts.add_token(ada.id, **wish)  # type: ignore[arg-type]
        assert caught.value.param == param
    for name in ("x" * 101, "a\x00b"):
        with pytest.raises(BadRequest):
            await accounts.add_token(ada.id, name=name)
    with pytest.raises(NotFound):
        await accounts.add_token(uuid4(), name="x")


async def test_nobody_touches_another_s_tokens(
    accounts: Accounts, ada: Account, bob: Account
) -> None:
    token, _ = await accounts.add_token(ada.id, name="mine")
    with pytest.raises(NotFound):
        await accounts.rename_token(bob.id, token.id, "yours")
    with pytest.raises(NotFound):
        await accounts.revoke_token_of(bob.id, token.id)
    with pytest.raises(InvalidToken):
        await accounts.caller_of_token(bob.id, token.id)
    assert await accounts.rate_of(bob.id, token.id) is None
    assert await accounts.tokens_of(bob.id) == []
    assert await accounts.tokens_of(ada.id) == [token]


async def test_the_console_may_act_as_one_of_the_account_s_tokens(
    db: Database, accounts: Accounts, ada: Account
) -> None:
    token, secret = await accounts.add_token(ada.id, name="mine", apis=[Api.SORA_VIDEOS])
    caller = await accounts.caller_of_token(ada.id, token.id)
    assert caller == await accounts.authorize(f"Bearer {secret}", Api.SORA_VIDEOS)
    with pytest.raises(TokenMismatched):
        await accounts.caller_of_token(ada.id, token.id, Api.SORA_TASKS)
    await db.execute("UPDATE tokens SET expires_at = now()")
    with pytest.raises(TokenExpired):
        await accounts.caller_of_token(ada.id, token.id)
    await db.execute("UPDATE tokens SET expires_at = NULL")
    await accounts.disable(ada.id)
    with pytest.raises(Disabled):
        await accounts.caller_of_token(ada.id, token.id)


async def spend(
    db: Database, accounts: Accounts, account: Account, model: str, state: State | None
) -> UUID:
    """Submit a task of 4 credits, and end it if a state is given."""
    [token, *_] = await accounts.tokens_of(account.id)
    caller = await accounts.caller_of_token(account.id, token.id)
    task_id = await submit(db, caller, make_submission(model=model))
    if state is not None:
        assert await TaskStore(db).end(task_id, state, from_states=(State.QUEUED,))
    return task_id


async def test_usage_counts_by_day_and_model_even_of_tasks_that_were_deleted(
    db: Database, accounts: Accounts, ada: Account, bob: Account
) -> None:
    for account in (ada, bob):
        await accounts.acquire(account.id)
    await spend(db, accounts, bob, "sora-2", None)
    old = await spend(db, accounts, ada, "sora-2-pro", State.SUCCEEDED)
    await db.execute("UPDATE ledger SET created_at = created_at - interval '3 days'")
    for state in (State.SUCCEEDED, State.FAILED, None):
        await spend(db, accounts, ada, "sora-2", state)
    assert await TaskStore(db).delete(old)
    usage = await accounts.usage_by_day(ada.id)
    assert [(item.model, item.tasks, item.credits) for item in usage] == [
        ("sora-2-pro", 1, 4),
        ("sora-2", 3, 8),
    ]
    assert (usage[1].day - usage[0].day).days == 3
    assert usage[1].day == datetime.now(UTC).date()
    assert await accounts.usage_by_day(ada.id, days=1) == usage[1:]


async def test_the_ledger_is_paged_and_adds_up(
    db: Database, accounts: Accounts, ada: Account
) -> None:
    await accounts.acquire(ada.id)
    task_id = await spend(db, accounts, ada, "sora-2", State.FAILED)
    page = await accounts.ledger_of(ada.id, limit=2)
    assert page.total == 3
    assert [(row.kind, row.amount, row.model) for row in page.rows] == [
        ("refund", 4, "sora-2"),
        ("reserve", -4, "sora-2"),
    ]
    assert {row.task_id for row in page.rows} == {task_id}
    [grant] = (await accounts.ledger_of(ada.id, limit=2, offset=2)).rows
    assert (grant.kind, grant.amount, grant.note, grant.model) == ("grant", 500, "free quota", None)


async def test_a_token_says_when_it_was_used_and_how_its_rate_stands(
    db: Database, accounts: Accounts, ada: Account
) -> None:
    await accounts.acquire(ada.id)
    [token] = await accounts.tokens_of(ada.id)
    assert (token.last_used_at, token.last_minute) == (None, 0)
    rate = await accounts.rate_of(ada.id, token.id)
    assert rate is not None
    assert (rate.limit, rate.remaining, rate.reset) == (5, 5, 0)
    caller = await accounts.caller_of_token(ada.id, token.id)
    accepted = await SubmissionStore(db).submit(
        caller, make_submission(), Terms(engine="sketch", price=1, cap=9, rate=5)
    )
    assert accepted is not None
    [token] = await accounts.tokens_of(ada.id)
    assert token.last_minute == 1
    assert token.last_used_at is not None
    assert await accounts.rate_of(ada.id, token.id) == accepted.rate
    assert await Accounts(AccountStore(db), free_credits=0).rate_of(ada.id, token.id) is None


async def test_the_operator_finds_grants_disables_and_enables(
    accounts: Accounts, ada: Account, bob: Account
) -> None:
    page = await accounts.list_accounts()
    assert ([account.email for account in page.rows], page.total) == (
        ["bob@example.com", "ada@example.com"],
        2,
    )
    found = await accounts.list_accounts(" ADA@ ", limit=5)
    assert [account.id for account in found.rows] == [ada.id]
    assert (await accounts.list_accounts("%")).total == 0
    assert (await accounts.list_accounts(limit=1, offset=1)).rows == found.rows
    assert await accounts.grant(ada.id, 5) == 5
    assert await accounts.grant("Ada@example.com", 5) == 10
    await accounts.disable(ada.id)
    first = (await accounts.account(ada.id)).disabled_at
    await accounts.disable("ada@example.com")
    assert (await accounts.account("ada@example.com")).disabled_at == first
    await accounts.enable(ada.id)
    assert (await accounts.account(ada.id)).disabled_at is None
    await accounts.promote(bob.id)
    assert (await accounts.account(bob.id)).is_operator


async def test_what_does_not_exist_is_not_found(accounts: Accounts) -> None:
    for who in (uuid4(), "nobody@example.com"):
        for act in (accounts.disable, accounts.enable, accounts.promote, accounts.account):
            with pytest.raises(NotFound):
                await act(who)
        with pytest.raises(NotFound):
            await accounts.grant(who, 1)
    with pytest.raises(BadRequest):
        await accounts.grant(uuid4(), 10**13)

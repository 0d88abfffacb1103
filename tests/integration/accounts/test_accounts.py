from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from crake.accounts.models import Api
from crake.accounts.service import Accounts
from crake.accounts.store import AccountStore
from crake.db.listener import Listener
from crake.db.pool import Database
from crake.errors import (
    BadRequest,
    Disabled,
    InvalidToken,
    NotFound,
    TokenExpired,
    TokenMismatched,
)

EMAIL = "ada@example.com"


async def test_a_token_opens_the_apis_that_it_covers(accounts: Accounts) -> None:
    token = await accounts.create_token(EMAIL, apis=[Api.SORA_VIDEOS])
    caller = await accounts.authorize(f"Bearer {token}", Api.SORA_VIDEOS)
    assert caller == await accounts.authorize(f"bearer  {token} ", Api.SORA_VIDEOS)
    with pytest.raises(TokenMismatched):
        await accounts.authorize(f"Bearer {token}", Api.SORA_TASKS)


@pytest.mark.parametrize(
    "header", [None, "", "Bearer", "Bearer ", "Basic abc", "Bearer unknown", "Bearer \ud800\x00"]
)
async def test_without_a_known_token_nobody_gets_in(accounts: Accounts, header: str | None) -> None:
    with pytest.raises(InvalidToken):
        await accounts.authorize(header, Api.SORA_VIDEOS)


async def test_expired_revoked_and_disabled_are_told_apart(db: Database) -> None:
    def fresh() -> Accounts:
        return Accounts(AccountStore(db), free_credits=0)  # remembers nothing

    past = datetime.now(UTC) - timedelta(seconds=1)
    expired = await fresh().create_token(EMAIL, expires_at=past)
    with pytest.raises(TokenExpired):
        await fresh().authorize(f"Bearer {expired}", Api.SORA_VIDEOS)

    token = await fresh().create_token(EMAIL)
    assert await fresh().revoke_token(token)
    assert not await fresh().revoke_token(token)
    with pytest.raises(InvalidToken):
        await fresh().authorize(f"Bearer {token}", Api.SORA_VIDEOS)

    other = await fresh().create_token(EMAIL)
    await fresh().disable(EMAIL)
    with pytest.raises(Disabled):
        await fresh().authorize(f"Bearer {other}", Api.SORA_VIDEOS)


async def test_what_is_remembered_is_forgotten_at_once_when_access_changes(
    db: Database, accounts: Accounts
) -> None:
    listener = Listener(db.dsn, {"crake_access": accounts.forget})
    await listener.start()
    try:
        token = await accounts.create_token(EMAIL)
        await accounts.authorize(f"Bearer {token}", Api.SORA_VIDEOS)
        await accounts.disable(EMAIL)
        await asyncio.sleep(0.2)
        with pytest.raises(Disabled):
            await accounts.authorize(f"Bearer {token}", Api.SORA_VIDEOS)
    finally:
        await listener.stop()


async def test_an_authorization_is_remembered(db: Database, accounts: Accounts) -> None:
    token = await accounts.create_token(EMAIL)
    await accounts.authorize(f"Bearer {token}", Api.SORA_VIDEOS)
    await db.execute("DELETE FROM tokens")
    await accounts.authorize(f"Bearer {token}", Api.SORA_VIDEOS)


async def test_the_free_quota_comes_once_however_many_ask_at_a_time(
    db: Database, accounts: Accounts
) -> None:
    await asyncio.gather(*(accounts.create_token(EMAIL) for _ in range(8)))
    await accounts.create_token(EMAIL.upper())
    [account] = await accounts.list()
    assert (account.email, account.balance) == (EMAIL, 500)
    assert await db.fetch_value("SELECT count(*) FROM tokens") == 9
    assert await db.fetch_value("SELECT sum(amount) FROM ledger") == 500


async def test_secrets_are_not_stored(db: Database, accounts: Accounts) -> None:
    token = await accounts.create_token(EMAIL)
    row = await db.fetch_value("SELECT tokens::text FROM tokens")
    assert token not in row
    assert len(token) >= 40


async def test_credits_are_granted_to_those_who_exist(db: Database, accounts: Accounts) -> None:
    await accounts.create_token(EMAIL)
    assert await accounts.grant(EMAIL, 20) == 520
    assert await db.fetch_value("SELECT sum(amount) FROM ledger") == 520
    with pytest.raises(NotFound):
        await accounts.grant("nobody@example.com", 20)
    with pytest.raises(BadRequest):
        await accounts.grant(EMAIL, 0)


async def test_an_account_needs_an_address(accounts: Accounts) -> None:
    with pytest.raises(BadRequest):
        await accounts.create_token("nonsense")

"""Sessions: signed cookies over random secrets, and how they end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from uuid import uuid4

import pytest
from itsdangerous import Signer

from crake.accounts.logins import LoginRules, Logins
from crake.accounts.models import Visitor
from crake.accounts.service import Accounts
from crake.db.listener import Listener
from crake.db.pool import Database
from crake.errors import BadRequest, Disabled, NotFound, WrongCredentials
from tests.support.logins import RULES, log_in, make_logins, register

ADA = "ada@example.com"
NEW = "a much better password"


@pytest.fixture
async def other(db: Database) -> AsyncIterator[Logins]:
    """Another process, which hears of changes."""
    logins = make_logins(db)
    listener = Listener(db.dsn, {"crake_access": logins.forget})
    await listener.start()
    yield logins
    await listener.stop()


async def visitor_of(logins: Logins, cookie: str) -> Visitor:
    visitor = await logins.session(cookie)
    assert visitor is not None
    return visitor


async def gone(logins: Logins, cookie: str) -> bool:
    """Return whether a session ends soon in a process that was told by the database alone."""
    for _ in range(100):
        if await logins.session(cookie) is None:
            return True
        await asyncio.sleep(0.01)
    return False


async def test_every_log_in_makes_a_new_secret_whatever_the_browser_had_before(
    db: Database, logins: Logins
) -> None:
    await register(logins, ADA)
    first, second = await log_in(logins, ADA), await log_in(logins, ADA)
    assert first.cookie != second.cookie
    ids = {(await visitor_of(logins, item.cookie)).session_id for item in (first, second)}
    assert len(ids) == 2
    # A cookie that was planted in a browser before its owner logs in is nobody's afterwards.
    planted = await make_logins(db).session(f"{uuid4().hex}.signature")
    assert planted is None


async def test_secrets_are_not_stored(db: Database, logins: Logins) -> None:
    await register(logins, ADA)
    session = await log_in(logins, ADA)
    secret = session.cookie.rpartition(".")[0]
    assert len(secret) == 43
    assert secret not in await db.fetch_value("SELECT sessions::text FROM sessions")


async def test_what_was_not_signed_here_never_reaches_the_database(
    db: Database, logins: Logins
) -> None:
    await register(logins, ADA)
    session = await log_in(logins, ADA)
    secret, _, signature = session.cookie.rpartition(".")
    await db.close()  # whoever asks it now fails
    forged = Signer(b"another key", salt="crake.session").sign(secret).decode()
    flipped = ("A" if secret[0] != "A" else "B") + secret[1:]
    for cookie in (None, "", ".", secret, forged, f"{flipped}.{signature}", "\u00e9.\u00e9"):
        assert await make_logins(db).session(cookie) is None


async def test_a_session_is_remembered_for_some_seconds(db: Database, logins: Logins) -> None:
    await register(logins, ADA)
    session = await log_in(logins, ADA)
    before = await visitor_of(logins, session.cookie)
    await db.close()
    assert await visitor_of(logins, session.cookie) == before


async def test_logging_out_ends_one_session_everywhere_at_once(
    logins: Logins, other: Logins
) -> None:
    await register(logins, ADA)
    ended, stays = await log_in(logins, ADA), await log_in(logins, ADA)
    visitor = await visitor_of(other, ended.cookie)
    await logins.log_out(visitor)
    assert await logins.session(ended.cookie) is None
    assert await gone(other, ended.cookie)
    assert await other.session(stays.cookie) is not None


async def test_logging_out_everywhere_ends_all_sessions_of_the_account_only(
    logins: Logins, other: Logins
) -> None:
    account = await register(logins, ADA)
    await register(logins, "bob@example.com")
    mine = [await log_in(logins, ADA) for _ in range(3)]
    others = await log_in(logins, "bob@example.com")
    assert len(await logins.sessions_of(account.id)) == 3
    for session in mine:
        await visitor_of(other, session.cookie)
    await logins.log_out_everywhere(account.id)
    for session in mine:
        assert await gone(other, session.cookie)
    assert await other.session(others.cookie) is not None
    assert await logins.sessions_of(account.id) == []


async def test_one_ends_only_ones_own_sessions(logins: Logins) -> None:
    account = await register(logins, ADA)
    bob = await register(logins, "bob@example.com")
    session = await log_in(logins, ADA)
    [device] = await logins.sessions_of(account.id)
    assert device.user_agent == "Browser/1.0"
    with pytest.raises(NotFound):
        await logins.end_session(bob.id, device.id)
    await visitor_of(logins, session.cookie)
    await logins.end_session(account.id, device.id)
    assert await logins.session(session.cookie) is None


async def test_disabling_an_account_ends_its_log_ins_at_once(
    logins: Logins, other: Logins, accounts: Accounts
) -> None:
    account = await register(logins, ADA)
    session = await log_in(logins, ADA)
    await visitor_of(other, session.cookie)
    await accounts.disable(account.id)
    assert await gone(other, session.cookie)
    with pytest.raises(Disabled):
        await logins.start_session(account.id)


async def test_an_operator_s_rights_are_seen_at_once(
    logins: Logins, other: Logins, accounts: Accounts
) -> None:
    await register(logins, "first@example.com")
    account = await register(logins, ADA)
    session = await log_in(logins, ADA)
    assert not (await visitor_of(other, session.cookie)).is_operator
    await accounts.promote(account.id)
    for _ in range(100):
        if (await visitor_of(other, session.cookie)).is_operator:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("the promotion was not heard of")


async def test_changing_the_password_ends_every_session_and_begins_a_new_one(
    logins: Logins, other: Logins
) -> None:
    await register(logins, ADA)
    thief, mine = await log_in(logins, ADA), await log_in(logins, ADA)
    visitor = await visitor_of(other, thief.cookie)
    visitor = await visitor_of(other, mine.cookie)
    with pytest.raises(WrongCredentials):
        await logins.change_password(visitor, "not this one", NEW, from_address="192.0.2.1")
    with pytest.raises(BadRequest):
        await logins.change_password(
            visitor, "correct horse battery", "short", from_address="192.0.2.1"
        )
    fresh = await logins.change_password(
        visitor, "correct horse battery", NEW, from_address="192.0.2.1"
    )
    for session in (thief, mine):
        assert await gone(other, session.cookie)
    assert await other.session(fresh.cookie) is not None
    with pytest.raises(WrongCredentials):
        await log_in(logins, ADA)
    await log_in(logins, ADA, NEW)


async def test_a_password_that_was_changed_meanwhile_begins_no_session(
    db: Database, logins: Logins
) -> None:
    account = await register(logins, ADA)
    old = await db.fetch_value("SELECT password_hash FROM accounts")
    await db.execute("UPDATE accounts SET password_hash = 'another'")
    with pytest.raises(Disabled):
        await logins._sessions.start(account.id, user_agent="", password_hash=old)


async def test_a_session_that_is_not_used_ends(db: Database, logins: Logins) -> None:
    await register(logins, ADA)
    session = await log_in(logins, ADA)
    await db.execute("UPDATE sessions SET expires_at = now() - interval '1 second'")
    assert await logins.session(session.cookie) is None
    await log_in(logins, ADA)
    assert await db.fetch_value("SELECT count(*) FROM sessions") == 1


async def test_a_remembered_session_ends_on_time_too(db: Database) -> None:
    logins = make_logins(db, LoginRules(RULES.base_url, registration_open=True, session_ttl=1))
    await register(logins, ADA)
    session = await log_in(logins, ADA)
    await visitor_of(logins, session.cookie)
    await asyncio.sleep(1.05)
    assert await logins.session(session.cookie) is None


async def test_a_session_in_use_is_renewed_now_and_then(db: Database, logins: Logins) -> None:
    await register(logins, ADA)
    session = await log_in(logins, ADA)
    assert (await visitor_of(logins, session.cookie)).renewed is None
    await db.execute("UPDATE sessions SET expires_at = expires_at - interval '10 minutes'")
    processes = [make_logins(db) for _ in range(4)]
    visitors = await asyncio.gather(*(visitor_of(item, session.cookie) for item in processes))
    renewed = [item.renewed for item in visitors if item.renewed is not None]
    assert len(renewed) == 1
    assert renewed[0].cookie == session.cookie
    assert abs((renewed[0].expires_at - session.expires_at).total_seconds()) < 10
    assert (await visitor_of(make_logins(db), session.cookie)).renewed is None


async def test_every_session_has_a_secret_of_its_own_for_forms(logins: Logins) -> None:
    await register(logins, ADA)
    visitors = [await visitor_of(logins, (await log_in(logins, ADA)).cookie) for _ in range(2)]
    assert visitors[0].csrf != visitors[1].csrf
    assert all(len(item.csrf) == 43 and item.csrf.isascii() for item in visitors)


def test_the_cookie_is_bound_to_the_host_where_there_is_https(db: Database) -> None:
    rules = LoginRules("https://videos.example.com", registration_open=True, session_ttl=60)
    logins = make_logins(db, rules)
    assert (logins.cookie_name, logins.cookie_secure) == ("__Host-crake_session", True)
    assert make_logins(db).cookie_secure is False

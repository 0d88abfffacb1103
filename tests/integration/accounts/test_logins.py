"""Registration and log-in, on a real database; every `Logins` stands for another process."""

from __future__ import annotations

import asyncio

import pytest

from crake.accounts.logins import LoginRules, Logins
from crake.accounts.passwords import Passwords
from crake.accounts.service import Accounts
from crake.accounts.throttle import PER_ACCOUNT, PER_ADDRESS
from crake.db.pool import Database
from crake.errors import (
    BadRequest,
    Disabled,
    RegistrationClosed,
    TooManyRequests,
    WrongCredentials,
)
from tests.support.logins import RULES, CountingHasher, log_in, make_logins, register

ADA = "ada@example.com"
WRONG = "incorrect horse battery"


async def test_whoever_registered_can_log_in(logins: Logins) -> None:
    account = await register(logins, " Ada@Example.com ")
    assert account.email == ADA
    session = await log_in(logins, "ADA@example.com")
    visitor = await logins.session(session.cookie)
    assert visitor is not None
    assert (visitor.account_id, visitor.email) == (account.id, ADA)


async def test_the_first_account_is_the_operator_s_however_many_register_at_once(
    db: Database, accounts: Accounts
) -> None:
    await accounts.create_token("operator@localhost")
    registered = await asyncio.gather(
        *(register(make_logins(db), f"{number}@example.com") for number in range(8))
    )
    assert sum(account.is_operator for account in registered) == 1
    assert not (await accounts.account("operator@localhost")).is_operator


async def test_an_operator_that_was_promoted_comes_before_those_who_register(
    logins: Logins, accounts: Accounts
) -> None:
    await accounts.create_token("operator@localhost")
    await accounts.promote("operator@localhost")
    assert not (await register(logins, ADA)).is_operator


async def test_registering_never_takes_over_an_account(logins: Logins, accounts: Accounts) -> None:
    await accounts.create_token(ADA)
    for email in (ADA, "ADA@example.com"):
        with pytest.raises(BadRequest) as caught:
            await register(logins, email, WRONG)
        assert caught.value.param == "email"
    with pytest.raises(WrongCredentials):
        await log_in(logins, ADA, WRONG)


async def test_of_those_who_register_one_address_at_once_one_gets_it(db: Database) -> None:
    answers = await asyncio.gather(
        *(register(make_logins(db), ADA) for _ in range(5)), return_exceptions=True
    )
    assert sum(isinstance(answer, BadRequest) for answer in answers) == 4


async def test_where_registration_is_closed_nobody_registers(db: Database) -> None:
    closed = LoginRules(RULES.base_url, registration_open=False, session_ttl=60)
    with pytest.raises(RegistrationClosed):
        await register(make_logins(db, closed), ADA)


@pytest.mark.parametrize(
    ("email", "password", "param"),
    [
        ("nonsense", "correct horse battery", "email"),
        ("a@b, c@example.com", "correct horse battery", "email"),
        ("ada\x00@example.com", "correct horse battery", "email"),
        (ADA, "short", "password"),
        (ADA, "x" * 1001, "password"),
        (ADA, "aaaaaaaaaaaaaaaa", "password"),
        (ADA, ADA, "password"),
    ],
)
async def test_what_cannot_be_used_is_refused_with_its_field(
    logins: Logins, email: str, password: str, param: str
) -> None:
    with pytest.raises(BadRequest) as caught:
        await register(logins, email, password)
    assert caught.value.param == param


async def test_passwords_are_stored_as_argon2id_hashes(db: Database) -> None:
    await register(make_logins(db, passwords=Passwords()), ADA)
    stored = await db.fetch_value("SELECT password_hash FROM accounts")
    assert stored.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert "correct" not in await db.fetch_value("SELECT accounts::text FROM accounts")


async def test_a_password_is_the_same_however_its_characters_are_composed(
    logins: Logins,
) -> None:
    await register(logins, ADA, "caf\u00e9 cr\u00e8me br\u00fbl\u00e9e")
    await log_in(logins, ADA, "cafe\u0301 cre\u0300me bru\u0302le\u0301e")


async def test_hashes_with_old_parameters_are_replaced_at_log_in(db: Database) -> None:
    await register(make_logins(db), ADA)
    await log_in(make_logins(db, passwords=Passwords()), ADA)
    stored = await db.fetch_value("SELECT password_hash FROM accounts")
    assert stored.startswith("$argon2id$v=19$m=65536")
    await log_in(make_logins(db, passwords=Passwords()), ADA)


async def test_a_failure_costs_the_same_work_and_says_the_same_whoever_it_is(
    logins: Logins, accounts: Accounts, hasher: CountingHasher
) -> None:
    await register(logins, ADA)
    await accounts.create_token("no-password@example.com")
    with pytest.raises(WrongCredentials):
        await log_in(logins, "first@example.com", WRONG)  # makes the hash that stands for nobody
    seen = set()
    for email in (ADA, "no-password@example.com", "nobody@example.com", "nonsense", "\x00\ud800"):
        hasher.work.clear()
        with pytest.raises(WrongCredentials) as caught:
            await log_in(logins, email, WRONG)
        seen.add((caught.value.message, caught.value.param, tuple(hasher.work)))
    assert seen == {("The e-mail address or the password is wrong.", None, ("verify",))}


async def test_hashing_does_not_hold_up_the_event_loop(db: Database) -> None:
    logins = make_logins(db, passwords=Passwords())
    longest, done = 0.0, asyncio.Event()

    async def watch() -> None:
        nonlocal longest
        clock = asyncio.get_running_loop().time
        while not done.is_set():
            before = clock()
            await asyncio.sleep(0)
            longest = max(longest, clock() - before)

    watcher = asyncio.create_task(watch())
    before = asyncio.get_running_loop().time()
    await asyncio.gather(*(register(logins, f"{number}@example.com") for number in range(4)))
    spent = asyncio.get_running_loop().time() - before
    done.set()
    await watcher
    assert longest < spent / 2


async def test_a_disabled_account_is_told_so_only_with_the_right_password(
    logins: Logins, accounts: Accounts
) -> None:
    await register(logins, ADA)
    await accounts.disable(ADA)
    with pytest.raises(WrongCredentials):
        await log_in(logins, ADA, WRONG)
    with pytest.raises(Disabled):
        await log_in(logins, ADA)
    await accounts.enable(ADA)
    await log_in(logins, ADA)


@pytest.mark.parametrize("email", [ADA, "nobody@example.com"])
async def test_guessing_at_one_account_is_throttled_over_all_processes_and_addresses(
    db: Database, logins: Logins, email: str
) -> None:
    await register(logins, ADA)

    async def guess(number: int) -> BaseException | None:
        try:
            await log_in(make_logins(db), email, WRONG, address=f"198.51.100.{number}")
        except (WrongCredentials, TooManyRequests) as error:
            return error
        return None

    answers = await asyncio.gather(*(guess(number) for number in range(PER_ACCOUNT + 10)))
    assert sum(isinstance(answer, WrongCredentials) for answer in answers) == PER_ACCOUNT
    refused = [answer for answer in answers if isinstance(answer, TooManyRequests)]
    assert len(refused) == 10
    assert all(answer.retry_after and 800 < answer.retry_after <= 900 for answer in refused)
    with pytest.raises(TooManyRequests):  # even with the right password
        await log_in(make_logins(db), email)
    await db.execute("UPDATE throttles SET since = since - interval '15 minutes'")
    if email == ADA:
        await log_in(make_logins(db), email)


async def test_a_clock_that_was_set_back_locks_nobody_out(db: Database, logins: Logins) -> None:
    await register(logins, ADA)
    for _ in range(PER_ACCOUNT):
        with pytest.raises(WrongCredentials):
            await log_in(logins, ADA, WRONG)
    await db.execute("UPDATE throttles SET since = since + interval '1 hour'")
    await log_in(logins, ADA)


@pytest.mark.parametrize(
    "addresses",
    [
        ["203.0.113.9"],
        ["2001:db8:1:2::1", "2001:db8:1:2:ffff::9"],  # one subscriber's
        ["203.0.113.9", "::ffff:203.0.113.9"],
        ["somebody"],
    ],
)
async def test_guessing_at_many_accounts_from_one_address_is_throttled(
    db: Database, logins: Logins, addresses: list[str]
) -> None:
    for number in range(PER_ADDRESS):
        address = addresses[number % len(addresses)]
        with pytest.raises(WrongCredentials):
            await log_in(logins, f"{number}@example.com", WRONG, address=address)
    with pytest.raises(TooManyRequests):
        await log_in(make_logins(db), ADA, WRONG, address=addresses[-1])
    with pytest.raises(WrongCredentials):
        await log_in(logins, ADA, WRONG, address="2001:db8:1:3::1")


async def test_a_right_password_forgives_what_was_wrong_before(logins: Logins) -> None:
    await register(logins, ADA)
    for _ in range(PER_ACCOUNT * 3):
        with pytest.raises(WrongCredentials):
            await log_in(logins, ADA, WRONG)
        await log_in(logins, ADA)


async def test_what_was_typed_where_an_address_belongs_is_not_stored(
    db: Database, logins: Logins
) -> None:
    with pytest.raises(WrongCredentials):
        await log_in(logins, "my secret password", WRONG)
    assert "secret" not in await db.fetch_value("SELECT string_agg(key, ' ') FROM throttles")


async def test_old_throttles_are_removed(db: Database, logins: Logins) -> None:
    for number in range(3):
        with pytest.raises(WrongCredentials):
            await log_in(logins, f"{number}@example.com", WRONG)
    await db.execute("UPDATE throttles SET since = since - interval '2 days'")
    with pytest.raises(WrongCredentials):
        await log_in(logins, "0@example.com", WRONG)
    assert await db.fetch_value("SELECT count(*) FROM throttles WHERE tries = 1") == 2

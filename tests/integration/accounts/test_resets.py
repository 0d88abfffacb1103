"""Forgotten passwords: links by mail or from the operator, that work once."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from urllib.parse import quote

import pytest

from crake.accounts.logins import Logins
from crake.accounts.mail import Mailer
from crake.accounts.models import Identity
from crake.accounts.service import Accounts
from crake.accounts.throttle import PER_ACCOUNT
from crake.db.pool import Database
from crake.errors import BadRequest, NotFound, TooManyRequests, WrongCredentials
from tests.support.logins import RULES, log_in, make_logins, register
from tests.support.mail import PASSWORD, USER, Mailbox, mail_server
from tests.support.server import free_port

ADA = "ada@example.com"
NEW = "a much better password"

# The server's advice to wrap log-ins in TLS; here they go through the loopback interface.
pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH")
LINK = re.compile(re.escape(RULES.base_url) + r"/reset\?secret=([\w-]{43})")


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with mail_server(free_port()) as mailbox:
        yield mailbox


def mailer(mailbox: Mailbox, password: str = PASSWORD) -> Mailer:
    url = f"smtp://{USER}:{quote(password, safe='')}@127.0.0.1:{mailbox.port}"
    return Mailer.of_url(url, "crake <crake@example.com>")


@pytest.fixture
def mailing(db: Database, mailbox: Mailbox) -> Logins:
    return make_logins(db, mailer=mailer(mailbox))


async def ask(logins: Logins, email: str, address: str = "192.0.2.1") -> None:
    await logins.request_reset(email, from_address=address)
    await logins.close()


def secret_of(text: str) -> str:
    found = LINK.search(text)
    assert found
    return found[1]


async def test_a_link_comes_by_mail_and_sets_a_password(mailing: Logins, mailbox: Mailbox) -> None:
    await register(mailing, ADA)
    session = await log_in(mailing, ADA)
    await ask(mailing, " ADA@example.com ")
    [mail] = mailbox.mails
    assert (mailbox.recipients, mail["from"]) == ([ADA], "crake <crake@example.com>")
    secret = secret_of(mail.get_content())
    account = await mailing.reset_password(secret, NEW)
    assert account.email == ADA
    assert await mailing.session(session.cookie) is None
    with pytest.raises(WrongCredentials):
        await log_in(mailing, ADA)
    await log_in(mailing, ADA, NEW)


async def test_whether_there_is_such_an_account_is_not_told(
    mailing: Logins, mailbox: Mailbox
) -> None:
    for email in ("nobody@example.com", "nonsense", "\x00"):
        await ask(mailing, email)
    assert mailbox.mails == []


async def test_without_a_mail_server_nothing_is_promised(db: Database, logins: Logins) -> None:
    await register(logins, ADA)
    assert not logins.mails
    await ask(logins, ADA)
    assert await db.fetch_value("SELECT count(*) FROM resets") == 0


async def test_asking_is_throttled(mailing: Logins, mailbox: Mailbox) -> None:
    await register(mailing, ADA)
    for number in range(PER_ACCOUNT):
        await ask(mailing, ADA, f"198.51.100.{number}")
    with pytest.raises(TooManyRequests):
        await ask(mailing, ADA)
    assert len(mailbox.mails) == PER_ACCOUNT


async def test_a_server_that_refuses_or_is_away_is_the_operator_s_matter(
    mailing: Logins, mailbox: Mailbox, capsys: pytest.CaptureFixture[str]
) -> None:
    await register(mailing, ADA)
    mailbox.refuse = True
    await ask(mailing, ADA)
    assert "mail.failed" in "".join(capsys.readouterr())
    assert mailbox.mails == []
    assert not await mailer(mailbox, "wrong").send(ADA, "Subject", "Text")
    assert not await mailer(Mailbox(free_port())).send(ADA, "Subject", "Text")


async def test_the_operator_s_link_works_once_however_many_use_it_at_once(
    db: Database, logins: Logins
) -> None:
    await register(logins, ADA)
    secret = secret_of(await logins.reset_link(ADA))
    answers = await asyncio.gather(
        *(make_logins(db).reset_password(secret, f"{NEW} {n}") for n in range(5)),
        return_exceptions=True,
    )
    assert sum(isinstance(answer, BadRequest) for answer in answers) == 4
    with pytest.raises(BadRequest) as caught:
        await logins.reset_password(secret, NEW)
    assert caught.value.param == "secret"


async def test_a_link_expires_and_so_do_all_others_once_one_is_used(
    db: Database, logins: Logins
) -> None:
    await register(logins, ADA)
    first, second = [secret_of(await logins.reset_link(ADA)) for _ in range(2)]
    await logins.reset_password(first, NEW)
    with pytest.raises(BadRequest):
        await logins.reset_password(second, NEW)
    third = secret_of(await logins.reset_link(ADA))
    await db.execute("UPDATE resets SET expires_at = now() - interval '1 second'")
    with pytest.raises(BadRequest):
        await logins.reset_password(third, NEW)


async def test_a_password_that_cannot_be_used_does_not_use_the_link_up(logins: Logins) -> None:
    await register(logins, ADA)
    secret = secret_of(await logins.reset_link(ADA))
    for password in ("short", ADA):
        with pytest.raises(BadRequest) as caught:
            await logins.reset_password(secret, password)
        assert caught.value.param == "password"
    await logins.reset_password(secret, NEW)


@pytest.mark.parametrize("secret", ["", "x" * 43, "\ud800", "\x00"])
async def test_a_made_up_link_is_no_link(logins: Logins, secret: str) -> None:
    with pytest.raises(BadRequest):
        await logins.reset_password(secret, NEW)


async def test_links_are_not_stored(db: Database, logins: Logins) -> None:
    await register(logins, ADA)
    secret = secret_of(await logins.reset_link(ADA))
    assert secret not in await db.fetch_value("SELECT resets::text FROM resets")
    with pytest.raises(NotFound):
        await logins.reset_link("nobody@example.com")


async def test_an_account_with_tokens_only_gets_its_password_by_the_operator_s_link(
    logins: Logins, accounts: Accounts
) -> None:
    await accounts.create_token(ADA)
    account = await logins.reset_password(secret_of(await logins.reset_link(ADA)), NEW)
    assert account.registered_at is not None
    assert not account.is_operator
    await log_in(logins, ADA, NEW)


async def test_a_reset_locks_out_whoever_set_the_account_up(logins: Logins) -> None:
    squatter = Identity("https://issuer.example.com", "squatter", ADA, email_verified=False)
    account = await logins.recognise(squatter)
    await logins.reset_password(secret_of(await logins.reset_link(ADA)), NEW)
    with pytest.raises(BadRequest):
        await logins.recognise(squatter)
    visitor_account = (await log_in(logins, ADA, NEW)).account_id
    assert visitor_account == account.id

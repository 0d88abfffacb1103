"""Accounts, submissions and ledgers for tests that need tasks in a database."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from uuid import UUID, uuid4

from crake.accounts.models import Api, Caller
from crake.accounts.service import Accounts
from crake.accounts.store import AccountStore
from crake.db.pool import Database
from crake.engines.spec import VideoSpec
from crake.tasks.models import Submission, Terms
from crake.tasks.submission_store import SubmissionStore

LEDGER = """
SELECT coalesce(sum(amount), 0) AS total,
       count(*) FILTER (WHERE kind = 'reserve') AS reserved,
       count(*) FILTER (WHERE kind = 'settle') AS settled,
       count(*) FILTER (WHERE kind = 'refund') AS refunded
  FROM ledger WHERE account_id = %s
"""
STANDING = "SELECT balance, unfinished FROM accounts WHERE id = %s"


@dataclass(frozen=True)
class Ledger:
    total: int
    reserved: int
    settled: int
    refunded: int


@dataclass(frozen=True)
class Standing:
    balance: int
    unfinished: int


async def make_caller(db: Database, free_credits: int = 1000) -> Caller:
    accounts = Accounts(AccountStore(db), free_credits=free_credits)
    token = await accounts.create_token(f"{secrets.token_hex(6)}@example.com")
    return await accounts.authorize(f"Bearer {token}", Api.SORA_VIDEOS)


def make_submission(
    *,
    prompt: str = "a cat",
    model: str = "sora-2",
    waiting: bool = False,
    callback_url: str | None = None,
    idempotency_key: str | None = None,
    request_hash: bytes | None = None,
) -> Submission:
    return Submission(
        dialect="sora",
        spec=VideoSpec(prompt=prompt, model=model, seconds=4, width=1280, height=720),
        request={"prompt": prompt},
        request_hash=request_hash or secrets.token_bytes(32),
        trace_id=uuid4(),
        waiting=waiting,
        callback_url=callback_url,
        idempotency_key=idempotency_key,
    )


async def submit(
    db: Database, caller: Caller, submission: Submission, price: int = 4, cap: int = 100
) -> UUID:
    store = SubmissionStore(db)
    accepted = await store.submit(caller, submission, Terms(engine="sketch", price=price, cap=cap))
    assert accepted is not None
    return accepted.task.id


async def ledger_of(db: Database, account_id: UUID) -> Ledger:
    ledger = await db.fetch_one(Ledger, LEDGER, (account_id,))
    assert ledger is not None
    return ledger


async def standing_of(db: Database, account_id: UUID) -> Standing:
    standing = await db.fetch_one(Standing, STANDING, (account_id,))
    assert standing is not None
    return standing


async def assert_balanced(db: Database, account_id: UUID) -> None:
    """The balance is the ledger's sum, and every reservation has at most one end."""
    ledger, standing = await ledger_of(db, account_id), await standing_of(db, account_id)
    assert standing.balance == ledger.total
    assert ledger.reserved - ledger.settled - ledger.refunded == standing.unfinished


async def queued_jobs(db: Database) -> int:
    count: int = await db.fetch_value(
        "SELECT count(*) FROM procrastinate_jobs WHERE status = 'todo'"
    )
    return count

from __future__ import annotations

import pytest

from crake.accounts.logins import Logins
from crake.accounts.passwords import Passwords
from crake.accounts.service import Accounts
from crake.accounts.store import AccountStore
from crake.db.pool import Database
from tests.support.logins import CountingHasher, make_logins


@pytest.fixture
def hasher() -> CountingHasher:
    return CountingHasher()


@pytest.fixture
def passwords(hasher: CountingHasher) -> Passwords:
    return Passwords(hasher)


@pytest.fixture
def accounts(db: Database) -> Accounts:
    return Accounts(AccountStore(db), free_credits=500, rate_limit=5)


@pytest.fixture
def logins(db: Database, passwords: Passwords) -> Logins:
    return make_logins(db, passwords=passwords)

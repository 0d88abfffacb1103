"""How often log-ins and the like may be tried, counted in the database for all processes."""

from __future__ import annotations

import hashlib
from ipaddress import IPv6Address, ip_address
from math import ceil

from crake.accounts.login_store import LoginStore
from crake.errors import TooManyRequests

WINDOW = 15 * 60.0
"""Seconds after the first try until all is forgotten."""

PER_ACCOUNT = 10
"""Tries at one account within the window; nobody guesses a password that is worth its name."""

PER_ADDRESS = 50
"""Tries from one address, which a whole office may share."""

IPV6_PREFIX = 64
"""Bits of an IPv6 address that one subscriber cannot change."""


class Throttle:
    """Counts tries before they are made, so that tries at the same time are counted too.

    Every try is counted by the account that it is at, whether there is such an account or not, and
    by the address that it comes from.
    """

    def __init__(self, store: LoginStore) -> None:
        self._store = store

    async def count(self, action: str, account: str, address: str) -> None:
        """Count a try; raise `TooManyRequests` where it may not be made."""
        most = {_account(action, account): PER_ACCOUNT, _address(action, address): PER_ADDRESS}
        over = [
            tries.frees
            for tries in await self._store.count_try(list(most), WINDOW)
            if tries.tries > most[tries.key]
        ]
        if over:
            raise TooManyRequests(
                "There were too many tries. Wait a while.", retry_after=max(1, ceil(max(over)))
            )

    async def forgive(self, action: str, account: str, address: str) -> None:
        """Forget the tries at an account, and the last one from an address: it was right."""
        await self._store.forgive(_account(action, account), _address(action, address))


def _account(action: str, account: str) -> str:
    # What people type by mistake where their address belongs is nobody's business.
    return f"{action}:account:{hashlib.sha256(account.encode('utf-8', 'replace')).hexdigest()}"


def _address(action: str, address: str) -> str:
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return f"{action}:address:-"
    if isinstance(found, IPv6Address):
        network = found.ipv4_mapped or found.packed[: IPV6_PREFIX // 8].hex(":", 2)
        return f"{action}:address:{network}"
    return f"{action}:address:{found}"

"""What the routes of every dialect do before they understand a request."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from fastapi import Request
from structlog.contextvars import bind_contextvars

from crake.accounts.models import CALLER, Api, Caller
from crake.accounts.service import Accounts
from crake.tasks.patience import hurry

LARGE_BYTES = 256 * 1024
Result = TypeVar("Result")


async def authorize(request: Request, accounts: Accounts, api: Api) -> Caller:
    """Return who sends a request; raises what `Accounts.authorize` does."""
    if request.method == "POST" and api is not Api.SORA_TASKS:
        hurry()  # something new is asked for: with the database away, it is refused at once
    caller: Caller | None = request.scope.get(CALLER)  # the console has authorized it
    if caller is None:
        caller = await accounts.authorize(request.headers.get("authorization"), api)
    bind_contextvars(account_id=str(caller.account_id))
    return caller


async def understand(size: int, parse: Callable[[], Result]) -> Result:
    """Return what `parse` makes of a request of `size` bytes.

    Megabytes of images must not hold up everybody else's requests: they are parsed in a thread.
    """
    return parse() if size < LARGE_BYTES else await asyncio.to_thread(parse)

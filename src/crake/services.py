"""What every program of crake is wired from: the API, the worker and the commands."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

from crake.accounts.prices import Prices
from crake.accounts.service import Accounts
from crake.accounts.store import AccountStore
from crake.db.listener import Handler, Listener
from crake.db.pool import Database
from crake.db.service import get_or_create_secret, open_database
from crake.engines.catalog import Catalog
from crake.settings import Settings
from crake.storage.service import Storage, open_storage
from crake.tasks.changes import CHANNEL as TASK_CHANNEL
from crake.tasks.changes import Changes
from crake.tasks.service import Tasks
from crake.tasks.store import TaskStore

ACCESS_CHANNEL = "crake_access"
"""Notified when a token, an application or an account is changed."""


@dataclass(frozen=True)
class Services:
    """The rooms of one running program, wired together."""

    settings: Settings
    db: Database
    accounts: Accounts
    catalog: Catalog
    storage: Storage
    changes: Changes
    task_store: TaskStore
    tasks: Tasks


@contextlib.asynccontextmanager
async def open_services(settings: Settings) -> AsyncIterator[Services]:
    """Start or reach the database, open the storage, listen for changes.

    Raises
    ------
    SetupError
        Something cannot be used as it is set.
    """
    catalog = Catalog(settings.models)
    server = await open_database(settings)
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(server.stop)
        stack.push_async_callback(_end, asyncio.create_task(server.keep_alive()))
        db = await stack.enter_async_context(Database(server.dsn, max_size=20))
        secret = settings.secret_key
        key = secret.get_secret_value() if secret else await get_or_create_secret(db, "urls")
        storage = open_storage(settings, key.encode())
        accounts = Accounts(AccountStore(db), free_credits=settings.free_credits)
        changes = Changes()
        store = TaskStore(db)
        tasks = Tasks(
            store=store,
            changes=changes,
            storage=storage,
            catalog=catalog,
            prices=Prices(settings.prices),
            settings=settings,
        )

        def on_reconnect() -> None:
            accounts.forget()
            changes.on_reconnect()

        handlers: dict[str, Handler] = {
            TASK_CHANNEL: changes.on_notify,
            ACCESS_CHANNEL: accounts.forget,
        }
        listener = Listener(db.dsn, handlers, on_reconnect=on_reconnect)
        await listener.start()
        stack.push_async_callback(listener.stop)
        yield Services(settings, db, accounts, catalog, storage, changes, store, tasks)


async def _end(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.wait({task})

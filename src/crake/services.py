"""What every program of crake is wired from: the API, the worker and the commands."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

import structlog

from crake.accounts.login_store import LoginStore
from crake.accounts.logins import LoginRules, Logins
from crake.accounts.mail import Mailer
from crake.accounts.oidc import Oidc
from crake.accounts.prices import Prices
from crake.accounts.service import Accounts
from crake.accounts.store import AccountStore
from crake.db.listener import Handler, Listener
from crake.db.pool import Database, complete_dsn
from crake.db.pulse import Pulse
from crake.db.service import get_or_create_secret, open_database
from crake.engines.catalog import Catalog
from crake.errors import SetupError
from crake.settings import Settings, load_settings
from crake.storage.service import Storage, open_storage
from crake.tasks.calls import CHANNEL as CALL_CHANNEL
from crake.tasks.calls import Calls
from crake.tasks.changes import CHANNEL as TASK_CHANNEL
from crake.tasks.changes import Changes
from crake.tasks.character_store import CharacterStore
from crake.tasks.characters import Characters
from crake.tasks.delivery_store import DeliveryStore
from crake.tasks.engine_store import EngineStore
from crake.tasks.errands import Errands
from crake.tasks.feeds import Feeds
from crake.tasks.file_store import FileStore
from crake.tasks.files import Files
from crake.tasks.leftovers import Leftovers
from crake.tasks.overview_store import OverviewStore
from crake.tasks.pace import Pace
from crake.tasks.pace_store import PaceStore
from crake.tasks.queue_store import QueueStore
from crake.tasks.retention import Retention
from crake.tasks.service import Tasks
from crake.tasks.store import TaskStore
from crake.tasks.submission_store import SubmissionStore
from crake.tasks.submissions import Submissions
from crake.tasks.webhook_store import WebhookStore
from crake.tasks.webhooks import Webhooks

RELOADED = frozenset({"models", "engines", "prices"})
"""Settings that a running program takes anew."""

ACCESS_CHANNEL = "crake_access"
"""Notified when a token, an application or an account is changed."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Services:
    """The rooms of one running program, wired together."""

    settings: Settings
    db: Database
    accounts: Accounts
    logins: Logins
    oidc: Oidc | None
    catalog: Catalog
    storage: Storage
    changes: Changes
    calls: Calls
    task_store: TaskStore
    queue: QueueStore
    submissions: Submissions
    tasks: Tasks
    characters: Characters
    files: Files
    pace: Pace
    webhooks: Webhooks
    leftovers: Leftovers
    errands: Errands
    retention: Retention
    overview: OverviewStore
    feeds: Feeds
    prices: Prices
    engines: EngineStore
    as_loaded: Settings
    """As files and environment alone say, without the command line."""

    async def live_catalog(self) -> list[dict[str, Any]]:
        """Return the catalogue with how each engine does: `state`, renders that run, slots.

        An engine is `up` where it is in any worker, `down` where it is in none, and `unknown`
        where no worker has told of it lately.
        """
        found = await self.engines.live(self.settings.stalled_after)
        described = self.catalog.describe()
        for model in described:
            for engine in model["engines"]:
                live = [each for each in found if each.engine == engine["name"]]
                states = {each.state for each in live}
                engine["state"] = "up" if "up" in states else "down" if live else "unknown"
                engine["running"] = sum(each.running for each in live)
                engine["slots"] = sum(each.slots for each in live)
        return described

    def reload(self) -> bool:
        """Take models, engines and prices anew from `crake.toml` and the environment.

        Where something is wrong in them, all stays as it is. Tell whether they were taken.
        """
        try:
            fresh = load_settings()
            self.catalog.replace(fresh.models, fresh.engines)
        except SetupError as error:
            log.error("catalog.refused", why=str(error))  # noqa: TRY400 - it says all there is
            return False
        self.prices.replace(fresh.prices)
        # Dialects and pages read the settings: there too the tables are those of now.
        for name in RELOADED:
            _take(getattr(self.settings, name), getattr(fresh, name))
        waiting = [
            f"CRAKE_{name.upper()}"
            for name in Settings.model_fields
            if name not in RELOADED and getattr(fresh, name) != getattr(self.as_loaded, name)
        ]
        log.info("catalog.reloaded", models=self.catalog.models, needs_restart=waiting)
        return True


@contextlib.asynccontextmanager
async def open_services(settings: Settings) -> AsyncIterator[Services]:
    """Start or reach the database, open the storage, listen for changes.

    Raises
    ------
    SetupError
        Something cannot be used as it is set.
    """
    as_loaded = load_settings()
    catalog = Catalog(settings.models, settings.engines)
    async with contextlib.AsyncExitStack() as stack:
        db = await _database(settings, stack)
        secret = settings.secret_key
        key = secret.get_secret_value() if secret else await get_or_create_secret(db, "urls")
        storage = open_storage(settings, key.encode())
        accounts = Accounts(
            AccountStore(db),
            free_credits=settings.free_credits,
            rate_limit=settings.rate_limit,
        )
        logins = _logins(settings, db, key.encode())
        stack.push_async_callback(logins.close)
        changes = Changes()
        calls = Calls(db, settings.base_url, key.encode())
        store = TaskStore(db, asset_ttl=settings.asset_ttl)
        leftovers = Leftovers(db, storage)
        prices = Prices(settings.prices)
        characters = Characters(CharacterStore(db), storage, leftovers, settings)
        files = Files(FileStore(db), storage, leftovers, settings)
        submissions = Submissions(
            store=SubmissionStore(db),
            tasks=store,
            characters=characters,
            files=files,
            storage=storage,
            catalog=catalog,
            prices=prices,
            settings=settings,
        )
        overview = OverviewStore(db)
        feeds = Feeds(changes, overview)
        webhooks = Webhooks(store=WebhookStore(db), deliveries=DeliveryStore(db), settings=settings)
        listener = _listener(db, accounts, logins, changes, calls, feeds)
        await listener.start()
        stack.push_async_callback(listener.stop)
        yield Services(
            settings=settings,
            db=db,
            accounts=accounts,
            logins=logins,
            oidc=_oidc(settings, logins, key.encode()),
            catalog=catalog,
            storage=storage,
            changes=changes,
            calls=calls,
            task_store=store,
            queue=QueueStore(db),
            submissions=submissions,
            tasks=Tasks(store, changes, leftovers),
            characters=characters,
            files=files,
            pace=Pace(PaceStore(db)),
            webhooks=webhooks,
            leftovers=leftovers,
            errands=Errands(db),
            retention=Retention(db, storage),
            overview=overview,
            feeds=feeds,
            prices=prices,
            engines=EngineStore(db),
            as_loaded=as_loaded,
        )


async def _database(settings: Settings, stack: contextlib.AsyncExitStack) -> Database:
    """Start or reach the database; what watches over it ends with the stack."""
    server = await open_database(settings)
    stack.push_async_callback(server.stop)
    stack.push_async_callback(_end, asyncio.create_task(server.keep_alive()))
    pulse = Pulse(complete_dsn(server.dsn))
    stack.push_async_callback(_end, asyncio.create_task(pulse.run()))
    return await stack.enter_async_context(Database(server.dsn, max_size=20, pulse=pulse))


def _listener(
    db: Database,
    accounts: Accounts,
    logins: Logins,
    changes: Changes,
    calls: Calls,
    feeds: Feeds,
) -> Listener:
    """Return what tells each room of the changes that other programs made."""

    def on_access(payload: str) -> None:
        accounts.forget(payload)
        logins.forget(payload)
        feeds.doubt()

    def on_reconnect() -> None:
        on_access("")
        changes.on_reconnect()
        calls.on_reconnect()

    handlers: dict[str, Handler] = {
        TASK_CHANNEL: changes.on_notify,
        CALL_CHANNEL: calls.on_notify,
        ACCESS_CHANNEL: on_access,
    }
    return Listener(db.dsn, handlers, on_reconnect=on_reconnect)


def _take(table: dict[str, Any], fresh: Mapping[str, Any]) -> None:
    """Make a table equal to another; what is in both is never missing, not even for a moment."""
    table.update(fresh)
    for name in table.keys() - fresh.keys():
        del table[name]


def _logins(settings: Settings, db: Database, key: bytes) -> Logins:
    rules = LoginRules(
        base_url=settings.base_url,
        registration_open=settings.registration == "open",
        session_ttl=settings.session_ttl,
    )
    url = settings.smtp_url
    mailer = Mailer.of_url(url.get_secret_value(), settings.mail_from) if url else None
    return Logins(LoginStore(db), rules, key=key, mailer=mailer)


def _oidc(settings: Settings, logins: Logins, key: bytes) -> Oidc | None:
    if not settings.oidc_issuer:
        return None
    secret = settings.oidc_client_secret
    return Oidc(
        logins,
        issuer=settings.oidc_issuer,
        client_id=settings.oidc_client_id,
        client_secret=secret.get_secret_value() if secret else "",
        base_url=settings.base_url,
        key=key,
    )


async def _end(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.wait({task})

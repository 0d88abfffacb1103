from __future__ import annotations

from pathlib import Path

from crake.accounts.prices import Prices
from crake.accounts.service import Accounts
from crake.accounts.store import AccountStore
from crake.app import create_app
from crake.db.pool import Database
from crake.engines.catalog import Catalog
from crake.services import Services
from crake.settings import Settings
from crake.storage.service import open_storage
from crake.tasks.changes import Changes
from crake.tasks.service import Tasks
from crake.tasks.store import TaskStore
from tests.support.documents import DOCS


def disconnected(settings: Settings) -> Services:
    """Wire the services up to a database that nobody asks for anything."""
    db = Database("postgresql://127.0.0.1/crake")
    catalog, changes, store = Catalog(settings.models), Changes(), TaskStore(db)
    storage = open_storage(settings, b"")
    tasks = Tasks(
        store=store,
        changes=changes,
        storage=storage,
        catalog=catalog,
        prices=Prices(settings.prices),
        settings=settings,
    )
    accounts = Accounts(AccountStore(db), free_credits=0)
    return Services(settings, db, accounts, catalog, storage, changes, store, tasks)


async def test_every_route_is_documented(tmp_path: Path) -> None:
    app = create_app(disconnected(Settings(data_dir=tmp_path)))
    text = "".join(path.read_text(encoding="utf-8") for path in DOCS.rglob("*.md"))
    routes = {
        f"{method.upper()} {path}"
        for path, methods in app.openapi()["paths"].items()
        for method in methods
    }
    assert "POST /sora/videos" in routes
    assert {
        route for route in routes if f"{route}`" not in text and f"{route}\n" not in text
    } == set()

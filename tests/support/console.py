"""People at the console, without a browser: their cookies, forms and tokens."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from ipaddress import ip_network
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
from fastapi import FastAPI
from pydantic import SecretStr

from crake.app import create_app
from crake.services import Services, open_services
from crake.settings import Settings
from crake.tasks.delivery_models import Outcome
from crake.tasks.delivery_store import DeliveryStore
from crake.tasks.models import State, Task

BASE = "http://127.0.0.1:8000"
NASTY = """<script>alert(1)</script>"'<img src=x onerror=alert(2)>"""
CALLBACK = "http://127.0.0.1:9/callback"


def console_settings(dsn: str, folder: Path, **changes: Any) -> Settings:  # noqa: ANN401
    values: dict[str, Any] = {
        "data_dir": folder,
        "database_url": SecretStr(dsn),
        "secret_key": SecretStr("the secret key of these tests, long enough"),
        "allow_networks": (ip_network("127.0.0.0/8"),),
    }
    return Settings(**(values | changes))


@dataclass(frozen=True)
class Person:
    """Somebody who is logged in, with a token of theirs."""

    client: httpx.AsyncClient
    services: Services
    account_id: UUID
    token: str
    token_id: UUID
    csrf: str

    async def get(self, path: str) -> httpx.Response:
        return await self.client.get(path)

    async def page(self, path: str) -> str:
        answer = await self.client.get(path)
        assert answer.status_code == 200, answer.text
        return answer.text

    async def post(self, path: str, **fields: object) -> httpx.Response:
        return await self.client.post(path, data={"csrf": self.csrf, **fields})

    async def submit(self, prompt: str = "a cat on a river", **fields: object) -> UUID:
        body = {"version": "2.0", "duration": 4, "prompt": prompt, "async": True, **fields}
        headers = {"authorization": f"Bearer {self.token}"}
        answer = await self.client.post("/sora/videos", json=body, headers=headers)
        assert answer.status_code == 200, answer.text
        return UUID(answer.json()["task_id"])

    async def finish(self, task_id: UUID, error: tuple[str, str] | None = None) -> Task:
        """Do what a worker does to a task, but for the render."""
        store = self.services.task_store
        await store.start(task_id, worker="host:1/abc")
        ended = await store.end(
            task_id,
            State.FAILED if error else State.SUCCEEDED,
            from_states=[State.RUNNING],
            result=None if error else {"frames": 96, "bytes": 123456},
            error=error,
        )
        assert ended is not None
        return ended

    async def deliver_in_vain(self, task_id: UUID) -> UUID:
        """Give up what is owed for a task; return the delivery's id."""
        page = await self.services.webhooks.deliveries_of(self.account_id, task_id=task_id)
        [delivery] = page.rows
        await DeliveryStore(self.services.db).record(
            delivery.id,
            Outcome(
                number=1,
                state="given_up",
                pause=0,
                seconds=0.25,
                status=502,
                outcome=f"bad gateway {NASTY}",
            ),
        )
        return delivery.id


@dataclass(frozen=True)
class House:
    """A console and those who may come."""

    services: Services
    app: FastAPI

    def client(self, cookies: Mapping[str, str] | None = None) -> httpx.AsyncClient:
        headers = {"accept": "text/html", "accept-language": "en", "sec-fetch-site": "same-origin"}
        transport = httpx.ASGITransport(self.app)
        return httpx.AsyncClient(
            transport=transport, base_url=BASE, headers=headers, cookies=dict(cookies or {})
        )

    async def person(self, email: str, *, operator: bool = False) -> Person:
        accounts, logins = self.services.accounts, self.services.logins
        token = await accounts.create_token(email)
        account = await accounts.account(email)
        if operator:
            await accounts.promote(email)
        session = await logins.start_session(account.id)
        visitor = await logins.session(session.cookie)
        assert visitor is not None
        [known] = await accounts.tokens_of(account.id)
        client = self.client({logins.cookie_name: session.cookie})
        return Person(client, self.services, account.id, token, known.id, visitor.csrf)

    async def rows(self) -> dict[str, Any]:
        """Return everything that accounts own, to see whether anything of it changed."""
        tables = (
            "accounts",
            "tokens",
            "tasks",
            "ledger",
            "webhook_endpoints",
            "deliveries",
            "files",
        )
        select = "SELECT jsonb_agg(to_jsonb(t) ORDER BY t.id) FROM {} t"
        found = {name: await self._json(select.format(name)) for name in tables}
        found["secrets"] = await self._json(select.format("signing_secrets"))
        return found

    async def _json(self, query: Any) -> Any:  # noqa: ANN401
        return await self.services.db.fetch_value(query)


@asynccontextmanager
async def open_house(settings: Settings) -> AsyncIterator[House]:
    async with open_services(settings) as services:
        yield House(services, create_app(services))

"""The operator's pages: accounts, queue, workers, tasks, deliveries that gave up, settings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import Response
from pydantic import BaseModel, SecretStr

from crake.console.pages import Console, Form
from crake.console.paging import id_of, page_of, pager, search_of
from crake.console.paths import Handler, add_routes
from crake.console.videos import steps
from crake.errors import BadRequest
from crake.settings import Settings
from crake.tasks.models import State
from crake.tasks.overview_store import TaskSearch
from crake.toml_tables import EngineConfig

ROWS = 50
QUEUED = 200
ACCOUNTS_QUEUED = 20
RESTING = 50
"""Receivers that are shown."""

FAILURES = 20
HOURS = 24


def routes(console: Console) -> APIRouter:
    """Return the operator's routes; for everybody else there is nothing at their addresses."""
    pages, acts, routes = _Pages(console), _Acts(console), console.router()
    shown: Mapping[str, Handler] = {
        "/operator": pages.show_accounts,
        "/operator/queue": pages.show_queue,
        "/operator/workers": pages.show_workers,
        "/operator/tasks": pages.show_tasks,
        "/operator/tasks/{task_id}": pages.show_task,
        "/operator/deliveries": pages.show_deliveries,
        "/operator/settings": pages.show_settings,
    }
    posted: Mapping[str, Handler] = {
        "/operator/accounts/{account_id}/grant": acts.grant,
        "/operator/accounts/{account_id}/disable": acts.disable,
        "/operator/accounts/{account_id}/enable": acts.enable,
        "/operator/tasks/{task_id}/cancel": acts.cancel,
        "/operator/tasks/{task_id}/retry": acts.retry,
        "/operator/deliveries/{delivery_id}/redeliver": acts.redeliver,
    }
    add_routes(routes, shown, posted)
    return routes


class _Pages:
    def __init__(self, console: Console) -> None:
        self._console = console
        self._services = console.services
        self._overview = console.services.overview

    async def _page(
        self,
        request: Request,
        template: str,
        **values: Any,  # noqa: ANN401 - whatever the template shows
    ) -> Response:
        return await self._console.page(request, f"operator/{template}", **values)

    async def show_accounts(self, request: Request) -> Response:
        """Show all accounts, or those that are searched for."""
        await self._console.require_operator(request)
        search, offset = search_of(request), (page_of(request) - 1) * ROWS
        found = await self._services.accounts.list_accounts(search, limit=ROWS, offset=offset)
        pages = pager(request, ROWS, found.total)
        return await self._page(
            request, "accounts.html", accounts=found.rows, pager=pages, search=search
        )

    async def show_queue(self, request: Request) -> Response:
        """Show what waits: by model, by account, oldest first."""
        await self._console.require_operator(request)
        model = request.query_params.get("model") or None
        return await self._page(
            request,
            "queue.html",
            queues=await self._overview.queues(),
            queuers=await self._overview.queuers(ACCOUNTS_QUEUED),
            tasks=await self._overview.queue(model, QUEUED),
            models=self._services.catalog.models,
            model=model,
            most=QUEUED,
            now=datetime.now(UTC),
        )

    async def show_workers(self, request: Request) -> Response:
        """Show who works at what, and how well the engines do."""
        await self._console.require_operator(request)
        failed = await self._overview.find(TaskSearch(state=State.FAILED, limit=FAILURES))
        return await self._page(
            request,
            "workers.html",
            workers=await self._overview.workers(self._console.settings.stalled_after),
            engines=await self._overview.engines(HOURS),
            failures=failed.rows,
            hours=HOURS,
            catalogue=await self._services.live_catalog(),
            live=await self._services.engines.live(self._console.settings.stalled_after),
        )

    async def show_tasks(self, request: Request) -> Response:
        """Show the tasks of all accounts, or those that are searched for."""
        await self._console.require_operator(request)
        search, state = search_of(request), request.query_params.get("state", "")
        which = TaskSearch(
            id=_uuid(search),
            email="" if _uuid(search) else search,
            state=State(state) if state in set(State) else None,
            limit=ROWS,
            offset=(page_of(request) - 1) * ROWS,
        )
        found = await self._overview.find(which)
        return await self._page(
            request,
            "tasks.html",
            tasks=found.rows,
            pager=pager(request, ROWS, found.total),
            search=search,
            state=which.state,
            states=tuple(State),
        )

    async def show_task(self, request: Request, task_id: str) -> Response:
        """Show a task, whoever's it is."""
        await self._console.require_operator(request)
        task = await self._services.tasks.any(id_of(task_id))
        account = await self._services.accounts.account(task.account_id)
        owed = await self._services.webhooks.deliveries_of(account.id, task_id=task.id)
        return await self._page(
            request,
            "task.html",
            task=task,
            account=account,
            steps=steps(task, owed.rows),
            request_json=json.dumps(task.request, ensure_ascii=False, indent=2),
            result_json=json.dumps(task.result, ensure_ascii=False, indent=2),
        )

    async def show_deliveries(self, request: Request) -> Response:
        """Show what could not be delivered."""
        await self._console.require_operator(request)
        offset = (page_of(request) - 1) * ROWS
        found = await self._overview.given_up(limit=ROWS, offset=offset)
        pages = pager(request, ROWS, found.total)
        resting = await self._overview.resting(RESTING)
        return await self._page(
            request, "deliveries.html", deliveries=found.rows, resting=resting, pager=pages
        )

    async def show_settings(self, request: Request) -> Response:
        """Show the settings as they are, but for their secrets."""
        await self._console.require_operator(request)
        return await self._page(request, "settings.html", rows=setting_rows(self._console.settings))


class _Acts:
    def __init__(self, console: Console) -> None:
        self._console = console
        self._services = console.services

    async def _form(self, request: Request) -> Form:
        await self._console.require_operator(request)
        return await self._console.form(request)

    async def grant(self, request: Request, account_id: str) -> Response:
        """Give an account credits."""
        form, who = await self._form(request), id_of(account_id)
        amount = form.text("amount")
        if not (amount.isascii() and amount.isdecimal() and len(amount) < 16):
            raise BadRequest("amount: must be a positive number.", param="amount")
        account = await self._services.accounts.account(who)
        await self._services.accounts.grant(who, int(amount))
        return self._to_account(account.email, "credits_granted")

    async def disable(self, request: Request, account_id: str) -> Response:
        """Disable an account: its tokens and log-ins stop working at once."""
        await self._form(request)
        who = id_of(account_id)
        visitor = await self._console.require_operator(request)
        if who == visitor.account_id:
            raise BadRequest("This is your own account: another operator has to disable it.")
        account = await self._services.accounts.account(who)
        await self._services.accounts.disable(who)
        return self._to_account(account.email, "account_disabled")

    async def enable(self, request: Request, account_id: str) -> Response:
        """Let an account work again."""
        await self._form(request)
        account = await self._services.accounts.account(id_of(account_id))
        await self._services.accounts.enable(account.id)
        return self._to_account(account.email, "account_enabled")

    def _to_account(self, email: str, flash: str) -> Response:
        return self._console.redirect(f"/operator?q={quote(email)}", flash=flash)

    async def cancel(self, request: Request, task_id: str) -> Response:
        """Stop a task, whoever's it is."""
        await self._form(request)
        task = await self._services.tasks.any(id_of(task_id))
        ended = await self._services.tasks.end_unfinished(task)
        stopped = ended.state is State.CANCELLED and not task.state.final
        flash = "video_cancelled" if stopped else "video_was_final"
        return self._console.redirect(f"/operator/tasks/{task.id}", flash=flash)

    async def retry(self, request: Request, task_id: str) -> Response:
        """Submit a failed task anew, for its account."""
        await self._form(request)
        task = await self._services.tasks.any(id_of(task_id))
        fresh = await self._services.submissions.resubmit(task)
        return self._console.redirect(f"/operator/tasks/{fresh.id}", flash="task_retried")

    async def redeliver(self, request: Request, delivery_id: str) -> Response:
        """Owe a delivery again, whoever's it is."""
        await self._form(request)
        delivery = await self._services.webhooks.any_delivery(id_of(delivery_id))
        await self._services.webhooks.redeliver(delivery.account_id, delivery.id)
        return self._console.redirect("/operator/deliveries", flash="redelivering")


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting as it is; `value` is missing for a secret, `is_set` says whether it has one."""

    name: str
    value: str | None
    is_set: bool
    is_default: bool
    help: str


def setting_rows(settings: Settings) -> list[SettingRow]:
    """Return every setting by name, without the values of secrets."""
    rows = list[SettingRow]()
    for name, field in sorted(Settings.model_fields.items()):
        value = getattr(settings, name)
        secret = "SecretStr" in str(field.annotation)
        rows.append(
            SettingRow(
                name=f"CRAKE_{name.upper()}",
                value=None if secret else _shown(value),
                is_set=value is not None,
                is_default=value == field.get_default(call_default_factory=True),
                help=field.description or "",
            )
        )
    return rows


def _shown(value: object) -> str:
    if isinstance(value, SecretStr):
        raise TypeError("a secret is not shown")
    if isinstance(value, tuple | list):
        return ", ".join(str(item) for item in value)
    if isinstance(value, Mapping):
        # An engine's options are its own; what is secret among them cannot be told here.
        value = {
            k: {"type": v.type} if isinstance(v, EngineConfig) else v for k, v in value.items()
        }
        plain = {
            k: v.model_dump(exclude_defaults=True) if isinstance(v, BaseModel) else v
            for k, v in value.items()
        }
        return json.dumps(plain, indent=2, ensure_ascii=False)
    return str(value)


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None

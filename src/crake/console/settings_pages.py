"""What an account sets up and looks up: tokens, webhooks, usage."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import Response

from crake.accounts.models import Api, RateLimit, Token
from crake.console.charts import usage_chart
from crake.console.pages import Console, Form
from crake.console.paging import id_of, page_of, pager
from crake.console.paths import Handler, add_routes
from crake.errors import BadRequest, CrakeError
from crake.tasks.delivery_models import Event

ROWS = 25
DAYS = 30

EXPIRIES: Mapping[str, timedelta | None] = {
    "never": None,
    "7": timedelta(days=7),
    "30": timedelta(days=30),
    "90": timedelta(days=90),
    "365": timedelta(days=365),
}
"""After how long a token may expire, by the choice in the form."""

DELIVERY_STATES = ("pending", "delivered", "given_up")


def routes(console: Console) -> APIRouter:
    """Return the routes of tokens, webhooks and usage."""
    routes = console.router()
    tokens, webhooks, usage = _Tokens(console), _Webhooks(console), _Usage(console)
    shown: Mapping[str, Handler] = {
        "/tokens": tokens.show,
        "/webhooks": webhooks.show,
        "/webhooks/deliveries/{delivery_id}": webhooks.show_delivery,
        "/usage": usage.show,
    }
    acts: Mapping[str, Handler] = {
        "/tokens": tokens.add,
        "/tokens/{token_id}/rename": tokens.rename,
        "/tokens/{token_id}/revoke": tokens.revoke,
        "/webhooks": webhooks.add,
        "/webhooks/callback-secret": webhooks.show_callback_secret,
        "/webhooks/callback-secret/rotate": webhooks.rotate_callback_secret,
        "/webhooks/deliveries/{delivery_id}/redeliver": webhooks.redeliver,
        "/webhooks/{endpoint_id}/rotate": webhooks.rotate,
        "/webhooks/{endpoint_id}/enable": webhooks.enable,
        "/webhooks/{endpoint_id}/disable": webhooks.disable,
        "/webhooks/{endpoint_id}/remove": webhooks.remove,
    }
    add_routes(routes, shown, acts)
    return routes


class _Group:
    def __init__(self, console: Console) -> None:
        self._console = console
        self._accounts = console.services.accounts

    async def _account(self, request: Request) -> UUID:
        return (await self._console.require(request)).account_id

    async def _form(self, request: Request) -> tuple[UUID, Form]:
        account_id = await self._account(request)
        return account_id, await self._console.form(request)

    async def _reveal(self, request: Request, path: str, **values: object) -> Response:
        """Lead to a page that shows a new secret once."""
        visitor = await self._console.require(request)
        answer = self._console.redirect(path)
        self._console.show_once(answer, visitor, **values)
        return answer


class _Tokens(_Group):
    async def show(self, request: Request) -> Response:
        """Show the visitor's tokens."""
        return await self._show(request)

    async def _show(
        self, request: Request, error: CrakeError | None = None, form: Form | None = None
    ) -> Response:
        visitor = await self._console.require(request)
        tokens = await self._accounts.tokens_of(visitor.account_id)
        return await self._console.page(
            request,
            "tokens.html",
            status=error.status if error else 200,
            tokens=tokens,
            standings={token.id: standing(token) for token in tokens},
            apis=tuple(Api),
            expiries=tuple(EXPIRIES),
            once=self._console.shown_once(request, visitor),
            error=error,
            form=form,
        )

    async def add(self, request: Request) -> Response:
        """Make a token; its secret is shown once, on the page that follows."""
        account_id, form = await self._form(request)
        try:
            token, secret = await self._accounts.add_token(
                account_id,
                name=form.text("name"),
                apis=[api for api in Api if api in form.texts("apis")],
                expires_at=expiry_of(form.text("expiry"), datetime.now(UTC)),
            )
        except BadRequest as error:
            return await self._show(request, error, form)
        values = {"secret": secret, "name": token.name, "id": str(token.id)}
        return await self._reveal(request, "/tokens", **values)

    async def rename(self, request: Request, token_id: str) -> Response:
        """Give a token another name."""
        account_id, form = await self._form(request)
        try:
            await self._accounts.rename_token(account_id, id_of(token_id), form.text("name"))
        except BadRequest as error:
            return await self._show(request, error)
        return self._console.redirect("/tokens", flash="token_renamed")

    async def revoke(self, request: Request, token_id: str) -> Response:
        """Make a token useless."""
        account_id, _ = await self._form(request)
        await self._accounts.revoke_token_of(account_id, id_of(token_id))
        return self._console.redirect("/tokens", flash="token_revoked")


def standing(token: Token) -> str:
    """Return `active`, `expired` or `revoked`."""
    if token.revoked_at is not None:
        return "revoked"
    expired = token.expires_at is not None and token.expires_at <= datetime.now(UTC)
    return "expired" if expired else "active"


def expiry_of(choice: str, now: datetime) -> datetime | None:
    """Return when a token expires that is made `now`; raises `BadRequest` for an unknown choice."""
    if choice not in EXPIRIES:
        raise BadRequest("expires_at: choose when the token expires.", param="expires_at")
    after = EXPIRIES[choice]
    return None if after is None else now + after


class _Webhooks(_Group):
    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._webhooks = console.services.webhooks

    async def show(self, request: Request) -> Response:
        """Show the visitor's endpoints and deliveries."""
        return await self._show(request)

    async def _show(
        self, request: Request, error: CrakeError | None = None, form: Form | None = None
    ) -> Response:
        visitor = await self._console.require(request)
        state = request.query_params.get("state", "")
        deliveries = await self._webhooks.deliveries_of(
            visitor.account_id,
            state=state if state in DELIVERY_STATES else None,
            limit=ROWS,
            offset=(page_of(request) - 1) * ROWS,
        )
        return await self._console.page(
            request,
            "webhooks.html",
            status=error.status if error else 200,
            endpoints=await self._webhooks.endpoints_of(visitor.account_id),
            deliveries=deliveries.rows,
            pager=pager(request, ROWS, deliveries.total),
            states=DELIVERY_STATES,
            state=state,
            events=tuple(Event),
            once=self._console.shown_once(request, visitor),
            error=error,
            form=form,
        )

    async def add(self, request: Request) -> Response:
        """Register an endpoint; its secret is shown once, on the page that follows."""
        account_id, form = await self._form(request)
        try:
            endpoint, secret = await self._webhooks.add_endpoint(
                account_id, form.text("url"), form.texts("events")
            )
        except BadRequest as error:
            return await self._show(request, error, form)
        return await self._reveal(request, "/webhooks", secret=secret, url=endpoint.url)

    async def rotate(self, request: Request, endpoint_id: str) -> Response:
        """Give an endpoint a new secret; the old one signs too for a day."""
        account_id, _ = await self._form(request)
        endpoint = await self._webhooks.endpoint(account_id, id_of(endpoint_id))
        secret = await self._webhooks.rotate_secret(account_id, endpoint.id)
        return await self._reveal(request, "/webhooks", secret=secret, url=endpoint.url)

    async def show_callback_secret(self, request: Request) -> Response:
        """Show what signs the account's callbacks."""
        account_id, _ = await self._form(request)
        secret = await self._webhooks.callback_secret(account_id)
        return await self._reveal(request, "/webhooks", secret=secret)

    async def rotate_callback_secret(self, request: Request) -> Response:
        """Change what signs the account's callbacks; the old secret signs too for a day."""
        account_id, _ = await self._form(request)
        secret = await self._webhooks.rotate_callback_secret(account_id)
        return await self._reveal(request, "/webhooks", secret=secret)

    async def enable(self, request: Request, endpoint_id: str) -> Response:
        """Send to an endpoint again."""
        return await self._switch(request, endpoint_id, enabled=True)

    async def disable(self, request: Request, endpoint_id: str) -> Response:
        """Send nothing to an endpoint for now."""
        return await self._switch(request, endpoint_id, enabled=False)

    async def _switch(self, request: Request, endpoint_id: str, *, enabled: bool) -> Response:
        account_id, _ = await self._form(request)
        await self._webhooks.change_endpoint(account_id, id_of(endpoint_id), enabled=enabled)
        flash = "endpoint_enabled" if enabled else "endpoint_disabled"
        return self._console.redirect("/webhooks", flash=flash)

    async def remove(self, request: Request, endpoint_id: str) -> Response:
        """Forget an endpoint."""
        account_id, _ = await self._form(request)
        await self._webhooks.remove_endpoint(account_id, id_of(endpoint_id))
        return self._console.redirect("/webhooks", flash="endpoint_removed")

    async def show_delivery(self, request: Request, delivery_id: str) -> Response:
        """Show a delivery with every attempt at it."""
        account_id, wanted = await self._account(request), id_of(delivery_id)
        delivery = await self._webhooks.delivery(account_id, wanted)
        attempts = await self._webhooks.attempts_of(account_id, wanted)
        return await self._console.page(
            request, "delivery.html", delivery=delivery, attempts=attempts
        )

    async def redeliver(self, request: Request, delivery_id: str) -> Response:
        """Owe a delivery again."""
        account_id, _ = await self._form(request)
        delivery = await self._webhooks.redeliver(account_id, id_of(delivery_id))
        return self._console.redirect(f"/webhooks/deliveries/{delivery.id}", flash="redelivering")


class _Usage(_Group):
    async def show(self, request: Request) -> Response:
        """Show what the visitor has and used."""
        account_id = await self._account(request)
        account = await self._accounts.account(account_id)
        offset = (page_of(request) - 1) * ROWS
        ledger = await self._accounts.ledger_of(account_id, limit=ROWS, offset=offset)
        usage = await self._accounts.usage_by_day(account_id, DAYS)
        return await self._console.page(
            request,
            "usage.html",
            account=account,
            ledger=ledger.rows,
            pager=pager(request, ROWS, ledger.total),
            usage=usage,
            chart=usage_chart(usage, datetime.now(UTC).date(), DAYS),
            days=DAYS,
            rates=await self._rates(account_id),
            cap=self._console.settings.max_unfinished_tasks,
        )

    async def _rates(self, account_id: UUID) -> list[tuple[Token, RateLimit | None]]:
        """Return how each usable token stands to the rate limit."""
        tokens = await self._accounts.tokens_of(account_id)
        active = [token for token in tokens if standing(token) == "active"]
        return [(token, await self._rate(account_id, token)) for token in active]

    async def _rate(self, account_id: UUID, token: Token) -> RateLimit | None:
        if token.last_minute == 0:  # nothing to ask for, and most tokens rest
            return RateLimit.of(self._console.settings.rate_limit, 0, None)
        return await self._accounts.rate_of(account_id, token.id)

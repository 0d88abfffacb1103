"""The account's page: its password, and the places where it is logged in."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import Response

from crake.console.pages import Console
from crake.console.safety import HOME
from crake.errors import BadRequest, CrakeError, TooManyRequests


def routes(console: Console) -> APIRouter:
    """Return the routes of the account's page."""
    routes, logins = console.router(), console.services.logins

    async def show(request: Request, error: CrakeError | None = None) -> Response:
        visitor = await console.require(request)
        account = await console.services.accounts.account(visitor.account_id)
        devices = await logins.sessions_of(visitor.account_id)
        status = error.status if error is not None else 200
        return await console.page(
            request,
            "account.html",
            status=status,
            account=account,
            devices=devices,
            error=error,
            oidc=console.services.oidc is not None,
        )

    @routes.get("/account")
    async def show_account(request: Request) -> Response:
        return await show(request)

    @routes.post("/account/password")
    async def change_password(request: Request) -> Response:
        visitor = await console.require(request)
        form = await console.form(request)
        try:
            session = await logins.change_password(
                visitor,
                form.secret("old"),
                form.secret("password"),
                from_address=request.client.host if request.client is not None else "",
                user_agent=request.headers.get("user-agent", "")[:300],
            )
        except (BadRequest, TooManyRequests) as error:
            return await show(request, error)
        answer = console.redirect("/account", flash="password_changed")
        console.set_session(answer, session)
        return answer

    @routes.post("/account/logout-everywhere")
    async def log_out_everywhere(request: Request) -> Response:
        visitor = await console.require(request)
        await console.form(request)
        await logins.log_out_everywhere(visitor.account_id)
        answer = console.redirect(HOME, flash="logged_out")
        console.end_session(answer)
        return answer

    return routes

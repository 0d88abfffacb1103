"""Registering, logging in and out, forgotten passwords, OpenID Connect."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from crake.accounts.models import Session
from crake.accounts.oidc import Departure, Oidc
from crake.console.landing import FIRST_PAGE, enter
from crake.console.pages import Console, Form
from crake.console.safety import HOME, safe_path
from crake.errors import CrakeError, NoApi

OIDC_COOKIE = "crake_oidc"
OIDC_SECONDS = 600
ACCOUNT_PAGE = "/account"
ANSWERS_ON_PAGE = frozenset({400, 403, 429})


def routes(console: Console) -> APIRouter:
    """Return the routes of logging in."""
    routes, auth = console.router(), _Auth(console)
    routes.add_api_route("/register", auth.show_register, methods=["GET"])
    routes.add_api_route("/register", auth.register, methods=["POST"])
    routes.add_api_route("/login", auth.show_login, methods=["GET"])
    routes.add_api_route("/login", auth.log_in, methods=["POST"])
    routes.add_api_route("/logout", auth.log_out, methods=["POST"])
    routes.add_api_route("/reset", auth.show_reset, methods=["GET"])
    routes.add_api_route("/reset", auth.reset, methods=["POST"])
    routes.add_api_route("/oidc/start", auth.start_oidc, methods=["GET"])
    routes.add_api_route("/account/link", auth.link, methods=["POST"])
    routes.add_api_route("/oidc/callback", auth.finish_oidc, methods=["GET"])
    return routes


@dataclass(frozen=True, slots=True)
class _Auth:
    console: Console

    async def show_register(self, request: Request) -> Response:
        """Show the form, unless somebody is logged in already."""
        wanted = safe_path(request.query_params.get("next"), "")
        if await self.console.visitor(request) is not None:
            return self.console.redirect(wanted or FIRST_PAGE)
        return await self._entrance(request, "register.html", wanted)

    async def register(self, request: Request) -> Response:
        """Make an account and log it in."""
        form = await self.console.form(request)
        logins = self.console.services.logins
        try:
            account = await logins.register(
                form.text("email"), form.secret("password"), from_address=_address(request)
            )
        except CrakeError as error:
            wanted = safe_path(form.text("next"), "")
            return await self._entrance(request, "register.html", wanted, form, error)
        session = await logins.start_session(account.id, user_agent=_agent(request))
        return await self._enter(request, session, form.text("next"))

    async def show_login(self, request: Request) -> Response:
        """Show the form, unless somebody is logged in already."""
        wanted = safe_path(request.query_params.get("next"), "")
        if await self.console.visitor(request) is not None:
            return self.console.redirect(wanted or FIRST_PAGE)
        return await self._entrance(request, "login.html", wanted)

    async def log_in(self, request: Request) -> Response:
        """Check the password and begin a session."""
        form = await self.console.form(request)
        try:
            session = await self.console.services.logins.log_in(
                form.text("email"),
                form.secret("password"),
                from_address=_address(request),
                user_agent=_agent(request),
            )
        except CrakeError as error:
            wanted = safe_path(form.text("next"), "")
            return await self._entrance(request, "login.html", wanted, form, error)
        return await self._enter(request, session, form.text("next"))

    async def log_out(self, request: Request) -> Response:
        """End this session."""
        visitor = await self.console.require(request)
        await self.console.form(request)
        await self.console.services.logins.log_out(visitor)
        answer = self.console.redirect(HOME, flash="logged_out")
        self.console.end_session(answer)
        return answer

    async def show_reset(self, request: Request) -> Response:
        """Ask whose password was forgotten, or, with a link's secret, for the new one."""
        return await self._reset_page(request, request.query_params.get("secret", ""))

    async def reset(self, request: Request) -> Response:
        """Mail a link, or take the new password."""
        form = await self.console.form(request)
        logins, secret = self.console.services.logins, form.text("secret")
        try:
            if not secret:
                await logins.request_reset(form.text("email"), from_address=_address(request))
                return await self._reset_page(request, "", form, sent=True)
            account = await logins.reset_password(secret, form.secret("password"))
        except CrakeError as error:
            return await self._reset_page(request, secret, form, error)
        session = await logins.start_session(account.id, user_agent=_agent(request))
        return await self._enter(request, session, FIRST_PAGE)

    async def start_oidc(self, request: Request) -> Response:
        """Send the browser to the issuer."""
        wanted = safe_path(request.query_params.get("next"), FIRST_PAGE)
        departure = await self._oidc().authorize_url(next_path=wanted)
        answer = Response(status_code=303, headers={"location": departure.url})
        self._depart(answer, departure)
        return answer

    async def link(self, request: Request) -> Response:
        """Send the browser to the issuer, to link an identity to the account that is logged in."""
        visitor = await self.console.require(request)
        await self.console.form(request)
        departure = await self._oidc().authorize_url(
            next_path=ACCOUNT_PAGE, link_to=visitor.account_id
        )
        # Not a redirect: the content policy lets no form lead to another site, even so.
        answer = Response(headers={**self.console.headers(), "refresh": f"0;url={departure.url}"})
        self._depart(answer, departure)
        return answer

    def _oidc(self) -> Oidc:
        oidc = self.console.services.oidc
        if oidc is None:
            raise NoApi("There is no page at this address.")
        return oidc

    def _depart(self, answer: Response, departure: Departure) -> None:
        answer.set_cookie(
            OIDC_COOKIE,
            departure.cookie,
            max_age=OIDC_SECONDS,
            path="/oidc",
            secure=self.console.services.logins.cookie_secure,
            httponly=True,
            samesite="lax",
        )

    async def finish_oidc(self, request: Request) -> Response:
        """Take the issuer's word for who somebody is."""
        oidc = self._oidc()
        base = self.console.settings.base_url
        url = f"{base}{request.url.path}?{request.url.query}"
        arrival = await oidc.callback(url, request.cookies.get(OIDC_COOKIE))
        session = await self.console.services.logins.start_session(
            arrival.account.id, user_agent=_agent(request)
        )
        answer = await self._enter(request, session, arrival.next_path)
        if arrival.linked:
            self.console.set_flash(answer, "identity_linked")
        answer.delete_cookie(OIDC_COOKIE, path="/oidc")
        return answer

    async def _enter(self, request: Request, session: Session, wanted: str) -> Response:
        """Log in; whoever was logged in before in this browser is logged out."""
        before = await self.console.visitor(request)
        if before is not None:
            await self.console.services.logins.log_out(before)
        return await enter(self.console, session, wanted)

    async def _entrance(
        self,
        request: Request,
        template: str,
        wanted: str,
        form: Form | None = None,
        error: CrakeError | None = None,
    ) -> Response:
        """Return the page that registers or logs in, and then leads on to `wanted`."""
        services = self.console.services
        ways = {"open": services.logins.registration_open, "oidc": services.oidc is not None}
        return await self._page(request, template, form, error, next=wanted, **ways)

    async def _reset_page(
        self,
        request: Request,
        secret: str,
        form: Form | None = None,
        error: CrakeError | None = None,
        *,
        sent: bool = False,
    ) -> Response:
        mails = self.console.services.logins.mails
        return await self._page(
            request, "reset.html", form, error, secret=secret, sent=sent, mails=mails
        )

    async def _page(
        self,
        request: Request,
        template: str,
        form: Form | None,
        error: CrakeError | None,
        **values: object,
    ) -> Response:
        """Return a form's page; an error that whoever fills it in can mend is shown in it."""
        if error is not None and error.status not in ANSWERS_ON_PAGE:
            raise error
        email = form.text("email") if form is not None else ""
        status = error.status if error is not None else 200
        answer = await self.console.page(
            request, template, status=status, email=email, error=error, **values
        )
        if error is not None and error.retry_after is not None:
            answer.headers["retry-after"] = str(error.retry_after)
        return answer


def _address(request: Request) -> str:
    return request.client.host if request.client is not None else ""


def _agent(request: Request) -> str:
    return request.headers.get("user-agent", "")[:300]

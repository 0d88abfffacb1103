"""What every page of the console is made with: who is there, its form, its answer."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from fastapi.routing import APIRoute
from itsdangerous import BadData, URLSafeTimedSerializer
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException

from crake.accounts.models import Session, Visitor
from crake.console.rendering import (
    FLASH_COOKIE,
    error_json,
    is_for_scripts,
    page_headers,
    render,
)
from crake.console.safety import (
    CSRF_FIELD,
    CSRF_HEADER,
    check_origin,
    check_token,
    content_policy,
    new_csrf_secret,
    safe_path,
)
from crake.errors import BadRequest, CrakeError, Forbidden, NoApi
from crake.services import Services
from crake.telemetry import current_trace_id

FLASH_SECONDS = 30
ONCE_COOKIE = "crake_once"
ONCE_SECONDS = 60
LONGEST_FIELD = 64 * 1024

Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class LoginNeeded(Exception):
    """The page is for people who are logged in."""


@dataclass(frozen=True, slots=True)
class Form:
    """The texts of a form that was sent; absent ones are empty."""

    fields: FormData

    def text(self, name: str) -> str:
        """Return a field without the white space around it; a file is no text."""
        value = self.fields.get(name)
        return value.strip() if isinstance(value, str) else ""

    def secret(self, name: str) -> str:
        """Return a field exactly as it was typed, for passwords."""
        value = self.fields.get(name)
        return value if isinstance(value, str) else ""

    def texts(self, name: str) -> list[str]:
        """Return every value of a field that may be there several times."""
        values = self.fields.getlist(name)
        return [value.strip() for value in values if not isinstance(value, UploadFile)]


class Console:
    """The tools of the console's routes.

    Parameters
    ----------
    services
        The rooms of the running program.
    """

    def __init__(self, services: Services) -> None:
        self.services = services
        self.settings = services.settings
        self._secure = services.settings.base_url.startswith("https://")
        self._csrf_cookie = "__Host-crake_csrf" if self._secure else "crake_csrf"
        self._policy = content_policy(services.settings.base_url)

    def router(self) -> APIRouter:
        """Return a router for pages: kept out of OpenAPI, errors become pages."""
        console = self

        class PageRoute(APIRoute):
            def get_route_handler(self) -> Handler:
                inner = super().get_route_handler()

                async def handle(request: Request) -> Response:
                    return await console.guarded(request, inner)

                return handle

        return APIRouter(include_in_schema=False, route_class=PageRoute)

    async def guarded(self, request: Request, handle: Handler) -> Response:
        """Return what a route answers; what it raises becomes a page, or JSON for scripts."""
        try:
            return await handle(request)
        except LoginNeeded:
            if is_for_scripts(request):
                return error_json(Forbidden("You are not logged in. Load the page again."))
            return self.to_login(request)
        except CrakeError as error:
            if is_for_scripts(request):
                return error_json(error)
            return await self.error_page(request, error)

    # Who is there

    async def visitor(self, request: Request) -> Visitor | None:
        """Return who is logged in; looked up once a request."""
        if not hasattr(request.state, "visitor"):
            logins = self.services.logins
            cookie = request.cookies.get(logins.cookie_name)
            request.state.visitor = await logins.session(cookie)
        visitor: Visitor | None = request.state.visitor
        return visitor

    async def require(self, request: Request) -> Visitor:
        """Return who is logged in; strangers are sent to the log-in and come back afterwards."""
        visitor = await self.visitor(request)
        if visitor is None:
            raise LoginNeeded
        return visitor

    async def require_operator(self, request: Request) -> Visitor:
        """Return the operator; raises `NoApi` for everybody else, as if there was no such page."""
        visitor = await self.require(request)
        if not visitor.is_operator:
            raise NoApi("There is no page at this address.")
        return visitor

    def to_login(self, request: Request) -> Response:
        """Return the redirect to the log-in that leads back to the page that was asked for."""
        back = request.url.path
        if request.method == "GET" and request.url.query:
            back = f"{back}?{request.url.query}"
        return self.redirect(f"/login?next={quote(safe_path(back), safe='/')}")

    # Pages

    async def page(
        self,
        request: Request,
        template: str,
        *,
        status: int = 200,
        **values: Any,  # noqa: ANN401 - whatever the template shows
    ) -> Response:
        """Return a page made of a template, in the reader's language.

        Every template has `t`, `visitor`, `language`, `theme`, `path`, `csrf_token`, `flash`,
        `settings` and `balance` (of the visitor, else `None`).
        """
        visitor = await self.visitor(request)
        csrf = self._csrf_secret(request, visitor)
        balance = await self._balance(visitor)
        body = render(
            request,
            template,
            visitor=visitor,
            csrf_token=csrf,
            balance=balance,
            settings=self.settings,
            **values,
        )
        answer = HTMLResponse(body, status, self.headers())
        if visitor is None and request.cookies.get(self._csrf_cookie) != csrf:
            self.set_cookie(answer, self._csrf_cookie, csrf)
        if visitor is not None and visitor.renewed is not None:
            self.set_session(answer, visitor.renewed)
        for name in {FLASH_COOKIE, ONCE_COOKIE} & set(request.cookies):
            answer.delete_cookie(name)
        return answer

    async def _balance(self, visitor: Visitor | None) -> int | None:
        if visitor is None:
            return None
        return (await self.services.accounts.account(visitor.account_id)).balance

    def headers(self) -> dict[str, str]:
        """Return the headers of pages: the content policy, and nothing kept by anybody."""
        return page_headers(self._policy)

    async def error_page(self, request: Request, error: CrakeError) -> Response:
        """Return the page that says what went wrong."""
        answer = await self.page(
            request, "error.html", status=error.status, error=error, trace_id=current_trace_id()
        )
        if error.retry_after is not None:
            answer.headers["retry-after"] = str(error.retry_after)
        return answer

    # Forms

    async def form(self, request: Request) -> Form:
        """Return the form that was sent; raises `Forged` unless it came from our own page."""
        check_origin(request)
        try:
            fields = await request.form(max_files=0, max_fields=100, max_part_size=LONGEST_FIELD)
        except HTTPException as error:  # multipart that cannot be read
            raise BadRequest("The form could not be read.") from error
        check_token(await self._expected(request), fields.get(CSRF_FIELD))
        return Form(fields)

    async def check_csrf(self, request: Request) -> None:
        """Raise `Forged` unless a script of our own page sent the request."""
        check_origin(request)
        check_token(await self._expected(request), request.headers.get(CSRF_HEADER))

    async def _expected(self, request: Request) -> str | None:
        visitor = await self.visitor(request)
        return visitor.csrf if visitor is not None else request.cookies.get(self._csrf_cookie)

    def _csrf_secret(self, request: Request, visitor: Visitor | None) -> str:
        if visitor is not None:
            return visitor.csrf
        return request.cookies.get(self._csrf_cookie) or new_csrf_secret()

    # Answers

    def redirect(self, path: str, *, flash: str | None = None) -> Response:
        """Return a redirect to one of our own pages, on which a text, by its key, is shown once."""
        answer = RedirectResponse(safe_path(path), 303, {"cache-control": "no-store"})
        if flash is not None:
            self.set_flash(answer, flash)
        return answer

    def set_flash(self, answer: Response, key: str) -> None:
        """Let the next page show a text, by its key, once."""
        self.set_cookie(answer, FLASH_COOKIE, key, FLASH_SECONDS)

    def show_once(self, answer: Response, visitor: Visitor, **values: object) -> None:
        """Let the page that `answer` redirects to show a new secret, this once.

        It travels in a cookie that is signed for this session and lives a minute, so that no
        address and no form that could be sent again holds it.
        """
        value = _once(visitor).dumps(values)
        self.set_cookie(answer, ONCE_COOKIE, str(value), ONCE_SECONDS)

    def shown_once(self, request: Request, visitor: Visitor | None) -> Mapping[str, Any]:
        """Return what `show_once` was given; `page` then deletes it. Empty where there is none."""
        if visitor is None or ONCE_COOKIE not in request.cookies:
            return {}
        try:
            values = _once(visitor).loads(request.cookies[ONCE_COOKIE], max_age=ONCE_SECONDS)
        except BadData:
            return {}
        return values if isinstance(values, dict) else {}

    def set_cookie(
        self, answer: Response, name: str, value: str, max_age: int | None = None
    ) -> None:
        """Set a cookie that scripts cannot read and other sites' forms do not bring."""
        answer.set_cookie(
            name, value, max_age=max_age, secure=self._secure, httponly=True, samesite="lax"
        )

    def set_session(self, answer: Response, session: Session) -> None:
        """Log the browser in."""
        logins = self.services.logins
        answer.set_cookie(
            logins.cookie_name,
            session.cookie,
            max_age=logins.session_ttl,
            secure=logins.cookie_secure,
            httponly=True,
            samesite="lax",
        )

    def end_session(self, answer: Response) -> None:
        """Log the browser out."""
        logins = self.services.logins
        answer.delete_cookie(
            logins.cookie_name, secure=logins.cookie_secure, httponly=True, samesite="lax"
        )


def _once(visitor: Visitor) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(visitor.csrf, salt="crake.console.once")

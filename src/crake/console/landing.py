"""Where one lands after logging in: the page one came from, with the service if that was wanted."""

from __future__ import annotations

from fastapi.responses import Response

from crake.accounts.models import Session
from crake.console.pages import Console
from crake.console.safety import safe_path

FIRST_PAGE = "/apis/sora-videos"
ACQUIRE = "/acquire"


async def enter(console: Console, session: Session, wanted: str) -> Response:
    """Log the browser in and lead it on.

    A wanted path that ends in `/acquire` stands for the button that was pressed before logging in:
    the service is acquired, and its page shows the token.
    """
    visitor = await console.services.logins.session(session.cookie)
    path = safe_path(wanted, FIRST_PAGE)
    if visitor is not None and path.startswith("/apis/") and path.endswith(ACQUIRE):
        _, secret = await console.services.accounts.acquire(visitor.account_id)
        answer = console.redirect(path.removesuffix(ACQUIRE))
        if secret is not None:
            console.show_once(answer, visitor, secret=secret)
    else:
        answer = console.redirect(path.removesuffix(ACQUIRE))
    console.set_session(answer, session)
    return answer

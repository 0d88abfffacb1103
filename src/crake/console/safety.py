"""What keeps pages safe: the content policy, forged requests, redirects that stay here."""

from __future__ import annotations

import secrets
from urllib.parse import urlsplit

from starlette.requests import Request

from crake.errors import Forbidden

HOME = "/"
CSRF_FIELD = "csrf"
CSRF_HEADER = "x-csrf-token"
LONGEST_PATH = 2000


class Forged(Forbidden):
    """A form that was not sent from one of this visitor's own pages, or from a stale one."""

    default_message = "This form has expired. Go back, load the page again and repeat."


def content_policy(base_url: str = "") -> str:
    """Return the Content-Security-Policy of every page.

    Parameters
    ----------
    base_url
        Where videos are served from; pages may be opened under another name of the same server.
    """
    parts = urlsplit(base_url)
    files = f"{parts.scheme}://{parts.netloc}" if base_url else "'self'"
    return "; ".join(
        (
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            f"img-src 'self' data: blob: {files}",
            f"media-src 'self' blob: {files}",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


def safe_path(text: object, default: str = HOME) -> str:
    r"""Return `text` where it is a path of this server, else `default`: no open redirects.

    Browsers drop tabs and line ends from addresses and take `\` for `/`; so does this check, by
    refusing all of them.
    """
    if not isinstance(text, str) or not text.startswith("/") or len(text) > LONGEST_PATH:
        return default
    odd = "\\" in text or not text.isprintable() or not text.isascii()
    if odd or text.startswith("//"):
        return default
    parts = urlsplit(text)
    return default if parts.scheme or parts.netloc else text


def new_csrf_secret() -> str:
    """Return a fresh secret for the forms of a browser that is not logged in."""
    return secrets.token_urlsafe(32)


def check_token(expected: str | None, given: object) -> None:
    """Raise `Forged` unless a form brought the secret that this browser has."""
    known = expected is not None and isinstance(given, str)
    if not known or not secrets.compare_digest(str(expected).encode(), str(given).encode()):
        raise Forged


def check_origin(request: Request) -> None:
    """Raise `Forged` where a browser says that another site sent the request.

    Every current browser sends `Sec-Fetch-Site`, older ones `Origin`; a program that sends neither
    has no cookies to abuse.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        if site not in {"same-origin", "none"}:
            raise Forged
        return
    origin = request.headers.get("origin")
    try:
        same = origin is None or urlsplit(origin).netloc == request.headers.get("host")
    except ValueError:
        same = False
    if not same:
        raise Forged

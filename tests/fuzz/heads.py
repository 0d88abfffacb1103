"""Headers, cookies, tokens and addresses."""

from __future__ import annotations

import contextlib
import math
from datetime import UTC, datetime
from typing import Any, NoReturn, cast
from unittest.mock import MagicMock
from uuid import UUID

import standardwebhooks
from starlette.requests import Request

from crake.accounts.emails import normal_email
from crake.accounts.login_store import LoginStore
from crake.accounts.models import Api
from crake.accounts.service import Accounts
from crake.accounts.sessions import Sessions
from crake.accounts.store import AccountStore
from crake.console.i18n import LANGUAGES, language_of
from crake.console.paging import page_of, search_of
from crake.console.safety import Forged, check_origin, check_token, safe_path
from crake.db.pool import Database
from crake.dialects.values import parse_key
from crake.errors import BadRequest, InvalidToken, NotFound, TooLarge
from crake.media.addresses import check_url, is_allowed, literal_address
from crake.middleware import BodyLimitMiddleware
from crake.storage.links import LinkSigner
from crake.storage.models import Asset, StoredFile
from crake.storage.ranges import RangeNotSatisfiable, is_unchanged, parse_range, range_applies
from crake.tasks.calls import Calls
from crake.tasks.deliveries import retry_after
from crake.tasks.signatures import new_secret, signature_headers
from tests.fuzz.inputs import as_it_comes, damaged_text, sent, texts
from tests.fuzz.target import Target, wait_for

KEY = b"the secret key of the fuzzers, long enough"
TASK = UUID(int=42)
FILE = StoredFile("k", 1000, '"abc"', datetime(2026, 11, 20, 11, 12, 13, 456789, tzinfo=UTC))
LINKS = LinkSigner("http://127.0.0.1:8000", KEY, clock=lambda: 1_800_000_000.0)
LINK = LINKS.url(TASK, Asset.VIDEO, 60).rpartition("/")[2]
SECRET = new_secret()
DATES = (
    *("Fri, 20 Nov 2026 11:12:13 GMT", "Fri, 31 Dec 9999 23:59:59 -2359", "120", "0"),
    *("Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "1 Jan 1 00:00:00 +2359"),
)


class Nobody:
    """A store in which nothing is found, whatever is looked for."""

    async def access(self, secret_hash: bytes) -> None:
        assert len(secret_hash) == 32

    session = access


SESSIONS = Sessions(cast("LoginStore", Nobody()), key=KEY, ttl=60)
ACCOUNTS = Accounts(cast("AccountStore", Nobody()), free_credits=0)


def _request(headers: dict[str, str], query: str = "") -> Request:
    # uvicorn hands headers on as they came: any bytes but those that end a line.
    raw = [(n.encode(), v.encode("utf-8", "surrogateescape")) for n, v in headers.items()]
    scope = {
        "type": "http",
        "method": "GET",
        "path": "/",
        "query_string": query.encode("utf-8", "surrogateescape"),
        "headers": raw,
    }
    return Request(scope)


def _range(text: str) -> None:
    with contextlib.suppress(RangeNotSatisfiable):
        part = parse_range(as_it_comes(text), 1000)
        assert part is None or 0 <= part[0] < part[1] <= 1000


def _conditions(text: str) -> None:
    for name in ("if-none-match", "if-modified-since", "if-range"):
        is_unchanged({name: as_it_comes(text)}, FILE)
        range_applies({name: as_it_comes(text)}, FILE)


def _retry_after(text: str) -> None:
    seconds = retry_after(as_it_comes(text))
    assert seconds >= 0
    assert math.isfinite(seconds)


def _link(text: str) -> None:
    LINKS.name_of(text)
    if text == LINK:
        return
    try:
        LINKS.read(text)
    except NotFound:
        return
    raise AssertionError("an address that nobody signed")


def _address(text: str) -> None:
    for url in (text, f"http://{text}", f"https://example.com{text}"):
        with contextlib.suppress(BadRequest):
            parsed = check_url(url, "callback_url")
            literal = literal_address(parsed.host)
            assert literal is None or is_allowed(literal)
            assert parsed.scheme in {"http", "https"}
            assert not parsed.userinfo


def _credentials(text: str) -> None:
    """Cookies and bearer tokens, none of which was made here."""
    cookies = _request({"cookie": text}).cookies
    for cookie in (as_it_comes(text), *cookies.values()):
        assert wait_for(SESSIONS.visitor(cookie)) is None
    for header in (as_it_comes(text), f"Bearer {as_it_comes(text)}"):
        with contextlib.suppress(InvalidToken):
            _not_let_in(wait_for(ACCOUNTS.authorize(header, Api.SORA_VIDEOS)))
    with contextlib.suppress(Forged):
        check_token("a secret", as_it_comes(text))
        raise AssertionError("a form that nobody made")


def _not_let_in(caller: object) -> NoReturn:
    raise AssertionError(f"{caller} got in")


CALLS = Calls(cast("Database", MagicMock()), "http://127.0.0.1:8000", KEY)
CALLED = CALLS.url(TASK).rpartition("/")[2]


def _call(text: str) -> None:
    # What is no UTF-8 in a path becomes question marks before it gets here.
    token = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    if token != CALLED:
        assert wait_for(CALLS.take(token)) is False


def _browser(text: str) -> None:
    """What pages read of a request: language, origin, page, search, where to go next."""
    request = _request(
        {"accept-language": text, "origin": text, "host": "a.example", "cookie": text}, text
    )
    assert language_of(request) in LANGUAGES
    assert page_of(request) >= 1
    assert "\0" not in search_of(request)
    search_of(request).encode()
    with contextlib.suppress(Forged):
        check_origin(request)
    path = safe_path(text)
    assert path.startswith("/")
    assert not path.startswith(("//", "/\\"))


def _small(text: str) -> None:
    """Idempotency keys, e-mail addresses, declared lengths."""
    with contextlib.suppress(BadRequest):
        key = parse_key(as_it_comes(text))
        assert key is None or key.isprintable()
    with contextlib.suppress(BadRequest):
        assert normal_email(text).isprintable()
    wait_for(_declared(text))


async def _declared(text: str) -> None:
    async def app(*_: Any) -> None:  # noqa: ANN401
        return

    scope = dict(_request({"content-length": text}).scope)
    with contextlib.suppress(TooLarge):
        await BodyLimitMiddleware(app, 1)(scope, MagicMock(), MagicMock())


def _signed(body: str) -> None:
    """Whatever a body holds, its receiver can check it with the secret."""
    try:
        body.encode()
    except UnicodeEncodeError:
        return  # no body is: it was printed as UTF-8
    signed = signature_headers("wh_1", body, signers=[SECRET, new_secret()], at=datetime.now(UTC))
    with contextlib.suppress(ValueError, RecursionError):  # that it is no JSON comes later
        standardwebhooks.Webhook(SECRET).verify(body, signed)


ODD_DATES = ("+", "-", ":", "GMT", "9999", "9" * 20, "+" + "9" * 30)
HOSTS = ("127.0.0.1", "[::1]", "2130706433", "0x7f.1", "a.example", "①②⑦.⓪.⓪.①", "[::ffff:7f00:1]")
TARGETS = (
    Target("ranges", sent(["bytes=0-99", "bytes=-5", "bytes=5-, 7-8"], ["-", "="]), _range),
    Target("conditions", sent(['"abc"', 'W/"abc", *', *DATES], ODD_DATES), _conditions),
    Target("retry-after", sent(DATES, ODD_DATES), _retry_after),
    Target("signed addresses", damaged_text([LINK, LINK[:-4], "A" * 43 + ".mp4"]), _link),
    Target(
        "addresses of others",
        damaged_text(
            [f"http://{host}:80/a?b#c" for host in HOSTS] + list(HOSTS),
            ["@", ":", "/", "\\", "%", "#", "?", "[", "]", ".", "。", "xn--", "%25eth0", "file:"],
        ),
        _address,
    ),
    Target(
        "cookies and tokens",
        sent(["crake_session=a.b; x=y", f"Bearer crk_{'x' * 43}", "a.b.c"], [";", "=", '"']),
        _credentials,
    ),
    Target("engine callbacks", sent([CALLED]), _call),
    Target(
        "what browsers send",
        sent(["en-GB,zh;q=0.9,*;q=nan", "/videos?page=2&q=a", "http://a.example"], ["//", "\\"]),
        _browser,
    ),
    Target("keys, e-mails, lengths", sent(["a@b.example", "1048576", "key-1"]), _small),
    Target("signed webhooks", texts, _signed),
)

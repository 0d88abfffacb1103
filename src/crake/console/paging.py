"""Reading what a page's address says: which part of a list, which of a few words, which id."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID

from fastapi import Request

from crake.errors import NoApi

LAST_PAGE = 10_000
LONGEST_SEARCH = 200


@dataclass(frozen=True, slots=True)
class Pager:
    """Where a page stands in a list.

    `page` counts from 1, `pages` is 1 at least; `base` is the list's address, its filters in it, up
    to the number of a page.
    """

    page: int
    pages: int
    total: int
    base: str


def page_of(request: Request) -> int:
    """Return the number of the page that an address asks for, 1 where it says nothing useful."""
    text = request.query_params.get("page", "")
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else 1
    return min(max(number, 1), LAST_PAGE)


def pager(request: Request, size: int, total: int) -> Pager:
    """Return where a page stands in a list of `total` rows, `size` of them on a page."""
    rest = [item for item in request.query_params.multi_items() if item[0] != "page" and item[1]]
    base = f"{request.url.path}?{urlencode([*rest, ('page', '')])}"
    return Pager(page_of(request), max(1, -(-total // size)), total, base)


def search_of(request: Request, name: str = "q") -> str:
    """Return what is searched for; PostgreSQL knows no NUL."""
    text = request.query_params.get(name, "").replace("\0", "").strip()
    return text[:LONGEST_SEARCH].encode("utf-8", "ignore").decode()


def id_of(text: str) -> UUID:
    """Return an id of an address; raises `NoApi` where it is none."""
    try:
        return UUID(text)
    except ValueError:
        raise NoApi("There is no page at this address.") from None

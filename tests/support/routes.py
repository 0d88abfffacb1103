"""The routes of the application, and what the documents say of who may use them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from starlette.routing import BaseRoute

from tests.support.documents import document, rows

PLACE = re.compile(r"{(\w+)(:\w+)?}")


def walk(routes: Sequence[BaseRoute]) -> Iterator[tuple[str, str]]:
    """Yield every route's method and path, those of routers in routers too."""
    for route in routes:
        inner: Any = getattr(route, "original_router", None) or getattr(route, "app", None)
        path = getattr(route, "path", "")
        for method in getattr(route, "methods", None) or ():
            yield method, path
        if hasattr(inner, "routes"):
            yield from walk(inner.routes)


@dataclass(frozen=True, slots=True)
class Rule:
    """A line of `docs/access.md`."""

    method: str
    path: str
    who: str
    """`everybody`, `address`, `token`, `session` or `operator`."""
    api: str
    """What a token has to cover; empty for the others."""

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def names_something(self) -> bool:
        """Whether its path names one of many things."""
        return bool(PLACE.search(self.path))

    def filled(self, values: Mapping[str, object]) -> str:
        """Return the path with its places filled."""
        return PLACE.sub(lambda place: str(values[place[1]]), self.path)


def rules() -> list[Rule]:
    """Return what `docs/access.md` says."""
    found = list[Rule]()
    for route, who in rows(document("docs/access.md")):
        method, _, path = route.strip("`").partition(" ")
        word, _, api = who.partition(" ")
        if path.startswith("/"):
            found.append(Rule(method, path, word, api.strip("`")))
    return found

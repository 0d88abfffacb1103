"""Fail where a route has no decision about who may use it: a line of `docs/access.md`.

`make lint` runs it. That each decision is kept is what `tests/integration/test_access.py` tries.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from unittest.mock import MagicMock

from fastapi import FastAPI

from crake.app import create_app
from crake.settings import Settings

DOCUMENT = Path(__file__).parent.parent / "docs" / "access.md"
LINE = re.compile(
    r"^\| `([A-Z]+ /\S*)` \| (everybody|address|session|operator|token `[\w/]+`) \|$", re.MULTILINE
)


def main() -> int:
    """Compare the application's routes with the table."""
    decided = {route for route, _ in LINE.findall(DOCUMENT.read_text(encoding="utf-8"))}
    routes = _routes()
    complaints = [
        *(f"{route}: nobody has decided who may use it" for route in sorted(routes - decided)),
        *(f"{route}: there is no such route" for route in sorted(decided - routes)),
    ]
    for complaint in complaints:
        print(f"docs/access.md: {complaint}")
    if not complaints:
        print(f"Each of {len(routes)} routes has a line in docs/access.md.")
    return 1 if complaints else 0


def _routes() -> set[str]:
    """Return the routes of an application that is wired but never run."""
    app: FastAPI = create_app(MagicMock(settings=Settings()))
    found = set[str]()
    rest = list(app.routes)
    while rest:
        route = rest.pop()
        inner = getattr(route, "original_router", None) or getattr(route, "app", None)
        rest.extend(getattr(inner, "routes", ()))
        path = getattr(route, "path", "")
        found |= {f"{method} {path}" for method in getattr(route, "methods", None) or ()}
    return found


if __name__ == "__main__":
    sys.exit(main())

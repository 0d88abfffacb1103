"""Adding routes by their paths: what is looked at, and what is done by a form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from fastapi import APIRouter

Handler = Callable[..., Any]


def add_routes(
    routes: APIRouter, shown: Mapping[str, Handler], posted: Mapping[str, Handler]
) -> None:
    """Add pages (`GET`) and forms (`POST`) to a router, in their order."""
    for path, handler in shown.items():
        routes.add_api_route(path, handler, methods=["GET"])
    for path, handler in posted.items():
        routes.add_api_route(path, handler, methods=["POST"])

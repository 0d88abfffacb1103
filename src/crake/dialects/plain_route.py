"""Routes whose handlers read requests by themselves."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute


class PlainRoute(APIRoute):
    """Calls `handler(request, **path_parameters)` and sends the response that it returns.

    FastAPI describes the route and does nothing else for it: to look for parameters that a handler
    does not have takes longer than most of what the handler does.
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Return the handler, without FastAPI's reading of parameters around it."""
        handler: Callable[..., Coroutine[Any, Any, Response]] = self.endpoint

        async def handle(request: Request) -> Response:
            return await handler(request, **request.path_params)

        return handle

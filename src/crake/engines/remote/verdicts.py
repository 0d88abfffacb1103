"""What an error that a server answers means for a task."""

from __future__ import annotations

from crake.engines.base import EngineDown, EngineFailed, EngineFull
from crake.engines.remote.servers import Refused, Server
from crake.errors import ContentRejected

FULL = frozenset({429, 503})
BROKEN = frozenset({401, 402, 403, 404, 405})
"""Answers to a new job that say something of the server or the key, and nothing of the request."""


def judged(server: Server, refused: Refused) -> Exception:
    """Return what is to be raised for an answer: another server's turn, or the task's end."""
    why = f"{server.base_url}: {refused}"
    if refused.status in FULL:
        return EngineFull(why, refused.retry_after or 5.0)
    if refused.trouble.rejects:
        return rejected()
    if refused.status in BROKEN or refused.status >= 500:
        return EngineDown(why)
    return EngineFailed(why)


def passes(refused: Refused) -> bool:
    """Tell whether a look may be repeated after this answer."""
    return refused.status in {404, 408, 409, 425, 429} or refused.status >= 500


def rejected() -> ContentRejected:
    """Return what is to be raised where a server will not have the content."""
    return ContentRejected("The server that renders this refused its content.")

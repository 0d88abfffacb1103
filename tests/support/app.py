"""Crake's own app without a worker, and a client that may ask it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx

from crake.app import create_app
from crake.services import Services
from tests.support.http import serving


@asynccontextmanager
async def asking(services: Services, **headers: str) -> AsyncIterator[httpx.AsyncClient]:
    """Serve the app; yields a client with a token."""
    token = await services.accounts.create_token("ada@example.com")
    headers["authorization"] = f"Bearer {token}"
    async with (
        serving(create_app(services)) as url,
        httpx.AsyncClient(base_url=url, headers=headers, trust_env=False, timeout=60) as client,
    ):
        yield client

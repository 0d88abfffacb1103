from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from pydantic import SecretStr

from crake.app import create_app
from crake.services import Services, open_services
from crake.settings import Settings
from tests.support.console import House, Person, console_settings, open_house

PASSWORD = "a crake in the reeds"
CSRF = re.compile(r'name="csrf" value="([^"]+)"')
PAGE = {"accept": "text/html"}


@dataclass
class Browser:
    """A browser without scripts: it keeps cookies and sends forms."""

    client: httpx.AsyncClient

    async def open(self, path: str, status: int = 200) -> str:
        answer = await self.client.get(path, headers=PAGE)
        assert answer.status_code == status, answer.text
        return answer.text

    async def token(self, path: str = "/") -> str:
        found = CSRF.search(await self.open(path))
        assert found is not None
        return found.group(1)

    async def send(self, path: str, page: str = "/", **fields: str) -> httpx.Response:
        data = {"csrf": await self.token(page), **fields}
        return await self.client.post(path, data=data, headers=PAGE)

    async def register(self, email: str, *, next_path: str = "") -> httpx.Response:
        values = {"email": email, "password": PASSWORD, "next": next_path}
        return await self.send("/register", "/register", **values)


@pytest.fixture
async def services(dsn: str, tmp_path: Path) -> AsyncIterator[Services]:
    settings = Settings(data_dir=tmp_path, database_url=SecretStr(dsn), max_body_mib=1)
    async with open_services(settings) as services:
        yield services


@pytest.fixture
async def stranger(services: Services) -> AsyncIterator[Browser]:
    """A browser that nobody is logged in with."""
    transport = httpx.ASGITransport(create_app(services))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        yield Browser(client)


@pytest.fixture
async def browser(stranger: Browser) -> Browser:
    """A browser that somebody has just registered with."""
    answer = await stranger.register("ada@example.com")
    assert answer.status_code == 303, answer.text
    return stranger


@pytest.fixture
async def house(dsn: str, tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(console_settings(dsn, tmp_path)) as house:
        yield house


@pytest.fixture
async def ada(house: House) -> Person:
    return await house.person("ada@example.com")


@pytest.fixture
async def bob(house: House) -> Person:
    return await house.person("bob@example.com")

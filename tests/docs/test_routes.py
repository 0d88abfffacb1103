from __future__ import annotations

from pathlib import Path

from pydantic import SecretStr

from crake.app import create_app
from crake.services import open_services
from crake.settings import Settings
from tests.support.documents import DOCS


async def test_every_route_is_documented(dsn: str, tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, database_url=SecretStr(dsn))
    async with open_services(settings) as services:
        app = create_app(services)
    text = "".join(path.read_text(encoding="utf-8") for path in DOCS.rglob("*.md"))
    routes = {
        f"{method.upper()} {path}"
        for path, methods in app.openapi()["paths"].items()
        for method in methods
    }
    assert "POST /sora/videos" in routes
    assert {
        route for route in routes if f"{route}`" not in text and f"{route}\n" not in text
    } == set()

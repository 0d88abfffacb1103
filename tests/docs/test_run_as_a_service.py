"""The settings of `docs/howto/run-as-a-service.md` are crake's, and its numbers the defaults."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from crake.settings import Settings, load_settings
from tests.support.documents import document

PAGE = document("docs/howto/run-as-a-service.md")


def block(language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    assert found is not None
    return found.group(1)


def number(pattern: str, text: str) -> int:
    found = re.search(pattern, text)
    assert found is not None, pattern
    return int(found.group(1))


def test_the_configuration_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = tmp_path / "crake.toml"
    config.write_text(block("toml"))
    monkeypatch.setenv("CRAKE_CONFIG", str(config))
    settings = load_settings()
    assert [str(network) for network in settings.trusted_proxies] == ["127.0.0.1/32"]
    assert settings.public_url is not None
    assert settings.public_url.removeprefix("https://") in block("nginx")


def test_the_proxy_and_the_unit_give_crake_its_room_and_time() -> None:
    settings, nginx = Settings(), block("nginx")
    assert number(r"client_max_body_size (\d+)m;", nginx) == settings.max_body_mib
    assert number(r"proxy_read_timeout (\d+)m;", nginx) * 60 > settings.sync_timeout
    assert f"http://{settings.host}:{settings.port};" in nginx
    assert number(r"TimeoutStopSec=(\d+)", block("ini")) > 2 * settings.shutdown_timeout

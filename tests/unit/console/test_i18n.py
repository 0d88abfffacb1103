from __future__ import annotations

import re
from pathlib import Path

import pytest

from crake.console import i18n
from crake.console.assets import FOLDER as STATIC

CONSOLE = STATIC.parent
PLACE = re.compile(r"\{\w+\}")
KEY = re.compile(r"""\bt\(\s*["']([a-z0-9_.-]+)["'][,)]""")


def sources() -> list[Path]:
    return [*CONSOLE.glob("templates/*.html"), *CONSOLE.glob("static/*.js")]


def test_every_language_has_every_text_with_the_same_places() -> None:
    first, *others = (i18n.catalogue(language) for language in i18n.LANGUAGES)
    for other in others:
        assert set(other) == set(first)
        for key, text in first.items():
            assert set(PLACE.findall(other[key])) == set(PLACE.findall(text)), key


def test_no_text_is_blank() -> None:
    for language in i18n.LANGUAGES:
        assert [key for key, text in i18n.catalogue(language).items() if not text.strip()] == []


def test_every_text_that_pages_and_scripts_name_exists() -> None:
    known = i18n.catalogue(i18n.DEFAULT)
    for path in sources():
        named = set(KEY.findall(path.read_text(encoding="utf-8")))
        assert {key for key in named if key not in known} == set(), path.name


def test_scripts_only_name_texts_that_reach_them() -> None:
    for path in CONSOLE.glob("static/*.js"):
        for key in KEY.findall(path.read_text(encoding="utf-8")):
            assert key.startswith("js."), path.name


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "en"),
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh"),
        ("en-GB,en;q=0.9,zh;q=0.8", "en"),
        ("de,fr;q=0.9", "en"),
        ("de, zh-Hant;q=0.2", "zh"),
        ("zh;q=0, en;q=0.1", "en"),
        ("zh;q=nonsense", "en"),
    ],
)
def test_the_browsers_wish_is_followed(header: str, language: str) -> None:
    assert i18n.preferred(header) == language


def test_places_are_filled() -> None:
    assert i18n.translator("en")("account.balance", credits=7) == "7 credits"

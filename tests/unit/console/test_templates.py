from __future__ import annotations

import re
from pathlib import Path

import pytest

from crake.console.assets import FOLDER as STATIC
from crake.console.assets import TYPES, edition, files, static

TEMPLATES = sorted((STATIC.parent / "templates").glob("*.html"))
INLINE = re.compile(
    r"\sstyle=|\son[a-z]+=\"|<style|<script(?![^>]*(src=|application/json))", re.IGNORECASE
)
ELSEWHERE = re.compile(r"(src|href|action)=\"(https?:)?//", re.IGNORECASE)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_template_has_no_inline_code_and_loads_nothing_from_elsewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert INLINE.search(text) is None
    assert ELSEWHERE.search(text) is None
    assert "|safe" not in text


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_every_form_that_is_posted_has_its_token(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    forms = re.findall(r"<form[^>]*method=\"post\"[^>]*>(.*?)</form>", text, re.DOTALL)
    assert all("ui.csrf()" in form for form in forms)


def test_a_static_address_changes_with_the_content_of_any_file() -> None:
    assert static("app.css") == f"/static/{edition()}/app.css"
    with pytest.raises(KeyError):
        static("missing.css")


def test_scripts_make_no_markup_of_text() -> None:
    for name, content in files().items():
        if name.endswith(".js"):
            assert re.search(rb"innerHTML|outerHTML|insertAdjacentHTML|eval\(", content) is None


def test_every_static_file_has_a_type() -> None:
    assert {path.suffix for path in STATIC.iterdir()} <= set(TYPES)

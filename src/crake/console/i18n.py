"""The console's languages: flat catalogues of texts, and which one a reader gets."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from starlette.requests import HTTPConnection

FOLDER = Path(__file__).with_name("locales")
LANGUAGES: Mapping[str, str] = {"en": "English", "zh": "中文"}
"""Codes of the languages and their own names; the first is the one that the others stand in for."""

DEFAULT = "en"
COOKIE = "crake_language"

Translate = Callable[..., str]


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """Return the texts of a language by key."""
    texts: dict[str, str] = json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    return texts


def translator(language: str) -> Translate:
    """Return the function that finds a text by its key and fills its places.

    An unknown key raises `KeyError`: a page without its text is a mistake, not a blank.
    """
    texts = catalogue(language)

    def translate(key: str, /, **values: object) -> str:
        return texts[key].format_map(values) if values else texts[key]

    return translate


def language_of(connection: HTTPConnection) -> str:
    """Return the language that the reader chose, or else prefers by `accept-language`."""
    chosen = connection.cookies.get(COOKIE)
    if chosen is not None and chosen in LANGUAGES:
        return chosen
    return preferred(connection.headers.get("accept-language", ""))


def preferred(header: str) -> str:
    """Return the best language for an `accept-language` header (RFC 9110, 12.5.4)."""
    wishes = [_wish(item) for item in header.split(",")[:20]]
    for _weight, language in sorted(wishes, key=lambda wish: -wish[0]):
        if language in LANGUAGES:
            return language
    return DEFAULT


def _wish(item: str) -> tuple[float, str]:
    tag, _, weight = item.partition(";")
    language = tag.strip().partition("-")[0].lower()
    try:
        value = float(weight.strip().removeprefix("q=")) if weight.strip() else 1.0
    except ValueError:
        value = 0.0
    return (value, language if value > 0 else "")


def script_texts(language: str) -> Mapping[str, str]:
    """Return the texts that scripts need."""
    return {key: text for key, text in catalogue(language).items() if key.startswith("js.")}

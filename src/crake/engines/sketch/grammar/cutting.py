"""Where a prompt says by a number or a time that a shot begins: "Shot 2:", "[3-6s]", JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

MARK = "\U0001f3ac"
"""What stands for such a beginning; it is a word for a cut in every language."""
_BREAK = f"\n{MARK}\n"

_NAMES = """
    shot scene clip beat cut sequence part segment plan scène séquence plano toma escena szene
    einstellung cena tomada
    """
_COUNTED = """
    one two three four five six uno dos tres cuatro cinco seis un deux trois quatre cinq eins zwei
    drei vier fünf sechs um dois três quatro
    """
_WORDS, _NUMBERS = "|".join(_NAMES.split()), "|".join(_COUNTED.split())
_LABEL = re.compile(
    rf"(?<![^\s.;:,!?\[(*#])[\[(*#]*(?:{_WORDS})\s*(?:#|n[or]\.?|n°)?\s*(?:\d{{1,2}}|(?:{_NUMBERS})(?!\w))"
    r"(?=\s*[:.,;)\]*\u2013\u2014\uff1a-]|\s*\(|\s*$)[\s\])*]*[:.\uff1a]?",
    re.IGNORECASE | re.MULTILINE,
)
"""A name and a number: "Shot 2:", "Plan 1 :", "[SCENE 3]"."""
_DIGIT = "[一二三四五六七八九十\\d]"
_ASIAN = re.compile(
    rf"第{_DIGIT}+个?(?:镜头|分镜|场景|幕|シーン|カット|ショット)[\uff1a:\uff0c,、]?"
    rf"|(?:镜头|分镜|场景|シーン|カット|ショット)\s*{_DIGIT}+(?![\d秒])\s*[\uff1a:、]?"
)
_UNIT = r"(?:s|secs?|seconds?|seg|segundos?|sek|sekunden?|secondes?|秒)"
_CLOCK = r"\d{1,2}:\d{2}(?:\.\d+)?"
_TO = r"\s*(?:-|\u2013|\u2014|~|\u301c|\uff5e|to|至|到|から|a|à|bis|until)\s*"
_RANGE = (
    rf"(?:{_CLOCK}{_TO}{_CLOCK}"
    rf"|\d{{1,2}}(?:\.\d+)?\s*{_UNIT}?{_TO}\d{{1,2}}(?:\.\d+)?\s*{_UNIT}(?!\w))"
)
_TIMES = re.compile(
    rf"(?:^|(?<=[.;!?\u3002\uff1b]))[\s*#-]*第?{_RANGE}\s*[:\uff1a,\uff0c\u2013-]?"
    rf"|[\[(\u3010](?:{_RANGE}|{_CLOCK}|\d{{1,2}}{_TO}\d{{1,2}})[\])\u3011]\s*[:\uff1a-]?"
    rf"|(?<![\d.]){_RANGE}\s*[:\uff1a]",
    re.IGNORECASE | re.MULTILINE,
)
"""From when to when: "[0-3s]", "00:03-00:06", "第3-6秒"."""
_ITEM = re.compile(r"^[ \t]*\d{1,2}[.)][ \t]+(?=\D)", re.MULTILINE)
_LEAST_ITEMS = 2


def marked(text: str) -> str:
    """Return a prompt with a mark wherever a label or a time says that a shot begins."""
    text = _spread(text)
    for pattern in (_LABEL, _ASIAN, _TIMES):
        text = pattern.sub(_BREAK, text)
    return _ITEM.sub(_BREAK, text) if len(_ITEM.findall(text)) >= _LEAST_ITEMS else text


def _spread(text: str) -> str:
    """Return a prompt that is written as JSON as lines of headings and what stands under each."""
    if text.strip()[:1] not in {"{", "["}:
        return text
    try:
        told: object = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return "\n".join(_lines(told)) if isinstance(told, dict | list) else text


_SHORT = frozenset({"angle", "shot", "movement"})
"""Keys that say with their value what is meant."""


_HEARD_UNDER = frozenset({"audio", "sound", "sounds", "sound design", "music", "dialogue"})
"""Keys under which nothing is seen, however deep it stands."""
_SHORT_WORDS = 4


def _is_a_list_of_words(value: object) -> bool:
    """Whether it lists names and the like: "characters": ["a chef", "a child"]."""
    return isinstance(value, list) and all(
        isinstance(item, str) and len(item.split()) <= _SHORT_WORDS for item in value
    )


def _leaves(value: object) -> Iterator[str]:
    """Yield all that is said at any depth, in order."""
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _leaves(item)
    else:
        yield str(value)


def _lines(told: object) -> Iterator[str]:
    if isinstance(told, dict):
        for key, value in told.items():
            heading = str(key).replace("_", " ")
            if heading.casefold() in _HEARD_UNDER or _is_a_list_of_words(value):
                yield f"{heading}: {', '.join(_leaves(value))}"
            elif isinstance(value, dict | list):
                yield f"{heading}:"
                yield from _lines(value)
            elif "negative" in heading.casefold():
                yield ". ".join(f"no {part.strip()}" for part in str(value).split(","))
            elif heading.casefold() in _SHORT and " " not in str(value).strip():
                yield f"{heading}: {value} {heading}"  # "angle": "low"
            else:
                yield f"{heading}: {value}"
    elif isinstance(told, list):
        for item in told:
            if isinstance(item, dict):
                yield MARK
            yield from _lines(item)
    else:
        yield str(told)

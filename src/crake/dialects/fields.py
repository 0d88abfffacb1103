"""Reading the fields of a request with the tolerance that real clients need.

Shipped clients send numbers as `10`, `10.0` or `"10"`, and `null` or `""` where they mean nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from crake.dialects.body import shown
from crake.errors import BadRequest

NUMBER = re.compile(r"[+-]?[0-9]{1,15}(\.[0-9]{0,30})?")
LARGEST = 1e15


def is_absent(value: object) -> bool:
    """Whether a client that sends `value` means that it sends nothing."""
    return value is None or (isinstance(value, str) and not value.strip())


def alternatives(words: Sequence[object]) -> str:
    """Return `a, b or c`."""
    *first, last = [str(word) for word in words]
    return f"{', '.join(first)} or {last}" if first else last


class Fields:
    """The fields of a JSON object.

    Every method raises `BadRequest`, with the field's name and what is allowed, for a value of the
    wrong kind. Several names are aliases: the first that is present counts.
    """

    def __init__(self, body: Mapping[str, Any]) -> None:
        self._body = body

    def find(self, *names: str) -> tuple[str, Any]:
        """Return the first of `names` that is present, with its value, or the first and `None`."""
        for name in names:
            value = self._body.get(name)
            if not is_absent(value):
                return name, value
        return names[0], None

    def text(self, *names: str) -> str | None:
        """Return a text without the white space around it."""
        name, value = self.find(*names)
        if value is None:
            return None
        if not isinstance(value, str):
            raise BadRequest(f"{name} must be a text, not {shown(value)}.", param=name)
        return value.strip()

    def choice(self, name: str, allowed: Sequence[str], *, default: str, where: str = "") -> str:
        """Return one of a few words; `where` ends the message, as in `with version 1.0`."""
        _, value = self.find(name)
        if value is None:
            return default
        word = value.strip().lower() if isinstance(value, str) else ""
        if word not in allowed:
            rule = f"{name} must be {alternatives(allowed)} {where}".rstrip()
            raise BadRequest(f"{rule}, not {shown(value)}.", param=name)
        return word

    def number(self, *names: str) -> float | None:
        """Return a number, also one that is sent as a text."""
        name, value = self.find(*names)
        if value is None:
            return None
        if isinstance(value, str) and NUMBER.fullmatch(value.strip()):
            return float(value)
        if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > LARGEST:
            raise BadRequest(f"{name} must be a number, not {shown(value)}.", param=name)
        return float(value)

    def whole(self, name: str, *, default: int, least: int, most: int) -> int:
        """Return a whole number between two bounds."""
        number = self.number(name)
        if number is None:
            return default
        if not number.is_integer() or not least <= number <= most:
            rule = f"{name} must be a whole number from {least} to {most}"
            raise BadRequest(f"{rule}, not {shown(self._body[name])}.", param=name)
        return int(number)

    def flag(self, name: str) -> bool:
        """Return a yes or no, also as a number or a text; absent is no."""
        _, value = self.find(name)
        word = str(value).strip().lower() if isinstance(value, str | int | float) else value
        if word in ("true", "1", "1.0"):
            return True
        if word in (None, "false", "0", "0.0"):
            return False
        raise BadRequest(f"{name} must be true or false, not {shown(value)}.", param=name)

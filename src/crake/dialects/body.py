"""Reading a JSON request body: what cannot be read, kept or searched safely is refused here."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Never

from crake.errors import BadRequest

MAX_DEPTH = 32
MAX_VALUES = 10_000
KEPT_CHARACTERS = 8192
"""Longer texts are shortened where the request is kept with its task."""


def parse_object(raw: bytes) -> dict[str, Any]:
    """Return the JSON object that a request body holds, whatever its content type says.

    Raises
    ------
    BadRequest
        It is no JSON object, or holds what PostgreSQL cannot keep: a NUL character, half of a
        surrogate pair, a number that is not finite, thousands of values or levels; or it holds a
        name twice, which JSON leaves open what it means.
    """
    try:
        body = json.loads(
            raw, parse_constant=_not_finite, parse_float=_finite, object_pairs_hook=_named_once
        )
    except RecursionError:
        raise _too_deep() from None
    except json.JSONDecodeError as error:
        raise BadRequest(
            f"The request body is not valid JSON: {error.msg} at line {error.lineno}, "
            f"column {error.colno}."
        ) from None
    except ValueError:  # not UTF-8, or a number of thousands of digits
        raise BadRequest("The request body is not valid JSON in UTF-8.") from None
    if not isinstance(body, dict):
        raise BadRequest("The request body must be a JSON object.")
    refuse_unkeepable(body)
    return body


def refuse_unkeepable(body: Mapping[str, Any]) -> None:
    """Raise `BadRequest` where a body holds what PostgreSQL cannot keep, or too much."""
    for number, (name, text) in enumerate(_texts(body)):
        if number >= MAX_VALUES:
            raise BadRequest(f"The request body holds more than {MAX_VALUES} values.")
        _refuse_unkeepable(text, name)


def _named_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse what a proxy and this server could read differently: a name that is there twice."""
    fields = dict(pairs)
    if len(fields) < len(pairs):
        twice, _ = Counter(name for name, _ in pairs).most_common(1)[0]
        name = _printable(twice)
        raise BadRequest(f"The request body holds the field {shown(name)} twice.", param=name)
    return fields


def _finite(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else _not_finite(digits)


def _not_finite(_word: str) -> Never:
    raise BadRequest("The request body holds a number that is not finite.")


def _too_deep() -> BadRequest:
    return BadRequest(f"The request body is nested more than {MAX_DEPTH} levels deep.")


def _texts(body: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield a text for every value and key inside `body`, with the field that it belongs to."""
    rest: list[tuple[str, object, int]] = [(name, value, 1) for name, value in body.items()]
    yield from ((name, name) for name in body)
    while rest:
        name, value, depth = rest.pop()
        if depth > MAX_DEPTH:
            raise _too_deep()
        if isinstance(value, dict):
            yield from ((name, key) for key in value)
            rest.extend((name, inner, depth + 1) for inner in value.values())
        elif isinstance(value, list):
            rest.extend((name, inner, depth + 1) for inner in value)
        yield name, value if isinstance(value, str) else ""


def _refuse_unkeepable(text: str, name: str) -> None:
    try:
        unkeepable = "\0" in text or not (text.isascii() or text.encode())
    except UnicodeEncodeError:
        unkeepable = True
    if unkeepable:
        field = _printable(name)
        raise BadRequest(
            f"The field {shown(field)} holds a NUL character or half of a surrogate pair.",
            param=field,
        )


def _printable(name: str) -> str:
    """Return a field's name as an error can print it: some dialects say it as it is."""
    return name.encode("utf-8", "replace").decode().replace("\0", "?")[:100]


def canonical(body: Mapping[str, Any]) -> bytes:
    """Return the one JSON text that equal bodies have."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def shortened(body: Mapping[str, Any], *, whole: str) -> dict[str, Any]:
    """Return a copy to keep with the task: long texts cut, but for that of the field `whole`."""
    return {name: value if name == whole else _shortened(value) for name, value in body.items()}


def _shortened(value: object) -> object:
    if isinstance(value, dict):
        return {_cut(key): _shortened(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_shortened(inner) for inner in value]
    return _cut(value) if isinstance(value, str) else value


def _cut(text: str) -> str:
    if text[:5].lower() == "data:":
        head, comma, data = text.partition(",")
        return f"{head[:64]}{comma}…({len(data)} characters)"
    if len(text) <= KEPT_CHARACTERS:
        return text
    return f"{text[:32]}…({len(text)} characters)"


def shown(value: object) -> str:
    """Return a value as a message shows it: JSON, at most 60 characters."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:59]}…"

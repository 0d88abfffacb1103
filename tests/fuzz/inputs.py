"""What to send: values of every JSON type, odd texts, and sound examples that are damaged."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

ODD_TEXTS = (
    *("", " ", "\0", "\ud800", "\u202e", "\ufeff", "e\u0301", "🐈\u200d⬛", "\x1b[31m", "\r\n"),
    *("0", "-1", "1e999", "NaN", "9" * 400, "9" * 5000, "٣", "①", "a" * 300, "%00", "%ff", "{}"),
    *("../../etc/passwd", "{0.__class__}", "%s%n", "' OR 1=1 --", "<script>", "true", "null"),
)
ODD_NUMBERS = (0, -1, 2**31, 2**63, 2**64, 10**30, 10**400, 1e308, -1e308, 1e-320, -0.0)

odd_text = st.sampled_from(ODD_TEXTS)
texts = st.text() | st.text(st.characters(codec=None), max_size=40) | odd_text
scalars = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(ODD_NUMBERS) | texts
)
trees = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


def objects(names: Iterable[str], plausible: Sequence[Any]) -> SearchStrategy[dict[str, Any]]:
    """Return objects with some of these fields, whose values are often what is wanted there."""
    values = st.sampled_from(plausible) | st.sampled_from(plausible) | trees
    return st.dictionaries(st.sampled_from(tuple(names)) | texts, values, max_size=12)


@st.composite
def damaged(draw: DrawFn, sound: Sequence[bytes], words: Sequence[bytes] = ()) -> bytes:
    """Draw a sound example, cut, repeated, overwritten, and mixed with another one."""
    data = bytearray(draw(st.sampled_from(sound)))
    pieces = st.binary(max_size=8) | st.sampled_from([*words, *sound])
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(data)))
        length = draw(st.integers(0, 16))
        match draw(st.sampled_from(("put", "cut", "over", "again", "end"))):
            case "put":
                data[at:at] = draw(pieces)
            case "cut":
                del data[at : at + length]
            case "over":
                data[at : at + length] = draw(pieces)
            case "again":
                data[at:at] = data[at : at + length] * draw(st.sampled_from((1, 2, 100)))
            case _:
                del data[at:]
    return bytes(data)


def damaged_text(sound: Sequence[str], words: Sequence[str] = ()) -> SearchStrategy[str]:
    """Return damaged examples as texts, some of them with what no encoding has."""
    as_bytes = damaged([t.encode() for t in sound], [t.encode() for t in words])
    return as_bytes.map(lambda data: data.decode("utf-8", "surrogateescape")) | texts


def sent(sound: Sequence[str], words: Sequence[str] = ()) -> SearchStrategy[str]:
    """Return texts that can come in a header or an address: what has no bytes cannot."""
    return damaged_text(sound, words).filter(_has_bytes)


def _has_bytes(text: str) -> bool:
    try:
        text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return False
    return True


def as_it_comes(text: str) -> str:
    """Return a header or a query as uvicorn hands it on: each byte a character."""
    return text.encode("utf-8", "surrogateescape").decode("latin-1")


def as_json(tree: object) -> bytes:
    """Print a tree as a lenient client would: with NaN, and halves of surrogate pairs."""
    return json.dumps(tree).encode()


json_texts = damaged(
    [
        b'{"prompt": "a cat", "seconds": 4, "image_urls": ["https://a.example/b.png"]}',
        b'{"a": [1, 2.5e3, -0, true, null, {"b": "\\u00e9\\ud83d\\udc08"}]}',
        b"{}",
        b'\xef\xbb\xbf{"prompt": "a"}',
        '{"prompt": "a"}'.encode("utf-16"),
    ],
    [b'"', b"\\u0000", b"\\ud800", b"[", b"{", b'"a":', b"NaN", b"1e999", b"9" * 5000, b"\xff"],
) | trees.map(as_json)

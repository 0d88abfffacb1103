"""Images inside a request: an address, a `data:` URL or bare Base64."""

from __future__ import annotations

import base64
from urllib.parse import unquote_to_bytes

from crake.dialects.body import shown
from crake.errors import BadRequest, TooLarge

MIB = 1024 * 1024
URL_SAFE = str.maketrans("-_", "+/")


def is_address(text: str) -> bool:
    """Whether a text is an http(s) URL, by its beginning."""
    return text[:8].lower().startswith(("http://", "https://"))


def inline_bytes(text: str, *, param: str, max_mib: int) -> bytes:
    """Return the bytes of a `data:` URL or of bare Base64; what they hold is looked at later.

    Raises
    ------
    BadRequest
        It is neither.
    TooLarge
        More than `max_mib` MiB.
    """
    if len(text) > max_mib * MIB * 4:  # Base64 takes 4/3, percent-encoding 3 characters a byte
        raise TooLarge.of(param, max_mib)
    content = _decoded(text)
    if not content:
        raise BadRequest(
            f"{param} must hold http(s) URLs, data: URLs or images in Base64, not {shown(text)}.",
            param=param,
        )
    if len(content) > max_mib * MIB:
        raise TooLarge.of(param, max_mib)
    return content


def _decoded(text: str) -> bytes:
    if text[:5].lower() != "data:":
        return _of_base64(text)
    head, _, data = text.partition(",")
    if head.lower().endswith(";base64"):
        return _of_base64(unquote_to_bytes(data).decode("latin-1") if "%" in data else data)
    return unquote_to_bytes(data)


def _of_base64(text: str) -> bytes:
    """Decode Base64, also URL-safe, wrapped or without padding; nothing where it is none."""
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        plain = "".join(text.split()).translate(URL_SAFE).rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except ValueError:
        return b""

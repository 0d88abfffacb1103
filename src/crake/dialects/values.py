"""Fields that mean the same in every dialect."""

from __future__ import annotations

from unicodedata import category

from crake.dialects.body import shown
from crake.dialects.fields import Fields, alternatives
from crake.errors import BadRequest
from crake.media.addresses import check_url
from crake.settings import Settings

MAX_PROMPT = 32_000
MAX_KEY = 255
DEFAULT_MODEL = "sora-2"

# What a terminal or a log would act on, but for tab and line ends: dropped from the prompt.
CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)])
for _kept in "\t\n\r":
    del CONTROLS[ord(_kept)]
UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})
"""Unicode's kinds of characters that show nothing: a prompt of these alone is blank."""


def prompt_of(fields: Fields) -> str:
    """Return the prompt; raises `BadRequest` where it is blank or too long."""
    prompt = described(fields, "prompt")
    if all(category(character) in UNSEEN for character in prompt):
        raise BadRequest("prompt is required and must not be blank.", param="prompt")
    return prompt


def described(fields: Fields, name: str) -> str:
    """Return a text that an engine reads, without control characters; empty where it is absent."""
    text = (fields.text(name) or "").translate(CONTROLS).strip()
    if len(text) > MAX_PROMPT:
        raise BadRequest(
            f"{name} must have at most {MAX_PROMPT} characters, not {len(text)}.", param=name
        )
    return text


def model_of(fields: Fields, settings: Settings) -> str:
    """Return the model's name in the catalogue: `sora-2` where none is given and there is one."""
    known = tuple(settings.models)
    _, value = fields.find("model")
    name = value.strip() if isinstance(value, str) else value
    if name is None and DEFAULT_MODEL in known:
        return DEFAULT_MODEL
    if name not in known:
        raise BadRequest(f"model must be {alternatives(known)}, not {shown(value)}.", param="model")
    return str(name)


def address_of(fields: Fields, name: str, settings: Settings) -> str | None:
    """Return an http(s) address that this server may send something to."""
    url = fields.text(name)
    if url is not None:
        check_url(url, name, settings.allow_networks)
    return url


def parse_key(key: str | None) -> str | None:
    """Return the value of an `Idempotency-Key` header."""
    key = (key or "").strip()
    if len(key) > MAX_KEY or not (key.isprintable() or not key):
        raise BadRequest(
            f"Idempotency-Key must have at most {MAX_KEY} printable characters.",
            param="Idempotency-Key",
        )
    return key or None

"""Understanding `POST /sora/videos`, in both versions of the guide."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from uuid_utils.compat import uuid7

from crake.dialects.body import canonical, shortened, shown
from crake.dialects.fields import Fields, alternatives, is_absent
from crake.dialects.images import inline_bytes, is_address
from crake.engines.spec import Character, MediaRef, VideoSpec
from crake.errors import BadRequest, NotFound
from crake.media.addresses import check_url
from crake.settings import Settings
from crake.tasks.models import Submission

DIALECT = "sora"
MAX_PROMPT = 32_000
MAX_IMAGES = 32
MAX_KEY = 255
LONG_MODEL = "sora-2-pro"
LONG_SECONDS = 25

# What a terminal or a log would act on, but for tab and line ends: dropped from the prompt.
CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)])
for _kept in "\t\n\r":
    del CONTROLS[ord(_kept)]


@dataclass(frozen=True, slots=True)
class Version:
    """What one version of the guide allows; the first value is the default."""

    name: str
    seconds: tuple[int, ...]
    sizes: tuple[str, ...]


V1 = Version("1.0", seconds=(15, 10), sizes=("small", "large"))
V2 = Version("2.0", seconds=(4, 8, 12), sizes=("720x1280", "1280x720", "1024x1792", "1792x1024"))
V1_PIXELS = {"small": (1280, 720), "large": (1792, 1024)}


def parse_version(body: Mapping[str, Any]) -> Version:
    """Return which version of the guide a request speaks; numbers are fine too."""
    _, value = Fields(body).find("version")
    if value is None:
        return V1
    try:
        number = Fields(body).number("version")
    except BadRequest:
        number = None
    for version in (V1, V2):
        if number == float(version.name):
            return version
    raise BadRequest(f'version must be "1.0" or "2.0", not {shown(value)}.', param="version")


Stored = Callable[[str], str | None]
"""Finds where the file at one of this server's own addresses is stored, as `Storage.key_of`."""


def parse_submission(
    body: Mapping[str, Any],
    *,
    settings: Settings,
    trace_id: UUID,
    idempotency_key: str | None,
    stored: Stored = lambda _url: None,
) -> Submission:
    """Return what a request asks for.

    Raises
    ------
    BadRequest
        A field is missing or invalid; the message says which, and what is allowed.
    TooLarge
        An image inside the request is over the limit.
    """
    fields = Fields(body)
    version = parse_version(body)
    model = _model(fields, settings)
    task_id = uuid7()
    refer = _Refer(settings, stored)
    images = _Images(task_id, settings, refer)
    width, height = _pixels(fields, version)
    spec = VideoSpec(
        prompt=_prompt(fields),
        model=model,
        seconds=_seconds(fields, version, model),
        width=width,
        height=height,
        images=images.parse(fields, version),
        image_must_match=version is V2,
        characters=_characters(fields, refer) if version is V1 else (),
    )
    callback_url = _address(fields, "callback_url", settings)
    return Submission(
        dialect=DIALECT,
        spec=spec,
        request=shortened(body, whole="prompt"),
        request_hash=hashlib.sha256(canonical(body)).digest(),
        trace_id=trace_id,
        waiting=not fields.flag("async") and callback_url is None,
        callback_url=callback_url,
        idempotency_key=parse_key(idempotency_key),
        uploads=images.uploads,
        task_id=task_id,
    )


def parse_key(key: str | None) -> str | None:
    """Return the value of an `Idempotency-Key` header."""
    key = (key or "").strip()
    if len(key) > MAX_KEY or not (key.isprintable() or not key):
        raise BadRequest(
            f"Idempotency-Key must have at most {MAX_KEY} printable characters.",
            param="Idempotency-Key",
        )
    return key or None


def _model(fields: Fields, settings: Settings) -> str:
    known = tuple(settings.models)
    _, value = fields.find("model")
    name = value.strip() if isinstance(value, str) else value
    if name is None and "sora-2" in known:
        return "sora-2"
    if name not in known:
        raise BadRequest(f"model must be {alternatives(known)}, not {shown(value)}.", param="model")
    return str(name)


def _prompt(fields: Fields) -> str:
    prompt = (fields.text("prompt") or "").translate(CONTROLS).strip()
    if not prompt:
        raise BadRequest("prompt is required and must not be blank.", param="prompt")
    if len(prompt) > MAX_PROMPT:
        raise BadRequest(
            f"prompt must have at most {MAX_PROMPT} characters, not {len(prompt)}.", param="prompt"
        )
    return prompt


def _seconds(fields: Fields, version: Version, model: str) -> int:
    name, value = fields.find("duration", "seconds")
    number = fields.number("duration", "seconds")
    long = version is V1 and model == LONG_MODEL
    allowed = (*version.seconds, LONG_SECONDS) if long else version.seconds
    if number is None:
        return allowed[0]
    if number in allowed:
        return int(number)
    where = f"with version {version.name}" + (f" and model {model}" if version is V1 else "")
    hint = f"; {LONG_SECONDS} needs model {LONG_MODEL}" if version is V1 and not long else ""
    raise BadRequest(
        f"{name} must be {alternatives(sorted(allowed))} {where}, not {shown(value)}{hint}.",
        param=name,
    )


def _pixels(fields: Fields, version: Version) -> tuple[int, int]:
    where = f"with version {version.name}"
    size = fields.choice("size", version.sizes, default=version.sizes[0], where=where)
    if version is V2:
        width, _, height = size.partition("x")
        return int(width), int(height)
    long, short = V1_PIXELS[size]
    orientation = fields.choice("orientation", ("landscape", "portrait"), default="landscape")
    return (long, short) if orientation == "landscape" else (short, long)


def _address(fields: Fields, name: str, settings: Settings) -> str | None:
    url = fields.text(name)
    if url is not None:
        check_url(url, name, settings.allow_networks)
    return url


@dataclass(frozen=True, slots=True)
class _Refer:
    """Makes references of http(s) addresses; files of our own are read from the storage."""

    settings: Settings
    stored: Stored

    def __call__(self, url: str, param: str) -> MediaRef:
        try:
            key = self.stored(url)
        except NotFound as error:
            raise BadRequest(f"{param}: {error.message}", param=param) from None
        if key is not None:
            return MediaRef(uri=f"asset:{key}", field=param)
        check_url(url, param, self.settings.allow_networks)
        return MediaRef(uri=url, field=param)


def _characters(fields: Fields, refer: _Refer) -> tuple[Character, ...]:
    url = fields.text("character_url")
    if url is None:
        return ()
    clip = refer(url, "character_url")
    start, end = (_character_second(fields, name) for name in ("character_start", "character_end"))
    if not 1 <= end - start <= 3:
        raise BadRequest(
            "character_end must lie 1 to 3 seconds after character_start, "
            f"not {end - start:g} seconds.",
            param="character_end",
        )
    return (Character(clip=clip, start=start, end=end),)


def _character_second(fields: Fields, name: str) -> float:
    second = fields.number(name)
    if second is None:
        raise BadRequest(f"{name} is required with character_url: a second of it.", param=name)
    if not 0 <= second <= 24 * 3600:
        raise BadRequest(f"{name} must be a second of the video, not {second:g}.", param=name)
    return second


@dataclass(slots=True)
class _Images:
    """Reference images as they are found: addresses, or bytes to upload."""

    task_id: UUID
    settings: Settings
    refer: _Refer
    uploads: dict[str, bytes] = field(default_factory=dict[str, bytes])

    def parse(self, fields: Fields, version: Version) -> tuple[MediaRef, ...]:
        """Return the references of a request, all in 1.0 and the first in 2.0."""
        names = ("image_urls", "image_url") + (("input_reference",) if version is V2 else ())
        for name in names:
            found = _listed(fields, name)
            if found:
                used = found[:1] if version is V2 else found
                return tuple(self._refer(item, name) for item in used)
        return ()

    def _refer(self, item: object, param: str) -> MediaRef:
        if not isinstance(item, str):
            raise BadRequest(
                f"{param} must hold http(s) URLs, data: URLs or Base64, not {shown(item)}.",
                param=param,
            )
        text = item.strip()
        if is_address(text):
            return self.refer(text, param)
        key = f"tasks/{self.task_id.hex}/reference-{len(self.uploads) + 1}"
        limit = self.settings.max_image_mib
        self.uploads[key] = inline_bytes(text, param=param, max_mib=limit)
        return MediaRef(uri=f"asset:{key}", field=param)


def _listed(fields: Fields, name: str) -> list[object]:
    _, value = fields.find(name)
    items = value if isinstance(value, list) else [value]
    if len(items) > MAX_IMAGES:
        raise BadRequest(
            f"{name} may hold at most {MAX_IMAGES} images, not {len(items)}.", param=name
        )
    return [item for item in items if not is_absent(item)]

"""Understanding `POST /sora/videos`, in both versions of the guide."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from uuid_utils.compat import uuid7

from crake.dialects.body import canonical, shortened, shown
from crake.dialects.fields import Fields, alternatives, is_absent
from crake.dialects.references import Refer, Stored, Uploads
from crake.dialects.values import address_of, model_of, parse_key, prompt_of
from crake.engines.spec import Character, MediaRef, VideoSpec
from crake.errors import BadRequest
from crake.settings import Settings
from crake.tasks.ids import uuid_of
from crake.tasks.models import CastMember, Submission

DIALECT = "sora"
MAX_IMAGES = 32
LONG_MODEL = "sora-2-pro"
LONG_SECONDS = 25


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
    model = model_of(fields, settings)
    task_id = uuid7()
    refer = Refer(settings, stored)
    uploads = Uploads(task_id, refer)
    width, height = _pixels(fields, version)
    spec = VideoSpec(
        prompt=prompt_of(fields),
        model=model,
        seconds=_seconds(fields, version, model),
        width=width,
        height=height,
        images=_images(fields, version, uploads),
        image_must_match=version is V2,
        characters=_characters(fields, refer) if version is V1 else (),
    )
    callback_url = address_of(fields, "callback_url", settings)
    return Submission(
        dialect=DIALECT,
        spec=spec,
        request=shortened(body, whole="prompt"),
        request_hash=hashlib.sha256(canonical(body)).digest(),
        trace_id=trace_id,
        waiting=not fields.flag("async") and callback_url is None,
        callback_url=callback_url,
        idempotency_key=parse_key(idempotency_key),
        uploads=uploads.content,
        cast=_cast(fields) if version is V1 else (),
        task_id=task_id,
    )


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


def _characters(fields: Fields, refer: Refer) -> tuple[Character, ...]:
    url = fields.text("character_url")
    if url is None or _cast(fields):
        return ()
    clip = refer(url, "character_url")
    start, end = _character_part(fields)
    return (Character(clip=clip, start=start, end=end),)


def _cast(fields: Fields) -> tuple[CastMember, ...]:
    """Return the character that is named by its id; without seconds, its own play."""
    name, text = next(
        (
            (name, text)
            for name in ("character_id", "character_url")
            if (text := fields.text(name)) and (name == "character_id" or text.startswith("char_"))
        ),
        ("", ""),
    )
    if not name:
        return ()
    character_id = uuid_of(text, "char")
    if character_id is None:
        raise BadRequest(f"{name} must be an id like char_…, not {shown(text)}.", param=name)
    seconds = (fields.find(word)[1] for word in ("character_start", "character_end"))
    if all(second is None for second in seconds):
        return (CastMember(character_id, name),)
    return (CastMember(character_id, name, *_character_part(fields)),)


def _character_part(fields: Fields) -> tuple[float, float]:
    start, end = (_character_second(fields, name) for name in ("character_start", "character_end"))
    if not 1 <= end - start <= 3:
        raise BadRequest(
            "character_end must lie 1 to 3 seconds after character_start, "
            f"not {end - start:g} seconds.",
            param="character_end",
        )
    return start, end


def _character_second(fields: Fields, name: str) -> float:
    second = fields.number(name)
    if second is None:
        raise BadRequest(f"{name} is required with character_url: a second of it.", param=name)
    if not 0 <= second <= 24 * 3600:
        raise BadRequest(f"{name} must be a second of the video, not {second:g}.", param=name)
    return second


def _images(fields: Fields, version: Version, uploads: Uploads) -> tuple[MediaRef, ...]:
    """Return the references of a request, all in 1.0 and the first in 2.0."""
    names = ("image_urls", "image_url") + (("input_reference",) if version is V2 else ())
    for name in names:
        found = _listed(fields, name)
        if found:
            used = found[:1] if version is V2 else found
            return tuple(uploads.image(item, param) for param, item in used)
    return ()


def _listed(fields: Fields, name: str) -> list[tuple[str, object]]:
    """Return the images of a field and how errors name them: by their place, if there are more."""
    _, value = fields.find(name)
    items = value if isinstance(value, list) else [value]
    if len(items) > MAX_IMAGES:
        raise BadRequest(
            f"{name} may hold at most {MAX_IMAGES} images, not {len(items)}.", param=name
        )
    present = [(at, item) for at, item in enumerate(items) if not is_absent(item)]
    return [(f"{name}[{at}]" if len(present) > 1 else name, item) for at, item in present]

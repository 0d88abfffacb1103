"""Understanding what asks for videos: create, remix, edits and extensions."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from uuid_utils.compat import uuid7

from crake.dialects.body import shown
from crake.dialects.fields import Fields, alternatives
from crake.dialects.form import Body
from crake.dialects.references import Refer, Stored, Uploads
from crake.dialects.values import address_of, described, model_of, parse_key, prompt_of
from crake.engines.spec import MediaRef, VideoSpec
from crake.errors import BadRequest
from crake.settings import Settings
from crake.tasks.ids import uuid_of
from crake.tasks.models import AttachedFile, CastMember, Submission

DIALECT = "openai"
SECONDS = (4, 8, 12, 16, 20)
SIZES = ("720x1280", "1280x720", "1024x1792", "1792x1024", "1920x1080", "1080x1920")
SNAPSHOTS: Mapping[str, str] = {
    "sora-2-2025-10-06": "sora-2",
    "sora-2-2025-12-08": "sora-2",
    "sora-2-pro-2025-10-06": "sora-2-pro",
}
"""Dated names that the hosted API had, and the models that they stand for."""

MODELS = frozenset(SNAPSHOTS.values())
"""Models of which clients know what `seconds` and `size` there are; others may do what they can."""

REFERENCE = "input_reference"
MOST_VIDEOS = 10
MOST_PAIRS, LONGEST_KEY, LONGEST_VALUE = 16, 64, 512
MOST_FPS = 60
LARGEST_SEED = 2**32 - 1
INDEX = re.compile(r"[0-9]{1,9}")
ANY_SIZE = re.compile(r"([0-9]{2,4})x([0-9]{2,4})")


@dataclass(frozen=True, slots=True)
class Context:
    """What a request is understood with, besides its body."""

    settings: Settings
    trace_id: UUID
    idempotency_key: str | None = None
    stored: Stored = lambda _url: None


def parse_create(body: Body, context: Context) -> list[Submission]:
    """Return what `POST /v1/videos` asks for, one submission a video.

    Raises
    ------
    BadRequest
        A field is missing or invalid; the message says which, and what is allowed.
    TooLarge
        An image in it is over the limit.
    """
    fields = Fields(real_model(body.fields))
    model = model_of(fields, context.settings)
    width, height = _pixels(fields, model)
    spec = VideoSpec(
        prompt=prompt_of(fields),
        model=model,
        seconds=_seconds(fields, model),
        width=width,
        height=height,
        fps=fields.whole("fps", default=24, least=1, most=MOST_FPS),
        negative_prompt=described(fields, "negative_prompt"),
        image_must_match=True,
    )

    attached = _attached(fields)

    def with_images(spec: VideoSpec, uploads: Uploads) -> VideoSpec:
        images = () if attached else _images(body, fields, uploads)
        return spec.model_copy(update={"images": images})

    made = [
        replace(one, attached=attached)
        for index in range(fields.whole("n", default=1, least=1, most=MOST_VIDEOS))
        for one in (submission(body, fields, context, seeded(fields, spec, index), with_images),)
    ]
    if len(made) == 1:
        return made
    # The repeat of a request is known by its first task; the others hang on that.
    return [
        replace(one, batch=made[0].task_id, idempotency_key=one.idempotency_key if not n else None)
        for n, one in enumerate(made)
    ]


def submission(
    body: Body,
    fields: Fields,
    context: Context,
    spec: VideoSpec,
    complete: Callable[[VideoSpec, Uploads], VideoSpec],
) -> Submission:
    """Return the submission of one video.

    Parameters
    ----------
    complete
        Puts the references that the request names or holds into the spec.
    """
    task_id = uuid7()
    uploads = Uploads(task_id, Refer(context.settings, context.stored))
    return Submission(
        dialect=DIALECT,
        spec=complete(spec, uploads),
        request=body.kept,
        request_hash=body.digest,
        trace_id=context.trace_id,
        waiting=False,
        callback_url=address_of(fields, "callback_url", context.settings),
        idempotency_key=parse_key(context.idempotency_key),
        uploads=uploads.content,
        cast=parse_cast(fields),
        metadata=parse_metadata(body.fields.get("metadata")),
        task_id=task_id,
    )


def real_model(fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the fields with the model that a dated name stands for."""
    name = fields.get("model")
    known = SNAPSHOTS.get(name.strip()) if isinstance(name, str) else None
    return {**fields, "model": known} if known else fields


def seeded(fields: Fields, spec: VideoSpec, index: int = 0) -> VideoSpec:
    """Give each of several videos a seed of its own; from a given one on, they count up."""
    if fields.find("seed")[1] is None:
        fresh = VideoSpec(prompt=spec.prompt)
        return spec.model_copy(update={"seed": fresh.seed})
    seed = fields.whole("seed", default=0, least=0, most=LARGEST_SEED)
    return spec.model_copy(update={"seed": (seed + index) % (LARGEST_SEED + 1)})


def _seconds(fields: Fields, model: str) -> float:
    _, value = fields.find("seconds")
    number = fields.number("seconds")
    if number is None:
        return SECONDS[0]
    if number in SECONDS or (model not in MODELS and 1 <= number <= 120):
        return number
    allowed = alternatives(SECONDS) if model in MODELS else "a number from 1 to 120"
    raise BadRequest(f"seconds must be {allowed}, not {shown(value)}.", param="seconds")


def _pixels(fields: Fields, model: str) -> tuple[int, int]:
    if model in MODELS:
        size = fields.choice("size", SIZES, default=SIZES[0])
    else:
        size = (fields.text("size") or SIZES[0]).lower()
    match = ANY_SIZE.fullmatch(size)
    width, height = map(int, match.groups()) if match else (0, 0)
    if not (16 <= width <= 4096 and 16 <= height <= 4096) or width % 2 or height % 2:
        raise BadRequest(
            f"size must be WIDTHxHEIGHT, both even and 16 to 4096, not {shown(size)}.", param="size"
        )
    return width, height


def _attached(fields: Fields) -> AttachedFile | None:
    """Return the uploaded file that is the first frame, if the request names one."""
    _, value = fields.find(REFERENCE)
    inner = Fields(value if isinstance(value, dict) else {})
    name, text = f"{REFERENCE}.file_id", inner.find("file_id")[1]
    if text is None:
        return None
    if inner.find("image_url")[1] is not None:
        raise BadRequest(f"{REFERENCE} must have image_url or file_id, not both.", param=name)
    found = uuid_of(text, "file") if isinstance(text, str) else None
    if found is None:
        raise BadRequest(f"{name}: {shown(text)} names no file; an id is file-….", param=name)
    return AttachedFile(found, name)


def _images(body: Body, fields: Fields, uploads: Uploads) -> tuple[MediaRef, ...]:
    name = REFERENCE
    content = body.files.get(name)
    if content is not None:
        return (uploads.image_file(content, name),)
    _, value = fields.find(name)
    if isinstance(value, dict):
        value, name = Fields(value).text("image_url"), f"{REFERENCE}.image_url"
        if value is None:
            raise BadRequest(
                f"{REFERENCE} must have image_url, an http(s) or data: URL, or file_id.",
                param=name,
            )
    return () if value is None else (uploads.image(value, name),)


def parse_cast(fields: Fields) -> tuple[CastMember, ...]:
    """Return the characters that a request names, as `[{"id": …}]` or `["…"]`."""
    _, value = fields.find("characters")
    if value is None:
        return ()
    if isinstance(value, dict) and all(INDEX.fullmatch(key) for key in value):
        value = [value[key] for key in sorted(value, key=int)]  # characters[0][id] in a form
    if not isinstance(value, list):
        raise BadRequest(
            f'characters must be a list like [{{"id": "char_…"}}], not {shown(value)}.',
            param="characters",
        )
    return tuple(_member(item) for item in value)


def _member(item: object) -> CastMember:
    text = item.get("id") if isinstance(item, dict) else item
    found = uuid_of(text, "char") if isinstance(text, str) else None
    if found is None:
        raise BadRequest(
            f"characters: {shown(item)} names no character; an id is char_….", param="characters"
        )
    return CastMember(found, "characters")


def parse_metadata(value: object) -> dict[str, str]:
    """Return texts by texts; raises `BadRequest` where they are something else or too many."""
    if value is None or value == "":
        return {}
    if not isinstance(value, dict) or len(value) > MOST_PAIRS:
        raise BadRequest(f"metadata must be at most {MOST_PAIRS} pairs of texts.", param="metadata")
    for key, text in value.items():
        if not isinstance(text, str) or len(text) > LONGEST_VALUE or len(key) > LONGEST_KEY:
            raise BadRequest(
                f"metadata: {shown(key)} must have at most {LONGEST_KEY} characters, and its value "
                f"must be a text of at most {LONGEST_VALUE}.",
                param="metadata",
            )
    return value

"""Understanding what makes a video from another one: remix, edits and extensions."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crake.dialects.body import shown
from crake.dialects.fields import Fields, alternatives
from crake.dialects.form import Body
from crake.dialects.openai.requests import (
    MOST_FPS,
    SECONDS,
    Context,
    real_model,
    seeded,
    submission,
)
from crake.dialects.references import Uploads
from crake.dialects.values import DEFAULT_MODEL, described, model_of, prompt_of
from crake.engines.spec import MediaRef, Source, SourceKind, VideoSpec
from crake.errors import BadRequest, NotFound
from crake.media.probe import VideoFacts
from crake.storage.models import Asset, asset_key
from crake.tasks.ids import uuid_of, video_id
from crake.tasks.models import State, Submission, Task

FIELD = "video"
LONGEST = 120
SIDES = range(16, 4097)


@dataclass(frozen=True, slots=True)
class SourceVideo:
    """A video that another one is made from, with what is known of it.

    `clip` is `None` where it came inside the request.
    """

    seconds: float
    width: int
    height: int
    fps: int
    model: str = DEFAULT_MODEL
    prompt: str = ""
    seed: int | None = None
    clip: MediaRef | None = None

    @classmethod
    def of_task(cls, task: Task) -> SourceVideo:
        """Return an account's own video.

        Raises
        ------
        BadRequest
            There is none yet, or not any more, or never will be.
        """
        if task.expired:
            raise BadRequest(f"{FIELD}: {video_id(task.id)} has expired.", param=FIELD)
        if task.state is not State.SUCCEEDED:
            word = "unfinished" if not task.state.final else "failed"
            raise BadRequest(
                f"{FIELD}: {video_id(task.id)} is {word}; only of a completed video another one "
                "can be made.",
                param=FIELD,
            )
        spec = task.spec
        return cls(
            seconds=spec.seconds,
            width=spec.width,
            height=spec.height,
            fps=spec.fps,
            model=spec.model,
            prompt=spec.prompt,
            seed=spec.seed,
            clip=MediaRef(uri=f"asset:{asset_key(task.id, Asset.VIDEO)}", field=FIELD),
        )

    @classmethod
    def of_file(cls, facts: VideoFacts) -> SourceVideo:
        """Return an uploaded video as a spec can have it: even sides, a whole frame rate.

        Raises
        ------
        BadRequest
            It is too short, too long, too small or too large.
        """
        width, height = (side - side % 2 for side in (facts.width, facts.height))
        if width not in SIDES or height not in SIDES:
            raise BadRequest(
                f"{FIELD} is {facts.width}x{facts.height} pixels; a side may have 16 to 4096.",
                param=FIELD,
            )
        if not 1 <= facts.seconds <= LONGEST:
            raise BadRequest(
                f"{FIELD} is {facts.seconds:.2f} s long; it must have 1 to {LONGEST} seconds.",
                param=FIELD,
            )
        fps = min(max(round(facts.fps), 1), MOST_FPS)
        return cls(
            seconds=max(round(facts.seconds * fps), fps) / fps, width=width, height=height, fps=fps
        )


def parse_source(body: Body) -> UUID | bytes:
    """Return the video that a request names, or that came in it as a file.

    Raises
    ------
    BadRequest
        There is neither.
    NotFound
        No video has an id like this.
    """
    content = body.files.get(FIELD)
    if content is not None:
        return content
    _, value = Fields(body.fields).find(FIELD)
    text = value.get("id") if isinstance(value, dict) else value
    if not isinstance(text, str) or not text.strip():
        raise BadRequest(
            f'{FIELD} is required: a file, or {{"id": "video_…"}}; not {shown(value)}.',
            param=FIELD,
        )
    found = uuid_of(text, "video")
    if found is None:
        raise NotFound("There is no such video.", param=FIELD)
    return found


def parse_derived(
    body: Body, context: Context, kind: SourceKind, source: SourceVideo
) -> Submission:
    """Return what a remix, an edit or an extension asks for.

    Parameters
    ----------
    source
        The video that it is made from.

    Raises
    ------
    BadRequest
        A field is missing or invalid; the message says which, and what is allowed.
    """
    fields = Fields(real_model(body.fields))
    named = fields.find("model")[1] is not None or source.model not in context.settings.models
    added = _added(fields) if kind is SourceKind.EXTEND else 0
    if source.seconds + added > LONGEST:
        raise BadRequest(
            f"seconds: the whole would be {source.seconds + added:g} s long; at most {LONGEST}.",
            param="seconds",
        )
    spec = VideoSpec(
        prompt=prompt_of(fields),
        model=model_of(fields, context.settings) if named else source.model,
        seconds=source.seconds + added,
        width=source.width,
        height=source.height,
        fps=source.fps,
        negative_prompt=described(fields, "negative_prompt"),
    )

    def with_source(spec: VideoSpec, uploads: Uploads) -> VideoSpec:
        clip = source.clip or uploads.video_file(body.files[FIELD], FIELD)
        made_from = Source(
            kind=kind,
            clip=clip,
            prompt=source.prompt,
            seed=source.seed,
            seconds=source.seconds,
        )
        return spec.model_copy(update={"source": made_from})

    return submission(body, fields, context, seeded(fields, spec), with_source)


def _added(fields: Fields) -> float:
    _, value = fields.find("seconds")
    number = fields.number("seconds")
    if number is None or number not in SECONDS:
        raise BadRequest(
            f"seconds is required: how much is added, {alternatives(SECONDS)}; not {shown(value)}.",
            param="seconds",
        )
    return number

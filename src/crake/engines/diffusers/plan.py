"""What is rendered to make a clip: at which size, in which segments, and what is kept of it.

A clip is a row of *shots*, with a cut between two; a shot is a row of *segments*, of which each but
the first begins with the last frames of the one before. All of it is decided before anything is
rendered, so that the steps are counted and progress is their share.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

from crake.engines.diffusers.options import DiffusersOptions
from crake.engines.diffusers.profiles import Size
from crake.engines.spec import SourceKind, VideoSpec
from crake.errors import BadRequest

NEAR_ASPECT = 0.05
"""Natural logarithm of two aspects' ratio within which they count as the same."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The size that is rendered, and the part of it that the clip shows."""

    width: int
    height: int
    left: int
    top: int
    kept_width: int
    kept_height: int

    @property
    def size(self) -> Size:
        """Width and height that are rendered."""
        return self.width, self.height


@dataclass(frozen=True, slots=True)
class Segment:
    """Frames made in one go.

    Parameters
    ----------
    frames
        As many as the model renders; `step * n + 1`.
    overlap
        How many of its first frames are the last of what came before.
    """

    frames: int
    overlap: int = 0


@dataclass(frozen=True, slots=True)
class Shot:
    """Pictures without a cut.

    Parameters
    ----------
    start, frames
        Where it lies in the clip, in the clip's frames.
    segments
        What is rendered for it.
    image
        Which reference image it begins with; `None` where all are moments of it.
    """

    start: int
    frames: int
    segments: tuple[Segment, ...]
    image: int | None = None

    @property
    def goes_on(self) -> bool:
        """Whether it goes on from a source video."""
        return self.segments[0].overlap > 0

    @property
    def model_frames(self) -> int:
        """New frames that are made for it, at the model's rate."""
        return sum(segment.frames - segment.overlap for segment in self.segments)


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole clip.

    Parameters
    ----------
    kept
        Frames of a source video that begin the clip.
    steps
        Of each segment.
    """

    frame: Frame
    shots: tuple[Shot, ...]
    steps: int
    kept: int = 0

    @property
    def total_steps(self) -> int:
        """Steps of all segments."""
        return self.steps * sum(len(shot.segments) for shot in self.shots)


def plan_clip(spec: VideoSpec, options: DiffusersOptions, source_seconds: float | None) -> Plan:
    """Decide what is rendered for a clip.

    Parameters
    ----------
    source_seconds
        Length of the source video, where there is one.

    Raises
    ------
    BadRequest
        The model cannot begin without an image.
    """
    frame = fit(spec.width, spec.height, options.render_sizes)
    steps = options.steps or options.model.steps
    if spec.source and spec.source.kind is SourceKind.EXTEND and source_seconds is not None:
        kept = min(round(source_seconds * spec.fps), spec.frames - 1)
        return Plan(frame, (_going_on(spec, options, kept),), steps, kept)
    if options.model.text is None and not spec.images:
        raise BadRequest(
            f"{spec.model}: {options.model.title} makes videos from a first frame, so this request "
            "needs an image.",
            param="image",
        )
    several = len(spec.images) if not options.model.key_frames else 1
    parts = cut(spec.frames, max(several, 1))
    shots = tuple(
        Shot(
            part.start,
            len(part),
            _segments(needed(len(part), spec.fps, options.model.fps), options),
            index if spec.images and not options.model.key_frames else None,
        )
        for index, part in enumerate(parts)
    )
    return Plan(frame, shots, steps)


def _going_on(spec: VideoSpec, options: DiffusersOptions, kept: int) -> Shot:
    """Plan the shot that goes on where `kept` frames of a source end."""
    profile = options.model
    there = math.floor((kept - 1) * profile.fps / spec.fps) + 1
    given = min(options.overlap, (there - 1) // profile.frame_step * profile.frame_step + 1)
    fresh = spec.frames - kept
    model_frames = math.ceil(fresh * profile.fps / spec.fps)
    return Shot(kept, fresh, _segments(model_frames, options, given))


def _segments(frames: int, options: DiffusersOptions, given: int = 0) -> tuple[Segment, ...]:
    step = options.model.frame_step
    return segments(frames, options.segment_frames, step, options.overlap, given=given)


def fit(width: int, height: int, sizes: tuple[Size, ...]) -> Frame:
    """Choose the size that a clip of `width` x `height` is rendered at.

    The aspect goes first, then the smallest area that needs no enlarging; what the aspects differ
    by is rendered and cut off, evenly at both sides.
    """
    aspect = math.log(width / height)

    def unlike(size: Size) -> float:
        return abs(math.log(size[0] / size[1]) - aspect)

    closest = min(map(unlike, sizes))
    able = [size for size in sizes if unlike(size) <= closest + NEAR_ASPECT]
    enough = [size for size in able if size[0] * size[1] >= 0.95 * width * height]
    chosen = min(enough, key=_area) if enough else max(able, key=_area)
    scale = min(chosen[0] / width, chosen[1] / height)
    kept_width, kept_height = round(width * scale), round(height * scale)
    return Frame(
        *chosen,
        (chosen[0] - kept_width) // 2,
        (chosen[1] - kept_height) // 2,
        kept_width,
        kept_height,
    )


def _area(size: Size) -> int:
    return size[0] * size[1]


def needed(frames: int, fps: int, model_fps: int) -> int:
    """Return how many frames at `model_fps` span `frames` at `fps`, the last one included."""
    if frames <= 1:
        return 1
    return math.ceil((frames - 1) * model_fps / fps) + 1


def segments(
    frames: int, longest: int, step: int, overlap: int, *, given: int = 0
) -> tuple[Segment, ...]:
    """Cut a shot into segments of about the same length.

    Parameters
    ----------
    frames
        New frames that are needed, at the model's rate.
    longest
        Frames that the model makes in one go.
    step
        Frames come in numbers of `step * n + 1`.
    overlap
        Frames of the segment before that a segment begins with.
    given
        Frames that the first segment begins with, of a video that goes on; 0 where none does.

    Raises
    ------
    ValueError
        The frames do not fit into one segment, and segments of this length cannot be joined.
    """
    first = longest - given
    if frames <= first:
        return (Segment(_round_up(frames + given, step), given),)
    fresh = longest - overlap
    if fresh <= 0:
        raise ValueError(f"segments of {longest} frames cannot overlap by {overlap}")
    count = 1 + math.ceil((frames - first) / fresh)
    # Every segment makes about as many new frames; the overlaps come on top.
    total = frames + given + overlap * (count - 1)
    share = min(_round_up(math.ceil(total / count), step), longest)
    result = [Segment(share, given)]
    made = share - given
    while made < frames:
        length = min(share, _round_up(frames - made + overlap, step))
        result.append(Segment(length, overlap))
        made += length - overlap
    return tuple(result)


def _round_up(frames: int, step: int) -> int:
    return math.ceil((max(frames, 1) - 1) / step) * step + 1


def cut(frames: int, shots: int) -> list[range]:
    """Divide a clip's frames among shots as evenly as can be."""
    edges = [round(frames * index / shots) for index in range(shots + 1)]
    return [range(start, end) for start, end in itertools.pairwise(edges) if end > start]

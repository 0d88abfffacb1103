"""The takes of one shot: where a long one is cut, and how each take is framed.

The shots of a prompt, which show different things, are put one after the other by `montage`; a take
shows the same scene from another distance, and is drawn by that scene itself.
"""

from __future__ import annotations

from crake.engines.sketch.direction import Camera, Direction, Framing, Tempo
from crake.media.encode import SEGMENT_FRAMES

PLANS: tuple[tuple[float, tuple[tuple[float, Framing], ...]], ...] = (
    (14.0, ((0.28, Framing.WIDE), (0.40, Framing.MEDIUM), (0.32, Framing.LOW))),
    (10.0, ((0.36, Framing.WIDE), (0.64, Framing.MEDIUM))),
)
"""Seconds from which on a clip is cut so, and the share and the framing of each take."""


def cuts(direction: Direction, frames: int, fps: int) -> tuple[list[Framing], list[int]]:
    """Return the framing of each take and the frame at which it begins.

    A prompt that says how the camera moves or from where it looks is shown in one take, and so is a
    place with nobody in it. Cuts fall where a new segment of the file begins, whose first picture
    is a whole one anyhow.

    Parameters
    ----------
    direction
        What is shown.
    frames, fps
        Frames that there are, and how many a second.
    """
    free = direction.camera is Camera.TRACK and direction.framing is Framing.MEDIUM
    free = free and not any(subject.then for subject in direction.subjects)
    if direction.subjects and free and direction.tempo is Tempo.NORMAL:
        for seconds, plan in PLANS:
            if frames >= seconds * fps:
                return _laid_out(plan, frames)
    return [direction.framing], [0]


def _laid_out(
    plan: tuple[tuple[float, Framing], ...], frames: int
) -> tuple[list[Framing], list[int]]:
    starts, at = [], 0.0
    for share, _ in plan:
        starts.append(round(at * frames / SEGMENT_FRAMES) * SEGMENT_FRAMES)
        at += share
    return [framing for _, framing in plan], starts

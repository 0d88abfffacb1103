"""The takes of one shot: where a long one is cut, and how each take is framed.

The shots of a prompt, which show different things, are put one after the other by `montage`; a take
shows the same scene from another distance, and is drawn by that scene itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from crake.engines.sketch.direction import Action, Camera, Direction, Framing, Tempo
from crake.engines.sketch.kinds.registry import KINDS
from crake.media.encode import SEGMENT_FRAMES

PLANS: tuple[tuple[float, tuple[tuple[float, Framing], ...]], ...] = (
    (14.0, ((0.28, Framing.WIDE), (0.40, Framing.MEDIUM), (0.32, Framing.LOW))),
    (10.0, ((0.36, Framing.WIDE), (0.64, Framing.MEDIUM))),
)
"""Seconds from which on a clip is cut so, and the share and the framing of each take."""


@dataclass(frozen=True, slots=True)
class Clock:
    """The time of a take: frames a second, how many there are and are drawn, and the whole shot.

    Parameters
    ----------
    fps, frames, drawn
        Of the take; see `build_scene`.
    since, whole
        Seconds of the shot before it, and of all of the shot.
    """

    fps: int
    frames: int
    drawn: int = 0
    since: float = 0.0
    whole: float = 0.0


DIALOGUE = (
    (Framing.MEDIUM, None), (Framing.CLOSE_UP, 0), (Framing.CLOSE_UP, 1), (Framing.MEDIUM, None),
)  # fmt: skip
"""Shot and counter-shot: both, then each over the other's shoulder."""
_EXCHANGE, _LEAST, _LONG = 3.0, 1.5, 7.5
"""Seconds of a take of two who talk, at least for the last one, and from which on they are cut."""


def shown_in_takes(
    direction: Direction, frames: int, fps: int
) -> tuple[list[Direction], list[int]]:
    """Return what each take shows and the frame at which it begins; see `cuts`.

    Two who do nothing but talk are shown together, then each in turn.
    """
    if _free(direction) and _converse(direction) and frames >= _LONG * fps:
        exchange = round(_EXCHANGE * fps)
        starts = list(range(0, max(frames - round(_LEAST * fps), 1), exchange))
        plans = [DIALOGUE[number % len(DIALOGUE)] for number in range(len(starts))]
        shown = [replace(direction, framing=framing, whom=whom) for framing, whom in plans]
        return shown, starts
    framings, starts = cuts(direction, frames, fps)
    return [replace(direction, framing=framing) for framing in framings], starts


def _free(direction: Direction) -> bool:
    """Whether a prompt leaves to the animator how it is filmed."""
    free = direction.camera is Camera.TRACK and direction.framing is Framing.MEDIUM
    free = free and not any(subject.then for subject in direction.subjects)
    return free and bool(direction.subjects) and direction.tempo is Tempo.NORMAL


def _converse(direction: Direction) -> bool:
    """Whether what is seen are two people who stay where they are and talk."""
    first, *others = direction.subjects
    two = first.count + sum(subject.count for subject in others) == 2
    stay = all(s.action in {Action.STAND, Action.SIT} for s in direction.subjects)
    people = all(KINDS[subject.kind].person for subject in direction.subjects)
    return two and stay and people and first.deed == "talk"


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
    if _free(direction):
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

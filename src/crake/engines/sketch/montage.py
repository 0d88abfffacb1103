"""The shots of a prompt, one after the other, each a scene of its own; see `cuts` for its takes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from crake.engines.sketch.direction import Direction
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.scene import Scene, build_scene
from crake.engines.sketch.sound import Part

SHORTEST = 1.2
"""Seconds for which a shot is shown at least."""


class Montage:
    """Scenes with hard cuts between them; see `cut`.

    Attributes
    ----------
    scenes
        In the order in which they are shown.
    starts
        Number of the frame with which each begins.
    """

    def __init__(self, scenes: Sequence[Scene], starts: Sequence[int]) -> None:
        self.scenes, self.starts = scenes, starts

    def draw(self, index: int, frame: Frame) -> None:
        """Draw frame `index` of the whole, overwriting all of `frame`."""
        number = bisect_right(self.starts, index) - 1
        self.scenes[number].draw(index - self.starts[number], frame)


def cut(
    directions: Sequence[Direction],
    width: int,
    height: int,
    fps: int,
    frames: int,
    seed: int,
    *,
    ahead: bool = False,
) -> tuple[Montage, tuple[Part, ...]]:
    """Build shots of about the same length; those for which there is no time are left out.

    The arguments are those of `build_scene`. All shots have the same seed, so that a person or a
    place looks the same in each.

    Returns
    -------
    Montage
        The picture.
    tuple of Part
        The same shots, as they are heard.
    """
    starts = starts_of(len(directions), frames, fps)
    shown = directions[: len(starts)]
    ends = [*starts[1:], frames]
    scenes: list[Scene] = []
    parts: list[Part] = []
    for direction, start, end in zip(shown, starts, ends, strict=True):
        scene = build_scene(direction, width, height, fps, end - start, seed, ahead=ahead)
        scenes.append(scene)
        parts.append(Part(direction, (end - start) / fps, scene.beats, scene.across))
    return Montage(scenes, starts), tuple(parts)


def starts_of(shots: int, frames: int, fps: int) -> list[int]:
    """Return with which frame each of so many shots begins; none for those left out."""
    shown = min(shots, max(1, int(frames / fps / SHORTEST)))
    return [round(frames * number / shown) for number in range(shown)]

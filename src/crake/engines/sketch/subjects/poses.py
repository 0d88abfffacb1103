"""Draws the poses of all actors, on every core there is.

They are most of what it takes to set a scene up: tens of pictures at several times the size shown,
and each cycle of a gait needs all. A clip draws them ahead and not as frames need them, because
every process that draws frames soon needs all of them; single frames need few.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from typing import TypeVar

from crake.engines.sketch.subjects.actor import Actor
from crake.engines.sketch.workers import available_cores, started

WORTH = 1_500_000
"""Pixels of poses from which on other processes save more time than they take to start."""

Other = TypeVar("Other")


def draw_poses(actors: Sequence[Actor], meanwhile: Callable[[], Other]) -> Other:
    """Draw the poses of actors; return what `meanwhile` does, which runs beside that."""
    drawings = [drawing for actor in actors for drawing in actor.drawings]
    pixels = sum(actor.height * actor.width * len(actor.drawings) for actor in actors)
    with started(drawings, available_cores() if pixels > WORTH else 1) as drawn:
        other = meanwhile()
    poses = iter(drawn)
    for actor in actors:
        actor.poses = list(islice(poses, len(actor.drawings)))
    return other

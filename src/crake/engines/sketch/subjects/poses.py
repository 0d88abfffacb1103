"""Has the poses of all actors drawn by whichever process needs them first.

They are most of what it takes to set a scene up: tens of pictures at several times the size shown,
and each cycle of a gait needs all. While a place is built, the other cores begin with them.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol, TypeVar

from crake.engines.sketch.shared import Shared
from crake.engines.sketch.subjects.actor import Actor
from crake.engines.sketch.subjects.pose import Pose
from crake.engines.sketch.workers import available_cores, beside

WORTH = 1_500_000
"""Pixels of poses from which on other processes save more time than they take to start."""

Other = TypeVar("Other")


class _Flag(Protocol):
    value: int


def share_poses(actors: Sequence[Actor]) -> list[Shared[Pose]]:
    """Let processes that are forked from now on share the poses of actors; return these."""
    poses = [Shared(actor.drawings) for actor in actors]
    for actor, own in zip(actors, poses, strict=True):
        actor.poses = own
    return poses


def draw_poses(actors: Sequence[Actor], meanwhile: Callable[[], Other]) -> Other:
    """Share the poses of actors, and have them drawn for as long as `meanwhile` takes.

    Returns
    -------
    object
        What `meanwhile` does.
    """
    poses = share_poses(actors)
    pixels = sum(actor.height * actor.width * len(actor.drawings) for actor in actors)
    others = available_cores() - 1
    if others < 1 or pixels <= WORTH:
        return meanwhile()
    enough: _Flag = multiprocessing.get_context("fork").RawValue("b", 0)
    with beside([partial(_draw, poses, enough)] * others, others):
        try:
            return meanwhile()
        finally:
            enough.value = 1


def _draw(poses: Sequence[Shared[Pose]], enough: _Flag, advance: Callable[[int], None]) -> None:
    """Draw poses, in the order in which they are seen, until it is enough."""
    del advance
    for own in poses:
        while not enough.value and own.make():
            pass

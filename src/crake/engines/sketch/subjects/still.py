"""Clay of parts that stand still while others move: pressed once and gone on with in each pose."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from crake.engines.sketch.subjects.clay import Clay, corners
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.parts import Limb, Part

_PROBES = 0.0, 0.137, 0.391, 0.758
"""Phases at which parts must be the same; whether they are at others is seen when they come."""
_WORTH = 12
"""Still parts from which on it saves time to press them apart."""


class Still:
    """The parts of a subject that are solid and in the same place in every pose.

    Parameters
    ----------
    eye
        From where they are seen.
    posed
        Returns the parts at a phase.
    """

    def __init__(self, eye: Eye, posed: Callable[[float], Sequence[Part]]) -> None:
        self._eye, self._posed = eye, posed
        self._first: Sequence[Part] = ()
        self._numbers: list[int] | None = None
        self._clay: Clay | None = None

    def clay(self, parts: Sequence[Part], margin: int) -> Clay:
        """Press the parts of a pose; those that stand still have been pressed before."""
        numbers = self._found()
        if len(numbers) < _WORTH or not set(numbers) <= set(same(self._first, parts)):
            return Clay(self._eye, parts, margin)
        if self._clay is None:
            self._clay = Clay(self._eye, self._first, margin, only=numbers)
        rest = sorted(set(range(len(parts))) - set(numbers))
        return Clay(self._eye, parts, margin, only=rest, begun=self._clay)

    def _found(self) -> list[int]:
        """Return the numbers of the parts that stand still."""
        if self._numbers is None:
            self._first, *others = (self._posed(phase) for phase in _PROBES)
            still = set(same(self._first, self._first))
            for parts in others:
                still &= set(same(self._first, parts))
            self._numbers = sorted(still)
        return self._numbers


def same(first: Sequence[Part], second: Sequence[Part]) -> list[int]:
    """Return the numbers of the solid parts of equal form; whose colour differs, has one anyway."""
    if len(first) != len(second):
        return []
    (one, starts), (two, others) = corners(first), corners(second)
    if not np.array_equal(starts, others) or len(one) != len(two):
        return []
    stays = np.logical_and.reduceat((one == two).all(axis=1), starts)
    return [number for number in np.flatnonzero(stays).tolist()
            if _alike(first[number], second[number])]  # fmt: skip


def _alike(one: Part, two: Part) -> bool:
    if one.ink.thin or two.ink.thin:
        return False
    if isinstance(one, Limb) and isinstance(two, Limb):
        return (one.ra, one.rb, one.cut) == (two.ra, two.rb, two.cut) and not (one.coat or two.coat)
    return not isinstance(one, Limb) and not isinstance(two, Limb) and one.bulge == two.bulge

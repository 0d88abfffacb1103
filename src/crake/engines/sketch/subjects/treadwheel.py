"""The wheel that a hamster runs in."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, chain, moved

_RUNGS, _SPOKES = 24, 6
_STEP = _RUNGS // _SPOKES
"""Rungs that pass in a stride: as many as bring the next spoke to where the last one was."""


def treadwheel(runner: Sequence[Part], phase: float, back: float) -> list[Part]:
    """Put somebody whose back is so high in a wheel that turns below its feet.

    The camera stays; whoever runs stays too.
    """
    radius, wide, foot = 2.0 * back, 0.95 * back, 0.35 * back
    hub, steel = radius + foot, Ink((0.78, 0.80, 0.84), gloss=0.7)
    rail = Ink((0.30, 0.62, 0.86), gloss=0.4)
    turn = -2 * pi * phase * _STEP / _RUNGS

    def on(share: float, far: float, side: float) -> Point:
        t = turn + 2 * pi * share
        return far * cos(t), hub + far * sin(t), side

    parts = moved(runner, (0.0, foot + 0.06 * back, 0.0))
    for k in range(_RUNGS):
        share = k / _RUNGS
        parts.append(Limb(on(share, radius, -wide), on(share, radius, wide), 0.05 * back,
                          0.05 * back, steel))  # fmt: skip
        for side in (-wide, wide):
            hoop = [on((k + part) / _RUNGS, radius, side) for part in (0.0, 1.0)]
            parts += chain(hoop, (0.09 * back, 0.09 * back), rail)
    for k in range(_SPOKES):
        parts.append(Limb((0.0, hub, -wide), on(k / _SPOKES, radius, -wide), 0.07 * back,
                          0.07 * back, rail))  # fmt: skip
    behind = -1.2 * wide
    parts.append(Limb((0.0, hub, behind), (0.0, hub, -wide), 0.2 * back, 0.2 * back, steel))
    for ahead in (-1.0, 1.0):
        parts.append(Limb((0.0, hub, behind), (ahead * radius * 0.75, 0.1 * back, behind),
                          0.11 * back, 0.11 * back, rail))  # fmt: skip
        parts.append(Limb((ahead * radius * 0.75, 0.1 * back, behind),
                          (ahead * radius * 0.75, 0.1 * back, wide), 0.11 * back, 0.11 * back,
                          rail))  # fmt: skip
    return parts

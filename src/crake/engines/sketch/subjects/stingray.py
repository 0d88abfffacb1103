"""Stingrays: a flat disc whose edge ripples, and a long thin tail. Units as those of a manta."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    sheet,
    tinted,
    towards,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

_CORNERS, _RINGS = 28, 5
_HIGH = 12.0


def _edge(t: float) -> float:
    """Return how far the disc reaches in a direction, 0 being ahead: it has blunt corners."""
    return 24.0 + 3.4 * cos(2 * t + pi) + 1.6 * cos(4 * t)


def _stingray(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a stingray, along whose edge waves run from its head to its tail."""
    del action
    base = look.colour or (0.55, 0.46, 0.33)
    back, pale = Ink(base, gloss=0.25, soft=True), Ink(towards(base, (0.95, 0.93, 0.88), 0.8))
    spot = Ink(towards(base, (0.20, 0.36, 0.62), 0.6))

    def at(share: float, k: int, up: float) -> Point:
        t = 2 * pi * k / _CORNERS
        beat = 3.6 * share**3 * sin(2 * pi * phase - 2.6 * abs(pi - abs(t - pi)) + pi)
        far = _edge(t) * share
        return far * cos(t), _HIGH + beat + up * (1 - share * share), far * sin(t)

    parts: list[Part] = []
    for ring in range(_RINGS):
        near, far = ring / _RINGS, (ring + 1) / _RINGS
        for k in range(_CORNERS):
            for up, ink in ((4.6, back), (-1.6, pale)):
                corners = [at(near, k, up), at(far, k, up), at(far, k + 1, up), at(near, k + 1, up)]
                parts.append(sheet(corners, ink))
    parts.append(Limb((-14, _HIGH + 2.6, 0), (12, _HIGH + 3.0, 0), 3.0, 4.4, back))
    for side in (-1.0, 1.0):
        parts += [
            ball((11.0, _HIGH + 5.2, side * 4.0), 1.9, back),
            ball((11.9, _HIGH + 6.0, side * 4.4), 1.0, Ink((0.04, 0.04, 0.04), gloss=0.9)),
            Limb((8.0, _HIGH + 5.0, side * 4.6), (7.0, _HIGH + 4.8, side * 5.0), 0.8, 0.6,
                 Ink(tinted(base, 0.4))),
        ]  # fmt: skip
    parts += [ball(at(0.30 + 0.13 * (k % 5), 1 + 3 * k, 4.8), 0.9, spot) for k in range(16)]
    tail: list[Point] = [
        (-17 - 5.4 * k, _HIGH + 2.0 - 0.3 * k + 0.5 * sin(2 * pi * phase - 0.5 * k),
         0.42 * k * sin(2 * pi * phase - 0.42 * k)) for k in range(13)
    ]  # fmt: skip
    parts += chain(tail, [2.4 - 0.17 * k for k in range(13)], back)
    x, y, z = tail[4]
    return [*parts, Limb((x, y + 1, z), (x - 9, y + 3, z), 0.8, 0.2, Ink((0.90, 0.86, 0.76)))]


RIGS: dict[str, Rig] = {
    "stingray": Rig(
        _stingray,
        {Action.SWIM: Gait(1.6, 60.0), Action.FLOAT: Gait(2.4, 20.0)},
        5.0, turn=0.55, front=0.7, pitch=0.55, home=Home.DEEP, waterline=14.0,
    )
}  # fmt: skip
"""The stingray."""

"""Umbrellas and guitars that nobody holds. Units are centimetres."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    disc,
    moved,
    sheet,
    tinted,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Look, Rig

_STEEL, _EBONY = Ink((0.72, 0.74, 0.78), gloss=0.8), Ink((0.09, 0.08, 0.08), gloss=0.4)


def _umbrella(phase: float, action: Action, look: Look) -> list[Part]:
    """Return an open umbrella that lies on its rim, or is carried off by the wind."""
    base = look.colour or (0.80, 0.10, 0.14)
    cloth, deep, inside = (
        Ink(base, gloss=0.25),
        Ink(tinted(base, 0.86), gloss=0.25),
        Ink(tinted(base, 0.5)),
    )
    sway, panels = sin(2 * pi * phase), 8
    parts: list[Part] = [Limb((0, 0, 0), (0, 86, 0), 1.0, 1.0, _STEEL), Limb((0, 86, 0), (0, 96,
                                                                                          0), 1.2,
                         0.3, _STEEL)]  # fmt: skip

    def rib(turn: float, share: float) -> Point:
        far = 62 * share
        return far * cos(turn), 86 - 26 * share**2.2, far * sin(turn)

    for k in range(panels):
        a, b = 2 * pi * k / panels, 2 * pi * (k + 1) / panels
        mid = (a + b) / 2
        for j in range(4):
            low, high = (j + 1) / 4, j / 4
            dent = 1 - 0.07 * low
            p, q, r, s = rib(a, high), rib(a, low), rib(b, low), rib(b, high)
            m = rib(mid, low * dent)
            parts.append(sheet([p, q, m, r, s], cloth if k % 2 else deep))
        parts += [Limb(rib(a, 1.0), rib(a, 0.5), 0.6, 0.6, _STEEL), ball(rib(a, 1.0), 1.3, _STEEL),
                  Limb((0, 44, 0), rib(a, 0.55), 0.5, 0.5, inside)]  # fmt: skip
    hook = [
        (0.0, 2.0, 0.0),
        (0.0, -6.0, 0.0),
        (4.0, -11.0, 0.0),
        (9.0, -9.0, 0.0),
        (9.0, -4.0, 0.0),
    ]
    parts += chain(hook, [2.2] * 5, Ink((0.42, 0.25, 0.13), gloss=0.4))
    if action in {Action.FLY, Action.FLOAT, Action.FALL}:
        return turned(parts, -0.28 + 0.16 * sway, (0, 50))
    return moved(turned(parts, -1.10 + 0.015 * sway, (0, 0)), (-30.0, 26.0, 0.0))


def _outline(grow: float = 0.0) -> list[tuple[float, float]]:
    """Return the right half of a guitar's body, from its foot up: half its width, and height."""
    rows = ((0.0, 6.0), (9.0, 6.8), (16.0, 11.0), (19.0, 19.0), (17.4, 27.0), (12.6, 34.0),
            (12.0, 38.0), (14.4, 44.0), (14.2, 50.0), (10.0, 55.0), (3.0, 56.4))  # fmt: skip
    return [(max(x + grow, 0.0), y + (grow if y > 30 else -grow)) for x, y in rows]


def _guitar(phase: float, action: Action, look: Look) -> list[Part]:
    """Return an acoustic guitar on its stand."""
    del action, phase
    own: tuple[RGB, ...] = ((0.80, 0.50, 0.20), (0.52, 0.20, 0.08))
    base = look.colour or own[int(look.variant * 1.999)]
    top, side = Ink(base, gloss=0.6), Ink(tinted(base, 0.5), gloss=0.5)
    ring = [*_outline(), *[(-x, y) for x, y in reversed(_outline())]]
    edge = [*_outline(0.5), *[(-x, y) for x, y in reversed(_outline(0.5))]]
    parts: list[Part] = [sheet([(x, y, 4.5) for x, y in ring], top),
                         sheet([(x, y, -4.5) for x, y in ring], side)]  # fmt: skip
    for (ax, ay), (bx, by) in zip(ring, [*ring[1:], ring[0]], strict=True):
        parts.append(sheet([(ax, ay, -4.5), (bx, by, -4.5), (bx, by, 4.5), (ax, ay, 4.5)], side))
    pale = Ink((0.94, 0.88, 0.74))
    parts += [Limb((ax, ay, 4.6), (bx, by, 4.6), 0.5, 0.5, pale)
              for (ax, ay), (bx, by) in zip(edge, [*edge[1:], edge[0]], strict=True)]  # fmt: skip
    parts += [disc((0, 40, 4.8), 5.6, pale), disc((0, 40, 5.0), 4.9, Ink((0.05, 0.03, 0.02))),
              sheet([(-7, 19, 5.2), (7, 19, 5.2), (6, 22, 5.4), (-6, 22, 5.4)], _EBONY),
              sheet([(5, 28, 5.0), (12, 30, 5.0), (10, 38, 5.0), (5.4, 37, 5.0)],
                    Ink((0.16, 0.07, 0.04), gloss=0.7))]  # fmt: skip
    neck: list[Point] = [(-2.7, 44, 5.4), (2.7, 44, 5.4), (2.2, 92, 5.4), (-2.2, 92, 5.4)]
    parts += [sheet(neck, _EBONY), Limb((0, 54, 2), (0, 92, 2.6), 2.5, 2.2, side)]
    parts += [Limb((-2.6, 92 - 48 * (1 - 0.944**k), 5.7), (2.6, 92 - 48 * (1 - 0.944**k), 5.7),
                   0.28,
                   0.28, _STEEL) for k in range(1, 20)]  # fmt: skip
    parts += [
        ball((0, 92 - 48 * (1 - 0.944 ** (k - 0.5)), 5.6), 0.6, pale) for k in (3, 5, 7, 9, 12)
    ]
    parts.append(sheet([(-2.4, 92, 5), (2.4, 92, 5), (4, 96, 3.6), (3.6, 108, 2.4), (-3.6, 108,
                                                                                     2.4),
                        (-4, 96, 3.6)], side, 0.5))  # fmt: skip
    for k in range(6):
        z = -1.9 + 0.76 * k
        parts.append(Limb((1.25 * z, 20.5, 5.9), (z, 92, 6.1), 0.16, 0.14, _STEEL))
        peg, high = (4.4 if k > 2 else -4.4), 97 + 3.6 * (k % 3)
        parts += [Limb((z, 92, 6), (0.6 * peg, high, 4), 0.14, 0.14, _STEEL),
                  Limb((0.6 * peg, high, 2.8), (1.35 * peg, high, 2.8), 0.6, 1.1,
                       _STEEL)]  # fmt: skip
    for x in (-15.0, 15.0):
        parts += [*chain([(x, 9, 9), (x, 5, 6), (x * 0.6, 5, -8)], [1.2] * 3, _EBONY),
                  Limb((x * 0.6, 5, -8), (x * 1.3, 0, 8), 1.2, 1.2, _EBONY)]  # fmt: skip
    return [*parts, Limb((0, 38, -9), (0, 5, -10), 1.3, 1.3, _EBONY),
            Limb((0, 30, -9), (0, 0, -24), 1.2, 1.2, _EBONY)]  # fmt: skip


RIGS: dict[str, Rig] = {
    "umbrella": Rig(_umbrella, {Action.STAND: Gait(3.2), Action.FLOAT: Gait(3.2),
                                Action.FLY: Gait(3.2, 160.0), Action.FALL: Gait(3.2)}, 3.0,
                    turn=0.4, front=0.5, pitch=0.14),
    "guitar": Rig(_guitar, {Action.STAND: Gait(4.0)}, 4.4, front=0.34, pitch=0.04),
}  # fmt: skip
"""What people hold, without them, by its name."""

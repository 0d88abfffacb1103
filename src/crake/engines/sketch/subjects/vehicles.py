"""Cars, sailing boats, balloons and rockets."""

from __future__ import annotations

import itertools
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import (
    Coat,
    Ink,
    Limb,
    Part,
    Point,
    ball,
    sheet,
    tinted,
    towards,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

Flat = tuple[float, float]
BODY: tuple[Flat, ...] = (
    (-214, 34), (-218, 62), (-212, 84), (-196, 92), (-140, 96), (96, 92), (150, 86), (196, 74),
    (214, 60), (218, 36),
)  # fmt: skip
CABIN: tuple[Flat, ...] = ((-150, 94), (-104, 134), (-70, 143), (18, 142), (44, 134), (100, 91))
HALF, ROOF = 86.0, 66.0
WHEELS, RADIUS = (-136.0, 136.0), 33.0


def _hull(outline: tuple[Flat, ...], low: float, high: float, ink: Ink) -> list[Part]:
    """Return the skin over an outline: a strip for each of its stretches, across the car."""
    top = max(y for _, y in outline)
    base = min(y for _, y in outline)

    def half(y: float) -> float:
        return low + (high - low) * (y - base) / max(top - base, 1)

    parts: list[Part] = []
    for (x0, y0), (x1, y1) in itertools.pairwise(outline):
        a, b = half(y0), half(y1)
        parts.append(sheet([(x0, y0, a), (x1, y1, b), (x1, y1, -b), (x0, y0, -a)], ink))
    side = [(x, y, half(y) - 9.0) for x, y in outline]
    parts.append(sheet(side, ink, 9.0))
    return parts


def _arch(x: float, ink: Ink) -> Part:
    around = np.linspace(0, 2 * pi, 28, endpoint=False)
    return sheet([(x + 41 * cos(t), 36 + 41 * sin(t), HALF + 1.5) for t in around], ink)


def _wheel(x: float, z: float, phase: float) -> list[Part]:
    tyre, rim = Ink((0.05, 0.05, 0.055), gloss=0.08), Ink((0.72, 0.74, 0.78), gloss=0.5)
    dark = Ink((0.10, 0.10, 0.12))
    around = np.linspace(0, 2 * pi, 26, endpoint=False)

    def disc(radius: float, ink: Ink, out: float, bulge: float = 0.0) -> Part:
        ring: list[Point] = [
            (x + radius * cos(t), RADIUS + radius * sin(t), z + out) for t in around
        ]
        return sheet(ring, ink, bulge)

    parts = [disc(RADIUS, tyre, out) for out in (-20, -16, -12, -8, -4)]
    parts += [disc(RADIUS, tyre, 1, 6.0), disc(23.5, rim, 8, 2.0)]
    for k in range(5):
        turn = -2 * pi * phase + k * 2 * pi / 5
        gap: list[Point] = [
            (x + r * cos(turn + a), RADIUS + r * sin(turn + a), z + 11)
            for r, a in ((8, -0.30), (20, -0.36), (21, 0.0), (20, 0.36), (8, 0.30))
        ]
        parts.append(sheet(gap, dark))
    return parts


def _glazing(glass: Ink, pillar: Ink) -> list[Part]:
    """Return windows, a little outside the cabin's skin."""

    def side(x: float, y: float) -> Point:
        return x, y, HALF - 8 + (ROOF - HALF + 8) * (y - 91) / 52 + 2.2

    rear = [side(-134, 98), side(-98, 129), side(-70, 137), side(-36, 138), side(-36, 98)]
    front = [side(-26, 98), side(-26, 138), side(16, 137), side(38, 130), side(80, 98)]
    screen: list[Point] = [(96, 96, 70), (46, 133, 60), (46, 133, -60), (96, 96, -70)]
    parts: list[Part] = [sheet(rear, glass), sheet(front, glass), sheet(screen, glass)]
    parts.append(Limb(side(-31, 97), side(-31, 138), 2.4, 2.0, pillar))
    return parts


def _trim(paint: Ink, dark: bool) -> list[Part]:
    lamp = Ink((1.0, 0.96, 0.82), gloss=0.5, glow=0.95 if dark else 0.45)
    tail = Ink((1.0, 0.10, 0.08), gloss=0.4, glow=0.9 if dark else 0.35)
    seam, chrome = Ink(tinted(paint.base, 0.42)), Ink((0.80, 0.82, 0.85), gloss=0.9)
    black = Ink((0.07, 0.07, 0.08))
    parts: list[Part] = [
        Limb((-200, 44, HALF + 2), (204, 44, HALF + 2), 4.5, 4.5, black),
        Limb((-31, 94, HALF + 2), (-34, 48, HALF + 2), 1.1, 1.1, seam),
        Limb((78, 92, HALF + 2), (72, 50, HALF + 2), 1.1, 1.1, seam),
        Limb((-20, 84, HALF + 3), (2, 84, HALF + 3), 2.0, 2.0, chrome),
        Limb((219, 50, -50), (219, 50, 50), 9, 9, black),
        Limb((219, 36, -70), (219, 36, 70), 6, 6, chrome),
        Limb((62, 98, HALF + 4), (70, 100, HALF + 12), 6, 6, paint),
        Limb((-215, 74, HALF - 16), (-209, 76, HALF), 7, 6, tail),
    ]
    return parts + [
        Limb((210, 66, side * 66), (204, 68, side * 80), 10, 8.5, lamp) for side in (-1.0, 1.0)
    ]


def _car(phase: float, action: Action, look: Look) -> list[Part]:
    paint = Ink(look.colour or (0.82, 0.07, 0.07), gloss=0.75)
    glass = Ink((0.10, 0.13, 0.17), gloss=0.9)
    roll = phase if action is not Action.STAND else 0.0
    parts = _hull(BODY, HALF, HALF - 6, paint) + _hull(CABIN, HALF - 8, ROOF, paint)
    parts += _glazing(glass, paint) + _trim(paint, look.dark)
    for x in WHEELS:
        parts.append(_arch(x, Ink((0.03, 0.03, 0.035))))
        parts += _wheel(x, HALF - 6, roll) + _wheel(x, -HALF + 8, roll)
    return parts


def _wave(phase: float) -> float:
    return 0.05 * sin(2 * pi * phase)


def _boat(phase: float, action: Action, look: Look) -> list[Part]:
    del action
    hull = Ink(look.colour or (0.90, 0.91, 0.93), gloss=0.3)
    stripe, wood = Ink((0.72, 0.16, 0.15)), Ink((0.56, 0.38, 0.22))
    sail, jib = Ink((0.98, 0.96, 0.90)), Ink((0.95, 0.90, 0.80))
    belly = 10 + 3 * sin(2 * pi * phase)
    side: list[Point] = [(-92, 34, 20), (-84, 6, 14), (-50, -10, 8), (48, -10, 8), (92, 14, 6),
                         (116, 42, 2), (40, 33, 24)]  # fmt: skip
    band: list[Point] = [(x, y - 7, z + 3) for x, y, z in (side[0], side[6], side[5])]
    parts: list[Part] = [
        sheet(side, hull, 16.0),
        sheet([(-92, 34, 20), (40, 33, 24), (116, 42, 0), (40, 35, -24), (-92, 35, -20)], wood),
        sheet([*band, (114, 33, 2), (40, 22, 27), (-90, 22, 21)], stripe),
        Limb((8, 30, 0), (2, 214, 0), 3.0, 1.8, wood),
        Limb((4, 50, 0), (-82, 48, 10), 2.2, 1.8, wood),
        sheet([(2, 206, 1), (-30, 120, belly), (-80, 54, 12), (2, 54, 1)], sail, belly),
        sheet([(7, 190, 0), (52, 110, belly * 0.7), (108, 48, 2), (14, 58, 1)], jib, belly * 0.7),
        Limb((-46, 38, 0), (6, 38, 0), 11, 9, Ink((0.86, 0.87, 0.90))),
        sheet([(2, 214, 0), (2, 204, 0), (-22, 209 + 3 * sin(4 * pi * phase), 0)], stripe),
    ]
    return turned(parts, _wave(phase), (0, 10))


def _gores(t: F32, s: F32) -> F32:
    """Return the balloon's stripes: light and dark panels, and a band around."""
    panel = np.sign(np.sin(np.arcsin(np.clip(s, -1, 1)) * 7.0))
    return (panel * 0.95 + 0 * t).astype(np.float32)


def _balloon(phase: float, action: Action, look: Look) -> list[Part]:
    del action
    base = look.colour or (0.92, 0.34, 0.20)
    silk = Ink(base, tinted(base, 0.72), towards(base, (1.0, 0.90, 0.55), 0.85))
    rope, basket = Ink((0.34, 0.25, 0.16)), Ink((0.58, 0.40, 0.22), (0.42, 0.27, 0.14))
    coat: Coat = _gores
    flame = 5 + 2 * sin(4 * pi * phase)
    parts: list[Part] = [
        Limb((0, 66, 0), (0, 128, 0), 18, 55, silk, coat),
        Limb((0, 128, 0), (0, 146, 0), 55, 57, silk, coat),
        Limb((0, 22, 0), (0, 10, 0), 12, 11, basket),
        Limb((0, 25, -11), (0, 25, 11), 3.4, 3.4, rope),
        Limb((0, 40, 0), (0, 50 + flame, 0), 3.0, 0.6, Ink((1.0, 0.82, 0.40), glow=1.0)),
    ]
    parts += [
        Limb((x, 24, z), (x * 1.7, 66, z * 1.7), 0.7, 0.7, rope)
        for x in (-9.0, 9.0)
        for z in (-9.0, 9.0)
    ]
    return turned(parts, 0.6 * _wave(phase), (0, 120))


def _rocket(phase: float, action: Action, look: Look) -> list[Part]:
    white = Ink((0.93, 0.94, 0.96), gloss=0.35)
    red = Ink(look.colour or (0.86, 0.16, 0.13), gloss=0.35)
    dark, glass = Ink((0.26, 0.28, 0.32), gloss=0.3), Ink((0.25, 0.55, 0.85), gloss=0.9, glow=0.2)
    parts: list[Part] = [
        Limb((0, 78, 0), (0, 140, 0), 17, 20, white),
        Limb((0, 140, 0), (0, 176, 0), 20, 14, white),
        Limb((0, 176, 0), (0, 208, 0), 14.4, 2, red),
        Limb((0, 118, 0), (0, 124, 0), 20.4, 20.4, red),
        Limb((0, 66, 0), (0, 76, 0), 12, 15, dark),
        ball((6, 152, 16.5), 8.4, dark),
        ball((6.6, 152, 18.6), 6.6, glass),
    ]
    for x, z in ((-1.0, 0.35), (1.0, 0.35), (0.1, 1.0)):
        fin: list[Point] = [(x * 15, 108, z * 14), (x * 42, 70, z * 28), (x * 42, 52, z * 28),
                            (x * 14, 78, z * 13)]  # fmt: skip
        parts.append(sheet(fin, red, 3.0))
    if action is not Action.STAND:
        flick = 1 + 0.16 * sin(2 * pi * phase * 3) + 0.10 * sin(2 * pi * phase * 5)
        flames: tuple[tuple[float, float, RGB], ...] = (
            (11, 62, (1.0, 0.45, 0.10)),
            (8, 44, (1.0, 0.75, 0.25)),
            (5, 26, (1.0, 0.97, 0.80)),
        )
        for k, (radius, long, colour) in enumerate(flames):
            end = (0.0, 62 - long * flick, 2.0 + 6 * k)
            parts.append(Limb((0, 60, 2.0 + 6 * k), end, radius, 1.0, Ink(colour, glow=1.0)))
        return turned(parts, -0.72, (0, 110))
    return [_down(part, 52.0) for part in parts]


def _down(part: Part, by: float) -> Part:
    if isinstance(part, Limb):
        (ax, ay, az), (bx, by_, bz) = part.a, part.b
        return Limb((ax, ay - by, az), (bx, by_ - by, bz), part.ra, part.rb, part.ink, part.coat)
    moved: F32 = part.corners - np.array([0, by, 0], np.float32)
    return sheet([(float(x), float(y), float(z)) for x, y, z in moved], part.ink, part.bulge)


car = Rig(
    _car,
    {Action.DRIVE: Gait(0.44, 207.0), Action.STAND: Gait(1.0)},
    1.2,
    turn=0.26,
    pitch=0.13,
)
boat = Rig(_boat, {Action.FLOAT: Gait(3.2, 170.0)}, 1.57, turn=0.25,
           pitch=0.05, home=Home.WATER)  # fmt: skip
balloon = Rig(_balloon, {Action.FLOAT: Gait(3.6, 90.0)}, 1.95, turn=0.3,
              pitch=-0.10, home=Home.AIR)  # fmt: skip
rocket = Rig(_rocket, {Action.FLY: Gait(0.6, 160.0), Action.STAND: Gait(2.0)}, 1.8, turn=0.15, pitch=0.05,
             home=Home.AIR)  # fmt: skip

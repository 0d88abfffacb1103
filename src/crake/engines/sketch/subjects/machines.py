"""Machines that work on land: tractors, excavators, bulldozers and tanks. Units are centimetres."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from math import cos, hypot, pi, sin

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects.coachwork import lamps, pane
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    box,
    chain,
    disc,
    moved,
    sheet,
    tinted,
)
from crake.engines.sketch.subjects.rig import Gait, Look, Rig
from crake.engines.sketch.subjects.wheels import DARK, GLASS, TYRE, Flat, hull

IRON = Ink((0.16, 0.16, 0.17), gloss=0.25)


def lugged(x: float, z: float, phase: float, radius: float, wide: float, rim: Ink) -> list[Part]:
    """Return a farm wheel whose outer side is at `z`, with lugs that grip the soil."""
    outer, inner, tyre = z, z - wide, radius * 0.94
    parts: list[Part] = [
        Limb((x, radius, inner), (x, radius, outer), tyre, tyre, TYRE, cut=True),
        disc((x, radius, inner), tyre, TYRE, 0.0, 28),
        disc((x, radius, outer), tyre, TYRE, 5.0, 28),
        disc((x, radius, outer + 4), radius * 0.56, rim, 3.0, 28),
        disc((x, radius, outer + 9), radius * 0.20, DARK, 2.0),
    ]
    for k in range(16):
        t = -2 * pi * phase + 2 * pi * k / 16
        middle = (x + radius * 0.95 * cos(t + 0.10), radius + radius * 0.95 * sin(t + 0.10))
        edge = (x + radius * 0.88 * cos(t), radius + radius * 0.88 * sin(t))
        parts += [Limb((*edge, outer + 1), (*middle, (inner + outer) / 2), 0.055 * radius,
                       0.055 * radius, TYRE)]  # fmt: skip
    for k in range(6):
        t = -2 * pi * phase + 2 * pi * k / 6
        parts.append(ball((x + 0.36 * radius * cos(t), radius + 0.36 * radius * sin(t), outer + 8),
                          0.05 * radius, DARK))  # fmt: skip
    return parts


def _tractor(phase: float, action: Action, look: Look) -> list[Part]:
    own: tuple[RGB, ...] = ((0.10, 0.42, 0.14), (0.74, 0.09, 0.07), (0.12, 0.30, 0.62))
    base = look.colour or own[int(look.variant * 2.999)]
    paint, rim = Ink(base, gloss=0.6), Ink((0.93, 0.76, 0.14), gloss=0.3)
    lamp, tail = lamps(look.dark)
    moving = action is not Action.STAND
    parts = hull(((12, 74), (12, 146), (60, 150), (160, 140), (178, 124), (180, 74)), 32, 27, paint)
    parts += box((-104, 54, -30), (170, 84, 30), IRON)
    parts += [pane(40, 150, 92, 122, 36, IRON),
              sheet([(181, 84, -22), (181, 84, 22), (180, 128, 20), (180, 128, -20)],
                    IRON)]  # fmt: skip
    parts += [Limb((42, 96 + 6.0 * k, 37), (148, 96 + 6.0 * k, 37), 1.0, 1.0, paint)
              for k in range(5)]  # fmt: skip
    parts += box((184, 66, -24), (206, 96, 24), IRON)
    cab = [(-104, 118), (-96, 236), (4, 236), (16, 118)]
    parts += box((-106, 96, -50), (14, 120, 50), paint)
    parts += hull(cab, 48, 44, GLASS)
    for z in (-46.0, 46.0):
        for (ax, ay), (bx, by) in ((cab[0], cab[1]), (cab[2], cab[3]), ((-52, 118), (-50, 236))):
            parts.append(Limb((ax, ay, z * 1.06), (bx, by, z), 3.4, 3.0, IRON))
    parts += box((-110, 236, -54), (18, 252, 54), paint)
    parts += [ball((20, 244, z), 6, lamp) for z in (-38.0, 38.0)]
    parts += [ball((181, 112, z), 7, lamp) for z in (-24.0, 24.0)]
    parts += [ball((-108, 122, 52), 5, tail), Limb((104, 146, 22), (104, 214, 22), 5.5, 4.6, IRON),
              Limb((104, 212, 22), (96, 222, 22), 4.6, 4.2, IRON)]  # fmt: skip
    for side in (-1.0, 1.0):
        arc: list[Point] = [(-76 + 92 * cos(t), 82 + 92 * sin(t), side * 76)
                            for t in (pi * (0.10 + 0.13 * k) for k in range(7))]  # fmt: skip
        parts += chain(arc, [9.0] * 7, paint)
        parts += [Limb((124, 42, 0), (124, 42, side * 70), 7, 6, IRON),
                  Limb((-70, 82, 0), (-70, 82, side * 70), 9, 8, IRON)]  # fmt: skip
    parts += [Limb((18, 58 - 18.0 * k, 44), (44, 58 - 18.0 * k, 44), 3, 3, IRON) for k in range(2)]
    parts = moved(parts, (0.0, 1.0 * sin(4 * pi * phase), 0.0))
    roll = phase if moving else 0.0
    for z in (104.0, -58.0):
        parts += lugged(-76, z, roll, 82, 46, rim)
    for z in (88.0, -58.0):
        parts += lugged(124, z, 2 * roll, 41, 30, rim)
    return parts + _puffs((94.0, 226.0, 22.0), phase, 150.0 if moving else 30.0)


def _puffs(at: Point, phase: float, drift: float) -> list[Part]:
    """Return the fumes of an exhaust that are left behind and fade."""
    parts: list[Part] = []
    for k in range(6):
        age = (k + phase) / 6
        fumes = Ink((0.42, 0.42, 0.44), mist=max(0.34 * (1 - age) * min(6 * age, 1.0), 0.001))
        parts.append(ball((at[0] - drift * age, at[1] + 66 * age**0.7, at[2]), 7 + 24 * age, fumes))
    return parts


def _around(outline: Sequence[Flat], way: float) -> Flat:
    """Return the place that is `way` of 0..1 along a closed outline."""
    closed = [*outline, outline[0]]
    steps = [hypot(bx - ax, by - ay) for (ax, ay), (bx, by) in itertools.pairwise(closed)]
    left = (way % 1.0) * sum(steps)
    for ((ax, ay), (bx, by)), step in zip(itertools.pairwise(closed), steps, strict=True):
        if left <= step:
            return ax + (bx - ax) * left / step, ay + (by - ay) * left / step
        left -= step
    return closed[0]


_SHOES = 36
"""How many shoes a track has; in a cycle it goes on by three."""


def track(phase: float, z: float, long: float, high: float, wide: float) -> list[Part]:
    """Return a track that runs around its wheels; `z` is its outer side."""
    r = high / 2
    ends = [pi * k / 8 for k in range(9)]
    outline = [(long - r + r * sin(t), r - r * cos(t)) for t in ends]
    outline += [(-long + r - r * sin(t), r + r * cos(t)) for t in ends]
    parts: list[Part] = [sheet([(x, y, z - 2) for x, y in outline], IRON),
                         sheet([(x, y, z - wide) for x, y in outline], IRON)]  # fmt: skip
    for k in range(_SHOES):
        x, y = _around(outline, (k - 3 * phase) / _SHOES)
        parts.append(Limb((x, y, z - wide), (x, y, z), 4.6, 4.6, TYRE))
    count = max(3, round(long / 26))
    for k in range(count):
        x = -long + r + (2 * long - 2 * r) * k / (count - 1)
        parts += [disc((x, r, z), r * 0.72, Ink((0.34, 0.34, 0.35), gloss=0.3), 1.5),
                  disc((x, r, z + 2), r * 0.26, IRON, 1.0)]  # fmt: skip
    return parts


def _stride(long: float, high: float) -> float:
    """Return how far a track goes on in a cycle."""
    return (4 * (long - high / 2) + pi * high) * 3 / _SHOES


def _bucket(at: Flat, tilt: float) -> list[Part]:
    """Return the bucket at the end of an excavator's stick, with its teeth."""
    c, s = cos(tilt), sin(tilt)

    def place(x: float, y: float) -> Flat:
        return at[0] + x * c - y * s, at[1] + x * s + y * c

    shape = [place(*p) for p in ((-6, 4), (26, 2), (40, -26), (26, -58), (-14, -66), (-6, -34))]
    parts: list[Part] = [sheet([(x, y, z) for x, y in shape], IRON) for z in (-30.0, 30.0)]
    for (ax, ay), (bx, by) in itertools.pairwise(shape[:5]):
        parts.append(sheet([(ax, ay, -30), (bx, by, -30), (bx, by, 30), (ax, ay, 30)], IRON))
    (ax, ay), (bx, by) = place(-14, -66), place(-28, -66)
    return parts + [Limb((ax, ay, z), (bx, by, z), 4, 1.5, Ink((0.6, 0.6, 0.6), gloss=0.4))
                    for z in (-24.0, -8.0, 8.0, 24.0)]  # fmt: skip


def _excavator(phase: float, action: Action, look: Look) -> list[Part]:
    paint = Ink(look.colour or (0.95, 0.68, 0.08), gloss=0.5)
    dark = Ink(tinted(paint.base, 0.75), gloss=0.4)
    moving = action is Action.DRIVE
    dig = 0.0 if moving else sin(2 * pi * phase)
    parts = track(phase if moving else 0.0, 96, 150, 66, 42)
    parts += track(phase if moving else 0.0, -54, 150, 66, 42)
    parts += box((-70, 30, -56), (70, 70, 56), IRON) + box((-150, 76, -80), (80, 92, 80), IRON)
    parts += hull(((-158, 92), (-164, 130), (-150, 168), (-20, 168), (-12, 92)), 80, 74, paint)
    parts += [pane(-136, -40, 108, 150, 82, dark), pane(-150, -30, 98, 104, 83, IRON)]
    cab = hull(((-8, 92), (-8, 228), (58, 228), (80, 170), (80, 92)), 34, 32, GLASS)
    parts += moved(cab, (0.0, 0.0, 44.0)) + box((-12, 228, 10), (62, 236, 78), paint)
    shoulder: Flat = (60.0, 120.0)
    lift, curl = 0.92 + 0.16 * dig, -1.02 + 0.34 * sin(2 * pi * phase + 0.9) * (not moving)
    knee = (shoulder[0] + 120 * cos(lift + 0.25), shoulder[1] + 120 * sin(lift + 0.25))
    elbow = (knee[0] + 130 * cos(lift - 0.65), knee[1] + 130 * sin(lift - 0.65))
    wrist = (elbow[0] + 150 * cos(curl), elbow[1] + 150 * sin(curl))
    for a, b, r in ((shoulder, knee, 15.0), (knee, elbow, 15.0), (elbow, wrist, 11.0)):
        parts.append(Limb((*a, -26), (*b, -26), r, r * 0.85, paint))
    piston = Ink((0.80, 0.82, 0.85), gloss=0.9)
    parts += [Limb((92, 108, -12), (*knee, -12), 6, 4.5, piston),
              Limb((knee[0], knee[1] + 20, -26), (elbow[0] - 6, elbow[1] + 14, -26), 6, 4.5,
                   piston),
              ball((*elbow, -26), 14, dark), ball((*wrist, -26), 10, dark)]  # fmt: skip
    bucket = _bucket(wrist, curl + 1.5 + 0.5 * dig * (not moving))
    return parts + moved(bucket, (0.0, 0.0, -26.0))


def _bulldozer(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a bulldozer; it pushes, or raises and lowers its blade."""
    paint = Ink(look.colour or (0.95, 0.68, 0.08), gloss=0.5)
    dark, steel = Ink(tinted(paint.base, 0.72), gloss=0.4), Ink((0.52, 0.53, 0.55), gloss=0.5)
    lamp, _ = lamps(look.dark)
    moving = action is Action.DRIVE
    roll = phase if moving else 0.0
    parts = track(roll, 92, 140, 84, 44) + track(roll, -48, 140, 84, 44)
    parts += hull(((0, 70), (0, 140), (60, 148), (128, 138), (140, 116), (140, 70)), 42, 38, paint)
    parts += [pane(22, 110, 90, 122, 44, IRON),
              *[Limb((24, 96 + 7.0 * k, 45), (108, 96 + 7.0 * k, 45), 1.1, 1.1, dark)
                for k in range(4)]]  # fmt: skip
    parts += box((-130, 62, -52), (4, 112, 52), paint)
    parts += hull(((-112, 112), (-106, 212), (-14, 212), (-4, 112)), 46, 43, GLASS)
    for z in (-45.0, 45.0):
        parts += [Limb((x, 112, z * 1.04), (top, 212, z), 3.6, 3.4, IRON)
                  for x, top in ((-112, -106), (-60, -58), (-4, -14))]  # fmt: skip
    parts += box((-118, 212, -52), (-2, 226, 52), paint)
    parts += [ball((0, 219, z), 6, lamp) for z in (-36.0, 36.0)]
    parts += [Limb((70, 146, 20), (70, 202, 20), 5, 4.4, IRON)]
    lift = 9 + 9 * sin(2 * pi * phase) if not moving else 3 + 2 * sin(2 * pi * phase)
    curve = [(196.0, 4.0), (182.0, 22.0), (178.0, 48.0), (182.0, 74.0), (194.0, 92.0)]
    blade: list[Part] = [
        sheet([(ax, ay, -112), (bx, by, -112), (bx, by, 112), (ax, ay, 112)], steel)
        for (ax, ay), (bx, by) in itertools.pairwise(curve)
    ]
    blade += [sheet([*[(x, y, z) for x, y in curve], (172, 60, z), (172, 20, z)], paint)
              for z in (-112.0, 112.0)]  # fmt: skip
    parts += moved(blade, (0.0, lift, 0.0))
    for z in (-102.0, 102.0):
        ram = (178.0, 56 + lift, z * 0.6)
        parts += [Limb((-20, 42, z), (176, 26 + lift, z), 7, 7, paint),
                  Limb((90, 108, z * 0.42), ram, 4.4, 3.6, steel)]  # fmt: skip
    return parts + _puffs((70.0, 210.0, 20.0), phase, 110.0 if moving else 20.0)


def _tank(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.30, 0.34, 0.20)
    paint, dark = Ink(base, gloss=0.12), Ink(tinted(base, 0.72))
    moving = action is not Action.STAND
    roll = phase if moving else 0.0
    parts = track(roll, 150, 300, 82, 56) + track(roll, -94, 300, 82, 56)
    low = ((-310, 78), (-318, 120), (-290, 134), (170, 134), (312, 96), (300, 62))
    body = hull(low, 150, 140, paint)
    body += hull(((-150, 134), (-170, 160), (-140, 204), (60, 204), (112, 176), (104, 134)), 104,
                 84, paint)  # fmt: skip
    body += [Limb((100, 172, 0), (170, 174, 0), 20, 16, dark),
             Limb((150, 174, 0), (420, 184, 0), 10, 9, dark),
             Limb((398, 183, 0), (420, 184, 0), 13, 13, dark),
             Limb((-70, 204, 30), (-70, 214, 30), 30, 28, dark),
             Limb((-120, 204, -40), (-122, 300, -40), 1.6, 0.8, IRON)]  # fmt: skip
    body += [Limb((-280 + 140.0 * k, 98, 153), (-160 + 140.0 * k, 98, 153), 12, 12, dark)
             for k in range(4)]  # fmt: skip
    return parts + moved(body, (0.0, 1.4 * sin(2 * pi * phase) if moving else 0.0, 0.0))


RIGS: dict[str, Rig] = {
    "tractor": Rig(
        _tractor,
        {Action.DRIVE: Gait(1.5, 2 * pi * 82), Action.STAND: Gait(2.0)},
        1.32, turn=0.34, front=0.45, pitch=0.12, waterline=40.0, seat=252.0,
    ),
    "excavator": Rig(
        _excavator,
        {Action.STAND: Gait(4.0), Action.DRIVE: Gait(0.6, _stride(150, 66))},
        1.10, turn=0.28, front=0.32, pitch=0.12, waterline=40.0, seat=228.0,
    ),
    "bulldozer": Rig(
        _bulldozer,
        {Action.DRIVE: Gait(0.8, _stride(140, 84)), Action.STAND: Gait(4.0)},
        1.24, turn=0.34, front=0.42, pitch=0.12, waterline=40.0, seat=226.0,
    ),
    "tank": Rig(
        _tank,
        {Action.DRIVE: Gait(0.7, _stride(300, 82)), Action.STAND: Gait(2.0)},
        0.84, turn=0.32, front=0.45, pitch=0.13, waterline=40.0, seat=204.0,
    ),
}  # fmt: skip
"""Machines by their name."""

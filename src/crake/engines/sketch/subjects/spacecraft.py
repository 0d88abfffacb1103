"""Rockets, spaceships, saucers, space stations and satellites: about 200 units long or high."""

from __future__ import annotations

import itertools
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects.lathe import rounded
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    banked,
    box,
    chain,
    moved,
    sheet,
    spun,
    tinted,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

PLATE, IRON = (0.86, 0.88, 0.91), Ink((0.22, 0.23, 0.27), gloss=0.4)
CELL, FOIL = Ink((0.10, 0.17, 0.42), gloss=0.7), Ink((0.86, 0.66, 0.24), gloss=0.8)
WHITE = Ink((0.92, 0.93, 0.95), gloss=0.3)


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
        if action is not Action.RISE:
            return turned(parts, -0.72, (0, 110))
    return moved(parts, (0.0, -22.0 if action is Action.RISE else -52.0, 0.0))


def _ufo(phase: float, action: Action, look: Look) -> list[Part]:
    metal = Ink(look.colour or (0.66, 0.69, 0.74), gloss=0.8)
    dome = Ink((0.45, 0.85, 0.95), gloss=0.9, glow=0.3)
    parts: list[Part] = []
    turns = [2 * pi * j / 28 for j in range(29)]
    for radius, y, lower, low in ((108.0, 58.0, 44.0, 74.0), (108.0, 58.0, 62.0, 42.0)):
        for a, b in itertools.pairwise(turns):
            parts.append(sheet([(radius * cos(a), y, radius * sin(a)), (radius * cos(b), y, radius
                                * sin(b)), (lower * cos(b), low, lower * sin(b)),
                                (lower * cos(a), low, lower * sin(a))], metal))  # fmt: skip
    rim = [(108 * cos(t), 58.0, 108 * sin(t)) for t in turns]
    parts += chain(rim, [4.0] * len(rim), Ink(tinted(metal.base, 0.8), gloss=0.8))
    parts.append(Limb((0, 74, 0), (0, 82, 0), 40, 34, dome))
    for k in range(12):
        t = 2 * pi * k / 12
        glow = 0.45 + 0.55 * max(sin(2 * pi * (phase - k / 12)), 0.0)
        parts.append(ball((103 * cos(t), 56, 103 * sin(t)), 7, Ink((1.0, 0.84, 0.35), glow=glow)))
    beam = Ink((0.65, 1.0, 0.85), glow=0.9)
    ray = Ink((0.70, 1.0, 0.88), glow=1.0, mist=0.34 + 0.06 * sin(4 * pi * phase))
    parts += [ball((0, 42, 0), 16, beam), Limb((0, 40, 0), (0, -78, 0), 14, 52, ray, cut=True)]
    return turned(parts, 0.05 * sin(2 * pi * phase), (0, 60))


def exhaust(at: Point, radius: float, long: float, phase: float, colour: RGB) -> list[Part]:
    """Return the glowing mouth of an engine that points back, and its plume."""
    x, y, z = at
    flick = 1 + 0.10 * sin(6 * pi * phase) + 0.06 * sin(10 * pi * phase + z)
    parts: list[Part] = [
        Limb((x, y, z), (x - 3, y, z), radius * 0.9, radius * 0.9, Ink((0.9, 0.97, 1.0), glow=1.0)),
    ]
    for share, dense in ((1.0, 0.55), (0.66, 0.75), (0.36, 0.95)):
        plume = Ink(colour if share > 0.5 else (0.92, 0.97, 1.0), glow=1.0, mist=dense)
        end = (x - long * share * flick, y, z)
        parts.append(Limb((x - 2, y, z), end, radius * (0.62 + 0.5 * share), radius * 0.2, plume))
    return parts


def _flight_deck(paint: Ink, trim: Ink) -> list[Part]:
    """Return a spaceship's body with its canopy, its seams and its back."""
    glass = Ink((0.16, 0.42, 0.62), gloss=1.0, glow=0.25)
    spine = ((134.0, 58.0, 3.0), (104.0, 58.5, 8.0), (52.0, 60.0, 15.5), (-18.0, 62.0, 20.5),
             (-92.0, 60.0, 17.0))  # fmt: skip
    parts = chain([(x, y, 0.0) for x, y, _ in spine], [r for _, _, r in spine], paint)
    parts += chain([(66, 70, 0), (48, 76, 0), (24, 79, 0), (-2, 78, 0)], (3, 9, 10, 8), glass)
    parts += [Limb((x, 76, -10), (x, 86, 0), 1.2, 1.2, IRON) for x in (22.0, 44.0)]
    parts += [Limb((x, 76, 10), (x, 86, 0), 1.2, 1.2, IRON) for x in (22.0, 44.0)]
    parts += chain([(0, 80, 0), (-40, 86, 0), (-96, 76, 0)], (6, 10, 9), trim)
    for x, radius in ((92.0, 9.6), (70.0, 13.0), (-24.0, 20.8), (-52.0, 19.6)):
        y = 58.5 + 0.028 * (92 - x)
        parts.append(Limb((x, y, 0), (x - 2, y, 0), radius + 0.5, radius + 0.6, IRON, cut=True))
    parts.append(Limb((84, 58.6, 0), (74, 58.9, 0), 11.2, 12.7, trim, cut=True))
    return parts


def _spaceship(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a spaceship with swept wings and four engines."""
    own: tuple[RGB, ...] = ((0.82, 0.20, 0.12), (0.14, 0.40, 0.74), (0.92, 0.56, 0.12))
    trim = Ink(look.colour or own[int(look.variant * 2.999)], gloss=0.6)
    paint = Ink(PLATE, gloss=0.6, glow=0.08)
    wing = Ink(tinted(PLATE, 0.84), gloss=0.5, glow=0.06)
    blue, moving = (0.30, 0.62, 1.0), action is not Action.STAND
    parts = _flight_deck(paint, trim)
    for side in (-1.0, 1.0):
        parts += [
            sheet([(36, 58, side * 12), (-44, 50, side * 112), (-84, 49, side * 116),
                   (-96, 56, side * 14)], wing, 3.0),
            sheet([(-8, 57, side * 62), (-26, 54.8, side * 86), (-82, 53.5, side * 88),
                   (-86, 55.5, side * 62)], trim, 1.0),
            Limb((-14, 50, side * 112), (-92, 49, side * 115), 4.5, 6.5, IRON),
            Limb((26, 51, side * 111), (-14, 50, side * 112), 1.2, 1.8, IRON),
            sheet([(-52, 68, side * 30), (-100, 112, side * 46), (-122, 112, side * 46),
                   (-104, 66, side * 30)], trim, 2.0),
            ball((-90, 49, side * 119), 2.6,
                 Ink((1.0, 0.2, 0.15) if side < 0 else (0.25, 1.0, 0.4), glow=0.95)),
        ]  # fmt: skip
        for y, z in ((68.0, 27.0), (50.0, 29.0)):
            parts += [
                Limb((-20, y, side * z), (-106, y, side * z), 9.5, 11.5, paint),
                Limb((-16, y, side * z), (-24, y, side * z), 8.0, 10.0, IRON),
                Limb((-106, y, side * z), (-113, y, side * z), 11.5, 10.0, IRON, cut=True),
            ]
            long = (78.0 if moving else 26.0) * (1.0 if y > 60 else 0.86)
            parts += exhaust((-110.0, y, side * z), 9.5, long, phase, blue)
    sway = sin(2 * pi * phase)
    return turned(banked(parts, 0.10 * sway, (60, 0)), 0.05 + 0.02 * sway, (0, 60))


def _panel(low: Point, wide: float, high: float, ink: Ink = CELL) -> list[Part]:
    """Return a solar panel that faces ahead of the viewer's side, with its cells."""
    x, y, z = low
    parts: list[Part] = [sheet([(x, y, z), (x + wide, y, z), (x + wide, y + high, z),
                                (x, y + high, z)], ink)]  # fmt: skip
    across, up = max(2, round(abs(wide) / 11)), max(2, round(abs(high) / 11))
    parts += [Limb((x + wide * k / across, y, z + 0.6), (x + wide * k / across, y + high, z + 0.6),
                   0.5, 0.5, FOIL) for k in range(across + 1)]  # fmt: skip
    return parts + [Limb((x, y + high * k / up, z + 0.6), (x + wide, y + high * k / up, z + 0.6),
                         0.4, 0.4, FOIL) for k in range(up + 1)]  # fmt: skip


def _station(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a space station: modules across a truss with wings of solar cells."""
    del action
    cells = Ink(look.colour or (0.85, 0.50, 0.16), gloss=0.6, glow=0.16)
    y, lit = 60.0, Ink((1.0, 0.92, 0.66), glow=0.9)
    parts: list[Part] = [Limb((-168, y, z), (168, y, z), 1.6, 1.6, IRON) for z in (-5.0, 5.0)]
    parts += [Limb((-168, y + 8, 0), (168, y + 8, 0), 1.6, 1.6, IRON)]
    for k in range(29):
        x = -168 + 12.0 * k
        parts.append(Limb((x, y, -5 if k % 2 else 5), (x + 12, y + 8, 0), 0.9, 0.9, IRON))
    for x in (-164.0, -122.0, 92.0, 134.0):
        for high in (84.0, -84.0):
            parts += _panel((x, y + (10 if high > 0 else -4), 0.0), 14, high, cells)
            parts += _panel((x + 17, y + (10 if high > 0 else -4), 0.0), 14, high, cells)
            parts.append(Limb((x + 15.5, y, 0), (x + 15.5, y + high * 1.08, 0), 1.0, 0.8, IRON))
    for x in (-74.0, 52.0):
        parts += _panel((x, y - 62, -8.0), 22, 54, WHITE)
    modules: list[tuple[Point, Point, float]] = [
        ((0, y - 24, -78), (0, y - 24, 84), 20), ((-66, y - 25, 44), (66, y - 25, 44), 18),
        ((-46, y - 24, -20), (54, y - 24, -20), 18),
    ]  # fmt: skip
    for a, b, radius in modules:
        parts.append(Limb(a, b, radius, radius, WHITE))
        for share in (0.22, 0.5, 0.78):
            (ax, ay, az), (bx, _, bz) = a, b
            at = (ax + (bx - ax) * share, ay, az + (bz - az) * share)
            to = (at[0] + 0.02 * (bx - ax), ay, at[2] + 0.02 * (bz - az))
            parts.append(Limb(at, to, radius + 0.8, radius + 0.8, IRON, cut=True))
    parts += [Limb((0, y - 6, 0), (0, y, 0), 9, 8, IRON), ball((0, y - 24, 92), 14, FOIL)]
    parts += [ball((x, y - 18, 61.5), 3.4, lit) for x in (-48.0, -26.0, 24.0, 46.0)]
    beacon = Ink((1.0, 0.2, 0.15), glow=0.5 + 0.45 * sin(2 * pi * phase))
    parts.append(ball((168, y, 0), 2.4, beacon))
    return spun(turned(parts, 0.10, (0, y)), 0.10 * sin(2 * pi * phase))


def _satellite(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a satellite with two wings of solar cells and a dish."""
    del action
    body = Ink(look.colour or FOIL.base, gloss=0.85)
    parts = box((-24, 36, -22), (24, 84, 22), body)
    parts += [Limb((-24, y, 22.6), (24, y, 22.6), 0.8, 0.8, IRON) for y in (48.0, 60.0, 72.0)]
    for side in (-1.0, 1.0):
        parts.append(Limb((side * 24, 60, 0), (side * 44, 60, 0), 2.2, 2.2, IRON))
        for k in range(2):
            parts += _panel((side * (44 + 48 * k), 34, 0.0), side * 44, 52)
    dish = rounded(((2, 0), (14, 4), (26, 14)))
    for (ra, low), (rb, high) in itertools.pairwise(dish):
        parts.append(Limb((0, 60, 24 + low), (0, 60, 24 + high), ra, rb, WHITE, cut=True))
    parts += [
        Limb((0, 60, 24), (0, 60, 46), 1.4, 1.0, IRON),
        ball((0, 60, 47), 3, IRON),
        Limb((10, 84, 0), (14, 108, 0), 1.2, 0.7, IRON),
        ball((14, 109, 0), 2.2, Ink((1.0, 0.25, 0.2), glow=0.5 + 0.4 * sin(4 * pi * phase))),
    ]
    sway = sin(2 * pi * phase)
    return spun(turned(parts, 0.22 + 0.06 * sway, (0, 60)), 0.16 * sway)


RIGS: dict[str, Rig] = {
    "rocket": Rig(_rocket, {Action.FLY: Gait(0.6, 160.0), Action.RISE: Gait(0.6),
                            Action.STAND: Gait(2.0)}, 1.8, turn=0.15, front=0.15, pitch=0.05,
                  home=Home.AIR, smokes=True),
    "ufo": Rig(_ufo, {Action.FLY: Gait(1.5, 240.0), Action.FLOAT: Gait(1.8),
                      Action.RISE: Gait(1.8)}, 1.9, turn=0.2,
               pitch=0.12, home=Home.AIR),
    "spaceship": Rig(_spaceship, {Action.FLY: Gait(3.0, 420.0), Action.STAND: Gait(3.0)}, 1.75,
                     turn=0.52, front=0.6, pitch=0.44, home=Home.AIR),
    "space station": Rig(_station, {Action.FLOAT: Gait(8.0)}, 1.9, turn=0.5, front=0.5, pitch=0.2,
                         home=Home.AIR),
    "satellite": Rig(_satellite, {Action.FLOAT: Gait(8.0), Action.FLY: Gait(8.0, 300.0)}, 1.9,
                     turn=0.45, front=0.45, pitch=0.18, home=Home.AIR),
}  # fmt: skip
"""What flies beyond the air by its name."""

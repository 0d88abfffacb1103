"""Racing cars with open wheels, and cars from the time before the war. Units are centimetres."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects.coachwork import lamps, rolling
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
    towards,
)
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.wheels import (
    BLACK,
    CHROME,
    DARK,
    GLASS,
    RIM,
    TYRE,
    hull,
    spoked,
)


def slick(x: float, z: float, phase: float, radius: float, wide: float, mark: RGB) -> list[Part]:
    """Return a broad wheel whose outer side is at `z`, with a coloured mark on its tyre."""
    outer, inner = z, z - wide
    parts: list[Part] = [
        Limb((x, radius, inner), (x, radius, outer), radius, radius, TYRE, cut=True),
        disc((x, radius, inner), radius, TYRE),
        disc((x, radius, outer), radius, TYRE, 3.0, 28),
        disc((x, radius, outer + 2), radius * 0.80, Ink(mark), 1.0),
        disc((x, radius, outer + 2.6), radius * 0.76, TYRE, 1.0),
        disc((x, radius, outer + 3.4), radius * 0.58, DARK, 1.0),
    ]
    for k in range(10):
        t = -2 * pi * phase + 2 * pi * k / 10
        parts.append(Limb((x, radius, outer + 4), (x + 0.54 * radius * cos(t), radius + 0.54
                          * radius * sin(t), outer + 4), 1.5, 1.1, RIM))  # fmt: skip
    return [*parts, disc((x, radius, outer + 6), radius * 0.12, CHROME)]


def _wing(x: float, y: float, half: float, deep: float, ink: Ink, plate: Ink, tall: float,
          ) -> list[Part]:  # fmt: skip
    """Return a wing across the car with its end plates."""
    parts: list[Part] = [
        sheet([(x - deep, y + 7, -half), (x - deep, y + 7, half), (x, y, half), (x, y, -half)], ink,
              1.0),
        sheet([(x - deep * 1.3, y + 16, -half), (x - deep * 1.3, y + 16, half),
               (x - deep * 0.8, y + 8, half), (x - deep * 0.8, y + 8, -half)], plate, 1.0),
    ]  # fmt: skip
    end = ((x + 4, y - 6), (x + 4, y + 4), (x - deep, y + tall), (x - deep * 1.4, y + tall),
           (x - deep * 1.4, y - 6))  # fmt: skip
    return parts + [sheet([(ahead, up, z) for ahead, up in end], ink) for z in (-half, half)]


def _driver(paint: Ink) -> list[Part]:
    """Return who sits in a racing car: a helmet behind the halo."""
    visor = Ink((0.05, 0.06, 0.08), gloss=1.0)
    halo = [(84.0, 66.0, 0.0), (74.0, 86.0, 0.0)]
    parts: list[Part] = [ball((14, 80, 0), 13.5, paint),
                         Limb((22, 81, -5), (22, 81, 5), 8, 8, visor),
                         Limb((8, 60, 0), (12, 68, 0), 15, 10, DARK)]  # fmt: skip
    for side in (-1.0, 1.0):
        loop: list[Point] = [*halo, (46.0, 89.0, side * 19), (6.0, 86.0, side * 22),
                             (-16.0, 74.0, side * 20)]  # fmt: skip
        parts += chain(loop, [2.6] * 5, BLACK)
    return parts


def _race_car(phase: float, action: Action, look: Look) -> list[Part]:
    own: tuple[RGB, ...] = ((0.84, 0.05, 0.06), (0.06, 0.14, 0.40), (0.95, 0.48, 0.06))
    base = look.colour or own[int(look.variant * 2.999)]
    paint, light = Ink(base, gloss=0.9), Ink(towards(base, (1.0, 1.0, 1.0), 0.85), gloss=0.8)
    carbon = Ink((0.07, 0.07, 0.08), gloss=0.3)
    parts: list[Part] = chain(
        [(278, 24, 0), (220, 34, 0), (130, 48, 0), (60, 48, 0), (0, 46, 0)],
        (6, 12, 20, 26, 28),
        paint,
    )
    parts += hull(((-212, 30), (-206, 44), (-120, 66), (-52, 98), (-34, 104), (-16, 100), (-4, 60),
                   (-4, 30)), 24, 9, paint)  # fmt: skip
    parts.append(sheet([(-12, 86, 7), (-14, 102, 5), (-14, 102, -5), (-12, 86, -7)], DARK))
    parts.append(Limb((40, 70, -13), (30, 72, 13), 6, 6, carbon))
    parts.append(sheet([(140, 8, 60), (140, 8, -60), (-170, 8, -78), (-170, 8, 78)], carbon))
    for side in (-1.0, 1.0):
        pod = [(62, 16), (62, 50), (30, 56), (-90, 42), (-160, 22), (-160, 16)]
        parts += moved(hull(pod, 20, 16, paint), (0.0, 0.0, side * 46.0))
        parts.append(sheet([(63, 22, side * 34), (63, 48, side * 34), (63, 48, side * 62),
                            (63, 22, side * 62)], DARK))  # fmt: skip
        stripe: list[Point] = [(40, 40, side * 67), (-84, 34, side * 67), (-96, 28, side * 67),
                               (40, 30, side * 67)]  # fmt: skip
        parts.append(sheet(stripe, light))
        for x, y in ((172.0, 34.0), (-150.0, 34.0)):
            for dx, dy in ((-22.0, 8.0), (20.0, 8.0), (-10.0, -8.0)):
                parts.append(Limb((x + dx, y + dy, side * 14), (x, y + 0.4 * dy, side * 66), 1.8,
                                  1.6, carbon))  # fmt: skip
        parts.append(Limb((70, 62, side * 26), (74, 66, side * 48), 1.4, 1.4, carbon))
        parts.append(Limb((74, 66, side * 44), (74, 66, side * 56), 5, 5, paint))
    parts += _wing(286, 14, 92, 40, paint, light, 22) + _wing(-186, 84, 52, 30, light, paint, 26)
    parts += [Limb((-200, 40, 0), (-206, 84, 0), 3, 3, carbon),
              ball((-214, 36, 0), 4.4, Ink((1.0, 0.1, 0.08), glow=0.8)),
              *_driver(light)]  # fmt: skip
    moving = action is not Action.STAND
    parts = moved(parts, (0.0, 0.5 * sin(4 * pi * phase) if moving else 0.0, 0.0))
    for x in (172.0, -150.0):
        wide = 30.0 if x > 0 else 38.0
        for z in (94.0, -94.0 + wide):
            parts += slick(x, z, phase if moving else 0.0, 35, wide, (0.94, 0.80, 0.14))
    return parts


def _fender(x: float, radius: float, z: float, ends: tuple[Point, ...], ink: Ink) -> list[Part]:
    """Return a wing over a wheel that runs out behind it."""
    arc = [(x + radius * cos(t), 38 + radius * sin(t), z)
           for t in (pi * (0.06 + 0.13 * k) for k in range(7))]  # fmt: skip
    return chain([*arc, *ends], [7, 10, 11, 11, 11, 10, 9] + [6] * len(ends), ink)


def _saloon() -> list[Part]:
    """Return the windows of an old car."""
    panes = (((-152, 118), (-146, 148), (-130, 156), (-96, 157), (-96, 118)),
             ((-86, 118), (-86, 157), (-24, 158), (-24, 118)),
             ((-14, 118), (-14, 158), (6, 156), (24, 118)))  # fmt: skip
    screen = sheet([(42, 116, 44), (42, 116, -44), (20, 162, -40), (20, 162, 44)], GLASS)
    return [screen, *[sheet([(x, y, 62 - 10 * (y - 110) / 60) for x, y in pane], GLASS)
                      for pane in panes]]  # fmt: skip


def _vintage_car(phase: float, action: Action, look: Look) -> list[Part]:
    own: tuple[RGB, ...] = ((0.10, 0.22, 0.18), (0.46, 0.06, 0.08), (0.86, 0.80, 0.66))
    base = look.colour or own[int(look.variant * 2.999)]
    paint, wing = Ink(base, gloss=0.8), Ink(tinted(base, 0.45), gloss=0.8, soft=True)
    lamp, tail = lamps(look.dark)
    moving = action is not Action.STAND
    parts = hull(((-168, 44), (-186, 74), (-176, 112), (40, 112), (40, 44)), 62, 60, paint)
    parts += hull(((-176, 110), (-166, 148), (-140, 168), (-20, 172), (16, 166), (40, 110)), 60, 50,
                  paint)  # fmt: skip
    parts += hull(((38, 46), (38, 114), (160, 108), (170, 100), (172, 46)), 42, 34, paint)
    parts += _saloon()
    parts.append(sheet([(174, 52, 28), (174, 52, -28), (174, 104, -22), (174, 104, 22)], CHROME))
    parts += [Limb((176, 54, z), (176, 102, 0.8 * z), 1.2, 1.2, DARK) for z in
              (-22.0, -15.0, -8.0, 0.0, 8.0, 15.0, 22.0)]  # fmt: skip
    parts += [Limb((60 + 12.0 * k, 66, 42), (60 + 12.0 * k, 96, 39), 1.3, 1.3, wing)
              for k in range(8)]  # fmt: skip
    for x in (-91.0, -19.0):
        parts += [Limb((x, 112, 63), (x, 56, 64), 0.9, 0.9, wing),
                  Limb((x + 8, 100, 64), (x + 22, 100, 64), 2, 2, CHROME)]  # fmt: skip
    for side in (-1.0, 1.0):
        z = side * 70
        parts += [Limb((164, 92, side * 48), (178, 92, side * 48), 12, 14, CHROME),
                  Limb((179, 92, side * 48), (184, 92, side * 48), 11.5, 9, lamp),
                  ball((-188, 76, side * 58), 5, tail)]  # fmt: skip
        parts += _fender(132, 50, z, ((84, 46, z), (64, 32, z)), wing)
        parts += _fender(-122, 50, z, ((-172, 40, z),), wing)
        parts.append(sheet([(70, 30, side * 58), (-68, 30, side * 58), (-68, 30, side * 82),
                            (70, 30, side * 82)], wing))  # fmt: skip
        parts.append(Limb((70, 29, side * 82), (-68, 29, side * 82), 3, 3, CHROME))
    parts += [Limb((196, 48, -64), (196, 48, 64), 4, 4, CHROME),
              Limb((-204, 48, -60), (-204, 48, 60), 4, 4, CHROME)]  # fmt: skip
    parts = moved(parts, (0.0, 0.8 * sin(2 * pi * phase) if moving else 0.0, 0.0))
    for x in (132.0, -122.0):
        for z in (74.0, -66.0):
            ring = [(x + 27 * cos(t), 38 + 27 * sin(t), z + 4)
                    for t in (2 * pi * k / 22 for k in range(23))]  # fmt: skip
            parts += moved(spoked(x, phase if moving else 0.0, 30, 7, 12), (0.0, 4.5, z))
            parts += chain(ring, [4.0] * 23, Ink((0.92, 0.91, 0.87)))
            parts.append(ball((x, 38, z + 5), 6, CHROME))
    return parts


RIGS: dict[str, Rig] = {
    "race car": rolling(_race_car, 35, 1.16, 90, turn=0.36, pitch=0.20),
    "vintage car": rolling(_vintage_car, 38, 1.26, 170, turn=0.34),
}
"""Cars of the track and of old times by their name."""

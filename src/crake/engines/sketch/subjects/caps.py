"""Hats that many wear: caps, brims, crowns, hoods.

The middle of a head is the origin; units are centimetres of a grown person.
"""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.heads import Feature, on
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    ball,
    chain,
    sheet,
    tinted,
)
from crake.engines.sketch.subjects.rig import Look


def bobble_hat(colour: RGB) -> Feature:
    """Return a knitted hat with a bobble."""

    def draw(look: Look) -> list[Part]:
        wool, brim = Ink(colour, fur=0.3, soft=True), Ink(tinted(colour, 1.4), fur=0.3)
        turns = [2 * pi * k / 16 for k in range(17)]
        ring = [on(-1.2 + 11.8 * cos(t), 6.8, 11.8 * sin(t)) for t in turns]
        return [ball(on(-1.6, 6.2, 0), 12.4, wool), ball(on(-2.0, 20.0, 0), 4.4, brim),
                *chain(ring, [2.6] * 17, brim)]  # fmt: skip

    return draw


def brimmed(colour: RGB, band: RGB, brim: float, height: float) -> Feature:
    """Return a hat with a brim."""

    def draw(look: Look) -> list[Part]:
        felt = Ink(colour)
        rim = [on(brim * cos(t), 7.4 + 0.8 * cos(2 * t), brim * sin(t))
               for t in (2 * pi * k / 28 for k in range(28))]  # fmt: skip
        return [
            sheet(rim, felt),
            *chain([*rim, rim[0]], [0.9] * 29, felt),
            Limb(on(-0.6, 7.6, 0), on(-1.0, 8 + height, 0), 12.2, 9.6, felt),
            Limb(on(-0.6, 8.4, 0), on(-0.6, 10.0, 0), 12.6, 12.4, Ink(band)),
        ]

    return draw


def pointed(colour: RGB, stars: bool) -> Feature:
    """Return the hat of a wizard or a witch."""

    def draw(look: Look) -> list[Part]:
        felt = Ink(colour, soft=True)
        parts = brimmed(colour, tinted(colour, 0.5), 23.0, 4.0)(look)[:-2]
        parts += chain([on(-0.6, 8, 0), on(-2, 26, 0), on(-9, 46, 0)], (12.4, 6.8, 0.8), felt)
        if stars:
            gold = Ink((1.0, 0.84, 0.35), glow=0.3)
            parts += [ball(on(x, y, z), 1.5, gold)
                      for x, y, z in ((9.6, 15, 3), (7.0, 22, -3), (4.4, 29, 2))]  # fmt: skip
        return parts

    return draw


def cap(colour: RGB) -> Feature:
    """Return a cap with a peak."""

    def draw(look: Look) -> list[Part]:
        cloth = Ink(colour, soft=True)
        peak = [on(8 + 8.5 * cos(t), 7.2 - 0.8 * cos(t), 9.5 * sin(t))
                for t in (-pi / 2 + pi * k / 10 for k in range(11))]  # fmt: skip
        return [ball(on(-1.0, 8.0, 0), 10.7, cloth), sheet(peak, Ink(tinted(colour, 0.8)), 2.0)]

    return draw


def crown(look: Look) -> list[Part]:
    """Return a golden crown."""
    gold, ruby = Ink((0.98, 0.80, 0.30), gloss=0.7, glow=0.12), Ink((0.85, 0.10, 0.20), gloss=0.8)
    parts: list[Part] = []
    count = 10
    for k in range(count):
        t, u, v = (2 * pi * (k + share) / count for share in (0.0, 0.5, 1.0))
        parts.append(sheet([on(-0.5 + 11 * cos(t), 8.5, 11 * sin(t)),
                            on(-0.5 + 11.6 * cos(t), 12.5, 11.6 * sin(t)),
                            on(-0.5 + 12.4 * cos(u), 18.5, 12.4 * sin(u)),
                            on(-0.5 + 11.6 * cos(v), 12.5, 11.6 * sin(v)),
                            on(-0.5 + 11 * cos(v), 8.5, 11 * sin(v))], gold))  # fmt: skip
        parts.append(ball(on(-0.5 + 12.4 * cos(u), 18.5, 12.4 * sin(u)), 1.3, ruby))
    return parts


def chef_hat(look: Look) -> list[Part]:
    """Return a cook's tall hat."""
    white = Ink((0.97, 0.97, 0.96), soft=True)
    return [Limb(on(-1, 8, 0), on(-1, 17, 0), 11.6, 11.8, white),
            *[ball(on(-1 + 7 * cos(t), 22, 7 * sin(t)), 8.2, white)
              for t in (2 * pi * k / 6 for k in range(6))]]  # fmt: skip


def iron_helmet(look: Look) -> list[Part]:
    """Return a knight's helmet with a plume."""
    steel = Ink((0.72, 0.75, 0.79), gloss=0.9)
    dark, plume = Ink((0.06, 0.06, 0.07)), Ink(look.colour or (0.80, 0.14, 0.16), fur=0.6)
    return [
        ball(on(0, 1.5, 0), 13.4, steel),
        Limb(on(1.6, -3, 0), on(3.4, -9, 0), 12.0, 9.4, steel),
        Limb(on(10.4, 2.0, -6.5), on(10.4, 2.0, 6.5), 1.3, 1.3, dark),
        Limb(on(12.2, -4, 0), on(12.4, -9, 0), 1.0, 0.8, dark),
        *chain([on(1, 15, 0), on(-7, 20, 0), on(-15, 15, 0), on(-18, 5, 0)],
               (2.4, 4.6, 4.8, 1.4), plume),
    ]  # fmt: skip


def hood(colour: RGB, *, masked: bool) -> Feature:
    """Return a hood that leaves the face or only the eyes free."""

    def draw(look: Look) -> list[Part]:
        cloth = Ink(colour, soft=True)
        parts: list[Part] = [
            ball(on(-2.2, 2.0, 0), 13.2, cloth),
            Limb(on(-3.5, -3, 0), on(-2.0, -13, 0), 11.5, 9.5, cloth),
        ]
        if masked:
            parts += [Limb(on(2.2, -4.2, 0), on(4.2, -8.6, 0), 10.4, 6.6, cloth),
                      Limb(on(5.4, 8.6, -5), on(5.4, 8.6, 5), 5.6, 5.6, cloth)]  # fmt: skip
        return parts

    return draw

"""Hair of people, and beards.

The middle of a head is the origin; units are centimetres of a grown person.
"""

from __future__ import annotations

from math import pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.heads import Feature, on
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    tinted,
)
from crake.engines.sketch.subjects.rig import Look


def short_hair(colour: RGB) -> Feature:
    """Return short hair with a parting."""

    def draw(look: Look) -> list[Part]:
        hair = Ink(colour, tinted(colour, 0.6), fur=0.25, soft=True)
        return [
            ball(on(-2.6, 3.6, 0), 12.0, hair),
            Limb(on(5.6, 10.6, -5), on(3.4, 10.8, 6), 3.6, 4.0, hair),
            Limb(on(-8, 2, -4), on(-8.5, -4.5, 0), 7.0, 5.5, hair),
            *[Limb(on(1.6, 6.5, s * 9.8), on(0.8, 1.8, s * 10.8), 2.4, 1.2, hair)
              for s in (-1.0, 1.0)],
        ]  # fmt: skip

    return draw


def long_hair(colour: RGB, length: float = 26.0) -> Feature:
    """Return hair that falls over the shoulders."""

    def draw(look: Look) -> list[Part]:
        hair = Ink(colour, tinted(colour, 0.6), gloss=0.10, fur=0.25, soft=True)
        if look.gust is not None:
            return _flying(hair, length, look.gust)
        parts: list[Part] = [
            ball(on(-2.4, 3.4, 0), 12.4, hair),
            *chain([on(-5.5, 2, 0), on(-8.5, -10, 0), on(-9.5, -length, 0)], (11.0, 9.6, 5.0),
                   hair),
            Limb(on(5.4, 10.4, -3), on(2.4, 10.2, 7), 3.2, 3.6, hair),
        ]  # fmt: skip
        for side in (-1.0, 1.0):
            parts += chain(
                [
                    on(3.6, 7.4, side * 8.6),
                    on(0.4, -2, side * 11.2),
                    on(-2.5, -length * 0.72, side * 9.6),
                ],
                (3.2, 3.8, 2.2),
                hair,
            )
        return parts

    return draw


def _flying(hair: Ink, length: float, gust: float) -> list[Part]:
    """Return long hair that the wind blows back, in strands that wave."""
    parts: list[Part] = [ball(on(-2.4, 3.4, 0), 12.4, hair),
                         Limb(on(5.4, 10.4, -3), on(2.4, 10.2, 7), 3.2, 3.6, hair)]  # fmt: skip
    for k in range(7):
        side, low = -9.0 + 3.0 * k, 4.0 - 2.6 * (k % 3)
        far = length * (1.0 + 0.28 * ((k * 0.618) % 1))
        points: list[Point] = []
        for j in range(5):
            share = j / 4
            wave = 4.2 * share * sin(2 * pi * 2 * gust - 3.4 * share + 1.1 * k)
            points.append((-4.0 - far * share, low - 9.0 * share**2 * (1 + 0.4 * (k % 2)) + wave,
                           side + 0.8 * wave + 5.0 * share))  # fmt: skip
        parts += chain(points, (6.4, 5.6, 4.2, 2.8, 1.0), hair)
    return parts


def bun(colour: RGB) -> Feature:
    """Return hair tied up in a bun."""

    def draw(look: Look) -> list[Part]:
        hair = Ink(colour, tinted(colour, 0.6), gloss=0.10, fur=0.2, soft=True)
        return [ball(on(-2.4, 3.2, 0), 12.2, hair), ball(on(-9.5, 13.0, 0), 5.6, hair),
                Limb(on(5.4, 9.8, -4), on(2.8, 9.8, 6.5), 3.2, 3.6, hair)]  # fmt: skip

    return draw


def tails(colour: RGB) -> Feature:
    """Return hair in two bunches, as small girls wear it."""

    def draw(look: Look) -> list[Part]:
        hair = Ink(colour, tinted(colour, 0.6), gloss=0.10, fur=0.3, soft=True)
        parts = [*bun(colour)(look)[::2]]
        for side in (-1.0, 1.0):
            parts += chain([on(-4.5, 4.5, side * 11), on(-6.5, -1, side * 15.5),
                            on(-7, -9, side * 15)], (3.6, 4.6, 2.0), hair)  # fmt: skip
            parts.append(ball(on(-4.5, 4.5, side * 11.8), 2.4, Ink((0.93, 0.30, 0.42))))
        return parts

    return draw


def down(colour: RGB) -> Feature:
    """Return a baby's hair, with a lock on the crown."""

    def draw(look: Look) -> list[Part]:
        hair = Ink(colour, fur=0.2, soft=True)
        return [ball(on(-1.6, 3.4, 0), 11.3, hair),
                *chain([on(1.0, 13.6, 0), on(4.6, 15.4, 1.0), on(6.4, 13.4, 1.6)], (2.2, 1.7, 0.6),
                       hair)]  # fmt: skip

    return draw


def thin_hair(colour: RGB) -> Feature:
    """Return the hair that old men have left."""

    def draw(look: Look) -> list[Part]:
        hair = Ink(colour, fur=0.5, soft=True)
        parts: list[Part] = [Limb(on(-7.5, 0, -3), on(-8, -4.5, 3), 7.6, 6.6, hair)]
        sides = [
            Limb(on(-2.5, 3.5, side * 9.6), on(-3, -2, side * 10), 3.8, 3.2, hair)
            for side in (-1.0, 1.0)
        ]
        return [*parts, *sides]

    return draw


def beard(colour: RGB, length: float = 9.0) -> Feature:
    """Return a beard and a moustache."""

    def draw(look: Look) -> list[Part]:
        hair = Ink(colour, tinted(colour, 0.7), fur=0.6, soft=True)
        # It begins below the lips, which are seen as they smile.
        parts = chain([on(4.6, -12.2, 0), on(5.6, -13 - length * 0.5, 0),
                       on(6.0, -11 - length, 0)], (5.6, 5.0, 1.8), hair)  # fmt: skip
        for side in (-1.0, 1.0):
            parts += chain([on(0.8, -1.5, side * 10.4), on(4.2, -7.5, side * 6.6)], (1.6, 3.2),
                           hair)  # fmt: skip
            parts.append(Limb(on(10.6, -5.0, side * 0.6), on(9.2, -6.0, side * 4.2), 1.2, 0.8,
                              hair))  # fmt: skip
        return parts

    return draw

"""Heads of people: faces and glasses; `hairstyles`, `caps` and `hats` have the rest.

The middle of a head is the origin; units are centimetres of a grown person. A head is composed of
functions, each of which draws one feature, so that a kind of person is a list of features.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Expression, Garment
from crake.engines.sketch.subjects.expressions import CALM, Mien, lid, mien_of
from crake.engines.sketch.subjects.humanoid import Head
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    moved,
    sheet,
    tinted,
    towards,
)
from crake.engines.sketch.subjects.rig import Look

_AUBURN = (0.56, 0.24, 0.10)
TURN = 0.32
"""How much more than the body a head is turned to the viewer, in radians."""
Feature = Callable[[Look], list[Part]]


def on(ahead: float, up: float, side: float, turn: float = TURN) -> Point:
    """Return a place on the turned head."""
    return ahead * cos(turn) - side * sin(turn), up, ahead * sin(turn) + side * cos(turn)


def head(features: Sequence[Feature]) -> Head:
    """Return a head of features."""

    def draw(at: Point, look: Look) -> list[Part]:
        parts = [part for feature in features for part in feature(look)]
        return moved(parts, at)

    return draw


def face(
    skin: RGB,
    *,
    iris: RGB = (0.20, 0.12, 0.07),
    brow: RGB = (0.18, 0.11, 0.07),
    lips: RGB = (0.74, 0.36, 0.34),
    lashes: bool = False,
    smile: float = 1.0,
) -> Feature:
    """Return skull, jaw, nose, ears, eyes and mouth."""

    def draw(look: Look) -> list[Part]:
        flesh, mien = Ink(skin, soft=True), mien_of(look.mood)
        if look.gape:  # it sings or speaks
            mien = replace(mien, gape=look.gape, mouth=min(mien.mouth, 1.0))
        lift = 0.35 * max(mien.smile, 0.0)
        parts: list[Part] = [
            ball(on(0.2, 1.0, 0), 11.4, flesh),
            Limb(on(1.6, -2.5, 0), on(4.4, -8.6, 0), 9.6, 5.4, flesh),
            Limb(on(10.4, 2.4, 0), on(12.4, -2.4, 0), 1.0, 1.5, flesh),
        ]
        for side in (-1.0, 1.0):
            parts += [
                ball(on(5.0, -3.4 + lift, side * 4.5), 5.3 + 0.4 * lift, flesh),
                ball(on(11.2, -2.8, side * 1.5), 1.15, flesh),
                Limb(on(-0.4, 0.5, side * 11.0), on(-0.6, -3.0, side * 10.8), 2.3, 1.7, flesh),
                *_eye(side, iris, skin, mien, lashes=lashes),
                *_brow(side, brow, mien, slim=lashes),
            ]
        if look.mood is Expression.CRYING:
            parts += _tears()
        return parts + (_open_mouth if mien.gape else _mouth)(lips, smile, mien)

    return draw


def _eye(side: float, iris: RGB, skin: RGB, mien: Mien, *, lashes: bool) -> list[Part]:
    white, dark = Ink((0.97, 0.96, 0.94)), Ink((0.03, 0.02, 0.02))
    crease, wide = Ink(tinted(skin, 0.78), soft=True), mien.wide
    rim = 3.6 + 2.4 * (wide - 1) - 4.4 * mien.lid
    line = dark if lashes or mien.lid > 0.3 else crease
    thick = 0.45 if mien.lid else 0.62
    arc = [on(9.0 + 1.25 * sin(t) + 1.1 * min(mien.lid * 2, 1.0),
              1.3 + (rim - 1.3) * sin(t) ** 0.7, side * (4.3 - 2.9 * cos(t)))
           for t in (0.10 * pi, 0.32 * pi, 0.55 * pi, 0.78 * pi, 0.95 * pi)]  # fmt: skip
    parts: list[Part] = [
        ball(on(8.1 - 2.2 * (wide - 1), 1.3, side * 4.3), 2.75 * wide, white),
        ball(on(9.3, 1.3, side * 4.25), 1.82, Ink(tinted(iris, 1.35), gloss=0.4)),
        ball(on(10.3, 1.3, side * 4.2), 1.02, dark),
        ball(on(10.95, 2.0, side * 4.2 + 0.6), 0.46, Ink((1, 1, 1), glow=0.9)),
        *chain(arc, (0.4 * thick, thick, thick * 1.1, thick, 0.6 * thick), line),
    ]
    if lashes:  # they are longest at the outer corner
        parts.append(Limb(arc[3], on(9.3, rim + 0.5, side * 7.9), thick * 0.9, 0.15, dark))
    if mien.lid:
        shape = [(9.2 - 0.24 * side * x, 1.3 + y, side * 4.25 + x) for x, y in lid(3.0, mien.lid)]
        points = [on(a + 1.9, u, s) for a, u, s in shape]
        parts.append(sheet(points, Ink(tinted(skin, 0.93)), 1.6))
    return parts


def _tears() -> list[Part]:
    """Return tears on the cheeks."""
    water = Ink((0.78, 0.90, 0.98), gloss=1.0, glow=0.25)
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        parts += [Limb(on(10.6, -1.2, side * 4.2), on(10.5, -4.2, side * 4.6), 0.30, 0.46, water),
                  ball(on(10.3, -5.1, side * 4.7), 0.80, water)]  # fmt: skip
    return parts


def _brow(side: float, colour: RGB, mien: Mien, *, slim: bool) -> list[Part]:
    inner, outer = on(10.5, 6.6 + mien.inner, side * 2.2), on(8.9, 5.6 + mien.outer, side * 7.2)
    arch = on(10.3, 6.9 + 0.5 * (mien.inner + mien.outer), side * 4.9)
    thick = (0.55 if slim else 0.8) * (1.0 if mien is CALM else 1.15)
    return chain((inner, arch, outer), (thick, thick, thick * 0.35), Ink(colour))


def _mouth(lips: RGB, smile: float, mien: Mien) -> list[Part]:
    wide, corner = mien.mouth, -6.6 + 0.5 * (smile + mien.smile)
    points = [on(8.9, corner, -3.1 * wide), on(9.9, -7.2, -1.2 * wide),
              on(9.9, -7.2, 1.2 * wide), on(8.9, corner, 3.1 * wide)]  # fmt: skip
    if mien.smile < 0:  # the middle goes up as the corners go down
        points[1:3] = [on(10.1, -6.7, -1.2 * wide), on(10.1, -6.7, 1.2 * wide)]
    lower = [points[0], on(10.0, points[1][1] - 0.95, -1.0 * wide),
             on(10.0, points[1][1] - 0.95, 1.0 * wide), points[3]]  # fmt: skip
    return [*chain(lower, (0.35, 0.95, 0.95, 0.35), Ink(lips, gloss=0.15)),
            *chain(points, (0.4, 0.7, 0.7, 0.4), Ink(tinted(lips, 0.82)))]  # fmt: skip


def _open_mouth(lips: RGB, smile: float, mien: Mien) -> list[Part]:
    """Return lips around a dark mouth, with teeth where it laughs."""
    wide, low = 3.1 * mien.mouth, -6.4 - mien.gape
    corner = -6.4 + 0.45 * (smile + mien.smile) - 0.3 * mien.gape
    over = [(-wide, corner), (-wide * 0.5, -6.2), (wide * 0.5, -6.2), (wide, corner)]
    under = [(wide * 0.55, low + 0.4), (0.0, low), (-wide * 0.55, low + 0.4)]

    outline = (*over, *under)
    ring = [on(10.5 - 0.05 * side * side, up, side) for side, up in (*outline, over[0])]
    cavity = [on(10.6, up, side) for side, up in outline]
    parts: list[Part] = [sheet(cavity, Ink((0.24, 0.05, 0.06)))]
    parts += chain(ring, (0.4, 0.7, 0.7, 0.4, 0.75, 0.85, 0.75, 0.4), Ink(lips))
    if mien.smile > 0:
        teeth = [(-wide * 0.75, -6.5), (wide * 0.75, -6.5), (wide * 0.6, -7.7),
                 (-wide * 0.6, -7.7)]  # fmt: skip
        white = Ink((0.98, 0.97, 0.95), glow=0.15)
        parts.append(sheet([on(10.9, up, side) for side, up in teeth], white))
    return parts


def glasses(look: Look) -> list[Part]:
    """Return glasses."""
    wire = Ink((0.12, 0.11, 0.12), gloss=0.4)
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        ring = [on(11.2, 1.3 + 3.3 * sin(t), side * 4.3 + 3.4 * cos(t))
                for t in (2 * pi * k / 14 for k in range(15))]  # fmt: skip
        parts += chain(ring, [0.5] * len(ring), wire)
        parts.append(Limb(on(10.6, 1.9, side * 7.7), on(0, 1.6, side * 11.6), 0.5, 0.5, wire))
    return [*parts, Limb(on(11.6, 1.6, -1.0), on(11.6, 1.6, 1.0), 0.45, 0.45, wire)]


def diving_mask(look: Look) -> list[Part]:
    """Return a mask over eyes and nose, and a mouthpiece."""
    rubber, glass = Ink((0.08, 0.08, 0.10)), Ink((0.45, 0.70, 0.82), gloss=0.9)
    ring = [on(11.6 - 0.3 * abs(cos(t)), 1.0 + 4.6 * sin(t), 8.0 * cos(t))
            for t in (2 * pi * k / 16 for k in range(17))]  # fmt: skip
    strap = [on(12.6 * cos(t), 1.4, 12.6 * sin(t)) for t in (0.7 + 0.48 * k for k in range(11))]
    return [sheet([on(11.4, up, side) for _, up, side in
                   ((0, 1.0 + 4.4 * sin(t), 7.6 * cos(t)) for t in
                    (2 * pi * k / 16 for k in range(16)))], glass),
            *chain(ring, [1.2] * 17, rubber), *chain(strap, [1.3] * 11, rubber),
            Limb(on(9.0, -7.0, 0), on(13.0, -7.4, 0), 2.6, 2.8, rubber)]  # fmt: skip


def goggles(look: Look) -> list[Part]:
    """Return a skier's goggles."""
    band, glass = Ink((0.12, 0.12, 0.14)), Ink((0.90, 0.50, 0.16), gloss=1.0)
    strap = [on(12.8 * cos(t), 2.4, 12.8 * sin(t)) for t in (0.9 + 0.45 * k for k in range(11))]
    return [Limb(on(8.8, 1.4, -5), on(8.8, 1.4, 5), 4.6, 4.6, band),
            Limb(on(9.6, 1.4, -4.6), on(9.6, 1.4, 4.6), 4.2, 4.2, glass),
            *chain(strap, [1.6] * 11, band)]  # fmt: skip


SKINS: tuple[RGB, ...] = (
    (0.93, 0.72, 0.58), (0.80, 0.57, 0.42), (0.55, 0.36, 0.25), (0.89, 0.67, 0.50),
)  # fmt: skip
HAIRS: tuple[RGB, ...] = (
    (0.24, 0.14, 0.08), (0.10, 0.07, 0.06), (0.09, 0.06, 0.05), (0.52, 0.30, 0.13),
)  # fmt: skip
"""Tones of skin, and the hair that goes with each."""
TONES: dict[str, int] = {"dark skin": 2, "fair skin": 0}
"""Which of them prompts name, by what `Finery` calls it."""


def tone(look: Look) -> tuple[RGB, RGB]:
    """Choose skin and hair of one person."""
    named = next((TONES[thing.name] for thing in look.finery if thing.name in TONES), None)
    number = int(look.variant * 97) % len(SKINS) if named is None else named
    dyed = next((w.colour for w in look.clothes if w.garment is Garment.HAIR), None)
    if dyed is None:
        return SKINS[number], HAIRS[number]
    red, green, blue = dyed
    warm = red > 1.5 * max(green, blue) and abs(green - blue) < 0.05
    return SKINS[number], towards(dyed, _AUBURN, 0.7) if warm else dyed  # "red hair" is no paint


def greyed(colour: RGB) -> RGB:
    """Return the colour of hair in old age."""
    return towards(colour, (0.90, 0.90, 0.91), 0.85)

"""What anybody can wear on the head, people and animals alike: hats and glasses.

Hats are drawn as for people (`heads`, `hats`) and then fitted to other skulls; glasses are
drawn where its eyes are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Finery
from crake.engines.sketch.subjects import caps, hats
from crake.engines.sketch.subjects.heads import TURN, Feature, on
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    moved,
    sheet,
    spun,
    tinted,
)
from crake.engines.sketch.subjects.rig import Flat, Look

Place = Callable[[float, float, float], Point]
"""Turns a place on a head, in radii of the skull ahead, up and aside, into one of the subject."""
SKULL, BRIM = 12.0, 7.2
"""Radius of a skull that hats are made for, and how high over its middle they sit."""
_PLAIN = Look(None, 0.3, dark=False)


def _turns(count: int) -> list[float]:
    return [2 * pi * k / count for k in range(count + 1)]


def _ring(radius: float, up: float, count: int = 24) -> list[Point]:
    return [on(radius * cos(t), up, radius * sin(t)) for t in _turns(count)]


def _party_hat(colour: RGB) -> list[Part]:
    """Return a paper cone with dots and a bobble."""
    paper, dot = Ink(colour), Ink((1.0, 0.92, 0.40))
    parts: list[Part] = [Limb(on(0, 6.4, 0), on(0, 27, 0), 9.6, 0.6, paper, cut=True),
                         ball(on(0, 27.5, 0), 3.0, Ink((0.98, 0.98, 0.96), fur=0.5))]  # fmt: skip
    parts += chain(_ring(9.8, 6.6, 18), [1.3] * 19, Ink((0.98, 0.98, 0.96)))
    for level, count in ((10.0, 6), (15.5, 4), (20.5, 3)):
        wide = 9.6 * (27 - level) / 20.6
        turns = [2 * pi * (k + 0.17 * level) / count for k in range(count)]
        parts += [ball(on(wide * cos(t), level, wide * sin(t)), 1.35, dot) for t in turns]
    return parts


def _top_hat(colour: RGB) -> list[Part]:
    silk, ribbon = Ink(colour, gloss=0.35), Ink((0.62, 0.10, 0.14))
    return [sheet(_ring(18.0, 7.4)[:-1], silk), *chain(_ring(18.0, 7.4), [0.8] * 25, silk),
            Limb(on(0, 7.4, 0), on(0, 27, 0), 11.0, 12.4, silk, cut=True),
            sheet(_ring(12.4, 27.0)[:-1], Ink(tinted(colour, 1.3), gloss=0.35)),
            Limb(on(0, 8.0, 0), on(0, 12.0, 0), 11.4, 11.6, ribbon, cut=True)]  # fmt: skip


def _flowers(colour: RGB) -> list[Part]:
    """Return a wreath of flowers and leaves."""
    leaf, hearts = Ink((0.30, 0.52, 0.22)), Ink((1.0, 0.86, 0.34))
    others = (colour, (0.98, 0.96, 0.94), tinted(colour, 1.35))
    parts = chain(_ring(11.0, 8.4, 18), [1.4] * 19, leaf)
    for k, t in enumerate(_turns(11)[:-1]):
        ink = Ink(others[k % 3])
        for a in _turns(5)[:-1]:
            far = 12.0 + 1.2 * abs(cos(a))
            aside = t + 0.2 * cos(a)
            parts.append(ball(on(far * cos(aside), 9.0 + 2.4 * sin(a), far * sin(aside)), 1.7, ink))
        parts.append(ball(on(13.6 * cos(t), 9.0, 13.6 * sin(t)), 1.3, hearts))
    return parts


def _headphones(colour: RGB) -> list[Part]:
    """Return a band over the head, and a cup on each ear."""
    shell, pad = Ink(colour, gloss=0.5), Ink((0.10, 0.10, 0.11))
    band = [on(-1.0, 13.6 * sin(t), 13.6 * cos(t)) for t in (pi * k / 14 for k in range(15))]
    parts = chain(band, [1.5] * 15, shell)
    for side in (-1.0, 1.0):
        parts += [Limb(on(-1, -1, side * 11.4), on(-1, -1, side * 12.6), 5.4, 5.2, pad),
                  Limb(on(-1, -1, side * 13.2), on(-1, -1, side * 14.6), 4.8, 4.2,
                       shell)]  # fmt: skip
    return parts


@dataclass(frozen=True, slots=True)
class Hat:
    """Something on a head.

    Parameters
    ----------
    draw
        Returns its drawing in a colour.
    colour
        Its own, where the prompt names none.
    whole
        Whether it must be as wide as the head, as headphones are.
    """

    draw: Callable[[RGB], Feature]
    colour: RGB
    whole: bool = False


def _made(draw: Callable[[RGB], list[Part]]) -> Callable[[RGB], Feature]:
    return lambda colour: lambda _: draw(colour)


def _only(feature: Feature) -> Callable[[RGB], Feature]:
    return lambda _: feature


HATS: dict[str, Hat] = {
    "santa hat": Hat(_only(hats.santa_hat), (0.80, 0.08, 0.10)),
    "party hat": Hat(_made(_party_hat), (0.90, 0.28, 0.52)),
    "wizard hat": Hat(lambda c: caps.pointed(c, stars=True), (0.24, 0.20, 0.56)),
    "witch hat": Hat(lambda c: caps.pointed(c, stars=False), (0.11, 0.09, 0.13)),
    "crown": Hat(_only(caps.crown), (0.98, 0.80, 0.30)),
    "flower crown": Hat(_made(_flowers), (0.94, 0.46, 0.60)),
    "cowboy hat": Hat(lambda c: caps.brimmed(c, tinted(c, 0.5), 21, 9), (0.46, 0.31, 0.17)),
    "top hat": Hat(_made(_top_hat), (0.09, 0.09, 0.11)),
    "hat": Hat(lambda c: caps.brimmed(c, tinted(c, 0.6), 20, 8), (0.80, 0.66, 0.42)),
    "cap": Hat(caps.cap, (0.16, 0.34, 0.66)),
    "knitted hat": Hat(caps.bobble_hat, (0.72, 0.16, 0.20)),
    "chef hat": Hat(_only(caps.chef_hat), (0.97, 0.97, 0.96)),
    "halo": Hat(_only(hats.halo), (1.0, 0.90, 0.50)),
    "headphones": Hat(_made(_headphones), (0.86, 0.20, 0.26), whole=True),
}
"""What is worn on a head."""
EYEWEAR = ("sunglasses", "glasses")
"""What is worn before eyes."""


@dataclass(frozen=True, slots=True)
class Skull:
    """A head as hats and glasses see it.

    Parameters
    ----------
    at, radius
        Its middle and its radius, in units of the subject.
    turn
        How far it is turned to the viewer, in radians.
    fit
        How wide a hat is on it, relative to a person's.
    ahead
        How far before its middle a hat sits, in radii.
    """

    at: Point
    radius: float
    turn: float
    fit: float = 0.7
    ahead: float = 0.0


@dataclass(frozen=True, slots=True)
class Eyes:
    """Where eyes are, in radii of the skull: ahead, up, aside; their size; how far they look aside.

    Parameters
    ----------
    nose
        How far ahead the bridge of the nose is, and how high.
    """

    at: Point
    size: float
    aside: float
    nose: Flat


def on_skull(finery: Sequence[Finery], skull: Skull) -> list[Part]:
    """Return the hats among what is worn, fitted to a skull."""
    parts: list[Part] = []
    for thing in finery:
        hat = HATS.get(thing.name)
        if hat is None:
            continue
        fit = 1.0 if hat.whole else skull.fit
        drawn = spun(hat.draw(thing.colour or hat.colour)(_PLAIN), skull.turn - TURN)
        high = 0.0 if fit >= 1 else (1 - fit * fit) ** 0.5 * 0.97 - BRIM / SKULL * fit
        ahead = 0.0 if hat.whole else skull.ahead
        x, y, z = skull.at
        at = (x + ahead * skull.radius * cos(skull.turn), y + high * skull.radius,
              z + ahead * skull.radius * sin(skull.turn))  # fmt: skip
        parts += moved(drawn, at, fit * skull.radius / SKULL)
    return parts


def before_eyes(finery: Sequence[Finery], place: Place, eyes: Eyes, unit: float) -> list[Part]:
    """Return the glasses among what is worn; `unit` is the radius of the skull."""
    parts: list[Part] = []
    for thing in finery:
        if thing.name in EYEWEAR:
            parts += _spectacles(place, eyes, unit, thing)
    return parts


def _spectacles(place: Place, eyes: Eyes, unit: float, thing: Finery) -> list[Part]:
    dark = thing.name == "sunglasses"
    frame = Ink(thing.colour or (0.04, 0.04, 0.05), gloss=0.5)
    lens = Ink((0.02, 0.02, 0.03), light=(0.30, 0.34, 0.42), gloss=1.0)
    ahead, up, aside = eyes.at
    wide, high = max(eyes.size * 1.55, 0.34), max(eyes.size * 1.35, 0.29)
    parts: list[Part] = []
    inner: list[Point] = []
    for side in (-1.0, 1.0):
        c, s = cos(eyes.aside), sin(eyes.aside) * side

        def spot(across: float, rise: float, side: float = side, c: float = c,
                 s: float = s) -> Point:  # fmt: skip
            return place(ahead - across * s, up + rise, side * aside + across * c)

        outline = [spot(wide * cos(t), high * (sin(t) if sin(t) < 0 else 0.8 * sin(t) ** 0.6))
                   for t in _turns(20)[:-1]]  # fmt: skip
        if dark:
            parts.append(sheet(outline, lens, 0.10 * unit))
        parts += chain([*outline, outline[0]], [0.055 * unit] * 21, frame)
        inner.append(spot(-side * wide, high * 0.35))
        hinge, ear = spot(side * wide, high * 0.35), place(-0.15, up + 0.12, side * 1.02)
        parts.append(Limb(hinge, ear, 0.055 * unit, 0.05 * unit, frame))
    nose = place(eyes.nose[0], eyes.nose[1], 0.0)
    return parts + chain([inner[0], nose, inner[1]], [0.06 * unit] * 3, frame)

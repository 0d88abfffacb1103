"""Fish, sharks, dolphins and whales.

Units are centimetres of a fish.

To add a fish, add a row to `SWIMMERS`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.expressions import mien_of
from crake.engines.sketch.subjects.feelings import around_eye
from crake.engines.sketch.subjects.parts import (
    Coat,
    Ink,
    Limb,
    Part,
    Point,
    ball,
    moved,
    sheet,
    tinted,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig


@dataclass(frozen=True, slots=True)
class Swimmer:
    """How a fish, or a whale, is built and coloured.

    Parameters
    ----------
    base, belly, fin
        Colours.
    spine
        Along the body from the tail: ahead, radius.
    flat
        Whether the tail beats up and down, as those of whales do.
    tail
        Length and spread of the tail fin.
    back, side
        Length of the fin on the back and of those at the sides.
    bands
        Whether there are white bands.
    jaw
        Whether the mouth shows teeth (1), or is long and smiling (2).
    eye
        Radius of the eyes.
    size
        Rows of a 1280 x 720 picture per unit.
    seconds
        Of a tail beat.
    """

    base: RGB
    belly: RGB
    fin: RGB
    spine: tuple[tuple[float, float], ...]
    flat: bool = False
    tail: tuple[float, float] = (16.0, 13.0)
    back: float = 12.0
    side: float = 10.0
    bands: bool = False
    jaw: int = 0
    eye: float = 2.5
    size: float = 5.0
    seconds: float = 0.85


REEF = ((-24.0, 2.2), (-17.0, 4.6), (-9.0, 7.6), (0.0, 9.6), (9.0, 9.4), (16.0, 7.4), (22.0, 4.4))
SLIM = ((-40.0, 1.5), (-28.0, 4.0), (-14.0, 7.2), (2.0, 8.8), (16.0, 8.0), (28.0, 5.8), (38.0, 3.0))
LONG = ((-44.0, 1.6), (-30.0, 4.2), (-14.0, 7.6), (2.0, 9.2), (14.0, 8.6), (24.0, 6.6), (30.0, 4.6))
HUGE = ((-60.0, 2.4), (-42.0, 6.0), (-22.0, 11.5), (0.0, 15.5), (20.0, 16.5), (38.0, 14.5),
        (52.0, 9.5))  # fmt: skip
WHITE = (0.96, 0.96, 0.95)
SWIMMERS: dict[str, Swimmer] = {
    "fish": Swimmer((0.98, 0.50, 0.12), (1.0, 0.86, 0.62), (0.98, 0.60, 0.16), REEF, bands=True),
    "goldfish": Swimmer((1.0, 0.56, 0.14), (1.0, 0.80, 0.42), (1.0, 0.70, 0.36), REEF,
                        tail=(22.0, 17.0), back=13.0, eye=2.9),
    "shark": Swimmer((0.44, 0.50, 0.57), WHITE, (0.38, 0.44, 0.51), SLIM, tail=(17.0, 19.0),
                     back=15.0, side=20.0, jaw=1, eye=1.25, size=4.4, seconds=1.3),
    "dolphin": Swimmer((0.45, 0.54, 0.63), (0.88, 0.91, 0.94), (0.38, 0.47, 0.56), LONG, flat=True,
                       tail=(13.0, 15.0), back=11.0, side=13.0, jaw=2, eye=1.1, size=4.6,
                       seconds=1.1),
    "whale": Swimmer((0.22, 0.31, 0.43), (0.80, 0.86, 0.90), (0.20, 0.28, 0.40), HUGE, flat=True,
                     tail=(21.0, 25.0), back=6.0, side=25.0, eye=1.3, size=4.2, seconds=2.6),
    "orca": Swimmer((0.08, 0.09, 0.11), WHITE, (0.07, 0.08, 0.10), HUGE, flat=True,
                    tail=(18.0, 20.0), back=22.0, side=18.0, eye=1.2, size=3.9, seconds=1.8),
}  # fmt: skip
MIDDLE = 20.0
"""Height of a swimmer's middle over the ground."""


def _coat(swimmer: Swimmer, first: float, second: float) -> Coat:
    """Return a darker back and a pale belly, and bands, along one stretch of the spine."""

    def coat(t: F32, s: F32) -> F32:
        x = first + (second - first) * t
        back = 0.45 * np.clip(-s - 0.3, 0, 1)
        pale = np.clip((s - (0.25 if not swimmer.bands else 0.5)) * 4, 0, 1)
        if swimmer.bands:
            band = np.clip(2.4 - np.abs(x - 9) * 0.9, 0, 1)
            pale = np.maximum(pale * 0.7, band + np.clip(2.2 - np.abs(x + 8) * 0.9, 0, 1))
        return np.asarray(back - np.clip(pale, 0, 1), np.float32)

    return coat


class Fish:
    """Builds the parts of one swimmer."""

    def __init__(self, swimmer: Swimmer, look: Look) -> None:
        self.s, self.mien = swimmer, mien_of(look.mood)
        base = look.colour or swimmer.base
        belly = swimmer.belly if not swimmer.bands else WHITE
        self.skin = Ink(base, tinted(base, 0.6), belly, gloss=0.4, soft=True)
        self.fin = Ink(swimmer.fin if look.colour is None else tinted(base, 0.8), gloss=0.2)

    def _bend(self, x: float, phase: float) -> float:
        """Return how far the body is to one side at `x`, as a wave runs down it."""
        front, rear = self.s.spine[-1][0], self.s.spine[0][0] - self.s.tail[0]
        share: float = (max(front - x, 0.0) / (front - rear)) ** 1.7
        return (front - rear) * 0.11 * share * sin(2 * pi * phase - share * 3.0)

    def _at(self, x: float, phase: float, up: float = 0.0, side: float = 0.0) -> Point:
        """Return a place on the bent body."""
        bend = self._bend(x, phase)
        return (x, MIDDLE + up + bend, side) if self.s.flat else (x, MIDDLE + up, side + bend)

    def parts(self, phase: float, action: Action) -> list[Part]:
        """Return all parts at a phase of an action."""
        s = self.s
        spine = [(self._at(x, phase), radius, x) for x, radius in s.spine]
        parts: list[Part] = [
            Limb(a, b, ra, rb, self.skin, _coat(s, xa, xb))
            for (a, ra, xa), (b, rb, xb) in itertools.pairwise(spine)
        ]
        parts += self._tail(phase) + self._fins(phase) + self._head(phase)
        angle = 0.05 * sin(2 * pi * phase)
        if action is Action.JUMP:
            return _leap(parts, phase)
        return turned(parts, angle, (0, MIDDLE))

    def _tail(self, phase: float) -> list[Part]:
        s = self.s
        root, (long, wide) = s.spine[0][0], s.tail
        tip, notch = root - long, root - long * 0.55
        if s.flat:
            mid, far = self._at(root, phase), self._at(tip, phase)
            return [sheet([(root + 4, mid[1] + 1, side), (tip, far[1], side * wide),
                           (notch, (mid[1] + far[1]) / 2, side * 0.5)], self.fin, 0.8)
                    for side in (-1.0, 1.0)]  # fmt: skip
        near, end = self._at(root + 2, phase)[2], self._at(tip, phase)[2]
        half = (near + end) / 2
        return [sheet([(root + 3, MIDDLE + 1.6, near), (tip, MIDDLE + wide, end),
                       (notch, MIDDLE + 1, half), (notch, MIDDLE - 1, half),
                       (tip, MIDDLE - wide * (0.7 if s.jaw == 1 else 1), end),
                       (root + 3, MIDDLE - 1.6, near)], self.fin, 1.0)]  # fmt: skip

    def _fins(self, phase: float) -> list[Part]:
        s = self.s
        flap = 0.22 * sin(2 * pi * phase * (2 if not s.flat else 1))
        x0, r0 = s.spine[3][0], s.spine[3][1]
        base = [self._at(x, phase, r0 * 0.72) for x in (x0 + r0 * 0.6, x0 - r0 * 0.9)]
        top = self._at(x0 - s.back * (0.75 if s.jaw or s.flat else 0.3), phase, r0 + s.back * 0.72)
        rear = self._at(x0 - r0 * 1.5, phase, r0 * (0.7 + 0.3 * (s.jaw == 0)))
        parts: list[Part] = [sheet([base[0], top, rear, base[1]], self.fin, 0.8)]
        ahead, radius = s.spine[4][0], s.spine[4][1]
        for side in (-1.0, 1.0):
            root = self._at(ahead, phase, -radius * 0.40, side * radius * 0.82)
            long = s.side
            end = (
                root[0] - long * 0.80,
                root[1] - long * (0.42 + flap),
                root[2] + side * long * 0.5,
            )
            parts.append(sheet([root, (root[0] - long * 0.25, root[1] - long * 0.12, root[2] + side
                                * long * 0.35), end, (root[0] - long * 0.5, root[1] - 1.0,
                                root[2] + side * 1.5)], self.fin, 0.6))  # fmt: skip
        if not s.flat:
            low = self._at(-6, phase, -r0 * 0.8)
            parts.append(sheet([low, (low[0] - 7, low[1] - s.back * 0.55, low[2]),
                                (low[0] - 9, low[1] + 1, low[2])], self.fin, 0.6))  # fmt: skip
        return parts

    def _head(self, phase: float) -> list[Part]:
        s = self.s
        (x0, r0), (x1, r1) = s.spine[-2], s.spine[-1]
        parts: list[Part] = []
        white, black = Ink((0.97, 0.97, 0.94), gloss=0.4), Ink((0.03, 0.03, 0.03), gloss=0.9)
        line = Ink(tinted(self.skin.base, 0.45))
        for side in (-1.0, 1.0):
            up = 0.35 * r0 if not s.flat else -0.10 * r0
            at = self._at(x0 + (x1 - x0) * 0.4, phase, up, side * r0 * 0.74)
            out = (at[0] + s.eye * 0.5, at[1], at[2] + side * s.eye * 0.45)
            inwards = (1.0, 0.0, 0.0)
            parts += around_eye(at, (0.42, 0.0, 0.9 * side), inwards, s.eye * 1.1, self.mien,
                                self.skin)  # fmt: skip
            if s.eye > 2:
                parts += [ball(at, s.eye, white), ball(out, s.eye * 0.66, black)]
            else:
                parts.append(ball((at[0], at[1], at[2] + side * s.eye * 0.5), s.eye, black))
            mouth = [
                self._at(x1 + r1 * 0.6, phase, -r1 * 0.45, side * r1 * 0.35),
                self._at(x0 + (x1 - x0) * 0.3, phase, -r0 * (0.42 - 0.13 * self.mien.smile),
                         side * r0 * 0.86),
            ]  # fmt: skip
            parts.append(Limb(mouth[0], mouth[1], 0.45, 0.35, line))
            if s.jaw == 1:
                for k in range(3):
                    gill = self._at(x0 - 4 - 2.4 * k, phase, 0, side * r0 * 1.06)
                    parts.append(Limb((gill[0], gill[1] + 2.5, gill[2]), (gill[0] - 0.6,
                                      gill[1] - 2.5, gill[2]), 0.35, 0.3, line))  # fmt: skip
            if s.size == 3.9:
                patch = self._at(x0 - 2, phase, r0 * 0.35, side * r0 * 0.86)
                parts.append(Limb(patch, (patch[0] - 6, patch[1] + 1, patch[2]), 2.6, 1.8,
                                  Ink(WHITE)))  # fmt: skip
        if s.jaw == 2:
            beak = self._at(x1 + 9.5, phase, -1.6)
            parts.append(Limb(self._at(x1 + 1, phase, -1.2), beak, 3.0, 1.5, self.skin))
        return parts


def _leap(parts: list[Part], phase: float) -> list[Part]:
    """Leap out of the water in an arc, and dive back."""
    angle = 1.0 * cos(pi * phase)
    high = 62 * sin(pi * phase) - 26
    return moved(turned(parts, angle, (0, MIDDLE)), (0.0, high, 0.0))


Draw = Callable[[float, Action, Look], list[Part]]


def _drawing(swimmer: Swimmer) -> Draw:
    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        return Fish(swimmer, look).parts(phase, action)

    return parts


def _rig(swimmer: Swimmer) -> Rig:
    beat = swimmer.seconds
    gaits = {
        Action.SWIM: Gait(beat, 66.0 * beat),
        Action.FLOAT: Gait(beat * 1.8, 14.0),
        Action.JUMP: Gait(1.7, 110.0, ((0.02, 20.0), (0.92, -10.0))),
    }
    return Rig(_drawing(swimmer), gaits, swimmer.size, turn=0.38, front=0.5, pitch=0.10,
               home=Home.DEEP, waterline=MIDDLE + 2)  # fmt: skip


RIGS: dict[str, Rig] = {name: _rig(swimmer) for name, swimmer in SWIMMERS.items()}
"""Every fish and whale by its name."""

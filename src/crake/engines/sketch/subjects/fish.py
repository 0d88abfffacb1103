"""Fish, sharks, dolphins, whales, turtles, jellyfish and octopuses.

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
    chain,
    moved,
    sheet,
    tinted,
    towards,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig, footfall


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


def _turtle(phase: float, action: Action, look: Look) -> list[Part]:
    green = look.colour or (0.34, 0.46, 0.24)
    skin, shell = Ink((0.48, 0.58, 0.36), soft=True), Ink(green, tinted(green, 0.45),
                                                         towards(green, (0.9, 0.8, 0.5), 0.4),
                                                         gloss=0.25)  # fmt: skip
    belly, rim = Ink((0.88, 0.80, 0.58)), Ink(tinted(green, 0.7), gloss=0.2)
    swims = action in {Action.SWIM, Action.FLOAT}
    y = 14.0 if swims else 10.5

    def plates(t: F32, s: F32) -> F32:
        return np.asarray(np.clip(np.abs(np.sin(t * 7) * np.sin(s * 4.5 + 0.4)) * 3 - 0.6, -0.4, 1)
                          * -0.5 + 0.4, np.float32)  # fmt: skip

    parts: list[Part] = []
    for z in (-8.5, -4.5, 0.0, 4.5, 8.5):  # a dome, wider than it is high
        short, low = 0.055 * z * z, 0.045 * z * z
        parts.append(Limb((-14 + short, y + 1.5 - low, z), (10 - short, y + 2.2 - low, z), 7.6, 8.4,
                          shell, plates))  # fmt: skip
    turns = [2 * pi * k / 24 for k in range(25)]
    parts += chain([(-2 + 23 * cos(t), y - 1.5 - 1.2 * cos(t) ** 2, 15.6 * sin(t)) for t in turns],
                   [1.7] * 25, rim)  # fmt: skip
    parts += [
        Limb((-12, y - 3.2, 0), (12, y - 3.0, 0), 6.4, 6.8, belly),
        Limb((-20, y - 2.5, 0), (-27, y - 4.5, 0), 2.2, 0.5, skin),
    ]
    nod = 0.8 * sin(2 * pi * phase)
    parts += _turtle_head((25.5, y + 4.0 + nod, 1.2), y, skin)
    for side in (-1.0, 1.0):
        for at, long, late in ((10.0, 22.0, 0.0), (-13.0, 12.0, 0.4)):
            root = (at, y - 2, side * 9.5)
            if swims:
                wave = sin(2 * pi * (phase + late))
                end = (at - long * 0.45 + 3 * wave, y - 1 + long * 0.55 * wave, side * (8 + long))
                parts.append(sheet([(at + 3, y, side * 7), (end[0] + 3, end[1], end[2]), end,
                                    (at - 5, y - 1, side * 7)], skin, 2.0))  # fmt: skip
            else:
                parts += _turtle_foot(root, phase + late + (0.5 if side > 0 else 0.0), side, skin)
    lift = 1.5 * sin(2 * pi * phase) if swims else 0.0
    return moved(parts, (0.0, lift, 0.0))


def _turtle_head(at: Point, low: float, skin: Ink) -> list[Part]:
    """Return a neck with folds, a blunt head with a beak, and eyes with lids."""
    x, y, z = at
    fold, dark = Ink(tinted(skin.base, 0.85), soft=True), Ink(tinted(skin.base, 0.4))
    black, shine = Ink((0.03, 0.03, 0.03), gloss=0.9), Ink((1.0, 1.0, 1.0), glow=0.9)
    parts: list[Part] = [
        *chain([(15, low + 0.5, 0), (20, (low + y) / 2, z * 0.6), (x - 1, y - 0.5, z)],
               (4.8, 4.0, 4.2), skin),
        Limb((x - 1, y + 0.6, z), (x + 3.6, y - 0.2, z + 1.4), 5.2, 3.9, skin),
        Limb((x + 3.6, y - 0.6, z + 1.4), (x + 6.2, y - 1.6, z + 2.4), 3.5, 2.0, fold),
        *chain([(x + 1.5, y - 3.0, z + 5.0), (x + 5.0, y - 2.6, z + 4.9), (x + 7.8, y - 2.8,
                z + 2.8)], (0.28, 0.4, 0.3), dark),
    ]  # fmt: skip
    for k in range(3):
        share = 0.25 + 0.22 * k
        parts.append(ball((15 + (x - 15) * share, low + 0.5 + (y - low) * share * 0.8, z * share),
                          4.75 - 0.3 * k, fold))  # fmt: skip
    for side in (-1.0, 1.0):
        eye = (x + 2.2 - side * 1.0, y + 1.8, z + 0.8 + side * 3.5)
        out = (eye[0] + 0.6 - side * 0.2, eye[1], eye[2] + side * 0.8)
        parts += [ball(eye, 2.0, fold), ball(out, 1.6, Ink((0.86, 0.72, 0.30), gloss=0.3)),
                  ball((out[0] + 0.5, out[1], out[2] + side * 0.6), 1.15, black),
                  ball((out[0] + 1.2, out[1] + 0.6, out[2] + side * 1.2), 0.42, shine)]  # fmt: skip
    return parts


def _turtle_foot(root: Point, phase: float, side: float, skin: Ink) -> list[Part]:
    """Return a short thick leg with claws."""
    x, up, swing = footfall(phase, 0.66, 4.6, 2.2)
    at, claw = root[0], Ink((0.86, 0.80, 0.66))
    foot = (at + x, 2.3 + up, side * 12.5)
    toes = [(foot[0] + 2.6, foot[1] - 1.3, foot[2] + a) for a in (-1.4, 0.0, 1.4)]
    del swing
    return [*chain([root, (at + 0.4 * x + 1.0, (root[1] + foot[1]) / 2, side * 12.5), foot],
                   (4.4, 3.6, 2.7), skin),
            *[Limb(toe, (toe[0] + 1.4, toe[1] - 0.5, toe[2]), 0.7, 0.3, claw)
              for toe in toes]]  # fmt: skip


def _jellyfish(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or ((0.86, 0.56, 0.92), (0.50, 0.72, 0.98))[int(look.variant * 1.999)]
    bell = Ink(base, light=towards(base, (1, 1, 1), 0.5), gloss=0.6, glow=0.35, soft=True)
    veil = Ink(towards(base, (1, 1, 1), 0.35), glow=0.4)
    pulse = 0.5 + 0.5 * sin(2 * pi * phase)
    wide, high = 15 - 3.5 * pulse, 10 + 3.0 * pulse
    top = 58 + 3 * pulse
    parts: list[Part] = []
    for k in range(6):
        share = k / 5
        radius = wide * (1 - share**2.2) ** 0.5 if share < 1 else 2.0
        parts.append(Limb((0, top - high + high * share, 0), (0, top - high + high * share + 1, 0),
                          max(radius, 3.0), max(radius * 0.96, 2.6), bell))  # fmt: skip
    for k in range(12):
        t = 2 * pi * k / 12
        points = []
        for j in range(7):
            down = j / 6
            sway = 3.2 * down * sin(2 * pi * phase - 4 * down + k)
            points.append((wide * 0.82 * cos(t) * (1 - 0.3 * down) + sway,
                           top - high - 36 * down * (0.75 + 0.25 * (k % 3) / 2),
                           wide * 0.82 * sin(t) * (1 - 0.3 * down)))  # fmt: skip
        parts += chain(points, [0.9 - 0.6 * j / 6 for j in range(7)], veil)
    for k in range(4):
        t = 2 * pi * k / 4 + 0.4
        points = [(3.4 * cos(t) + 2.4 * j / 5 * sin(2 * pi * phase - j * 0.8 + k), top - high - 4.4
                   * j, 3.4 * sin(t)) for j in range(6)]  # fmt: skip
        parts += chain(points, [2.6 - 0.4 * j for j in range(6)], veil)
    return parts


def _octopus(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.86, 0.36, 0.30)
    skin = Ink(base, tinted(base, 0.7), towards(base, (1, 0.9, 0.8), 0.5), gloss=0.3, soft=True)
    white, black = Ink((0.97, 0.96, 0.92), gloss=0.4), Ink((0.03, 0.03, 0.03), gloss=0.8)
    y = 26 + 1.5 * sin(2 * pi * phase)
    parts: list[Part] = [Limb((-4, y + 16, 0), (2, y + 4, 0), 13.5, 9.5, skin)]
    for side in (-1.0, 1.0):
        parts += [
            ball((8.5, y + 6, side * 5.4 + 3), 3.4, white),
            ball((11, y + 6, side * 5.4 + 4.4), 1.9, black),
        ]
    parts += chain([(11, y + 1, -2), (12, y, 1.5), (11, y + 1, 5)], (0.5, 0.6, 0.5), black)
    for k in range(8):
        t = 2 * pi * (k + 0.5) / 8
        points: list[Point] = []
        for j in range(9):
            share = j / 8
            curl = 5.5 * share * sin(2 * pi * phase - share * 4 + k * 1.3)
            out = 6 + 27 * share - 5 * share * share
            points.append((out * cos(t) + curl * 0.6, y - 2 - 22 * share + 16 * share * share
                           + abs(curl) * 0.5, out * sin(t) + curl * 0.4))  # fmt: skip
        parts += chain(points, [4.6 - 3.9 * j / 8 for j in range(9)], skin)
    return parts


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


RIGS: dict[str, Rig] = {name: _rig(swimmer) for name, swimmer in SWIMMERS.items()} | {
    "turtle": Rig(_turtle, {Action.SWIM: Gait(1.9, 60.0), Action.WALK: Gait(1.6, 9.2 / 0.66),
                            Action.STAND: Gait(2.5), Action.FLOAT: Gait(2.4, 14.0)}, 5.0, turn=0.5,
                  pitch=0.24, home=Home.DEEP, waterline=12.0),
    "jellyfish": Rig(_jellyfish, {Action.SWIM: Gait(2.0, 24.0), Action.FLOAT: Gait(2.4, 10.0)}, 5.2,
                     turn=0.3, pitch=0.08, home=Home.DEEP, waterline=30.0),
    "octopus": Rig(_octopus, {Action.SWIM: Gait(1.8, 34.0), Action.FLOAT: Gait(2.4, 10.0),
                              Action.WALK: Gait(1.8, 20.0), Action.DANCE: Gait(1.2)}, 5.4, turn=0.7,
                   front=0.7, pitch=0.14, home=Home.DEEP, waterline=20.0),
}  # fmt: skip
"""Everything that lives in the water by its name."""

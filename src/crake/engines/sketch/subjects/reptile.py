"""Crocodiles, lizards and chameleons: one body, low over the ground, in different proportions."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.expressions import mien_of
from crake.engines.sketch.subjects.parts import (
    Coat,
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    tinted,
    towards,
)
from crake.engines.sketch.subjects.rig import Gait, Look, Rig, bend, footfall
from crake.engines.sketch.subjects.wear import Skull, on_skull

BLACK, SPARK = Ink((0.03, 0.03, 0.03), gloss=0.9), Ink((1.0, 1.0, 1.0), glow=0.9)
_PALE = (0.95, 0.90, 0.68)


@dataclass(frozen=True, slots=True)
class Scales:
    """How a reptile is built and coloured. Units are a twelfth of a crocodile's girth, or so.

    Parameters
    ----------
    base
        Its colour.
    snout
        Length, radius at its root and at its tip.
    skull
        Radius of its head.
    tail
        Length, and how far it is rolled up: 0 straight, 1 a spiral.
    girth, tall
        Radius of the body, and how high it is carried.
    scutes
        Height of the plates along the back.
    teeth
        Whether they show.
    eye
        Radius of the eyes, and their colour.
    turret
        Whether the eyes stand out, each on a cone of skin.
    crest
        Height of a crest on the head.
    """

    base: RGB
    snout: tuple[float, float, float]
    skull: float
    tail: tuple[float, float]
    girth: float
    tall: float
    scutes: float = 0.0
    teeth: bool = False
    eye: tuple[float, RGB] = (2.4, (0.95, 0.80, 0.22))
    turret: bool = False
    crest: float = 0.0


REPTILES: dict[str, Scales] = {
    "crocodile": Scales((0.36, 0.44, 0.22), (34.0, 7.6, 5.2), 8.6, (70.0, 0.0), 12.0, 15.0, 3.2,
                        teeth=True),
    "lizard": Scales((0.40, 0.62, 0.24), (9.0, 6.0, 3.6), 7.4, (78.0, 0.0), 8.6, 14.0, 1.6,
                     eye=(2.7, (0.95, 0.62, 0.18))),
    "chameleon": Scales((0.32, 0.68, 0.28), (8.0, 6.4, 3.8), 8.0, (62.0, 1.0), 9.6, 20.0, 1.8,
                        eye=(4.2, (0.86, 0.80, 0.36)), turret=True, crest=9.0),
}  # fmt: skip


class Reptile:
    """Builds the parts of one reptile at one moment."""

    def __init__(self, scales: Scales, look: Look, phase: float, action: Action) -> None:
        self.s, self.phase, self.action, self.look = scales, phase, action, look
        base = look.colour or scales.base
        self.base, self.mien = base, mien_of(look.mood)
        self.skin = Ink(base, tinted(base, 0.58), towards(base, _PALE, 0.72), gloss=0.25, soft=True)
        self.belly = Ink(towards(base, _PALE, 0.66), soft=True)
        self.dark = Ink(tinted(base, 0.5))
        self.claw = Ink((0.86, 0.82, 0.70))
        self.coat: Coat = _banded
        self.moves = action in {Action.WALK, Action.RUN}
        low = action in {Action.LIE, Action.SWIM, Action.FLOAT}
        self.up = scales.girth * 0.98 if low else scales.tall
        self.up += 0.5 * sin(4 * pi * phase) if self.moves else 0.3 * sin(2 * pi * phase)

    def _sway(self, x: float) -> float:
        """Return how far the body is to one side at `x`: it winds as it goes or swims."""
        wide = {Action.SWIM: 9.0, Action.WALK: 4.0, Action.RUN: 5.0}.get(self.action, 1.0)
        behind = max(0.4, min((30.0 - x) / 60.0, 1.4))
        return wide * behind * sin(2 * pi * self.phase + x * 0.045)

    def parts(self) -> list[Part]:
        """Return all parts."""
        s, y = self.s, self.up
        spine = [(x, y + rise, r * s.girth) for x, rise, r in (
            (-30.0, -1.0, 0.74), (-18.0, 0.0, 0.95), (-4.0, 0.6, 1.0), (10.0, 0.6, 0.98),
            (22.0, 0.4, 0.80), (32.0, 1.0, 0.70))]  # fmt: skip
        at: list[tuple[Point, float]] = [((x, h, self._sway(x)), r) for x, h, r in spine]
        parts: list[Part] = [Limb(a, b, ra, rb, self.skin, self.coat)
                             for (a, ra), (b, rb) in itertools.pairwise(at)]  # fmt: skip
        if s.scutes:
            for k, ((x, h, z), r) in enumerate(at[:-1]):
                parts += self._scute((x + 4.0, h + r * 0.92, z), 1.0 - 0.1 * (k == 0))
        parts += self._tail(at[0][0], at[0][1])
        for side in (-1.0, 1.0):
            for ahead, late in ((20.0, 0.25), (-22.0, 0.0)):
                parts += self._leg(ahead, side, late)
        return parts + self._head()

    def _scute(self, at: Point, size: float) -> list[Part]:
        x, y, z = at
        high = self.s.scutes * size
        return [Limb((x - 0.6, y - 0.8, z + aside), (x - 2.2, y + high, z + aside), high * 0.75,
                     0.25, self.dark) for aside in (-2.2, 2.2)]  # fmt: skip

    def _tail(self, root: Point, radius: float) -> list[Part]:
        s, (x, y, z) = self.s, root
        long, curl = s.tail
        count, angle = (12, pi - 0.02) if not curl else (16, pi - 0.35)
        parts: list[Part] = []
        for k in range(count):
            share = k / count
            if curl:  # rolled up in a spiral, tighter to its end
                angle += 0.10 + 0.62 * share
                step = long / count * (1 - 0.45 * share)
            else:
                angle = pi - 0.05 + 0.26 * share * (y > 6)
                step = long / count
            thick = radius * (1 - share) ** 0.8 + 0.6
            after = radius * (1 - share - 1 / count) ** 0.8 + 0.6 if k < count - 1 else 0.6
            nx, ny = x + step * cos(angle), y + step * sin(angle)
            if not curl:
                ny = max(ny, after)
            nz = z if curl else self._sway(nx)
            parts.append(Limb((x, y, z), (nx, ny, nz), thick, after, self.skin, self.coat))
            if s.scutes and not curl:
                parts.append(Limb((x - 1, y + thick * 0.8, z), (x - 3, y + thick + s.scutes * 0.9,
                                  z), s.scutes * 0.7, 0.2, self.dark))  # fmt: skip
            x, y, z = nx, ny, nz
        return parts

    def _leg(self, ahead: float, side: float, late: float) -> list[Part]:
        s, goes = self.s, 0.0
        x, lift = 0.0, 0.0
        if self.moves:
            goes = self.phase - late - (0.5 if side > 0 else 0.0)
            x, lift, _ = footfall(goes, 0.62, 9.0, 5.0)
        elif self.action is Action.SWIM:
            x, lift = -10.0, 5.0
        z = side * s.girth
        root = (ahead, self.up - s.girth * 0.25)
        foot = (ahead + x + 2.0, 2.0 + lift)
        bones = max(s.tall * 0.68, 9.0)
        knee, foot = bend(root, foot, bones, bones, 1.0 if ahead < 0 else -1.0)
        out = z + side * 7.0
        thick = s.girth * 0.36
        parts: list[Part] = [
            Limb((*root, z * 0.75), (*knee, out), thick * 1.15, thick, self.skin),
            Limb((*knee, out), (*foot, out + side), thick * 0.95, thick * 0.6, self.skin),
        ]
        for aside in (-0.6, 0.0, 0.6):
            toe = (
                foot[0] + 5.4 * cos(aside),
                max(foot[1] - 1.0, 0.8),
                out + side + 5.4 * sin(aside),
            )
            nail = (toe[0] + 1.8, toe[1] - 0.3, toe[2])
            parts += [Limb((*foot, out + side), toe, thick * 0.45, 1.0, self.skin),
                      Limb(toe, nail, 0.8, 0.2, self.claw)]  # fmt: skip
        return parts

    def _head(self) -> list[Part]:
        s = self.s
        long, thick, tip = s.snout
        gape = self.mien.gape * 0.02
        if self.action in {Action.EAT, Action.ROAR}:
            gape = 0.34 * max(sin(2 * pi * self.phase), 0.0) ** 0.6
        gape += 0.05 * (0.5 + 0.5 * sin(2 * pi * self.phase)) * s.teeth
        x, y, z = 40.0, self.up + s.skull * 0.35, self._sway(40.0) * 0.6

        turn = 0.16

        def on(ahead: float, up: float, aside: float) -> Point:
            return x + ahead * cos(turn) - aside * sin(turn), y + up, (
                z + ahead * sin(turn) + aside * cos(turn))  # fmt: skip

        end = s.skull * 0.5 + long
        lift, drop = gape * long * 0.45, gape * long * 0.62
        parts: list[Part] = [
            Limb(on(-6, -1, 0), on(2, 0.6, 0), s.skull, s.skull * 0.95, self.skin,
                 self.coat if self.coat is not _banded else None),
            Limb(on(2, 0.8, 0), on(end, -0.6 + lift, 0), thick, tip, self.skin),
            Limb(on(0, -s.skull * 0.45, 0), on(end - 2, -tip * 1.15 - drop, 0), thick * 0.86,
                 tip * 0.72, self.belly),
        ]  # fmt: skip
        red = Ink((0.74, 0.30, 0.30), gloss=0.3)
        parts.append(Limb(on(2, -s.skull * 0.22, 0), on(end * 0.85, -tip * 0.62 - 0.8 * drop, 0),
                          thick * 0.66, tip * 0.5, red))  # fmt: skip
        line = [on(0, -s.skull * 0.30, s.skull * 0.92), on(end * 0.5, -thick * 0.5 + lift * 0.3,
                (thick + tip) * 0.47), on(end, -tip * 0.62 + lift, tip * 0.66)]  # fmt: skip
        parts += chain(line, (0.3, 0.45, 0.35), self.dark)
        if s.crest:
            parts += chain([on(1, s.skull * 0.55, 0), on(-6, s.skull * 0.35 + s.crest * 0.45, 0),
                            on(-15, s.skull * 0.35 + s.crest * 0.55, 0)],
                           (s.skull * 0.62, s.skull * 0.66, 1.0), self.skin)  # fmt: skip
        for side in (-1.0, 1.0):
            parts += self._eye(on, side)
            parts.append(ball(on(end + tip * 0.4, tip * 0.55 + lift, side * tip * 0.42),
                              tip * 0.20 + 0.25, self.dark))  # fmt: skip
            for k in range(7 if s.teeth else 0):
                share = 0.22 + 0.12 * k
                place = end * share
                wide = (thick + (tip - thick) * share) * 0.84
                over, under = lift * share - thick * 0.40, -tip * 0.5 - drop * share - 1.6
                ivory = Ink((0.98, 0.96, 0.88), gloss=0.4)
                parts += [Limb(on(place, over, side * wide), on(place + 0.4, over - 3.0,
                               side * wide * 0.97), 1.0, 0.15, ivory),
                          Limb(on(place + 2, under, side * wide * 0.84),
                               on(place + 2, under + 2.6, side * wide * 0.9), 0.85, 0.15,
                               ivory)]  # fmt: skip
        head = on(-2, 0, 0)
        return parts + on_skull(self.look.finery, Skull(head, s.skull, 0.16, 0.7))

    def _eye(self, on: Callable[[float, float, float], Point], side: float) -> list[Part]:
        s = self.s
        size, hue = s.eye
        r, up = s.skull, s.skull * (0.82 if s.teeth else 0.42)
        aside = side * r * (0.52 if s.teeth else 0.74)
        shut = self.phase % 1.0 > 0.95 or self.mien.lid > 0.9
        iris = self.skin if shut else Ink(hue, gloss=0.4, glow=0.15)
        black, spark = (self.skin, self.skin) if shut else (BLACK, SPARK)
        if s.turret:  # they look about, each for itself
            roll = 0.5 * sin(2 * pi * self.phase + side)
            tip = on(2.4 + 2.0 * roll, up * 1.1, aside * 1.62)
            pupil = on(2.9 + 3.2 * roll, up * 1.1 + 0.6, aside * 2.1)
            lid = Ink(hue, gloss=0.2, soft=True)
            return [Limb(on(1.5, up, aside * 0.8), tip, size * 1.25, size * 0.85, self.skin),
                    ball(on(2.6 + 2.4 * roll, up * 1.1 + 0.3, aside * 1.74), size * 0.72, lid),
                    ball(pupil, size * 0.34, black),
                    ball((pupil[0] + 0.8, pupil[1] + 0.6, pupil[2] + side * 0.6), size * 0.13,
                         spark)]  # fmt: skip
        return [
            ball(on(1.0, up, aside), size * 1.5, self.skin),
            ball(on(2.4, up + 0.9, aside * 1.22), size, iris),
            Limb(on(3.2, up + 2.2, aside * 1.42), on(3.3, up - 0.2, aside * 1.42), size * 0.34,
                 size * 0.34, black),
            ball(on(4.0, up + 2.2, aside * 1.5), size * 0.2, spark),
        ]  # fmt: skip


def _banded(t: F32, s: F32) -> F32:
    """Return dark saddles over a pale belly."""
    mark = np.clip(np.sin(t * 2 * pi) * 2 - 0.9, 0, 1) * np.clip(0.35 - s, 0, 1)
    return np.asarray(0.8 * mark - np.clip((s - 0.45) * 2.6, 0, 1), np.float32)


def reptile_rig(scales: Scales, size: float) -> Rig:
    """Return the rig of a reptile, or of what moves as they do."""

    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        return Reptile(scales, look, phase, action).parts()

    feet = ((0.0, -20.0), (0.25, 20.0), (0.5, -20.0), (0.75, 20.0))
    return Rig(parts, {
        Action.WALK: Gait(1.3, 18.0 / 0.62, feet), Action.RUN: Gait(0.6, 18.0 / 0.62, feet),
        Action.STAND: Gait(2.8), Action.LIE: Gait(3.2), Action.EAT: Gait(1.8),
        Action.SWIM: Gait(1.6, 40.0), Action.FLOAT: Gait(3.0), Action.ROAR: Gait(2.2),
    }, size, turn=0.40, front=0.52, pitch=0.10, waterline=scales.girth * 0.5, wades=True,
        seat=scales.tall + scales.girth)  # fmt: skip


RIGS: dict[str, Rig] = {
    "crocodile": reptile_rig(REPTILES["crocodile"], 3.9),
    "lizard": reptile_rig(REPTILES["lizard"], 3.7),
    "chameleon": reptile_rig(REPTILES["chameleon"], 4.1),
}
"""Every reptile on four legs by its name."""

"""The bodies of birds, in the air, on land and on water. Units are centimetres of a gull."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.bird_heads import BEAK, adornments, finery
from crake.engines.sketch.subjects.expressions import mien_of
from crake.engines.sketch.subjects.feelings import around_eye
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
)
from crake.engines.sketch.subjects.plumage import Plumage, Train
from crake.engines.sketch.subjects.rig import Look, footfall
from crake.engines.sketch.subjects.trains import eyes, fan, flames, wing
from crake.engines.sketch.subjects.trunks import trunk_with_branch

SOARED = 6
"""Beats that a cycle of those lasts that soar: two, and a glide."""
AIRBORNE = frozenset({Action.FLY, Action.FALL, Action.DIVE})


class Bird:
    """Builds the parts of one bird."""

    def __init__(self, plumage: Plumage, look: Look) -> None:
        self.p, self.mien, self.finery = plumage, mien_of(look.mood), look.finery
        base = look.colour or plumage.back
        dyed = look.colour is not None
        self.belly = tinted(base, 1.2) if dyed else plumage.belly
        glow = 0.45 if plumage.train is Train.FIRE else 0.0
        self.coat = Ink(base, tinted(base, 0.7), self.belly, glow=glow, fur=0.4, soft=True)
        self.inner = Ink(tinted(base, 0.92) if dyed else plumage.wing, glow=glow)
        self.outer = Ink(tinted(base, 0.62) if dyed else plumage.tip, glow=glow)
        face = base if dyed or plumage.head is None else plumage.head
        self.face = Ink(face, glow=glow, fur=0.3, soft=True)
        self.beak = Ink(plumage.beak[0], plumage.nib, gloss=0.3)
        self.shin = Ink(tinted(plumage.beak[0], 0.85))

    def parts(self, phase: float, action: Action) -> list[Part]:
        """Return all parts at a phase of an action."""
        if action in AIRBORNE:
            return self._flying(phase, action)
        if action is Action.SLIDE:
            return self._sliding(phase)
        return self._standing(phase, action)

    def _flying(self, phase: float, action: Action) -> list[Part]:
        p = self.p
        beat = sin(2 * pi * phase) if action is Action.FLY else 0.9
        lift = -1.6 * sin(2 * pi * phase - 0.4)
        if p.soars and action is Action.FLY:
            beat, lift = _soaring(phase % 1.0)
        body = self._body(0.0, self._stretched())
        for side in (-1.0, 1.0):
            body += wing(p.span, side, beat, self.inner, self.outer)
            body.append(Limb((-p.body, -p.body * 0.5, side * 2),
                             (-p.body - p.legs * 0.8, -p.body * 0.35, side * 2), 1.1, 0.8,
                             self.shin))  # fmt: skip
        return moved(body + self._tail(0.0, beat, phase, action), (0.0, 40 + lift, 0.0))

    def _stretched(self) -> Point:
        """Return where the head is of a bird that flies, relative to its middle."""
        long = self.p.neck[0]
        return 9.0 + self.p.body * 0.5 + long * 0.9, 4.6 + long * 0.22, 0.0

    def _sliding(self, phase: float) -> list[Part]:
        """Return a bird on its belly, flippers back, that pushes with its feet behind it."""
        p, r = self.p, self.p.body
        rock = 0.05 * sin(2 * pi * phase)
        head = (2.0 * r + p.neck[0], r * (0.62 + rock), 0.0)
        parts = self._body(0.02 + rock, head)
        belly = Ink(self.belly, fur=0.3, soft=True)
        parts.append(Limb((-0.9 * r, -0.24 * r, 0), (1.0 * r, -0.2 * r, 0), 0.80 * r, 0.84 * r,
                          belly))  # fmt: skip
        for side in (-1.0, 1.0):
            beat = 0.18 * sin(2 * pi * phase + side)
            parts.append(Limb((0.6 * r, 0.25 * r, side * 0.85 * r),
                              (-0.75 * r, (0.35 + beat) * r, side * 1.75 * r), 0.40 * r, 0.12 * r,
                              self.inner))  # fmt: skip
            kick = 0.35 * r * sin(2 * pi * phase + (0.0 if side > 0 else pi))
            hip, foot = (-1.6 * r, -0.3 * r, side * 0.4 * r), (-2.3 * r, -0.35 * r + 0.5 * kick,
                                                              side * 0.5 * r)  # fmt: skip
            parts += [Limb(hip, foot, 1.8, 1.2, self.shin),
                      Limb(foot, (foot[0] - 2.6, foot[1] + 1.6, foot[2]), 1.4, 0.9,
                           self.shin)]  # fmt: skip
        tail = self._tail(0.02, 0.0, phase, Action.SLIDE)
        return moved(parts + tail, (0.0, 0.98 * r, 0.0))

    def place_of_head(self, phase: float, action: Action) -> tuple[Point, float]:
        """Return the middle of the head, and how far the head reaches."""
        ground, _, (x, y, z) = self._poise(phase, action)
        if action in AIRBORNE:
            ground, (x, y, z) = 40.0, self._stretched()
        beak = min(self.p.beak[1], 1.6 * self.p.skull)
        crest = 0.5 * self.p.skull if self.p.crest or self.p.comb else 0.0
        return (
            x + 0.3 * beak,
            y + ground + 0.5 * crest,
            z,
        ), 1.3 * self.p.skull + 0.35 * beak + crest

    def _poise(self, phase: float, action: Action) -> tuple[float, float, Point]:
        """Return how high the trunk is, how far it is raised, and the head relative to it."""
        p = self.p
        afloat = action in {Action.SWIM, Action.FLOAT}
        rise, legs = (0.0, 0.0) if afloat else (p.upright, p.legs)
        bob = 0.25 * sin(2 * pi * phase)
        if action in {Action.WALK, Action.RUN}:
            bob = 0.8 * sin(4 * pi * phase)
        ground = legs + p.body * (0.55 if afloat else 0.85) + p.body * 0.45 * sin(rise) + bob
        top = p.neck[0] * 0.95 + p.body * (0.55 + 0.7 * sin(rise))
        peck, sway = _dip(phase, action), 1.0 * sin(2 * pi * phase)
        low = max(ground - p.skull - 0.4 * p.beak[1], 0.0) if p.neck[0] > 10 else 0.0
        trunk = self._drums(action)
        down = 1.1 if trunk else 1 - peck * 1.25
        ahead = 5.0 * peck - 2.0 if trunk else peck * p.body * 0.9
        return ground, rise, (p.body * (1.30 - 0.8 * sin(rise)) + p.neck[0] * 0.20 + ahead,
                              top * down - (0.0 if trunk else peck * low * 0.8),
                              sway * 0.2)  # fmt: skip

    def _drums(self, action: Action) -> bool:
        return action is Action.PECK and self.p.upright > 1.0 and self.p.beak[1] > 8

    def _standing(self, phase: float, action: Action) -> list[Part]:
        afloat = action in {Action.SWIM, Action.FLOAT}
        walks = action in {Action.WALK, Action.RUN}
        ground, rise, head = self._poise(phase, action)
        trunk = self._drums(action)
        parts = self._body(rise, head) + self._tail(rise, 0.0, phase, action)
        for side in (-1.0, 1.0):
            flap = 0.5 * max(sin(2 * pi * phase), 0) if action is Action.DANCE else 0.0
            parts += self._folded(side, rise, flap)
        parts = moved(parts, (0.0, ground, 0.0))
        if not afloat:
            for side in (-1.0, 1.0):
                parts += self._leg(side, phase + (0.5 if side > 0 else 0.0), walks, ground)
        return [*moved(parts, (0.0, 24.5, 0.0)), *trunk_with_branch()] if trunk else parts

    def _body(self, rise: float, head: Point) -> list[Part]:
        """Return trunk, neck and head, the trunk's middle at the origin, raised by `rise`."""
        p, r = self.p, self.p.body
        c, s = cos(rise), sin(rise)
        rear = (-1.75 * r * c, -1.55 * r * s, 0.0)
        front = (1.15 * r * c, 1.05 * r * s + 0.2 * r, 0.0)
        coat = _breast
        neck = p.neck[1]
        bow = ((front[0] + head[0]) / 2 + p.neck[0] * 0.16, (front[1] + head[1]) / 2, 0.0)
        parts: list[Part] = [
            Limb(rear, (-0.2 * r * c, -0.2 * r * s, 0), 0.50 * r, r, self.coat, coat),
            Limb((-0.2 * r * c, -0.2 * r * s, 0), front, r, 0.86 * r, self.coat, coat),
            Limb(front, bow, 0.84 * r, neck, self.coat if p.neck[0] < 10 else self.face, coat),
            Limb(bow, head, neck, min(neck, p.skull * 0.9), self.face),
            ball(head, p.skull, self.face),
        ]
        if rise > 0.1 or p.neck[0] > 10:
            chest = (0.30 * r * c + 0.42 * r * s, 0.1 * r - 0.1 * r * c, 0.0)
            parts.append(Limb(chest, (chest[0] + 0.2 * r, chest[1] + 0.6 * r * s, 0), 0.86 * r,
                              0.7 * r, Ink(self.belly, fur=0.3, soft=True)))  # fmt: skip
        if self.finery:
            parts += finery(p, self.finery, front, head)
        return parts + self.features(head)

    def features(self, head: Point) -> list[Part]:
        """Return beak, eyes and comb of a head around its middle."""
        p, (x, y, z) = self.p, head
        _, long, thick = p.beak
        turn = BEAK
        tip = (x + (p.skull + long) * cos(turn), y - 0.1 * long - max(-p.bill, 0) * thick * 0.7,
               z + (p.skull + long) * sin(turn))  # fmt: skip
        root = (x + p.skull * 0.78 * cos(turn), y + 0.1 * p.skull, z + p.skull * 0.78 * sin(turn))
        end = thick * (0.75 if p.bill > 0 else 0.25)
        parts: list[Part] = [Limb(root, tip, thick, end, self.beak, _nibbed if p.nib else None)]
        if self.mien.gape:  # the lower half of the beak hangs down
            low = (root[0], root[1] - thick * 0.3, root[2])
            drop = long * 0.11 * self.mien.gape
            parts.append(Limb(low, (tip[0] - 0.25 * long * cos(turn), tip[1] - drop,
                                    tip[2] - 0.25 * long * sin(turn)), thick * 0.8, end,
                              self.beak))  # fmt: skip
        gaze = p.gaze
        for side in (-1.0, 1.0):
            around = turn + side * (0.62 if p.skull > 7 else 1.0)
            size = p.skull * (0.34 if p.skull > 7 else 0.25) * self.mien.wide
            at = (x + p.skull * 0.80 * cos(around), y + 0.28 * p.skull,
                  z + p.skull * 0.80 * sin(around))  # fmt: skip
            far = 1.03 if gaze[0] > 0.2 else 0.93
            out = (x + p.skull * far * cos(around), at[1], z + p.skull * far * sin(around))
            if p.skull > 7:  # the discs of an owl's face
                parts.append(ball((x + p.skull * 0.45 * cos(around), y + 0.16 * p.skull,
                                   z + p.skull * 0.45 * sin(around)), size * 1.75,
                                  Ink(self.belly, fur=0.4)))  # fmt: skip
            if gaze[0] > 0.2:
                parts += [ball(at, size * 1.25, Ink(gaze, gloss=0.3)),
                          ball(out, size * 0.72, Ink((0.02, 0.02, 0.02), gloss=0.9))]  # fmt: skip
            else:
                parts.append(ball(at, size, Ink(gaze, gloss=0.9)))
            spark = (x + p.skull * 1.07 * cos(around - 0.1), at[1] + size * 0.4,
                     z + p.skull * 1.07 * sin(around - 0.1))  # fmt: skip
            parts.append(ball(spark, size * 0.28, Ink((1, 1, 1), glow=0.9)))
            outwards = cos(around), 0.0, sin(around)
            inwards = side * sin(around), 0.0, -side * cos(around)
            parts += around_eye(at, outwards, inwards, size * 1.2, self.mien, self.face)
        parts += adornments(p, head, root, tip)
        return parts

    def _folded(self, side: float, rise: float, flap: float) -> list[Part]:
        p, r = self.p, self.p.body
        c, s = cos(rise), sin(rise)
        out = side * (r * 0.86 + flap * 6)

        def at(along: float, up: float, aside: float) -> Point:
            return along * c - up * s, along * s + up * c, aside

        flipper = p.span[1] < 8
        back = -1.1 * r if flipper else -2.5 * r
        return [
            Limb(at(0.75 * r, 0.30 * r, out * 0.80), at(-0.5 * r, 0.18 * r, out), 0.46 * r,
                 0.40 * r, self.inner),
            Limb(at(-0.5 * r, 0.18 * r, out), at(back, 0.10 * r, out * (1.1 if flipper else 0.5)),
                 0.40 * r, 0.10 * r, self.outer if not flipper else self.inner),
        ]  # fmt: skip

    def _tail(self, rise: float, beat: float, phase: float, action: Action) -> list[Part]:
        p, r = self.p, self.p.body
        c, s = cos(rise), sin(rise)
        root = (-1.7 * r * c, -1.5 * r * s, 0.0)
        if p.train is Train.EYES:
            return eyes(root, p.tail, phase, spread=action in {Action.STAND, Action.DANCE})
        if p.train is Train.FIRE:
            return flames(root, p.tail, phase, down=0.55 if rise else 0.12)
        if p.train is Train.FAN:
            return fan(root, p.tail, (self.outer, self.inner), phase)
        raised = 0.9 if p.comb is not None else -0.12
        parts: list[Part] = []
        for spread in (-0.8, -0.3, 0.3, 0.8):
            end = (root[0] - p.tail * cos(rise - raised), root[1] - p.tail * sin(rise - raised)
                   + beat * 1.4, spread * r * 0.95)  # fmt: skip
            parts.append(
                sheet(
                    [
                        (root[0] + 1, root[1] + 1, spread * 2),
                        end,
                        (end[0] + 1, end[1] - 0.6, end[2] - 3.4),
                        (root[0] + 1, root[1] - 0.6, spread * 2 - 2),
                    ],
                    self.outer,
                )
            )
        return parts

    def _leg(self, side: float, phase: float, walks: bool, ground: float) -> list[Part]:
        p = self.p
        hip = (-0.1 * p.body, ground - p.body * 0.7, side * p.body * 0.42)
        x, y = 0.0, 0.0
        if walks:
            x, y, _ = footfall(phase, 0.6, 1.5 + p.legs * 0.42, 1.0 + p.legs * 0.28)
        foot = (x, 0.7 + y, side * p.body * 0.46)
        knee = ((hip[0] + foot[0]) / 2 - p.legs * 0.16, (hip[1] + foot[1]) / 2, foot[2])
        thin = 0.9 + 0.16 * (p.thigh - 1.5)
        parts = chain([hip, knee, foot], (p.thigh, thin, thin), self.shin)
        long = 3.6 + 0.5 * (p.thigh - 1.5)
        toes = [Limb(foot, (x + long * cos(a), 0.6 + y * 0.8, foot[2] + long * sin(a)), thin,
                     thin * 0.66, self.shin) for a in (-0.6, 0.0, 0.6)]  # fmt: skip
        return [*parts, *toes]


def _soaring(phase: float) -> tuple[float, float]:
    """Return how far wings are raised, and a body, that beat twice and glide until the next."""
    flaps = min(phase * SOARED / 2, 1.0)
    strength = sin(pi * flaps) ** 0.5 if flaps < 1 else 0.0
    turn = 2 * pi * phase * SOARED
    rest = 0.16 + 0.05 * sin(4 * pi * phase)
    return rest + (sin(turn) - rest) * strength, -1.6 * sin(turn - 0.4) * strength


def _breast(t: F32, s: F32) -> F32:
    return np.asarray(-np.clip((s - 0.1) * 2.4, 0, 1) + 0 * t, np.float32)


def _dip(phase: float, action: Action) -> float:
    """Return how far a head goes down, 0..1: to peck grain, to drink, to drum at a trunk."""
    if action is Action.EAT:
        return float(max(sin(2 * pi * phase), 0.0) ** 2)
    if action is Action.PECK:  # three quick ones, and a look around
        return float(max(sin(8 * pi * phase), 0.0) ** 1.5) if phase % 1.0 < 0.75 else 0.0
    if action is Action.DRINK:
        return float(max(sin(2 * pi * phase), 0.0) ** 0.7) * 0.95
    return 0.0


def _nibbed(t: F32, s: F32) -> F32:
    """Let the end of a beak, and its edge, have the other colour."""
    return np.asarray(np.clip((t - 0.76) * 14, 0, 1) + 0 * s, np.float32)

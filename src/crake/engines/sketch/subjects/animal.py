"""The bodies of four-legged animals: one skeleton in different proportions."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, hypot, pi, sin

from crake.engines.sketch.direction import Action, Expression, Finery
from crake.engines.sketch.subjects.armour import dapples, plates, spines
from crake.engines.sketch.subjects.builds import Build, Run
from crake.engines.sketch.subjects.curling import curled, curls
from crake.engines.sketch.subjects.expressions import Mien
from crake.engines.sketch.subjects.face import Face
from crake.engines.sketch.subjects.fur import Fur, Pattern
from crake.engines.sketch.subjects.legs import LANDING, LEAPS, TAKE_OFF, Pose
from crake.engines.sketch.subjects.neckwear import Neck, around_neck
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, chain, moved, turned
from crake.engines.sketch.subjects.rig import Flat
from crake.engines.sketch.subjects.tails import Tail


@dataclass(frozen=True, slots=True)
class Carriage:
    """How a head is held.

    Parameters
    ----------
    skull
        Where its middle is: ahead and up.
    tilt
        How far the nose is raised, in radians.
    mien
        How the face moves, where that is not as its mood says.
    shut
        Whether the eyes are closed.
    """

    skull: Flat
    tilt: float = 0.0
    mien: Mien | None = None
    shut: bool = False


class Animal(Tail):
    """Builds the parts of one animal.

    Parameters
    ----------
    build, fur
        Proportions and colours.
    mood
        What its face shows.
    finery
        What it wears.
    speaks
        Whether its mouth moves.
    """

    def __init__(self, build: Build, fur: Fur, mood: Expression | None = None,
                 finery: Sequence[Finery] = (), *, speaks: bool = False) -> None:  # fmt: skip
        super().__init__(build, fur)
        self.mood, self.finery, self.speaks = mood, finery, speaks

    def parts(self, phase: float, action: Action) -> list[Part]:
        """Return all parts at a phase of an action."""
        pose = self.pose(phase, action)
        skull = self.skull(phase, pose, action)
        if action is Action.LIE and self.mood is Expression.ASLEEP:
            if curls(self.build):
                return self._curled_up(phase, pose)
            skull = self.resting(pose)
        parts = self.body(phase, pose, action) + self.legs(phase, pose, action)
        parts += self.head(phase, pose, Carriage(skull))
        return self._bound(parts, phase) if action is Action.JUMP else parts

    def _curled_up(self, phase: float, pose: Pose) -> list[Part]:
        """Return a sleeper whose nose is at its tail."""
        b = self.build
        straight = self.trailing(pose) + self.trunk(pose) + self.legs(phase, pose, Action.LIE)
        ahead, up = self.resting(pose)
        parts = straight + self.head(phase, pose, Carriage((ahead - 0.3 * b.head, up), -0.12))
        return curled(parts, 1.05 * b.half, ahead - 1.4 * b.head)

    def body(self, phase: float, pose: Pose, action: Action) -> list[Part]:
        """Return trunk and tail."""
        return self.tail(phase, pose, action) + self.trunk(pose)

    def resting(self, pose: Pose) -> Flat:
        """Return where the skull is that lies on the forelegs."""
        b = self.build
        return pose.shoulder[0] + b.chest * 0.35 + b.head * 0.9, b.head * 0.95 + b.bone * 0.6

    def _bound(self, parts: list[Part], phase: float) -> list[Part]:
        """Throw an animal into the air, its nose up while it rises and down while it falls."""
        b, phase = self.build, phase % 1.0
        air = min(max((phase - TAKE_OFF) / (LANDING - TAKE_OFF), 0.0), 1.0)
        heavy = 0.45 if b.run is Run.AMBLE else 1.0
        swing = sin(2 * pi * (phase + 0.25 - TAKE_OFF))
        around = -b.half * swing, 0.0
        high = 4 * air * (1 - air) * b.back * 0.95 * heavy
        return moved(turned(parts, 0.30 * heavy * swing, around), (0.0, high, 0.0))

    def pose(self, phase: float, action: Action) -> Pose:
        """Return where the trunk is."""
        b, turn = self.build, 2 * pi * phase
        if action is Action.SIT:
            low = b.back * 0.40 + b.rump * 0.2
            breath = b.back * 0.006 * cos(turn)
            return Pose((-b.half * 0.62, low), (b.half * 0.30, b.back * 0.96 + breath), 0.35)
        if action is Action.LIE:
            breath = b.back * 0.01 * cos(turn)
            low = b.rump * 0.95
            return Pose((-b.half, low), (b.half * 0.9, low + b.chest * 0.2 + breath), 0.1)
        if action in LEAPS and b.run is not Run.AMBLE:
            return self._leap(turn)
        pace = {Action.WALK: 0.012, Action.RUN: 0.03, Action.DANCE: 0.05}.get(action, 0.006)
        lift = b.back * pace * cos(2 * turn if pace > 0.01 else turn)
        withers = b.back * (0.98 + b.slope) - lift * 0.6
        return Pose((-b.half, b.back + lift), (b.half, withers), 0.0)

    def _leap(self, turn: float) -> Pose:
        """Bend the trunk in a gallop, or as a rabbit hops."""
        b = self.build
        hop = 2.1 if b.run is Run.HOP else 1.0
        stiff = 0.22 if b.hoofed else 1.0  # a horse's back hardly bends
        curl = cos(turn - 2 * pi * 0.92)
        height = cos(turn - 2 * pi * 0.62) if hop > 1 else cos(2 * turn - 2 * pi * 0.74)
        if b.hoofed:
            height = cos(turn - 2 * pi * 0.83)
        rise = b.back * (0.02 * hop + 0.05 * hop * (height + 0.3))
        pitch = b.half * 0.17 * stiff * sin(turn - 2 * pi * 0.02)
        hip = -b.half + curl * b.half * 0.20 * stiff, b.back * 0.97 + rise - pitch
        withers = b.back * (0.95 + b.slope)
        shoulder = b.half - curl * b.half * 0.16 * stiff, withers + rise + pitch
        return Pose(hip, shoulder, curl * stiff)

    def _spine(self, pose: Pose) -> list[tuple[float, float, float]]:
        """Return ahead, up and radius at places from hip to chest."""
        b = self.build
        (hx, hy), (sx, sy) = pose.hip, pose.shoulder
        arch = b.half * (0.10 + 0.20 * pose.curl)
        spine = []
        for share in (0.0, 0.18, 0.36, 0.54, 0.72, 0.90, 1.05):
            tuck = 1 - abs(2 * share - 0.9) ** 2
            radius = b.rump + (b.chest - b.rump) * share - (b.chest - b.waist) * 0.75 * tuck
            y = hy + (sy - hy) * share + arch * sin(pi * min(share, 1.0))
            drop = b.chest * 0.16 * min(max((share - 0.4) / 0.3, 0.0), 1.0)
            spine.append((hx + (sx - hx) * share, y - radius * 0.42 - drop, radius))
        return spine

    def trunk(self, pose: Pose) -> list[Part]:
        """Return the trunk."""
        b = self.build
        spine = self._spine(pose)
        parts: list[Part] = [
            Limb((x0, y0, 0), (x1, y1, 0), r0, r1, self.hide.coat,
                 self.hide.chest if k == 5 and self.hide.barred else self.hide.trunk(k))
            for k, ((x0, y0, r0), (x1, y1, r1)) in enumerate(itertools.pairwise(spine))
        ]  # fmt: skip
        front, rise = (0.10, 0.16) if b.hoofed else (0.16, -0.10)
        chest = (spine[-1][0] + b.chest * front, spine[-1][1] + b.chest * rise, 0.0)
        collar = (chest[0] + b.chest * 0.16, chest[1] + b.chest * (0.30 if b.hoofed else 0.52), 0.0)
        parts.append(Limb(chest, collar, b.chest * 0.84, b.chest * 0.70, self.hide.coat,
                          self.hide.chest))  # fmt: skip
        if self.fur.pattern in {Pattern.SPOTS, Pattern.NET}:
            large = 3.0 if self.fur.pattern is Pattern.NET else 1.0
            front_end, radii = (*spine[-1][:2], 0.0), (spine[-1][2], b.chest * 0.70)
            parts += dapples(front_end, collar, radii, self.fur.dark, large)
        if self.fur.pale:
            bib = (chest[0] + b.chest * 0.42, chest[1] - b.chest * 0.1, 0.0)
            parts.append(Limb(bib, (bib[0] + b.chest * 0.1, bib[1] + b.chest * 0.5, 0),
                              b.chest * 0.55, b.chest * 0.45, self.hide.pale))  # fmt: skip
        if self.fur.limbs is not None:  # a band over the shoulders joins dark forelegs
            x, y, radius = spine[5]
            parts.append(Limb((x, y, 0), (x + b.chest * 0.2, y, 0), radius * 1.03, radius * 1.02,
                              self.hide.limb if self.fur.mask else self.hide.coat))  # fmt: skip
        if b.pompoms:
            (x, y, _), (u, v, r) = spine[0], spine[5]
            parts += [ball((x, y, side * b.rump * 0.5), b.rump * 0.86, self.hide.coat)
                      for side in (-1.0, 1.0)]  # fmt: skip
            parts += [ball((u + a, v + h, side * r * 0.5), r * 0.86, self.hide.coat)
                      for a, h in ((0.0, 0.0), (3.0, 3.6)) for side in (-1.0, 1.0)]  # fmt: skip
        if b.spines:
            parts += spines(b, self.fur, spine)
        if b.plates:
            back = [part for part in parts[:6] if isinstance(part, Limb)]
            parts += plates(b, self.fur, back[::-1])
        for k in range(b.humps):
            x, y, radius = spine[2 + 2 * k]
            parts.append(Limb((x, y + radius * 0.5, 0), (x - 1, y + radius * 1.65, 0),
                              radius * 0.75, radius * 0.36, self.hide.coat))  # fmt: skip
        return parts

    def place_of_head(self, phase: float, action: Action) -> tuple[Point, float]:
        """Return the middle of the skull, and how far the head reaches around it."""
        b = self.build
        x, y = self.skull(phase, self.pose(phase, action), action)
        ahead = min(b.muzzle[0], b.head) * 0.5
        return (x + ahead * 0.6, y, 0.0), b.head * 1.15 + ahead * 0.6

    def skull(self, phase: float, pose: Pose, action: Action) -> Flat:
        """Return the middle of the skull: ahead and up."""
        b = self.build
        ahead, up, _ = b.neck
        nod = 0.8 * sin(2 * pi * phase * (2 if action is Action.WALK else 1)) * b.head / 8
        low = 0.72 if action in LEAPS else 1.0
        skull = pose.shoulder[0] + ahead * (2 - low), pose.shoulder[1] + up * low + nod
        if action is Action.SIT:
            skull = pose.shoulder[0] + ahead * 0.7, pose.shoulder[1] + up * 1.15 + nod
        elif action is Action.EAT:
            skull = (
                pose.shoulder[0] + ahead * 0.9 + b.half * 0.35,
                max(b.head * 0.9 + b.muzzle[0] * 0.4, pose.shoulder[1] - b.back * 0.62) + nod,
            )
        return skull

    def head(self, phase: float, pose: Pose, held: Carriage) -> list[Part]:
        """Return neck and head."""
        b = self.build
        ahead, up, thick = b.neck
        base = pose.shoulder[0] + b.chest * 0.1, pose.shoulder[1] - b.chest * 0.30
        skull = held.skull
        long = max(abs(up), abs(ahead)) / b.half * 2.0
        middle = (base[0] + skull[0]) / 2 - up * 0.06, (base[1] + skull[1]) / 2
        near, far = self.hide.trunk(6.5, long), self.hide.trunk(6.5 + long, long)
        if hypot(ahead, up) < 3.2 * thick:  # too short for marks, which would be drawn out to bars
            near = far = self.hide.plain
        parts: list[Part] = [
            Limb((*base, 0), (*middle, 0), max(thick * 1.30, b.chest * 0.7), thick * 1.05,
                 self.hide.coat, near),
            Limb((*middle, 0), (*skull, 0), thick * 1.05, thick, self.hide.coat, far),
        ]  # fmt: skip
        if self.fur.mane is not None and not b.ruff:
            parts += self._mane(base, skull, phase)
        if self.finery:
            parts += around_neck(self.finery, self._throat(base, skull, phase))
        at: Point = (skull[0], skull[1], 0.0)
        eyes = 0.98 if held.shut else phase
        face = Face(b, self.hide, at, eyes, self.mood, self.finery, held.mien,
                    speaks=self.speaks).parts()  # fmt: skip
        return parts + (turned(face, held.tilt, skull) if held.tilt else face)

    def _throat(self, base: Flat, skull: Flat, phase: float) -> Neck:
        """Return where its neck is free below the head."""
        b, (dx, dy) = self.build, (skull[0] - base[0], skull[1] - base[1])
        long = max(hypot(dx, dy), 1.0)
        share = max(0.35, 1 - 0.95 * b.head / long)
        x, y = base[0] + dx * share, base[1] + dy * share
        return Neck((x, y, 0.0), (dx, dy), max(b.neck[2] * 1.16, b.chest * 0.5), phase)

    def _mane(self, base: Flat, skull: Flat, phase: float) -> list[Part]:
        """Return hair along the neck that falls to both sides."""
        b = self.build
        hair = Ink(self.fur.mane or self.fur.dark, fur=0.9)
        thick = b.neck[2]
        dx, dy = skull[0] - base[0], skull[1] - base[1]
        long = max((dx * dx + dy * dy) ** 0.5, 1.0)
        back = -dy / long, dx / long
        parts: list[Part] = []
        count = max(8, round((b.neck[0] ** 2 + b.neck[1] ** 2) ** 0.5 / thick * 3.0))
        long_haired = b.tail[1] > 2.4
        for k in range(count + 1):
            share = 0.12 + 0.98 * k / count
            x = base[0] + dx * share + back[0] * thick * 0.95
            y = base[1] + dy * share + back[1] * thick * 0.95
            wave = 0.22 * thick * sin(2 * pi * phase - share * 5)
            if long_haired:  # it falls to the viewer's side for the most part
                side = -1.0 if k % 3 == 1 else 1.0
                fall = thick * (1.75 + 0.25 * (k % 2))
                way = [(x, y, side * thick * 0.1),
                       (x - 0.15 * fall, y - 0.42 * fall, side * thick * 0.98),
                       (x - 0.42 * fall - wave, y - fall + wave, side * thick * 1.12)]  # fmt: skip
                parts += chain(way, (thick * 0.34, thick * 0.30, thick * 0.08), hair)
                continue
            for side in (-1.0, 1.0):
                end = (x - thick * 0.14 - wave, y - thick * 0.26 + wave, side * thick * 0.95)
                parts.append(Limb((x, y, side * thick * 0.25), end, thick * 0.30, thick * 0.13,
                                  hair))  # fmt: skip
        return parts

"""Cats, dogs, foxes and horses: one skeleton in different proportions."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import (
    Coat,
    Ink,
    Limb,
    Part,
    Point,
    ball,
    sheet,
    tinted,
    towards,
)
from crake.engines.sketch.subjects.rig import Flat, Gait, Look, Rig, bend, footfall


@dataclass(frozen=True, slots=True)
class Build:
    """Proportions, in units of about a centimetre of a cat.

    Parameters
    ----------
    back
        Height of the spine over the ground.
    half
        Half the way from hip to shoulder.
    chest, waist, rump
        Radii of the trunk.
    thigh, bone
        Radii of a leg at its top and at its ankle.
    neck
        Vector from the shoulder to the head: ahead, up; then its radius.
    head, muzzle
        Radius of the skull; length and radius of the muzzle.
    ear
        Height and width.
    eye
        Radius of the eyes.
    tail
        Length, radius, and how it is held: 0 down, 1 up.
    paw
        Radius of the paws.
    apart
        Half the way between left and right feet.
    """

    back: float
    half: float
    chest: float
    waist: float
    rump: float
    thigh: float
    bone: float
    neck: tuple[float, float, float]
    head: float
    muzzle: tuple[float, float]
    ear: tuple[float, float]
    eye: float
    tail: tuple[float, float, float]
    paw: float
    apart: float


@dataclass(frozen=True, slots=True)
class Fur:
    """Colours: of the coat, its marks, its light parts, ears within, nose and eyes."""

    base: RGB
    dark: RGB
    light: RGB
    ear: RGB
    nose: RGB
    iris: RGB
    stripes: bool = False
    socks: RGB | None = None
    mane: RGB | None = None


CAT = Build(25.5, 14.5, 8.4, 6.6, 7.6, 5.4, 2.1, (9.5, 7.5, 5.2), 7.6, (3.4, 3.3), (8.4, 4.2), 2.2,
            (30, 2.5, 0.75), 2.7, 3.4)  # fmt: skip
DOG = Build(29, 16, 9.0, 6.2, 7.4, 5.6, 2.3, (10, 10, 5.4), 7.0, (8.0, 3.5), (9, 3.4), 1.5,
            (23, 2.0, 0.85), 2.9, 3.8)  # fmt: skip
FOX = Build(24, 15, 7.4, 5.8, 6.8, 4.8, 1.8, (9.5, 8, 5.0), 6.6, (7.6, 2.5), (9.4, 4.2), 1.45,
            (32, 4.6, 0.35), 2.2, 3.2)  # fmt: skip
HORSE = Build(60, 27, 14.5, 13.0, 13.8, 10.5, 3.3, (21, 25, 8.4), 8.2, (17.0, 5.2), (8, 2.9), 1.8,
              (38, 2.6, 0.15), 3.9, 6.0)  # fmt: skip


def _stripes(count: float, along: float, depth: float) -> Coat:
    """Return tabby stripes on the upper side and a pale belly."""

    def coat(t: F32, s: F32) -> F32:
        wave = np.sin((t + along + 0.06 * np.sin(s * 5)) * count * 2 * pi)
        mark = np.clip(wave * 3.0 - 0.9, 0, 1) * np.clip(0.55 - s * 1.2, 0, 1) * depth
        pale = np.clip((s - 0.52) * 3.2, 0, 1)
        return np.asarray(mark - pale, np.float32)

    return coat


def _belly(t: F32, s: F32) -> F32:
    """Shade a plain coat: a little darker above, pale below."""
    return np.asarray(
        0.12 * np.clip(-s - 0.2, 0, 1) - np.clip((s - 0.50) * 2.6, 0, 1) + 0 * t, np.float32
    )


def _rings(t: F32, s: F32) -> F32:
    """Ring a leg or a tail."""
    return np.asarray(np.clip(np.sin(t * 4 * pi) * 2.2 - 0.8, 0, 1) * 0.6 + 0 * s, np.float32)


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the trunk is: hip and shoulder as ahead and up, and how far it is curled, -1 to 1."""

    hip: Flat
    shoulder: Flat
    curl: float


class Animal:
    """Builds the parts of one animal.

    Parameters
    ----------
    build, fur
        Proportions and colours.
    """

    def __init__(self, build: Build, fur: Fur) -> None:
        self.build, self.fur = build, fur
        self.coat = Ink(fur.base, fur.dark, fur.light, fur=True)
        self.pale = Ink(fur.light, fur.base, fur.light, fur=True)
        self.sock = Ink(fur.socks or fur.base, fur.dark, fur.light, fur=True)
        self.band = Ink(towards(fur.base, fur.dark, 0.6), fur=True)
        self.inner = Ink(fur.ear)
        self.tip = Ink(fur.nose, gloss=0.5)

    def parts(self, phase: float, action: Action) -> list[Part]:
        """Return all parts at a phase of an action."""
        pose = self._pose(phase, action)
        parts = self._tail(phase, pose, action)
        for side in (-1.0, 1.0):
            parts += self._hind(phase, side, pose, action)
            parts += self._fore(phase, side, pose, action)
        return parts + self._trunk(pose) + self._head(phase, pose, action)

    def _pose(self, phase: float, action: Action) -> Pose:
        b, turn = self.build, 2 * pi * phase
        if action in {Action.RUN, Action.JUMP}:
            curl = cos(turn - 2 * pi * 0.92)
            rise = b.back * (0.02 + 0.055 * cos(2 * turn - 2 * pi * 0.74))
            pitch = b.half * 0.17 * sin(turn - 2 * pi * 0.02)
            hip = -b.half + curl * b.half * 0.20, b.back * 0.97 + rise - pitch
            return Pose(hip, (b.half - curl * b.half * 0.16, b.back * 0.95 + rise + pitch), curl)
        lift = b.back * (0.012 * cos(2 * turn) if action is Action.WALK else 0.008 * cos(turn))
        return Pose((-b.half, b.back + lift), (b.half, b.back * 0.98 - lift), 0.0)

    def _step(self, phase: float, hind: bool, side: float, action: Action) -> tuple[Flat, float]:
        """Return a paw's place relative to its root's middle, and its swing."""
        b = self.build
        late = 0.0 if side > 0 else 0.09
        if action in {Action.RUN, Action.JUMP}:
            start = late if hind else 0.46 + late
            x, y, swing = footfall(phase - start, 0.26, b.back * 0.60, b.back * 0.36)
            return (x + (-0.02 if hind else 0.16) * b.back, y), swing
        if action is Action.WALK:
            start = (0.0 if hind else 0.25) + (0.5 if side < 0 else 0.0)
            x, y, swing = footfall(phase - start, 0.62, b.back * 0.30, b.back * 0.14)
            return (x, y), swing
        if action in {Action.FLOAT, Action.SWIM, Action.FLY}:
            turn = 2 * pi * (phase + (0.5 if hind else 0.0) + (0.25 if side < 0 else 0.0))
            return (b.back * 0.28 * cos(turn), b.back * (0.16 + 0.12 * sin(turn))), 0.4
        return (b.back * 0.03 * side, 0.0), 0.0

    def _hind(self, phase: float, side: float, pose: Pose, action: Action) -> list[Part]:
        b = self.build
        (x, y), swing = self._step(phase, hind=True, side=side, action=action)
        root = pose.hip[0] + b.rump * 0.05, pose.hip[1] - b.rump * 0.35
        paw = -b.half + x, y + b.paw * 0.75
        fold = 0.55 + 1.0 * sin(pi * min(swing * 1.15, 1.0)) - 0.22 * x / b.back
        shank = b.back * 0.30
        hock = paw[0] - shank * sin(fold), paw[1] + shank * cos(fold)
        knee, hock = bend(root, hock, b.back * 0.40, b.back * 0.40, 1)
        paw = hock[0] + shank * sin(fold), hock[1] - shank * cos(fold)
        z, out = side * b.apart, side * b.apart * 1.05
        coat = _rings if self.fur.stripes else None
        return [
            Limb((*root, z * 0.75), (*knee, out), b.rump * 0.88, b.thigh * 0.72, self.coat, coat),
            Limb((*knee, out), (*hock, z), b.thigh * 0.74, b.bone * 1.12, self.coat, coat),
            Limb((*hock, z), (*paw, z), b.bone * 1.15, b.bone, self.sock),
            self._paw(paw, z, y),
        ]

    def _fore(self, phase: float, side: float, pose: Pose, action: Action) -> list[Part]:
        b = self.build
        (x, y), swing = self._step(phase, hind=False, side=side, action=action)
        root = pose.shoulder[0] - b.chest * 0.05, pose.shoulder[1] - b.chest * 0.45
        paw = b.half + x, y + b.paw * 0.75
        fold = -0.10 + 1.35 * sin(pi * min(swing * 1.1, 1.0)) - 0.25 * x / b.back
        shank = b.back * 0.15
        wrist = paw[0] + shank * sin(fold), paw[1] + shank * cos(fold)
        elbow, wrist = bend(root, wrist, b.back * 0.37, b.back * 0.37, -1)
        paw = wrist[0] - shank * sin(fold), wrist[1] - shank * cos(fold)
        z = side * b.apart
        coat = _rings if self.fur.stripes else None
        return [
            Limb((*root, z * 0.8), (*elbow, z), b.thigh * 1.0, b.thigh * 0.66, self.coat, coat),
            Limb((*elbow, z), (*wrist, z), b.thigh * 0.64, b.bone * 1.05, self.coat, coat),
            Limb((*wrist, z), (*paw, z), b.bone * 1.08, b.bone, self.sock),
            self._paw(paw, z, y),
        ]

    def _paw(self, at: Flat, z: float, lifted: float) -> Part:
        b = self.build
        x, y = at
        drop = b.paw * 0.35 * min(lifted / (b.back * 0.2), 1.0)
        ink = self.sock if self.fur.mane is None else self.inner
        return Limb((x, y, z), (x + b.paw * 0.85, y - drop, z), b.paw * 0.95, b.paw * 0.72, ink)

    def _trunk(self, pose: Pose) -> list[Part]:
        b = self.build
        (hx, hy), (sx, sy) = pose.hip, pose.shoulder
        arch = b.half * (0.10 + 0.20 * pose.curl)
        spine: list[tuple[float, float, float]] = []
        for share in (0.0, 0.22, 0.45, 0.68, 0.88, 1.05):
            x = hx + (sx - hx) * share
            tuck = 1 - abs(2 * share - 0.9) ** 2
            radius = b.rump + (b.chest - b.rump) * share - (b.chest - b.waist) * 0.75 * tuck
            y = hy + (sy - hy) * share + arch * sin(pi * min(share, 1.0))
            spine.append((x, y - radius * 0.42 - (b.chest * 0.16 if share > 0.6 else 0), radius))
        parts: list[Part] = []
        for k, ((x0, y0, r0), (x1, y1, r1)) in enumerate(itertools.pairwise(spine)):
            coat = _stripes(1.15, float(k), 0.8) if self.fur.stripes else _belly
            parts.append(Limb((x0, y0, 0), (x1, y1, 0), r0, r1, self.coat, coat))
        chest = (spine[-1][0] + b.chest * 0.22, spine[-1][1] - b.chest * 0.05, 0.0)
        parts.append(ball(chest, b.chest * 0.86, self.coat, _belly))
        bib = (chest[0] + b.chest * 0.42, chest[1] - b.chest * 0.1, 0.0)
        parts.append(Limb(bib, (bib[0] + b.chest * 0.1, bib[1] + b.chest * 0.5, 0),
                          b.chest * 0.55, b.chest * 0.45, self.pale))  # fmt: skip
        return parts

    def _tail(self, phase: float, pose: Pose, action: Action) -> list[Part]:
        b = self.build
        length, radius, hold = b.tail
        lively = 0.42 if action in {Action.RUN, Action.JUMP} else 0.24
        x, y = pose.hip[0] - b.rump * 0.75, pose.hip[1] + b.rump * 0.05
        parts: list[Part] = []
        count = 9
        angle = pi - 0.15 + (0.55 - hold) * 0.9
        for k in range(count):
            share = k / count
            swing = lively * sin(2 * pi * phase - share * 3.4) * (0.35 + share)
            angle -= (hold * 1.9 - 0.55 - swing * 1.3) / count * 1.15
            nx = x + cos(angle) * length / count
            ny = max(y + sin(angle) * length / count, radius)
            z0, z1 = 2.0 * share * swing, 2.0 * (share + 1 / count) * swing
            fluff = 1 + 0.5 * sin(pi * share) if radius > 3 else 1 - 0.25 * share
            tip = k == count - 1 and not self.fur.stripes and self.fur.mane is None
            ink = self.pale if tip else self.coat
            if self.fur.stripes and k % 2:
                ink = self.band
            parts.append(Limb((x, y, z0), (nx, ny, z1), radius * fluff, radius * fluff, ink))
            x, y = nx, ny
        return parts

    def _head(self, phase: float, pose: Pose, action: Action) -> list[Part]:
        b = self.build
        ahead, up, thick = b.neck
        nod = 0.8 * sin(2 * pi * phase) * b.head / 8
        low = 0.72 if action is Action.RUN else 1.0
        base = pose.shoulder[0] + b.chest * 0.1, pose.shoulder[1] - b.chest * 0.30
        skull = pose.shoulder[0] + ahead * (2 - low), pose.shoulder[1] + up * low + nod
        parts: list[Part] = [
            Limb((*base, 0), (*skull, 0), thick * 1.22, thick, self.coat, _belly),
        ]
        if self.fur.mane is not None:
            parts += self._mane(base, skull, phase)
        return parts + Face(self, (skull[0], skull[1], 0.0)).parts()

    def _mane(self, base: Flat, skull: Flat, phase: float) -> list[Part]:
        b = self.build
        hair = Ink(self.fur.mane or self.fur.dark, fur=True)
        parts: list[Part] = []
        for k in range(7):
            share = k / 6
            x = base[0] + (skull[0] - base[0]) * share - b.neck[2] * 0.75
            y = base[1] + (skull[1] - base[1]) * share + b.neck[2] * 0.55
            wave = 2.2 * sin(2 * pi * phase - share * 3)
            parts.append(Limb((x, y, 1), (x - 5.5 - wave, y - 3.5 + wave, 2.5), 2.6, 1.1, hair))
        return parts


class Face:
    """Builds a head that turns a little more to the viewer than its body does."""

    TURN = 0.52

    def __init__(self, animal: Animal, at: Point) -> None:
        self.animal, self.at = animal, at

    def _at(self, ahead: float, up: float, side: float) -> Point:
        """Turn a place on the head, in radii of the skull, into one of the subject."""
        r = self.animal.build.head
        x = ahead * cos(self.TURN) - side * sin(self.TURN)
        z = ahead * sin(self.TURN) + side * cos(self.TURN)
        return self.at[0] + x * r, self.at[1] + up * r, self.at[2] + z * r

    def parts(self) -> list[Part]:
        """Return skull, muzzle, ears and eyes."""
        a, b = self.animal, self.animal.build
        mark = _stripes(1.2, 0.1, 0.8) if a.fur.stripes else None
        parts: list[Part] = [
            Limb(
                self._at(-0.12, 0.05, 0),
                self._at(0.10, 0.05, 0),
                b.head,
                b.head * 0.97,
                a.coat,
                mark,
            )
        ]
        for side in (-1.0, 1.0):
            parts.append(ball(self._at(0.34, -0.30, side * 0.46), b.head * 0.54, a.coat))
            parts += self._ear(side) + self._eye(side)
        return parts + self._muzzle()

    def _ear(self, side: float) -> list[Part]:
        a, b = self.animal, self.animal.build
        high, wide = b.ear[0] / b.head, b.ear[1] / b.head
        tip = 0.62 + high * 0.16
        outer = [
            self._at(0.02, 0.90, side * (0.60 - wide * 0.95)),
            self._at(-0.06, 0.88 + high * 0.35, side * (0.60 - wide * 0.42)),
            self._at(-0.10, 0.72 + high * 0.80, side * tip),
            self._at(-0.14, 0.60 + high * 0.35, side * (0.66 + wide * 0.62)),
            self._at(-0.06, 0.40, side * (0.66 + wide * 0.50)),
        ]
        inner = [
            self._at(0.14, 0.92, side * (0.62 - wide * 0.55)),
            self._at(0.04, 0.72 + high * 0.66, side * tip),
            self._at(0.06, 0.62, side * (0.66 + wide * 0.36)),
        ]
        return [sheet(outer, a.coat, b.ear[1] * 0.5), sheet(inner, a.inner)]

    def _eye(self, side: float) -> list[Part]:
        a, b = self.animal, self.animal.build
        size = b.eye / b.head
        white = Ink(a.fur.iris, gloss=0.3, glow=0.25)
        black = Ink((0.02, 0.02, 0.02), gloss=0.2)
        shine = Ink((1.0, 1.0, 1.0), glow=0.9)
        rim = Ink(tinted(a.fur.dark, 0.45))
        return [
            ball(self._at(0.70, 0.14, side * 0.43), b.eye * 1.12, rim),
            ball(self._at(0.745, 0.14, side * 0.43), b.eye * 1.04, white),
            ball(self._at(0.76 + size * 0.60, 0.14, side * 0.42), b.eye * 0.56, black),
            ball(self._at(0.80 + size * 0.92, 0.23, side * 0.40 + 0.06), b.eye * 0.25, shine),
        ]

    def _muzzle(self) -> list[Part]:
        a, b = self.animal, self.animal.build
        long, thick = b.muzzle[0] / b.head, b.muzzle[1] / b.head
        ink = a.coat if a.fur.mane is not None else a.pale
        end = 0.62 + long
        parts: list[Part] = [
            Limb(self._at(0.55, -0.24, 0), self._at(end, -0.34, 0), b.muzzle[1] * 1.25,
                 b.muzzle[1] * 0.80, ink),
            Limb(self._at(0.45, -0.52, 0), self._at(end - 0.14, -0.60, 0), b.muzzle[1] * 0.8,
                 b.muzzle[1] * 0.55, ink),
        ]  # fmt: skip
        parts += [
            ball(self._at(end - 0.05, -0.40, side * thick * 0.45), b.muzzle[1] * 0.66, ink)
            for side in (-1.0, 1.0)
        ]
        tip = self._at(end + thick * 0.62, -0.20, 0)
        parts.append(ball(tip, b.muzzle[1] * 0.36, a.tip))
        return parts


def _gaits(build: Build) -> dict[Action, Gait]:
    back, half = build.back, build.half
    size = (back / 25) ** 0.35
    run = tuple((start + late, x) for start, x in ((0.0, -half * 0.4), (0.46, half * 1.7))
                for late in (0.0, 0.09))  # fmt: skip
    walk = ((0.0, -half), (0.25, half), (0.5, -half), (0.75, half))
    return {
        Action.RUN: Gait(0.46 * size, back * 1.2 / 0.26, run),
        Action.WALK: Gait(0.95 * size, back * 0.60 / 0.62, walk),
        Action.STAND: Gait(2.6),
        Action.JUMP: Gait(0.70 * size, back * 1.2 / 0.26, run),
        Action.SWIM: Gait(1.0, back * 0.8),
        Action.FLOAT: Gait(3.0),
        Action.FLY: Gait(1.2, back * 2.0),
    }


def _rig(build: Build, fur: Callable[[Look], Fur], height: float) -> Rig:
    """Return a rig whose back is `height` rows above the ground on a 1280 x 720 picture."""

    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        return Animal(build, fur(look)).parts(phase, action)

    back, half = build.back, build.half
    top = back * 1.16 + max(build.neck[1], 0) + build.head + build.ear[0]
    tail = half + build.tail[0] + build.rump
    front = half + build.neck[0] * 1.3 + build.head + build.muzzle[0] + back * 0.42
    raised = back * 1.15 + build.tail[0] * build.tail[2] * 1.15
    box = (-tail, -back * 0.14, front, max(top, raised))
    return Rig(parts, box, height * (box[3] - box[1]) / back, _gaits(build))


def _cat_fur(look: Look) -> Fur:
    pink, nose = (0.93, 0.66, 0.58), (0.84, 0.47, 0.44)
    if look.colour is None:
        base = (0.95, 0.60, 0.25)
        return Fur(
            base,
            (0.70, 0.32, 0.08),
            (1.0, 0.95, 0.86),
            pink,
            nose,
            (0.62, 0.80, 0.26),
            True,
            (0.99, 0.90, 0.76),
        )
    dark = tinted(look.colour, 0.55)
    return Fur(look.colour, dark, towards(look.colour, (1, 1, 1), 0.55), pink, nose,
               (0.72, 0.78, 0.30), True)  # fmt: skip


def _dog_fur(look: Look) -> Fur:
    coats: tuple[RGB, ...] = ((0.80, 0.58, 0.32), (0.52, 0.34, 0.20), (0.88, 0.80, 0.66))
    base = look.colour or coats[int(look.variant * 2.999)]
    return Fur(base, tinted(base, 0.6), towards(base, (1.0, 0.96, 0.88), 0.6), (0.60, 0.40, 0.32),
               (0.08, 0.07, 0.07), (0.42, 0.25, 0.10))  # fmt: skip


def _fox_fur(look: Look) -> Fur:
    base = look.colour or (0.88, 0.42, 0.14)
    return Fur(base, tinted(base, 0.6), (0.98, 0.95, 0.90), (0.25, 0.14, 0.12), (0.06, 0.05, 0.05),
               (0.80, 0.56, 0.16), socks=(0.20, 0.12, 0.10))  # fmt: skip


def _horse_fur(look: Look) -> Fur:
    coats: tuple[RGB, ...] = ((0.50, 0.28, 0.15), (0.36, 0.20, 0.12), (0.86, 0.82, 0.76))
    base = look.colour or coats[int(look.variant * 2.999)]
    return Fur(base, tinted(base, 0.6), tinted(base, 1.15), (0.18, 0.14, 0.12), (0.12, 0.09, 0.08),
               (0.15, 0.09, 0.05), mane=tinted(base, 0.38))  # fmt: skip


cat = _rig(CAT, _cat_fur, 158)
dog = _rig(DOG, _dog_fur, 166)
fox = _rig(FOX, _fox_fur, 146)
horse = _rig(HORSE, _horse_fur, 220)

"""The bodies of four-legged animals: one skeleton in different proportions."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.builds import Build
from crake.engines.sketch.subjects.face import Face
from crake.engines.sketch.subjects.fur import Fur, Hide, bands, belly, rings, stripes
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, ball
from crake.engines.sketch.subjects.rig import Flat, bend, footfall


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
        self.build, self.fur, self.hide = build, fur, Hide(fur)

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
        coat = rings if self.fur.stripes else None
        return [
            Limb(
                (*root, z * 0.75), (*knee, out), b.rump * 0.88, b.thigh * 0.72, self.hide.coat, coat
            ),
            Limb((*knee, out), (*hock, z), b.thigh * 0.74, b.bone * 1.12, self.hide.coat, coat),
            Limb((*hock, z), (*paw, z), b.bone * 1.15, b.bone, self.hide.sock),
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
        coat = rings if self.fur.stripes else None
        return [
            Limb(
                (*root, z * 0.8), (*elbow, z), b.thigh * 1.0, b.thigh * 0.66, self.hide.coat, coat
            ),
            Limb((*elbow, z), (*wrist, z), b.thigh * 0.64, b.bone * 1.05, self.hide.coat, coat),
            Limb((*wrist, z), (*paw, z), b.bone * 1.08, b.bone, self.hide.sock),
            self._paw(paw, z, y),
        ]

    def _paw(self, at: Flat, z: float, lifted: float) -> Part:
        b = self.build
        x, y = at
        drop = b.paw * 0.35 * min(lifted / (b.back * 0.2), 1.0)
        ink = self.hide.sock if self.fur.mane is None else self.hide.inner
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
            coat = stripes(1.15, float(k), 0.8) if self.fur.stripes else belly
            parts.append(Limb((x0, y0, 0), (x1, y1, 0), r0, r1, self.hide.coat, coat))
        chest = (spine[-1][0] + b.chest * 0.22, spine[-1][1] - b.chest * 0.05, 0.0)
        parts.append(ball(chest, b.chest * 0.86, self.hide.coat, belly))
        bib = (chest[0] + b.chest * 0.42, chest[1] - b.chest * 0.1, 0.0)
        parts.append(Limb(bib, (bib[0] + b.chest * 0.1, bib[1] + b.chest * 0.5, 0),
                          b.chest * 0.55, b.chest * 0.45, self.hide.pale))  # fmt: skip
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
            ink = self.hide.pale if tip else self.hide.coat
            coat = bands(k) if self.fur.stripes else None
            parts.append(Limb((x, y, z0), (nx, ny, z1), radius * fluff, radius * fluff, ink, coat))
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
            Limb((*base, 0), (*skull, 0), thick * 1.22, thick, self.hide.coat, belly),
        ]
        if self.fur.mane is not None:
            parts += self._mane(base, skull, phase)
        return parts + Face(b, self.hide, (skull[0], skull[1], 0.0)).parts()

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

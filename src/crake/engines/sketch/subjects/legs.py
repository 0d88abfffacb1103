"""The legs of four-legged animals, and where their trunk is."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.builds import Build, Run
from crake.engines.sketch.subjects.fur import Fur, Hide
from crake.engines.sketch.subjects.parts import Coat, Limb, Part, ball
from crake.engines.sketch.subjects.rig import Flat, bend, footfall

LEAPS = frozenset({Action.RUN, Action.JUMP})
DRIFTS = frozenset({Action.FLOAT, Action.SWIM, Action.FLY, Action.FALL})


TAKE_OFF, LANDING = 0.20, 0.66
"""Shares of a leap's cycle at which the hind feet leave the ground, and the forefeet reach it."""


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the trunk is: hip and shoulder as ahead and up, and how far it is curled, -1 to 1."""

    hip: Flat
    shoulder: Flat
    curl: float


class Legs:
    """Builds the legs of one animal.

    Parameters
    ----------
    build, fur
        Proportions and colours.
    """

    def __init__(self, build: Build, fur: Fur) -> None:
        self.build, self.fur, self.hide = build, fur, Hide(fur)

    def legs(self, phase: float, pose: Pose, action: Action) -> list[Part]:
        """Return all four legs."""
        parts: list[Part] = []
        for side in (-1.0, 1.0):
            for leg in (self.hind, self.fore):
                parts += leg(phase, side, pose, action)
                if self.build.pompoms:
                    x, y, z = parts[-2].points[1].tolist()
                    parts.append(ball((x, y + 1.3 * self.build.bone, z), 2.2 * self.build.bone,
                                      self.hide.coat))  # fmt: skip
        return parts

    def _step(self, phase: float, hind: bool, side: float, action: Action) -> tuple[Flat, float]:
        """Return a paw's place relative to its root's middle, and its swing."""
        b = self.build
        if action is Action.JUMP and b.run is not Run.AMBLE:
            late = 0.03 if side < 0 and b.run is not Run.HOP else 0.0
            start = late if hind else LANDING + late - 0.03
            x, y, swing = footfall(phase - start, TAKE_OFF, b.back * 0.55, b.back * 0.42)
            return (x + (-0.02 if hind else 0.16) * b.back, y), swing
        if action in LEAPS and b.run is not Run.AMBLE:
            fore, second = b.lead
            start = (0.0 if hind else fore) + (0.0 if side > 0 else second)
            x, y, swing = footfall(phase - start, 0.26, b.back * 0.60, b.back * 0.36)
            return (x + (-0.02 if hind else 0.16) * b.back, y), swing
        if action in LEAPS | {Action.WALK, Action.CLIMB, Action.DANCE}:
            start = (0.0 if hind else 0.25) + (0.5 if side < 0 else 0.0)
            fast = action in LEAPS
            x, y, swing = footfall(
                phase - start, 0.52 if fast else 0.62, b.back * b.reach * (1.2 if fast else 1.0),
                b.back * (0.20 if fast else 0.14) * (0.6 if b.pillars else 1.0),
            )  # fmt: skip
            return (x, y), swing
        if action in DRIFTS:
            turn = 2 * pi * (phase + (0.5 if hind else 0.0) + (0.25 if side < 0 else 0.0))
            return (b.back * 0.28 * cos(turn), b.back * (0.16 + 0.12 * sin(turn))), 0.4
        return (b.back * 0.04 * side, 0.0), 0.0

    def hind(self, phase: float, side: float, pose: Pose, action: Action) -> list[Part]:
        """Return a hind leg."""
        b = self.build
        (x, y), swing = self._step(phase, hind=True, side=side, action=action)
        root = pose.hip[0] + b.rump * 0.05, pose.hip[1] - b.rump * 0.35
        paw = -b.half + x, y + b.paw * 0.75
        fold = 0.55 + 1.0 * sin(pi * min(swing * 1.15, 1.0)) - 0.22 * x / b.back
        z, out = side * b.apart, side * b.apart * 1.05
        if b.hoofed:
            fold = 0.30 + 0.75 * sin(pi * min(swing * 1.15, 1.0)) - 0.18 * x / b.back
        if action is Action.LIE:
            return self._folded(pose, side)
        if b.pillars and action is not Action.SIT:
            return self._pillar(root, paw, z, swing, hind=True)
        if action is Action.SIT:
            paw = pose.hip[0] + b.back * 0.46, b.paw * 0.75
            fold, z, out = 1.40, side * (b.apart + b.rump * 0.35), side * (b.apart + b.rump * 0.5)
        shank = b.back * 0.30
        hock = paw[0] - shank * sin(fold), paw[1] + shank * cos(fold)
        # Hooved legs stand almost straight, and reach out in a gallop.
        bone = b.back * (0.37 if b.hoofed and action not in LEAPS else 0.40)
        knee, hock = bend(root, hock, bone, bone, 1)
        paw = hock[0] + shank * sin(fold), max(hock[1] - shank * cos(fold), b.paw * 0.7)
        limb, sock, stifle = self.hide.limb, self.hide.sock, 0.62 if b.hoofed else 0.72
        return [
            Limb((*root, z * 0.75), (*knee, out), b.rump * (0.80 if b.hoofed else 0.88),
                 b.thigh * stifle, limb, self.hide.leg(0)),
            Limb((*knee, out), (*hock, z), b.thigh * (stifle + 0.02), b.bone * 1.12,
                 limb, self.hide.leg(1)),
            Limb((*hock, z), (*paw, z), b.bone * 1.15, b.bone, sock, self._ringed()),
            self._paw(paw, z, y),
        ]  # fmt: skip

    def _pillar(self, root: Flat, paw: Flat, z: float, swing: float, *, hind: bool) -> list[Part]:
        """Return a leg that is a column on a flat foot; it bends a little where it swings."""
        b, limb = self.build, self.hide.limb
        bent = (0.5 if hind else 0.75) * sin(pi * min(swing * 1.1, 1.0))
        shank = b.back * 0.17
        ankle = paw[0] - shank * sin(bent) * (1 if hind else 0.9), paw[1] + shank * cos(bent)
        bones = max(root[1] - b.back * 0.235, b.back * 0.42) * 0.52
        knee, ankle = bend(root, ankle, bones, bones, 1 if hind else -1)
        thick, thin = b.thigh * 0.92, b.bone * 1.16
        x, y = ankle[0] + shank * sin(bent), max(ankle[1] - shank * cos(bent), b.bone * 1.14)
        sole = max(y - b.bone * 1.14, 0.0)
        parts: list[Part] = [
            Limb((*root, z * 0.85), (*knee, z), (b.rump if hind else b.chest) * 0.66, thick, limb),
            Limb((*knee, z), (*ankle, z), thick, thin, limb),
            Limb((*ankle, z), (x, y, z), thin, b.bone * 1.12, limb),
            Limb((x, y, z), (x + b.bone * 0.12, sole, z), b.bone * 1.12, b.bone * 1.26, limb,
                 cut=True),
        ]  # fmt: skip
        for aside in (-0.7, 0.0, 0.7):
            far = b.bone * 1.16
            toe = (x + b.bone * 0.1 + far * cos(aside), sole + b.bone * 0.22, z + far * sin(aside))
            parts.append(Limb(toe, (toe[0] - b.bone * 0.05, toe[1] + b.bone * 0.12, toe[2]),
                              b.bone * 0.26, b.bone * 0.2, self.hide.hoof))  # fmt: skip
        return parts

    def _folded(self, pose: Pose, side: float) -> list[Part]:
        """Return the hind leg of an animal that lies on its belly."""
        b = self.build
        z = side * (b.apart + b.rump * 0.45)
        hip = (pose.hip[0], pose.hip[1] - b.rump * 0.1, side * b.apart)
        knee = (pose.hip[0] + b.back * 0.36, pose.hip[1] * 0.62, z)
        hock = (pose.hip[0] - b.back * 0.02, b.bone * 1.2, z)
        paw = (hock[0] + b.back * 0.34, b.paw * 0.75, z)
        limb, sock = self.hide.limb, self.hide.sock
        return [
            Limb(hip, knee, b.rump * 0.86, b.thigh * 0.78, limb, self.hide.leg(0)),
            Limb(knee, hock, b.thigh * 0.74, b.bone * 1.2, limb, self.hide.leg(1)),
            Limb(hock, paw, b.bone * 1.2, b.bone, sock, self._ringed()),
            self._paw((paw[0], paw[1]), z, 0.0),
        ]

    def _ringed(self) -> Coat | None:
        return self.hide.leg(2) if self.fur.socks is None else None

    def fore(self, phase: float, side: float, pose: Pose, action: Action) -> list[Part]:
        """Return a foreleg."""
        b = self.build
        (x, y), swing = self._step(phase, hind=False, side=side, action=action)
        root = pose.shoulder[0] - b.chest * 0.05, pose.shoulder[1] - b.chest * 0.45
        paw = b.half + x, y + b.paw * 0.75
        bent = 0.75 if b.run is Run.AMBLE and b.hoofed else 1.35
        fold = -0.10 + bent * sin(pi * min(swing * 1.1, 1.0)) - 0.25 * x / b.back
        z = side * b.apart
        if b.pillars and action not in {Action.SIT, Action.LIE}:
            return self._pillar(root, paw, z, swing, hind=False)
        if action is Action.SIT:
            paw, fold = (pose.shoulder[0] + b.chest * 0.25, b.paw * 0.75), 0.0
        elif action is Action.LIE:
            paw, fold = (pose.shoulder[0] + b.back * 0.62, b.paw * 0.75), 1.45
            z *= 1.2
            root = root[0], pose.shoulder[1] - b.chest * 0.2
        shank = b.back * (0.24 if b.hoofed else 0.15)
        upper = b.back * ((0.33 if b.hoofed else 0.37) + 0.52 * b.slope)
        wrist = paw[0] - shank * sin(fold), paw[1] + shank * cos(fold)
        if action is not Action.LIE:
            wrist = paw[0] + shank * sin(fold), wrist[1]
        elbow, wrist = bend(root, wrist, upper, upper, -1)
        aim = -fold if action is not Action.LIE else fold
        paw = wrist[0] + shank * sin(aim), max(wrist[1] - shank * cos(fold), b.paw * 0.7)
        limb, sock = self.hide.limb, self.hide.sock
        return [
            Limb((*root, z * 0.8), (*elbow, z), b.thigh, b.thigh * 0.66, limb, self.hide.leg(0)),
            Limb((*elbow, z), (*wrist, z), b.thigh * 0.62, b.bone * 1.08, limb, self.hide.leg(1)),
            Limb((*wrist, z), (*paw, z), b.bone * 1.10, b.bone, sock, self._ringed()),
            self._paw(paw, z, y),
        ]

    def _paw(self, at: Flat, z: float, lifted: float) -> Part:
        b = self.build
        x, y = at
        drop = b.paw * 0.35 * min(lifted / (b.back * 0.2), 1.0)
        if b.pillars:
            return Limb((x, y, z), (x + b.bone * 0.12, 0.0, z), b.bone * 1.1, b.bone * 1.26,
                        self.hide.limb, cut=True)  # fmt: skip
        if b.padded:
            return Limb((x - b.paw * 0.2, b.paw * 0.55 + y - b.paw * 0.7, z),
                        (x + b.paw * 1.15, max(y - b.paw * 0.35, b.paw * 0.4), z), b.paw * 0.6,
                        b.paw * 0.42, self.hide.sock)  # fmt: skip
        if b.hoofed:
            return Limb((x, y + b.paw * 0.2, z), (x + b.paw * 0.35, max(y - b.paw * 0.05, 0), z),
                        b.bone * 1.05, b.paw * 0.95, self.hide.hoof)  # fmt: skip
        return Limb((x, y, z), (x + b.paw * 0.85, y - drop, z), b.paw * 0.95, b.paw * 0.72,
                    self.hide.sock)  # fmt: skip

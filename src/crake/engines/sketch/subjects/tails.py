"""The tails of four-legged animals: how they are carried, hang, stream and lie on the ground."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.armour import paddle, plates
from crake.engines.sketch.subjects.legs import DRIFTS, LEAPS, Legs, Pose
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point

COUNT = 9
"""Stretches of a tail."""
RESTS = frozenset({Action.SIT, Action.LIE})


class Tail(Legs):
    """Builds the tail of one animal."""

    def tail(self, phase: float, pose: Pose, action: Action) -> list[Part]:
        """Return the tail."""
        return self._drawn(*self._course(phase, pose, action))

    def trailing(self, pose: Pose) -> list[Part]:
        """Return the tail laid straight on the ground behind."""
        (x, y), (length, radius, _) = (
            (pose.hip[0] - 0.75 * self.build.rump, pose.hip[1]),
            (self.build.tail),
        )
        points: list[Point] = [
            (x - length * k / COUNT, max(y * (1 - k / 4), radius), 0.0) for k in range(COUNT + 1)
        ]
        return self._drawn(points, pi)

    def _drawn(self, points: list[Point], angle: float) -> list[Part]:
        b = self.build
        length, radius, _ = b.tail
        parts: list[Part] = []
        hair = None if self.fur.mane is None or b.tuft > 1 else Ink(self.fur.mane, fur=0.9)
        for k in range(COUNT):
            share = k / COUNT
            fluff = 1 + 0.5 * sin(pi * share) if radius > 3 else 1 - 0.25 * share
            ends = radius * fluff, radius * fluff
            ink = hair or (self.hide.pale if k == COUNT - 1 and b.tuft == 1 else self.hide.coat)
            if b.taper:
                ends = radius * (1 - share) + 0.6, radius * (1 - share - 1 / COUNT) + 0.6
                ink = self.hide.coat
            parts.append(Limb(points[k], points[k + 1], *ends, ink, self.hide.tail(k)))
        if b.plates:
            parts += plates(b, self.fur, [part for part in parts if isinstance(part, Limb)][:6])
        x, y, z = points[-1]
        if b.paddle:
            parts += paddle(b, self.fur, (x, y), angle)
        if b.tuft > 1:
            tuft = Ink(self.fur.mane or self.fur.dark, fur=0.9)
            ax, ay, az = points[-2]
            far = radius * 3 * COUNT / length
            end = x + (x - ax) * far, max(y + (y - ay) * far, radius * b.tuft), z + (z - az) * far
            root = x, max(y, radius * b.tuft), z  # on the ground, not in it
            parts.append(Limb(root, end, radius * b.tuft, radius * b.tuft * 0.6, tuft))
        return parts

    def _course(self, phase: float, pose: Pose, action: Action) -> tuple[list[Point], float]:
        """Return the ends of its stretches, and the angle of the last, seen from the side."""
        b = self.build
        length, radius, hold = b.tail
        x, y = pose.hip[0] - b.rump * 0.75, pose.hip[1] + b.rump * (-0.42 if b.taper else 0.05)
        x += b.rump * 0.45 if b.taper else 0.0
        bare = not b.taper and not b.paddle
        if bare and action in RESTS and length > 0.6 * b.back:
            return self._lying(phase, (x, y), action), pi
        lively = 0.42 if action in LEAPS else 0.24
        angle, bent = pi - 0.15 + (0.55 - hold) * 0.9, (hold * 1.9 - 0.55) * 1.15
        if bare and hold < 0.5 and action not in LEAPS | DRIFTS:
            angle, bent = self._slung()
        points: list[Point] = [(x, y, 0.0)]
        for k in range(COUNT):
            share = k / COUNT
            swing = lively * sin(2 * pi * phase - share * 3.4) * (0.35 + share)
            angle -= (bent - swing * 1.5) / COUNT
            x += cos(angle) * length / COUNT
            y = max(y + sin(angle) * length / COUNT, radius)
            points.append((x, y, 2.0 * (share + 1 / COUNT) * swing))
        return points, angle

    def _slung(self) -> tuple[float, float]:
        """Return how a low tail leaves the rump, and how far it bends upwards again."""
        b = self.build
        if b.hoofed:  # hair that hangs
            return pi + 0.72, -0.62
        low = (0.55 - b.tail[2]) / 0.55
        return pi + 0.45 + 0.9 * low, 0.5 if b.tail[1] > 3 else 1.25

    def _lying(self, phase: float, root: tuple[float, float], action: Action) -> list[Point]:
        """Lay a tail on the ground, around the haunch on the viewer's side; its tip twitches."""
        length, radius, _ = self.build.tail
        step, (x, y), z = length / COUNT, root, 0.0
        around = 2.5 if action is Action.SIT else 2.1
        points: list[Point] = [(x, y, z)]
        for k in range(COUNT):
            share = k / COUNT
            turn = pi - around * share + 0.5 * share**2 * sin(2 * pi * phase - 2 * share)
            fall = min(max(y - radius, 0.0), 0.85 * step)
            flat = (step * step - fall * fall) ** 0.5
            x, y, z = x + flat * cos(turn), y - fall, z + flat * sin(turn)
            points.append((x, y, z))
        return points

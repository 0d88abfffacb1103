"""The heads of four-legged animals."""

from __future__ import annotations

from math import cos, sin

from crake.engines.sketch.subjects.builds import Build
from crake.engines.sketch.subjects.fur import Hide, stripes
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, sheet, tinted


class Face:
    """Builds a head that turns a little more to the viewer than its body does.

    Parameters
    ----------
    build, hide
        Proportions and inks.
    at
        Middle of the skull.
    """

    TURN = 0.52

    def __init__(self, build: Build, hide: Hide, at: Point) -> None:
        self.build, self.hide, self.at = build, hide, at

    def _at(self, ahead: float, up: float, side: float) -> Point:
        """Turn a place on the head, in radii of the skull, into one of the subject."""
        r = self.build.head
        x = ahead * cos(self.TURN) - side * sin(self.TURN)
        z = ahead * sin(self.TURN) + side * cos(self.TURN)
        return self.at[0] + x * r, self.at[1] + up * r, self.at[2] + z * r

    def parts(self) -> list[Part]:
        """Return skull, muzzle, ears and eyes."""
        b, hide = self.build, self.hide
        mark = stripes(1.2, 0.1, 0.8) if hide.fur.stripes else None
        parts: list[Part] = [
            Limb(
                self._at(-0.12, 0.05, 0),
                self._at(0.10, 0.05, 0),
                b.head,
                b.head * 0.97,
                hide.coat,
                mark,
            )
        ]
        for side in (-1.0, 1.0):
            parts.append(ball(self._at(0.34, -0.30, side * 0.46), b.head * 0.54, hide.coat))
            parts += self._ear(side) + self._eye(side)
        return parts + self._muzzle()

    def _ear(self, side: float) -> list[Part]:
        b, hide = self.build, self.hide
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
        return [sheet(outer, hide.coat, b.ear[1] * 0.5), sheet(inner, hide.inner)]

    def _eye(self, side: float) -> list[Part]:
        b, hide = self.build, self.hide
        size = b.eye / b.head
        # A large eye is set lower and nearer to the middle, or it would stand out of the head.
        up, aside = (place + max(0.29 - size, 0) for place in (0.15, 0.44))
        white = Ink(hide.fur.iris, gloss=0.3, glow=0.25)
        black = Ink((0.02, 0.02, 0.02), gloss=0.2)
        shine = Ink((1.0, 1.0, 1.0), glow=0.9)
        rim = Ink(tinted(hide.fur.dark, 0.45))
        return [
            ball(self._at(0.73, up, side * aside), b.eye * 1.12, rim),
            ball(self._at(0.775, up, side * aside), b.eye * 1.04, white),
            ball(self._at(0.80 + size * 0.62, up, side * (aside - 0.01)), b.eye * 0.56, black),
            ball(self._at(0.83 + size * 0.92, up + 0.09, side * (aside - 0.03) + 0.06),
                 b.eye * 0.25, shine),
        ]  # fmt: skip

    def _muzzle(self) -> list[Part]:
        b, hide = self.build, self.hide
        long, thick = b.muzzle[0] / b.head, b.muzzle[1] / b.head
        ink = hide.coat if hide.fur.mane is not None else hide.pale
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
        parts.append(ball(tip, b.muzzle[1] * 0.36, hide.tip))
        return parts

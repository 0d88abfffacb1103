"""The heads of four-legged animals."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Expression, Finery
from crake.engines.sketch.subjects.animal_head import Head
from crake.engines.sketch.subjects.builds import Build, Outgrowth
from crake.engines.sketch.subjects.ears import EARS, ROOM
from crake.engines.sketch.subjects.expressions import CALM, Mien, gape_at, lid, mien_of
from crake.engines.sketch.subjects.fur import Hide
from crake.engines.sketch.subjects.horns import HORNS
from crake.engines.sketch.subjects.outgrowths import GROWN, IVORY, markings, visage
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    sheet,
    tinted,
)
from crake.engines.sketch.subjects.wear import Eyes, Skull, before_eyes, on_skull

BLINK = 0.06
"""Share of a cycle for which the eyes are closed."""


class Face(Head):
    """Builds a head: skull, muzzle, ears, horns, eyes, and what is worn on it.

    Parameters
    ----------
    build, hide
        Proportions and inks.
    at
        Middle of the skull.
    phase
        Of the action's cycle, for what moves by itself.
    mood
        What it shows.
    finery
        What it wears.
    mien
        How its face moves, where that is not as its mood says.
    speaks
        Whether its mouth moves.
    """

    def __init__(
        self, build: Build, hide: Hide, at: Point, phase: float, mood: Expression | None = None,
        finery: Sequence[Finery] = (), mien: Mien | None = None, *, speaks: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(build, hide, at, phase)
        self.mien = mien or mien_of(mood, gape_at(phase) if speaks else None)
        self.finery = finery

    def parts(self) -> list[Part]:
        """Return skull, muzzle, ears and eyes."""
        b, hide = self.build, self.hide
        parts: list[Part] = [
            Limb(self.place(-0.12, 0.05, 0), self.place(0.10, 0.05, 0), b.head, b.head * 0.97,
                 hide.face, hide.head())
        ]  # fmt: skip
        for side in (-1.0, 1.0):
            cheek = 0.40 if b.prey else 0.54
            parts.append(ball(self.place(0.34, -0.30, side * 0.46), b.head * cheek, hide.cheek))
            parts += EARS[b.ears](self, side) + self._eye(side) + HORNS[b.horns](self, side)
        if b.ruff:
            parts += self._ruff()
        elif hide.fur.mane is not None and b.hoofed and b.tail[1] > 2.4:
            parts += self._forelock(hide.fur.mane)
        if hide.fur.visage is not None:
            parts += visage(self.place, b, hide.fur.visage)
        parts += GROWN[b.outgrowth](self.place, b, hide) + markings(self.place, b, hide)
        if b.pompoms:  # a poodle's topknot
            tufts = (0.05, 0.0, 0.3, 0.5), (0.05, 0.0, -0.3, 0.5), (-0.35, 0.1, 0.0, 0.6)
            parts += [ball(self.place(ahead, 0.95 + up, side), b.head * r, hide.face)
                      for ahead, up, side, r in (*tufts, (0.10, 0.3, 0.0, 0.5))]  # fmt: skip
        if self.finery:
            parts += self._finery()
        if b.outgrowth in {Outgrowth.BILL, Outgrowth.BEAK}:
            return parts
        return parts + (self._trunk() if b.trunk else self._muzzle())

    def _finery(self) -> list[Part]:
        """Return hat and glasses, fitted between the ears and before the eyes."""
        b = self.build
        fit, ahead = ROOM[b.ears]
        fit = max(fit, 0.74) if b.hoofed and not b.trunk else fit  # a long head with small ears
        skull = Skull(self.place(0.0, 0.05, 0.0), b.head, self.TURN, fit, ahead)
        size = b.eye / b.head
        if b.prey:
            eyes = Eyes((0.62, 0.26, 0.90), size, 0.85, (1.06, 0.30))
        else:
            up, aside = (place + max(0.29 - size, 0) for place in (0.15, 0.44))
            eyes = Eyes((0.86 + size * 1.5, up, aside * 1.06), size, 0.3, (1.02 + size * 1.5, up))
        return on_skull(self.finery, skull) + before_eyes(self.finery, self.place, eyes, b.head)

    def _eye(self, side: float) -> list[Part]:
        b, hide = self.build, self.hide
        wide = self.mien.wide**1.3
        eye, size = b.eye * wide, b.eye * wide / b.head
        # A large eye is set lower and nearer to the middle, or it would stand out of the head.
        up, aside = (place + max(0.29 - size, 0) for place in (0.15, 0.44))
        front = 0.73
        if b.prey:
            front, aside, up = 0.56, 0.72, 0.26
            if b.muzzle[1] * 1.45 > b.head:  # a hippo's look over its muzzle
                front, aside, up = 0.52, 0.54, 0.72
        if hide.fur.visage is not None:  # bare skin lies over the skull
            front += 0.20
        iris = Ink(hide.fur.iris, gloss=0.3, glow=0.25)
        black, shine = Ink((0.02, 0.02, 0.02), gloss=0.2), Ink((1.0, 1.0, 1.0), glow=0.9)
        rim = Ink(tinted(hide.fur.dark, 0.45))
        out = 0.05 if b.prey else 0.0
        parts: list[Part] = []
        if hide.fur.mask is not None:
            patch = self.place(front - 0.06, up - 0.08, side * (aside + 0.04))
            large = b.eye * (2.2 if b.eye < 1.8 else 1.3)
            parts.append(ball(patch, min(large, 0.42 * b.head), hide.mask))
        if hide.fur.tears:
            line = [self.place(front + 0.16, up - 0.16, side * (aside - 0.14)),
                    self.place(front + 0.24, up - 0.42, side * (aside - 0.14))]  # fmt: skip
            parts += chain(line, (b.head * 0.09, b.head * 0.07), Ink(hide.fur.dark))
        if self.phase % 1.0 > 1 - BLINK or self.mien.lid > 0.9:
            rim = iris = black = shine = hide.face if hide.fur.mask is None else hide.mask
        ahead = 0.62 if not b.prey else 0.40
        if self.mien is not CALM:
            parts += self._brow(side, (front, up, aside))
        return [
            *parts,
            ball(self.place(front, up, side * aside), eye * 1.12, rim),
            ball(self.place(front + 0.045, up, side * (aside + out)), eye * 1.04, iris),
            ball(self.place(front + 0.07 + size * ahead, up, side * (aside + out * 3 - 0.01)),
                 b.eye * 0.60, black),
            ball(self.place(front + 0.10 + size * (ahead + 0.3), up + 0.09,
                          side * (aside + out * 4 - 0.03) + 0.06), b.eye * 0.25, shine),
        ]  # fmt: skip

    def _brow(self, side: float, eye: Point) -> list[Part]:
        """Return a brow over an eye, and a lid that comes down over it."""
        b, mien = self.build, self.mien
        front, up, aside = eye
        size = max(b.eye / b.head, 0.17)
        over = up + size * 1.75
        inner = self.place(front + 0.30 * size, over + 0.42 * size * mien.inner,
                         side * (aside - size * 1.1))  # fmt: skip
        outer = self.place(front + 0.05, over + 0.42 * size * mien.outer,
                         side * (aside + size * 1.1))  # fmt: skip
        inner, outer = self._on_skull(inner), self._on_skull(outer)
        thick = b.head * size * 0.30
        parts: list[Part] = [Limb(inner, outer, thick, thick * 0.7,
                                  Ink(tinted(self.hide.fur.dark, 0.45)))]  # fmt: skip
        return parts + self._lid(side, eye) if mien.lid else parts

    def _on_skull(self, point: Point) -> Point:
        """Bring a place that would hover over the skull down to its fur."""
        x, y, z = (p - q for p, q in zip(point, self.at, strict=True))
        share = min(1.08 * self.build.head / max((x * x + y * y + z * z) ** 0.5, 1e-3), 1.0)
        return self.at[0] + share * x, self.at[1] + share * y, self.at[2] + share * z

    def _lid(self, side: float, eye: Point) -> list[Part]:
        """Return a lid in front of an eye, and its edge."""
        b, (front, up, aside) = self.build, eye
        size = b.eye / b.head
        out, to_side = (1.3 * size + 0.07, 0.15) if not b.prey else (1.3 * size, 0.85)
        ahead = (1 - to_side * to_side) ** 0.5

        def place(x: float, y: float, far: float) -> Point:
            return self.place(front + ahead * far - to_side * x, up + y,
                            side * (aside + to_side * far + ahead * x))  # fmt: skip

        shape = lid(size * 1.14, self.mien.lid)
        around = self.hide.face if self.hide.fur.mask is None else self.hide.mask
        ink = Ink(tinted(around.base, 0.88), fur=around.fur)
        (ax, ay), (bx, by) = shape[0], shape[-1]
        edge = [place(ax, ay, out), place((ax + bx) / 2, ay - size * 0.12, out + size * 0.1),
                place(bx, by, out)]  # fmt: skip
        masked = self.hide.fur.mask is not None  # lashes on a dark patch are light
        thick = b.eye * 0.14
        dark = Ink((0.62, 0.60, 0.58) if masked else tinted(self.hide.fur.dark, 0.3))
        if self.mien.lid > 0.9:  # closed: only the lashes show
            arc = (-0.85, 0.0), (-0.4, -0.42), (0.4, -0.42), (0.85, 0.0)
            edge = [place(size * x, size * y, 1.06 * size + 0.05 * ahead) for x, y in arc]
            return chain(edge, [thick] * len(edge), dark)
        return [sheet([place(x, y, out) for x, y in shape], ink, b.eye * 0.7),
                *chain(edge, [thick] * len(edge), dark)]  # fmt: skip

    def _open_mouth(self, end: float, down: float, thick: float) -> list[Part]:
        """Return a dark mouth under the muzzle, with a tongue or, in anger, teeth."""
        b, mien = self.build, self.mien
        gape = 0.16 * (mien.gape or 2.0)
        dark, r = Ink((0.22, 0.05, 0.06)), b.muzzle[1]
        low = -down - thick * (0.55 + gape)
        parts: list[Part] = [
            Limb(self.place(end - 0.05, -down - thick * 0.62, 0), self.place(end - 0.12, low, 0),
                 r * 0.62, r * 0.52, dark),
            Limb(self.place(end - 0.30, low - thick * 0.12, 0),
                 self.place(end + 0.02, low - thick * 0.30, 0), r * 0.62, r * 0.46, self.hide.face),
        ]  # fmt: skip
        if mien.smile > 0:
            tongue = Ink((0.92, 0.42, 0.46), gloss=0.2)
            parts.append(Limb(self.place(end + 0.02, low + thick * 0.25, 0),
                              self.place(end + thick * 0.62, low - thick * 0.45, 0), r * 0.38,
                              r * 0.30, tongue))  # fmt: skip
        return parts

    def _muzzle(self) -> list[Part]:
        b, hide = self.build, self.hide
        long, thick = b.muzzle[0] / b.head, b.muzzle[1] / b.head
        ink = hide.snout
        end, down = 0.62 + long, 0.34 + (0.16 * long if b.prey else 0.0)
        parts: list[Part] = [
            Limb(self.place(0.35 if b.prey else 0.55, -0.16 if b.prey else -0.24, 0),
                 self.place(end, -down, 0), b.muzzle[1] * (1.45 if b.prey else 1.25),
                 b.muzzle[1] * 0.86, ink),
            Limb(self.place(0.45, -0.52, 0), self.place(end - 0.14, -down - 0.26, 0),
                 b.muzzle[1] * 0.8, b.muzzle[1] * 0.55, ink),
        ]  # fmt: skip
        for side in (-1.0, 1.0):
            parts.append(ball(self.place(end - 0.05, -down - 0.06, side * thick * 0.45),
                              b.muzzle[1] * 0.66, ink))  # fmt: skip
            if b.prey:
                nostril = self.place(end + thick * 0.74, -down + 0.04, side * thick * 0.36)
                parts.append(ball(nostril, b.muzzle[1] * 0.17, hide.tip))
        mouth = Ink(tinted(hide.fur.dark, 0.5))
        for side in (-1.0, 1.0):
            bent = -down - thick * (0.62 - 0.20 * max(self.mien.smile, -0.8))
            parts.append(Limb(self.place(end + thick * 0.48, -down - thick * 0.42,
                                       side * thick * 0.25),
                              self.place(end - 0.30, bent, side * thick * 0.95),
                              b.muzzle[1] * 0.10, b.muzzle[1] * 0.08, mouth))  # fmt: skip
        if self.mien.gape:
            parts += self._open_mouth(end, down, thick)
        if not b.prey:
            tip = self.place(end + thick * 0.62, -0.20, 0)
            parts.append(ball(tip, b.muzzle[1] * 0.36, hide.tip))
        return parts

    def _trunk(self) -> list[Part]:
        """Return an elephant's trunk and tusks."""
        b, ink = self.build, self.hide.face
        sway, r = sin(2 * pi * self.phase), b.head
        count, points = 10, []
        long = b.trunk / r
        for k in range(count + 1):
            share = k / count
            curl = 0.32 * max(share - 0.62, 0) * 6
            ahead = 0.82 + 0.42 * sin(share * 2.0) + curl * 0.55 + 0.14 * sway * share
            points.append(self.place(ahead, 0.05 - share * long * 0.82 + curl * 0.22, 0.0))
        radii = [b.muzzle[1] * (1.20 - 0.78 * k / count) for k in range(count + 1)]
        parts = chain(points, radii, ink)
        for side in (-1.0, 1.0):
            tusk = [self.place(0.72, -0.40, side * 0.40), self.place(1.10, -0.95, side * 0.52),
                    self.place(1.62, -0.98, side * 0.50)]  # fmt: skip
            parts += chain(tusk, (r * 0.13, r * 0.11, r * 0.03), IVORY)
        return parts

    def _forelock(self, mane: RGB) -> list[Part]:
        """Return the hair that falls over a horse's forehead."""
        hair, r = Ink(mane, fur=0.9), self.build.head
        parts: list[Part] = []
        for k in range(5):
            side, sway = (k - 2) * 0.11, 0.03 * sin(2 * pi * self.phase + k)
            way = [self.place(-0.30, 1.02, side * 0.6), self.place(0.50, 0.92, side + sway),
                   self.place(0.98, 0.34 - 0.1 * (k % 2), 1.5 * side + 2 * sway)]  # fmt: skip
            parts += chain(way, (r * 0.20, r * 0.17, r * 0.05), hair)
        return parts

    def _ruff(self) -> list[Part]:
        """Return a lion's mane around the head."""
        b = self.build
        hair = Ink(self.hide.fur.mane or self.hide.fur.dark, fur=1.0)
        inner = Ink(tinted(self.hide.fur.mane or self.hide.fur.dark, 1.5), fur=1.0)
        parts: list[Part] = [ball(self.place(-0.62, -0.25, 0), b.head * b.ruff * 0.86, hair)]
        # Three wreaths of locks that end in points: a light one around the face, dark ones behind.
        for k in range(54):
            turn, behind = 2 * pi * k / 54, k % 3
            up, side = sin(turn), cos(turn)
            sway = 0.05 * sin(2 * pi * self.phase + k)
            long = b.ruff * (0.80 + 0.11 * behind) * (1 + 0.05 * sin(5 * k) - 0.12 * up)
            near, far = 0.16 - 0.24 * behind, -0.10 - 0.24 * behind
            root = self.place(near, -0.05 + 0.66 * up, 0.66 * side)
            end = self.place(far + sway, -0.05 + long * up, long * side)
            thick = b.head * (0.36 + 0.06 * behind)
            parts.append(Limb(root, end, thick, thick * 0.40, hair if behind else inner))
        chest = self.place(-0.5, -0.8, 0), self.place(-0.9, -1.9, 0)
        parts.append(Limb(*chest, b.head * b.ruff * 0.75, b.head * b.ruff * 0.45, hair))
        return parts

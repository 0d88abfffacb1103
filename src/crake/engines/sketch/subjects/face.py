"""The heads of four-legged animals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, pi, sin

from crake.engines.sketch.direction import Expression, Finery
from crake.engines.sketch.subjects.builds import Build, Ears, Horns, Outgrowth
from crake.engines.sketch.subjects.expressions import CALM, Mien, gape_at, lid, mien_of
from crake.engines.sketch.subjects.fur import Hide
from crake.engines.sketch.subjects.outgrowths import (
    GROWN,
    frill,
    markings,
    palmate,
    straight,
    visage,
)
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


class Face:
    """Builds a head that turns a little more to the viewer than its body does.

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

    TURN = 0.52

    def __init__(
        self, build: Build, hide: Hide, at: Point, phase: float, mood: Expression | None = None,
        finery: Sequence[Finery] = (), mien: Mien | None = None, *, speaks: bool = False,
    ) -> None:  # fmt: skip
        self.build, self.hide, self.at, self.phase = build, hide, at, phase
        self.mien = mien or mien_of(mood, gape_at(phase) if speaks else None)
        self.finery = finery

    def _at(self, ahead: float, up: float, side: float) -> Point:
        """Turn a place on the head, in radii of the skull, into one of the subject."""
        r = self.build.head
        x = ahead * cos(self.TURN) - side * sin(self.TURN)
        z = ahead * sin(self.TURN) + side * cos(self.TURN)
        return self.at[0] + x * r, self.at[1] + up * r, self.at[2] + z * r

    def parts(self) -> list[Part]:
        """Return skull, muzzle, ears and eyes."""
        b, hide = self.build, self.hide
        parts: list[Part] = [
            Limb(self._at(-0.12, 0.05, 0), self._at(0.10, 0.05, 0), b.head, b.head * 0.97,
                 hide.face, hide.head())
        ]  # fmt: skip
        for side in (-1.0, 1.0):
            cheek = 0.40 if b.prey else 0.54
            parts.append(ball(self._at(0.34, -0.30, side * 0.46), b.head * cheek, hide.cheek))
            parts += EARS[b.ears](self, side) + self._eye(side) + HORNS[b.horns](self, side)
        if b.ruff:
            parts += self._ruff()
        if hide.fur.visage is not None:
            parts += visage(self._at, b, hide.fur.visage)
        parts += GROWN[b.outgrowth](self._at, b, hide) + markings(self._at, b, hide)
        if b.pompoms:  # a poodle's topknot
            tufts = (0.05, 0.0, 0.3, 0.5), (0.05, 0.0, -0.3, 0.5), (-0.35, 0.1, 0.0, 0.6)
            parts += [ball(self._at(ahead, 0.95 + up, side), b.head * r, hide.face)
                      for ahead, up, side, r in (*tufts, (0.10, 0.3, 0.0, 0.5))]  # fmt: skip
        if self.finery:
            parts += self._finery()
        if b.outgrowth is Outgrowth.BILL:
            return parts
        return parts + (self._trunk() if b.trunk else self._muzzle())

    def _finery(self) -> list[Part]:
        """Return hat and glasses, fitted between the ears and before the eyes."""
        b = self.build
        fit, ahead = _FITS[b.ears]
        fit = max(fit, 0.74) if b.hoofed and not b.trunk else fit  # a long head with small ears
        skull = Skull(self._at(0.0, 0.05, 0.0), b.head, self.TURN, fit, ahead)
        size = b.eye / b.head
        if b.prey:
            eyes = Eyes((0.62, 0.26, 0.90), size, 0.85, (1.06, 0.30))
        else:
            up, aside = (place + max(0.29 - size, 0) for place in (0.15, 0.44))
            eyes = Eyes((0.86 + size * 1.5, up, aside * 1.06), size, 0.3, (1.02 + size * 1.5, up))
        return on_skull(self.finery, skull) + before_eyes(self.finery, self._at, eyes, b.head)

    def pointed(self, side: float) -> list[Part]:
        """Return an upright ear, bent outwards a little."""
        b = self.build
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
        return [sheet(outer, self.hide.mask, b.ear[1] * 0.5), sheet(inner, self.hide.inner)]

    def round(self, side: float) -> list[Part]:
        """Return a round ear at the top of the head."""
        b = self.build
        size = b.ear[1] / b.head
        at = self._at(0.05, 0.78 + size * 0.25, side * (0.62 + size * 0.22))
        front = self._at(0.05 + size * 0.42, 0.78 + size * 0.22, side * (0.62 + size * 0.24))
        return [ball(at, b.ear[1] * 0.72, self.hide.mask),
                ball(front, b.ear[1] * 0.46, self.hide.inner)]  # fmt: skip

    def floppy(self, side: float) -> list[Part]:
        """Return an ear that hangs down and swings."""
        b = self.build
        swing = 0.14 * sin(2 * pi * self.phase + 0.6)
        high, wide = b.ear[0] / b.head, b.ear[1]
        points = [
            self._at(0.02, 0.74, side * 0.60),
            self._at(-0.06 - swing * 0.5, 0.52, side * 1.02),
            self._at(-0.02 - swing, 0.58 - high * 0.62, side * 1.12),
        ]
        ink = Ink(tinted(self.hide.fur.base, 0.80), fur=self.hide.fur.shag, soft=True)
        return chain(points, (wide * 0.42, wide * 0.58, wide * 0.44), ink)

    def long(self, side: float) -> list[Part]:
        """Return a rabbit's ear."""
        b = self.build
        high = b.ear[0] / b.head
        back = 0.25 + 0.12 * sin(2 * pi * self.phase - 0.4)
        points = [
            self._at(-0.10, 0.80, side * 0.36),
            self._at(-0.10 - back * 0.8, 0.80 + high * 0.55, side * 0.50),
            self._at(-0.14 - back * 1.8, 0.72 + high, side * 0.60),
        ]
        inner = [(x + b.head * 0.16, y, z + b.head * 0.14) for x, y, z in points]
        wide = b.ear[1]
        return [
            *chain(points, (wide * 0.52, wide * 0.74, wide * 0.34), self.hide.face),
            *chain(inner, (wide * 0.30, wide * 0.50, wide * 0.16), self.hide.inner),
        ]

    def leaf(self, side: float) -> list[Part]:
        """Return an ear that stands out to the side."""
        b = self.build
        high, wide = b.ear[0] / b.head, b.ear[1]
        flick = 0.10 * sin(4 * pi * self.phase + side)
        start = self._at(-0.15, 0.62, side * 0.72)
        middle = self._at(-0.28, 0.76 + flick, side * (0.78 + high * 0.5))
        end = self._at(-0.36, 0.66 + flick, side * (0.78 + high * 0.95))
        inside = self._at(-0.08, 0.74 + flick, side * (0.78 + high * 0.5))
        return [*chain([start, middle, end], (wide * 0.34, wide * 0.52, wide * 0.16),
                       self.hide.face),
                ball(inside, wide * 0.34, self.hide.inner)]  # fmt: skip

    def fan(self, side: float) -> list[Part]:
        """Return an elephant's ear, which fans."""
        b = self.build
        high, wide = b.ear[0] / b.head, b.ear[1] / b.head
        back = 0.35 + 0.25 * sin(2 * pi * self.phase)
        rim = ((0.75, 0.10), (0.95, 0.55), (0.80, 1.0), (0.25, 1.1), (-0.35, 0.85), (-0.9, 0.35),
               (-0.75, 0.05), (-0.1, -0.05))  # fmt: skip
        corners = [
            self._at(-0.05 - back * out * wide * 0.6, 0.1 + up * high * 0.62,
                     side * (0.78 + out * wide * 0.72))
            for up, out in rim
        ]  # fmt: skip
        ink = Ink(tinted(self.hide.fur.base, 0.92))
        return [sheet(corners, ink, 2.5)]

    def side(self, side: float) -> list[Part]:
        """Return a round bare ear at the side of the head, as apes and monkeys have it."""
        b = self.build
        size = b.ear[1] / b.head
        at = self._at(-0.10, 0.18, side * (0.92 + size * 0.22))
        front = self._at(-0.10 + size * 0.30, 0.16, side * (0.94 + size * 0.26))
        return [ball(at, b.ear[1] * 0.66, self.hide.inner),
                ball(front, b.ear[1] * 0.40, Ink(tinted(self.hide.fur.ear, 0.7)))]  # fmt: skip

    def palmate(self, side: float) -> list[Part]:
        """Return one of a moose's antlers."""
        return palmate(self._at, self.build, side)

    def straight(self, side: float) -> list[Part]:
        """Return one of a gazelle's horns."""
        return straight(self._at, self.build, side)

    def frill(self, side: float) -> list[Part]:
        """Return one half of a triceratops's frill, and its horns."""
        return frill(self._at, self.build, self.hide, side)

    def hornless(self, side: float) -> list[Part]:
        """Return nothing."""
        del side
        return []

    def antlers(self, side: float) -> list[Part]:
        """Return a stag's antler."""
        ink, r = Ink((0.56, 0.44, 0.30)), self.build.head
        stem = [self._at(-0.05, 0.85, side * 0.34), self._at(-0.50, 1.75, side * 0.85),
                self._at(-0.35, 2.75, side * 1.25), self._at(0.15, 3.45, side * 1.10)]  # fmt: skip
        parts = chain(stem, (r * 0.15, r * 0.12, r * 0.10, r * 0.05), ink)
        for start, end in ((stem[1], self._at(0.35, 2.25, side * 0.85)),
                           (stem[2], self._at(-0.75, 3.35, side * 1.45)),
                           (stem[0], self._at(0.60, 1.40, side * 0.45))):  # fmt: skip
            parts.append(Limb(start, end, r * 0.11, r * 0.04, ink))
        return parts

    def curved(self, side: float) -> list[Part]:
        """Return a cow's or a goat's horn."""
        ink, r = Ink((0.86, 0.80, 0.68), gloss=0.2), self.build.head
        points = [self._at(-0.15, 0.85, side * 0.50), self._at(-0.20, 1.15, side * 0.95),
                  self._at(-0.05, 1.60, side * 1.05)]  # fmt: skip
        return chain(points, (r * 0.19, r * 0.14, r * 0.04), ink)

    def single(self, side: float) -> list[Part]:
        """Return a unicorn's horn."""
        if side < 0:
            return []
        ink = Ink((1.0, 0.86, 0.50), gloss=0.6, glow=0.25)
        r = self.build.head
        return [Limb(self._at(0.45, 0.85, 0), self._at(1.45, 2.9, 0), r * 0.19, r * 0.02, ink)]

    def nasal(self, side: float) -> list[Part]:
        """Return one of a rhinoceros's two horns: the long one before the short one."""
        ink, r, long = Ink((0.70, 0.66, 0.60), gloss=0.2), self.build.head, self.build.muzzle[0]
        ahead = 0.55 + (0.95 if side > 0 else 0.35) * long / r
        high = 1.9 if side > 0 else 0.9
        root, tip = self._at(ahead - 0.15, -0.05, 0), self._at(ahead + 0.15, -0.1 + high, 0)
        return [Limb(root, tip, r * 0.32, r * 0.04, ink)]

    def knobs(self, side: float) -> list[Part]:
        """Return a giraffe's horn."""
        r = self.build.head
        top = self._at(-0.35, 1.65, side * 0.42)
        return [Limb(self._at(-0.15, 0.80, side * 0.36), top, r * 0.15, r * 0.13, self.hide.face),
                ball(top, r * 0.20, Ink(self.hide.fur.dark))]  # fmt: skip

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
            patch = self._at(front - 0.06, up - 0.08, side * (aside + 0.04))
            large = b.eye * (2.2 if b.eye < 1.8 else 1.3)
            parts.append(ball(patch, min(large, 0.42 * b.head), hide.mask))
        if hide.fur.tears:
            line = [self._at(front + 0.16, up - 0.16, side * (aside - 0.14)),
                    self._at(front + 0.24, up - 0.42, side * (aside - 0.14))]  # fmt: skip
            parts += chain(line, (b.head * 0.09, b.head * 0.07), Ink(hide.fur.dark))
        if self.phase % 1.0 > 1 - BLINK or self.mien.lid > 0.9:
            rim = iris = black = shine = hide.face
        ahead = 0.62 if not b.prey else 0.40
        if self.mien is not CALM:
            parts += self._brow(side, (front, up, aside))
        return [
            *parts,
            ball(self._at(front, up, side * aside), eye * 1.12, rim),
            ball(self._at(front + 0.045, up, side * (aside + out)), eye * 1.04, iris),
            ball(self._at(front + 0.07 + size * ahead, up, side * (aside + out * 3 - 0.01)),
                 b.eye * 0.60, black),
            ball(self._at(front + 0.10 + size * (ahead + 0.3), up + 0.09,
                          side * (aside + out * 4 - 0.03) + 0.06), b.eye * 0.25, shine),
        ]  # fmt: skip

    def _brow(self, side: float, eye: Point) -> list[Part]:
        """Return a brow over an eye, and a lid that comes down over it."""
        b, mien = self.build, self.mien
        front, up, aside = eye
        size = max(b.eye / b.head, 0.17)
        over = up + size * 1.75
        inner = self._at(front + 0.30 * size, over + 0.42 * size * mien.inner,
                         side * (aside - size * 1.1))  # fmt: skip
        outer = self._at(front + 0.05, over + 0.42 * size * mien.outer,
                         side * (aside + size * 1.1))  # fmt: skip
        thick = b.head * size * 0.30
        parts: list[Part] = [Limb(inner, outer, thick, thick * 0.7,
                                  Ink(tinted(self.hide.fur.dark, 0.45)))]  # fmt: skip
        return parts + self._lid(side, eye) if mien.lid else parts

    def _lid(self, side: float, eye: Point) -> list[Part]:
        """Return a lid in front of an eye, and its edge."""
        b, (front, up, aside) = self.build, eye
        size = b.eye / b.head
        out, to_side = (1.3 * size + 0.07, 0.15) if not b.prey else (1.3 * size, 0.85)
        ahead = (1 - to_side * to_side) ** 0.5

        def place(x: float, y: float, far: float) -> Point:
            return self._at(front + ahead * far - to_side * x, up + y,
                            side * (aside + to_side * far + ahead * x))  # fmt: skip

        shape = lid(size * 1.14, self.mien.lid)
        ink = Ink(tinted(self.hide.face.base, 0.88), fur=self.hide.face.fur)
        (ax, ay), (bx, by) = shape[0], shape[-1]
        edge = [place(ax, ay, out), place((ax + bx) / 2, ay - size * 0.12, out + size * 0.1),
                place(bx, by, out)]  # fmt: skip
        thick, dark = b.eye * 0.14, Ink(tinted(self.hide.fur.dark, 0.3))
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
            Limb(self._at(end - 0.05, -down - thick * 0.62, 0), self._at(end - 0.12, low, 0),
                 r * 0.62, r * 0.52, dark),
            Limb(self._at(end - 0.30, low - thick * 0.12, 0),
                 self._at(end + 0.02, low - thick * 0.30, 0), r * 0.62, r * 0.46, self.hide.face),
        ]  # fmt: skip
        if mien.smile > 0:
            tongue = Ink((0.92, 0.42, 0.46), gloss=0.2)
            parts.append(Limb(self._at(end + 0.02, low + thick * 0.25, 0),
                              self._at(end + thick * 0.62, low - thick * 0.45, 0), r * 0.38,
                              r * 0.30, tongue))  # fmt: skip
        return parts

    def _muzzle(self) -> list[Part]:
        b, hide = self.build, self.hide
        long, thick = b.muzzle[0] / b.head, b.muzzle[1] / b.head
        ink = hide.snout
        end, down = 0.62 + long, 0.34 + (0.16 * long if b.prey else 0.0)
        parts: list[Part] = [
            Limb(self._at(0.35 if b.prey else 0.55, -0.16 if b.prey else -0.24, 0),
                 self._at(end, -down, 0), b.muzzle[1] * (1.45 if b.prey else 1.25),
                 b.muzzle[1] * 0.86, ink),
            Limb(self._at(0.45, -0.52, 0), self._at(end - 0.14, -down - 0.26, 0),
                 b.muzzle[1] * 0.8, b.muzzle[1] * 0.55, ink),
        ]  # fmt: skip
        for side in (-1.0, 1.0):
            parts.append(ball(self._at(end - 0.05, -down - 0.06, side * thick * 0.45),
                              b.muzzle[1] * 0.66, ink))  # fmt: skip
            if b.prey:
                nostril = self._at(end + thick * 0.74, -down + 0.04, side * thick * 0.36)
                parts.append(ball(nostril, b.muzzle[1] * 0.17, hide.tip))
        mouth = Ink(tinted(hide.fur.dark, 0.5))
        for side in (-1.0, 1.0):
            bent = -down - thick * (0.62 - 0.20 * self.mien.smile)
            parts.append(Limb(self._at(end + thick * 0.48, -down - thick * 0.42,
                                       side * thick * 0.25),
                              self._at(end - 0.30, bent, side * thick * 0.95),
                              b.muzzle[1] * 0.10, b.muzzle[1] * 0.08, mouth))  # fmt: skip
        if self.mien.gape:
            parts += self._open_mouth(end, down, thick)
        if not b.prey:
            tip = self._at(end + thick * 0.62, -0.20, 0)
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
            points.append(self._at(ahead, 0.05 - share * long * 0.82 + curl * 0.22, 0.0))
        radii = [b.muzzle[1] * (1.20 - 0.78 * k / count) for k in range(count + 1)]
        parts = chain(points, radii, ink)
        ivory = Ink((0.97, 0.94, 0.86), gloss=0.35)
        for side in (-1.0, 1.0):
            tusk = [self._at(0.72, -0.40, side * 0.40), self._at(1.10, -0.95, side * 0.52),
                    self._at(1.62, -0.98, side * 0.50)]  # fmt: skip
            parts += chain(tusk, (r * 0.13, r * 0.11, r * 0.03), ivory)
        return parts

    def _ruff(self) -> list[Part]:
        """Return a lion's mane around the head."""
        b = self.build
        hair = Ink(self.hide.fur.mane or self.hide.fur.dark, fur=1.0)
        inner = Ink(tinted(self.hide.fur.mane or self.hide.fur.dark, 1.5), fur=1.0)
        parts: list[Part] = [ball(self._at(-0.62, -0.25, 0), b.head * b.ruff * 0.92, hair)]
        for k in range(15):
            turn = 2 * pi * k / 15
            sway = 0.05 * sin(2 * pi * self.phase + k)
            far = b.ruff * (0.80 + 0.06 * (k % 2))
            tuft = self._at(-0.30 + sway, -0.05 + far * sin(turn), far * cos(turn))
            near = self._at(0.0 + sway, -0.05 + far * 0.74 * sin(turn), far * 0.74 * cos(turn))
            parts += [ball(tuft, b.head * 0.44, hair), ball(near, b.head * 0.34, inner)]
        parts.append(Limb(self._at(-0.5, -0.8, 0), self._at(-0.9, -1.9, 0), b.head * b.ruff * 0.75,
                          b.head * b.ruff * 0.45, hair))  # fmt: skip
        return parts


Feature = Callable[[Face, float], list[Part]]
EARS: dict[Ears, Feature] = {
    Ears.POINTED: Face.pointed,
    Ears.ROUND: Face.round,
    Ears.FLOPPY: Face.floppy,
    Ears.LONG: Face.long,
    Ears.LEAF: Face.leaf,
    Ears.FAN: Face.fan,
    Ears.SIDE: Face.side,
    Ears.NONE: Face.hornless,
}
_FITS: dict[Ears, tuple[float, float]] = {
    Ears.POINTED: (0.60, 0.10),
    Ears.ROUND: (0.62, 0.08),
    Ears.FLOPPY: (0.74, 0.0),
    Ears.LONG: (0.54, 0.46),
    Ears.LEAF: (0.64, 0.10),
    Ears.FAN: (0.62, 0.0),
    Ears.SIDE: (0.78, 0.0),
    Ears.NONE: (0.78, 0.0),
}
"""How wide a hat is that has room between ears, and how far before the middle it sits."""
HORNS: dict[Horns, Feature] = {
    Horns.NONE: Face.hornless,
    Horns.ANTLERS: Face.antlers,
    Horns.CURVED: Face.curved,
    Horns.SINGLE: Face.single,
    Horns.KNOBS: Face.knobs,
    Horns.NASAL: Face.nasal,
    Horns.PALMATE: Face.palmate,
    Horns.STRAIGHT: Face.straight,
    Horns.FRILL: Face.frill,
}

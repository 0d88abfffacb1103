"""Rides of a fairground that turn: a Ferris wheel and a carousel."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.scenery.brush import Brush, Point
from crake.engines.sketch.scenery.easel import ring
from crake.engines.sketch.scenery.paint import ink
from crake.engines.sketch.stage import Stage, View

CABINS: tuple[RGB, ...] = (
    (0.86, 0.20, 0.22), (0.96, 0.74, 0.20), (0.22, 0.56, 0.84), (0.30, 0.68, 0.38),
    (0.66, 0.36, 0.76), (0.96, 0.52, 0.22),
)  # fmt: skip
BULBS: tuple[RGB, ...] = (
    (1.0, 0.84, 0.46), (1.0, 0.36, 0.44), (0.46, 0.86, 1.0), (1.0, 0.62, 0.96),
)  # fmt: skip


class Ride:
    """Something that stands on a row and comes again after some way.

    Parameters
    ----------
    across
        Where the first stands, in widths of the frame.
    apart
        Between two of them, in widths of the frame.
    """

    def __init__(
        self, stage: Stage, row: float, across: float, apart: float, size: float = 1.0
    ) -> None:
        self.stage, self._row = stage, row
        self._speed, self.unit = stage.speed(row), size * stage.tall(1000) / 1000
        self._across, self._apart = across * stage.width, apart * stage.width
        self.night = stage.lamplit

    def lit(self, colour: RGB, amount: float = 0.7) -> RGB:
        """Return a colour in the light of the hour; by night, that of its own lamps."""
        if self.night:
            return colour[0] * 0.72, colour[1] * 0.62, colour[2] * 0.58
        return ink(colour, self.stage.palette.light, amount)

    def brushes(self, frame: Frame, view: View, reach: float) -> Iterator[Brush]:
        """Yield a brush for each that is in the picture, `reach` pixels to both sides."""
        at = (self._across - view.moved(self._speed)) % self._apart
        while at - self._apart > -reach * self.unit:
            at -= self._apart
        while at < frame.width + reach * self.unit:
            yield Brush(frame, (at, self._row), self.unit)
            at += self._apart


class FerrisWheel(Ride):
    """A Ferris wheel that turns once in forty seconds, its bulbs chasing each other at night."""

    RADIUS, HUB, SPOKES = 196.0, 236.0, 16
    SECONDS = 40.0

    def draw(self, frame: Frame, view: View) -> None:
        """Draw it as it has turned."""
        turn = 2 * pi * view.seconds / self.SECONDS
        for b in self.brushes(frame, view, 260):
            self._legs(b, -34, 0.35)
            self._wheel(b, turn)
            self._legs(b, 0, 0.75)
            for k in range(self.SPOKES):
                angle = turn + 2 * pi * (k + 0.5) / self.SPOKES
                self._cabin(b, self.RADIUS * cos(angle), self.HUB + self.RADIUS * sin(angle), k)

    def _legs(self, b: Brush, shift: float, amount: float) -> None:
        steel = self.lit((0.86, 0.87, 0.90), amount)
        b.line([(-92 + shift, 0), (0, self.HUB), (92 + shift, 0)], steel, 9)
        b.line([(-52 + shift, 100), (52 + shift, 100)], steel, 5)

    def _wheel(self, b: Brush, turn: float) -> None:
        steel, dim = self.lit((0.90, 0.90, 0.93)), self.lit((0.62, 0.64, 0.70))
        for k in range(self.SPOKES):
            angle = turn + 2 * pi * k / self.SPOKES
            end = self.RADIUS * cos(angle), self.HUB + self.RADIUS * sin(angle)
            b.line([(0, self.HUB), end], dim, 2.2)
        for radius, wide in (
            (self.RADIUS, 5.0),
            (self.RADIUS * 0.90, 3.0),
            (self.RADIUS * 0.34, 3.0),
        ):
            b.line(ring(0, self.HUB, radius, 48), steel, wide)
        if self.night:
            self._bulbs(b, turn)
        b.disc(0, self.HUB, 16, self.lit((0.90, 0.24, 0.26)))

    def _bulbs(self, b: Brush, turn: float) -> None:
        for k in range(3 * self.SPOKES):
            angle = turn + 2 * pi * k / (3 * self.SPOKES)
            b.disc(self.RADIUS * cos(angle), self.HUB + self.RADIUS * sin(angle), 4.2, BULBS[k % 4])
        for k in range(self.SPOKES):
            angle = turn + 2 * pi * k / self.SPOKES
            for share in (0.34, 0.55, 0.76):
                radius = share * self.RADIUS
                b.disc(radius * cos(angle), self.HUB + radius * sin(angle), 3.0, BULBS[k % 4])

    def _cabin(self, b: Brush, x: float, y: float, k: int) -> None:
        """Hang a cabin at (`x`, `y`), upright whatever the wheel does."""
        paint = CABINS[k % len(CABINS)]
        body, shade = self.lit(paint), self.lit(paint, 0.3)
        b.line([(x, y), (x, y - 10)], self.lit((0.5, 0.5, 0.55)), 3)
        b.fill([(x - 15, y - 10), (x + 15, y - 10), (x + 19, y - 16), (x - 19, y - 16)], shade)
        glass: RGB = (1.0, 0.86, 0.56) if self.night else self.lit((0.62, 0.76, 0.86))
        b.box(x - 15, y - 27, 30, 11, glass)
        b.fill([(x - 18, y - 26), (x + 18, y - 26), (x + 14, y - 42), (x - 14, y - 42)], body)


HORSE: tuple[Point, ...] = (
    (-30, 6), (-24, 14), (-8, 12), (10, 14), (20, 26), (26, 40), (32, 42), (44, 32), (42, 27),
    (34, 29), (30, 18), (26, 4), (38, -2), (36, -16), (31, -15), (31, -5), (18, -6), (14, -22),
    (9, -21), (10, -4), (-14, -3), (-18, -12), (-24, -24), (-28, -22), (-24, -8), (-28, -2),
    (-38, -14), (-42, 2), (-36, 10),
)  # fmt: skip
"""The outline of a carousel horse that leaps to the right, its pole at 0."""


class Carousel(Ride):
    """A carousel whose horses rise and fall below a striped canopy."""

    RADIUS, DECK, ROOF, HORSES = 150.0, 20.0, 170.0, 10
    SECONDS = 14.0

    def draw(self, frame: Frame, view: View) -> None:
        """Draw it as it has turned."""
        turn = 2 * pi * view.seconds / self.SECONDS
        for b in self.brushes(frame, view, 200):
            self._deck(b)
            riders = [(turn + 2 * pi * k / self.HORSES, k) for k in range(self.HORSES)]
            riders.sort(key=lambda rider: cos(rider[0]))
            for angle, k in riders:
                if cos(angle) < 0:
                    self._horse(b, angle, k)
            self._column(b, turn)
            for angle, k in riders:
                if cos(angle) >= 0:
                    self._horse(b, angle, k)
            self._canopy(b, turn)

    def _deck(self, b: Brush) -> None:
        wide, turns = self.RADIUS + 16, [2 * pi * k / 40 for k in range(41)]
        b.fill([(wide * cos(t), 8 + 22 * sin(t)) for t in turns], self.lit((0.60, 0.20, 0.22), 0.5))
        b.fill([(wide * cos(t), 20 + 22 * sin(t)) for t in turns], self.lit((0.72, 0.56, 0.38)))

    def _column(self, b: Brush, turn: float) -> None:
        b.box(-40, self.DECK, 80, self.ROOF - self.DECK, self.lit((0.94, 0.88, 0.74), 0.5))
        for k in range(8):
            angle = turn + 2 * pi * k / 8
            if cos(angle) > 0:
                half = 9 * cos(angle)
                x = 40 * sin(angle)
                tone: RGB = (1.0, 0.92, 0.70) if self.night else self.lit((0.80, 0.88, 0.94))
                b.box(x - half, self.DECK + 22, 2 * half, 92, tone)
        b.box(-42, self.DECK, 84, 12, self.lit((0.86, 0.66, 0.28)))

    def _horse(self, b: Brush, angle: float, k: int) -> None:
        depth = cos(angle)
        x, size = self.RADIUS * 0.92 * sin(angle), 0.78 + 0.16 * depth
        rise = 62 + 15 * sin(2 * angle + 2.4 * k) - 8 * depth
        ahead = 1.0 if depth >= 0 else -1.0
        thin = 0.35 + 0.65 * abs(depth)
        gold = self.lit((0.90, 0.74, 0.34))
        b.line([(x, self.DECK - 8 * depth), (x, self.ROOF)], gold, 3.2)
        coat = ((0.96, 0.94, 0.90), (0.36, 0.26, 0.20), (0.86, 0.76, 0.62), (0.30, 0.30, 0.34))[
            k % 4
        ]
        shade = 0.75 + 0.25 * depth

        def at(points: tuple[Point, ...]) -> list[Point]:
            return [
                (x + ahead * thin * size * px, rise + self.DECK * 0.4 + size * py)
                for px, py in points
            ]

        red, green, blue = self.lit(coat)
        b.fill(at(HORSE), (red * shade, green * shade, blue * shade))
        b.fill(at(((-8, 2), (-9, 14), (9, 15), (8, 1))), self.lit(CABINS[k % 6]))
        b.fill(at(((14, 20), (22, 38), (28, 42), (18, 22))), self.lit(CABINS[(k + 2) % 6], 0.5))

    def _canopy(self, b: Brush, turn: float) -> None:
        wide, top = self.RADIUS + 24, self.ROOF + 92
        count = 24
        for k in range(count):
            first, last = turn + 2 * pi * k / count, turn + 2 * pi * (k + 1) / count
            if cos((first + last) / 2) <= 0:
                continue
            left, right = (wide * sin(max(min(a, 99.0), -99.0)) for a in (first, last))
            paint: RGB = (0.84, 0.16, 0.20) if k % 2 else (0.96, 0.92, 0.84)
            edge = [self.ROOF - 6 * cos(a) for a in (first, last)]
            b.fill([(left, edge[0] + 12), (right, edge[1] + 12), (0, top)], self.lit(paint))
            b.fill([(left, edge[0] + 12), (right, edge[1] + 12), (right, edge[1] - 8),
                    ((left + right) / 2, min(edge) - 16), (left, edge[0] - 8)],
                   self.lit((0.94, 0.78, 0.36) if k % 2 else (0.84, 0.16, 0.20)))  # fmt: skip
            if self.night:
                b.disc(left, edge[0] + 12, 4, BULBS[k % 2 * 2])
        b.line([(0, top), (0, top + 26)], self.lit((0.86, 0.70, 0.34)), 3)
        b.fill([(0, top + 26), (26, top + 19), (0, top + 12)], self.lit((0.84, 0.16, 0.20)))

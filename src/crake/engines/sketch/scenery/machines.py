"""Halls of machines: racks of servers whose lamps blink, a factory with robots, a warehouse."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.brush import Brush
from crake.engines.sketch.scenery.easel import Easel, Point, ring, toned
from crake.engines.sketch.scenery.hall import ceiling, panels, stood, strip, wash
from crake.engines.sketch.stage import Stage, View

RACK, STEEL, DARK = (0.11, 0.12, 0.14), (0.62, 0.66, 0.70), (0.05, 0.06, 0.07)
LAMPS: tuple[RGB, ...] = (
    (0.20, 0.95, 0.55), (0.20, 0.70, 1.0), (0.30, 1.0, 0.70), (1.0, 0.66, 0.20),
)  # fmt: skip
CARTON: tuple[RGB, ...] = ((0.70, 0.52, 0.34), (0.62, 0.45, 0.28), (0.78, 0.60, 0.42))
ORANGE, YELLOW = (0.94, 0.48, 0.10), (0.94, 0.76, 0.14)
BELT = 92.0
"""Height of a conveyor belt."""


class Blinking:
    """Lamps that blink, each in its own time.

    Parameters
    ----------
    lamps
        Where they are on the strip, in its own lengths.
    foot
        Row that the strip stands on.
    size
        Of a lamp, in the strip's lengths.
    """

    def __init__(self, e: Easel, foot: int, lamps: Sequence[Point], size: float) -> None:
        self._wide, self._speed, self._foot, self._unit = e.period, e.speed, foot, e.unit
        self._size = size
        dice = e.stage.rng("blinking").random((len(lamps), 2)).tolist()
        self._lamps = [
            (x * e.unit, y * e.unit, 0.5 + 1.7 * beat, 2 * pi * phase, LAMPS[k % len(LAMPS)])
            for k, ((x, y), (beat, phase)) in enumerate(zip(lamps, dice, strict=True))
        ]

    def draw(self, frame: Frame, view: View) -> None:
        """Draw those that are in the picture."""
        for x, y, period, phase, colour in self._lamps:
            left = (x - view.moved(self._speed)) % self._wide
            if left < frame.width:
                bright = 0.5 + 0.5 * sin(2 * pi * view.seconds / period + phase)
                brush = Brush(frame, (left, self._foot - y), self._unit)
                shown = toned(colour, 0.22 + 0.78 * round(4 * bright) / 4)
                brush.box(0, 0, self._size, 0.6 * self._size, shown)


def racks(stage: Stage, share: float) -> tuple[Easel, int, list[Point]]:
    """Return a row of racks full of servers, its row, and where lamps are that blink."""
    e, foot = strip(stage, f"racks {share}", share)
    wash(e, 0, e.high, (0.16, 0.19, 0.24), 0.5, 0.25)
    lamps: list[Point] = []
    for x, wide in e.bays(84):
        e.box(x + 1, 4, wide - 2, 222, RACK, 0.55)
        e.box(x + 1, 4, 5, 222, toned(RACK, 2.2), 0.6)
        e.box(x + wide - 6, 4, 5, 222, toned(RACK, 0.6), 0.4)
        for k in range(17):
            y = 16 + 12 * k
            e.box(x + 8, y, wide - 16, 10, toned(RACK, 1.6 if k % 5 else 0.8), 0.6)
            if k % 5 == 0:
                continue
            e.box(x + 11, y + 2, wide * 0.36, 6, DARK, 0.5)
            for n in range(6):
                at = x + wide * 0.50 + 5.4 * n
                colour = toned(e.pick(LAMPS), e.dice(0.3, 1.0))
                e.shining([(at, y + 4), (at + 2.8, y + 4), (at + 2.8, y + 7), (at, y + 7)],
                          colour, 0.5)  # fmt: skip
            if e.dice(0, 1) < 0.3:
                lamps.append((x + wide * 0.50 + 5.4 * int(e.dice(0, 6)), y + 4))
    for x, wide in e.bays(336):
        e.shining([(x - 2, 6), (x + 2, 6), (x + 2, 226), (x - 2, 226)], (0.16, 0.50, 0.95), 0.9)
        e.box(x + wide * 0.25 + 20, 236, 10, e.high, toned(RACK, 1.4), 0.5)
    e.shining([(0, 228), (e.wide, 228), (e.wide, 231), (0, 231)], (0.20, 0.62, 1.0), 0.9)
    for n, cable in enumerate((262.0, 268.0, 274.0, 281.0)):  # in a tray
        hue = ((0.16, 0.30, 0.60), (0.70, 0.50, 0.12))[n % 2]
        e.line([(0, cable), (e.wide, cable)], hue, 0.6, 4)
    e.box(0, 254, e.wide, 5, STEEL, 0.5)
    ceiling(e, 308, (0.10, 0.12, 0.15), (0.18, 0.21, 0.25), 0.5)
    panels(e, 308, 420, (0.72, 0.86, 1.0), 0.4)
    return e, foot, lamps


def factory_wall(stage: Stage) -> tuple[Easel, int]:
    """Return the wall of a factory: high windows, pipes, tanks, cabinets; and its row."""
    e, foot = strip(stage, "factory", 0.36)
    wash(e, 0, e.high, (0.52, 0.56, 0.58), 0.5, 0.7)
    sky = stage.palette
    for x, wide in e.bays(520):
        left, span = x + 60, wide - 120
        e.shining([(left, 300), (left + span, 300), (left + span, 420), (left, 420)],
                  toned(sky.horizon, 0.9), 0.12)  # fmt: skip
        for k in range(7):
            e.box(left + k * span / 6 - 3, 300, 6, 120, (0.26, 0.29, 0.31), 0.5)
        for y in (300.0, 340.0, 380.0, 418.0):
            e.box(left, y, span, 5, (0.26, 0.29, 0.31), 0.5)
        e.box(x, 0, 34, e.high, (0.36, 0.40, 0.43), 0.6)
        e.box(x + 10, 0, 14, e.high, (0.30, 0.33, 0.36), 0.4)
        _tank(e, x + 90)
        for k in range(3):
            at = x + 230 + 72 * k
            e.box(at, 0, 68, 176, (0.40, 0.52, 0.56), 0.65)
            e.box(at + 10, 116, 48, 40, DARK, 0.5)
            for n in range(3):
                e.shining(ring(at + 18 + 16 * n, 98, 4, 10), LAMPS[(n + k) % 4], 0.6)
            e.box(at + 52, 60, 5, 26, STEEL, 0.8)
    for y, colour in ((232.0, (0.72, 0.28, 0.16)), (254.0, STEEL), (272.0, (0.24, 0.46, 0.60))):
        e.box(0, y, e.wide, 13, colour, 0.55)
        e.box(0, y + 9, e.wide, 3, toned(colour, 1.3), 0.8)
        for x, _ in e.bays(173):
            e.box(x, y - 3, 12, 19, toned(colour, 0.8), 0.7)
    ceiling(e, 470, (0.30, 0.33, 0.36), (0.42, 0.46, 0.50), 0.4)
    return e, foot


def _tank(e: Easel, x: float) -> None:
    for k in range(6):
        e.box(x + 18 * k, 18, 18, 190, STEEL, 0.25 + 0.13 * (5 - abs(5 - 2 * k)) / 2)
    e.shape([(x, 208), (x + 108, 208), (x + 84, 228), (x + 24, 228)], STEEL, 0.6)
    for leg in (x + 8, x + 94):
        e.box(leg, 0, 8, 20, DARK, 0.6)
    e.disc(x + 54, 130, 15, (0.92, 0.92, 0.90), 0.8)
    e.line([(x + 54, 130), (x + 63, 138)], (0.8, 0.1, 0.1), 0.8, 2.4)


def conveyor(stage: Stage) -> list[Layer]:
    """Return a conveyor belt, and the boxes that it carries past."""
    e, foot = strip(stage, "belt", 0.56, high=150)
    for x, wide in e.bays(150):
        for leg in (x + 20, x + wide - 28):
            e.box(leg, 0, 9, BELT - 22, DARK, 0.6)
        e.line([(x + 24, 16), (x + wide - 24, 52)], STEEL, 0.5, 4)
    e.box(0, BELT - 24, e.wide, 24, (0.34, 0.38, 0.42), 0.6)
    e.box(0, BELT - 7, e.wide, 7, DARK, 0.7)
    e.box(0, BELT - 26, e.wide, 5, YELLOW, 0.7)
    for x, _ in e.bays(26):
        e.disc(x + 13, BELT - 14, 6, STEEL, 0.6)
    goods, _ = strip(stage, "boxes", 0.56, high=150)
    for x, wide in goods.bays(190):
        _box(goods, x + wide / 2 - 34, BELT, 68, 46)
    carried = stood(goods, foot)
    carried.drift = -46 * stage.unit
    return [stood(e, foot, shine=0.08, shadow=True), carried]


def _box(e: Easel, x: float, y: float, wide: float, high: float) -> None:
    """Paint a carton with its tape."""
    colour = e.pick(CARTON)
    e.box(x, y, wide, high, colour, 0.65)
    e.box(x, y, wide * 0.06, high, toned(colour, 0.8), 0.5)
    e.box(x + wide * 0.42, y, wide * 0.16, high, toned(colour, 1.22), 0.7)
    e.box(x + wide * 0.68, y + high * 0.2, wide * 0.2, high * 0.22, (0.94, 0.93, 0.88), 0.85)
    e.box(x, y + high * 0.96, wide, high * 0.05, toned(colour, 1.2), 0.8)


class RobotArms:
    """Robot arms behind a conveyor belt that bend down to it and rise again."""

    def __init__(self, stage: Stage) -> None:
        self._e, self._foot = strip(stage, "arms", 0.50, high=40)
        self._bases = [x + wide / 2 for x, wide in self._e.bays(560)]

    def draw(self, frame: Frame, view: View) -> None:
        """Draw those that are in the picture."""
        e = self._e
        for k, base in enumerate(self._bases):
            left = (base * e.unit - view.moved(e.speed)) % e.period
            for at in (left, left - e.period):
                if -320 * e.unit < at < frame.width + 320 * e.unit:
                    self._arm(Brush(frame, (at, self._foot), e.unit), view.seconds + 1.3 * k)

    def _arm(self, brush: Brush, seconds: float) -> None:
        swing = 0.5 + 0.5 * sin(2 * pi * seconds / 3.4)
        lift, bend = 1.25 + 0.35 * swing, -1.55 + 0.75 * swing
        shoulder = (0.0, 92.0)
        elbow = shoulder[0] + 105 * cos(lift), shoulder[1] + 105 * sin(lift)
        wrist = elbow[0] + 96 * cos(lift + bend), elbow[1] + 96 * sin(lift + bend)
        hand = wrist[0], wrist[1] - 26
        light = self._e.light
        paint: RGB = tuple(  # type: ignore[assignment]
            c * (a + 0.7 * s) for c, a, s in zip(ORANGE, light.ambient, light.colour, strict=True)
        )
        dark = toned(paint, 0.45)
        brush.fill([(-42, 0), (42, 0), (30, 46), (-30, 46)], (0.15, 0.16, 0.18))
        brush.fill([(-28, 46), (28, 46), (22, 96), (-22, 96)], toned(paint, 0.8))
        brush.line([shoulder, elbow], paint, 30)
        brush.line([elbow, wrist], toned(paint, 0.9), 22)
        brush.line([wrist, hand], (0.5, 0.52, 0.55), 8)
        for x in (-11.0, 11.0):
            brush.line([(hand[0] + x, hand[1]), (hand[0] + 0.8 * x, hand[1] - 16)],
                       (0.32, 0.34, 0.37), 5)  # fmt: skip
        brush.line([(hand[0] - 12, hand[1]), (hand[0] + 12, hand[1])], (0.32, 0.34, 0.37), 6)
        for joint, radius in ((shoulder, 21.0), (elbow, 18.0), (wrist, 12.0)):
            brush.disc(*joint, radius, dark)
            brush.disc(*joint, 0.45 * radius, (0.6, 0.62, 0.65))


def pallets(stage: Stage, share: float) -> tuple[Easel, int]:
    """Return shelves as high as the hall with boxes on pallets, and their row."""
    e, foot = strip(stage, f"pallets {share}", share)
    wash(e, 0, e.high, (0.34, 0.36, 0.38), 0.35, 0.25)
    for x, wide in e.bays(300):
        level = 0.0
        while level < min(e.high, 640):
            if level:
                e.box(x, level - 14, wide, 14, ORANGE, 0.6)
            for k in range(2):
                left = x + 22 + k * (wide - 30) / 2
                e.box(left, level, wide * 0.42, 8, (0.50, 0.37, 0.22), 0.6)
                if e.dice(0, 1) < 0.88:
                    _pile(e, left + 3, level + 8, wide * 0.40)
            level += 150
        e.box(x - 8, 0, 16, min(e.high, 660), (0.16, 0.32, 0.58), 0.6)
        for k in range(int(min(e.high, 640) // 75)):
            e.line([(x - 6, 75 * k), (x + 6, 75 * k + 60)], toned((0.16, 0.32, 0.58), 1.5), 0.6, 2)
        e.box(x - 9, 0, 18, 40, YELLOW, 0.7)
    if e.high > 660:
        ceiling(e, 660, (0.30, 0.32, 0.34), (0.40, 0.43, 0.46), 0.4)
    return e, foot


def _pile(e: Easel, x: float, y: float, wide: float) -> None:
    """Pile cartons on a pallet, wrapped or not."""
    rows, columns = int(e.dice(2, 4)), int(e.dice(2, 4))
    high = 34.0
    for row in range(rows):
        for k in range(columns):
            _box(e, x + k * wide / columns, y + row * high, wide / columns - 1.5, high - 1)

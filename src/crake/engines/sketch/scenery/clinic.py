"""Hospitals: a ward with beds and monitors, and an operating room below its great lamp."""

from __future__ import annotations

from math import exp, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.scenery.brush import Brush
from crake.engines.sketch.scenery.easel import Easel, Point, ring, toned
from crake.engines.sketch.scenery.hall import ceiling, panels, strip, wash
from crake.engines.sketch.stage import Stage, View

WHITE, STEEL, DARK = (0.95, 0.96, 0.96), (0.74, 0.78, 0.81), (0.10, 0.12, 0.14)
PAINTS: tuple[RGB, ...] = ((0.78, 0.88, 0.86), (0.80, 0.86, 0.92), (0.88, 0.89, 0.84))
GREEN: RGB = (0.30, 0.96, 0.56)
BAY = 760.0
"""Centimetres from one bed to the next."""
SCREEN = (-34.0, 150.0, 62.0, 42.0)
"""Where a monitor's screen is beside the stand that it hangs on, and its size."""


def ward_wall(stage: Stage) -> tuple[Easel, int]:
    """Return the wall of a ward: doors, a rail, signs, lamps above; and its row."""
    e, foot = strip(stage, "ward", 0.44)
    paint = e.pick(PAINTS)
    wash(e, 0, e.high, paint, 0.55, 0.75)
    e.box(0, 0, e.wide, 84, toned(paint, 0.80), 0.6)
    e.box(0, 84, e.wide, 12, (0.52, 0.66, 0.70), 0.7)
    e.box(0, 0, e.wide, 12, (0.40, 0.46, 0.50), 0.6)
    for x, wide in e.bays(BAY):
        _double_door(e, x + 40)
        _clock(e, x + 300, 236)
        _notice(e, x + 350)
        _basin(e, x + wide - 160)
    ceiling(e, 292, (0.80, 0.83, 0.85), None, 0.25)
    panels(e, 292, 300, (0.97, 0.99, 1.0))
    return e, foot


def _double_door(e: Easel, x: float) -> None:
    e.box(x - 10, 0, 210, 226, STEEL, 0.6)
    for side in (0.0, 96.0):
        e.box(x + side, 0, 93, 216, (0.60, 0.74, 0.78), 0.7)
        left = x + side + 26
        e.box(left - 4, 116, 48, 74, STEEL, 0.8)
        e.box(left, 120, 40, 66, (0.80, 0.92, 0.96), 0.85)
        e.box(x + side, 30, 93, 34, STEEL, 0.75)
    e.box(x + 90, 92, 4, 20, DARK, 0.5)
    e.box(x + 100, 92, 4, 20, DARK, 0.5)
    e.box(x + 40, 236, 110, 30, (0.12, 0.36, 0.60), 0.8)
    for k in range(4):
        e.box(x + 72 + 18 * k, 245, 12, 12, WHITE, 0.9)
    e.box(x + 52, 244, 5, 15, WHITE, 0.9)
    e.box(x + 47, 249, 15, 5, WHITE, 0.9)


def _clock(e: Easel, x: float, y: float) -> None:
    e.disc(x, y, 20, DARK, 0.6)
    e.disc(x, y, 17, WHITE, 0.9)
    e.line([(x, y), (x, y + 13)], DARK, 0.5, 2)
    e.line([(x, y), (x + 9, y - 4)], DARK, 0.5, 2)


def _notice(e: Easel, x: float) -> None:
    e.box(x, 134, 130, 84, (0.78, 0.62, 0.42), 0.7)
    for k, colour in enumerate((WHITE, (0.98, 0.92, 0.60), WHITE, (0.70, 0.86, 0.94))):
        e.box(x + 8 + 30 * k, 150 + 14 * (k % 2), 26, 38, colour, 0.85)


def _basin(e: Easel, x: float) -> None:
    e.box(x, 86, 76, 26, WHITE, 0.85)
    e.shape([(x + 4, 86), (x + 72, 86), (x + 56, 66), (x + 20, 66)], WHITE, 0.6)
    e.line([(x + 38, 112), (x + 38, 130), (x + 52, 130), (x + 52, 122)], STEEL, 0.9, 4)
    e.box(x + 4, 146, 24, 34, WHITE, 0.7)
    e.box(x + 46, 142, 22, 40, (0.60, 0.74, 0.82), 0.8)


def beds(stage: Stage) -> tuple[Easel, int, list[Point]]:
    """Return beds with curtains and monitors, their row, and where the screens' corners are."""
    e, foot = strip(stage, "beds", 0.62)
    screens: list[Point] = []
    for x, wide in e.bays(BAY):
        if e.high > 240:
            e.box(x, 252, wide, 4, STEEL, 0.8)
            curtain_left = x + wide * 0.74
            for k in range(7):
                tone = (0.60, 0.78, 0.80) if k % 2 else (0.66, 0.84, 0.86)
                e.box(curtain_left + 17 * k, 28, 17, 224, tone, 0.62)
        bed(e, x + 170)
        stand(e, x + 410)
        screens.append(_monitor(e, x + 120))
    return e, foot, screens


def bed(e: Easel, x: float) -> None:
    """Paint a hospital bed, its head raised, seen from the side."""
    for wheel in (x + 18, x + 192):
        e.disc(wheel, 8, 8, DARK, 0.5)
        e.box(wheel - 3, 10, 6, 36, STEEL, 0.6)
    e.box(x, 42, 214, 10, STEEL, 0.7)
    e.line([(x + 40, 14), (x + 170, 44)], STEEL, 0.5, 5)
    e.shape([(x, 52), (x + 214, 52), (x + 214, 70), (x + 84, 70), (x + 10, 112), (x - 4, 102),
             (x + 40, 62)], WHITE, 0.65)  # fmt: skip
    e.shape([(x + 8, 98), (x + 46, 76), (x + 54, 88), (x + 20, 112)], WHITE, 0.95)
    e.shape([(x + 90, 50), (x + 216, 46), (x + 216, 74), (x + 96, 78)], (0.58, 0.76, 0.88), 0.75)
    e.box(x - 8, 46, 7, 76, (0.60, 0.70, 0.76), 0.7)
    e.box(x + 212, 46, 7, 44, (0.60, 0.70, 0.76), 0.7)
    for k in range(2):
        e.line([(x + 96, 84 + 10 * k), (x + 168, 84 + 10 * k)], STEEL, 0.9, 3)
    for post in (96.0, 132.0, 168.0):
        e.line([(x + post, 64), (x + post, 94)], STEEL, 0.9, 3)


def stand(e: Easel, x: float) -> None:
    """Paint a stand with a bag of fluid."""
    e.line([(x, 6), (x, 196)], STEEL, 0.8, 4)
    e.line([(x - 22, 4), (x + 22, 4)], DARK, 0.5, 6)
    e.line([(x - 16, 190), (x - 16, 196), (x + 16, 196), (x + 16, 190)], STEEL, 0.8, 3)
    e.shape([(x - 27, 146), (x - 9, 146), (x - 8, 186), (x - 28, 186)], (0.86, 0.94, 0.98), 0.9)
    e.shape([(x - 26, 148), (x - 10, 148), (x - 9, 168), (x - 27, 168)], (0.66, 0.86, 0.96), 0.9)
    e.line([(x - 18, 146), (x - 20, 110), (x - 60, 86)], (0.80, 0.90, 0.94), 0.8, 1.6)


def _monitor(e: Easel, x: float) -> Point:
    """Paint a monitor on its stand; return where its screen's lower left corner is."""
    left, low, wide, high = SCREEN
    e.box(x - 3, 4, 6, 150, STEEL, 0.6)
    e.box(x - 24, 0, 48, 7, STEEL, 0.5)
    e.box(x - 20, 92, 40, 26, (0.84, 0.86, 0.88), 0.7)
    e.box(x + left - 6, low - 6, wide + 12, high + 12, (0.86, 0.88, 0.90), 0.75)
    screen = [(x + left, low), (x + left + wide, low), (x + left + wide, low + high),
              (x + left, low + high)]  # fmt: skip
    e.shining(screen, (0.03, 0.08, 0.10), 0.0)
    for k, colour in enumerate((GREEN, (0.40, 0.80, 1.0), (1.0, 0.86, 0.30))):
        e.box(x + left + wide - 16, low + 5 + 13 * k, 11, 8, colour, 0.9)
    return (x + left) * e.unit, low * e.unit


class Heartbeat:
    """The line of an electrocardiogram that runs over the screens of monitors.

    Parameters
    ----------
    screens
        Where the lower left corners of their screens are, in pixels of the strip, y up.
    foot
        Row that the strip stands on.
    """

    BEAT = 1.1
    """Seconds from beat to beat."""

    def __init__(self, e: Easel, foot: int, screens: list[Point]) -> None:
        self._foot, self._screens, self._unit = foot, screens, e.unit
        self._speed, self._period = e.speed, e.period

    def draw(self, frame: Frame, view: View) -> None:
        """Draw what has been heard in the last seconds."""
        _, _, wide, high = SCREEN
        head = view.seconds / 2.6 % 1
        for x, y in self._screens:
            left = (x - view.moved(self._speed)) % self._period
            for at in (left - self._period, left):
                if not -80 * self._unit < at < frame.width:
                    continue
                brush = Brush(frame, (at, self._foot - y), self._unit)
                line = [
                    (3 + (wide - 22) * k / 40, high * (0.46 + 0.42 * self._pulse(k / 40, view)))
                    for k in range(41)
                ]
                brush.line(line, GREEN, 1.8)
                brush.disc(*line[round(40 * head)], 1.8, (0.9, 1.0, 0.94))

    def _pulse(self, share: float, view: View) -> float:
        """Return how far the line is from its middle there, -1..1: what ran over it last."""
        head = view.seconds / 2.6
        lap = int(head) if share <= head % 1 else int(head) - 1
        beat = ((lap + share) * 2.6 / self.BEAT) % 1
        wave = 0.14 * exp(-(((beat - 0.2) / 0.05) ** 2)) + 0.2 * exp(-(((beat - 0.62) / 0.07) ** 2))
        return (
            wave + exp(-(((beat - 0.38) / 0.02) ** 2)) - 0.4 * exp(-(((beat - 0.43) / 0.02) ** 2))
        )


def theatre_wall(stage: Stage) -> tuple[Easel, int]:
    """Return the tiled wall of an operating room with screens and cupboards, and its row."""
    e, foot = strip(stage, "operating", 0.46)
    tile = (0.52, 0.72, 0.70)
    wash(e, 0, e.high, tile, 0.5, 0.75)
    for y in range(0, int(e.high), 30):
        e.line([(0, y), (e.wide, y)], toned(tile, 0.86), 0.5, 1.4)
    for x, _ in e.bays(30):
        e.line([(x, 0), (x, e.high)], toned(tile, 0.86), 0.5, 1.4)
    for x, _ in e.bays(640):
        e.box(x + 40, 0, 190, 190, STEEL, 0.7)
        for k in range(2):
            e.box(x + 48 + 90 * k, 8, 84, 174, (0.72, 0.84, 0.88), 0.75)
            for row in range(3):
                e.box(x + 52 + 90 * k, 40 + 46 * row, 76, 3, STEEL, 0.9)
                for item in range(4):
                    e.box(x + 56 + 90 * k + 18 * item, 43 + 46 * row, 12, e.dice(14, 30),
                          e.pick((WHITE, (0.40, 0.62, 0.80), (0.86, 0.80, 0.66))), 0.8)  # fmt: skip
        for k in range(2):
            left = x + 290 + 150 * k
            e.box(left - 6, 128, 132, 88, DARK, 0.6)
            e.shining([(left, 134), (left + 120, 134), (left + 120, 210), (left, 210)],
                      (0.05, 0.14, 0.20), 0.2)  # fmt: skip
            if k:
                e.shining(ring(left + 60, 172, 24), (0.34, 0.56, 0.62), 0.2)
                e.shining(ring(left + 54, 176, 12), (0.10, 0.20, 0.24), 0.0)
            else:
                for row, colour in enumerate((GREEN, (0.36, 0.80, 1.0), (1.0, 0.84, 0.30))):
                    line = [(left + 6 + 3.6 * j, 150 + 22 * row + 7 * sin(0.4 * pi * j + row))
                            for j in range(31)]  # fmt: skip
                    e.tube(line, colour, 2)
    ceiling(e, 300, (0.72, 0.77, 0.79), None, 0.25)
    panels(e, 300, 320, (0.97, 0.99, 1.0))
    return e, foot


def operation(stage: Stage) -> tuple[Easel, int]:
    """Return an operating table under a lamp of many bulbs, with trolleys, and its row."""
    e, foot = strip(stage, "operation", 0.66)
    for x, wide in e.bays(720):
        at = x + wide * 0.42
        e.box(at - 18, 0, 36, 70, STEEL, 0.6)
        e.box(at - 40, 0, 80, 9, STEEL, 0.7)
        e.box(at - 112, 70, 224, 9, STEEL, 0.8)
        e.shape([(at - 116, 79), (at + 116, 79), (at + 120, 40), (at + 60, 46), (at, 38),
                 (at - 60, 46), (at - 120, 40)], (0.24, 0.56, 0.58), 0.65)  # fmt: skip
        e.shape([(at - 114, 79), (at + 114, 79), (at + 100, 92), (at - 96, 94)],
                (0.30, 0.64, 0.66), 0.8)  # fmt: skip
        _trolley(e, at + 176)
        stand(e, at - 176)
        _surgical_lamp(e, at + 6)
    return e, foot


def _trolley(e: Easel, x: float) -> None:
    for leg in (x, x + 66):
        e.line([(leg, 6), (leg, 92)], STEEL, 0.7, 4)
        e.disc(leg, 6, 6, DARK, 0.5)
    for y in (36.0, 88.0):
        e.box(x - 4, y, 76, 5, STEEL, 0.9)
    e.box(x, 93, 68, 4, (0.36, 0.66, 0.68), 0.8)
    for k in range(6):
        e.line([(x + 8 + 10 * k, 97), (x + 12 + 10 * k, 104)], WHITE, 0.9, 1.6)


def _surgical_lamp(e: Easel, x: float) -> None:
    """Paint a great lamp that hangs from an arm."""
    e.line([(x + 40, e.high + 40), (x + 40, 262), (x, 240)], STEEL, 0.7, 9)
    e.shape([(x - 74, 196), (x + 74, 196), (x + 52, 232), (x - 52, 232)], (0.86, 0.88, 0.90), 0.7)
    e.shape([(x - 74, 196), (x + 74, 196), (x + 68, 186), (x - 68, 186)], STEEL, 0.6)
    for k in range(5):
        bulb = [(x - 62 + 26 * k, 194), (x - 42 + 26 * k, 194), (x - 44 + 26 * k, 184),
                (x - 60 + 26 * k, 184)]  # fmt: skip
        e.shining(bulb, (1.0, 1.0, 0.96), 1.0)

"""A playground: a slide, swings that swing, a climbing dome, a seesaw, a sandpit."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.brush import Brush
from crake.engines.sketch.scenery.easel import Easel, Point, toned
from crake.engines.sketch.scenery.paint import ink
from crake.engines.sketch.stage import Stage, View

RED, BLUE, YELLOW, GREEN = (0.86, 0.18, 0.16), (0.16, 0.40, 0.76), (0.96, 0.76, 0.16), (
    0.22, 0.60, 0.30)  # fmt: skip
STEEL: RGB = (0.62, 0.64, 0.67)
WOOD: RGB = (0.60, 0.42, 0.24)
SWINGS = ((0.62, 74.0), (0.62, 158.0), (1.55, 74.0), (1.55, 158.0))
"""Where swings hang: their frame's left post in widths of the frame, and how far right of it."""
BEAM, ROPE = 226.0, 158.0
"""How high the swings' beam is, and how long their chains are."""


def _slide(e: Easel, x: float) -> None:
    """Paint a tower with a roof, a ladder up and a slide down."""
    for side in (0.0, 92.0):
        e.box(x + side, 0, 9, 206, WOOD, 0.6)
    e.box(x - 6, 112, 114, 10, toned(WOOD, 1.1), 0.8)
    e.box(x - 2, 122, 106, 34, BLUE, 0.55)
    e.box(x - 2, 152, 106, 6, toned(BLUE, 1.2), 0.8)
    e.shape([(x - 20, 200), (x + 121, 200), (x + 50, 262)], RED, 0.75)
    e.shape([(x - 20, 200), (x + 50, 262), (x + 42, 200)], toned(RED, 0.8), 0.5)
    e.line([(x - 44, 0), (x - 4, 116)], YELLOW, 0.7, 6)
    e.line([(x - 20, 0), (x + 14, 116)], YELLOW, 0.5, 6)
    for k in range(1, 6):
        e.line([(x - 44 + 6.7 * k, 19.0 * k), (x - 20 + 5.8 * k, 19.0 * k)], YELLOW, 0.8, 4)
    way = [(x + 100 + 190 * t, 118 - 104 * t + 10 * sin(pi * t) * (1 - t) - 6 * t ** 6)
           for t in np.linspace(0, 1, 15).tolist()]  # fmt: skip
    way.append((x + 316, 12.0))
    e.line([(px, py + 10) for px, py in way], toned(YELLOW, 0.85), 0.5, 9)
    e.line(way, YELLOW, 0.9, 13)
    e.box(x + 214, 0, 7, 54, STEEL, 0.5)


def _swing_frame(e: Easel, x: float) -> None:
    for at in (0.0, 236.0):
        e.line([(x + at - 40, 0), (x + at, BEAM)], GREEN, 0.5, 9)
        e.line([(x + at + 40, 0), (x + at, BEAM)], GREEN, 0.75, 9)
    e.line([(x - 6, BEAM), (x + 242, BEAM)], GREEN, 0.85, 11)


def _dome(e: Easel, x: float, radius: float) -> None:
    """Paint a climbing dome of pipes."""
    for k in range(5):
        share = (k + 0.5) / 5
        half, y = radius * cos(share * pi / 2), radius * sin(share * pi / 2)
        e.line([(x - half, y), (x + half, y)], RED, 0.6, 4)
    for k in range(-3, 4):
        rib: list[Point] = [
            (x + radius * cos(t) * k / 3.2, radius * sin(t)) for t in np.linspace(0, pi / 2, 9)
        ]
        e.line(rib, RED if k % 2 else toned(RED, 0.8), 0.8, 5)


def _seesaw(e: Easel, x: float) -> None:
    e.shape([(x - 22, 0), (x + 22, 0), (x, 48)], BLUE, 0.6)
    e.line([(x - 128, 20), (x + 128, 76)], YELLOW, 0.8, 11)
    for side in (-1.0, 1.0):
        at, y = x + side * 100, 48 + side * 22
        e.line([(at, y), (at, y + 30)], STEEL, 0.6, 4)
        e.line([(at - 9, y + 30), (at + 9, y + 30)], STEEL, 0.7, 4)


def playground(stage: Stage, foot: int) -> Layer:
    """Return the frames of the playground on row `foot`."""
    e = Easel(stage, "playground", 280, stage.speed(foot), scale=0.92)
    frame = stage.width / e.unit
    for turn in range(max(1, round(e.wide / (0.93 * frame)))):
        x = turn * 0.93 * frame
        _slide(e, x + 0.08 * frame)
        _dome(e, x + 0.43 * frame, 96)
        _seesaw(e, x + 0.93 * frame)
    for x in sorted({at for at, _ in SWINGS}):
        _swing_frame(e, x * frame)
    return e.layer(foot, shadow=True, snow=5)


class Swings:
    """The seats of the swings, each in a rhythm of its own."""

    def __init__(self, stage: Stage, foot: int) -> None:
        self._stage, self._foot = stage, foot
        self._unit, self._speed = 0.92 * stage.tall(1000) / 1000, stage.speed(foot)
        light = stage.palette.light
        self._chain, self._seat = ink(STEEL, light, 0.5), ink(RED, light, 0.7)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw every seat where it has swung to."""
        stage, unit = self._stage, self._unit
        for number, (across, aside) in enumerate(SWINGS):
            x = across * stage.width + aside * unit - view.moved(self._speed)
            if not -200 * unit < x < frame.width + 200 * unit:
                continue
            turn = 0.34 * sin(2 * pi * view.seconds / 2.5 + 1.3 * number) * (1 - 0.5 * (number % 2))
            brush = Brush(frame, (x, self._foot), unit)
            end: Point = (ROPE * sin(turn), BEAM - ROPE * cos(turn))
            for side in (-17.0, 17.0):
                brush.line([(side, BEAM), (side + end[0], end[1])], self._chain, 2.2)
            along = (24 * cos(turn), 24 * sin(turn))
            brush.line([(end[0] - along[0], end[1] - along[1]),
                        (end[0] + along[0], end[1] + along[1])], self._seat, 8)  # fmt: skip

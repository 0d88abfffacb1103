"""Public halls: a cinema with its screen, a greenhouse, an airport's hall."""

from __future__ import annotations

from math import cos, pi, sin

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Plate
from crake.engines.sketch.raster import even
from crake.engines.sketch.scenery.easel import Easel, ring, toned
from crake.engines.sketch.scenery.hall import ceiling, panels, strip, wash
from crake.engines.sketch.scenery.plants import bush
from crake.engines.sketch.stage import Stage, View

PLUSH, DARK, STEEL = (0.58, 0.09, 0.12), (0.05, 0.045, 0.055), (0.72, 0.75, 0.78)
LEAVES: tuple[RGB, ...] = ((0.22, 0.46, 0.18), (0.30, 0.52, 0.20), (0.16, 0.38, 0.20))
BLOOMS: tuple[RGB, ...] = ((0.90, 0.26, 0.36), (0.96, 0.78, 0.24), (0.86, 0.52, 0.80), (1, 1, 0.96))


COLUMNS: tuple[tuple[float, float, RGB], ...] = (
    (10, 34, (1.0, 0.78, 0.26)), (54, 110, (0.92, 0.94, 0.96)), (178, 30, (0.92, 0.94, 0.96)),
    (224, 52, (0.4, 0.9, 0.5)),
)  # fmt: skip
"""Columns of a board of departures: where each begins, how wide it is, its colour."""


def screen_wall(stage: Stage) -> tuple[Easel, int]:
    """Return a great screen with a film on it between dark curtains, and its row."""
    e, foot = strip(stage, "screen", 0.32)
    wash(e, 0, e.high, (0.16, 0.05, 0.07), 0.6, 0.3)
    for x, _ in e.bays(34):
        e.box(x, 0, 12, e.high, (0.22, 0.06, 0.09), 0.5)
    for x, wide in e.bays(1500):
        left, span, low, high = x + 90, wide - 180, 120.0, min(430.0, e.high - 170)
        e.box(left - 14, low - 14, span + 28, high + 28, DARK, 0.5)
        bands = 14
        for k in range(bands):
            share = k / bands
            sky = (0.98 - 0.5 * share, 0.62 - 0.18 * share, 0.42 + 0.34 * share)
            y = low + high * share
            e.shining([(left, y), (left + span, y), (left + span, y + high / bands + 1),
                       (left, y + high / bands + 1)], sky, 0.25)  # fmt: skip
        e.shining(ring(left + span * 0.62, low + high * 0.46, high * 0.12), (1.0, 0.93, 0.72), 0.6)
        for tone, base, tall in ((0.62, 0.40, 0.22), (0.40, 0.26, 0.18), (0.2, 0.1, 0.14)):
            ridge = [(left + span * t, low + high * (base + tall * abs(sin(5 * t + 9 * base))))
                     for t in np.linspace(0, 1, 30).tolist()]  # fmt: skip
            e.shining([(left, low), *ridge, (left + span, low)],
                      (0.50 * tone, 0.34 * tone, 0.52 * tone), 0.0)  # fmt: skip
    e.box(0, 0, e.wide, 60, DARK, 0.4)
    return e, foot


def plush_rows(stage: Stage, share: float) -> tuple[Easel, int]:
    """Return a row of red seats seen from behind, some with people in them, and its row."""
    e, foot = strip(stage, f"seats {share}", share, high=150)
    for x, wide in e.bays(66):
        if e.dice(0, 1) < 0.4:
            hair = e.pick(((0.12, 0.09, 0.07), (0.30, 0.18, 0.10), (0.55, 0.40, 0.22)))
            e.disc(x + wide / 2, 118, 13, hair, 0.5)
            e.box(x + wide / 2 - 22, 84, 44, 20, toned(hair, 0.6), 0.4)
        e.shape([(x + 5, 0), (x + wide - 5, 0), (x + wide - 5, 92), (x + wide - 12, 104),
                 (x + 12, 104), (x + 5, 92)], PLUSH, 0.6)  # fmt: skip
        e.shape([(x + 12, 8), (x + wide - 12, 8), (x + wide - 12, 88), (x + 12, 88)],
                toned(PLUSH, 1.2), 0.6)  # fmt: skip
        e.box(x - 4, 0, 9, 66, DARK, 0.7)
    return e, foot


class Projection:
    """The beam of a projector, whose brightness changes with the film's."""

    LEVELS = 5

    def __init__(self, stage: Stage) -> None:
        rows, wide = even(0.62 * stage.frame_height), even(stage.width)
        mask = np.zeros((rows, wide), np.uint8)
        cone = np.array([[0.46, 0.0], [0.54, 0.0], [0.96, 1.0], [0.04, 1.0]]) * (wide, rows)
        cv2.fillConvexPoly(mask, np.rint(cone * 16).astype(np.int32), 255, cv2.LINE_AA, 4)
        soft = cv2.GaussianBlur(mask, (0, 0), max(26 * stage.unit, 1)).astype(np.float32) / 255
        soft *= np.linspace(1, 0, rows, dtype=np.float32)[:, None]
        self._plates = [
            Plate((soft * (9 + 4 * level)).astype(np.uint8)) for level in range(self.LEVELS)
        ]

    def draw(self, frame: Frame, view: View) -> None:
        """Add it to what is drawn so far."""
        bright = 0.5 + 0.3 * sin(3.1 * view.seconds) + 0.2 * sin(8.3 * view.seconds + 1)
        self._plates[min(int(bright * self.LEVELS), self.LEVELS - 1)].draw(frame, 0, 0)


def glasshouse(stage: Stage) -> tuple[Easel, int]:
    """Return the frame of a glasshouse, its panes clear, above a low wall; and its row."""
    e, foot = strip(stage, "glasshouse", 0.34)
    iron = (0.90, 0.92, 0.90)
    e.box(0, 0, e.wide, 76, (0.62, 0.42, 0.32), 0.6)
    for row in range(6):
        for x, wide in e.bays(36):
            left = x + (18 if row % 2 else 0)
            e.box(left, 3 + 12 * row, wide - 3, 10, toned((0.66, 0.44, 0.33), e.dice(0.85, 1.1)),
                  0.65)  # fmt: skip
    e.box(0, 74, e.wide, 10, iron, 0.8)
    for x, wide in e.bays(300):
        e.box(x - 6, 76, 12, 320, iron, 0.75)
        for k in range(1, 3):
            e.box(x + k * wide / 3 - 2, 76, 4, e.high, iron, 0.7)
        for k in range(3):  # ribs of the roof come towards the viewer
            e.line([(x + k * wide / 3, 392), (x + (k - 0.6) * wide / 3, e.high + 30)], iron, 0.7, 5)
        _hanging(e, x + wide / 2)
    for y in (236.0, 392.0, 470.0, 570.0):
        e.box(0, y, e.wide, 9 if y == 392 else 5, iron, 0.8)
    for x, _ in e.bays(100):
        e.shape([(x + 10, 90), (x + 26, 90), (x + 70, 380), (x + 54, 380)],
                toned(stage.palette.horizon, 1.0), 0.9)  # fmt: skip
    return e, foot


def _hanging(e: Easel, x: float) -> None:
    for side in (-14.0, 14.0):
        e.line([(x + side, 300), (x, 392)], (0.3, 0.3, 0.28), 0.5, 1.6)
    for k in range(16):
        turn = 2.4 * k
        e.disc(x + 26 * sin(turn), 292 + 16 * cos(1.7 * turn), 11, LEAVES[k % 3], 0.45 + 0.02 * k)
    for k in range(7):
        e.line(
            [(x - 24 + 8 * k, 284), (x - 30 + 10 * k, 240 - 14 * (k % 3))], LEAVES[k % 3], 0.6, 4
        )
        e.disc(x - 20 + 7 * k, 290 + 6 * (k % 2), 5, BLOOMS[k % 4], 0.8)
    e.shape([(x - 18, 300), (x + 18, 300), (x + 12, 278), (x - 12, 278)], (0.66, 0.40, 0.28), 0.6)


def plant_tables(stage: Stage, share: float) -> tuple[Easel, int]:
    """Return tables full of plants and pots, with trees in tubs between, and their row."""
    e, foot = strip(stage, f"plants {share}", share, high=330)
    for k, (x, wide) in enumerate(e.bays(430)):
        left, span = x + 20, wide - 130
        for leg in (left + 12, left + span - 20):
            e.box(leg, 0, 8, 76, (0.46, 0.33, 0.21), 0.5)
        e.box(left + 4, 24, span - 8, 6, (0.46, 0.33, 0.21), 0.6)
        for n in range(int(span // 54)):
            _potted(e, left + 26 + 54 * n, 84, k + n)
            e.shape([(left + 16 + 54 * n, 30), (left + 44 + 54 * n, 30), (left + 40 + 54 * n, 12),
                     (left + 20 + 54 * n, 12)], (0.70, 0.42, 0.29), 0.5)  # fmt: skip
        e.box(left, 74, span, 11, (0.60, 0.44, 0.28), 0.75)
        _tree(e, x + wide - 60)
    return e, foot


def _potted(e: Easel, x: float, y: float, number: int) -> None:
    size = max(8, round((58 + 16 * (number % 3)) * e.unit))
    green = LEAVES[number % 3]
    leaves = bush(e.rng, e.stage, size, green, BLOOMS[number % 4] if number % 2 else None)
    e.stamp(leaves, x - leaves.shape[1] / 2 / e.unit, y + 12)
    e.shape([(x - 15, y + 24), (x + 15, y + 24), (x + 11, y), (x - 11, y)], (0.72, 0.43, 0.29), 0.7)


def _tree(e: Easel, x: float) -> None:
    """Paint a palm in a tub."""
    e.shape([(x - 5, 40), (x + 5, 40), (x + 7, 180), (x + 1, 180)], (0.42, 0.30, 0.20), 0.6)
    for k in range(9):
        turn = pi * (0.04 + 0.92 * k / 8)
        tip = (x + 4 + 92 * cos(turn), 186 + 74 * sin(turn) - 34 * abs(cos(turn)))
        middle = (x + 4 + 56 * cos(turn), 190 + 72 * sin(turn))
        e.shape([(x + 4, 178), (middle[0], middle[1] - 8), tip, (middle[0], middle[1] + 9)],
                LEAVES[k % 3], 0.45 + 0.05 * k)  # fmt: skip
    e.shape([(x - 28, 46), (x + 28, 46), (x + 22, 0), (x - 22, 0)], (0.50, 0.34, 0.22), 0.65)
    for y in (10.0, 34.0):
        e.box(x - 26, y, 52, 4, (0.28, 0.27, 0.26), 0.7)


def terminal(stage: Stage) -> tuple[Easel, int]:
    """Return the window wall of an airport, its panes clear, under boards; and its row."""
    e, foot = strip(stage, "terminal", 0.36)
    for x, wide in e.bays(420):
        e.box(x - 9, 0, 18, 430, STEEL, 0.7)
        for k in (1, 2):
            e.box(x + k * wide / 3 - 2, 0, 4, 430, toned(STEEL, 0.8), 0.6)
    for y in (0.0, 130.0, 280.0):
        e.box(0, y, e.wide, 8, toned(STEEL, 0.85), 0.65)
    ceiling(e, 430, (0.84, 0.86, 0.88), toned(STEEL, 0.9), 0.5)
    panels(e, 430, 420, (1.0, 0.99, 0.95))
    return e, foot


def apron(stage: Stage) -> tuple[Easel, int]:
    """Return the tarmac behind the windows with an airliner at its gate, and its row."""
    e, foot = strip(stage, "apron", 0.36)
    wash(e, 0, 96, (0.48, 0.50, 0.52), 0.7, 0.45)
    for x, wide in e.bays(260):
        e.box(x, 60, wide * 0.5, 4, (0.92, 0.80, 0.30), 0.7)
    for x, wide in e.bays(1400):
        _airliner(e, x + 0.12 * wide)
    return e, foot


def _airliner(e: Easel, x: float) -> None:
    """Paint an airliner from the side, its nose to the right."""
    white, blue = (0.95, 0.96, 0.97), (0.16, 0.34, 0.66)
    for wheel in (x + 280, x + 320, x + 610):
        e.disc(wheel, 52, 15, (0.1, 0.1, 0.11), 0.5)
        e.box(wheel - 4, 56, 8, 40, (0.5, 0.52, 0.54), 0.6)
    e.shape([(x + 30, 178), (x - 40, 330), (x + 24, 330), (x + 130, 186)], blue, 0.65)
    body = [(x, 172), (x + 60, 112), (x + 200, 88), (x + 640, 88), (x + 700, 108), (x + 728, 134),
            (x + 712, 158), (x + 660, 182), (x + 560, 190), (x + 90, 190)]  # fmt: skip
    e.shape(body, white, 0.75)
    e.shape([(x, 172), (x + 60, 112), (x + 200, 88), (x + 640, 88), (x + 700, 108), (x + 720, 126),
             (x + 300, 116)], toned(white, 0.80), 0.5)  # fmt: skip
    e.shape([(x + 40, 140), (x + 722, 138), (x + 722, 146), (x + 30, 148)], blue, 0.7)
    for k in range(24):
        e.disc(x + 130 + 21 * k, 166, 6.5, (0.16, 0.20, 0.26), 0.7)
    e.shape(
        [(x + 668, 158), (x + 700, 158), (x + 686, 174), (x + 664, 176)], (0.14, 0.18, 0.24), 0.8
    )
    e.shape([(x + 260, 112), (x + 420, 112), (x + 250, 44), (x + 190, 44)], toned(white, 0.85), 0.6)
    for k in range(5):
        e.box(x + 318, 66 + 8 * k, 70, 8, (0.70, 0.73, 0.76), 0.4 + 0.08 * k)
    e.shape([(x + 20, 170), (x + 110, 170), (x + 30, 146), (x - 20, 146)], toned(white, 0.85), 0.6)


def lounge(stage: Stage) -> tuple[Easel, int]:
    """Return rows of seats, travellers' suitcases and a board of departures, and their row."""
    e, foot = strip(stage, "lounge", 0.62)
    for x, wide in e.bays(620):
        for k in range(5):
            at = x + 40 + 58 * k
            e.shape([(at, 44), (at + 52, 44), (at + 52, 53), (at, 53)], (0.20, 0.22, 0.26), 0.7)
            e.shape([(at + 2, 53), (at + 50, 53), (at + 46, 98), (at + 6, 98)],
                    (0.24, 0.27, 0.32), 0.6)  # fmt: skip
            e.box(at - 4, 30, 5, 36, STEEL, 0.8)
        e.box(x + 40, 34, 290, 7, STEEL, 0.8)
        for leg in (x + 80, x + 280):
            e.box(leg, 0, 8, 36, STEEL, 0.7)
        _suitcase(e, x + 360)
        if e.high > 250:
            _departures(e, x + wide * 0.30, 226)
    return e, foot


def _suitcase(e: Easel, x: float) -> None:
    colour = e.pick(((0.80, 0.24, 0.22), (0.20, 0.42, 0.66), (0.92, 0.70, 0.22)))
    e.line([(x + 12, 66), (x + 12, 96), (x + 34, 96), (x + 34, 66)], STEEL, 0.8, 3)
    e.box(x, 6, 46, 62, colour, 0.7)
    for k in range(4):
        e.box(x + 6 + 11 * k, 10, 3, 54, toned(colour, 0.78), 0.6)
    for wheel in (x + 7, x + 39):
        e.disc(wheel, 4, 4.5, DARK, 0.6)


def _departures(e: Easel, x: float, y: float) -> None:
    for hook in (30.0, 250.0):
        e.box(x + hook, y + 90, 5, e.high, (0.3, 0.32, 0.34), 0.5)
    e.box(x, y, 290, 96, (0.06, 0.07, 0.09), 0.6)
    for row in range(6):
        up = y + 78 - 14 * row
        for start, long, hue in COLUMNS:
            shown = long * e.dice(0.55, 1.0)
            at = x + start
            e.shining([(at, up), (at + shown, up), (at + shown, up + 7), (at, up + 7)], hue, 0.15)

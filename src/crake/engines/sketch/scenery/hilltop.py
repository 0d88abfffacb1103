"""An observatory: white domes on a hill, one of them open to the sky."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import LAMPLIGHT, Easel, toned
from crake.engines.sketch.stage import Stage

WHITE: RGB = (0.90, 0.91, 0.93)
GREY: RGB = (0.56, 0.58, 0.62)


def domes(stage: Stage, foot: int) -> Layer:
    """Return domes of different sizes, joined by a low wing, on row `foot`."""
    e = Easel(stage, "domes", 400, stage.speed(foot))
    for x, wide in e.bays(1100):
        e.box(x + 0.16 * wide, 0, 0.62 * wide, 74, toned(WHITE, 0.92), 0.6)
        e.box(x + 0.15 * wide, 70, 0.64 * wide, 9, GREY, 0.7)
        for k in range(9):
            left = x + (0.19 + 0.065 * k) * wide
            pane = [(left, 24), (left + 26, 24), (left + 26, 54), (left, 54)]
            if e.night:
                e.shining(pane, LAMPLIGHT, 0.4)
            else:
                e.shape(pane, (0.30, 0.38, 0.46), 0.5)
        _dome(e, x + 0.36 * wide, 150, 120, 0.30)
        _dome(e, x + 0.68 * wide, 84, 92, -0.25)
        _dome(e, x + 0.90 * wide, 56, 60, 0.1)
    return e.layer(foot, shadow=True, reach=16)


def _dome(e: Easel, x: float, radius: float, wall: float, turn: float) -> None:
    """Paint a drum and its dome; through the slit the telescope looks out.

    Parameters
    ----------
    turn
        Where the slit looks, in radians right of straight up.
    """
    sunny = 1 if e.light.direction[0] >= 0 else -1
    for k in range(12):  # the drum, lit from one side
        left, right = -cos(pi * k / 12), -cos(pi * (k + 1) / 12)
        lit = 0.40 + 0.5 * max(cos(pi * (k + 0.5) / 12 - (pi * 0.7 if sunny > 0 else pi * 0.3)), 0)
        e.box(x + left * radius * 0.94, 0, (right - left) * radius * 0.94 + 0.5, wall, WHITE, lit)
        edge = [(x + left * radius * cos(0.5 * pi * s / 8), wall + radius * sin(0.5 * pi * s / 8))
                for s in range(9)]  # fmt: skip
        back = [(x + right * radius * cos(0.5 * pi * s / 8), wall + radius * sin(0.5 * pi * s / 8))
                for s in range(9)]  # fmt: skip
        e.shape([*edge, *back[::-1]], WHITE, lit + 0.1)
    e.box(x - 1.02 * radius, wall - 8, 2.04 * radius, 12, GREY, 0.7)
    slit = [(x + radius * 1.02 * sin(turn + s) * cos(0.1), wall + radius * 1.02 * cos(turn + s))
            for s in (-0.16, 0.16)]  # fmt: skip
    low = [
        (x + radius * 0.36 * sin(turn) + w * 0.11 * radius, wall + 0.24 * radius) for w in (1, -1)
    ]
    e.shape([*slit, *low], (0.07, 0.08, 0.11), 0.4)
    end = x + radius * 1.16 * sin(turn), wall + radius * 1.16 * cos(turn)
    start = x + radius * 0.4 * sin(turn), wall + radius * 0.4
    e.line([start, end], toned(GREY, 0.8), 0.7, 0.15 * radius)
    e.line([start, end], toned(GREY, 1.4), 0.8, 0.05 * radius)
    if e.night:
        e.shining([(low[1][0], low[1][1]), (low[0][0], low[0][1]),
                   (low[0][0], low[0][1] + 0.06 * radius), (low[1][0], low[1][1] + 0.06 * radius)],
                  (1.0, 0.36, 0.22), 0.7)  # fmt: skip

"""Below the ground and behind glass: the timbers of a mine, the ribs of a tunnel in an aquarium."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import LAMPLIGHT, Easel, toned
from crake.engines.sketch.scenery.hall import strip
from crake.engines.sketch.stage import Stage

TIMBER: RGB = (0.42, 0.30, 0.19)
IRON: RGB = (0.34, 0.30, 0.28)
ORE: tuple[RGB, ...] = ((0.95, 0.76, 0.26), (0.60, 0.56, 0.52), (0.86, 0.66, 0.20))
STEEL: RGB = (0.16, 0.20, 0.26)


def timbers(stage: Stage, foot: int) -> Layer:
    """Return props and beams that hold the roof of a mine, with lamps, rails and a cart."""
    e = Easel(stage, "timbers", 330, stage.speed(foot))
    for number, (x, wide) in enumerate(e.bays(430)):
        for at in (x + 10, x + 0.5 * wide):
            e.box(at, 0, 30, 300, TIMBER, 0.6)
            e.box(at, 0, 8, 300, toned(TIMBER, 1.25), 0.7)
            for k in range(5):
                e.line([(at + 6 + 5 * k, 10), (at + 5 + 5 * k, 290)], toned(TIMBER, 0.7), 0.4, 1.2)
        e.box(x, 286, wide, 30, toned(TIMBER, 1.05), 0.7)
        for at, side in ((x + 40, 1), (x + 0.5 * wide, -1)):
            e.line([(at, 226), (at + side * 66, 290)], TIMBER, 0.6, 17)
        lamp = x + 0.28 * wide
        e.line([(lamp, 286), (lamp, 250)], IRON, 0.5, 2)
        e.box(lamp - 11, 222, 22, 6, IRON, 0.6)
        e.box(lamp - 11, 246, 22, 6, IRON, 0.6)
        e.shining([(lamp - 8, 228), (lamp + 8, 228), (lamp + 8, 246), (lamp - 8, 246)], LAMPLIGHT,
                  1.5)  # fmt: skip
        if number % 2 == 0:
            _cart(e, x + 0.66 * wide)
    for x, _ in e.bays(36):
        e.box(x, 0, 20, 5, toned(TIMBER, 0.8), 0.7)
    e.box(0, 5, e.wide, 5, IRON, 0.95)
    e.roughen(0.16, 18)
    return e.layer(foot, reach=60)


def _cart(e: Easel, x: float) -> None:
    """Paint a cart full of ore on the rails."""
    for k in range(16):
        e.disc(x + 14 + 6.4 * k, 72 + 12 * sin(pi * k / 15) + e.dice(-3, 5), 10, ORE[k % 3],
               e.dice(0.5, 0.9))  # fmt: skip
    e.shape([(x + 12, 22), (x + 106, 22), (x + 124, 74), (x - 6, 74)], IRON, 0.7)
    e.box(x - 8, 68, 134, 8, toned(IRON, 1.3), 0.8)
    for k in range(4):
        e.line([(x + 18 + 27 * k, 24), (x + 8 + 34 * k, 68)], toned(IRON, 0.6), 0.5, 3)
    for at in (x + 28, x + 90):
        e.disc(at, 18, 13, toned(IRON, 0.8), 0.7)
        e.disc(at, 18, 4, toned(IRON, 1.6), 0.8)


def tunnel_of_glass(stage: Stage) -> tuple[Layer, int]:
    """Return the ribs and the sill of a tunnel of glass, and the row of its foot."""
    e, foot = strip(stage, "tunnel of glass", 0.50)
    for x, wide in e.bays(300):
        for shift, tone, thick in ((0.0, 1.0, 15.0), (-4.0, 1.9, 3.0)):
            bow = [(x + shift + 40 * cos(pi * 0.5 * k / 14) - 40, 30 + (e.high - 30) * k / 14)
                   for k in range(15)]  # fmt: skip
            e.line(bow, toned(STEEL, tone), 0.7, thick)
        for k in range(2):  # what the panes mirror
            left = x + wide * (0.26 + 0.40 * k)
            e.line([(left, 60), (left + 40, e.high)], (0.62, 0.80, 0.92), 0.5, 2.0)
    e.box(0, 0, e.wide, 30, STEEL, 0.5)
    e.box(0, 28, e.wide, 5, toned(STEEL, 2.2), 0.7)
    e.shining([(0, 8), (e.wide, 8), (e.wide, 11), (0, 11)], (0.30, 0.78, 1.0), 0.9)
    return e.layer(foot, reach=18), foot

"""What stands on a launch site: the tower beside the pad, masts, a tank, and far hangars."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel
from crake.engines.sketch.stage import Stage

STEEL: RGB = (0.60, 0.24, 0.18)
PALE: RGB = (0.80, 0.81, 0.82)
DARK: RGB = (0.30, 0.30, 0.30)
CONCRETE: RGB = (0.52, 0.52, 0.53)
LAMP: RGB = (1.0, 0.92, 0.76)
TOWER_AT = -0.20
"""Where the tower stands, right of the middle, in widths of a 1280 x 720 picture."""
LIT, DULL = 0.8, 0.3
"""How much of the light reaches a beam in front and one behind."""


def _lattice(e: Easel, x: float, wide: float) -> None:
    """Paint a lattice tower as high as the strip, with the arms that held the rocket."""
    step, left, right, top = wide * 0.9, x - wide / 2, x + wide / 2, e.high
    y = step
    while y < top - 12:
        e.line([(left, y - step), (right, y)], STEEL, DULL, 4)
        e.line([(right, y - step), (left, y)], STEEL, DULL, 4)
        e.line([(left, y), (right, y)], STEEL, LIT, 6)
        y += step
    for side, lit in ((left, DULL), (right, LIT)):
        e.line([(side, 0), (side, top - 8)], STEEL, lit, 11)
    for share in (0.76, 0.54, 0.32):
        y = top * share
        e.box(right, y - 14, wide * 0.9, 14, STEEL, LIT)
        e.line([(right, y - 40), (right + wide * 0.8, y)], STEEL, DULL, 4)
    e.line([(x, top - 8), (x, top)], PALE, 0.6, 4)


def tower(stage: Stage, foot: int) -> Layer:
    """Return the tower and the pad's edge on row `foot`, left of where the rocket stands."""
    e = Easel(stage, "tower", min(560, foot * 1000 / stage.tall(1000)), stage.speed(foot))
    x = 0.5 * stage.width / e.unit + TOWER_AT * 1280
    _lattice(e, x, 92)
    e.box(x - 120, 0, 700, 22, CONCRETE, 0.35)
    e.box(x - 126, 16, 712, 6, (0.72, 0.72, 0.73), 0.7)
    if e.night:
        for share in (0.9, 0.67, 0.45, 0.2):
            e.lamp(x, e.high * share - 6, 6, LAMP)
    return e.layer(foot, reach=24)


def site(stage: Stage, foot: int) -> Layer:
    """Return what is far behind on row `foot`: masts, a tank, an assembly hall."""
    e = Easel(stage, "site", 250, 0.10)
    for left, wide in e.bays(980):
        x = left + 0.14 * wide
        for at in (x, x + 470):
            e.line([(at, 0), (at, 250)], DARK, 0.4, 3)
            e.box(at - 9, 0, 18, 190, PALE, 0.25)
        e.box(x + 660, 0, 150, 128, PALE)
        e.box(x + 660, 0, 44, 128, PALE, 0.25)
        e.box(x + 716, 0, 60, 112, DARK, 0.4)
        for leg in (-26.0, 0.0, 26.0):
            e.line([(x + 330 + leg, 104), (x + 330 + leg * 1.3, 0)], DARK, 0.4, 4)
        e.disc(x + 330, 104, 40, PALE, 0.25)
        e.disc(x + 337, 112, 31, PALE)
    return e.layer(foot)

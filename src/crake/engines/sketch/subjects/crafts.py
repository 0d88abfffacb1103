"""What people do with their hands: typing, writing, painting, cooking, singing, fishing, clapping.

Lengths are centimetres of a grown person, angles radians; see `postures`. What stands around them
is in `stations`, which says where desks, easels and stoves are.
"""

from __future__ import annotations

from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.subjects.parts import Point
from crake.engines.sketch.subjects.postures import Arm, Leg, Posture, stand
from crake.engines.sketch.subjects.rig import smooth
from crake.engines.sketch.subjects.seats import seated
from crake.engines.sketch.subjects.stations import BOARD, COUNTER, DESK, EASEL, POT

_ARMS = Arm(0.4, 0.9), Arm(0.4, 0.9)


def _at_desk(phase: float) -> Posture:
    """Sit at a desk, a little bent over it."""
    return replace(seated("chair", phase), lean=7.0, arms=_ARMS, along=-30.0)


def type_(phase: float) -> Posture:
    """Type: the hands go over the keys by turns, and rest a moment."""
    busy = 1.0 if phase % 1.0 < 0.86 else 0.2
    palms: list[Point] = []
    for side, times, late in ((-1.0, 7, 0.0), (1.0, 6, 0.4)):
        tap = max(sin(2 * pi * (times * phase + late)), 0.0) * busy
        aside = 2.6 * sin(2 * pi * (2 * phase + late))
        palms.append((34.0 + 1.2 * sin(2 * pi * (3 * phase + late)), DESK + 4.4 + 2.0 * tap,
                      side * 8.5 + aside))  # fmt: skip
    return replace(_at_desk(phase), palms=(palms[0], palms[1]), gaze=-0.16,
                   nod=1.5 + 0.5 * sin(2 * pi * phase))  # fmt: skip


def written(phase: float) -> Point:
    """Return where a pen's point is: it goes over two lines, and lifts to get back."""
    share = 2 * phase % 1.0
    line = smooth(min(share / 0.82, 1.0)) * 0.35 + min(share / 0.82, 1.0) * 0.65
    back = smooth(max(share - 0.82, 0.0) / 0.18)
    aside = -8.0 + 19.0 * (line - back)
    wiggle = 0.8 * sin(2 * pi * 14 * phase) * (1.0 if share < 0.82 else 0.0)
    row = phase % 1.0
    low = 4.0 * (0.5 - 0.5 * cos(2 * pi * row))
    return 36.0 - low + 0.6 * wiggle, DESK + 0.6 + 2.0 * sin(pi * back), aside + 0.6 * wiggle


def write(phase: float) -> Posture:
    """Write, bent over a sheet of paper."""
    x, y, z = written(phase)
    palms: tuple[Point, Point] = ((33.0, DESK + 3.0, -13.0), (x - 4.5, y + 4.6, z + 2.6))
    return replace(_at_desk(phase), lean=13.0, palms=palms, gaze=-0.34, nod=3.0)


def brushed(phase: float) -> Point:
    """Return where a brush touches a canvas: across and up from its middle, and how far off."""
    dip = smooth(min(max((phase - 0.74) / 0.12, 0.0), 1.0))
    dip *= 1 - smooth(min(max((phase - 0.90) / 0.10, 0.0), 1.0))
    across = 15.0 * sin(2 * pi * 2 * phase) * (1 - dip)
    up = (11.0 * sin(2 * pi * phase) + 3.5 * sin(2 * pi * 5 * phase)) * (1 - dip)
    return across, up, dip


def paint(phase: float) -> Posture:
    """Paint with a brush, and take new paint from the palette in the other hand."""
    still = stand(phase)
    across, up, dip = brushed(phase)
    x, y, z = EASEL.place(across, up, 15.0)
    palette = (19.0, 108.0, -14.0)
    near = (x - 5.0 + (palette[0] + 6 - x + 5) * dip, y - 4 + (palette[1] + 5 - y + 4) * dip,
            z + 7 + (palette[2] + 9 - z - 7) * dip)  # fmt: skip
    return replace(still, arms=_ARMS, lean=5.0 - 2.0 * dip, palms=(palette, near),
                   gaze=0.02 - 0.20 * dip, along=-32.0)  # fmt: skip


def sing(phase: float) -> Posture:
    """Sing: the mouth opens and closes with the words, a hand goes along, the trunk sways."""
    beat, late = sin(2 * pi * phase), sin(2 * pi * phase - 0.8)
    words = 1.6 + 1.3 * sin(2 * pi * 3 * phase) + 0.9 * sin(2 * pi * 5 * phase + 1.0)
    legs = Leg(0.0, 8.0, out=3.0), Leg(3.0, 8.0, out=4.0)
    far = Arm(0.55 + 0.35 * beat, 0.75 + 0.20 * late, 20.0 + 5.0 * beat)
    return Posture(legs, (far, Arm(0.5, 1.6, 3.0)), (0.0, 2.0 - 1.2 * abs(beat)), 1.0 + 1.5 * late,
                   3.0 * beat, gaze=0.08 + 0.07 * late, gape=max(words, 0.5))  # fmt: skip


def photograph(phase: float) -> Posture:
    """Hold a camera before the eye, take a picture, and look at it for a moment."""
    low = smooth(min(max((phase - 0.66) / 0.10, 0.0), 1.0))
    low *= 1 - smooth(min(max((phase - 0.90) / 0.10, 0.0), 1.0))
    still = stand(phase)
    ahead, down = 21.0 + 3.0 * low, 2.0 - 19.0 * low
    hands = (ahead, down - 4.5, -8.5), (ahead - 1, down - 2.5, 8.5)
    return replace(still, arms=_ARMS, legs=(Leg(-5.0, 8.0, out=4.0), Leg(8.0, 8.0, out=4.0)),
                   lean=3.0, by_head=hands, gaze=-0.22 * low)  # fmt: skip


def fish(phase: float) -> Posture:
    """Hold a rod and wait; now and then the tip is drawn up a little."""
    pull = rod_drawn(phase)
    legs = Leg(-8.0, 8.0, out=4.0), Leg(9.0, 8.0, out=4.0)
    palms: tuple[Point, Point] = ((39.0, 108.0 + 3 * pull, -2.0), (17.0, 98.0, 5.0))
    return Posture(legs, _ARMS, (0.0, 1.5), 2.0 - 3.0 * pull, 0.8 * sin(2 * pi * phase),
                   palms=palms)  # fmt: skip


def rod_drawn(phase: float) -> float:
    """Return how far a fishing rod is drawn up, 0 to 1."""
    up = smooth(min(max((phase - 0.52) / 0.08, 0.0), 1.0))
    return up * (1 - smooth(min(max((phase - 0.66) / 0.20, 0.0), 1.0)))


def cook(phase: float) -> Posture:
    """Stir in a pot on the stove."""
    turn = 2 * pi * 2 * phase
    x, y, z = POT
    palms = (x - 3.0, y + 18.0, z - 17.0), (x + 5.0 * cos(turn) - 5.0, y + 34.0,
                                            z + 8.0 + 5.0 * sin(turn))  # fmt: skip
    still = stand(phase)
    return replace(still, arms=_ARMS, lean=7.0, palms=palms, gaze=-0.24, nod=2.0,
                   sway=still.sway + 0.8 * sin(turn), along=-20.0)  # fmt: skip


def chopped(phase: float) -> float:
    """Return how high a knife is over the board, 0 to 1: six cuts, then it goes back."""
    share = min(phase % 1.0 / 0.86, 1.0)
    return 0.5 - 0.5 * cos(2 * pi * 6 * share) if share < 1.0 else 0.0


def chop(phase: float) -> Posture:
    """Chop vegetables: the knife goes down six times, along what the other hand holds."""
    share = min(phase % 1.0 / 0.86, 1.0) - smooth(max(phase % 1.0 - 0.86, 0.0) / 0.14)
    x, y, z = BOARD
    along = 6.0 - 11.0 * share
    palms = (x - 2.0, y + 6.0, z - 12.0 + along * 0.7), (x - 7.0, y + 7.0 + 6.5 * chopped(phase),
                                                         z + along + 2.0)  # fmt: skip
    still = stand(phase)
    return replace(still, arms=_ARMS, lean=9.0, palms=palms, gaze=-0.32, nod=2.5, along=-20.0)


def blow(phase: float) -> Posture:
    """Draw breath before a cake, bend to it and blow; then stand up again and smile."""
    puff = blown(phase)
    draw = smooth(min(max((phase - 0.10) / 0.16, 0.0), 1.0)) * (
        1 - smooth(min(max((phase - 0.28) / 0.08, 0.0), 1.0)))  # fmt: skip
    still = stand(phase)
    palms: tuple[Point, Point] = ((22.0 + puff * 3, COUNTER + 5.0, -26.0),
                                  (22.0 + puff * 3, COUNTER + 5.0, 26.0))  # fmt: skip
    return replace(still, arms=_ARMS, lean=6.0 - 4.0 * draw + 13.0 * puff, nod=2.0 + 3.0 * puff,
                   gaze=-0.20 + 0.14 * draw, palms=palms, along=-22.0,
                   gape=0.4 + 1.3 * draw + 0.9 * puff)  # fmt: skip


def blown(phase: float) -> float:
    """Return how hard somebody blows, 0 to 1."""
    start = smooth(min(max((phase - 0.28) / 0.10, 0.0), 1.0))
    return start * (1 - smooth(min(max((phase - 0.54) / 0.14, 0.0), 1.0)))


def clap(phase: float) -> Posture:
    """Clap the hands before the chest."""
    open_ = abs(sin(2 * pi * 2 * phase)) ** 0.8
    still = stand(phase)
    apart = 2.2 + 12.0 * open_
    palms = still.chest(27.0, -19.0 - 2 * open_, -apart), still.chest(27.0, -17.0, apart)
    return replace(still, arms=_ARMS, palms=palms, gaze=0.05)

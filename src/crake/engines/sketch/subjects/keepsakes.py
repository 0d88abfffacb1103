"""Snow globes, hourglasses, chess boards and lanterns. Units are millimetres, more or less."""

from __future__ import annotations

import itertools
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.subjects.lathe import GLASS, flame, lathe, plate, rounded
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    ball,
    box,
    chain,
    moved,
    sheet,
    spun,
    tinted,
)
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.standing import GOLD, standing

_SNOW = Ink((0.96, 0.97, 1.0), soft=True)
_WOOD = Ink((0.40, 0.23, 0.12), gloss=0.4)
_GLOBE, _MIDDLE = 62.0, 92.0
"""Radius of a snow globe, and how high its middle is."""
FLAKES = 54


def _flakes(phase: float) -> list[Part]:
    """Return the snow in a globe: it falls and drifts, and comes up small where it begins."""
    parts: list[Part] = []
    for k in range(FLAKES):
        turn, far = 2.39996 * k, 50 * ((k + 0.5) / FLAKES) ** 0.5
        share = (2 * phase + k * 0.381966) % 1.0
        x = far * cos(turn) + 3 * sin(2 * pi * share + k)
        z = far * sin(turn) + 3 * cos(2 * pi * share + k)
        top = _MIDDLE + max(_GLOBE**2 * 0.86 - far * far, 0.0) ** 0.5
        y = top + (66 - top) * share
        size = 1.7 * min(6 * share, 6 * (1 - share), 1.0) + 0.05
        parts.append(ball((x, y, z), size, Ink((1.0, 1.0, 1.0), glow=0.5)))
    return parts


def _village(look: Look) -> list[Part]:
    """Return a house with lit windows between firs, in snow."""
    wall, roof = Ink((0.70, 0.30, 0.22)), _SNOW
    lit = Ink((1.0, 0.86, 0.46), glow=0.9)
    door = Ink((0.30, 0.18, 0.10))
    parts = box((-22, 60, -12), (14, 84, 12), wall)
    for x in (-22.0, 14.0):
        parts.append(sheet([(x, 84, 12), (x, 102, 0), (x, 84, -12)], wall))
    parts += [sheet([(-26, 82, s * 15), (18, 82, s * 15), (18, 104, 0), (-26, 104, 0)], roof)
              for s in (-1.0, 1.0)]  # fmt: skip
    parts += [sheet([(x, 68, 12.6), (x + 8, 68, 12.6), (x + 8, 77, 12.6), (x, 77, 12.6)], lit)
              for x in (-19.0, 3.0)]  # fmt: skip
    parts.append(sheet([(-7, 62, 12.6), (-1, 62, 12.6), (-1, 77, 12.6), (-7, 77, 12.6)], door))
    parts += box((4, 96, -8), (10, 110, -2), wall)
    green = Ink(look.colour or (0.12, 0.36, 0.20), fur=0.6)
    for x, z, tall in (
        (30.0, 4.0, 52.0),
        (-36.0, 8.0, 40.0),
        (20.0, -22.0, 46.0),
        (38.0, -10.0, 34.0),
    ):
        for k in range(4):
            low, wide = 60 + tall * (0.08 + 0.21 * k), 0.26 * tall * (1 - 0.22 * k)
            parts.append(Limb((x, low, z), (x, low + 0.32 * tall, z), wide, 0.6, green, cut=True))
            parts.append(Limb((x, low + 0.2 * tall, z), (x, low + 0.33 * tall, z), 0.36 * wide, 0.5,
                              _SNOW, cut=True))  # fmt: skip
    return parts


def _snow_globe(phase: float, look: Look) -> list[Part]:
    parts = lathe(rounded(((60, 0), (62, 8), (52, 18), (50, 34), (46, 42))), _WOOD)
    parts += lathe(((63, 6), (63, 9)), GOLD) + lathe(((53, 33), (53, 36)), GOLD)
    drift = rounded(((46, 50), (36, 58), (18, 61), (0.1, 62)), 3)
    parts += [*lathe(drift, _SNOW), plate(46, 44, _SNOW), *_village(look), *_flakes(phase)]
    glass = Ink(GLASS.base, gloss=1.0, clear=0.90)
    return [*parts, ball((0, _MIDDLE, 0), _GLOBE, glass)]


def _hourglass(phase: float, look: Look) -> list[Part]:
    """Return an hourglass whose sand takes a minute to run."""
    sand = Ink(look.colour or (0.90, 0.72, 0.42), fur=0.2)
    parts: list[Part] = []
    for y in (0.0, 172.0):
        parts += [*lathe(rounded(((48, y), (52, y + 5), (48, y + 11)), 3), _WOOD),
                  plate(48, y, _WOOD), plate(48, y + 11, _WOOD)]  # fmt: skip
    for k in range(3):
        t = 2 * pi * k / 3 + 0.5
        x, z = 42 * cos(t), 42 * sin(t)
        parts += [Limb((x, 10, z), (x, 173, z), 3.2, 3.2, _WOOD), ball((x, 91, z), 5.4, _WOOD)]
    bulb = rounded(((27, 12), (34, 24), (33, 48), (19, 74), (3.2, 91), (19, 108), (33, 134), (34,
                                                                                              158),
                    (27, 170)), 4)  # fmt: skip
    gone = 0.22 + 0.56 * phase
    level, heap = 152 - 44 * gone, 14 + 46 * gone
    radii, heights = zip(*bulb, strict=True)

    def filled(low: float, high: float, count: int) -> list[tuple[float, float]]:
        """Return the outline of sand that fills the glass between two heights."""
        steps = np.linspace(low, high, count).tolist()
        return [(max(float(np.interp(y, heights, radii)) - 1.4, 0.8), y) for y in steps]

    upper, lower = filled(91, level, 6), filled(12, 14 + 22 * gone, 3)
    parts += [*lathe(upper, sand), plate(upper[-1][0], upper[-1][1], sand), *lathe(lower, sand)]
    parts.append(Limb((0, lower[-1][1], 0), (0, heap, 0), lower[-1][0], 1.5, sand, cut=True))
    parts.append(Limb((0, 92, 0), (0, heap - 2, 0), 1.3, 1.1, sand))
    for k in range(7):
        share = (60 * phase + k / 7) % 1.0
        parts.append(ball((1.6 * sin(3.1 * k), 88 + (heap - 88) * share, 1.6 * cos(3.1 * k)), 1.0,
                          Ink(tinted(sand.base, 1.1))))  # fmt: skip
    return parts + lathe(bulb, Ink(GLASS.base, gloss=1.0, clear=0.86))


_MEN: dict[str, tuple[tuple[float, float], ...]] = {
    "p": ((9, 0), (9, 4), (4.5, 9), (3.6, 16), (6.2, 18), (3.2, 20)),
    "r": ((10, 0), (10, 5), (6, 11), (6, 26), (9, 29), (9, 36)),
    "n": ((10, 0), (10, 5), (6, 11), (6.5, 20), (5, 24)),
    "b": ((10, 0), (10, 5), (5, 12), (4, 26), (7, 29), (6.4, 35), (1.6, 42)),
    "q": ((11, 0), (11, 5), (6, 13), (4.6, 32), (9, 36), (10.5, 46), (4, 47)),
    "k": ((11, 0), (11, 5), (6.4, 13), (5, 34), (10, 38), (9.5, 48), (3, 50)),
}
"""Outlines of the chess men."""
_GAME = ("r.bqk..r", "pp...ppp", "..np.n..", "..b.p...", "..B.P...", "..NP.N..", "PPP..PPP",
         "R.BQK..R")  # fmt: skip
"""An Italian game; black is at the top, white men are capitals."""
_FIELD = 26.0


def _man(sign: str, ink: Ink) -> list[Part]:
    """Return a chess man."""
    kind = sign.lower()
    parts = lathe(rounded(_MEN[kind], 2), ink)
    if kind == "p":
        parts.append(ball((0, 24, 0), 5.6, ink))
    elif kind == "n":
        ahead = 1.0 if sign == "N" else -1.0
        neck = [(0, 20, ahead * 2), (0, 32, ahead * -2), (0, 40, ahead * 2), (0, 36, ahead * 11)]
        parts += chain([(float(x), y, z) for x, y, z in neck], (6, 6, 5.4, 3.2), ink)
        parts.append(Limb((0, 42, 0), (0, 47, ahead * -1), 2, 0.6, ink))
    elif kind in "qk":
        parts.append(ball((0, 48 if kind == "q" else 50, 0), 4, ink))
        if kind == "k":
            parts += [Limb((0, 52, 0), (0, 61, 0), 1.5, 1.5, ink),
                      Limb((-3.6, 58, 0), (3.6, 58, 0), 1.5, 1.5, ink)]  # fmt: skip
    elif kind == "r":
        parts.append(plate(8.6, 34, Ink(tinted(ink.base, 0.6))))
    else:
        parts.append(ball((0, 43, 0), 2, ink))
    return parts


def _chess(phase: float, look: Look) -> list[Part]:
    """Return a chess board in the midst of a game, which is turned to and fro a little."""
    light, dark = Ink((0.92, 0.83, 0.66), gloss=0.4), Ink((0.36, 0.20, 0.11), gloss=0.4)
    white = Ink((0.95, 0.90, 0.78), gloss=0.6)
    black = Ink(look.colour or (0.10, 0.08, 0.08), gloss=0.7)
    edge = 4 * _FIELD
    parts = box((-edge - 10, 0, -edge - 10), (edge + 10, 9.4, edge + 10), _WOOD)
    for row, column in itertools.product(range(8), range(8)):
        x, z = _FIELD * column - edge, _FIELD * row - edge
        ink = dark if (row + column) % 2 else light
        parts.append(sheet([(x, 10, z), (x + _FIELD, 10, z), (x + _FIELD, 10, z + _FIELD),
                            (x, 10, z + _FIELD)], ink))  # fmt: skip
        sign = _GAME[row][column]
        if sign != ".":
            man = _man(sign, white if sign.isupper() else black)
            parts += moved(man, (x + _FIELD / 2, 10.0, z + _FIELD / 2))
    return moved(spun(parts, 0.30 * sin(2 * pi * phase)), (0.0, 0.0, -46.0))


def _lantern(phase: float, look: Look) -> list[Part]:
    """Return a storm lantern that burns."""
    tin = Ink(look.colour or (0.16, 0.17, 0.18), gloss=0.6)
    parts = [*lathe(rounded(((46, 0), (48, 6), (46, 24), (34, 30))), tin), plate(34, 30, tin)]
    parts += lathe(rounded(((30, 108), (34, 114), (22, 128), (12, 134), (12, 146), (17, 150))), tin)
    parts += [plate(30, 109, tin), plate(16, 150, tin)]
    for side in (-1.0, 1.0):
        parts += chain([(side * 44, 20, 0), (side * 54, 40, 0), (side * 52, 108, 0), (side * 20,
                                                                                      132, 0)],
                       [3.0] * 4, tin)  # fmt: skip
    bail = [(54 * cos(t), 124 + 66 * sin(t), 6.0) for t in (pi * (0.06 + 0.88 * k / 14)
            for k in range(15))]  # fmt: skip
    parts += chain(bail, [1.5] * 15, tin)
    for y in (52.0, 86.0):
        ring = [(41 * cos(t), y, 41 * sin(t)) for t in (2 * pi * k / 28 for k in range(29))]
        parts += chain(ring, [1.1] * 29, tin)
    parts += flame((0.0, 44.0, 0.0), 40, phase)
    glow = Ink((1.0, 0.66, 0.26), glow=1.0, mist=0.34 if look.dark else 0.14)
    parts.append(ball((0, 68, -20), 150 if look.dark else 96, glow))
    chimney = rounded(((28, 31), (38, 52), (37, 80), (28, 108)))
    return parts + lathe(chimney, Ink((0.98, 0.92, 0.80), gloss=1.0, clear=0.84))


RIGS: dict[str, Rig] = {
    "snow globe": standing(_snow_globe, 3.1, 10.0, front=0.2, pitch=0.16, even=True, table=76),
    "hourglass": standing(_hourglass, 2.7, 60.0, pitch=0.16, even=True, table=66),
    "chess": standing(_chess, 2.0, 10.0, front=0.3, pitch=0.5, table=168),
    "lantern": standing(_lantern, 2.2, 2.4, pitch=0.16, table=72),
}
"""Keepsakes by their name."""

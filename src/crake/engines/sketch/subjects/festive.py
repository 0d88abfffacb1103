"""Christmas trees with their lights, and lanterns of paper that hang and fly."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.lathe import lathe, plate, rounded
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    box,
    chain,
    moved,
    sheet,
    spun,
    tinted,
    towards,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

_HUES: tuple[RGB, ...] = ((1.0, 0.24, 0.18), (1.0, 0.80, 0.30), (0.30, 0.62, 1.0), (0.35, 0.92,
                                                                                    0.42),
                          (1.0, 0.45, 0.85))  # fmt: skip
_TIERS = 9


def _bough(y: float) -> float:
    """Return how far boughs of a Christmas tree reach at a height."""
    return 84 * (1 - (y - 40) / 232) + 6


def _garland(phase: float, dark: bool) -> list[Part]:
    """Return lamps on a wire that winds up the tree; they twinkle, each in its turn."""
    parts: list[Part] = []
    for k in range(64):
        share = (k + 0.5) / 64
        y, t = 46 + 208 * share, 2 * pi * 6.5 * share
        far = _bough(y) + 1
        x, z = far * cos(t), 0.9 * far * sin(t)
        on = 0.5 + 0.5 * sin(2 * pi * (phase * (1 + k % 2) + 0.381966 * k))
        hue = _HUES[k % 5]
        bright = Ink(towards(tinted(hue, 0.5), hue, on), glow=0.35 + 0.65 * on)
        parts.append(ball((x, y - 8 + 2 * sin(3 * t), z), 2.9, bright))
        if dark and z > -10:
            shine = Ink(hue, glow=1.0, mist=0.02 + 0.42 * on)
            parts.append(ball((x, y - 8 + 2 * sin(3 * t), z + 2), 11, shine))
    return parts


def _baubles() -> list[Part]:
    parts: list[Part] = []
    for k in range(34):
        y = 44 + 200 * ((k * 0.381966) % 1.0)
        t = 2.39996 * k
        far, ink = _bough(y) - 2, Ink(_HUES[k % 2 * 1 + (k % 3 == 0) * 2], gloss=0.9)
        parts.append(ball((far * cos(t), y - 11, 0.9 * far * sin(t)), 5.6, ink))
    return parts


def _star(at: Point, dark: bool) -> list[Part]:
    x, y, z = at
    gold = Ink((1.0, 0.84, 0.34), gloss=0.6, glow=0.7)
    points = [(r * sin(pi * k / 5), r * cos(pi * k / 5)) for k, r in
              enumerate((19.0, 8.0) * 5)]  # fmt: skip
    parts: list[Part] = [sheet([(x + a, y + b, z + out) for a, b in points], gold, 3.0)
                         for out in (0.0, 2.0)]  # fmt: skip
    shine = Ink((1.0, 0.84, 0.45), glow=1.0, mist=0.4 if dark else 0.12)
    return [*parts, ball((x, y, z), 34, shine)]


def _presents() -> list[Part]:
    parts: list[Part] = []
    ribbon = Ink((0.98, 0.90, 0.62), gloss=0.5)
    for x, z, size, hue, turn in (
        (-52.0, 44.0, 17.0, (0.80, 0.14, 0.16), 0.2),
        (58.0, 36.0, 15.0, (0.16, 0.36, 0.72), 0.5),
        (12.0, 62.0, 12.0, (0.20, 0.52, 0.30), -0.3),
    ):
        parcel = box((-size, 0, -size), (size, 1.3 * size, size), Ink(hue, gloss=0.3))
        parcel += box((-3, 0.2, -size - 0.5), (3, 1.3 * size + 0.6, size + 0.5), ribbon)
        parcel += box((-size - 0.5, 0.2, -3), (size + 0.5, 1.3 * size + 0.6, 3), ribbon)
        parcel += [ball((s * 5, 1.3 * size + 4, 0), 4.6, ribbon) for s in (-1.0, 1.0)]
        parts += moved(spun(parcel, turn), (x, 0.0, z))
    return parts


def _christmas_tree(phase: float, action: Action, look: Look) -> list[Part]:
    del action
    base = look.colour or (0.10, 0.32, 0.17)
    ink, deep = Ink(base, fur=1.0), Ink(tinted(base, 0.66), fur=1.0)
    pot = Ink((0.56, 0.16, 0.12), gloss=0.3)
    parts: list[Part] = [*lathe(((16, 0), (22, 26)), pot), plate(22, 25, Ink((0.2, 0.13, 0.08))),
                         Limb((0, 20, 0), (0, 60, 0), 8, 7, Ink((0.36, 0.24, 0.15)))]  # fmt: skip
    for k in range(_TIERS):
        y = 46 + 24.0 * k
        wide = _bough(y)
        for j in range(15):
            t = 2 * pi * (j + 0.5 * (k % 2)) / 15
            end = (wide * cos(t), y - 12, wide * 0.9 * sin(t))
            parts.append(Limb((0, y + 22, 0), end, 9, 3.6, ink if j % 3 else deep))
    parts.append(Limb((0, 232, 0), (0, 274, 0), 8, 1.5, ink))
    parts += _baubles() + _garland(phase, look.dark) + _presents()
    return parts + moved(spun(_star((0.0, 0.0, 0.0), look.dark), -0.2), (0.0, 286.0, 0.0))


def _glowing(t: F32, s: F32) -> F32:
    """Return paper lit from below: bright at its foot, dark at its head."""
    return np.asarray(1.7 * t - 0.9 + 0.15 * np.abs(s), np.float32)


def _sky_lantern(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a paper bag that a flame lifts."""
    del action
    base = look.colour or (1.0, 0.62, 0.24)
    flick = 0.06 * sin(4 * pi * phase) + 0.04 * sin(10 * pi * phase)
    paper = Ink(base, towards(base, (0.62, 0.20, 0.06), 0.75), towards(base, (1.0, 0.95, 0.70),
                                                                       0.8),
                glow=0.9 + flick)  # fmt: skip
    body = [(24.0, 20.0), (30.0, 36.0), (37.0, 62.0), (38.0, 84.0), (31.0, 102.0), (16.0, 112.0),
            (0.5, 116.0)]  # fmt: skip
    shell = [
        Limb((0, 20, 0), (0, 62, 0), 25, 37, paper, _glowing),
        Limb((0, 62, 0), (0, 88, 0), 37, 35, Ink(tinted(base, 0.92), glow=0.86 + flick)),
    ]
    top = rounded(body[3:])
    parts: list[Part] = [*shell, *lathe(top, Ink(tinted(base, 0.78), glow=0.72 + flick))]
    parts += [Limb((25 * cos(t), 20, 25 * sin(t)), (25 * cos(t + 0.3), 20, 25 * sin(t + 0.3)), 1.2,
                   1.2, Ink((0.30, 0.16, 0.08)))
              for t in (0.3 * k for k in range(21))]  # fmt: skip
    parts += [ball((0, 16, 0), 7, Ink((1.0, 0.90, 0.55), glow=1.0)),
              ball((0, 62, -30), 96, Ink((1.0, 0.60, 0.22), glow=1.0,
                                         mist=(0.30 if look.dark else 0.08) + flick))]  # fmt: skip
    return spun(parts, 0.2 * sin(2 * pi * phase))


def _shining(t: F32, s: F32) -> F32:
    """Return paper around a light: brightest where one looks through its middle."""
    return np.asarray(0.55 - 1.5 * np.clip(1 - s * s, 0, 1) ** 1.5 + 0 * t, np.float32)


def _paper_lantern(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a round lantern of red paper that hangs and sways."""
    del action
    base = look.colour or (0.90, 0.13, 0.08)
    paper = Ink(base, tinted(base, 0.55), towards(base, (1.0, 0.78, 0.36), 0.62), soft=True,
                glow=0.85 if look.dark else 0.35)  # fmt: skip
    gold, sway = Ink((0.92, 0.72, 0.26), gloss=0.6), sin(2 * pi * phase)
    round_ = [(14.0, 40.0), (44.0, 52.0), (58.0, 82.0), (44.0, 112.0), (14.0, 124.0)]
    parts: list[Part] = [*lathe(rounded(round_, 5), paper, _shining), *lathe(((15, 34), (15, 42)),
                                                                             gold),
                         *lathe(((15, 122), (15, 131)), gold), plate(15, 34, gold),
                         plate(15, 131, gold)]  # fmt: skip
    rib = Ink(tinted(base, 0.55), glow=0.3)
    for k in range(14):
        t = 2 * pi * k / 14
        arc = [(r * 1.01 * cos(t), y, r * 1.01 * sin(t)) for r, y in round_]
        parts += chain(arc, [0.8] * 5, rib)
    parts.append(Limb((0, 131, 0), (0, 330, 0), 0.9, 0.9, Ink((0.30, 0.22, 0.20))))
    for k in range(9):
        t = 2 * pi * k / 9
        parts.append(Limb((3 * cos(t), 32, 3 * sin(t)), (6 * cos(t) + 5 * sway, -8, 6 * sin(t)),
                          1.2,
                          1.0, gold))  # fmt: skip
    parts.append(ball((0, 30, 0), 5, gold))
    halo = Ink(towards(base, (1.0, 0.55, 0.25), 0.5), glow=1.0, mist=0.30 if look.dark else 0.001)
    parts.append(ball((0, 82, -30), 120, halo))
    return turned(parts, 0.03 * sway, (0, 330))


RIGS: dict[str, Rig] = {
    "christmas tree": Rig(_christmas_tree, {Action.STAND: Gait(3.0)}, 1.75, front=0.3, pitch=0.10),
    "sky lantern": Rig(_sky_lantern, {Action.FLOAT: Gait(4.0), Action.FLY: Gait(4.0)}, 1.6,
                       front=0.3,
                       pitch=-0.06, home=Home.AIR),
    "paper lantern": Rig(_paper_lantern, {Action.FLOAT: Gait(3.2)}, 1.7, front=0.3, pitch=0.02,
                         home=Home.AIR),
}  # fmt: skip
"""What is lit at feasts by its name."""

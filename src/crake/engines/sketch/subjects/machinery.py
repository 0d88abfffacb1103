"""Machinery: gears that drive each other, a robot's arm, a 3D printer.

Units are millimetres, more or less.
"""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.subjects.goods import CHROME, JET
from crake.engines.sketch.subjects.lathe import lathe, plate, rounded
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    box,
    chain,
    disc,
    moved,
    prism,
    sheet,
    spun,
    tinted,
)
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.standing import standing

BRASS = Ink((0.80, 0.60, 0.26), gloss=0.9)


def gear(at: Point, teeth: int, turn: float, ink: Ink) -> list[Part]:
    """Return an upright cog wheel that faces the viewer; its module is 7 millimetres."""
    radius = 3.5 * teeth
    outline: list[tuple[float, float]] = []
    for k in range(teeth):
        for share, out in ((0.0, -5.0), (0.18, 4.5), (0.46, 4.5), (0.64, -5.0)):
            t = 2 * pi * (k + share) / teeth + turn
            outline.append(((radius + out) * cos(t), (radius + out) * sin(t)))
    parts = prism(outline, -8, 8, ink)
    dark = Ink(tinted(ink.base, 0.35))
    count = 5 if teeth > 12 else 3
    if teeth > 9:
        for k in range(count):
            t = 2 * pi * k / count + turn
            parts.append(disc((0.58 * radius * cos(t), 0.58 * radius * sin(t), 8.6),
                              0.22 * radius, dark))  # fmt: skip
    parts += [Limb((0, 0, 0), (0, 0, 11), 7, 6, CHROME)]
    return moved(parts, at)


def _gears(phase: float, look: Look) -> list[Part]:
    """Return cog wheels of brass, copper and steel that drive each other."""
    copper = Ink((0.72, 0.40, 0.24), gloss=0.9)
    inks = Ink(look.colour or BRASS.base, gloss=0.9), copper, Ink((0.52, 0.55, 0.60), gloss=0.9)
    # From one to the next: where it is, how many teeth, and which it meshes with at what angle.
    parts = box((-200, 0, -22), (200, 12, 26), Ink((0.26, 0.16, 0.10), gloss=0.3))
    train = ((-1, 0.0, 20, 0), (0, 0.50, 12, 1), (0, 2.55, 14, 2), (1, -0.62, 16, 0), (0, -0.60,
    9, 2),
             (2, 2.20, 9, 1))  # fmt: skip
    placed: list[tuple[float, float, int, float]] = []
    for whose, angle, teeth, ink in train:
        if whose < 0:
            placed.append((-20.0, 130.0, teeth, 2 * pi * phase / teeth * 8))
        else:
            x, y, others, turn = placed[whose]
            way = 3.5 * (others + teeth)
            # A tooth of one is where the other has a gap.
            mesh = -(turn - angle) * others / teeth + angle + pi + pi / teeth
            placed.append((x + way * cos(angle), y + way * sin(angle), teeth,
                           mesh - 0.64 * pi / teeth * 1.0 - 0.64 * pi / teeth))  # fmt: skip
        x, y, _, turn = placed[-1]
        parts += gear((x, y, 0.0), teeth, turn, inks[ink])
        parts.append(Limb((x, min(y, 12), -14), (x, y, -14), 5, 5, JET))
    return parts


def _robot_arm(phase: float, look: Look) -> list[Part]:
    """Return a robot's arm that takes blocks from one side to the other and stacks them."""
    paint = Ink(look.colour or (0.96, 0.52, 0.10), gloss=0.6)
    parts = [*lathe(rounded(((64, 0), (66, 12), (44, 26), (42, 52))), JET), plate(42, 52, JET)]
    sweep = 0.95 * sin(2 * pi * phase)
    dip = 0.5 - 0.5 * cos(4 * pi * phase + pi)
    low = 1 - dip
    shoulder, elbow = (0.0, 76.0), (-36 + 26 * low, 208 - 12 * low)
    wrist = (112.0, 150 + 66 * dip)
    arm: list[Part] = [ball((*shoulder, 0), 33, paint), Limb((*shoulder, 0), (*elbow, 0), 25, 20,
    paint),
                       ball((*elbow, 0), 27, JET), Limb((*elbow, 0), (*wrist, 0), 19, 14, paint),
                       ball((*wrist, 0), 19, JET)]  # fmt: skip
    arm += [ball((x, y, 26), 10, CHROME) for x, y in (shoulder, elbow)]
    hand = wrist[1] - 40
    arm += [Limb((wrist[0], wrist[1], 0), (wrist[0], hand, 0), 10, 12, CHROME)]
    holds = 1.0 if cos(2 * pi * phase) < 0 else 0.0
    for side in (-1.0, 1.0):
        out = side * (17 + 9 * (1 - holds))
        arm += chain([(wrist[0], hand, 0), (wrist[0], hand - 16, out * 1.4), (wrist[0], hand - 44,
        out)],
                     (5, 5, 4), JET)  # fmt: skip
    block = Ink((0.20, 0.46, 0.84), gloss=0.5)
    carried = box((wrist[0] - 15, hand - 56, -15), (wrist[0] + 15, hand - 26, 15), block)
    arm += carried if holds else moved(carried, (0.0, 0.0, 0.0), 0.02)
    parts += spun(arm, pi / 2 - 0.0 + sweep - pi / 2)
    for k, (x, y, z) in enumerate(((96.0, 0.0, 92.0), (96.0, 30.0, 92.0), (92.0, 0.0, -104.0))):
        hue = ((0.20, 0.46, 0.84), (0.88, 0.24, 0.20), (0.30, 0.66, 0.32))[k]
        parts += box((x - 15, y, z - 15), (x + 15, y + 30, z + 15), Ink(hue, gloss=0.5))
    return parts


def _printer(phase: float, look: Look) -> list[Part]:
    """Return a 3D printer: its nozzle goes around, and a vase grows below it in a minute."""
    frame = Ink((0.16, 0.17, 0.19), gloss=0.5)
    plastic = Ink(look.colour or (0.16, 0.56, 0.86), gloss=0.4, soft=True)
    parts = box((-130, 0, -110), (130, 30, 110), frame)
    parts += box((-84, 34, -78), (84, 40, 78), Ink((0.42, 0.43, 0.46), gloss=0.6))
    for x in (-122.0, 122.0):
        parts += box((x - 8, 30, -12), (x + 8, 262, 12), frame)
    parts += box((-130, 250, -12), (130, 266, 12), frame)
    done = 0.28 + 0.62 * (phase if phase < 0.94 else 0.94 * (1 - phase) / 0.06)
    layers = 30
    for k in range(layers):
        share = min(max(done * layers - k, 0.0), 1.0)
        y, t = 40 + 4.4 * k, k / layers
        radius = 34 + 18 * sin(2.6 * t + 0.4) - 12 * t + 1.6 * sin(6 * t)
        parts.append(Limb((0, y, 0), (0, y + 4.4 * max(share, 0.02), 0), radius * max(share, 0.01),
                          (radius + 0.5) * max(share, 0.01), plastic, cut=True))  # fmt: skip
    top, turn = 40 + 4.4 * done * layers, 2 * pi * 40 * phase
    x, z = 40 * cos(turn), 40 * sin(turn)
    bar = top + 46
    parts += [Limb((-122, bar, 0), (122, bar, 0), 5, 5, CHROME),
              Limb((x, bar, 0), (x, bar, z), 5, 5, CHROME)]  # fmt: skip
    parts += moved(box((-18, 12, -16), (18, 66, 16), JET), (x, top + 6, z))
    parts += [Limb((x, top + 2, z), (x, top + 18, z), 1.5, 9, BRASS),
              ball((x, top + 2, z), 3, Ink((1.0, 0.6, 0.3), glow=0.8))]  # fmt: skip
    return [*parts, sheet([(40, 8, 110.6), (112, 8, 110.6), (112, 24, 110.6), (40, 24, 110.6)],
                          Ink((0.30, 0.80, 1.0), glow=0.8))]  # fmt: skip


RIGS: dict[str, Rig] = {
    "cogs": standing(_gears, 1.35, 6.0, front=0.22, pitch=0.08, even=True, table=210),
    "robot arm": standing(_robot_arm, 1.35, 4.0, front=0.35, pitch=0.22, even=True, table=140),
    "3d printer": standing(_printer, 1.25, 60.0, front=0.45, pitch=0.26, even=True, table=180),
}
"""Machinery by its name."""

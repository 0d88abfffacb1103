"""Goods as they are advertised: telephones, headphones, lipsticks, handbags, keys, spectacles.

Units are millimetres, more or less.
"""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.lathe import GLASS, lathe, plate, rounded
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
    turned,
)
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.standing import GOLD, standing

CHROME, JET = Ink((0.72, 0.74, 0.78), gloss=1.0), Ink((0.07, 0.07, 0.08), gloss=0.8)


def rounded_box(wide: float, high: float, corner: float) -> list[tuple[float, float]]:
    """Return the outline of a rectangle with round corners, its middle at 0, its foot at 0."""
    half = wide / 2 - corner
    return [
        (x + corner * cos(turn + pi / 2 * k / 5), y + corner * sin(turn + pi / 2 * k / 5))
        for x, y, turn in ((half, high - corner, 0.0), (-half, high - corner, pi / 2),
                           (-half, corner, pi), (half, corner, 1.5 * pi))
        for k in range(6)
    ]  # fmt: skip


def _phone(phase: float, look: Look) -> list[Part]:
    """Return a telephone that stands, its screen lit."""
    frame = Ink(look.colour or (0.30, 0.32, 0.36), gloss=1.0)
    parts = prism(rounded_box(150, 306, 24), -9, 9, frame)
    parts.append(sheet([(x, y + 4, 9.6) for x, y in rounded_box(142, 298, 21)], JET))
    hues: tuple[RGB, ...] = ((0.16, 0.10, 0.44), (0.44, 0.16, 0.58), (0.86, 0.30, 0.50),
                             (0.98, 0.62, 0.36))  # fmt: skip
    for k in range(4):
        swing = [(-66 + 132 * j / 8, 12 + 70 * (3 - k) + 62 + 14 * sin(0.9 * j + 1.7 * k
                  + 2 * pi * phase)) for j in range(9)]  # fmt: skip
        floor = 12.0 if k == 3 else 14.0
        outline = [(66.0, floor), *reversed(swing), (-66.0, floor)] if k else [
            (66.0, 292.0), (-66.0, 292.0), (-66.0, 14.0), (66.0, 14.0)]  # fmt: skip
        parts.append(sheet([(x, min(y, 292.0), 10 + 0.3 * k) for x, y in outline],
                           Ink(hues[k], glow=0.7)))  # fmt: skip
    for k in range(12):
        x, y = -51 + 34.0 * (k % 4), 64 + 44.0 * (k // 4)
        icon = [(x + p, y + q, 11.6) for p, q in rounded_box(24, 24, 6)]
        tint = (0.95 - 0.4 * (k % 3), 0.55 + 0.1 * (k % 4), 0.95 - 0.2 * (k % 2))
        parts.append(sheet(icon, Ink(tint, glow=0.75)))
    for k in range(2):
        parts.append(sheet([(x, 232 + y * (2 - k) - 22 * k, 11.8)
                            for x, y in rounded_box(92 - 30 * k, 12, 5)],
                           Ink((1.0, 1.0, 1.0), glow=0.8)))  # fmt: skip
    for x, z in ((-44.0, 1.0), (-44.0, 0.0)):
        parts.append(ball((x, 268 - 38 * z, -12), 13, JET))
    return turned(parts, 0.0, (0, 0))


def _headphones(phase: float, look: Look) -> list[Part]:
    """Return headphones on a stand."""
    del phase
    shell = Ink(look.colour or (0.16, 0.17, 0.19), gloss=0.7, soft=True)
    pad = Ink((0.10, 0.10, 0.11), soft=True, fur=0.2)
    parts: list[Part] = [plate(62, 9, CHROME), *lathe(((62, 0), (62, 9)), CHROME),
                         Limb((0, 9, 0), (0, 214, 0), 6, 5, CHROME)]  # fmt: skip
    parts.append(Limb((-24, 214, 0), (24, 214, 0), 12, 12, CHROME))
    arc: list[Point] = [(92 * sin(t), 128 + 100 * cos(t), 0) for t in
                        (-1.5 + 3.0 * k / 22 for k in range(23))]  # fmt: skip
    parts += chain(arc, [8 + 5 * (1 - abs(k - 11) / 11) for k in range(23)], shell)
    inner: list[Point] = [(86 * sin(t), 126 + 92 * cos(t), 0) for t in
                          (-0.9 + 1.8 * k / 14 for k in range(15))]  # fmt: skip
    parts += chain(inner, [9.0] * 15, pad)
    for side in (-1.0, 1.0):
        x = side * 92
        parts += [Limb((x, 136, 0), (x, 112, 0), 5, 5, CHROME),
                  *chain([(x, 122, 0), (x, 58, 0)], (37, 37), shell)]  # fmt: skip
        ring: list[Point] = [(x - side * 31, 90 + 45 * cos(t), 33 * sin(t))
                             for t in (2 * pi * k / 20 for k in range(21))]  # fmt: skip
        parts += chain(ring, [13.0] * 21, pad)
        cap: list[Point] = [(x + side * 36.5, 90 + 24 * cos(t), 18 * sin(t))
                            for t in (2 * pi * k / 20 for k in range(20))]  # fmt: skip
        parts.append(sheet(cap, CHROME))
    return spun(parts, pi / 2)


def _lipstick(phase: float, look: Look) -> list[Part]:
    """Return an open lipstick beside its cap."""
    del phase
    rouge = Ink(look.colour or (0.78, 0.05, 0.14), gloss=0.6, soft=True)
    parts = [*lathe(((27, 0), (27, 88)), JET), plate(27, 88, JET)]
    parts += [*lathe(((24, 88), (24, 128)), GOLD), plate(24, 128, GOLD)]
    parts += lathe(((27.6, 80), (27.6, 88)), GOLD)
    body = lathe(((19, 128), (19, 168)), rouge)
    for k in range(9):  # cut aslant
        y = 168 + 3.6 * k
        body.append(Limb((-1.6 * k, y - 8, 0), (-1.6 * k - 1.6, y, 0), 19 - 1.3 * k,
                         18 - 1.4 * k, rouge))  # fmt: skip
    cap = [*lathe(((28, 0), (28, 104)), JET), plate(28, 104, JET), *lathe(((28.6, 0), (28.6, 9)),
           GOLD)]  # fmt: skip
    return moved([*parts, *body], (-28.0, 0.0, 0.0)) + moved(cap, (52.0, 0.0, -24.0))


def _handbag(phase: float, look: Look) -> list[Part]:
    del phase
    hide = look.colour or (0.52, 0.26, 0.13)
    leather, edge = Ink(hide, soft=True, gloss=0.35), Ink(tinted(hide, 0.6), gloss=0.3)
    front = [(-112.0, 6.0), (112.0, 6.0), (102.0, 134.0), (84.0, 152.0), (-84.0, 152.0),
             (-102.0, 134.0)]  # fmt: skip
    parts = prism(front, -44, 44, leather)
    flap: list[Point] = [(-88, 154, 40), (88, 154, 40), (104, 138, 47), (92, 84, 49), (56, 66, 50),
                         (-56, 66, 50), (-92, 84, 49), (-104, 138, 47)]  # fmt: skip
    parts += [sheet(flap, Ink(tinted(hide, 0.86), soft=True, gloss=0.4), 3.0),
              *chain([*flap[2:], flap[2]], [2.0] * 7, edge)]  # fmt: skip
    parts += [sheet([(-84, 152, -44), (84, 152, -44), (88, 154, 42), (-88, 154, 42)], leather)]
    for z in (-44.0, 44.0):
        rim: list[Point] = [(x, y, z) for x, y in (*front, front[0])]
        parts += chain(rim, [3.0] * 7, edge)
    parts += box((-15, 62, 50), (15, 88, 56), GOLD)
    parts.append(ball((0, 75, 57), 5, Ink((0.42, 0.30, 0.10), gloss=0.6)))
    for z in (-16.0, 16.0):
        arc: list[Point] = [(66 * cos(t), 148 + 92 * sin(t), z) for t in
                            (pi * k / 18 for k in range(19))]  # fmt: skip
        parts += chain(arc, [6.0] * 19, edge)
        parts += [ball((x, 150, z), 9, GOLD) for x in (-66.0, 66.0)]
    return parts


def _sunglasses(phase: float, look: Look) -> list[Part]:
    """Return sunglasses, their sides open, on their lower edge."""
    del phase
    frame = Ink(look.colour or (0.09, 0.08, 0.08), gloss=0.9)
    lens = Ink((0.10, 0.12, 0.16), gloss=1.0)
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        edge: list[Point] = [
            (side * 50 + 41 * cos(t), 42 + 34 * sin(t) + 5 * sin(2 * t) * side, 0)
            for t in (2 * pi * k / 28 for k in range(29))
        ]
        parts += [sheet(edge[:-1], lens, 6.0), *chain(edge, [5.2] * 29, frame)]
        shine: list[Point] = [(side * 50 - 24, 44, 6), (side * 50 - 4, 64, 6),
                              (side * 50 + 6, 62, 6), (side * 50 - 20, 36, 6)]  # fmt: skip
        parts.append(sheet(shine, Ink((0.60, 0.68, 0.80), glow=0.2, clear=0.3)))
        parts += chain([(side * 92, 58, -3), (side * 97, 58, -30), (side * 92, 56, -130),
                        (side * 88, 30, -168)], (5, 4.4, 4, 4.6), frame)  # fmt: skip
        parts.append(Limb((side * 86, 59, 0), (side * 94, 59, -3), 6, 6, frame))
    parts += chain([(-12, 54, 2), (0, 58, 4), (12, 54, 2)], (4.6, 4.2, 4.6), frame)
    return parts


def _key(phase: float, look: Look) -> list[Part]:
    """Return a key on a ring, with a fob, lying on the table."""
    del phase
    metal = Ink(look.colour or (0.80, 0.66, 0.34), gloss=1.0)
    parts: list[Part] = []
    bow: list[Point] = [(-62 + 36 * cos(t), 8, 30 * sin(t)) for t in
                        (2 * pi * k / 24 for k in range(25))]  # fmt: skip
    parts += chain(bow, [8.0] * 25, metal)
    parts += [Limb((-28, 8, 0), (112, 8, 0), 8, 7, metal), ball((-22, 8, 0), 12, metal)]
    for k, long in enumerate((26.0, 18.0, 30.0)):
        parts += box((72 + 15.0 * k, 3, 4), (81 + 15.0 * k, 13, long), metal)
    ring: list[Point] = [(-112 + 36 * cos(t), 5 + 3 * sin(t), 10 + 36 * sin(t)) for t in
                         (2 * pi * k / 28 for k in range(29))]  # fmt: skip
    parts += chain(ring, [2.6] * 29, CHROME)
    fob: list[Point] = [(-160 + x, 9, 46 + y) for x, y in rounded_box(44, 74, 16)]
    return [*parts, sheet(fob, Ink((0.42, 0.16, 0.10), gloss=0.4), 4.0)]


def _bottle(phase: float, look: Look) -> list[Part]:
    """Return a bottle of wine with its label."""
    del phase
    green = Ink(look.colour or (0.05, 0.13, 0.07), gloss=1.0)
    shape = rounded(((36, 0), (40, 4), (40, 150), (36, 184), (16, 214), (13, 228), (13, 274)), 4)
    parts = lathe(shape, green)
    paper, print_ = Ink((0.95, 0.92, 0.84)), Ink((0.40, 0.10, 0.12))
    parts += lathe(((40.6, 52), (40.6, 128)), paper) + lathe(((41, 112), (41, 118)), print_)
    parts += lathe(((41, 60), (41, 63)), print_) + lathe(((41, 84), (41, 92)), GOLD)
    foil = Ink((0.44, 0.07, 0.10), gloss=0.7)
    parts += lathe(((14.6, 232), (14.6, 272), (16, 274), (16, 284)), foil)
    return [*parts, plate(16, 284, foil)]


def _camera(phase: float, look: Look) -> list[Part]:
    """Return a camera that looks at the viewer."""
    del phase
    skin = Ink((0.10, 0.10, 0.11), fur=0.3)
    metal = Ink(look.colour or (0.70, 0.71, 0.73), gloss=0.8)
    parts = prism(rounded_box(220, 104, 18), -34, 34, skin)
    parts += moved(prism(rounded_box(220, 34, 12), -35, 35, metal), (0.0, 102.0, 0.0))
    parts += prism([(-36, 134), (36, 134), (28, 162), (-28, 162)], -24, 26, metal)
    for x, radius, top in ((-78.0, 16.0, 146.0), (66.0, 18.0, 144.0), (96.0, 8.0, 148.0)):
        parts += [*lathe(((radius, 134), (radius, top)), CHROME, at=(x, 0, 0)),
                  plate(radius, top, CHROME, (x, 0, 0))]  # fmt: skip
    for near, radius, ink in ((34.0, 58.0, JET), (62.0, 54.0, CHROME), (70.0, 54.0, JET),
                              (100.0, 50.0, CHROME), (106.0, 50.0, JET)):  # fmt: skip
        parts += [Limb((8, 66, near - 8), (8, 66, near + 6), radius, radius, ink, cut=True),
                  disc((8, 66, near + 6), radius, ink)]  # fmt: skip
    for near, radius, colour in ((113.0, 42.0, (0.05, 0.06, 0.12)), (114.0, 30.0, (0.14, 0.10,
    0.30)),
                                 (115.0, 17.0, (0.03, 0.03, 0.06))):  # fmt: skip
        parts.append(disc((8, 66, near), radius, Ink(colour, gloss=1.0), 4.0))
    parts += [disc((-6, 82, 121), 8, Ink((0.86, 0.90, 1.0), glow=0.5)),
              *prism([(60, 140), (88, 140), (88, 158), (60, 158)], 28, 36, GLASS)]  # fmt: skip
    return parts


RIGS: dict[str, Rig] = {
    "smartphone": standing(_phone, 1.25, 6.0, front=0.30, pitch=0.10, table=110),
    "headphones on a stand": standing(_headphones, 1.6, 6.0, front=0.95, pitch=0.16),
    "lipstick": standing(_lipstick, 1.9, 6.0, front=0.25, pitch=0.16, table=96),
    "handbag": standing(_handbag, 1.6, 6.0, front=0.40, pitch=0.16, table=132),
    "sunglasses on a table": standing(_sunglasses, 2.4, 6.0, front=0.42, pitch=0.30, table=130),
    "key": standing(_key, 2.0, 6.0, front=0.30, pitch=0.72, table=190),
    "wine bottle": standing(_bottle, 1.4, 6.0, front=0.35, pitch=0.12, table=70),
    "photo camera": standing(_camera, 1.9, 6.0, front=0.35, pitch=0.16, table=150),
}
"""Goods by their name."""

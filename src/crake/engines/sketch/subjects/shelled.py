"""Crabs, lobsters, snails and starfish: what creeps over the sea floor, the beach and the garden.

Units are millimetres or so, of each its own.
"""

from __future__ import annotations

import itertools
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    moved,
    sheet,
    tinted,
    towards,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig, bend, footfall

BLACK, WHITE = Ink((0.03, 0.03, 0.04), gloss=0.9), Ink((0.97, 0.96, 0.92), gloss=0.4)
SPARK = Ink((1.0, 1.0, 1.0), glow=0.9)
GOES = frozenset({Action.WALK, Action.RUN, Action.SWIM})
_CREAM = (1.0, 0.92, 0.76)


def pincer(wrist: Point, aim: Point, size: float, gape: float, ink: Ink, edge: Ink) -> list[Part]:
    """Return a claw that points along `aim` (a unit vector), its thumb opened by `gape`, 0..1."""
    (x, y, z), (ax, ay, az) = wrist, aim

    def on(along: float, up: float) -> Point:
        return x + size * (along * ax), y + size * (along * ay + up), z + size * along * az

    lift = 0.16 + 0.34 * gape
    return [
        Limb(wrist, on(0.55, 0.10), size * 0.26, size * 0.42, ink),
        *chain([on(0.55, 0.30), on(1.10, 0.34 + lift), on(1.55, 0.05 + lift)],
               (size * 0.30, size * 0.22, size * 0.05), ink),
        *chain([on(0.55, -0.12), on(1.05, -0.22), on(1.50, 0.02)],
               (size * 0.24, size * 0.17, size * 0.05), edge),
    ]  # fmt: skip


def _crab(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a crab that looks to the viewer and goes to its side, as crabs do."""
    base = look.colour or (0.90, 0.30, 0.14)
    shell = Ink(base, tinted(base, 0.62), towards(base, _CREAM, 0.6), gloss=0.45, soft=True)
    pale, leg = Ink(towards(base, _CREAM, 0.65), soft=True), Ink(tinted(base, 0.86), gloss=0.3)
    goes = action in GOES
    y = 17.0 + (0.9 * sin(4 * pi * phase) if goes else 0.5 * sin(2 * pi * phase))
    parts: list[Part] = []
    for z, half, radius in (
        (-8.0, 9.0, 6.6),
        (-3.0, 14.0, 8.0),
        (2.5, 15.0, 8.2),
        (7.5, 11.0, 6.8),
    ):
        parts.append(Limb((-half, y, z), (half, y, z), radius, radius, shell, _speckled))
    parts.append(Limb((-10, y - 4.5, 6), (10, y - 4.5, 6), 6.0, 6.0, pale))
    mouth = [(-4.0, y - 1.6, 14.2), (0.0, y - 2.8, 14.8), (4.0, y - 1.6, 14.2)]
    parts += chain(mouth, (0.45, 0.6, 0.45), Ink(tinted(base, 0.35)))
    for side in (-1.0, 1.0):
        parts += [ball((side * (12.0 - 3 * k), y + 1.5 + 0.8 * k, 12.4), 1.3, pale)
                  for k in range(2)]  # fmt: skip
        parts += _stalked_eye((side * 4.6, y + 6.0, 9.0), side, phase, leg)
        parts += _crab_claw(side, y, phase, action, shell, pale)
        for k in range(4):
            parts += _crab_leg(side, k, y, phase, goes, leg)
    return parts


def _stalked_eye(root: Point, side: float, phase: float, ink: Ink) -> list[Part]:
    x, y, z = root
    sway = 0.8 * sin(2 * pi * phase + side)
    top = (x + side * 1.6 + sway, y + 9.0, z + 2.4)
    return [
        Limb(root, top, 1.9, 1.6, ink),
        ball((top[0], top[1] + 2.4, top[2]), 3.7, WHITE),
        ball((top[0] - side * 0.3, top[1] + 2.5, top[2] + 2.5), 1.95, BLACK),
        ball((top[0] + 0.5, top[1] + 3.3, top[2] + 4.0), 0.7, SPARK),
    ]


def _crab_claw(side: float, y: float, phase: float, action: Action, ink: Ink, edge: Ink,
               ) -> list[Part]:  # fmt: skip
    lively = 4.5 if action is Action.DANCE else 1.8
    lift = lively * sin(2 * pi * phase + (0.0 if side > 0 else pi))
    elbow = (side * 27.0, y + 1.5 + 0.5 * lift, 13.0)
    wrist = (side * 29.0, y + 10.0 + lift, 17.0)
    snap = max(sin(4 * pi * phase + side), 0.0) ** 2
    aim = (-side * 0.34, 0.90, 0.26)
    return [
        Limb((side * 15.0, y - 2.0, 8.0), elbow, 3.4, 3.8, ink),
        Limb(elbow, wrist, 3.6, 3.4, ink),
        *_upright_pincer(wrist, aim, side, snap, ink, edge),
    ]


def _upright_pincer(wrist: Point, aim: Point, side: float, gape: float, ink: Ink, edge: Ink,
                    ) -> list[Part]:  # fmt: skip
    """Return a claw held up: a fist with two fingers that open to the middle."""
    (x, y, z), (ax, ay, az) = wrist, aim

    def on(along: float, out: float) -> Point:
        return x + along * ax + side * out, y + along * ay, z + along * az

    wide = 1.6 + 3.0 * gape
    return [
        Limb(wrist, on(6.0, 0.0), 4.0, 6.6, ink),
        *chain([on(7.0, 2.8), on(14.5, 3.8), on(19.5, -0.6)], (4.4, 3.2, 0.7), ink),
        *chain([on(7.0, -3.0), on(12.5, -3.6 - wide), on(17.0, -1.6 - wide)], (3.4, 2.5, 0.6),
               edge),
    ]  # fmt: skip


def _crab_leg(side: float, k: int, y: float, phase: float, goes: bool, ink: Ink) -> list[Part]:
    ahead, up = 0.0, 0.0
    if goes:  # every second leg steps while the others push
        ahead, up, _ = footfall(phase + 0.5 * (k % 2) + (0.25 if side > 0 else 0.0), 0.6, 6.0, 5.0)
    out = (37.0, 41.0, 39.0, 31.0)[k]
    root, z = (side * 13.0, y - 3.0), 8.0 - 5.5 * k
    knee, foot = bend(root, (side * out + ahead, up + 1.0), 22.0, 26.0, side)
    far = z * 1.5 - 2.0
    return [
        Limb((*root, z), (*knee, far), 3.0, 2.4, ink),
        Limb((*knee, far), (*foot, far), 2.3, 0.7, ink),
    ]


def _speckled(t: F32, s: F32) -> F32:
    mark = np.clip(np.sin(t * 23) * np.sin(s * 9 + 1) * 4 - 2.6, 0, 1)
    return np.asarray(0.3 * np.clip(-s, 0, 1) - 0.8 * mark - 0.7 * np.clip((s - 0.45) * 3, 0, 1),
                      np.float32)  # fmt: skip


def _lobster(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.80, 0.20, 0.13)
    shell = Ink(base, tinted(base, 0.55), towards(base, _CREAM, 0.5), gloss=0.5, soft=True)
    edge, leg = Ink(towards(base, _CREAM, 0.3), gloss=0.4), Ink(tinted(base, 0.85), gloss=0.3)
    goes, y = action in GOES, 14.0 + 0.5 * sin(2 * pi * phase)
    flick = 0.10 * sin(2 * pi * phase)
    parts: list[Part] = [
        Limb((-6, y, 0), (12, y + 1, 0), 9.0, 9.4, shell, _rimmed),
        Limb((12, y + 1, 0), (27, y + 1.5, 0), 9.2, 5.0, shell, _rimmed),
        Limb((27, y + 3.5, 0), (35, y + 6.0, 0), 1.8, 0.3, shell),
    ]
    x, up, angle = -8.0, y, pi + 0.04 + flick
    for k in range(6):  # the tail's rings, each a little smaller, bent down
        nx, ny = x + 7.4 * cos(angle), up + 7.4 * sin(angle)
        radius = 8.6 - 0.75 * k
        parts.append(Limb((x, up, 0), (nx, ny, 0), radius, radius * 0.92, shell, _rimmed))
        x, up, angle = nx, ny, angle + 0.10 + flick * 0.5
    for fan in (-1.0, -0.5, 0.0, 0.5, 1.0):
        tip = (x + 15 * cos(angle) + 3 * abs(fan), max(up + 15 * sin(angle), 2.0), 14 * fan)
        parts.append(sheet([(x, up + 1, 2.0 * fan - 1.5), (tip[0] + 2, tip[1] + 0.6, tip[2] - 4.2),
                            tip, (tip[0] + 2, tip[1] + 0.6, tip[2] + 4.2),
                            (x, up + 1, 2.0 * fan + 1.5)], edge, 1.2))  # fmt: skip
    for side in (-1.0, 1.0):
        parts += [Limb((24, y + 5, side * 4), (27, y + 8, side * 5.5), 1.2, 1.1, leg),
                  ball((27.5, y + 9, side * 6), 2.3, BLACK),
                  ball((28.9, y + 10, side * 6.6 + 0.8), 0.6, SPARK)]  # fmt: skip
        parts += _feelers(side, y, phase, leg)
        wrist = (47.0, y + 1.0 + sin(2 * pi * phase + side), side * 17.0)
        parts += chain([(20, y - 3, side * 8), (34, y - 4, side * 17), wrist], (3.0, 3.0, 3.4),
                       shell)  # fmt: skip
        snap = max(sin(2 * pi * phase + side), 0.0) ** 2
        parts += pincer(wrist, (0.95, 0.10, -0.22 * side), 17.0, snap, shell, edge)
        for k in range(4):
            ahead, lift = 0.0, 0.0
            if goes:
                ahead, lift, _ = footfall(phase + 0.5 * ((k + (side > 0)) % 2), 0.6, 5.0, 3.5)
            foot = (15 - 8.0 * k + ahead, 0.8 + lift, side * 23.0)
            parts += chain([(13 - 6.0 * k, y - 4, side * 6), (14 - 7.5 * k + 0.6 * ahead, y + 1.0,
                           side * 17), foot], (2.2, 1.9, 0.6), leg)  # fmt: skip
    return parts


def _feelers(side: float, y: float, phase: float, ink: Ink) -> list[Part]:
    """Return a long and a short feeler that wave."""
    points: list[Point] = []
    for k in range(9):
        share = k / 8
        sway = 5.0 * share * sin(2 * pi * phase - 2.4 * share + side)
        points.append((28 + 46 * share - 30 * share * share, y + 5 + 34 * share**1.3 + 0.4 * sway,
                       side * (3 + 17 * share) + sway))  # fmt: skip
    return chain(points, [1.0 - 0.75 * k / 8 for k in range(9)], ink)


def _rimmed(t: F32, s: F32) -> F32:
    rim = np.clip((t - 0.78) * 6, 0, 1)
    return np.asarray(0.8 * rim - np.clip((s - 0.35) * 2.4, 0, 1), np.float32)


def _snail(phase: float, action: Action, look: Look) -> list[Part]:
    hue = look.colour or (0.72, 0.46, 0.22)
    shell = Ink(hue, tinted(hue, 0.5), towards(hue, _CREAM, 0.55), gloss=0.6)
    skin = Ink((0.72, 0.62, 0.46), (0.52, 0.43, 0.30), (0.86, 0.78, 0.62), gloss=0.4, soft=True)
    hidden = action == Action.LIE
    stretch = 0.0 if hidden else 1.4 * sin(2 * pi * phase) * (action in GOES)
    foot: list[Point] = []
    for k in range(9):
        share = k / 8
        foot.append((-34 + 58 * share + stretch * share, 3.0 + 0.5 * sin(2 * pi * (phase + 2 * share
                     )) * sin(pi * share), 0.0))  # fmt: skip
    nod = 0.9 * sin(2 * pi * phase)
    head: Point = (33.0 + stretch, 15.0 + nod, 1.5)
    parts = chain(foot, (0.8, 2.4, 3.6, 4.4, 5.0, 5.2, 5.2, 5.2, 5.0), skin)
    parts += chain([foot[-1], (29 + stretch, 8, 0.8), head], (5.0, 4.9, 4.8), skin)
    parts.append(Limb((head[0], head[1] - 1, head[2]), (head[0] + 3, head[1] - 3, head[2] + 1),
                      4.4, 3.0, skin))  # fmt: skip
    for side in (-1.0, 1.0):
        sway = 1.1 * sin(2 * pi * phase + side)
        top = (head[0] + 6.0 + sway, head[1] + 15.5, head[2] + side * 5.4)
        parts += [Limb((head[0] + 1, head[1] + 3, head[2] + side * 2.2), top, 1.5, 1.0, skin),
                  ball((top[0] + 0.3, top[1] + 1.4, top[2]), 2.3, WHITE),
                  ball((top[0] + 1.6, top[1] + 1.5, top[2] + 0.9), 1.3, BLACK),
                  Limb((head[0] + 4, head[1] - 1, head[2] + side * 1.8),
                       (head[0] + 9, head[1] - 2.4, head[2] + side * 3.2), 0.9, 0.6,
                       skin)]  # fmt: skip
    smile = [(head[0] + 3.4, head[1] - 2.0, head[2] + 4.2), (head[0] + 5.4, head[1] - 2.6,
             head[2] + 3.4), (head[0] + 6.0, head[1] - 2.0, head[2] + 1.6)]  # fmt: skip
    parts += chain(smile, (0.35, 0.45, 0.3), Ink((0.34, 0.26, 0.18)))
    return parts + _whorl((-7.0, 24.0 + 0.4 * nod, 0.0), shell)


def _whorl(at: Point, ink: Ink) -> list[Part]:
    """Return a shell that winds two and a half times, from its middle to its mouth."""
    count, parts = 34, []
    places: list[tuple[Point, float]] = []
    for k in range(count + 1):
        share = k / count
        turn, far = -1.0 - 2.4 * 2 * pi * (1 - share), 1.5 + 12.0 * share**1.15
        tube = 2.2 + 7.4 * share**1.1
        places.append(((at[0] + far * cos(turn), at[1] + far * sin(turn), at[2] + 6 * (1 - share)),
                       tube))  # fmt: skip
    for (a, ra), (b, rb) in itertools.pairwise(places):
        parts.append(Limb(a, b, ra, rb, ink, _growth))
    return [*parts]


def _growth(t: F32, s: F32) -> F32:
    return np.asarray(np.clip(np.sin(t * pi) * 0.25 + 0.9 * (np.abs(s) < 0.28) - 0.15, -1, 1),
                      np.float32)  # fmt: skip


def _starfish(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.95, 0.46, 0.20)
    skin = Ink(base, tinted(base, 0.7), towards(base, _CREAM, 0.6), gloss=0.25, fur=0.2, soft=True)
    wart = Ink(towards(base, _CREAM, 0.7), gloss=0.3)
    parts: list[Part] = [Limb((0, 5.5, 0), (0, 7.0, 0), 10.5, 9.0, skin)]
    dances = 2.2 if action is Action.DANCE else 1.0
    for arm in range(5):
        turn = pi / 2 + 2 * pi * arm / 5
        lift = max(sin(2 * pi * phase - arm * 1.3), 0.0) ** 2 * dances
        points: list[Point] = []
        for k in range(7):
            share = k / 6
            bent = turn + 0.16 * dances * share * sin(2 * pi * phase + arm * 2.1)
            far = 34.0 * share
            points.append((far * cos(bent), 4.4 - 2.0 * share + 9.0 * lift * share**3,
                           far * sin(bent)))  # fmt: skip
        parts += chain(points, (9.4, 8.0, 6.8, 5.6, 4.4, 3.2, 1.9), skin)
        for k in range(1, 6):
            x, y, z = points[k]
            parts.append(ball((x, y + 8.6 - 1.25 * k, z), 1.6 - 0.12 * k, wart))
    return moved(parts, (0.0, 0.0, -24.0))  # all of it above the row of its ground


_FEET = ((0.0, 20.0), (0.5, -20.0))
RIGS: dict[str, Rig] = {
    "crab": Rig(_crab, {Action.WALK: Gait(0.7, 20.0, _FEET), Action.RUN: Gait(0.42, 20.0, _FEET),
                        Action.STAND: Gait(2.4), Action.EAT: Gait(1.8), Action.DANCE: Gait(0.9)},
                3.7, turn=0.16, front=0.12, pitch=0.20, home=Home.BED, waterline=8.0),
    "lobster": Rig(_lobster, {Action.WALK: Gait(1.0, 10.0 / 0.6, _FEET), Action.STAND: Gait(2.6),
                              Action.DANCE: Gait(1.1)}, 3.9,
                   turn=0.55, front=0.6, pitch=0.34, home=Home.BED, waterline=8.0),
    "snail": Rig(_snail, {Action.WALK: Gait(2.2, 13.0), Action.STAND: Gait(3.0),
                          Action.EAT: Gait(2.4), Action.LIE: Gait(3.0)}, 4.3, turn=0.34, front=0.42,
                 pitch=0.12),
    "starfish": Rig(_starfish, {Action.STAND: Gait(4.0), Action.WALK: Gait(4.0, 10.0),
                                Action.DANCE: Gait(1.6)}, 4.6, turn=0.1, front=0.1, pitch=0.78,
                    home=Home.BED, waterline=4.0),
}  # fmt: skip
"""Crab, lobster, snail and starfish."""

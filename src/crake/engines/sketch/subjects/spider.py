"""Spiders: on eight legs, on a thread, and in their web. Units are millimetres or so."""

from __future__ import annotations

from math import cos, hypot, pi, sin

import numpy as np

from crake.engines.sketch.direction import Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.creeping import GOES, gaze
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    moved,
    spun,
    tinted,
    towards,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Look, Rig, footfall, smooth
from crake.engines.sketch.subjects.trunks import BARK, LEAVES

SILK, DEW = Ink((0.93, 0.95, 0.98), glow=0.25), Ink((0.90, 0.95, 1.0), gloss=0.9, glow=0.35)
_LEGS = ((0.95, 36.0), (0.42, 30.0), (-0.30, 29.0), (-0.98, 37.0))
"""Of each pair: where it points, in radians from the side to ahead, and how far it reaches."""
LENGTH = 108.0
"""How long the thread is on which it hangs."""


def _marked(t: F32, s: F32) -> F32:
    """Return the pale pattern of a garden spider's back."""
    leaf = np.clip(0.42 - np.abs(s + 0.45) - 0.2 * np.abs(np.sin(t * 12)), 0, 1) * 4
    return np.asarray(np.clip(0.5 - leaf, -1, 0.6), np.float32)


def _body(look: Look, phase: float) -> list[Part]:
    base = look.colour or (0.38, 0.26, 0.16)
    coat = Ink(base, tinted(base, 0.5), towards(base, (1.0, 0.94, 0.80), 0.6), fur=0.5, soft=True)
    dark = Ink(tinted(base, 0.6), fur=0.4, soft=True)
    parts: list[Part] = [
        Limb((-24, 14, 0), (-13, 14.6, 0), 8.6, 9.6, coat, _marked),
        Limb((-13, 14.6, 0), (-5, 11.6, 0), 9.2, 3.4, coat, _marked),
        Limb((-3, 11, 0), (6, 11.4, 0), 5.6, 6.2, dark),
        ball((9.0, 11.6, 0), 4.8, dark),
    ]
    for side in (-1.0, 1.0):
        parts += gaze((12.6, 13.6, side * 1.9), side, 1.9)
        parts += gaze((11.0, 15.2, side * 3.9), side, 1.2)
        parts.append(Limb((12, 9.4, side * 1.9), (13.4, 5.4, side * 1.7), 1.9, 0.7,
                          Ink(tinted(base, 0.35), gloss=0.6)))  # fmt: skip
        feel = 0.8 * sin(2 * pi * phase + side)
        palp = (17, 11 + feel, side * 5), (20, 6 + feel, side * 4.2)
        parts += chain([(10, 10, side * 3.4), *palp], (1.4, 1.2, 1.0), dark)
    return parts


def _leg(side: float, k: int, look: Look, place: tuple[float, float, float]) -> list[Part]:
    """Return leg `k`, whose foot is moved by `place`: ahead, up, and how much it is drawn in."""
    base = look.colour or (0.38, 0.26, 0.16)
    limb = Ink(tinted(base, 0.85), tinted(base, 0.45), towards(base, (1, 0.95, 0.82), 0.3), fur=0.3)
    turn, far = _LEGS[k]
    ahead, up, drawn = place
    far *= 1 - 0.45 * drawn
    hip: Point = (4.0 - 3.0 * k, 11.0, side * 4.6)
    foot: Point = (2.0 + far * sin(turn) + ahead, up, side * far * cos(turn))
    out = hypot(foot[0] - hip[0], foot[2] - hip[2]) / 40
    knee: Point = (hip[0] + 0.40 * (foot[0] - hip[0]), 25 - 3 * out + 0.7 * up,
                   hip[2] + 0.40 * (foot[2] - hip[2]))  # fmt: skip
    ankle: Point = (hip[0] + 0.82 * (foot[0] - hip[0]), 11.0 + up,
                    hip[2] + 0.82 * (foot[2] - hip[2]))  # fmt: skip
    return [Limb(a, b, ra, rb, limb, _ringed) for a, b, ra, rb in (
        (hip, knee, 2.2, 1.9), (knee, ankle, 1.8, 1.2), (ankle, foot, 1.1, 0.5))]  # fmt: skip


def _ringed(t: F32, s: F32) -> F32:
    return np.asarray(np.clip(np.sin(t * 8 - 0.6) * 2 - 0.9, -0.4, 0.9) + 0 * s, np.float32)


def _creeping(phase: float, action: Action, look: Look) -> list[Part]:
    goes = action in GOES
    bob = 0.5 * sin((8 if goes else 2) * pi * phase)
    parts = moved(_body(look, phase), (0.0, bob, 0.0))
    for side in (-1.0, 1.0):
        for k in range(4):
            ahead, lift = 0.0, 0.6 + 0.6 * max(sin(2 * pi * phase + k), 0.0) * (k == 0)
            if goes:
                late = 0.5 * ((k + (side > 0)) % 2) + 0.06 * k
                ahead, lift, _ = footfall(phase - late, 0.58, 6.5, 6.0)
            parts += _leg(side, k, look, (ahead, lift + 0.5, 0.0))
    return parts


def _hanging(phase: float, look: Look) -> list[Part]:
    """Return a spider head down on its thread, which it lets out and climbs again."""
    phase %= 1.0
    down = smooth(min(phase / 0.52, 1.0)) * (1 - smooth(min(max((phase - 0.62) / 0.36, 0), 1)))
    busy = phase < 0.50 or 0.62 < phase < 0.98
    body = _body(look, phase)
    for side in (-1.0, 1.0):
        for k in range(4):
            reach = 0.25 * sin(12 * pi * phase + 1.6 * k + side) * busy
            body += _leg(side, k, look, (2.5 * reach, 4.0 + 3 * reach + 2.0 * k, 0.7 + 0.3 * reach))
    body = spun(turned(body, -pi / 2, (-24.0, 14.0)), 0.9 + 0.35 * sin(2 * pi * phase))
    x, z = body[0].points[0][0], body[0].points[0][2]
    top, low = LENGTH + 44.0, 52.0 + (LENGTH - 40.0) * (1 - down)
    sway = 3.0 * sin(4 * pi * phase) * down
    body = moved(body, (-float(x) + sway, low - 14.0, -float(z)))
    twig = chain([(-64, top + 2, 0), (0, top, 0), (58, top + 5, 0)], (3.6, 3.0, 2.0), BARK)
    twig += [ball((x, top + 6, z), 7.5, LEAVES) for x, z in ((-56, 3), (-46, -4), (50, 3), (60, 0))]
    return [*body, *twig, Limb((0, top, 0), (sway, low + 6.0, 0), 0.35, 0.35, SILK)]


_SPOKES, _TURNS = 18, 11


def web(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a web with drops of dew between two twigs, and the spider in its middle."""
    del action
    sway, middle, wide = 1.2 * sin(2 * pi * phase), (0.0, 76.0), 62.0
    rims = [wide * (1.0 + 0.16 * sin(k * 2.4)) for k in range(_SPOKES)]

    def on(k: int, share: float) -> Point:
        turn, far = 2 * pi * (k % _SPOKES) / _SPOKES, rims[k % _SPOKES] * share
        sag = -1.6 * sin(pi * share)
        return (middle[0] + far * cos(turn), middle[1] + far * sin(turn) + sag,
                sway * (1 - share) * 2)  # fmt: skip

    parts: list[Part] = [Limb((*middle, 2 * sway), on(k, 1.0), 0.28, 0.34, SILK)
                         for k in range(_SPOKES)]  # fmt: skip
    for turn in range(2, _TURNS):
        for k in range(_SPOKES):
            share, after = ((turn + j / _SPOKES) / _TURNS for j in (k, k + 1))
            a, b = on(k, min(share, 0.97)), on(k + 1, min(after, 0.97))
            low = ((a[0] + b[0]) / 2 * 0.985 + middle[0] * 0.015,
                   (a[1] + b[1]) / 2 * 0.985 + middle[1] * 0.015, a[2])  # fmt: skip
            parts += [Limb(a, low, 0.22, 0.22, SILK), Limb(low, b, 0.22, 0.22, SILK)]
            if (turn * 7 + k * 5) % 4 == 0:
                parts.append(ball(low, 0.75, DEW))
    for side in (-1.0, 1.0):
        stem: list[Point] = [(side * 92, 0, 0), (side * 84, 50, 2), (side * 76, 104, 0),
                             (side * 60, 150, -2)]  # fmt: skip
        parts += chain(stem, (4.4, 3.8, 3.0, 2.0), BARK)
        for k in range(4):
            x, y, z = stem[min(k, 3)]
            parts += [
                ball((x + side * 5, y + 8, z + 3), 7.0, LEAVES),
                ball((x + side * 13, y + 13, z - 3), 6.0, LEAVES),
                Limb((x, y + 2, z), (x + side * 12, y + 12, z - 2), 1.6, 1.0, BARK),
            ]
    top = on(5, 1.0)
    parts.append(Limb(on(4, 1.0), (64, 142, -1), 0.35, 0.35, SILK))
    parts.append(Limb(top, (-62, 148, -1), 0.35, 0.35, SILK))
    parts += [Limb(on(k, 1.0), (side * 86, up, 1), 0.35, 0.35, SILK)
              for k, side, up in ((0, 1.0, 70.0), (9, -1.0, 70.0), (15, 1.0, 20.0),
                                  (12, -1.0, 20.0), (2, 1.0, 110.0), (7, -1.0, 110.0))
              ]  # fmt: skip
    body = _body(look, phase)
    for side in (-1.0, 1.0):
        for k in range(4):
            body += _leg(side, k, look, (0.0, 4.0, 0.15))
    body = moved(turned(body, -pi / 2, (0.0, 12.0)), (0.0, 0.0, 0.0), 0.62)
    body = spun(body, pi / 2)  # its back to the viewer
    return parts + moved(body, (middle[0], middle[1] - 6.0, 2 * sway - 4.0))


def _parts(phase: float, action: Action, look: Look) -> list[Part]:
    if action is Action.HANG:
        return _hanging(phase, look)
    return _creeping(phase, action, look)


RIGS: dict[str, Rig] = {
    "spider": Rig(_parts, {Action.WALK: Gait(0.9, 13.0 / 0.58), Action.RUN: Gait(0.5, 13.0 / 0.58),
                           Action.STAND: Gait(2.6), Action.SIT: Gait(2.6), Action.EAT: Gait(2.0),
                           Action.HANG: Gait(6.0, samples=24)}, 5.4, turn=0.6, front=0.85,
                  pitch=0.30, treed=frozenset({Action.HANG})),
    "spider web": Rig(web, {Action.STAND: Gait(3.0)}, 3.5, turn=0.0, front=0.22, pitch=0.04),
}  # fmt: skip
"""The spider, and its web."""

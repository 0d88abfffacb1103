"""Scooters and jet skis with somebody on them. Units are centimetres of a grown person."""

from __future__ import annotations

from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects import people
from crake.engines.sketch.subjects.mounted import UPRIGHT
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    disc,
    moved,
    sheet,
    tinted,
    turned,
)
from crake.engines.sketch.subjects.postures import Arm, Leg, Posture
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig, look_of
from crake.engines.sketch.subjects.wheels import BLACK, CHROME, RIM, TYRE, hull

WHEEL = 12.0
"""Radius of a scooter's wheels."""
Hands = tuple[Point, Point]


def ridden(posture: Posture, phase: float, action: Action, look: Look, hands: Hands) -> list[Part]:
    """Return who rides, in a posture with the hands at the bar; animals ride upright."""
    rider = look.rider
    own = replace(look, colour=None)
    if rider is not None:
        own = look_of(rider, look)
        if rider.kind in UPRIGHT:
            return UPRIGHT[rider.kind](own, phase, action)
    figure = people.PEOPLE.get(rider.kind if rider else "person", people.person)(own)
    return figure.holding(posture, phase, action, hands)


def _small_wheel(x: float, phase: float) -> list[Part]:
    parts: list[Part] = [
        Limb((x, WHEEL, -3), (x, WHEEL, 3), WHEEL, WHEEL, TYRE, cut=True),
        disc((x, WHEEL, 3), WHEEL, TYRE), disc((x, WHEEL, -3), WHEEL, TYRE),
        disc((x, WHEEL, 3.6), WHEEL * 0.66, RIM, 0.6),
    ]  # fmt: skip
    for k in range(3):
        t = -2 * pi * phase + 2 * pi * k / 3
        end = (x + 0.6 * WHEEL * cos(t), WHEEL + 0.6 * WHEEL * sin(t), 4.4)
        parts.append(Limb((x, WHEEL, 4.4), end, 1.2, 1.0, BLACK))
    return parts


def _scooter(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a kick scooter with an electric motor, and who stands on it."""
    paint = Ink(look.colour or (0.16, 0.17, 0.19), gloss=0.5)
    lamp = Ink((1.0, 0.96, 0.82), glow=0.95 if look.dark else 0.4)
    moving = action is not Action.STAND
    roll = 3 * phase if moving else 0.0
    low, top = (46.0, WHEEL + 6), (34.0, 112.0)
    parts = _small_wheel(-48.0, roll) + _small_wheel(48.0, roll)
    deck = ((-44, 11), (-44, 17), (26, 17), (32, 13), (30, 11))
    parts += hull(deck, 9, 9, paint)
    parts += [
        Limb((-42, 18, -8), (24, 18, -8), 0.8, 0.8, BLACK),
        sheet([(-40, 18.4, -7), (22, 18.4, -7), (22, 18.4, 7), (-40, 18.4, 7)], BLACK),
        *chain([(26, 15, 0), (38, 22, 0), (*low, 0)], (4, 4, 4), paint),
        Limb((48, WHEEL, 0), (*low, 0), 3.4, 3.4, paint),
        Limb((*low, 0), (*top, 0), 3.0, 2.4, paint),
        *chain([(30, 113, -24), (33, 114, 0), (30, 113, 24)], (1.8, 2.0, 1.8), BLACK),
        Limb((31, 113, 14), (30, 113, 26), 2.5, 2.5, BLACK),
        Limb((31, 113, -14), (30, 113, -26), 2.5, 2.5, BLACK),
        Limb((38, 100, 0), (41, 99.5, 0), 4.2, 3.6, lamp),
        ball((-60, 26, 0), 2.4, Ink((1.0, 0.1, 0.08), glow=0.8)),
        *chain([(-38, 17, 0), (-48, 27, 0), (-60, 25, 0)], (2, 2.4, 1.4), paint),
    ]  # fmt: skip
    if not moving:
        return parts
    breath = 0.8 * sin(2 * pi * phase)
    legs = Leg(8.0, 7.0, out=-5.0, toe=0.0), Leg(-12.0, 7.0, out=-6.0, toe=0.0)
    posture = Posture(legs, (Arm(0.9, 0.5), Arm(0.9, 0.5)), (-4.0, breath), 5.0)
    hands = (42.0, 96.0, -20.0), (42.0, 96.0, 20.0)
    return parts + moved(ridden(posture, phase, action, look, hands), (-12.0, 18.5, 0.0))


def _jet_ski(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a jet ski that rears over the waves, and who sits on it."""
    paint = Ink(look.colour or (0.90, 0.18, 0.12), gloss=0.9)
    white, seat = Ink((0.95, 0.95, 0.96), gloss=0.7), Ink((0.09, 0.09, 0.10), gloss=0.2)
    moving = action is not Action.STAND
    keel = ((-128, 26), (-122, 4), (60, 2), (112, 22), (134, 44), (96, 40), (-118, 36))
    parts = hull(keel, 30, 40, white)
    parts += hull(((-116, 34), (-104, 50), (-20, 54), (30, 62), (80, 60), (132, 46), (90, 36)), 40,
                  16, paint)  # fmt: skip
    parts += [
        *chain([(-100, 58, 0), (-60, 64, 0), (0, 66, 0), (22, 72, 0)], (11, 14, 14, 9), seat),
        *chain([(90, 58, 0), (56, 72, 0), (34, 84, 0), (20, 86, 0)], (9, 15, 13, 8), paint),
        Limb((40, 92, -1), (44, 100, 0), 6, 1, Ink((0.16, 0.26, 0.36), gloss=1.0)),
        *chain([(20, 96, -34), (30, 92, 0), (20, 96, 34)], (2.2, 2.6, 2.2), BLACK),
        Limb((-126, 18, 0), (-136, 16, 0), 7, 6, CHROME),
        sheet([(-90, 42, 39), (70, 46, 37), (40, 52, 33), (-80, 48, 35)],
              Ink(tinted(paint.base, 0.5), gloss=0.8)),
    ]  # fmt: skip
    if not moving:
        return parts
    legs = Leg(26.0, 18.0, 0.1, 14.0, 0.0), Leg(24.0, 18.0, 0.1, 16.0, 0.0)
    posture = Posture(legs, (Arm(0.9, 0.4), Arm(0.9, 0.4)), (-4.0, -6.0), 16.0)
    hands = (52.0, 82.0, -28.0), (52.0, 82.0, 28.0)
    parts += moved(ridden(posture, phase, action, look, hands), (-32.0, 12.0, 0.0))
    parts = turned(parts, 0.10 + 0.05 * sin(2 * pi * phase), (-60, 20))
    return parts + _wake(phase)


def _wake(phase: float) -> list[Part]:
    """Return the jet of water behind, whose drops fly up and fall."""
    parts: list[Part] = []
    for k in range(26):
        age = (phase * 2 + k * 0.381966) % 1.0
        way, side = 70 + 90 * ((k * 0.71) % 1), ((k * 0.53) % 1 - 0.5) * 70
        high = 26 + 76 * ((k * 0.37) % 1)
        at = (-128 - way * age, 14 + 4 * high * age * (1 - age), side * (0.3 + age))
        spray = Ink((0.95, 0.98, 1.0), glow=0.8, mist=max(1.0 * (1 - age), 0.001))
        parts.append(ball(at, 5 + 13 * age, spray))
    return parts


RIGS: dict[str, Rig] = {
    "kick scooter": Rig(_scooter, {Action.RIDE: Gait(0.9, 6 * pi * WHEEL),
                                   Action.STAND: Gait(2.0)}, 2.0, turn=0.45, front=0.5, pitch=0.06,
                        ridden=True),
    "jet ski": Rig(_jet_ski, {Action.RIDE: Gait(1.4, 620.0), Action.STAND: Gait(3.0)}, 1.9,
                   turn=0.42, front=0.5, pitch=0.08, home=Home.WATER, waterline=14.0, ridden=True),
}  # fmt: skip
"""Scooters and jet skis by their name."""

"""Rowing boats and gondolas, with who is in them.

Units are centimetres of a grown person.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.direction import Action, Finery
from crake.engines.sketch.subjects import people
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    chain,
    moved,
    sheet,
    spun,
    turned,
)
from crake.engines.sketch.subjects.postures import HIP, Arm, Leg, Posture, stand
from crake.engines.sketch.subjects.riders import Hands, ridden
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

WOOD, PALE = Ink((0.50, 0.32, 0.17), gloss=0.3), Ink((0.72, 0.54, 0.34), gloss=0.2)
BLACK, STEEL = Ink((0.06, 0.06, 0.07), gloss=0.9), Ink((0.80, 0.82, 0.85), gloss=0.9)
RED = Ink((0.62, 0.10, 0.12), gloss=0.2)
DRAUGHT = 10.0
"""How deep they lie in the water."""
Rib = tuple[float, float, float, float]
"""Where a rib is, ahead; its lowest and its highest point; half its width at the top."""


def _shell(ribs: Sequence[Rib], outside: Ink, inside: Ink, rim: Ink) -> list[Part]:
    """Return a hull over its ribs, open above."""
    parts: list[Part] = []
    for (x0, low0, high0, wide0), (x1, low1, high1, wide1) in itertools.pairwise(ribs):
        for side in (-1.0, 1.0):
            top: tuple[Point, Point] = (x0, high0, side * wide0), (x1, high1, side * wide1)
            keel: tuple[Point, Point] = (
                (x0, low0, side * wide0 * 0.45),
                (x1, low1, side * wide1 * 0.45),
            )
            parts.append(sheet([*keel, *top[::-1]], outside if side > 0 else inside))
        floor: list[Point] = [(x0, low0, -wide0 * 0.45), (x1, low1, -wide1 * 0.45),
                              (x1, low1, wide1 * 0.45), (x0, low0, wide0 * 0.45)]  # fmt: skip
        parts.append(sheet(floor, inside))
    for side in (-1.0, 1.0):
        edge: list[Point] = [(x, high, side * wide) for x, _, high, wide in ribs]
        parts += chain(edge, [2.0] * len(edge), rim)
    return parts


def _bench(x: float, y: float, wide: float, ink: Ink) -> Part:
    return sheet(
        [(x - 12, y, -wide), (x + 12, y, -wide), (x + 12, y, wide), (x - 12, y, wide)], ink
    )


def _along(a: Point, b: Point, share: float) -> Point:
    """Return the place that is a share of the way from one to another, or beyond."""
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share,
            a[2] + (b[2] - a[2]) * share)  # fmt: skip


def _crew(look: Look) -> list[Look]:
    """Return the looks of those in a boat: nobody, one, or two."""
    if look.rider is None:
        return []
    second = replace(look, variant=(look.variant + 0.5) % 1.0)
    return [look, second][: min(look.rider.count, 2)]


def _seated(
    x: float,
    y: float,
    own: Look,
    phase: float,
    hands: Hands | None = None,
    lean: float = 0.0,
    *,
    back: bool = False,
) -> list[Part]:
    """Return somebody who sits in a boat.

    Parameters
    ----------
    x, y
        Where the hip is.
    hands
        Where the palms of the far and of the near hand are; in the lap where nothing is said.
    back
        Whether it looks to where the boat comes from.
    """
    low = HIP - y
    legs = Leg(44.0, low + 12.0, 0.0, 2.0, 0.5), Leg(42.0, low + 12.0, 0.0, 2.0, 0.5)
    posture = Posture(legs, (Arm(0.5, 0.9), Arm(0.5, 0.9)), (0.0, 0.0), lean)
    palms: list[Point] = []
    for px, py, pz in hands or ((x + 26, y + 14, -10.0), (x + 26, y + 14, 10.0)):
        palms.append((x - px, py + low, -pz) if back else (px - x, py + low, pz))
    far, near = palms[::-1] if back else palms
    who = ridden(posture, phase, Action.RIDE, own, (far, near))
    return moved(spun(who, pi) if back else who, (x, -low, 0.0))


def _rowing_boat(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a rowing boat; who rows looks back, as rowers do, and a second one sits astern."""
    del action
    turn = 2 * pi * phase
    paint = Ink(look.colour or (0.62, 0.24, 0.16), gloss=0.3)
    parts = _shell([(-150.0, 4.0, 42.0, 36.0), (-90.0, -6.0, 39.0, 54.0), (0.0, -8.0, 38.0, 60.0),
                    (80.0, -5.0, 41.0, 50.0), (140.0, 8.0, 50.0, 25.0), (172.0, 30.0, 58.0, 2.0)],
                   paint, WOOD, PALE)  # fmt: skip
    parts.append(sheet([(-150, 4, -16), (-150, 4, 16), (-150, 42, 36), (-150, 42, -36)], paint))
    parts += [_bench(-100.0, 30.0, 48.0, PALE), _bench(0.0, 30.0, 56.0, PALE),
              _bench(86.0, 33.0, 42.0, PALE)]  # fmt: skip
    crew = _crew(look)
    grips: list[Point] = []
    for side in (-1.0, 1.0):
        pin: Point = (-34.0, 42.0, side * 60.0)
        # Through the air with the handles low, through the water with them high.
        grip: Point = (-38.0 - 20.0 * cos(turn), 62.0 + 8.0 * sin(turn), side * 15.0)
        if not crew:
            grip = (60.0, 40.0, side * 44.0)
        grips.append(grip)
        end = _along(grip, pin, 3.0 if crew else 1.9)
        parts += [
            Limb(grip, end, 2.0, 2.2, PALE),
            Limb(_along(grip, end, 0.80), end, 2.4, 7.0, PALE),
        ]
    for number, own in enumerate(crew):
        if number == 0:
            hands = grips[0], grips[1]
            parts += _seated(0.0, 38.0, own, phase, hands, 6.0 + 9.0 * cos(turn), back=True)
        else:
            parts += _seated(-102.0, 38.0, own, phase)
    return turned(parts, 0.02 * sin(turn), (0, 0))


def _gondola(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a gondola: its gondolier stands astern with one oar, guests sit amidships."""
    del action
    turn = 2 * pi * phase
    ribs = [(-300.0, 70.0, 96.0, 2.0), (-250.0, 34.0, 62.0, 14.0), (-160.0, 2.0, 44.0, 36.0),
            (-40.0, -8.0, 40.0, 48.0), (90.0, -6.0, 40.0, 46.0), (190.0, 8.0, 50.0, 28.0),
            (262.0, 40.0, 74.0, 8.0), (290.0, 74.0, 104.0, 2.0)]  # fmt: skip
    hull = Ink(look.colour or BLACK.base, gloss=0.9)
    parts = _shell(ribs, hull, hull, BLACK)
    parts += chain([(262, 40, 0), (286, 66, 0), (296, 118, 0), (284, 136, 0)], (3, 4, 4, 5), STEEL)
    parts += [Limb((290, 84.0 + 8 * k, 0), (310, 84.0 + 8 * k, 0), 2, 2, STEEL) for k in range(4)]
    parts += [_bench(-30.0, 30.0, 38.0, RED), _bench(-50.0, 32.0, 38.0, RED),
              _bench(26.0, 32.0, 38.0, RED),
              sheet([(-64, 30, -36), (-64, 30, 36), (-70, 66, 32), (-70, 66, -32)], RED, 4.0),
              _bench(-190.0, 42.0, 26.0, WOOD)]  # fmt: skip
    for own, x in zip(_crew(look), (-36.0, 26.0), strict=False):
        parts += _seated(x, 40.0, own, phase)
    striped = replace(look, rider=None, colour=(0.93, 0.93, 0.95), clothes=(), gear=(),
                      finery=(Finery("cap", (0.92, 0.82, 0.54)),), mood=None)  # fmt: skip
    push = 12.0 * cos(turn)
    hands: Hands = (30.0 + push, 118.0, -6.0), (22.0 + push, 104.0, 16.0)
    figure = people.PEOPLE["man"](striped)
    posture = replace(stand(phase), lean=6.0 + 0.5 * push)
    parts += moved(figure.holding(posture, phase, Action.STAND, hands), (-196.0, 40.0, 0.0))
    grip: Point = (-166.0 + push, 160.0, -8.0)
    pin: Point = (-150.0, 78.0, 40.0)
    blade = _along(grip, pin, 2.0)
    parts += [Limb(grip, blade, 2.4, 2.4, WOOD), Limb(_along(grip, blade, 0.78), blade, 3, 8, WOOD),
              Limb((-150, 42, 38), pin, 3, 2, WOOD)]  # fmt: skip
    return turned(parts, 0.015 * sin(turn), (0, 0))


def _rig(draw: object, seconds: float, stride: float, size: float) -> Rig:
    gaits = {
        Action.RIDE: Gait(seconds, stride),
        Action.FLOAT: Gait(seconds, 0.0 if draw is _rowing_boat else stride),
        Action.STAND: Gait(seconds),
    }
    return Rig(draw, gaits, size, turn=0.42, front=0.55, pitch=0.16, home=Home.WATER,  # type: ignore[arg-type]
               waterline=DRAUGHT, ridden=True)  # fmt: skip


RIGS: dict[str, Rig] = {
    "rowing boat": _rig(_rowing_boat, 2.6, 330.0, 1.85),
    "gondola": _rig(_gondola, 2.8, 260.0, 1.3),
}
"""Boats that people move by hand, by their name."""

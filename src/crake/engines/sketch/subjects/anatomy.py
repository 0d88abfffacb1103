"""The limbs and the trunk of people, and what they are dressed in.

Units are centimetres of a grown person.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, chain, sheet
from crake.engines.sketch.subjects.postures import Arm, Leg, Posture
from crake.engines.sketch.subjects.reach import PALM, TIP, arm_hanging, arm_towards
from crake.engines.sketch.subjects.rig import bend


@dataclass(frozen=True, slots=True)
class Physique:
    """How somebody is built.

    Parameters
    ----------
    size
        Relative to a man of average height.
    head
        Size of the head, relative to the rest.
    shoulders, hips, waist
        Widths, relative to a man's.
    bulk
        Thickness of limbs and trunk.
    stoop
        How far the neck is bent ahead, in centimetres.
    """

    size: float = 1.0
    head: float = 1.0
    shoulders: float = 1.0
    hips: float = 1.0
    waist: float = 1.0
    bulk: float = 1.0
    stoop: float = 0.0


@dataclass(frozen=True, slots=True)
class Outfit:
    """What a figure wears: materials, and what is bare.

    Parameters
    ----------
    skin, top, legs, shoe, hand
        Of the neck, the trunk, the legs, the shoes and the hands.
    sleeve, cuff
        Of the upper and the lower arms; as the top without them.
    shin
        Of the lower legs; as the legs without it.
    skirt, hem
        A skirt, and how far below the hip it ends.
    """

    skin: Ink
    top: Ink
    legs: Ink
    shoe: Ink
    hand: Ink
    sleeve: Ink | None = None
    cuff: Ink | None = None
    shin: Ink | None = None
    skirt: Ink | None = None
    hem: float = 40.0


def woven(colour: RGB, gloss: float = 0.0) -> Ink:
    """Return the material of clothes and skin, smooth over its seams."""
    return Ink(colour, gloss=gloss, soft=True)


def leg_of(
    o: Outfit, body: Physique, side: float, hip: Point, leg: Leg
) -> tuple[list[Part], tuple[Point, Point]]:
    """Return a leg, and where its heel and toe are."""
    size = body.bulk * (0.92 + 0.08 * body.hips)
    z = hip[2] * 0.3 + side * (9.0 * body.hips * (0.85 + 0.15 * body.bulk))
    foot = side * (9.0 + leg.out)
    knee, ankle = bend((hip[0], hip[1] - 2), (leg.ahead, leg.up), 43.5, 43.5, 1)
    point = leg.toe
    if point is None:
        point = -0.75 * sin(pi * min(leg.swing * 1.25, 1.0)) + 0.35 * max(leg.swing - 0.7, 0)
    toe = ankle[0] + 16 * cos(point), ankle[1] - 3 + 16 * sin(point)
    if leg.toe is None and hip[1] > 60:
        toe = toe[0], max(toe[1], 3.5)
    middle = (*knee, (z + foot) / 2 + side * 1.2)
    if leg.knee is not None:
        ankle, middle = (leg.ahead, leg.up), (*leg.knee[:2], side * leg.knee[2])
    shin = o.shin or o.legs
    thigh, wide = o.legs, 1.0
    if o.skirt is not None and o.hem > 20:  # it drapes over a thigh that is raised
        thigh, wide = o.skirt, 1.12
    calf = (middle[0] * 0.62 + ankle[0] * 0.38 - 1.6, middle[1] * 0.62 + ankle[1] * 0.38,
            (z + foot) / 2 if leg.knee is None else middle[2] * 0.62 + foot * 0.38)  # fmt: skip
    root = (hip[0], hip[1] - 2, z)
    share = min(o.hem / 46, 1.0) if wide > 1 else 0.5
    edge = tuple(a + (b - a) * share for a, b in zip(root, middle, strict=True))
    at_edge = (10.6 + (6.9 - 10.6) * share) * size
    return [
        Limb(root, (edge[0], edge[1], edge[2]), 10.6 * size * wide, at_edge * wide, thigh),
        Limb((edge[0], edge[1], edge[2]), middle, at_edge, 6.9 * size, o.legs),
        Limb(middle, calf, 6.9 * size, 6.5 * size, shin),
        Limb(calf, (*ankle, foot), 6.4 * size, 4.4 * size, shin),
        Limb((ankle[0] - 3.5, ankle[1] - 2.5, foot), (*toe, foot), 5.0 * size, 3.9 * size,
             o.shoe),
        Limb((ankle[0], ankle[1] + 3, foot), (ankle[0] - 1, ankle[1] - 2, foot), 4.9 * size,
             5.0 * size, o.shoe),
    ], ((ankle[0], ankle[1], foot), (*toe, foot))  # fmt: skip


def arm_of(o: Outfit, body: Physique, side: float, root: Point, arm: Arm,
           palm: Point | None = None, *, up: bool = False,
           ) -> tuple[list[Part], Point, Point]:  # fmt: skip
    """Return an arm from a shoulder, and where its wrist and its palm are."""
    size = body.bulk
    bones = arm_hanging(root, side, arm, 7.0 if o.skirt is not None and o.hem > 20 else 0.0)
    if palm is not None:
        bones = arm_towards(root, palm, side, up=up)
    elbow, hand, tip, thumb = bones
    x, y, z = (a + (b - a) * PALM / TIP for a, b in zip(hand, tip, strict=True))
    sleeve, cuff = o.sleeve or o.top, o.cuff or o.sleeve or o.top
    return (
        [
            Limb(root, elbow, 6.5 * size, 4.7 * size, sleeve),
            Limb(elbow, hand, 4.8 * size, 3.4 * size, cuff),
            Limb(hand, tip, 3.9 * size, 2.8 * size, o.hand),
            Limb(hand, thumb, 2.2 * size, 1.4 * size, o.hand),
        ],
        hand,
        (x, y, z),
    )


def trunk_of(
    o: Outfit,
    body: Physique,
    hip: Point,
    neck: Point,
    phase: float,
    p: Posture,
    *,
    windy: bool = False,
) -> list[Part]:
    """Return trunk, skirt and neck."""
    size = body.bulk
    at = [
        (
            hip[0] + (neck[0] - hip[0]) * share,
            hip[1] + (neck[1] - hip[1]) * share,
            hip[2] + (neck[2] - hip[2]) * share,
        )
        for share in (0.0, 0.30, 0.68, 0.92)
    ]
    wide = (6.2 * body.hips, 4.4 * body.waist, 7.4 * body.shoulders, 14.2 * body.shoulders)
    thick = (11.4 * size, 10.0 * size * (0.3 + 0.7 * body.waist), 11.2 * size, 6.6 * size)
    parts: list[Part] = []
    for z in (-1.0, 1.0):
        spots = [(x, y, side + z * out) for (x, y, side), out in zip(at, wide, strict=True)]
        low = o.legs if o.skirt is None else o.top
        parts += [
            Limb(spots[0], spots[1], thick[0], thick[1], low),
            Limb(spots[1], spots[2], thick[1], thick[2], o.top),
            Limb(spots[2], spots[3], thick[2], thick[3], o.top),
        ]
        if low is not o.top:  # a shirt reaches over the waist
            parts.append(Limb(spots[1], (spots[1][0], spots[1][1] - 6, spots[1][2]),
                              thick[1] * 1.03, thick[1] * 1.06, o.top))  # fmt: skip
    (x, y, z), across = at[3], wide[3] * 0.8  # between the shoulders, below the neck
    parts.append(Limb((x, y - 2, z - across), (x, y - 2, z + across), thick[3] * 0.98,
                      thick[3] * 0.98, o.top))  # fmt: skip
    if o.skirt is not None:
        swing = 0.10 * (p.legs[1].ahead + p.legs[0].ahead) + 2.5 * sin(2 * pi * phase)
        swing -= (9.0 + 4.0 * sin(4 * pi * phase)) if windy else 0.0
        # Of who sits on a chair it lies on the thighs and hangs down a little.
        down = hip[1] - (min(o.hem, 15.0) if hip[1] < 60 else o.hem)
        hem = (hip[0] + swing, max(down, 6.0), hip[2])
        parts += _skirt((at[1][0], at[1][1] - 6, at[1][2]), hem, o.skirt, body, p)
    return parts + chain([(neck[0], neck[1] - 4, neck[2]),
                          (neck[0] + 2.5 + body.stoop * 0.8, neck[1] + 10, neck[2])],
                         (5.3 * size, 4.8 * size), o.skin)  # fmt: skip


def _skirt(waist: Point, hem: Point, ink: Ink, body: Physique, p: Posture) -> list[Part]:
    """Return a skirt with folds as a ring of panels, wide enough for the legs."""
    count = 24
    stride = 0.45 * max(abs(leg.ahead) for leg in p.legs)
    long = 0.22 * (waist[1] - hem[1])
    turns = [2 * pi * k / count for k in range(count + 1)]
    flat = 0.3 if p.tilt > 1.2 else 1.0  # of who lies on the back
    deep, wide = max(12.0 * body.waist, 12.6 * body.bulk), 15.5 * max(body.waist, 0.8)
    upper = [(waist[0] + deep * cos(t), waist[1], waist[2] + wide * sin(t)) for t in turns]
    low = [(hem[0] + flat * (11 + long + stride + 2.2 * cos(8 * t)) * cos(t), hem[1],
            hem[2] + (14 + long + 2.2 * cos(8 * t)) * sin(t)) for t in turns]  # fmt: skip
    return [sheet([upper[k], upper[k + 1], low[k + 1], low[k]], ink) for k in range(count)]

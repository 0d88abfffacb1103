"""The skeleton of people, astronauts and robots. Units are centimetres of a grown person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache
from math import cos, pi, sin

from crake.engines.sketch.direction import Action, Expression, Facing
from crake.engines.sketch.subjects.boards import glides
from crake.engines.sketch.subjects.gear import beneath, held, posed
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    moved,
    sheet,
    spun,
    turned,
)
from crake.engines.sketch.subjects.postures import HIP, PIVOT, Arm, Hands, Leg, Posture
from crake.engines.sketch.subjects.reach import arm_hanging, arm_towards
from crake.engines.sketch.subjects.repertoire import DOINGS, POSTURES, VIEWS
from crake.engines.sketch.subjects.rig import SADDLE, Gait, Look, Rig, bend

HEAD_RADIUS = 15.0
"""How far a head reaches around its middle, hair and all."""
SHOULDER, HEAD = 56.0, 74.0
"""Heights of the neck's root and of the middle of the head over the hip."""


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


Head = Callable[[Point, Look], list[Part]]
"""Draws a head of the usual size around its middle."""
Kit = Callable[[Joints], list[Part]]
"""Draws what somebody carries or wears over the rest."""


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


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody, ready to be drawn."""

    physique: Physique
    outfit: Outfit
    head: Head
    kits: tuple[Kit, ...] = ()
    look: Look = field(default_factory=lambda: Look(None, 0.3, dark=False))

    def parts(self, phase: float, action: Action) -> list[Part]:
        """Return all parts at a phase of an action."""
        return self.holding(posed(POSTURES[action](phase), self.look.gear, action, phase),
                            phase, action)  # fmt: skip

    def spine(self, p: Posture) -> tuple[Point, Point]:
        """Return where hip and neck are in a posture, before it is tilted, turned and sized."""
        hip, lean = (p.hip[0], HIP + p.hip[1], p.sway), p.lean + self.physique.stoop
        return hip, (hip[0] + lean, hip[1] + SHOULDER - abs(lean) * 0.12, p.sway * 0.4)

    def shoulder(self, side: float, neck: Point) -> Point:
        """Return where the arm of a side begins, -1 the far one and 1 the near one."""
        body = self.physique
        wide = 17.0 * body.shoulders * (0.8 + 0.2 * body.bulk)
        return neck[0], neck[1] - 8, neck[2] + side * wide

    def holding(self, p: Posture, phase: float, action: Action, hands: Hands = (None, None),
                ) -> list[Part]:  # fmt: skip
        """Return all parts in a posture.

        Parameters
        ----------
        hands
            Where the palms of the far and of the near hand are, before all of it is tilted, turned
            and sized; those that are nowhere in particular are where the posture has them.
        """
        gear, body = self.look.gear, self.physique
        hip, neck = self.spine(p)
        lean = p.lean + body.stoop
        parts = self._trunk(hip, neck, phase, p)
        wrists: list[Point] = []
        feet: list[tuple[Point, Point]] = []
        for k, side in enumerate((-1.0, 1.0)):
            leg, foot = self._leg(side, hip, p.legs[k])
            feet.append(foot)
            if side > 0 or action is not Action.RIDE or glides(gear):  # the mount hides the other
                parts += leg
            arm, wrist = self._arm(side, neck, p.arms[k], hands[k] or p.palms[k])
            parts, wrists = parts + arm, [*wrists, wrist]
        ahead = 3 + lean * 0.25 + p.nod + body.stoop * 0.6
        head = (neck[0] + ahead, hip[1] + HEAD - 2 + 2 * body.head - abs(lean) * 0.2, neck[2])
        look = self.look
        if action is Action.MEDITATE and look.mood is None:
            look = replace(look, mood=Expression.ASLEEP)
        face = self.head((0.0, 0.0, 0.0), look)
        parts += moved(turned(face, p.gaze, (0.0, -8.0)) if p.gaze else face, head, body.head)
        joints = Joints(hip, neck, (wrists[0], wrists[1]), phase, tuple(feet), action, body.size,
                        dict(look.tints))  # fmt: skip
        for kit in self.kits:
            parts += kit(joints)
        parts += held(gear, action, joints)
        if p.tilt:
            parts = turned(parts, p.tilt, (0.0, PIVOT))
        if p.turn:
            parts = spun(parts, p.turn)
        under, lift = beneath(gear, action, joints)
        away = p.along * body.size, (lift - p.drop) * body.size, 0.0
        parts = moved(parts, away, body.size)
        return parts + moved(under, (0.0, 0.0, 0.0), body.size)

    def place_of_head(self, phase: float, action: Action) -> tuple[Point, float]:
        """Return the middle of the head, and how far it reaches."""
        mark = Ink((0.0, 0.0, 0.0))

        def sphere(at: Point, _: Look) -> list[Part]:
            return [ball(at, HEAD_RADIUS, mark)]

        marked = replace(self, head=sphere, kits=()).parts(phase, action)
        found = next(part for part in marked if part.ink is mark)
        x, y, z = found.points[0].tolist()
        return (x, y, z), found.reach

    def _leg(self, side: float, hip: Point, leg: Leg) -> tuple[list[Part], tuple[Point, Point]]:
        o, body = self.outfit, self.physique
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

    def _arm(self, side: float, neck: Point, arm: Arm,
             palm: Point | None = None) -> tuple[list[Part], Point]:  # fmt: skip
        o, size = self.outfit, self.physique.bulk
        root = self.shoulder(side, neck)
        bones = arm_hanging(root, side, arm, 7.0 if o.skirt is not None and o.hem > 20 else 0.0)
        if palm is not None:
            bones = arm_towards(root, palm, side)
        elbow, hand, tip, thumb = bones
        sleeve, cuff = o.sleeve or o.top, o.cuff or o.sleeve or o.top
        return [
            Limb(root, elbow, 6.5 * size, 4.7 * size, sleeve),
            Limb(elbow, hand, 4.8 * size, 3.4 * size, cuff),
            Limb(hand, tip, 3.9 * size, 2.8 * size, o.hand),
            Limb(hand, thumb, 2.2 * size, 1.4 * size, o.hand),
        ], hand

    def _trunk(self, hip: Point, neck: Point, phase: float, p: Posture) -> list[Part]:
        o, body, size = self.outfit, self.physique, self.physique.bulk
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
            hem = (hip[0] + swing, max(hip[1] - o.hem, 6.0), hip[2])
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
    deep, wide = max(12.0 * body.waist, 12.6 * body.bulk), 15.5 * max(body.waist, 0.8)
    upper = [(waist[0] + deep * cos(t), waist[1], waist[2] + wide * sin(t)) for t in turns]
    low = [(hem[0] + (11 + long + stride + 2.2 * cos(8 * t)) * cos(t), hem[1],
            hem[2] + (14 + long + 2.2 * cos(8 * t)) * sin(t)) for t in turns]  # fmt: skip
    return [sheet([upper[k], upper[k + 1], low[k + 1], low[k]], ink) for k in range(count)]


_STEPS = ((0.0, 30.0), (0.5, 30.0))
GAITS: dict[Action, Gait] = {
    Action.WALK: Gait(1.05, 62 / 0.58, _STEPS),
    Action.RUN: Gait(0.68, 88 / 0.34, _STEPS),
    Action.STAND: Gait(3.0),
    Action.SIT: Gait(3.2),
    Action.LIE: Gait(3.6),
    Action.JUMP: Gait(1.15, 0.0, ((0.80, 4.0),)),
    Action.DANCE: Gait(1.1, 0.0, ((0.25, 0.0), (0.75, 0.0))),
    Action.WAVE: Gait(2.4),
    Action.CLIMB: Gait(1.5),
    Action.FALL: Gait(1.4),
    Action.SPIN: Gait(1.3),
    Action.EAT: Gait(2.6),
    Action.FLOAT: Gait(4.0),
    Action.FLY: Gait(2.4, 260.0),
    Action.SWIM: Gait(1.6, 130.0),
    Action.DIVE: Gait(2.0, 160.0),
    Action.RIDE: Gait(0.9),
} | {action: gait for action, (_, gait) in DOINGS.items()}
ROWS = 1.95
"""Rows of a 1280 x 720 picture per centimetre."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class HumanRig(Rig):
    """The rig of a figure, which can also be drawn in a posture that is not one of its actions."""

    figure: Callable[[Look], Figure]

    def turned(self, action: Action, facing: Facing | None = None) -> float:
        """Return by how much it turns to the viewer during an action."""
        if facing is None and action in VIEWS:
            return VIEWS[action]
        # `super()` without arguments does not work in a class with slots, which is made twice.
        return Rig.turned(self, action, facing)


def rig(figure: Callable[[Look], Figure], *, first: Action = Action.WALK) -> HumanRig:
    """Return the rig of a figure whose habit is the action `first`."""
    size = figure(Look(None, 0.3, dark=False)).physique.size
    gaits = {
        action: replace(gait, seconds=gait.seconds * size**0.5, stride=gait.stride * size,
                        touches=tuple((when, ahead * size) for when, ahead in gait.touches))
        for action, gait in GAITS.items()
    }  # fmt: skip

    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        return figure(look).parts(phase, action)

    @cache
    def head(phase: float, action: Action) -> tuple[Point, float]:
        return figure(Look(None, 0.3, dark=False)).place_of_head(phase, action)

    # Somebody small is drawn a little larger than true to be seen.
    return HumanRig(parts, {first: gaits[first]} | gaits, ROWS * size**-0.28, turn=0.62,
                    front=1.05, ahead=1.25, pitch=0.06, waterline=92.0 * size, head=head,
                    saddle=SADDLE * size, figure=figure)  # fmt: skip

"""The skeleton of people, astronauts and robots. Units are centimetres of a grown person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache

from crake.engines.sketch.direction import Action, Expression, Facing
from crake.engines.sketch.subjects.anatomy import Outfit, Physique, arm_of, leg_of, trunk_of
from crake.engines.sketch.subjects.boards import glides
from crake.engines.sketch.subjects.expressions import gape_at
from crake.engines.sketch.subjects.gear import beneath, free_handed, held, posed
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.parts import (
    Ink,
    Part,
    Point,
    ball,
    moved,
    spun,
    turned,
)
from crake.engines.sketch.subjects.postures import HIP, NECK, PIVOT, Hands, Leg, Posture
from crake.engines.sketch.subjects.repertoire import DOINGS, POSTURES, VIEWS
from crake.engines.sketch.subjects.rig import SADDLE, Gait, Look, Rig

HEAD_RADIUS = 15.0
"""How far a head reaches around its middle, hair and all."""
HEAD = 74.0
"""Height of the middle of the head over the hip."""


Head = Callable[[Point, Look], list[Part]]
"""Draws a head of the usual size around its middle."""
Kit = Callable[[Joints], list[Part]]
"""Draws what somebody carries or wears over the rest."""


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
        return hip, (hip[0] + lean, hip[1] + NECK - abs(lean) * 0.12, p.sway * 0.4)

    def shoulder(self, side: float, neck: Point) -> Point:
        """Return where the arm of a side begins, -1 the far one and 1 the near one."""
        body = self.physique
        wide = 17.0 * body.shoulders * (0.8 + 0.2 * body.bulk)
        return neck[0], neck[1] - 8, neck[2] + side * wide

    def trunk(self, hip: Point, neck: Point, phase: float, p: Posture) -> list[Part]:
        """Return trunk, skirt and neck."""
        windy = self.look.gust is not None
        return trunk_of(self.outfit, self.physique, hip, neck, phase, p, windy=windy)

    def leg(self, side: float, hip: Point, leg: Leg) -> tuple[list[Part], tuple[Point, Point]]:
        """Return the leg of a side, and where its heel and toe are."""
        return leg_of(self.outfit, self.physique, side, hip, leg)

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
        head = self._head_of(p, hip, neck)
        parts = self.trunk(hip, neck, phase, p)
        wrists, grips = list[Point](), list[Point]()
        feet: list[tuple[Point, Point]] = []
        for k, side in enumerate((-1.0, 1.0)):
            leg, foot = self.leg(side, hip, p.legs[k])
            feet.append(foot)
            if side > 0 or action is not Action.RIDE or glides(gear):  # the mount hides the other
                parts += leg
            beside = _beside(head, p.by_head[k], body.head)
            palm = hands[k] or beside or p.palms[k]
            root = self.shoulder(side, neck)
            arm, wrist, grip = arm_of(self.outfit, body, side, root, p.arms[k], palm,
                                      up=beside is not None)  # fmt: skip
            parts, wrists, grips = parts + arm, [*wrists, wrist], [*grips, grip]
        parts += self._headed(p, head, phase, action)
        joints = Joints(hip, neck, (wrists[0], wrists[1]), phase, tuple(feet), action, body.size,
                        {"skin": self.outfit.hand.base, **dict(self.look.tints)}, head, body.head,
                        self.look.afloat, (grips[0], grips[1]),
                        free=free_handed(gear, action),
                        windy=self.look.gust is not None)  # fmt: skip
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
        return parts + moved(under, (p.along * body.size, 0.0, 0.0), body.size)

    def _head_of(self, p: Posture, hip: Point, neck: Point) -> Point:
        """Return where the middle of the head is."""
        body, lean = self.physique, p.lean + self.physique.stoop
        ahead = 3 + lean * 0.25 + p.nod + body.stoop * 0.6
        return neck[0] + ahead, hip[1] + HEAD - 2 + 2 * body.head - abs(lean) * 0.2, neck[2]

    def _headed(self, p: Posture, at: Point, phase: float, action: Action) -> list[Part]:
        """Return the head, with what its face shows."""
        gape = gape_at(phase) if self.look.speaks and not p.gape else p.gape
        look = replace(self.look, gape=gape) if gape else self.look
        if look.gust is not None:
            look = replace(look, gust=phase)
        if action is Action.MEDITATE and look.mood is None:
            look = replace(look, mood=Expression.ASLEEP)
        face = self.head((0.0, 0.0, 0.0), look)
        face = turned(face, p.gaze, (0.0, -8.0)) if p.gaze else face
        face = spun(face, p.yaw) if p.yaw else face
        return moved(face, at, self.physique.head)

    def place_of_head(self, phase: float, action: Action) -> tuple[Point, float]:
        """Return the middle of the head, and how far it reaches."""
        mark = Ink((0.0, 0.0, 0.0))

        def sphere(at: Point, _: Look) -> list[Part]:
            return [ball(at, HEAD_RADIUS, mark)]

        marked = replace(self, head=sphere, kits=()).parts(phase, action)
        found = next(part for part in marked if part.ink is mark)
        x, y, z = found.points[0].tolist()
        return (x, y, z), found.reach


def _beside(head: Point, by: Point | None, size: float) -> Point | None:
    """Return a place that is given from the middle of a head."""
    if by is None:
        return None
    return head[0] + by[0] * size, head[1] + by[1] * size, head[2] + by[2] * size


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
        if (facing is None and action in VIEWS) or action is Action.TURN_HEAD:
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

"""The two of a pair as it stands: where each is, how it holds itself, what can be held of it.

A pair is measured in centimetres of grown people: ahead, up, to the viewer.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from functools import cached_property
from math import cos, dist, sin

from crake.engines.sketch.direction import Action, Subject
from crake.engines.sketch.nearest import nearest_action
from crake.engines.sketch.subjects.boards import BOARDS
from crake.engines.sketch.subjects.doings import TOY
from crake.engines.sketch.subjects.gear import posed
from crake.engines.sketch.subjects.humanoid import HEAD, Figure, HumanRig
from crake.engines.sketch.subjects.kits import gloves, katana, sword
from crake.engines.sketch.subjects.measures import METRES, PERSON
from crake.engines.sketch.subjects.parts import Part, Point, moved, spun
from crake.engines.sketch.subjects.picnic import IN_COMMON
from crake.engines.sketch.subjects.postures import Posture
from crake.engines.sketch.subjects.reach import NEAREST, REACH, within
from crake.engines.sketch.subjects.repertoire import POSTURES
from crake.engines.sketch.subjects.rig import SIDE, Look, Rig, box_of
from crake.engines.sketch.subjects.seats import SEATS
from crake.engines.sketch.together.deed import Anchor, Side

SHARED_SEATS = frozenset({"bench", "sofa", "bed"})
"""Seats that have room for two."""
FLAT = 0.9
"""Animals are drawn nearer to the size of people than they are: this power of the true relation."""
_STOOPS = 9
"""In how many steps somebody bends who has to."""

Palms = tuple[Point | None, Point | None]
"""Where the palms of the far and of the near hand are to be, as a pair stands."""


@dataclass(frozen=True)
class Body(ABC):
    """One of a pair at a phase of its cycle.

    Parameters
    ----------
    subject, rig
        Who, and how it is drawn.
    side
        What it does.
    phase
        Of its own cycle.
    stretch
        How much longer its steps are than usual.
    at, heading
        Where it is in the pair, and to where it is turned.
    stoop
        How far somebody stoops or squats, 0 to 1.
    """

    subject: Subject
    rig: Rig
    side: Side
    phase: float
    look: Look
    stretch: float = 1.0
    at: Point = (0.0, 0.0, 0.0)
    heading: float = 0.0
    stoop: float = 0.0

    @property
    @abstractmethod
    def front(self) -> float:
        """How far ahead of its middle it is measured from, in centimetres."""

    @property
    @abstractmethod
    def neck(self) -> Point:
        """Where a collar or a scarf sits, as the pair stands."""

    @property
    @abstractmethod
    def middle(self) -> Point:
        """The middle of the head, as the pair stands."""

    @abstractmethod
    def anchor(self, on: Anchor, more: Point) -> Point:
        """Return a place of it that can be held, as the pair stands."""

    @abstractmethod
    def parts(self, hands: Palms) -> list[Part]:
        """Draw it with its palms at places of the pair, if it has any."""

    @property
    def scale(self) -> float:
        """Centimetres per unit of its rig."""
        return scale_of(self.subject, self.rig)

    @property
    def action(self) -> Action:
        """What it does, as far as its rig can."""
        able = self.rig.gaits
        return nearest_action(self.side.action, able) or (
            Action.STAND if Action.STAND in able else next(iter(able))
        )

    def out(self, point: Point, by: float = 1.0) -> Point:
        """Turn a place of the body, in units of which each is `by` of its rig's, to the pair's."""
        x, y, z = (value * self.scale * by for value in point)
        c, s = cos(self.heading), sin(self.heading)
        return x * c - z * s + self.at[0], y + self.at[1], x * s + z * c + self.at[2]

    def into(self, point: Point, by: float = 1.0) -> Point:
        """Turn a place of the pair to the body's."""
        x, y, z = (value - start for value, start in zip(point, self.at, strict=True))
        c, s, unit = cos(self.heading), sin(self.heading), self.scale * by
        return (x * c + z * s) / unit, y / unit, (z * c - x * s) / unit

    def placed(self, parts: list[Part]) -> list[Part]:
        """Return parts of the body where it is in the pair."""
        return moved(spun(parts, self.heading), self.at, self.scale)


def scale_of(subject: Subject, rig: Rig) -> float:
    """Return centimetres per unit of a rig: people are as tall as they are, animals nearly."""
    size = float(min(max(subject.size, 0.3), 2.2) ** 0.8)
    if isinstance(rig, HumanRig):
        return size
    lives = Action.WALK in rig.gaits
    tall = float((METRES.get(subject.kind, PERSON) / PERSON) ** (FLAT if lives else 1.0))
    tall *= PERSON * 100
    first = Action.STAND if Action.STAND in rig.gaits else next(iter(rig.gaits))
    return tall * size / max(box_of(rig, first, SIDE)[3], 1.0)


class Animal(Body):
    """Anything that has no hands."""

    @cached_property
    def head(self) -> tuple[Point, float]:
        """The middle of its head and how far that reaches, in units of its rig."""
        if self.rig.head is not None:
            return self.rig.head(self.phase % 1.0, self.action)
        _, _, right, top = box_of(self.rig, self.action, SIDE)
        return (right * 0.8, top * 0.8, 0.0), top * 0.2

    @property
    def front(self) -> float:
        """How far ahead the end is that is nearer to the first, in centimetres."""
        if self.side.path is not None:
            return 0.0
        ahead = replace(self, phase=0.0).head[0][0] * self.scale
        return ahead if cos(self.heading) < 0 or self.side.action is Action.JUMP else -ahead

    def anchor(self, on: Anchor, more: Point) -> Point:
        """Return a place of it, as the pair stands."""
        (x, y, z), reach = self.head
        if on is not Anchor.HEAD:
            x, y = 0.0, self.rig.seat or y * 0.7
        x, y, z = self.out((x, y + (reach * 0.62 if on is Anchor.HEAD else 0.0), z))
        c, s = cos(self.heading), sin(self.heading)
        return (x + more[0] * c - more[2] * s, y + more[1], z + more[0] * s + more[2] * c)

    @property
    def neck(self) -> Point:
        """Where a collar sits, as the pair stands."""
        (x, y, z), reach = self.head
        return self.out((x - reach * 0.8, y - reach * 0.75, z))

    @property
    def middle(self) -> Point:
        """The middle of its head, as the pair stands."""
        return self.out(self.head[0])

    def parts(self, hands: Palms) -> list[Part]:
        """Draw it."""
        del hands
        gear = (*self.look.gear, TOY) if self.side.toy else self.look.gear
        look = replace(self.look, gear=gear)
        parts = list(self.rig.parts(self.phase % 1.0, self.action, look))
        return self.placed(parts)


class Person(Body):
    """Somebody with hands."""

    rig: HumanRig

    @cached_property
    def figure(self) -> Figure:
        """How it is dressed; what two sit on is not drawn with each."""
        gear = tuple(name for name in self.look.gear if name not in SHARED_SEATS)
        return self.rig.figure(replace(self.look, gear=(*gear, IN_COMMON)))

    @property
    def action(self) -> Action:
        """What it does: who has a sword fights with that, who has gloves only boxes."""
        action = super().action
        if action is not Action.FIGHT:
            return action
        kits = {*self.figure.kits}
        return Action.FENCE if kits & {sword, katana} else Action.SPAR if gloves in kits else action

    @cached_property
    def posture(self) -> Posture:
        """How it holds itself, but for its hands."""
        side = self.side
        gear = tuple(name for name in self.look.gear if name not in BOARDS)
        p = posed(POSTURES[self.action](self.phase % 1.0), gear, self.action, self.phase)
        legs = p.legs
        if self.stretch != 1.0:
            far, near = (replace(leg, ahead=2 + (leg.ahead - 2) * self.stretch) for leg in legs)
            legs = far, near
        arms = tuple(
            hand(self.phase % 1.0) if callable(hand) else arm
            for hand, arm in zip((side.far, side.near), p.arms, strict=True)
        )
        busy = [callable(hand) for hand in (side.far, side.near)]  # they gesture
        p = replace(p, palms=_free(p.palms, busy), by_head=_free(p.by_head, busy))
        low = self.stoop
        return replace(p, legs=legs, arms=(arms[0], arms[1]), turn=0.0,
                       lean=p.lean + side.lean + 34 * low, nod=p.nod + side.nod + 4 * low,
                       hip=(p.hip[0] - 16 * low, p.hip[1] - 58 * low))  # fmt: skip

    @property
    def size(self) -> float:
        """Units of its rig per centimetre of a grown person."""
        return self.figure.physique.size

    def shoulder(self, k: int) -> Point:
        """Return where the far (0) or the near (1) arm begins, as the pair stands."""
        _, neck = self.figure.spine(self.posture)
        return self.out(self.figure.shoulder(2.0 * k - 1, neck), self.size)

    def kept(self, k: int, point: Point) -> Point:
        """Return the place nearest to a point that a hand can get to."""
        unit = self.scale * self.size
        return within(self.shoulder(k), point, REACH * unit, NEAREST * unit)

    @property
    def front(self) -> float:
        """People are measured from their middle."""
        return 0.0

    def anchor(self, on: Anchor, more: Point) -> Point:
        """Return a place of it, as the pair stands."""
        hip, neck = self.figure.spine(self.posture)
        share = {Anchor.BACK: 0.80, Anchor.WAIST: 0.12, Anchor.SHOULDER: 1.0}.get(on, 1.0)
        x, y, z = (a + (b - a) * share for a, b in zip(hip, neck, strict=True))
        if on is Anchor.BACK:
            x -= 12.0
        elif on is Anchor.HEAD:
            y += HEAD - 56 + 12
        return self.out((x + more[0], y + more[1], z + more[2]), self.size)

    @property
    def neck(self) -> Point:
        """Where a scarf sits, as the pair stands."""
        return self.out(self.figure.spine(self.posture)[1], self.size)

    @property
    def middle(self) -> Point:
        """The middle of the head, as the pair stands."""
        x, y, z = self.figure.spine(self.posture)[1]
        return self.out((x + 4, y + HEAD - 56, z), self.size)

    def bent(self, k: int, goal: Point) -> Person:
        """Return the same, stooping or squatting until a hand gets to a place with some ease."""
        reach = 0.9 * REACH * self.scale * self.size
        tries = [replace(self, stoop=step / _STOOPS) for step in range(_STOOPS + 1)]
        return min(tries, key=lambda one: max(dist(one.shoulder(k), goal), reach))

    def parts(self, hands: Palms) -> list[Part]:
        """Draw it with its palms at places of the pair."""
        far, near = (None if at is None else self.into(at, self.size) for at in hands)
        return self.placed(self.figure.holding(self.posture, self.phase, self.action, (far, near)))


def _free(palms: Palms, busy: list[bool]) -> Palms:
    """Return where palms are but those of arms that move by themselves."""
    far, near = (None if moves else at for at, moves in zip(palms, busy, strict=True))
    return far, near


def shared_seat(gear: tuple[str, ...]) -> list[Part]:
    """Draw what two sit on together, if it is one thing."""
    name = next((name for name in gear if name in SHARED_SEATS), None)
    return SEATS[name]() if name is not None else []

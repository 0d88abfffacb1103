"""Draws two who do something with each other as one: real arms, that reach each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from math import cos, pi, prod, sin

from crake.engines.sketch.direction import Action, Facing, Subject
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.subjects.expressions import CLOSED, gape_at
from crake.engines.sketch.subjects.humanoid import GAITS, HEAD_RADIUS, HumanRig
from crake.engines.sketch.subjects.parts import Part, Point, moved, spun
from crake.engines.sketch.subjects.rig import Gait, Look, Rig, look_of
from crake.engines.sketch.together.bodies import Animal, Body, Palms, Person, scale_of, shared_seat
from crake.engines.sketch.together.deed import Anchor, Hold, Play, Scene, Side
from crake.engines.sketch.together.deeds import BY_NAME

ROWS = 2.0
"""Rows of a 1280 x 720 picture per centimetre of a pair."""
UNLIKE = 0.5
"""How unlike the second's looks are to the first's: people are a woman and a man."""
_SETTLING = 12
"""How often two hands look for a place that both can get to."""


_OVER = 0.62
"""Radians from the side at which one looks over somebody's shoulder."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class PairRig(Rig):
    """The rig of a pair; `meetings` tell where its palms are during each action."""

    meetings: Mapping[Action, Meeting]
    aside: float = 0.0

    def over_shoulder(self, whom: int) -> PairRig:
        """Return the same pair, at whose first or second one looks over the other's shoulder."""

        @cache
        def head(phase: float, action: Action) -> tuple[Point, float]:
            meeting = self.meetings[action]
            body = meeting.bodies(phase, Look(None, 0.3, dark=False))[whom]
            x, y, z = body.middle
            return (x - _off(meeting), y, z), HEAD_RADIUS * _tall(body.subject)

        return replace(self, head=head, aside=-_OVER if whom else _OVER)

    def turned(self, action: Action, facing: Facing | None = None) -> float:
        """Return by how much the pair turns to the viewer during an action."""
        if facing is None and action in self.meetings:
            return self.aside or self.meetings[action].play.turn
        return Rig.turned(self, action, facing)


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two subjects and what they do."""

    play: Play
    first: Subject
    second: Subject
    steps: tuple[float, float] = (1.0, 1.0)
    cycles: tuple[int, int] = (1, 1)
    seconds: float = 3.0
    stride: float = 0.0

    def bodies(self, phase: float, look: Look) -> tuple[Body, Body]:
        """Return both where they are."""
        play = self.play
        unlike = replace(look, variant=(look.variant + UNLIKE) % 1.0)
        other = look_of(self.second, unlike)
        one = self._body(0, self.first, play.first, phase, look)
        two = self._body(1, self.second, play.second, phase, other)
        size = _between(self.first, self.second)
        half = play.apart * size / 2, play.aside * size / 2
        one, two = self._set(one, (-half[0], -half[1])), self._set(two, half)
        if play.second.path is not None:
            two = replace(two, at=play.second.path(phase, one.middle))
        return one, two

    def _body(self, k: int, who: Subject, side: Side, phase: float, look: Look) -> Body:
        rig = rig_of(who.kind)
        assert rig is not None
        made = Person if isinstance(rig, HumanRig) else Animal
        own = self.cycles[k] * phase + side.late
        if self.play.turns:
            mine = (phase % 1.0 < 0.5) == (k == 0)
            said = 2 * phase % 1.0
            breath = min(12 * said, 12 * (1 - said), 1.0) if mine else 0.0
            look = replace(look, speaks=False, gape=max(breath * gape_at(said), CLOSED))
        return made(who, rig, side, own, look, self.steps[k], heading=side.heading)

    def _set(self, body: Body, at: tuple[float, float]) -> Body:
        """Put a body so that its middle, or an animal's head, is at a place of the ground."""
        front = body.front
        return replace(body, at=(at[0] - front * cos(body.heading), 0.0,
                                 at[1] - front * sin(body.heading)))  # fmt: skip

    def held(self, phase: float, look: Look) -> tuple[tuple[Body, Body], tuple[Palms, Palms]]:
        """Return both as they stand, and where their palms are; nowhere in particular is `None`."""
        one, two = self.bodies(phase, look)
        if one.side.bends:  # as far as at the start of the cycle: it does not bob along
            before, other = self.bodies(0.0, look)
            goal = _goal(before, other, before.side.near, 0.0)
            if goal is not None and isinstance(before, Person):
                one = replace(one, stoop=before.bent(1, goal).stoop)
        return (one, two), _settled(one, two, phase)

    def parts(self, phase: float, look: Look) -> list[Part]:
        """Draw both, and what is between them."""
        bodies, palms = self.held(phase, look)
        parts: list[Part] = []
        for body, hands in zip(bodies, palms, strict=True):
            parts += body.parts(hands)
        parts += shared_seat(look.gear)
        if self.play.prop is not None:
            parts += self.play.prop(_scene(bodies, palms, phase))
        return spun(parts, self.play.whirl * sin(2 * pi * phase)) if self.play.whirl else parts


def _goal(body: Body, other: Body, hand: object, phase: float) -> Point | None:
    """Return where a palm wants to be."""
    if not isinstance(hand, Hold):
        return None
    more = hand.moved(phase)
    if hand.on is not Anchor.BETWEEN:
        return other.anchor(hand.on, more)
    (ax, ay, az), (bx, by, bz) = _high(body), _high(other)
    size = _between(body.subject, other.subject)
    return ((ax + bx) / 2 + more[0] * size, (ay + by) / 2 + more[1] * size,
            (az + bz) / 2 + more[2] * size)  # fmt: skip


def _high(body: Body) -> Point:
    """Return the middle between the shoulders, or an animal's head."""
    return body.neck if isinstance(body, Person) else body.middle


def _settled(one: Body, two: Body, phase: float) -> tuple[Palms, Palms]:
    """Return where palms are: what two hands want to be at together is where both get to."""
    goals = [
        [_goal(body, other, hand, phase) for hand in (body.side.far, body.side.near)]
        for body, other in ((one, two), (two, one))
    ]
    hands = [(b, k) for b in (0, 1) for k in (0, 1)]
    for b, k in hands:
        body, goal = (one, two)[b], goals[b][k]
        if goal is None or not isinstance(body, Person):
            continue
        goals[b][k] = body.kept(k, goal)
        for c, m in hands:
            other = (one, two)[c]
            if c == b or goals[c][m] != goal or not isinstance(other, Person):
                continue
            for _ in range(_SETTLING):
                goal = other.kept(m, body.kept(k, goal))
            goals[b][k] = goals[c][m] = goal
    return (goals[0][0], goals[0][1]), (goals[1][0], goals[1][1])


def _scene(bodies: tuple[Body, Body], palms: tuple[Palms, Palms], phase: float) -> Scene:
    """Return what props are drawn from."""
    found: list[tuple[Point, Point] | None] = []
    heads, necks = [], []
    for body, (far, near) in zip(bodies, palms, strict=True):
        heads.append(body.middle)
        necks.append(body.neck)
        found.append((far or body.neck, near or body.neck) if isinstance(body, Person) else None)
    return Scene(phase, (found[0], found[1]), (heads[0], heads[1]), (necks[0], necks[1]))


def _between(first: Subject, second: Subject) -> float:
    """Return how far two are apart, relative to grown people: animals count for nothing."""
    people = [_tall(who) for who in (first, second) if isinstance(rig_of(who.kind), HumanRig)]
    return float(prod(people) ** (1 / len(people))) if people else 1.0


def _tall(subject: Subject) -> float:
    """Return how tall somebody is beside a grown person, as far as distances go."""
    rig = rig_of(subject.kind)
    if not isinstance(rig, HumanRig):
        return 1.0
    plain = Look(None, 0.3, dark=False)
    return rig.figure(plain).physique.size * scale_of(subject, rig)


@cache
def pair_rig(name: str, first: Subject, second: Subject) -> Rig:
    """Return the rig of two who do something with each other.

    Parameters
    ----------
    name
        Of the deed, which has plays.
    first, second
        Who does it, and with whom.
    """
    meetings = {action: _meeting(play, first, second)
                for action, play in BY_NAME[name].plays.items()}  # fmt: skip

    @cache
    def off(action: Action) -> float:
        return _off(meetings[action])

    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        return moved(meetings[action].parts(phase, look), (-off(action), 0.0, 0.0))

    gaits = {
        action: Gait(each.seconds, each.stride, _touches(each, action))
        for action, each in meetings.items()
    }
    usual = next(iter(meetings.values())).play.turn
    return PairRig(parts, gaits, _rows(first, second), turn=usual, front=usual,
                   ahead=usual, pitch=0.06, meetings=meetings)  # fmt: skip


def _rows(first: Subject, second: Subject) -> float:
    """Return rows of a 1280 x 720 picture per centimetre: an animal is as large as it is alone."""
    rigs = [rig_of(who.kind) for who in (first, second)]
    if rigs[0] is None or any(isinstance(rig, HumanRig) for rig in rigs):
        return float(ROWS * min(max(_tall(first), _tall(second)), 1.0) ** -0.5)
    return max(0.9 * rigs[0].size / scale_of(first, rigs[0]), ROWS)


def _off(meeting: Meeting) -> float:
    """Return how far ahead the middle of a pair is, so that it can stand in the frame's middle."""
    plain = Look(None, 0.3, dark=False)
    ahead = [float(x) for k in range(4) for part in meeting.parts(k / 4, plain)
             for x in part.points[:, 0]]  # fmt: skip
    return (min(ahead) + max(ahead)) / 2


def _meeting(play: Play, first: Subject, second: Subject) -> Meeting:
    """Measure the steps of two who go together, so that no foot slides."""
    own = [_own_stride(play.first, first), _own_stride(play.second, second)]
    runs = rig_of(first.kind)
    if play.second.path is not None and play.first.action is Action.RUN and runs is not None:
        return Meeting(play, first, second, seconds=runs.gaits[Action.RUN].seconds, stride=own[0])
    if not all(own):
        return Meeting(play, first, second, seconds=play.seconds)
    people = [isinstance(rig_of(who.kind), HumanRig) for who in (first, second)]
    if all(people):
        stride = (own[0] * own[1]) ** 0.5
        steps, cycles = (stride / own[0], stride / own[1]), (1, 1)
    else:
        times = max(1, round(own[0] / own[1]))
        stride = min(max(times * own[1], 0.78 * own[0]), 1.15 * own[0])
        steps, cycles = (stride / own[0], 1.0), (1, times)
    seconds = GAITS[play.first.action].seconds * (_tall(first) * _tall(second)) ** 0.25
    return Meeting(play, first, second, steps, cycles, seconds, stride)


def _own_stride(side: Side, who: Subject) -> float:
    rig = rig_of(who.kind)
    if rig is None or side.action not in rig.gaits:
        return 0.0
    return rig.gaits[side.action].stride * scale_of(who, rig)


def _touches(meeting: Meeting, action: Action) -> tuple[tuple[float, float], ...]:
    """Return when the first one's feet touch the ground, and where."""
    rig = rig_of(meeting.first.kind)
    if rig is None or not meeting.stride or action not in rig.gaits:
        return ()
    scale, back = scale_of(meeting.first, rig), -meeting.play.apart / 2
    return tuple((when, back + ahead * scale) for when, ahead in rig.gaits[action].touches)

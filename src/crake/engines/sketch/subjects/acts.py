"""People who do several things one after the other, without a cut: each act blends into the next.

The whole of it is one long cycle of a rig of its own. Where somebody goes and then stays, the way
that is gone follows, so that no foot slides while a walk begins and ends.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import cos, sin

from crake.engines.sketch.direction import Action, Subject
from crake.engines.sketch.subjects.boards import BOARDS
from crake.engines.sketch.subjects.gear import posed
from crake.engines.sketch.subjects.humanoid import HumanRig
from crake.engines.sketch.subjects.parts import Part, Point, moved, spun
from crake.engines.sketch.subjects.postures import HIP, Arm, Hands, Leg, Posture
from crake.engines.sketch.subjects.repertoire import POSTURES
from crake.engines.sketch.subjects.rig import Gait, Look, Rig, smooth
from crake.engines.sketch.subjects.seats import SEATS

BLEND = 0.6
"""Seconds that one act takes to become the next."""
SHORTEST = 1.2
"""Seconds that each is shown at least."""
BLENDED = frozenset({
    Action.STAND, Action.SIT, Action.WALK, Action.RUN, Action.WAVE, Action.DANCE, Action.EAT,
    Action.JUMP, Action.LIE, Action.LOOK_AROUND, Action.LOOK_UP, Action.TURN_HEAD,
})  # fmt: skip
"""What can follow upon each other: what is done on the ground."""
LEFT = frozenset({"bench", "chair", "armchair", "sofa", "padded seat", "theatre seat", "throne",
                  "pew"})  # fmt: skip
"""The seats that one can rise from and walk away."""
_OUT_OF_SIGHT = 800.0
"""Centimetres from a seat at which it is not seen any more."""
_FEET = 33.0
"""How far before a seat the feet are of who sits on it; there he stands up."""
_TOUCH = 1 / 48


def blends(subject: Subject, rig: Rig | None) -> bool:
    """Whether what somebody does can become the next thing without a cut."""
    seat = set(SEATS) & set(subject.gear)
    free = not set(BOARDS) & set(subject.gear)
    if seat:  # who sits leaves the seat behind, or comes to it
        free = free and seat <= LEFT and Action.SIT in {subject.action, *subject.then}
    alone = subject.count == 1 and not subject.deed and subject.to is None
    return isinstance(rig, HumanRig) and free and alone and subject.action in BLENDED


@dataclass(frozen=True, slots=True)
class Acts:
    """What somebody does, and when.

    Parameters
    ----------
    rig
        How it is drawn.
    actions, starts
        The acts, and seconds at which they begin.
    seconds
        For how long the last one goes on at most.
    """

    rig: HumanRig
    actions: tuple[Action, ...]
    starts: tuple[float, ...]
    seconds: float

    def _speed(self, action: Action) -> float:
        gait = self.rig.gaits[action]
        return gait.stride / gait.seconds

    @property
    def speed(self) -> float:
        """Units a second of the fastest; 0 where nobody goes anywhere."""
        return max(self._speed(action) for action in self.actions)

    @property
    def turn(self) -> float:
        """How far it turns to the viewer where it goes, or else first."""
        going = [action for action in self.actions if self._speed(action)]
        return self.rig.turned((going or list(self.actions))[0])

    def way(self, seconds: float) -> float:
        """Seconds at full speed in which as much is gone as until a moment."""
        if not self.speed:
            return 0.0
        shares = [self._speed(action) / self.speed for action in self.actions]
        gone = shares[0] * seconds
        for k in range(1, len(shares)):
            past = seconds - self.starts[k] + BLEND / 2
            share = min(max(past / BLEND, 0.0), 1.0)
            rise = BLEND * (share**3 - share**4 / 2) + max(past - BLEND, 0.0)
            gone += (shares[k] - shares[k - 1]) * rise
        return gone

    def phase(self, k: int, seconds: float) -> float:
        """Return the phase of an act; those that stay begin at 0 and end where they began."""
        gait = self.rig.gaits[self.actions[k]]
        if gait.stride:
            return self.speed * self.way(seconds) / gait.stride
        start = self.starts[k]
        end = self.starts[k + 1] if k + 1 < len(self.starts) else None
        cycle = gait.seconds
        if end is not None:
            cycle = (end - start) / max(round((end - start) / cycle), 1)
        return (seconds - start) / cycle

    def posture(self, seconds: float, gear: tuple[str, ...]) -> tuple[Posture, Action]:
        """Return how it holds itself, and what it does for the most part."""
        weights = [smooth(min(max((seconds - start) / BLEND + 0.5, 0.0), 1.0))
                   for start in self.starts[1:]]  # fmt: skip
        found, most = self._held(0, seconds, gear), self.actions[0]
        for k, weight in enumerate(weights, 1):
            if weight:
                found = between(found, self._held(k, seconds, gear), weight)
                most = self.actions[k] if weight > 0.5 else most
        return found, most

    def _held(self, k: int, seconds: float, gear: tuple[str, ...]) -> Posture:
        action, phase = self.actions[k], self.phase(k, seconds) % 1.0
        p = posed(POSTURES[action](phase), gear, action, phase)
        return replace(p, turn=p.turn + self.rig.turned(action) - self.turn)

    @property
    def _sits(self) -> int:
        return self.actions.index(Action.SIT) if Action.SIT in self.actions else 0

    def away(self, seconds: float) -> float:
        """Return how far the seat is behind who will sit, sits or sat on it: units of the way."""
        k = self._sits
        sat = self.starts[k] + BLEND / 2 if k else 0.0
        return self.speed * (self.way(seconds) - self.way(sat))

    def risen(self, seconds: float, size: float) -> Point:
        """Return how far somebody is from his seat when on his feet, which are before it."""

        def begun(k: int) -> float:
            past = (seconds - self.starts[k]) / BLEND + 0.5 if k < len(self.starts) else 0.0
            return smooth(min(max(past, 0.0), 1.0))

        k = self._sits
        share = 1.0 - (begun(k) if k else 1.0) + begun(k + 1)
        ahead, turn = _FEET * size * share, self.rig.turned(Action.SIT) - self.turn
        return ahead * cos(turn), 0.0, ahead * sin(turn)

    def touches(self) -> tuple[tuple[float, float], ...]:
        """Return when feet touch the ground, in shares of the whole, and where."""
        found: list[tuple[float, float]] = []
        for number in range(int(self.seconds / _TOUCH)):
            now = number * _TOUCH
            k = sum(start <= now for start in self.starts) - 1
            before, after = self.phase(k, now), self.phase(k, now + _TOUCH)
            for when, ahead in self.rig.gaits[self.actions[k]].touches:
                if int(before - when + 1) < int(after - when + 1):
                    found.append((now / self.seconds, ahead))
        return tuple(found)


def between(one: Posture, two: Posture, share: float) -> Posture:
    """Return a posture between two."""

    def mix(a: float, b: float) -> float:
        return a + (b - a) * share

    legs = [Leg(mix(a.ahead, b.ahead), mix(a.up, b.up), mix(a.swing, b.swing), mix(a.out, b.out),
                None if a.toe is None and b.toe is None else mix(a.toe or 0.0, b.toe or 0.0))
            for a, b in zip(one.legs, two.legs, strict=True)]  # fmt: skip
    arms = [Arm(mix(a.upper, b.upper), mix(a.fold, b.fold), mix(a.out, b.out))
            for a, b in zip(one.arms, two.arms, strict=True)]  # fmt: skip
    return Posture(
        (legs[0], legs[1]), (arms[0], arms[1]),
        (mix(one.hip[0], two.hip[0]), mix(one.hip[1], two.hip[1])), mix(one.lean, two.lean),
        mix(one.sway, two.sway), mix(one.nod, two.nod), mix(one.tilt, two.tilt),
        mix(one.turn, two.turn), mix(one.drop, two.drop),
        palms=_both(one.palms, two.palms, share), by_head=_both(one.by_head, two.by_head, share),
        gape=mix(one.gape, two.gape), yaw=mix(one.yaw, two.yaw),
    )  # fmt: skip


def _both(one: Hands, two: Hands, share: float) -> Hands:
    """Return where palms are between two postures that both say so."""
    found: list[Point | None] = []
    for a, b in zip(one, two, strict=True):
        if a is None or b is None:
            found.append(None)
            continue
        x, y, z = (p + (q - p) * share for p, q in zip(a, b, strict=True))
        found.append((x, y, z))
    return found[0], found[1]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class ActsRig(Rig):
    """The rig of somebody who does several things; its cycle is the whole shot."""

    acts: Acts

    @property
    def way(self) -> Callable[[float], float]:
        """Seconds at full speed in which as much is gone as until a moment."""
        return self.acts.way


def _left(acts: Acts, seat: str, seconds: float, size: float) -> list[Part]:
    """Return the seat from which somebody rises or to which he comes, where it stays.

    The ground moves across the picture, so the seat moves so as it is seen, not ahead. Once it is
    out of sight it is drawn too small to be seen, within who left it.
    """
    turn = acts.turn
    gone = acts.away(seconds) * cos(turn)
    parts = spun(SEATS[seat](), acts.rig.turned(Action.SIT) - turn)
    if abs(gone) > _OUT_OF_SIGHT:
        return moved(parts, (0.0, HIP * size, 0.0), 1e-3)
    return moved(parts, (-gone * cos(turn), 0.0, gone * sin(turn)), size)


@cache
def acts_rig(rig: HumanRig, actions: tuple[Action, ...], seconds: float, lasting: float) -> Rig:
    """Return the rig of somebody who does several things, as many as there is time for.

    Parameters
    ----------
    rig
        How it is drawn.
    actions
        What it does.
    seconds, lasting
        Length of the shot, and for how long the last act goes on.
    """
    shown = actions[: max(1, int(seconds / SHORTEST))]
    starts = tuple(seconds * k / len(shown) for k in range(len(shown)))
    acts = Acts(rig, shown, starts, max(seconds, lasting))

    def parts(phase: float, action: Action, look: Look) -> Sequence[Part]:
        del action
        now = phase * acts.seconds
        posture, most = acts.posture(now, look.gear)
        seat = next((name for name in look.gear if name in LEFT), None)
        if seat is None:
            return rig.figure(look).holding(posture, now / 3, most)
        afoot = replace(look, gear=tuple(name for name in look.gear if name != seat))
        figure = rig.figure(afoot)
        who = moved(figure.holding(posture, now / 3, most), acts.risen(now, figure.physique.size))
        return [*who, *_left(acts, seat, now, figure.physique.size)]

    gaits = {actions[0]: Gait(acts.seconds, 0.0, acts.touches())}
    return ActsRig(parts, gaits, rig.size, turn=acts.turn, front=acts.turn, ahead=rig.ahead,
                   pitch=rig.pitch, waterline=rig.waterline, speed=acts.speed, lasting=True,
                   acts=acts)  # fmt: skip

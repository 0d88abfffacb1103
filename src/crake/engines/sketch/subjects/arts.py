"""What people do with spells, dough and chalk: casting, kneading, tossing, laying on, writing.

Lengths are centimetres of a grown person, angles radians; see `postures`. What is seen of it is
drawn in `spells`, `bakery` and `blackboard`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import cos, pi, sin

from crake.engines.sketch.subjects.parts import Point
from crake.engines.sketch.subjects.postures import Arm, Leg, Posture, keyed, stand
from crake.engines.sketch.subjects.rig import smooth
from crake.engines.sketch.subjects.stations import COUNTER

_ARMS = Arm(0.4, 0.9), Arm(0.4, 0.9)
"""Of those whose palms are at places."""
_ASTRIDE = Leg(-16.0, 8.0, out=5.0), Leg(18.0, 8.0, out=6.0)
CAST = 0.46
"""When a spell leaves the hand, in cycles."""
DOUGH: Point = (44.0, COUNTER, 0.0)
"""Where dough and pizzas lie on a table."""
_THRUST = ((0.0, 0.0), (0.34, -0.35), (0.40, -0.4), (CAST, 1.0), (0.72, 1.0), (1.0, 0.0))
_GATHERED = ((0.0, 0.12), (0.38, 1.0), (0.43, 1.0), (0.52, 0.30), (0.76, 0.24), (1.0, 0.12))


def gathered(phase: float) -> float:
    """Return how much light is at the hand of who casts a spell, 0 to 1."""
    return keyed(_GATHERED, phase % 1.0)


def cast(phase: float) -> Posture:
    """Gather light in a hand, thrust it ahead, and hold it out; the other one has the staff."""
    out = keyed(_THRUST, phase % 1.0)
    shake = 0.8 * sin(24 * pi * phase) * gathered(phase)
    near: Point = (31.0 + 21.0 * out, 124.0 + 14.0 * out + shake, 14.0 - 6.0 * out)
    far: Point = (17.0 - 4.0 * out, 128.0 + 10.0 * max(out, 0.0), -36.0)
    return Posture(_ASTRIDE, _ARMS, (3.0 * out, -5.0), 5.0 + 5.0 * out, palms=(far, near),
                   nod=1.0 + out, gaze=0.04)  # fmt: skip


def pressed(phase: float) -> float:
    """Return how far dough is pushed away, 0 to 1: twice a cycle, then it is folded back."""
    return 0.5 - 0.5 * cos(4 * pi * phase)


def knead(phase: float) -> Posture:
    """Push dough away with the heels of both hands, and fold it back."""
    push = pressed(phase)
    x, y, z = DOUGH
    low = y + 11.0 - 4.5 * push
    palms = (x - 7.0 + 9.0 * push, low, z - 7.0), (x - 8.0 + 9.0 * push, low + 1.0, z + 7.0)
    return replace(stand(phase), arms=_ARMS, legs=_ASTRIDE, lean=13.0 + 5.0 * push, nod=2.5,
                   gaze=-0.34, palms=palms, along=-24.0)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Helping:
    """A handful that is laid on a pizza: how high the hand is, whether it lets go, and where."""

    high: float
    loose: float
    aside: float


def helping(phase: float) -> Helping:
    """Return what the hand does that lays on: from the bowl over the pizza and back, twice."""
    share = 2 * phase % 1.0
    away = 1 - smooth(min(share / 0.28, 1.0)) + smooth(max(share - 0.76, 0.0) / 0.24)
    loose = min(max((share - 0.30) / 0.44, 0.0), 1.0)
    about = -6.0 + 12.0 * loose if phase % 1.0 < 0.5 else 6.0 - 12.0 * loose
    return Helping(27.0 - 12.0 * away, loose, about * (1 - away) + 44.0 * away)


def garnish(phase: float) -> Posture:
    """Take from a bowl, and strew it on a pizza; the other hand turns that by its rim."""
    hand, (x, y, z) = helping(phase), DOUGH
    shake = 1.4 * sin(28 * pi * phase) * (0.0 < hand.loose < 1.0)
    palms = (x - 8.0, y + 13.0, z - 23.0), (x - 3.0 + shake, y + hand.high, z + hand.aside)
    return replace(stand(phase), arms=_ARMS, lean=11.0, nod=2.5, gaze=-0.34, palms=palms,
                   along=-24.0)  # fmt: skip


THROWN, CAUGHT = 0.30, 0.78
"""When a disc of dough leaves the hands, and when they have it again."""


def soared(phase: float) -> float:
    """Return how high a disc of dough is over where hands throw it, in centimetres."""
    share = min(max((phase % 1.0 - THROWN) / (CAUGHT - THROWN), 0.0), 1.0)
    return 200.0 * share * (1 - share)


_TOSSED = ((0.0, -9.0), (0.16, -15.0), (THROWN, 13.0), (0.44, 8.0), (0.66, 9.0), (CAUGHT, 6.0),
           (0.88, -12.0), (1.0, -9.0))  # fmt: skip


def hands_at(phase: float) -> float:
    """Return how high the hands are of who tosses dough."""
    return 128.0 + keyed(_TOSSED, phase % 1.0)


def toss_dough(phase: float) -> Posture:
    """Throw a disc of dough up, look after it, and catch it on both hands."""
    high, up = hands_at(phase), soared(phase) / 50.0
    give = 0.12 * (high - 128.0)
    palms = (34.0, high, -11.0), (34.0, high, 11.0)
    return replace(stand(phase), arms=_ARMS, hip=(0.0, give), lean=4.0, gaze=0.05 + 0.34 * up,
                   palms=palms, along=-24.0)  # fmt: skip


SLATE, LINE = 51.0, 58.0
"""How far ahead a board is, and how long the line is that is written on it."""
WRITTEN = 157.0
"""How high that line is."""


def chalked(phase: float) -> tuple[float, float]:
    """Return how far along its line chalk is, 0 to 1, and how far it is off the board."""
    share = phase % 1.0
    back = smooth(max(share - 0.90, 0.0) / 0.10)
    return min(share / 0.88, 1.0) - back, sin(pi * max(share - 0.90, 0.0) / 0.10)


def chalk(phase: float) -> Posture:
    """Write on a board with a raised arm, and lean along with the line."""
    along, off = chalked(phase)
    across = LINE * (along - 0.5)
    wiggle = 2.4 * sin(2 * pi * 14 * phase) * (1 - off)
    near: Point = (SLATE - 9.0 - 8.0 * off, WRITTEN - 4.0 + wiggle, 10.0 + across)
    return replace(stand(phase), arms=(Arm(0.12, 0.60, 5.0), _ARMS[1]), lean=4.0, gaze=0.10,
                   sway=0.24 * across, palms=(None, near))  # fmt: skip

"""How large those in a shot are: of a size with each other, near enough, within the frame."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crake.engines.sketch.direction import Action, Framing, Relation, Subject
from crake.engines.sketch.subjects.blocking import APART
from crake.engines.sketch.subjects.measures import relative
from crake.engines.sketch.subjects.rig import Home, Rig, box_of
from crake.engines.sketch.subjects.role import CROWD, FRAMINGS, Role, pace_of
from crake.engines.sketch.together.pairs import PairRig

TOGETHER = 300.0
"""Rows of a 1280 x 720 picture that a grown person is high beside others."""
_SMALL = relative("puppy") + 0.12
"""How tall those may be that are shown from near, relative to a grown person."""
_NEAR, _NEAR_TABLE = 0.42, 0.50
"""How much of the frame's height the tallest of them fills; and of things on a table."""
_FILLED, _FILLED_ALOFT = (0.59, 0.60), (0.36, 0.42)
"""Shares of the frame's height and width that are filled, on the ground and in the air."""
_NEARER = 1.35
"""How much nearer the camera comes for that at most."""
_FURNITURE = frozenset({"side table"})
"""What is as large beside people as it is."""
_LYING = frozenset({Action.LIE, Action.WAKE})
"""What is done lying by those who are taller when they stand."""
_BRIM = 1.12
"""How much wider the top of a rock is than those who are on it."""
_LEISURE = 0.6
"""How much of their usual pace those have who take their time."""
ALONGSIDE = frozenset({None, Relation.BESIDE, Relation.THROUGH})


@dataclass(frozen=True, slots=True)
class Part:
    """A subject before its scene is built: its rig, role and size.

    Parameters
    ----------
    scale
        Pixels per unit of the rig.
    pace
        Pixels a second that it goes over the ground; 0 if it stays.
    rider
        Who rides it, where that belongs to its drawing.
    """

    subject: Subject
    rig: Rig
    role: Role
    scale: float
    pace: float
    rider: Subject | None = None

    @property
    def breadth(self) -> float:
        """How wide one of them is, in pixels."""
        left, _, right, _ = box_of(self.rig, self.role.action, self.role.turn)
        return (right - left) * self.scale

    @property
    def width(self) -> float:
        """How wide they are together, in pixels."""
        return self.breadth * (1 + 0.5 * (self.subject.count - 1))


def shrunk(parts: tuple[Part, ...], share: float) -> tuple[Part, ...]:
    """Return all as much smaller, and as much slower in pixels."""
    if share == 1.0:
        return parts
    return tuple(replace(p, scale=p.scale * share, pace=p.pace * share) for p in parts)


def unhurried(parts: tuple[Part, ...], pace: float) -> tuple[Part, ...]:
    """Let all take their time where the first would be out of a still camera's picture too soon.

    Parameters
    ----------
    pace
        Pixels a second that are slow enough.
    """
    usual = next((abs(part.pace) for part in parts if part.pace), 0.0)
    if usual <= pace:
        return parts
    share = max(pace / usual, _LEISURE)
    return tuple(replace(part, pace=part.pace * share) for part in parts)


def measured(parts: list[Part], frame: tuple[int, int], unit: float,
              framing: Framing) -> list[Part]:  # fmt: skip
    """Draw those who are seen together of a size with each other."""
    width, height = frame
    together = []
    for part in parts:
        left, bottom, right, top = box_of(part.rig, part.role.action, part.role.turn)
        crowd = CROWD[min(max(part.subject.count, 1), len(CROWD)) - 1]
        tall = relative(part.subject.kind) * TOGETHER * unit * crowd * part.subject.size**0.8
        if isinstance(part.rig, PairRig) or part.subject.kind in _FURNITURE:
            # The rig is in centimetres of people.
            tall = unit * top * TOGETHER / 181
        fits = min(0.86 * height / (top - bottom), 0.80 * width / (right - left))
        scale = min(tall / max(_upright(part), 1.0), fits) * FRAMINGS[framing]
        pace = pace_of(part.rig, part.role, scale, part.subject.gear) if part.pace else 0.0
        together.append(replace(part, scale=scale, pace=pace))
    return [_carrying(number, together) for number in range(len(together))]


def _upright(part: Part) -> float:
    """Return how high somebody reaches in units of the rig; who lies, when he stands."""
    lies = part.role.action in _LYING and Action.STAND in part.rig.gaits
    return box_of(part.rig, Action.STAND if lies else part.role.action, part.role.turn)[3]


def _carrying(number: int, parts: list[Part]) -> Part:
    """Make a rock, say, as large as those who are on it need, and things fit on their table."""
    part, to = parts[number], parts[number].subject.to
    if to is not None and to < len(parts) and parts[to].subject.kind in _FURNITURE:
        row = APART * part.subject.count * part.breadth
        return replace(part, scale=part.scale * min(1.0, 0.9 * parts[to].width / row))
    on = [p for p in parts if p.subject.relation is Relation.ON and p.subject.to == number]
    if not (part.rig.carries and on):
        return part
    return replace(part, scale=_BRIM * sum(p.width for p in on) / part.rig.carries)


def from_near(parts: list[Part], frame: tuple[int, int], framing: Framing) -> list[Part]:
    """Come near to things on a table, and to those who are all small, until they are large."""
    if any(relative(p.subject.kind) > _SMALL for p in parts if not p.rig.carries):
        return parts
    fills = _NEAR_TABLE if any(part.rig.home is Home.TABLE for part in parts) else _NEAR
    boxes = [box_of(part.rig, part.role.action, part.role.turn) for part in parts]
    tall = max((top - low) * p.scale for p, (_, low, _, top) in zip(parts, boxes, strict=True))
    wide = sum(part.width for part in parts)
    share = min(min(fills * FRAMINGS[framing], 0.76) * frame[1] / tall, 0.84 * frame[0] / wide)
    return [replace(p, scale=p.scale * share, pace=p.pace * share) for p in parts]


def fitted(parts: tuple[Part, ...], width: int) -> tuple[Part, ...]:
    """Shrink those who stand beside each other until all fit the frame."""
    beside = sum(part.width for part in parts if alongside(part.subject))
    share = min(1.0, 0.92 * width / beside) if beside and len(parts) > 1 else 1.0
    return shrunk(parts, max(share, 0.45))


def alongside(subject: Subject) -> bool:
    """Whether somebody has a place of their own; who is on, under or over a place has, too."""
    return subject.to is None or subject.relation in ALONGSIDE


def approached(
    parts: tuple[Part, ...], frame: tuple[int, int], framing: Framing
) -> tuple[Part, ...]:
    """Come nearer to those who fill little of the frame: a medium shot shows who it is about."""
    width, height = (side * FRAMINGS[framing] for side in frame)
    boxes = [box_of(part.rig, part.role.action, part.role.turn) for part in parts]
    tall = max(
        ((top - low) * p.scale for p, (_, low, _, top) in zip(parts, boxes, strict=True)), default=0
    )
    wide = sum(part.width for part in parts if alongside(part.subject))
    if not tall or not wide or any(_as_near_as_can_be(part) for part in parts):
        return parts
    aloft = any(part.role.row is not None for part in parts)
    high, broad = _FILLED_ALOFT if aloft else _FILLED
    share = min(high * height / tall, broad * width / wide, _NEARER)
    return shrunk(parts, max(share, 1.0))


def _as_near_as_can_be(part: Part) -> bool:
    """Whether it is shown from near anyway, or has something around it that is larger."""
    in_wheel = "hamster wheel" in part.subject.gear
    return part.role.head is not None or part.rig.home is Home.TABLE or in_wheel

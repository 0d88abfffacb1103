"""Who is in a shot and where: roles, sizes and places of all its subjects, together."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crake.engines.sketch.direction import Action, Direction, Facing, Framing, Relation, Subject
from crake.engines.sketch.kinds.registry import TREES, rig_of
from crake.engines.sketch.stage import Ground, Medium, Stage
from crake.engines.sketch.staying import staying
from crake.engines.sketch.subjects.actor import Actor
from crake.engines.sketch.subjects.acts import acts_rig, blends
from crake.engines.sketch.subjects.blocking import Spot
from crake.engines.sketch.subjects.humanoid import HumanRig
from crake.engines.sketch.subjects.materials import made_of
from crake.engines.sketch.subjects.measures import relative
from crake.engines.sketch.subjects.rig import Home, Rig, box_of
from crake.engines.sketch.subjects.role import (
    CROWD,
    FRAMINGS,
    Role,
    pace_of,
    role_of,
    size_of,
)
from crake.engines.sketch.subjects.thrown import Thrown, throws
from crake.engines.sketch.subjects.wearing import wearing
from crake.engines.sketch.together.joining import chasing, joined
from crake.engines.sketch.together.pairs import PairRig

MOST = 4
"""Kinds of subjects that are shown together at most."""
TOGETHER = 300.0
"""Rows of a 1280 x 720 picture that a grown person is high beside others."""
RIDING = frozenset({Action.RIDE, Action.DRIVE})
_ROOM = 0.74
"""How much of the frame's height there is above the feet for those who are on somebody."""
_SMALL = relative("puppy") + 0.12
"""How tall those may be that are shown from near, relative to a grown person."""
_NEAR, _NEAR_TABLE = 0.42, 0.50
"""How much of the frame's height the tallest of them fills; and of things on a table."""
_BOWED = frozenset({Action.EAT, Action.DRINK})
"""What is done with the head at the water, where it is shallow."""
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
    def width(self) -> float:
        """How wide it is, in pixels."""
        left, _, right, _ = box_of(self.rig, self.role.action, self.role.turn)
        return (right - left) * self.scale * (1 + 0.5 * (self.subject.count - 1))


def parts_of(
    direction: Direction, medium: Medium, frame: tuple[int, int], unit: float,
    times: tuple[float, float] = (0.0, 0.0),
) -> tuple[Part, ...]:  # fmt: skip
    """Decide who plays, how and how large; nobody whose kind has no drawing.

    Parameters
    ----------
    times
        Seconds of the shot, and for which it is drawn if they are more: for who does several
        things one after the other.
    """
    parts = []
    subjects, pairs = joined(housed(_treed(_with_riders(direction.subjects[:MOST]))))
    alone = len(subjects) == 1 and subjects[0].count == 1 and not pairs
    close = alone and direction.framing is Framing.CLOSE_UP
    for number, subject in enumerate(subjects):
        rig = pairs.get(number) or rig_of(subject.kind)
        if rig is None:
            continue
        if subject.material:
            rig = made_of(rig, subject.material)
        if subject.finery and number not in pairs:
            rig = wearing(rig, subject.finery)
        if subject.then and times[0] and isinstance(rig, HumanRig) and blends(subject, rig):
            rig = acts_rig(rig, (subject.action, *subject.then), *times)
        role = role_of(subject, rig, medium, direction.facing, close=close)
        if role.sunk and rig.wades and role.action in _BOWED:
            rig = replace(rig, waterline=0.38 * rig.waterline)
        scale = size_of(frame, unit, rig, role, subject, direction.framing)
        rider = _rider(direction.subjects) if rig.ridden else None
        goes = direction.facing in {None, Facing.SIDE} and not _hovers(subject, role)
        pace = pace_of(rig, role, scale, subject.gear) if goes else 0.0
        parts.append(Part(subject, rig, role, scale, pace, rider))
    if len(parts) > 1:
        parts = _measured([_mounted(part, parts) for part in parts], frame, unit,
                          direction.framing)  # fmt: skip
        parts = _near(parts, frame, direction.framing)
    return _fitted(_under_the_edge(tuple(parts), frame[1]), frame[0])


def _hovers(subject: Subject, role: Role) -> bool:
    """Whether it flies and stays where it is: over the flower that it is at."""
    return role.action is Action.FLY and role.row is None and subject.to is not None


def _mounted(part: Part, parts: list[Part]) -> Part:
    """Turn somebody who rides as what he rides is turned."""
    to = part.subject.to
    if part.role.action is not Action.RIDE or to is None or to >= len(parts):
        return part
    return replace(part, role=replace(part.role, turn=parts[to].role.turn))


def _under_the_edge(parts: tuple[Part, ...], height: int) -> tuple[Part, ...]:
    """Shrink all until those who sit or stand on somebody have their heads in the picture."""
    share = 1.0
    for part in parts:
        to = part.subject.to
        if part.subject.relation is not Relation.ON or to is None or to >= len(parts):
            continue
        tall = _seat(part, parts[to]) + box_of(part.rig, part.role.action, part.role.turn)[3] * (
            part.scale
        )
        share = min(share, _ROOM * height / max(tall, 1.0))
    return shrunk(parts, share)


def shrunk(parts: tuple[Part, ...], share: float) -> tuple[Part, ...]:
    """Return all as much smaller, and as much slower in pixels."""
    if share == 1.0:
        return parts
    return tuple(replace(p, scale=p.scale * share, pace=p.pace * share) for p in parts)


def _seat(part: Part, to: Part) -> float:
    """Return how high somebody is placed on somebody else, in pixels."""
    top = box_of(to.rig, to.role.action, to.role.turn)[3] * to.scale
    seat = (
        to.rig.seat * to.scale if to.rig.seat else top * (0.56 if to.subject.kind in TREES else 0.9)
    )
    if to.role.sunk:
        seat -= to.rig.waterline * to.scale
    if part.role.action is Action.RIDE:
        seat -= part.rig.saddle * part.scale
    return max(seat, 2.0)


def _rider(subjects: tuple[Subject, ...]) -> Subject | None:
    """Return the first who rides something."""
    return next((s for s in subjects if s.action is Action.RIDE), None)


def _with_riders(subjects: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """Leave out those who ride what is drawn with its rider."""
    rigs = [rig_of(subject.kind) for subject in subjects]
    ridden = [k for k, rig in enumerate(rigs) if rig is not None and rig.ridden]
    if not ridden or len(subjects) < 2:
        return subjects
    kept = {k for k, s in enumerate(subjects) if k in ridden or s.action not in RIDING}
    return staying(subjects, kept)


def housed(subjects: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """Leave out the spider of a web that is shown, for the web has one."""
    if not any(subject.kind == "spider web" for subject in subjects):
        return subjects
    return tuple(
        replace(subject, relation=None, to=None)
        for subject in subjects if subject.kind != "spider"
    )  # fmt: skip


def _treed(subjects: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """Leave out the tree that somebody climbs whose drawing has one."""
    rigs = [rig_of(subject.kind) for subject in subjects]
    treed = any(rig is not None and subject.action in rig.treed
                for rig, subject in zip(rigs, subjects, strict=True))  # fmt: skip
    if not treed:
        return subjects
    kept = [k for k, subject in enumerate(subjects) if subject.kind not in TREES]
    return tuple(
        replace(subjects[k], relation=None, to=None) if subjects[k].to not in kept
        else replace(subjects[k], to=kept.index(subjects[k].to or 0)) for k in kept
    )  # fmt: skip


def _measured(parts: list[Part], frame: tuple[int, int], unit: float,
              framing: Framing) -> list[Part]:  # fmt: skip
    """Draw those who are seen together of a size with each other."""
    width, height = frame
    together = []
    for part in parts:
        left, bottom, right, top = box_of(part.rig, part.role.action, part.role.turn)
        crowd = CROWD[min(max(part.subject.count, 1), len(CROWD)) - 1]
        tall = relative(part.subject.kind) * TOGETHER * unit * crowd * part.subject.size**0.8
        if isinstance(part.rig, PairRig):  # its rig has them of a size already
            tall = unit * top * TOGETHER / 181
        fits = min(0.86 * height / (top - bottom), 0.80 * width / (right - left))
        scale = min(tall / max(top, 1.0), fits) * FRAMINGS[framing]
        pace = pace_of(part.rig, part.role, scale, part.subject.gear) if part.pace else 0.0
        together.append(replace(part, scale=scale, pace=pace))
    return together


def _near(parts: list[Part], frame: tuple[int, int], framing: Framing) -> list[Part]:
    """Come near to things on a table, and to those who are all small, until they are large."""
    if any(relative(part.subject.kind) > _SMALL for part in parts):
        return parts
    fills = _NEAR_TABLE if any(part.rig.home is Home.TABLE for part in parts) else _NEAR
    boxes = [box_of(part.rig, part.role.action, part.role.turn) for part in parts]
    tall = max((top - low) * p.scale for p, (_, low, _, top) in zip(parts, boxes, strict=True))
    wide = sum(part.width for part in parts)
    share = min(min(fills * FRAMINGS[framing], 0.76) * frame[1] / tall, 0.84 * frame[0] / wide)
    return [replace(p, scale=p.scale * share, pace=p.pace * share) for p in parts]


def _fitted(parts: tuple[Part, ...], width: int) -> tuple[Part, ...]:
    """Shrink those who stand beside each other until all fit the frame."""
    beside = sum(part.width for part in parts if _alongside(part.subject))
    share = min(1.0, 0.92 * width / beside) if beside and len(parts) > 1 else 1.0
    return shrunk(parts, max(share, 0.45))


def _alongside(subject: Subject) -> bool:
    """Whether somebody has a place of their own; who is on, under or over a place has, too."""
    return subject.to is None or subject.relation in ALONGSIDE


def pace_of_all(parts: tuple[Part, ...]) -> float:
    """Return the pace at which the camera goes along: that of the first who goes anywhere."""
    return next((part.pace for part in parts if part.pace), 0.0)


def cast(stage: Stage, parts: tuple[Part, ...], ground: Ground) -> list[Actor]:
    """Return all actors, in the order in which they are drawn, the camera's subject last."""
    pace = pace_of_all(parts)
    spots = _spots(stage, parts, pace)
    actors: list[tuple[float, Actor]] = []
    for part, (spot, near) in zip(parts, spots, strict=True):
        role = part.role
        if spot.rise and role.sunk:
            role = replace(role, sunk=False)
        actor = Actor(stage, part.subject, part.rig, role, ground, part.scale, spot, part.rider)
        actors.append((near, actor))
        if isinstance(part.rig, HumanRig) and throws(part.subject, part.rig, role.action):
            actors.append((near + 0.01, Thrown(actor, part.subject, part.rig)))
    return [actor for _, actor in sorted(actors, key=lambda pair: pair[0])]


def _spots(stage: Stage, parts: tuple[Part, ...], pace: float) -> list[tuple[Spot, float]]:
    """Return where each one plays, and how near it is: the nearest is drawn last."""
    found: list[tuple[Spot, float]] = []
    across = _columns(stage, parts)
    for number, part in enumerate(parts):
        fixed = bool(pace) and not part.pace and part.role.row is None
        own = pace if part.pace else 0.0
        spot, near = Spot(across[number], 0.0, fixed, own), 1.0 - 0.1 * number
        relation, to = part.subject.relation, part.subject.to
        if relation is not None and to is not None and to < len(parts) and to != number:
            spot, near = _related(stage, part, parts[to], relation, spot, near, across[to])
        found.append((spot, near))
    return found


def _columns(stage: Stage, parts: tuple[Part, ...]) -> list[float]:
    """Return how far from the middle each one is, in widths: side by side, the first one first."""
    beside = [k for k, part in enumerate(parts) if _alongside(part.subject)]
    across = [0.0] * len(parts)
    total = sum(parts[k].width for k in beside)
    at = -total / 2
    # Whoever is named first goes ahead, unless he chases another.
    for k in chasing(beside[::-1], [part.subject for part in parts]):
        across[k] = (at + parts[k].width / 2) / stage.width if len(beside) > 1 else 0.0
        at += parts[k].width
    return across


def _related(stage: Stage, part: Part, to: Part, relation: Relation, spot: Spot, near: float,
             across: float) -> tuple[Spot, float]:  # fmt: skip
    """Place a subject on, under, over, before or behind another one."""
    top = box_of(to.rig, to.role.action, to.role.turn)[3] * to.scale
    reach = (part.width + to.width) / 2 / stage.width
    together = replace(spot, aside=across, fixed=bool(to.role.row is None and not to.pace)
                       and spot.fixed)  # fmt: skip
    match relation:
        case Relation.ON:
            return replace(together, rise=_seat(part, to)), near + 2
        case Relation.OVER:
            rise = 0.16 * stage.frame_height if part.role.row is not None else top * 1.15
            return replace(together, rise=rise), near + 2
        case Relation.UNDER:
            return replace(together, aside=across + 0.04), near + 2
        case Relation.IN_FRONT:
            return replace(together, aside=across + 0.18 * reach), near + 2
        case Relation.BEHIND:
            return replace(together, aside=across - 0.25 * reach, rise=0.0), near - 2
        case _:
            return spot, near

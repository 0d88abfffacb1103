"""Who is in a shot and where: roles, sizes and places of all its subjects, together."""

from __future__ import annotations

from dataclasses import replace

from crake.engines.sketch.direction import Action, Direction, Facing, Framing, Relation, Subject
from crake.engines.sketch.kinds.registry import KINDS, TREES, rig_of
from crake.engines.sketch.stage import Ground, Medium, Stage
from crake.engines.sketch.staying import staying
from crake.engines.sketch.subjects.actor import Actor
from crake.engines.sketch.subjects.acts import acts_rig, blends
from crake.engines.sketch.subjects.blocking import Spot
from crake.engines.sketch.subjects.builders import builders
from crake.engines.sketch.subjects.harnessed import harnessed
from crake.engines.sketch.subjects.humanoid import HumanRig
from crake.engines.sketch.subjects.materials import made_of
from crake.engines.sketch.subjects.rig import Home, Rig, box_of
from crake.engines.sketch.subjects.role import Role, pace_of, role_of, size_of
from crake.engines.sketch.subjects.sizes import (
    Part,
    alongside,
    approached,
    fitted,
    from_near,
    measured,
    shrunk,
)
from crake.engines.sketch.subjects.thrown import Thrown, throws
from crake.engines.sketch.subjects.wearing import wearing
from crake.engines.sketch.together.joining import chasing, joined
from crake.engines.sketch.together.pairs import PairRig

MOST = 4
"""Kinds of subjects that are shown together at most."""
RIDING = frozenset({Action.RIDE, Action.DRIVE})
_ROOM = 0.74
"""How much of the frame's height there is above the feet for those who are on somebody."""
_SHOULDER = (-0.03, 0.09)
"""Widths of the frame right of the middle of who is seen over the other's shoulder, which is left
of the second and right of the first."""
_BOWED = frozenset({Action.EAT, Action.DRINK})
"""What is done with the head at the water, where it is shallow."""


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
    subjects, pairs = harnessed(
        *joined(housed(_treed(_with_riders(direction.subjects[:MOST])))), direction.without
    )
    alone = len(subjects) == 1 and subjects[0].count == 1 and not pairs
    close = alone and direction.framing is Framing.CLOSE_UP
    if direction.whom is not None and len(subjects) == 1:
        pairs = {k: rig.over_shoulder(direction.whom) if isinstance(rig, PairRig) else rig
                 for k, rig in pairs.items()}  # fmt: skip
        close = True
    for number, each in enumerate(subjects):
        subject, rig = _gathered(each, pairs.get(number) or rig_of(each.kind))
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
            rig = replace(rig, waterline=0.14 * rig.waterline)
        scale = size_of(frame, unit, rig, role, subject, direction.framing)
        rider = _rider(direction.subjects) if rig.ridden else None
        goes = direction.facing in {None, Facing.SIDE} and not _hovers(subject, role)
        pace = pace_of(rig, role, scale, subject.gear) if goes else 0.0
        parts.append(Part(subject, rig, role, scale, pace, rider))
    if len(parts) > 1:
        parts = measured([_mounted(part, parts) for part in parts], frame, unit,
                          direction.framing)  # fmt: skip
        parts = from_near(parts, frame, direction.framing)
    all_in = fitted(tuple(parts), frame[0])
    if direction.framing in {Framing.MEDIUM, Framing.LOW}:
        all_in = approached(all_in, frame, direction.framing)
    return _under_the_edge(all_in, frame[1])


def _gathered(subject: Subject, rig: Rig | None) -> tuple[Subject, Rig | None]:
    """Return several who build one sandcastle as one, and how they are drawn."""
    if subject.action is Action.BUILD and subject.count > 1 and isinstance(rig, HumanRig):
        return replace(subject, count=1), builders(rig, subject.count)
    return subject, rig


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
    kept = {
        k
        for k, s in enumerate(subjects)
        if k in ridden or s.action not in RIDING or KINDS[s.kind].habits[0] is Action.DRIVE
    }
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


def pace_of_all(parts: tuple[Part, ...]) -> float:
    """Return the pace at which the camera goes along: that of the first who goes anywhere."""
    return next((part.pace for part in parts if part.pace), 0.0)


def _moored(stage: Stage, part: Part) -> bool:
    """Whether it floats out on the water while others stand ashore."""
    return bool(stage.offing) and part.rig.home is Home.WATER and not part.role.sunk


def _out_at_sea(stage: Stage, role: Role, spot: Spot) -> tuple[Role, Spot, float]:
    """Return how and where a boat floats in the distance, and how large it is there."""
    share = (stage.offing - stage.horizon) / max(stage.feet - stage.horizon, 1)
    out = replace(spot, rise=float(stage.feet - stage.offing))
    return replace(role, sunk=True, sway=3.0), out, 0.45 + 0.8 * share


def cast(stage: Stage, parts: tuple[Part, ...], ground: Ground) -> list[Actor]:
    """Return all actors, in the order in which they are drawn, the camera's subject last."""
    pace = pace_of_all(parts)
    spots = _spots(stage, parts, pace)
    actors: list[tuple[float, Actor]] = []
    for part, (spot, near) in zip(parts, spots, strict=True):
        role = part.role
        if spot.rise and role.sunk:
            role = replace(role, sunk=False)
        out = _moored(stage, part) and not spot.rise
        plays = _out_at_sea(stage, role, spot) if out else (role, spot, 1.0)
        actor = Actor(stage, part.subject, part.rig, plays[0], ground, plays[2] * part.scale,
                      plays[1], part.rider)  # fmt: skip
        actors.append((near - 5 if out else near, actor))
        if isinstance(part.rig, HumanRig) and throws(part.subject, part.rig, role.action):
            actors.append((near + 0.01, Thrown(actor, part.subject, part.rig)))
    return [actor for _, actor in sorted(actors, key=lambda pair: pair[0])]


def _spots(stage: Stage, parts: tuple[Part, ...], pace: float) -> list[tuple[Spot, float]]:
    """Return where each one plays, and how near it is: the nearest is drawn last."""
    found: list[tuple[Spot, float]] = []
    across = _columns(stage, parts)
    if stage.direction.whom is not None and len(parts) == 1:
        across = [_SHOULDER[stage.direction.whom]]
    for number, part in enumerate(parts):
        fixed = bool(pace) and not part.pace and part.role.row is None
        own = pace if part.pace else 0.0
        spot, near = Spot(across[number], 0.0, fixed, own), 1.0 - 0.1 * number
        relation, to = part.subject.relation, part.subject.to
        if relation is not None and to is not None and to < len(parts) and to != number:
            spot, near = _related(stage, part, parts[to], relation, spot, near, across[to])
        found.append((spot, near))
    return found


_AIMED = frozenset({Action.SPRAY, Action.CAST})
"""What is done at what is ahead."""


def _columns(stage: Stage, parts: tuple[Part, ...]) -> list[float]:
    """Return how far from the middle each one is, in widths: side by side, the first one first."""
    ashore = [not _moored(stage, part) for part in parts]
    beside = [k for k, part in enumerate(parts) if alongside(part.subject) and ashore[k]]
    across = [0.0 if ashore[k] else 0.12 * (-1) ** k for k in range(len(parts))]
    total = sum(parts[k].width for k in beside)
    at = -total / 2
    # Whoever is named first goes ahead, unless he chases another.
    order = chasing(beside[::-1], [part.subject for part in parts])
    # Who sprays water, or casts a spell, does so at what is ahead of him.
    for k in sorted(order, key=lambda k: parts[k].role.action not in _AIMED):
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

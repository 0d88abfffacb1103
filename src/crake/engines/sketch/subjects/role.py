"""How a subject appears in a scene: what it does there, where it hovers, how large it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import cos

from crake.engines.sketch.direction import Action, Facing, Framing, Relation, Subject
from crake.engines.sketch.nearest import nearest_action
from crake.engines.sketch.stage import Medium
from crake.engines.sketch.subjects.boards import GLIDE, glides
from crake.engines.sketch.subjects.rig import Flat, Home, Rig, box_of, seen
from crake.engines.sketch.subjects.tables import TABLES

CROWD = (1.0, 0.86, 0.76, 0.68, 0.62, 0.57, 0.53, 0.50, 0.47)
"""Size of each of one to nine subjects."""
FRAMINGS: dict[Framing, float] = {
    Framing.MEDIUM: 1.0,
    Framing.WIDE: 0.68,
    Framing.CLOSE_UP: 1.85,
    Framing.AERIAL: 0.46,
    Framing.LOW: 1.20,
}
"""How much larger a subject is for each framing."""
_WIDEST, _TALLEST = 0.80, 0.80
CLOSE_ROW = 0.46
"""Where the middle of a head is in a close-up, in heights of the frame."""
_NEARER = 1.4
"""How much nearer a close-up goes at most for feet to be below the frame: they would not be seen to
stand on anything."""
_HEAD, _HEAD_WIDE = 0.40, 0.46
"""How much of the frame's height and width a head fills at most in a close-up."""
_WADING = frozenset(
    {Action.WALK, Action.STAND, Action.SIT, Action.LIE, Action.EAT, Action.DRINK, Action.ROAR}
)
"""What is done standing in shallow water, rather than running over it."""
HIGH_UP = 0.68
"""How much smaller somebody is who flies over a place."""
LOW: dict[Action, float] = {
    Action.CRAWL: 1.5, Action.PUSH_UP: 1.25, Action.MEDITATE: 1.35, Action.KNEEL: 1.15,
    Action.TYPE: 1.5, Action.WRITE: 1.5, Action.PAINT: 1.2, Action.COOK: 1.3, Action.CHOP: 1.3,
    Action.BLOW: 1.3, Action.SHAPE: 1.5, Action.BUILD: 1.5, Action.FORGE: 1.15, Action.SAW: 1.2,
    Action.OPERATE: 1.2, Action.BREW: 1.25, Action.KNEAD: 1.3, Action.GARNISH: 1.3,
    Action.TOSS_DOUGH: 1.15, Action.CHALK: 1.2, Action.CAST: 1.15, Action.LOOK_AROUND: 1.3,
    Action.LOOK_UP: 1.2, Action.TURN_HEAD: 1.35, Action.PICNIC: 1.35,
}  # fmt: skip
"""How much larger somebody is drawn who is near the ground, or at work with the hands."""
AT_TABLE = 1.45
"""How much larger somebody is drawn who sits at a table, or at an instrument that is small."""
_LOW_WITH = {*TABLES, "cello", "harp"}
UNHURRIED = 0.35
"""How much of its pace the ground has where a close-up leaves the feet out."""


@dataclass(frozen=True, slots=True)
class Role:
    """How a subject appears in a medium.

    Parameters
    ----------
    action
        What it does there.
    row
        Where its middle hovers, in heights of the frame from the top; on the ground without it.
    sway
        How far it moves up and down, in pixels of a 1280 x 720 picture.
    sunk
        Whether what is below its waterline is under water.
    turn
        How far it turns to the viewer, in radians.
    head
        Where the middle of its head is seen, in its units, where a close-up shows that.
    rises, lands
        Whether it leaves the ground, or comes down to it.
    """

    action: Action
    row: float | None = None
    sway: float = 0.0
    sunk: bool = False
    turn: float = 0.0
    head: Flat | None = None
    rises: bool = False
    lands: bool = False


def role_of(
    subject: Subject,
    rig: Rig,
    medium: Medium,
    facing: Facing | None = None,
    *,
    close: bool = False,
) -> Role:
    """Choose how a subject appears in a medium: fish swim, birds fly, boats float.

    Parameters
    ----------
    facing
        The side from which it is seen, where the prompt says so.
    close
        Whether its head is to fill the frame.
    """
    role = _role(subject, rig, medium)
    turn = rig.turned(role.action, facing)
    if facing is None and role.action is Action.RIDE and glides(subject.gear):
        turn = 0.42  # boards show their length
    head = None
    if close and rig.head is not None and not role.sunk:
        places = [seen(rig.head(k / 8, role.action)[0], turn, rig.pitch) for k in range(8)]
        head = sum(x for x, _ in places) / 8, sum(y for _, y in places) / 8
    return replace(role, turn=turn, head=head)


def _role(subject: Subject, rig: Rig, medium: Medium) -> Role:
    wanted = nearest_action(subject.action, rig.gaits) or next(iter(rig.gaits))
    lands = subject.action is Action.LAND
    on_earth = medium in {Medium.GROUND, Medium.WATER}
    if wanted is Action.RISE and on_earth and not (lands and rig.smokes):
        return Role(wanted, rises=True, lands=lands)
    if wanted is Action.RISE:
        wanted = nearest_action(Action.FLY, rig.gaits) or next(iter(rig.gaits))
    if medium in {Medium.SPACE, Medium.DEEP}:
        return _weightless(wanted, rig, medium)
    if medium is Medium.AIR:
        flies = next((a for a in (Action.FLY, Action.FLOAT) if a in rig.gaits), wanted)
        as_asked = wanted in {Action.RUN, Action.FALL} or "cloud" in subject.gear
        return Role(wanted if as_asked else flies, 0.48, 12)
    if _flies(wanted, rig):
        at = subject.relation is Relation.ON and subject.to is not None  # a bee at its flower
        high = 0.26 if subject.relation is Relation.OVER else 0.34
        return Role(wanted, None, 5) if at else Role(wanted, high, 14)
    if rig.home is Home.DEEP:
        return _stranded(wanted, rig, medium)
    swims = wanted in {Action.SWIM, Action.FLOAT} or rig.home is Home.WATER
    in_it = subject.relation in {None, Relation.THROUGH} and subject.to is None
    wades = rig.wades and in_it and wanted in _WADING
    in_water = medium is Medium.WATER and (swims or wades)
    return Role(wanted, None, 4, sunk=True) if in_water else Role(wanted)


def _flies(action: Action, rig: Rig) -> bool:
    """Whether somebody is in the air while doing something over ground or water."""
    if action in {Action.FLY, Action.FALL, Action.DIVE}:
        return rig.home is not Home.DEEP
    return rig.home is Home.AIR and action is Action.FLOAT and Action.SWIM not in rig.gaits


def _stranded(wanted: Action, rig: Rig, medium: Medium) -> Role:
    """Choose how what lives in the deep appears at the surface, or on dry land."""
    if medium is Medium.WATER:
        return Role(wanted, None, 6, sunk=True)
    walks = next((a for a in (Action.WALK, Action.STAND) if a in rig.gaits), None)
    return Role(walks) if walks is not None else Role(wanted, 0.56, 12)


def _weightless(wanted: Action, rig: Rig, medium: Medium) -> Role:
    """Choose how a subject hovers in space or swims in the deep."""
    if medium is Medium.SPACE:
        drifting = Action.FLOAT if Action.FLOAT in rig.gaits else wanted
        return Role(drifting if rig.home is Home.GROUND else wanted, 0.46, 16)
    if rig.home is Home.BED:
        return Role(wanted)
    swims = Action.SWIM if Action.SWIM in rig.gaits else wanted
    return Role(swims, 0.50, 14)


def size_of(
    frame: tuple[int, int],
    unit: float,
    rig: Rig,
    role: Role,
    subject: Subject,
    framing: Framing = Framing.MEDIUM,
) -> float:
    """Return pixels per unit of a rig, so that it fits a frame of this width and height."""
    width, height = frame
    if role.head is not None and rig.head is not None:
        near = min(_HEAD * height, _HEAD_WIDE * width) / (2 * rig.head(0.0, role.action)[1])
        below = (1.03 - CLOSE_ROW) * height / max(role.head[1], 1e-3)
        return near if role.row is not None else max(near, min(below, _NEARER * near))
    left, bottom, right, top = box_of(rig, role.action, role.turn)
    count = min(max(subject.count, 1), len(CROWD))
    tall = min(max(height / width, 1.0), 1.8) ** 0.55
    if role.row is not None and subject.relation is Relation.OVER and subject.to is None:
        tall *= HIGH_UP
    scale = rig.size * unit * tall * CROWD[count - 1] * min(max(subject.size, 0.3), 2.2) ** 0.8
    fits = min(_WIDEST * width / (right - left), _TALLEST * height / (top - bottom))
    scale *= LOW.get(role.action, AT_TABLE if _LOW_WITH & {*subject.gear} else 1.0)
    if rig.home is Home.TABLE:  # it is seen whole from near, too
        return float(min(scale * FRAMINGS[framing], fits))
    return float(min(scale, fits) * FRAMINGS[framing])


def pace_of(rig: Rig, role: Role, scale: float, gear: tuple[str, ...] = ()) -> float:
    """Return pixels a second at which feet do not slide, or at which a board glides.

    Who is turned to the viewer goes less far across the picture than over the ground.
    """
    gait = rig.gaits[role.action]
    if glides(gear):
        return GLIDE * scale * (1.0 if role.action is Action.RIDE else 0.5)
    if "hamster wheel" in gear:
        return 0.0
    pace = (rig.speed or gait.stride / gait.seconds) * scale * cos(role.turn)
    return pace * UNHURRIED if role.head is not None else pace

"""All places: what the modules of this package declare in `PLACES`."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from crake.engines.sketch.direction import (
    Action,
    Direction,
    Framing,
    Realm,
    Relation,
    Season,
    Subject,
    Weather,
)
from crake.engines.sketch.kinds.habits import FINS, HULLS
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.places.surfing import surfs
from crake.engines.sketch.registries import by_name, declared, nearest
from crake.engines.sketch.stage import Ground, Medium, Touch
from crake.engines.sketch.subjects.rig import Home

PLACES: dict[str, Place] = by_name(
    place for place in declared(__package__, "PLACES") if isinstance(place, Place)
)
"""Every place by its name."""
_IN_WATER = frozenset({Action.SWIM, Action.DIVE, Action.FLOAT})


@cache
def drawn_as(name: str) -> Place:
    """Return the place that is drawn for `name`: itself, or the nearest of its kin."""
    place = nearest(PLACES, name, lambda place: place.plan is not None)
    if place is None:
        raise LookupError(f"nothing is drawn for the place {name!r}, and none of its kin is")
    return place


def plan_of(name: str) -> Plan:
    """Return the drawing of a place, or of the nearest of its kin that has one."""
    plan = drawn_as(name).plan
    assert plan is not None
    return plan


def season_shown(direction: Direction) -> Season | None:
    """Return the season that a place shows: the one that is named, or winter where it snows."""
    place = PLACES[direction.place]
    if place.realm is not Realm.OPEN or not plan_of(direction.place).seasonal:
        return None
    snows = direction.weather is Weather.SNOW
    return direction.season or (Season.WINTER if snows else None)


def afloat(direction: Direction) -> bool:
    """Whether a boat or a swimmer plays, who lets harbours and pools be seen from the water."""
    first = direction.subject
    if first is None or not plan_of(direction.place).moorings:
        return False
    to = first.to if first.action is Action.RIDE else None
    if to is not None and to < len(direction.subjects):
        first = direction.subjects[to]  # those in a boat are where it is
    kind = KINDS[first.kind]
    home = None if kind.rig is None else kind.rig.home
    buoyant = home is not Home.AIR or Action.SWIM in kind.habits
    floats = first.action is Action.FLOAT and buoyant
    swims = floats or first.action in {Action.SWIM, Action.DIVE}
    swims = swims or (home is Home.DEEP and first.action is Action.JUMP) or surfs(first)
    return swims or home is Home.WATER or kind.habits is HULLS


def ashore(direction: Direction) -> bool:
    """Whether those who play at a water go along its bank: on wheels, or beside it."""
    if not plan_of(direction.place).banks or direction.framing is Framing.AERIAL:
        return False
    kinds = [KINDS[subject.kind] for subject in direction.subjects]
    if frozen(direction) or any(map(_wet, direction.subjects)):
        return False
    wheeled = any(kind.habits and kind.habits[0] is Action.DRIVE for kind in kinds)
    beside = any(s.relation is Relation.BESIDE and s.to is None for s in direction.subjects)
    return wheeled or beside


def frozen(direction: Direction) -> bool:
    """Whether the water of a place is ice: in winter, unless somebody swims or floats in it."""
    if season_shown(direction) is not Season.WINTER or not plan_of(direction.place).freezes:
        return False
    return direction.framing is not Framing.AERIAL and not any(map(_wet, direction.subjects))


def _wet(subject: Subject) -> bool:
    """Whether somebody needs water."""
    kind = KINDS[subject.kind]
    if subject.action in _IN_WATER or kind.habits in {HULLS, FINS}:
        return True
    return kind.rig is not None and kind.rig.home in {Home.WATER, Home.DEEP}


def ground_of(direction: Direction) -> Ground:
    """Return what subjects stand on: water under a boat, snow on firm ground in winter."""
    ground = plan_of(direction.place).ground
    if frozen(direction):
        return Ground(touch=Touch.NOTHING, mirror=0.16)
    if ashore(direction):
        return Ground()
    if afloat(direction):  # a wave is too steep to mirror who is on it
        steep = bool(direction.subjects) and surfs(direction.subjects[0])
        return Ground(Medium.WATER) if steep else Ground(Medium.WATER, Touch.SPLASH, mirror=0.5)
    if ground.medium is Medium.WATER and direction.framing is Framing.AERIAL:
        return replace(ground, mirror=0.12)
    if season_shown(direction) is Season.WINTER and ground.medium is Medium.GROUND:
        return replace(ground, touch=Touch.SNOW, wet_mirror=0.0)
    return ground

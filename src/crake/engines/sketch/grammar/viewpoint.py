"""What is seen with somebody's own eyes: "POV: riding a bicycle", "vue subjective d'un skieur"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from crake.engines.sketch.direction import Action, Camera
from crake.engines.sketch.grammar.counting import REACH
from crake.engines.sketch.grammar.describing import is_a_person
from crake.engines.sketch.grammar.haunts import USED
from crake.engines.sketch.grammar.index import Sense, Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.kinds.registry import KINDS

_MOVING = frozenset({
    Action.WALK, Action.RUN, Action.RIDE, Action.DRIVE, Action.FLY, Action.SWIM, Action.DIVE,
    Action.CLIMB, Action.FLOAT, Action.CRAWL, Action.FALL,
})  # fmt: skip
_OF_WORDS = (
    "of from a an the as someone somebody de d un une une von eines einer einem do da um の 的"
)
_OF = frozenset(_OF_WORDS.split())
"""Words between a point of view and whose it is."""


@dataclass(frozen=True, slots=True)
class View:
    """What of a shot is in the picture, and how the camera moves with whose eyes it sees."""

    mentions: list[Mention]
    camera: Camera | None = None


def viewed(mentions: Sequence[Mention], tokens: Sequence[Token]) -> View:
    """Return a shot without whoever looks, and without what he rides or drives.

    He goes ahead if he does anything that moves him, else his head is never quite still.
    """
    eye = next((m for m in mentions if m.has(Topic.VIEWER)), None)
    if eye is None:
        return View(list(mentions))
    kept: list[Mention] = []
    acts: list[Action] = []
    other = False
    ridden = False
    for mention in mentions:
        action, kind = mention.get(Topic.ACTION), mention.get(Topic.KIND)
        if mention is eye or (not other and _is_his(mention, eye, tokens)):
            kept += _place_of(mention) if mention.has(Topic.GEAR) else []
            continue
        if action is not None and isinstance(action.value, Action) and not other:
            acts.append(action.value)
            ridden = action.value in {Action.RIDE, Action.DRIVE}
            kept += _place_of(mention)
            continue
        if kind is not None and not other and (ridden or _is_a_vehicle(str(kind.value))):
            acts.append(Action.RIDE)
            ridden = False
            kept += _place_of(mention)
            continue
        other = other or (kind is not None and not KINDS[str(kind.value)].person)
        other = other or is_a_person(mention)
        kept.append(mention)
    ahead = _MOVING.intersection(acts) or eye.own.startswith("dash")
    return View(kept, Camera.DOLLY_IN if ahead else Camera.HANDHELD)


def along(camera: Camera | None, place: str) -> Camera | None:
    """Return how one goes at a place: roads go past from side to side, as beside the driver."""
    ahead = camera is Camera.DOLLY_IN and place.endswith(("road", "motorway"))
    return Camera.PAN_RIGHT if ahead else camera


def _place_of(mention: Mention) -> list[Mention]:
    """Return a hint at where one rides what a phrase names, and glides on it."""
    kind, gear = mention.get(Topic.KIND), mention.get(Topic.GEAR)
    place = USED.get(str(gear.value)) if gear else KINDS[str(kind.value)].home if kind else None
    return [replace(mention, senses=(Sense(Topic.HINT, place),))] if place else []


def _is_his(mention: Mention, eye: Mention, tokens: Sequence[Token]) -> bool:
    """Whether a phrase names whose eyes they are."""
    between = [token.own for token in tokens[eye.end : mention.start]]
    near = 0 < len(between) <= REACH and mention.start >= eye.end
    return near and is_a_person(mention) and _OF.issuperset(between)


def _is_a_vehicle(kind: str) -> bool:
    return KINDS[kind].habits[0] is Action.DRIVE

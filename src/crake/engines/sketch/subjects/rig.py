"""What the stage must know of a kind of subject, and how legs bend and step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from math import atan2, cos, hypot, pi, sin, sqrt

import numpy as np

from crake.engines.sketch.direction import (
    RGB,
    Action,
    Expression,
    Facing,
    Finery,
    Season,
    Subject,
    Worn,
)
from crake.engines.sketch.subjects.parts import Part, Point


class Home(StrEnum):
    """Where a kind of subject belongs."""

    GROUND = "ground"
    WATER = "water"
    AIR = "air"
    DEEP = "deep"
    BED = "bed of the sea"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Look:
    """What one subject looks like.

    Parameters
    ----------
    colour
        Named by the prompt, display-referred; the kind's own where it is missing.
    variant
        0..1, chooses among the kind's own looks.
    dark
        Whether it is night: lamps are on.
    rider
        Who rides it, where somebody does.
    mood
        What its face shows, where the prompt says so.
    gear, tints
        What it sits on, holds and glides on, and the colours of those, display-referred.
    season
        Of the place, where it shows one.
    clothes
        What it wears, where the prompt says so, in display-referred colours.
    finery
        What it wears on its head or around its neck, likewise.
    speaks
        Whether it says something meanwhile.
    gape
        How far its mouth is open, in centimetres of a grown person, where its doing opens it.
    afloat
        Whether there is water around it rather than ground.
    gust
        The phase of gusts that hair and skirts fly in, where the wind blows.
    """

    colour: RGB | None
    variant: float
    dark: bool
    rider: Subject | None = None
    mood: Expression | None = None
    gear: tuple[str, ...] = ()
    tints: tuple[tuple[str, RGB], ...] = ()
    season: Season | None = None
    clothes: tuple[Worn, ...] = ()
    finery: tuple[Finery, ...] = ()
    speaks: bool = False
    gape: float = 0.0
    afloat: bool = False
    gust: float | None = None


def displayed(colour: RGB | None) -> RGB | None:
    """Turn a linear colour to a display-referred one."""
    if colour is None:
        return None
    r, g, b = (float(max(c, 0.0)) ** (1 / 2.2) for c in colour)
    return r, g, b


def look_of(subject: Subject, around: Look) -> Look:
    """Return the look of a subject, with all else as `around` has it."""
    clothes = tuple(Worn(worn.garment, displayed(worn.colour)) for worn in subject.clothes)
    tints = tuple((name, tint) for name, colour in subject.tints if (tint := displayed(colour)))
    return replace(around, colour=displayed(subject.colour), clothes=clothes, mood=subject.mood,
                   gear=subject.gear, tints=tints, finery=shown(subject.finery),
                   speaks=subject.speaks)  # fmt: skip


def shown(finery: Sequence[Finery]) -> tuple[Finery, ...]:
    """Return what is worn in display-referred colours."""
    return tuple(replace(thing, colour=displayed(thing.colour)) for thing in finery)


_SAMPLES = 8


@dataclass(frozen=True, slots=True)
class Gait:
    """How an action repeats.

    Parameters
    ----------
    seconds
        Length of a cycle.
    stride
        Way over the ground in a cycle, in units of the subject.
    touches
        When feet touch the ground, in cycles, and how far ahead of the middle, in units.
    beats
        When wings that fly are heard to beat, in cycles.
    even
        Whether each frame has a pose of its own: what turns evenly would be seen to step.
    samples
        At how many phases it is measured what it covers: more where something is quickly over.
    """

    seconds: float
    stride: float = 0.0
    touches: tuple[tuple[float, float], ...] = ()
    beats: tuple[float, ...] = (0.25,)
    even: bool = False
    samples: int = _SAMPLES


SADDLE = 94.0
"""Height of the seat of somebody who rides, in centimetres of a grown person."""
BACK, SIDE = -1.25, 0.10
"""How far anything turns to the viewer that is seen from behind and from the side."""
Box = tuple[float, float, float, float]
"""Left, bottom, right, top of what is drawn, in units of the subject as seen; the ground is 0."""


@dataclass(frozen=True, slots=True, eq=False)
class Rig:
    """A kind of subject.

    Parameters
    ----------
    parts
        Builds it at a phase of 0..1 of an action's cycle.
    gaits
        Its actions; others become the first of them.
    size
        Rows of a 1280 x 720 picture per unit of the subject.
    turn, front
        How far it turns its front to the viewer while it goes somewhere and while it stays, in
        radians: 0 is a view from the side.
    ahead
        How far it turns to be seen from the front.
    pitch
        From how far above it is seen, in radians.
    home
        Where it belongs.
    waterline
        Units of it that are under water where it swims, or wades.
    wades
        Whether it walks in shallow water rather than on it.
    seat
        Height at which somebody stands or sits on it; 0 for its top.
    carries
        How wide its top is, where it is as large as who is on it needs; else 0.
    ridden
        Whether somebody who rides it belongs to its drawing.
    head
        Where the middle of its head is at a phase of an action, and how far the head reaches
        around it; a close-up of what has none shows all of it.
    speed
        Units a second at which it goes, where that is not that of its gait.
    lasting
        Whether its cycle is a whole shot, of which each moment is seen once.
    saddle
        Height at which it sits on what it rides, in its units.
    smokes
        Whether engines burn below it when it leaves the ground.
    lamp
        Where a lamp of its own turns that shines far, if it has one.
    rails
        Whether it needs some to run on.
    figures
        How many play together where it is a group: each pose takes as many times as long.
    treed
        What it does at a tree that belongs to its drawing.
    formation
        Whether several that fly do so in a V.
    """

    parts: Callable[[float, Action, Look], Sequence[Part]]
    gaits: Mapping[Action, Gait]
    size: float
    turn: float = 0.42
    front: float = 0.62
    ahead: float = 1.12
    pitch: float = 0.10
    home: Home = Home.GROUND
    waterline: float = 0.0
    wades: bool = False
    seat: float = 0.0
    carries: float = 0.0
    ridden: bool = False
    head: Callable[[float, Action], tuple[Point, float]] | None = None
    speed: float = 0.0
    lasting: bool = False
    saddle: float = SADDLE
    smokes: bool = False
    lamp: Point | None = None
    rails: bool = False
    figures: int = 1
    treed: frozenset[Action] = frozenset()
    formation: bool = False

    def turned(self, action: Action, facing: Facing | None = None) -> float:
        """Return by how much it turns to the viewer during an action."""
        if facing is not None:
            return {Facing.FRONT: self.ahead, Facing.BACK: BACK, Facing.SIDE: SIDE}[facing]
        moves = self.gaits[action].stride or action in {Action.LIE, Action.FALL}
        return self.turn if moves else self.front


_MARGIN = 0.03


def seen(point: Point, turn: float, pitch: float) -> tuple[float, float]:
    """Return where a place of a subject is seen: right and up, in its units."""
    x, y, z = point
    deep = x * sin(turn) + z * cos(turn)
    return x * cos(turn) - z * sin(turn), y * cos(pitch) - deep * sin(pitch)


@cache
def box_of(rig: Rig, action: Action, turn: float | None = None) -> Box:
    """Measure what a subject covers in the course of an action, as it is seen.

    Parameters
    ----------
    turn
        How far it turns to the viewer, where that isn't as usual.
    """
    plain = Look(None, 0.3, dark=False)
    turn, pitch = rig.turned(action) if turn is None else turn, rig.pitch
    low, high = np.full(2, np.inf), np.full(2, -np.inf)
    samples = (
        min(max(round(6 * rig.gaits[action].seconds), _SAMPLES), 120)
        if rig.lasting
        else rig.gaits[action].samples
    )
    for k in range(samples):
        parts = rig.parts(k / samples, action, plain)
        hulls = [part.hull for part in parts]
        corners = [points for points, _ in hulls]
        points, counts = np.concatenate(corners), [len(ends) for ends in corners]
        reach = np.repeat(np.array([around for _, around in hulls], np.float32), counts)
        x = points[:, 0] * cos(turn) - points[:, 2] * sin(turn)
        deep = points[:, 0] * sin(turn) + points[:, 2] * cos(turn)
        y = points[:, 1] * cos(pitch) - deep * sin(pitch)
        low = np.minimum(low, ((x - reach).min(), (y - reach).min()))
        high = np.maximum(high, ((x + reach).max(), (y + reach).max()))
    more = (high - low) * _MARGIN
    (left, bottom), (right, top) = (low - more).tolist(), (high + more).tolist()
    return left, bottom, right, top


Flat = tuple[float, float]


def bend(root: Flat, end: Flat, upper: float, lower: float, side: float) -> tuple[Flat, Flat]:
    """Return the joint between two bones that reach from `root` towards `end`, and their end.

    `side` is 1 or -1: which way the joint bends.
    """
    dx, dy = end[0] - root[0], end[1] - root[1]
    reach = min(max(hypot(dx, dy), abs(upper - lower) + 1e-3), (upper + lower) * 0.999)
    along = atan2(dy, dx)
    opening = (upper * upper + reach * reach - lower * lower) / (2 * upper * reach)
    turn = along + side * (pi / 2 - atan2(opening, sqrt(max(1 - opening * opening, 0.0))))
    joint = root[0] + upper * cos(turn), root[1] + upper * sin(turn)
    return joint, (root[0] + reach * cos(along), root[1] + reach * sin(along))


def smooth(share: float) -> float:
    """Hermite's step on 0..1."""
    return share * share * (3 - 2 * share)


def footfall(phase: float, duty: float, reach: float, lift: float) -> tuple[float, float, float]:
    """Return a foot's way ahead of its middle, its height, and how far through its swing it is.

    It is on the ground for `duty` of the cycle, from phase 0, moving back evenly; then it swings
    forward. The last number is 0 on the ground and otherwise 0..1.
    """
    phase %= 1.0
    if phase < duty:
        return reach * (1 - 2 * phase / duty), 0.0, 0.0
    swing = (phase - duty) / (1 - duty)
    ahead = -reach + 2 * reach * smooth(swing) + reach * 0.25 * sin(2 * pi * swing) * -1
    return ahead, lift * sin(pi * swing), swing

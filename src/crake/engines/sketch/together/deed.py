"""The record of what two do with each other: its names, who can, and what their bodies do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import pi, sin

from crake.engines.sketch.direction import Action, Expression
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects.parts import Part, Point
from crake.engines.sketch.subjects.postures import Arm


class Who(StrEnum):
    """Who can take a part."""

    PEOPLE = "people"
    ANIMALS = "animals"
    ANYBODY = "anybody"
    BALL = "ball"
    COACH = "coach"


class Anchor(StrEnum):
    """Where a hand is.

    Between the two, as far up as the shoulders of both are on average; or at a place of the
    other's body.
    """

    BETWEEN = "between"
    BACK = "back"
    WAIST = "waist"
    SHOULDER = "shoulder"
    HEAD = "head"


@dataclass(frozen=True, slots=True)
class Hold:
    """Where a palm is in the course of a cycle.

    Parameters
    ----------
    on
        What it is at.
    more
        How far from that, in centimetres of a grown person: ahead, up and to the viewer; between
        the two as the pair stands, at the other's body as the other does.
    swing, times, late
        How far it swings each way, how often in a cycle, and how many cycles late.
    """

    on: Anchor
    more: Point = (0.0, 0.0, 0.0)
    swing: Point = (0.0, 0.0, 0.0)
    times: int = 1
    late: float = 0.0

    def moved(self, phase: float) -> Point:
        """Return how far the palm is from its anchor."""
        beat = sin(2 * pi * (self.times * phase + self.late))
        x, y, z = (a + b * beat for a, b in zip(self.more, self.swing, strict=True))
        return x, y, z


Hand = Hold | Callable[[float], Arm] | None
"""Where a hand is, how the arm moves by itself, or nothing: as the action has it."""


@dataclass(frozen=True, slots=True)
class Side:
    """What one of the two does.

    Parameters
    ----------
    action
        How people hold themselves otherwise, and what others do.
    heading
        To where it is turned, in radians: 0 ahead, pi / 2 to the viewer, pi back to the first.
    far, near
        Its hands, where it has any.
    lean, nod
        How far neck and head are bent ahead, in centimetres.
    bends
        Whether it stoops or squats as far as its near hand needs to get where it is to be.
    late
        By how many cycles it is behind.
    path
        Where its lowest point is at a phase, where it is no body that stands somewhere: told from
        the first one's head.
    toy
        Whether there is something to pat with the paws, rather than soil to dig.
    """

    action: Action = Action.STAND
    heading: float = 0.0
    far: Hand = None
    near: Hand = None
    lean: float = 0.0
    nod: float = 0.0
    bends: bool = False
    late: float = 0.0
    path: Callable[[float, Point], Point] | None = None
    toy: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """What props are drawn from: where palms and heads are, as the pair stands, in centimetres.

    Parameters
    ----------
    palms
        The far and the near one of the first and of the second, where they have any.
    heads, necks
        Middles of the two heads, and where a collar sits.
    """

    phase: float
    palms: tuple[tuple[Point, Point] | None, tuple[Point, Point] | None]
    heads: tuple[Point, Point]
    necks: tuple[Point, Point]


@dataclass(frozen=True, slots=True)
class Play:
    """What two bodies do, and how they stand to each other.

    Parameters
    ----------
    first, second
        What each does.
    apart, aside
        How far the second is ahead of the first, and nearer to the viewer, in centimetres of
        grown people. Animals are measured from their nearer ends.
    turn
        How far the pair is turned to the viewer, in radians.
    seconds
        Length of a cycle; where they go somewhere, that of their steps.
    whirl
        How far the pair turns to and fro, in radians.
    prop
        What else there is: a leash, a ball.
    turns
        Whether they speak in turns, each for half of the cycle.
    """

    first: Side
    second: Side
    apart: float
    aside: float = 0.0
    turn: float = 0.2
    seconds: float = 3.0
    whirl: float = 0.0
    prop: Callable[[Scene], list[Part]] | None = None
    turns: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Something that two do with each other.

    Parameters
    ----------
    name
        Its own.
    names
        Words for it; verbs in their plain form, as `grammar.actions` has them.
    who, whom
        Who can do it, and with whom.
    plays
        How it is played: for each action that it can be joined with, the usual one first. Without
        any, each of the two plays for himself, the second one fleeing ahead of the first.
    alone
        What somebody does of whom it is said while nobody else is there.
    directly
        The action that means it where the second is what it is done to: "walks her dog".
    both
        The action that means it where exactly two people do it.
    mood
        What their faces show where the prompt says nothing of them.
    """

    name: str
    names: Names
    who: Who = Who.PEOPLE
    whom: Who = Who.PEOPLE
    plays: Mapping[Action, Play]
    alone: Action | None = None
    directly: Action | None = None
    both: Action | None = None
    mood: Expression | None = None

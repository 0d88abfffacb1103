"""Draws several who eat at one table as one: two at its ends, the others behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import pi

from crake.engines.sketch.direction import Action, Subject
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.staying import staying
from crake.engines.sketch.subjects.ensembles import FAMILIES
from crake.engines.sketch.subjects.humanoid import GAITS, ROWS, HumanRig
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, moved, spun
from crake.engines.sketch.subjects.rig import Gait, Look, Rig, look_of
from crake.engines.sketch.subjects.tables import (
    HALF,
    MIDDLE,
    SHARED,
    TABLES,
    candlestick,
)

MOST = 6
"""How many sit at one table at most."""
_DONE = (Action.EAT, Action.SIT)
_APART = 58.0
"""How far apart those are who sit behind a table, in centimetres."""
_LEG = Ink((0.46, 0.29, 0.16))


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody sits: to the right and to the viewer of a table's middle, and turned where."""

    at: tuple[float, float]
    heading: float


def _laid(count: int) -> tuple[float, tuple[Place, ...]]:
    """Return half the length of a table for so many, and where they sit."""
    behind = count - 2
    half = max(44.0, 0.5 * _APART * behind + 12.0)
    # A body sits behind its origin, so that the table's edge is a little behind that, too.
    edge = MIDDLE / 2 - HALF - 2.0
    ends = Place((-half - edge, 0.0), 0.22), Place((half + edge, 0.0), pi - 0.22)
    more = [Place(((k - (behind - 1) / 2) * _APART, -HALF - edge), pi / 2) for k in range(behind)]
    return half, (*ends, *more)


@dataclass(frozen=True, slots=True)
class Party:
    """People at a table.

    Parameters
    ----------
    members
        Who, in the order of their names; the first two sit at the ends.
    table
        Which one.
    kindred
        Whether they look alike, as a family does.
    """

    members: tuple[Subject, ...]
    table: str
    kindred: bool

    def parts(self, phase: float, action: Action, look: Look) -> list[Part]:
        """Draw all of them and the table."""
        table = TABLES[self.table]
        half, places = _laid(len(self.members))
        parts = spun(table.draw(half, HALF), pi / 2)
        for number, (who, place) in enumerate(zip(self.members, places, strict=True)):
            parts += self._one(number, who, place, (phase + 0.37 * number) % 1.0, action, look)
        if self.table == "laid table" or look.dark:
            parts += moved(candlestick(phase), (4.0, table.high, 6.0))
        return parts

    def _one(self, number: int, who: Subject, place: Place, phase: float, action: Action,
             look: Look) -> list[Part]:  # fmt: skip
        """Draw one of them on a seat; children sit higher, so that they get to their plates."""
        rig = rig_of(who.kind)
        assert isinstance(rig, HumanRig)
        variant = (
            look.variant if self.kindred else look.variant + 0.5 * number + 0.13 * (number // 2)
        )
        own = look_of(who, replace(look, variant=variant % 1.0))
        figure = rig.figure(replace(own, gear=(*own.gear, SHARED)))
        lift = TABLES[self.table].high * (1 - figure.physique.size)
        parts = moved(figure.parts(phase, action), (0.0, lift, 0.0))
        if lift > 4:
            parts += [Limb((x, 0, z), (x, lift + 8, z), 2.0, 2.0, _LEG)
                      for x in (-46.0, -18.0) for z in (-12.0, 12.0)]  # fmt: skip
        x, z = place.at
        return moved(spun(parts, place.heading), (x, 0.0, z))


@cache
def party_rig(members: tuple[Subject, ...], table: str, *, kindred: bool = False) -> Rig:
    """Return the rig of several who sit at one table."""
    gaits = {action: Gait(GAITS[action].seconds + 1.0) for action in _DONE}
    return Rig(Party(members, table, kindred).parts, gaits, ROWS, turn=0.0, front=0.0, ahead=0.0,
               pitch=0.17, figures=len(members))  # fmt: skip


def at_one_table(subjects: Sequence[Subject]) -> tuple[tuple[Subject, ...], dict[int, Rig]]:
    """Seat all who eat or sit at a table at the same one.

    Returns
    -------
    tuple of Subject
        Those that are left: the first of them stands for all.
    dict
        The rig of all of them, by its number.
    """
    found = [number for number, subject in enumerate(subjects) if _table_of(subject)]
    members = [one for number in found for one in _members(subjects[number])][:MOST]
    if len(members) < 2:
        return tuple(subjects), {}
    first = subjects[found[0]]
    table = _table_of(first)
    kindred = first.kind in FAMILIES
    kept = [number for number in range(len(subjects)) if number not in found[1:]]
    left = list(staying(tuple(subjects), {*kept}))
    at = kept.index(found[0])
    left[at] = replace(left[at], count=1, partner=None, deed="")
    return tuple(left), {at: party_rig(tuple(members), table, kindred=kindred)}


def _table_of(subject: Subject) -> str:
    """Return the table that people sit at, if they do."""
    people = subject.kind in FAMILIES or isinstance(rig_of(subject.kind), HumanRig)
    able = people and subject.action in _DONE and not subject.deed and subject.to is None
    return next((name for name in subject.gear if able and name in TABLES), "")


def _members(subject: Subject) -> list[Subject]:
    """Return each of several by himself."""
    alone = replace(subject, count=1, partner=None, relation=None, then=())
    if subject.kind in FAMILIES:
        return [replace(alone, kind=kind) for kind in FAMILIES[subject.kind]]
    return [alone] * max(subject.count, 1)

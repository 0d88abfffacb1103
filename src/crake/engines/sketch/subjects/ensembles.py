"""Several people in one drawing: bands, an orchestra, a choir, and a family hand in hand.

Units are centimetres of grown people, as the group stands before the viewer: to the right, up, and
to the viewer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Action, Facing, Garment, Worn
from crake.engines.sketch.subjects import people
from crake.engines.sketch.subjects.gear import posed
from crake.engines.sketch.subjects.humanoid import GAITS, ROWS, Figure
from crake.engines.sketch.subjects.parts import Part, Point, moved, spun
from crake.engines.sketch.subjects.picnic import IN_COMMON, rug
from crake.engines.sketch.subjects.postures import Arm, Hands
from crake.engines.sketch.subjects.repertoire import POSTURES
from crake.engines.sketch.subjects.rig import Gait, Look, Rig
from crake.engines.sketch.subjects.wardrobe import clad

BLACK: RGB = (0.10, 0.10, 0.12)
_EVENING = (Worn(Garment.WHOLE, BLACK),)


@dataclass(frozen=True, slots=True)
class Musician:
    """One of a group that plays: who, with what, where, and to where he is turned.

    Parameters
    ----------
    who
        A kind of people.
    at
        To the right and to the viewer, in centimetres.
    heading
        To where he is turned: pi / 2 to the viewer.
    late
        Cycles by which he is behind the first.
    variant
        Chooses his looks.
    """

    who: str
    gear: tuple[str, ...]
    at: tuple[float, float]
    heading: float = 1.2
    action: Action = Action.STAND
    late: float = 0.0
    variant: float = 0.3
    clothes: tuple[Worn, ...] = ()

    def figure(self, look: Look) -> Figure:
        """Return how he is dressed: as the prompt says, or as the group is."""
        clothes = look.clothes or self.clothes
        whole = next((w.colour for w in clothes if w.garment is Garment.WHOLE), None)
        return clad(people.PEOPLE[self.who])(
            replace(look, variant=(look.variant + self.variant) % 1.0, gear=self.gear,
                    clothes=clothes, colour=look.colour or whole))  # fmt: skip

    def parts(self, phase: float, look: Look) -> list[Part]:
        """Draw him where he is."""
        figure = self.figure(look)
        drawn = figure.parts((phase + self.late) % 1.0, self.action)
        x, z = self.at
        return moved(spun(drawn, self.heading), (x, 0.0, z))


def playing(musicians: Sequence[Musician], seconds: float, pitch: float = 0.10) -> Rig:
    """Return the rig of a group that makes music."""

    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        del action
        return [part for each in musicians for part in each.parts(phase, look)]

    return Rig(parts, {Action.STAND: Gait(seconds)}, ROWS, turn=0.0, front=0.0, ahead=0.0,
               pitch=pitch, figures=len(musicians))  # fmt: skip


def _conducting(phase: float) -> tuple[Arm, Arm]:
    """Beat time with both arms."""
    beat, late = sin(4 * pi * phase), cos(4 * pi * phase)
    return Arm(1.35 + 0.30 * beat, 0.75 + 0.25 * late, 16.0), Arm(
        1.45 - 0.30 * beat, 0.75 + 0.25 * late, 16.0
    )


@dataclass(frozen=True, slots=True)
class Conductor(Musician):
    """Who leads an orchestra, seen from behind."""

    def parts(self, phase: float, look: Look) -> list[Part]:
        """Draw him where he is."""
        figure = self.figure(look)
        posture = replace(POSTURES[Action.STAND](phase), arms=_conducting(phase))
        drawn = figure.holding(posture, phase, Action.STAND)
        x, z = self.at
        return moved(spun(drawn, self.heading), (x, 0.0, z))


JAZZ = playing((
    Musician("man", ("drums",), (12.0, -95.0), 1.25, Action.SIT, variant=0.1),
    Musician("man", ("double bass",), (-128.0, -40.0), 1.15, late=0.3, variant=0.36),
    Musician("man", ("saxophone",), (-46.0, 30.0), 1.1, variant=0.62),
    Musician("businessman", ("trumpet",), (104.0, 20.0), 1.85, late=0.5, variant=0.2),
), 1.5)  # fmt: skip
ROCK = playing((
    Musician("man", ("drums",), (52.0, -110.0), 1.35, Action.SIT, variant=0.36),
    Musician("man", ("guitar",), (-140.0, 0.0), 1.2, variant=0.62,
             clothes=(Worn(Garment.UPPER, BLACK),)),
    Musician("woman", ("microphone",), (-46.0, 40.0), 1.25, Action.SING, variant=0.1),
    Musician("man", ("guitar",), (150.0, 10.0), 1.75, late=0.4, variant=0.9,
             clothes=(Worn(Garment.UPPER, (0.62, 0.10, 0.14)),)),
), 1.5)  # fmt: skip
QUARTET = playing((
    Musician("woman", ("violin",), (-126.0, 0.0), 0.9, variant=0.1, clothes=_EVENING),
    Musician("man", ("violin",), (-40.0, 12.0), 1.1, late=0.03, variant=0.36, clothes=_EVENING),
    Musician("woman", ("violin",), (44.0, 12.0), 1.5, late=0.06, variant=0.62, clothes=_EVENING),
    Musician("man", ("cello",), (128.0, 0.0), 1.9, Action.SIT, 0.1, 0.9, _EVENING),
), 1.5)  # fmt: skip
ORCHESTRA = playing((
    Musician("man", ("double bass",), (150.0, -150.0), 1.75, variant=0.2, clothes=_EVENING),
    Musician("man", ("trumpet",), (56.0, -160.0), 1.6, variant=0.36, clothes=_EVENING),
    Musician("woman", ("flute",), (-62.0, -160.0), 1.4, variant=0.1, clothes=_EVENING),
    Musician("woman", ("violin",), (-190.0, -70.0), 0.8, variant=0.1, clothes=_EVENING),
    Musician("man", ("violin",), (-112.0, -45.0), 0.9, late=0.02, variant=0.5,
             clothes=_EVENING),
    Musician("woman", ("violin",), (112.0, -45.0), 1.7, late=0.04, variant=0.62,
             clothes=_EVENING),
    Musician("man", ("cello",), (198.0, -60.0), 2.0, Action.SIT, 0.1, 0.8, _EVENING),
    Conductor("man", (), (0.0, 40.0), -pi / 2, clothes=_EVENING),
), 1.5, 0.17)  # fmt: skip
CHOIR = playing(tuple(
    Musician(who, (), (-112.0 + 75.0 * k + (37.0 if back else 0.0), -70.0 if back else 0.0),
             1.9 - 0.2 * k, Action.SING, 0.04 * k, (0.27 * k + 0.4 * back) % 1.0,
             (Worn(Garment.WHOLE, (0.40, 0.08, 0.14)),))
    for back in (1, 0)
    for k, who in enumerate(("man", "woman", "man") if back else ("woman", "girl", "boy", "woman"))
), 1.6, 0.16)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Member:
    """One of a family: who, where beside the others, and how many steps in two of a grown one."""

    who: str
    aside: float
    cycles: int = 2
    late: float = 0.0

    def figure(self, look: Look) -> Figure:
        """Return how he is dressed; a family has one skin and hair."""
        return clad(people.PEOPLE[self.who])(replace(look, gear=(IN_COMMON,)))


_STRIDING = frozenset({Action.WALK, Action.RUN})
_JOINED = _STRIDING | {Action.STAND}
_ACTIONS = (Action.WALK, Action.STAND, Action.RUN, Action.SIT, Action.WAVE, Action.DANCE,
            Action.JUMP, Action.EAT, Action.PICNIC)  # fmt: skip
_TURNS = {Action.WALK: 0.95, Action.RUN: 0.85}


def _stride(action: Action) -> float:
    """Return the way of two double steps, such that nobody's are far from his own."""
    return 1.95 * GAITS[action].stride


@dataclass(frozen=True, slots=True)
class Family:
    """People side by side, hand in hand while they walk and stand."""

    members: tuple[Member, ...]

    def parts(self, phase: float, action: Action, look: Look) -> list[Part]:
        """Draw all."""
        figures = [member.figure(look) for member in self.members]
        hands = self._hands(figures, phase) if action in _JOINED else [(None, None)] * len(figures)
        parts: list[Part] = []
        for member, figure, (far, near) in zip(self.members, figures, hands, strict=True):
            own = (member.cycles if action in _STRIDING else 1) * phase + member.late
            p = posed(POSTURES[action](own % 1.0), (), action, own % 1.0)
            size = figure.physique.size
            if action in _STRIDING:
                stretch = _stride(action) / (member.cycles * GAITS[action].stride * size)
                legs = [replace(leg, ahead=2 + (leg.ahead - 2) * stretch) for leg in p.legs]
                p = replace(p, legs=(legs[0], legs[1]))
            drawn = figure.holding(p, own, action, (_own(far, member, size),
                                                    _own(near, member, size)))  # fmt: skip
            parts += moved(drawn, (0.0, 0.0, member.aside))
        if action is Action.PICNIC:
            wide = max(abs(member.aside) for member in self.members)
            parts += rug(wide + 52.0, far=112.0)
        return parts

    def _hands(self, figures: Sequence[Figure], phase: float) -> list[Hands]:
        """Return where neighbours hold each other's hands."""
        far: list[Point | None] = [None] * len(figures)
        near: list[Point | None] = [None] * len(figures)
        for k in range(len(figures) - 1):
            one, two = figures[k].physique, figures[k + 1].physique
            inner = self.members[k].aside + 15.0 * one.size
            outer = self.members[k + 1].aside - 15.0 * two.size
            high = 68.0 + 22.0 * min(one.size, two.size)
            swing = 6.0 * sin(2 * pi * (2 * phase + 0.3 * k))
            near[k] = far[k + 1] = (4.0 + swing, min(high, 84.0), (inner + outer) / 2)
        return list(zip(far, near, strict=True))


def _own(hand: Point | None, member: Member, size: float) -> Point | None:
    """Turn a place of the group to a member's own units."""
    if hand is None:
        return None
    return hand[0] / size, hand[1] / size, (hand[2] - member.aside) / size


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class FamilyRig(Rig):
    """The rig of people side by side, who are seen more from the front than one alone."""

    def turned(self, action: Action, facing: Facing | None = None) -> float:
        """Return by how much they turn to the viewer during an action."""
        if facing is None:
            return _TURNS.get(action, 1.15)
        return Rig.turned(self, action, facing)


def family(members: tuple[Member, ...]) -> Rig:
    """Return the rig of a family."""
    group = Family(members)
    gaits: dict[Action, Gait] = {}
    for action in _ACTIONS:
        usual = GAITS[action]
        gaits[action] = Gait(usual.seconds)
        if action in _STRIDING:
            touches = tuple(((when + k) / 2, ahead) for k in range(2)
                            for when, ahead in usual.touches)  # fmt: skip
            gaits[action] = Gait(2 * usual.seconds, _stride(action), touches)
    drawn: Callable[[float, Action, Look], list[Part]] = group.parts
    return FamilyRig(drawn, gaits, ROWS, turn=0.95, front=1.15, ahead=1.3, pitch=0.07,
                     waterline=60.0)  # fmt: skip


_FAMILY = (Member("man", -84.0), Member("girl", -32.0, 3, 0.2), Member("woman", 24.0, 2, 0.12),
           Member("boy", 76.0, 3, 0.45))  # fmt: skip
_THREE = Member("man", -56.0), Member("girl", 0.0, 3, 0.2), Member("woman", 56.0, 2, 0.12)
FAMILIES: dict[str, tuple[str, ...]] = {
    "family": ("man", "woman", "girl", "boy"),
    "family of three": ("man", "woman", "girl"),
}
"""Who belongs to each family, its parents first."""
RIGS: dict[str, Rig] = {
    "jazz band": JAZZ,
    "rock band": ROCK,
    "string quartet": QUARTET,
    "orchestra": ORCHESTRA,
    "choir": CHOIR,
    "family": family(_FAMILY),
    "family of three": family(_THREE),
}  # fmt: skip
"""Every group by its name."""

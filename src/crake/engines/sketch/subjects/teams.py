"""What animals draw, with the animals before it, and who drives it and sits in it.

Units are centimetres. An animal steps as it always does; what it draws goes as far in a cycle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import cos, pi, sin

from crake.engines.sketch.direction import Action, Subject
from crake.engines.sketch.subjects import costumes, people, quadruped
from crake.engines.sketch.subjects.animal import Animal
from crake.engines.sketch.subjects.bestiary import BESTIARY
from crake.engines.sketch.subjects.coaches import COACHES, Coach
from crake.engines.sketch.subjects.fur import dyed
from crake.engines.sketch.subjects.humanoid import HumanRig
from crake.engines.sketch.subjects.measures import METRES
from crake.engines.sketch.subjects.mounted import UPRIGHT
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, chain, moved
from crake.engines.sketch.subjects.postures import HIP, Arm, Leg, Posture, stand, walk
from crake.engines.sketch.subjects.rig import Gait, Look, Rig, look_of

MOST_DRAWN = 6
"""Animals of a team that are drawn at most."""
LEATHER = Ink((0.20, 0.12, 0.07), gloss=0.25)
GAITS = {Action.DRIVE: Action.WALK, Action.RUN: Action.RUN, Action.STAND: Action.STAND,
         Action.FLY: Action.RUN}  # fmt: skip
"""What the animals do while what they draw does something."""
NOBODY = Subject("person", Action.RIDE, count=0)
"""Stands for a driver where there is none."""
_SIZE = 1.02
"""Rows of a 1280 x 720 picture per centimetre."""
_ROOM = 0.02
"""How far one animal is behind the other, in its lengths."""


@dataclass(frozen=True, slots=True)
class Team:
    """The animals before a coach.

    Parameters
    ----------
    coach
        What they draw.
    animal
        What each of them is.
    count
        How many they are.
    """

    coach: Coach
    animal: Subject
    count: int

    @property
    def rig(self) -> Rig:
        """How one of them is drawn."""
        return quadruped.RIGS[self.animal.kind]

    @property
    def scale(self) -> float:
        """Centimetres per unit of that."""
        build = BESTIARY[self.animal.kind].build
        tall = 100 * METRES.get(self.animal.kind, 1.5) * self.animal.size
        return tall / (build.back + build.neck[1] + 1.2 * build.head)

    @property
    def abreast(self) -> int:
        """How many of them go side by side."""
        return min(self.coach.abreast if self.count > 1 else 1, self.count)

    def stride(self, action: Action) -> float:
        """Return how far they go in a cycle, in centimetres."""
        return self.rig.gaits[GAITS[action]].stride * self.scale

    def places(self) -> list[tuple[float, float]]:
        """Return where the middle of each is: ahead, and to the viewer; the far ones first."""
        build, scale = BESTIARY[self.animal.kind].build, self.scale
        behind = (build.half + build.rump + min(build.tail[0] * 0.3, 12)) * scale
        length = (2 * build.half + build.chest + build.rump + 0.8 * build.neck[0]
                  + build.muzzle[0]) * scale * (1 + _ROOM)  # fmt: skip
        wide = 2.5 * build.chest * scale
        found = []
        for k in range(self.count):
            row, column = divmod(k, self.abreast)
            alone = row == (self.count - 1) // self.abreast and self.count % self.abreast == 1
            aside = 0.0 if alone else (column - (self.abreast - 1) / 2) * wide
            found.append((self.coach.hitch + 26 + behind + row * length, aside))
        return found

    def parts(self, phase: float, action: Action, look: Look) -> tuple[list[Part], list[Point]]:
        """Return the animals in harness, and where the bits in their mouths are."""
        parts: list[Part] = []
        bits: list[Point] = []
        own = look_of(self.animal, look)
        for k, (ahead, aside) in enumerate(self.places()):
            late = (phase + 0.29 * k) % 1.0
            body = Animal(BESTIARY[self.animal.kind].build,
                          dyed(own, BESTIARY[self.animal.kind].furs), own.mood)  # fmt: skip
            at: Point = (ahead, 0.0, aside)
            parts += moved(self.rig.parts(late, GAITS[action], own), at, self.scale)
            parts += moved(_harness(body, late, GAITS[action]), at, self.scale)
            (x, y, _), _ = body.place_of_head(late, GAITS[action])
            bits.append((ahead + x * self.scale, (y - 0.3 * body.build.head) * self.scale, aside))
        return parts, bits


def _harness(body: Animal, phase: float, action: Action) -> list[Part]:
    """Return a collar and a girth, which go with the trunk."""
    b, pose = body.build, body.pose(phase, action)
    (hx, hy), (sx, sy) = pose.hip, pose.shoulder
    parts: list[Part] = []
    for share, radius, wide in ((1.16, b.chest * 0.96, 0.10 * b.chest), (0.62, 1.06 *
                                max(b.waist, b.chest * 0.9), 0.07 * b.chest)):  # fmt: skip
        x, y = hx + (sx - hx) * share, hy + (sy - hy) * share - 0.44 * b.chest
        parts.append(Limb((x - wide, y - wide * 0.4, 0), (x + wide, y + wide * 0.4, 0), radius,
                          radius, LEATHER, cut=True))  # fmt: skip
    return parts


def _traces(team: Team, animals: list[Point]) -> list[Part]:
    """Return the pole, and the straps by which the animals draw."""
    coach, build, scale = team.coach, BESTIARY[team.animal.kind].build, team.scale
    high = 0.66 * build.back * scale
    places = team.places()
    front = max(x for x, _ in places) + build.half * scale
    parts: list[Part] = []
    root: Point = (coach.hitch - 20, coach.pole, 0.0)
    if team.abreast > 1:
        parts += chain([root, (places[0][0], high * 0.8, 0.0), (front, high, 0.0)], [3.0] * 3,
                       LEATHER if coach.pole < 40 else Ink((0.36, 0.23, 0.13)))  # fmt: skip
    side = 0.92 * build.chest * scale
    for (x, z), _ in zip(places, animals, strict=True):
        for out in (-side, side):
            start: Point = (coach.hitch - 16, coach.pole, 0.6 * (z + out))
            end: Point = (x + build.half * scale, high, z + out)
            parts.append(Limb(start, end, 2.0, 1.6, LEATHER))
    return parts


def _reins(hands: Sequence[Point], bits: Sequence[Point]) -> list[Part]:
    """Return reins that hang a little between hands and bits."""
    parts: list[Part] = []
    for k, (x1, y1, z1) in enumerate(bits):
        x0, y0, z0 = hands[k % 2]
        way: list[Point] = [
            (x0 + (x1 - x0) * s, y0 + (y1 - y0) * s - 0.07 * (x1 - x0) * sin(pi * s),
             z0 + (z1 - z0) * s)
            for s in (0.0, 0.3, 0.6, 0.85, 1.0)
        ]  # fmt: skip
        parts += chain(way, [0.9] * 5, LEATHER)
    return parts


def _figures() -> dict[str, HumanRig]:
    named = {**people.RIGS, **costumes.RIGS}
    return {name: rig for name, rig in named.items() if isinstance(rig, HumanRig)}


def _somebody(who: Subject, look: Look, posture: Posture, phase: float, action: Action,
              hands: Sequence[Point] | None) -> list[Part]:  # fmt: skip
    """Return who is on a coach, in a posture."""
    own = look_of(who, replace(look, gear=()))
    if who.kind in UPRIGHT:
        return UPRIGHT[who.kind](own, phase, Action.RIDE)
    figures = _figures()
    rig = figures.get(who.kind, figures["person"])
    palms = (hands[0], hands[1]) if hands else (None, None)
    return rig.figure(own).holding(posture, phase, action, palms)


def _sitting(place: tuple[float, float], aside: float, who: Subject, look: Look, phase: float,
             hands: Sequence[Point] | None = None) -> list[Part]:  # fmt: skip
    """Return somebody who sits with the hip at a place."""
    x, y = place
    low = HIP - y
    legs = Leg(40.0, 44.0, 0.0, 2.0, 0.3), Leg(38.0, 44.0, 0.0, 2.0, 0.3)
    breath = 0.7 * sin(2 * pi * phase)
    posture = Posture(legs, (Arm(0.6, 0.9), Arm(0.6, 0.9)), (0.0, breath), 2.0)
    palms = [(px - x, py + low, pz - aside) for px, py, pz in hands] if hands else None
    who_is = _somebody(who, look, posture, phase, Action.SIT, palms)
    return moved(who_is, (x, -low, aside))


def _standing(coach: Coach, who: Subject, look: Look, phase: float, action: Action,
              hands: Sequence[Point]) -> list[Part]:  # fmt: skip
    """Return a driver who stands on the runners or in a chariot, or walks behind a plough."""
    x, y = coach.box
    afoot = abs(y - HIP) < 1.0 and action is not Action.STAND
    posture = walk(phase) if afoot else replace(stand(phase), lean=8.0)
    low = HIP - y
    palms = [(px - x, py + low, pz) for px, py, pz in hands]
    doing = Action.WALK if afoot else Action.STAND
    return moved(_somebody(who, look, posture, phase, doing, palms), (x, -low, 0.0))


def _crew(team: Team, driver: Subject, riders: tuple[Subject, ...], bits: Sequence[Point],
          phase: float, action: Action, look: Look) -> list[Part]:  # fmt: skip
    """Return who drives and who sits behind, and the reins."""
    coach, parts = team.coach, list[Part]()
    x, y = coach.box
    if driver.count:
        reins = not coach.stands or "chariot" in driver.gear or coach.pole > 50
        hands: list[Point] = [(x + 34, y + 22, -11.0), (x + 34, y + 22, 11.0)]
        if not reins:  # on the bar of the sled, on the handles of the plough
            hands = [(x + 32, y + 4, -14.0), (x + 32, y + 4, 14.0)]
        if coach.stands:
            parts += _standing(coach, driver, look, phase, action, hands)
        else:
            parts += _sitting(coach.box, 0.0, driver, look, phase, hands)
        parts += _reins(hands, bits) if reins else []
    crowd = [replace(who, count=1) for who in riders for _ in range(who.count)]
    for k, (who, seat) in enumerate(zip(crowd, coach.seats, strict=False)):
        pair = coach.seats[:1] == coach.seats[1:2] and len(crowd) > 1
        aside = (24.0 if k else -24.0) if pair else 0.0
        other = replace(look, variant=(look.variant + 0.5 * k) % 1.0, colour=None)
        parts += _sitting(seat, aside, who, other, (phase + 0.3 * k) % 1.0)
    return parts


@cache
def team_rig(name: str, animal: Subject | None = None, count: int = 0,
             driver: Subject | None = None, riders: tuple[Subject, ...] = ()) -> Rig:  # fmt: skip
    """Return the rig of a coach.

    Parameters
    ----------
    name
        Of the coach.
    animal, count
        Which animals draw it, and how many; its own where nothing is said.
    driver, riders
        Who drives it, and who sits in it.
    """
    coach = COACHES[name]
    team = Team(coach, animal or Subject(coach.team, Action.WALK),
                min(count or coach.count, MOST_DRAWN))  # fmt: skip
    drives = driver or Subject(coach.driver, Action.RIDE)
    middle = (max(x for x, _ in team.places()) + coach.box[0]) / 2

    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        phase %= 1.0
        way = team.stride(action)
        found = coach.parts(way, phase, look)
        animals, bits = team.parts(phase, action, replace(look, colour=None, rider=None))
        found += _crew(team, drives, riders, bits, phase, action, replace(look, colour=None))
        found += animals + _traces(team, bits)
        bob = 0.0 if action is Action.STAND else 1.2 * cos(4 * pi * phase)
        return moved(found, (-middle, bob if action is Action.FLY else 0.0, 0.0))

    scale, rig = team.scale, team.rig
    ahead = team.places()[0][0] - middle
    gaits = {}
    for action, own in GAITS.items():
        gait = rig.gaits[own]
        touches = tuple((when, ahead + at * scale) for when, at in gait.touches)
        seconds = gait.seconds * (1.2 if action is Action.FLY else 1.0)
        gaits[action] = Gait(seconds, gait.stride * scale, touches)
    return Rig(parts, gaits, _SIZE, turn=0.30, front=0.42, ahead=0.95, pitch=0.09,
               seat=coach.box[1], figures=1 + team.count // 2)  # fmt: skip


RIGS: dict[str, Rig] = {name: team_rig(name) for name in COACHES}
"""Each coach with its own team by its name."""

"""What people do with their hands: the hands are at the things, and the things where they are."""

from __future__ import annotations

from dataclasses import replace
from math import dist

import numpy as np
import pytest

from crake.engines.sketch.direction import Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.gear import posed
from crake.engines.sketch.subjects.handheld import HELD
from crake.engines.sketch.subjects.humanoid import Figure, HumanRig
from crake.engines.sketch.subjects.in_hand import THINGS
from crake.engines.sketch.subjects.parts import Part, Point, Sheet
from crake.engines.sketch.subjects.people import RIGS
from crake.engines.sketch.subjects.played import PLAYED_IN_HAND
from crake.engines.sketch.subjects.reach import REACH
from crake.engines.sketch.subjects.repertoire import POSTURES
from crake.engines.sketch.subjects.rig import Look
from crake.engines.sketch.subjects.seats import SEAT
from crake.engines.sketch.subjects.workplaces import AROUND

LOOK = Look(None, 0.3, dark=False)
CRAFTS = (*AROUND, Action.SING, Action.PHOTOGRAPH, Action.CLAP)


def figure_of(name: str, gear: tuple[str, ...] = ()) -> Figure:
    rig = RIGS[name]
    assert isinstance(rig, HumanRig)
    return rig.figure(replace(LOOK, gear=gear))


@pytest.mark.parametrize("thing", ["cello", "harp"])
def test_who_plays_seated_strings_sits_and_gets_to_them(thing: str) -> None:
    man = figure_of("man")
    far = max(far_from_reach(man, Action.SIT, (thing,), k / 12) for k in range(12))
    assert far < 4.0
    p = posed(POSTURES[Action.SIT](0.0), (thing,), Action.SIT, 0.0)
    assert p.hip[1] < -35


def test_a_cello_is_between_the_knees() -> None:
    p = posed(POSTURES[Action.SIT](0.0), ("cello",), Action.SIT, 0.0)
    assert p.legs[0].out + p.legs[1].out > 18


def far_from_reach(figure: Figure, action: Action, gear: tuple[str, ...], phase: float) -> float:
    """Return how much further away than an arm is long a palm is to be, in centimetres."""
    p = posed(POSTURES[action](phase), gear, action, phase)
    hip, neck = figure.spine(p)
    head = figure._head_of(p, hip, neck)
    most = 0.0
    for k, side in enumerate((-1.0, 1.0)):
        goal = p.palms[k]
        if (by := p.by_head[k]) is not None:
            x, y, z = (a + b * figure.physique.head for a, b in zip(head, by, strict=True))
            goal = x, y, z
        if goal is not None:
            most = max(most, dist(figure.shoulder(side, neck), goal) - REACH)
    return most


@pytest.mark.parametrize("action", CRAFTS)
def test_hands_can_get_to_what_they_do(action: Action) -> None:
    man = figure_of("man")
    assert max(far_from_reach(man, action, (), k / 12) for k in range(12)) < 6.0


@pytest.mark.parametrize("thing", [*THINGS, *PLAYED_IN_HAND])
def test_hands_can_get_to_what_they_hold(thing: str) -> None:
    man = figure_of("man")
    assert max(far_from_reach(man, Action.STAND, (thing,), k / 12) for k in range(12)) < 12.0


@pytest.mark.parametrize("thing", [*THINGS, *PLAYED_IN_HAND])
@pytest.mark.parametrize("name", ["man", "girl"])
def test_what_is_held_is_at_the_hands_and_goes_with_them(thing: str, name: str) -> None:
    bare, laden = figure_of(name), figure_of(name, (thing,))
    for action in (Action.STAND, Action.WALK):
        own = len(bare.parts(0.2, action))
        poses = [laden.parts(k / 48, action)[own:] for k in range(48)]
        assert all(len(pose) == len(poses[0]) > 0 for pose in poses)
        grips = grips_of(laden.parts(0.2, action))
        points = np.concatenate([along(part) for part in laden.parts(0.2, action)[own:]])
        nearest = min(float(np.linalg.norm(points - grip, axis=1).min()) for grip in grips)
        assert nearest < 16.0
        centres = [np.array([part.points.mean(axis=0) for part in pose]) for pose in poses]
        steps = [np.abs(b - a).max() for a, b in zip(centres, [*centres[1:], centres[0]],
                                                     strict=True)]  # fmt: skip
        assert max(steps) < 14.0


def along(part: Part) -> F32:
    """Return places `(n, 3)` of a part: of a limb, those between its ends too."""
    points = part.points
    if len(points) > 2:
        return points
    shares = np.linspace(0, 1, 12, dtype=np.float32)[:, None]
    return np.asarray(points[:1] * (1 - shares) + points[1:] * shares, np.float32)


def grips_of(parts: list[Part]) -> list[Point]:
    """Return the tips of the hands, which are the third limbs of the arms."""
    found: list[Point] = []
    for number, part in enumerate(parts[:60]):
        x, y, z = (float(v) for v in part.points[-1])
        if number:
            found.append((x, y, z))
    return found


def _is_seen_to_move(part: Part) -> bool:
    """Whether it is neither light, which leaps, nor too small to be seen, nor rock.

    Rock that somebody climbs sinks behind its foot and comes again above its crest.
    """
    rock = isinstance(part, Sheet) and np.ptp(part.ink.base) < 0.15
    return part.ink.glow < 0.5 and not rock and (isinstance(part, Sheet) or part.reach > 0.4)


@pytest.mark.parametrize("action", CRAFTS)
def test_what_hands_do_moves_and_goes_on_without_a_jump(action: Action) -> None:
    man = figure_of("man")
    frames = max(8, round(RIGS["man"].gaits[action].seconds * 24))
    poses = [man.parts(k / frames, action) for k in range(frames + 1)]
    assert len({len(pose) for pose in poses}) == 1
    middles = np.stack([np.array([p.points.mean(axis=0) for p in pose]) for pose in poses])
    moved = np.abs(np.diff(middles, axis=0)).max(axis=2)
    seen = np.array([[_is_seen_to_move(part) for part in pose] for pose in poses])
    assert moved[seen[1:] & seen[:-1]].max() < 16.0
    assert np.abs(middles - middles[0]).max() > 1.5  # nobody stands frozen


def test_the_mouth_of_who_sings_opens_and_closes() -> None:
    gapes = [POSTURES[Action.SING](k / 24).gape for k in range(24)]
    assert min(gapes) > 0
    assert max(gapes) - min(gapes) > 1.5


def test_candles_are_lit_then_out_then_lit_again() -> None:
    def brightest(phase: float) -> float:
        parts = figure_of("girl").parts(phase, Action.BLOW)
        return sum(part.reach for part in parts if part.ink.glow == 1.0 and not part.ink.mist)

    assert brightest(0.1) > 10 * brightest(0.62)
    assert brightest(0.0) == pytest.approx(brightest(1.0), rel=0.05)


def test_who_stands_in_water_fishes_from_a_jetty() -> None:
    rig = RIGS["man"]
    assert isinstance(rig, HumanRig)
    ashore = rig.parts(0.1, Action.FISH, LOOK)
    afloat = rig.parts(0.1, Action.FISH, replace(LOOK, afloat=True))
    assert len(afloat) > len(ashore)


def test_an_old_man_lays_his_stick_down_where_his_hands_are_busy() -> None:
    idle, busy = figure_of("old man"), figure_of("old man", ("violin",))
    violin = HELD["violin"]
    assert violin.hold is not None
    own = len(idle.parts(0.0, Action.STAND)) - 1  # without the stick
    assert len(busy.parts(0.0, Action.STAND)) > own
    sticks = [p for p in busy.parts(0.0, Action.STAND) if p.points[:, 1].min() < 1.0]
    feet = [p for p in figure_of("man").parts(0.0, Action.STAND) if p.points[:, 1].min() < 1.0]
    assert len(sticks) == len(feet)


def test_who_eats_has_it_at_the_mouth_and_lowers_it_again() -> None:
    def far(phase: float) -> float:
        p = POSTURES[Action.EAT](phase)
        assert p.by_head[1] is not None
        return dist(p.by_head[1], (12.0, -6.8, 4.0))

    assert far(0.42) < 9.0
    assert far(0.0) > 25.0


@pytest.mark.parametrize("name", ["man", "woman", "child"])
def test_who_sleeps_in_bed_is_under_the_blanket_but_for_the_head(name: str) -> None:
    figure = figure_of(name, ("bed",))
    p = posed(POSTURES[Action.LIE](0.0), ("bed",), Action.LIE, 0.0)
    assert all(leg.up < 5 and abs(leg.ahead) < 5 for leg in p.legs)
    parts = figure.parts(0.0, Action.LIE)
    blanket = [part for part in parts if part.ink.base == (0.40, 0.54, 0.76)]
    size = figure.physique.size
    top = max(float(part.points[:, 1].max()) + part.reach for part in blanket) / size
    assert top > SEAT + 24.0
    assert min(float(part.points[:, 0].min()) for part in blanket) / size > -45.0

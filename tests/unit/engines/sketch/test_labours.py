"""Tools, play outdoors and babies: what is drawn with them stays where it belongs."""

from __future__ import annotations

from dataclasses import replace
from math import dist

import pytest

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects import labours, pastimes
from crake.engines.sketch.subjects.humanoid import Figure, HumanRig
from crake.engines.sketch.subjects.parts import Limb, Part
from crake.engines.sketch.subjects.people import RIGS
from crake.engines.sketch.subjects.rig import Look, box_of

LOOK = Look(None, 0.3, dark=False)


def figure_of(name: str, gear: tuple[str, ...] = ()) -> Figure:
    rig = RIGS[name]
    assert isinstance(rig, HumanRig)
    return rig.figure(replace(LOOK, gear=gear))


@pytest.mark.parametrize("phase", [0.0, 0.25, 0.6])
def test_who_swings_stays_as_far_from_the_bar_as_the_ropes_are_long(phase: float) -> None:
    seat = pastimes.around_beam((0.0, pastimes.PERCH, 0.0), pastimes.swung(phase))
    assert dist(seat, (0.0, pastimes.BEAM, 0.0)) == pytest.approx(pastimes.BEAM - pastimes.PERCH)


def test_the_frame_of_a_swing_stays_where_it_is() -> None:
    man = figure_of("man")
    feet = [
        sorted(round(part.b[0], 1) for part in man.parts(phase, Action.SWING)
               if isinstance(part, Limb) and part.b[1] == 0 and part.ra == 3.4)
        for phase in (0.0, 0.2, 0.7)
    ]  # fmt: skip
    assert len(feet[0]) == 4
    assert feet[0] == feet[1] == feet[2]


@pytest.mark.parametrize("action", [Action.LIFT, Action.SKIP, Action.FLIP, Action.SWING])
def test_nobody_sinks_into_the_ground(action: Action) -> None:
    _, bottom, _, _ = box_of(RIGS["man"], action)
    assert bottom > -26.0  # of what is near the viewer, seen from above


def test_a_barbell_is_lifted_over_the_head_and_put_down() -> None:
    heights = [palm[1] for k in range(24) for palm in labours.lift(k / 24).palms if palm]
    assert min(heights) == pytest.approx(24.0, abs=1.0)
    assert max(heights) > 190.0


def test_a_pram_is_ahead_of_who_pushes_it_and_stands_on_the_ground() -> None:
    alone, pushing = figure_of("woman"), figure_of("woman", ("pram",))
    own = len(alone.parts(0.0, Action.WALK))
    pram = pushing.parts(0.0, Action.WALK)[own:]
    assert min(float(part.points[:, 0].min()) for part in pram) > 10.0
    assert 0.0 <= min(float(part.points[:, 1].min()) - part.reach for part in pram) < 3.0


def test_a_baby_has_the_skin_of_who_carries_it() -> None:
    figure = figure_of("woman", ("baby in arms",))
    skins = [part.ink.base for part in figure.parts(0.0, Action.STAND)]
    assert skins.count(figure.outfit.hand.base) > 8


def test_the_wind_blows_long_hair_and_skirts_back() -> None:
    rig = RIGS["woman"]
    assert isinstance(rig, HumanRig)
    calm, windy = (rig.figure(replace(LOOK, gust=gust)).parts(0.3, Action.STAND)
                   for gust in (None, 0.0))  # fmt: skip

    def back(parts: list[Part]) -> float:
        return min(float(part.points[:, 0].min()) for part in parts)

    assert back(windy) < back(calm) - 5.0
    again = rig.figure(replace(LOOK, gust=0.0)).parts(1.3, Action.STAND)
    assert len(again) == len(windy)


def test_old_couples_are_grey() -> None:
    for variant in (0.2, 0.7):
        rig = RIGS["old person"]
        assert isinstance(rig, HumanRig)
        assert rig.figure(replace(LOOK, variant=variant)).physique.stoop > 8

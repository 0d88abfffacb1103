"""How people dance: feet on the ground, legs as long as they are, and no jump from start to end."""

from __future__ import annotations

from math import dist

import numpy as np
import pytest

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.costumes import RIGS
from crake.engines.sketch.subjects.people import RIGS as PEOPLE
from crake.engines.sketch.subjects.postures import HIP
from crake.engines.sketch.subjects.repertoire import POSTURES
from crake.engines.sketch.subjects.rig import Look

LOOK = Look(None, 0.3, dark=False)
DANCES = (Action.BALLET, Action.PIROUETTE, Action.LEAP, Action.FLAMENCO, Action.BREAKDANCE,
          Action.HIP_HOP, Action.WALTZ)  # fmt: skip


@pytest.mark.parametrize("action", DANCES)
def test_a_dance_goes_on_without_a_jump(action: Action) -> None:
    rig = PEOPLE["woman"]
    for k in range(24):
        now = rig.parts(k / 24, action, LOOK)
        then = rig.parts(k / 24 + 2e-4, action, LOOK)
        steps = [float(np.abs(a.points - b.points).max()) for a, b in zip(now, then, strict=True)]
        assert max(steps) < 1.5, k / 24


@pytest.mark.parametrize("action", [a for a in DANCES if a is not Action.BREAKDANCE])
def test_no_leg_is_longer_than_legs_are(action: Action) -> None:
    for k in range(24):
        p = POSTURES[action](k / 24)
        for leg in p.legs:
            assert dist((leg.ahead, leg.up), (p.hip[0], HIP + p.hip[1] - 2)) < 94


@pytest.mark.parametrize("action", [a for a in DANCES if a is not Action.LEAP])
def test_who_dances_is_on_the_ground(action: Action) -> None:
    rig = PEOPLE["man"]
    for k in range(12):
        low = min(float(part.points[:, 1].min()) - part.reach
                  for part in rig.parts(k / 12, action, LOOK))  # fmt: skip
        assert -4 < low < 7, k / 12


def test_an_arabesque_lifts_a_straight_leg_to_the_hip() -> None:
    p = POSTURES[Action.BALLET](0.55)
    stand, lifted = p.legs
    assert lifted.up > HIP
    assert lifted.ahead < -70
    assert stand.up < 22


def test_a_leap_is_a_split_in_the_air() -> None:
    p = POSTURES[Action.LEAP](0.56)
    back, ahead = p.legs
    assert ahead.ahead - back.ahead > 140
    assert min(back.up, ahead.up) > 80


def test_a_ballerina_dances_as_ballerinas_do() -> None:
    assert {Action.BALLET, Action.PIROUETTE, Action.LEAP} <= set(RIGS["ballerina"].gaits)

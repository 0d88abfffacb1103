"""Spells, dough, pizzas and blackboards: what is seen of them is where hands put it."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects import arts
from crake.engines.sketch.subjects.humanoid import Figure, HumanRig
from crake.engines.sketch.subjects.parts import Limb, Part
from crake.engines.sketch.subjects.people import RIGS
from crake.engines.sketch.subjects.rig import Look

LOOK = Look(None, 0.3, dark=False)
ACTIONS = (Action.CAST, Action.KNEAD, Action.GARNISH, Action.TOSS_DOUGH, Action.CHALK)


def figure_of(name: str) -> Figure:
    rig = RIGS[name]
    assert isinstance(rig, HumanRig)
    return rig.figure(LOOK)


def apart(one: Part, two: Part) -> float:
    if one.points.shape != two.points.shape or abs(one.reach - two.reach) > 0.5:
        return 1e9
    return float(np.abs(one.points - two.points).max())


def lights(parts: list[Part]) -> list[Limb]:
    return [part for part in parts if isinstance(part, Limb) and part.ink.glow == 1.0]


@pytest.mark.parametrize("action", ACTIONS)
def test_parts_stay_as_many_and_end_where_they_began(action: Action) -> None:
    figure = figure_of("chef")
    first, last = figure.parts(0.0, action), figure.parts(1.0 - 1e-4, action)
    assert {len(figure.parts(k / 7, action)) for k in range(7)} == {len(first)}
    seen = [part for part in last if part.reach > 0.2]
    assert max(min(apart(one, two) for two in first) for one in seen) < 3.0


def test_a_spell_leaves_the_hand_and_is_gone_at_the_end() -> None:
    figure = figure_of("witch")

    def ahead(phase: float) -> float:
        return max(float(part.points[:, 0].max()) for part in lights(
            figure.parts(phase, Action.CAST)) if part.reach > 0.6)  # fmt: skip

    assert ahead(arts.CAST - 0.05) < 110.0
    assert ahead(arts.CAST + 0.12) > 200.0
    assert ahead(0.99) < 110.0


def test_who_casts_a_spell_keeps_the_staff_in_the_other_hand() -> None:
    figure = figure_of("wizard")
    (glowing,) = (part for part in figure.parts(0.2, Action.CAST)
                  if part.ink.base == (0.60, 0.90, 1.0))  # fmt: skip
    assert glowing.points[0, 2] < -20.0
    assert glowing.points[0, 1] > 180.0


def test_dough_flies_up_and_comes_back_to_the_hands() -> None:
    assert arts.soared(arts.THROWN) == arts.soared(arts.CAUGHT) == 0.0
    assert max(arts.soared(k / 50) for k in range(50)) > 45.0
    steps = [abs(arts.hands_at(b) - arts.hands_at(a))
             for a, b in pairwise(k / 48 for k in range(49))]  # fmt: skip
    assert max(steps) < 8.0


def test_chalk_is_at_the_board_while_it_writes() -> None:
    figure = figure_of("woman")
    for phase in (0.1, 0.5, 0.8):
        palm = arts.chalk(phase).palms[1]
        assert palm is not None
        assert arts.SLATE - 10.0 < palm[0] < arts.SLATE
        hands = [part for part in figure.parts(phase, Action.CHALK)
                 if part.ink is figure.outfit.hand]  # fmt: skip
        reached = max(float(part.points[:, 0].max()) for part in hands)
        assert arts.SLATE - 12.0 < reached < arts.SLATE + 4.0


def test_a_line_on_the_board_grows() -> None:
    figure = figure_of("woman")

    def thick(phase: float) -> float:
        return sum(part.reach for part in figure.parts(phase, Action.CHALK)
                   if part.ink.base == (0.95, 0.96, 0.93))  # fmt: skip

    assert thick(0.05) < thick(0.4) < thick(0.8)

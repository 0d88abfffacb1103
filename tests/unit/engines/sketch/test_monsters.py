"""Monsters, toys that animals play with, and flocks."""

from __future__ import annotations

import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Subject
from crake.engines.sketch.grammar.counting import V_BIRDS
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.subjects import bird, dragon, flocks, monsters
from crake.engines.sketch.subjects.parts import Part
from crake.engines.sketch.subjects.rig import Look
from crake.engines.sketch.together.pairs import pair_rig

PLAIN = Look(None, 0.3, dark=False)


def parts_of(kind: str, phase: float, action: Action) -> list[Part]:
    rig = rig_of(kind)
    assert rig is not None
    return list(rig.parts(phase, action, PLAIN))


def points(parts: list[Part]) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    return np.concatenate([part.points for part in parts])


def test_a_centaur_has_four_legs_and_somebody_above_them() -> None:
    parts = parts_of("centaur", 0.2, Action.STAND)
    low = [p for p in parts if p.points[:, 1].max() < 20]
    assert len({round(float(p.points[0, 0]) / 20) for p in low}) >= 2
    assert len({float(p.points[0, 2]) > 0 for p in low}) == 2
    man = rig_of("man")
    assert man is not None
    tall = points(list(man.parts(0.2, Action.STAND, PLAIN)))[:, 1].max()
    assert points(parts)[:, 1].max() > 1.04 * tall


def test_a_werewolf_throws_its_head_back_to_howl() -> None:
    calm, loud = (points(parts_of("werewolf", when, Action.HOWL)) for when in (0.0, 0.5))
    assert np.abs(loud - calm).max() > 20.0
    assert abs(loud[:, 1].min() - calm[:, 1].min()) < 3.0  # its feet stay where they are


def test_a_hydra_has_five_heads_and_no_wings() -> None:
    one, five = (dragon.RIGS[name].parts(0.3, Action.WALK, PLAIN) for name in ("dragon", "hydra"))

    def pupils(parts: object) -> int:
        assert isinstance(parts, list)
        return sum(part.ink.base == (0.02, 0.02, 0.02) for part in parts)

    assert pupils(five) == 5 * pupils(one)
    wide = [float(np.abs(points(list(parts))[:, 2]).max()) for parts in (one, five)]
    assert wide[1] < wide[0] + 30.0


@pytest.mark.parametrize("name", ["orc", "goblin", "troll", "elf", "cyclops"])
def test_those_of_tales_are_of_their_own_height(name: str) -> None:
    heights = {
        kind: float(points(list(monsters.RIGS[kind].parts(0.0, Action.STAND, PLAIN)))[:, 1].max())
        for kind in ("elf", name)
    }
    small = name == "goblin"
    assert (heights[name] < 0.8 * heights["elf"]) == small


def test_wool_stays_on_the_floor_before_the_paws_of_the_cat() -> None:
    cat, wool = Subject("cat", Action.DIG), Subject("ball of wool", Action.STAND)
    rig = pair_rig("pat", cat, wool)
    count = len(parts_of("ball of wool", 0.0, Action.STAND))
    for phase in (0.0, 0.25, 0.5, 0.75):
        parts = list(rig.parts(phase, Action.DIG, PLAIN))
        animal, toy = points(parts[:-count]), points(parts[-count:])
        assert toy[:, 1].min() > -2.0
        assert toy[:, 0].max() > animal[:, 0].mean()
        assert abs(toy[:, 0].min() - animal[:, 0].max()) < 40.0


def test_two_small_animals_are_not_drawn_as_far_from_people() -> None:
    cat, wool = Subject("cat", Action.DIG), Subject("ball of wool", Action.STAND)
    man = Subject("man", Action.STAND)
    assert pair_rig("pat", cat, wool).size > 2 * pair_rig("hug", man, man).size


def test_birds_that_fly_in_a_v_are_known_to_the_grammar_and_to_their_rigs() -> None:
    assert {name for name, rig in bird.RIGS.items() if rig.formation} == V_BIRDS


def test_a_murmuration_bends_and_comes_back_to_how_it_was() -> None:
    rig = flocks.RIGS["murmuration"]
    first, half, last = (
        points(list(rig.parts(phase, Action.FLY, PLAIN))) for phase in (0.0, 0.5, 0.99999)
    )
    assert np.abs(first - last).max() < 0.5
    assert np.abs(first - half).max() > 40.0

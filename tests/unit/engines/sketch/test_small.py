"""Insects, spiders, bats and dinosaurs: their feet, and what they do in ways of their own."""

from __future__ import annotations

import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Subject
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects import crawlers
from crake.engines.sketch.subjects.arthropods import CROUCH, FLIGHT, RIGS
from crake.engines.sketch.subjects.bat import RIGS as BATS
from crake.engines.sketch.subjects.bestiary import BESTIARY
from crake.engines.sketch.subjects.cast import housed
from crake.engines.sketch.subjects.parts import Limb, Part
from crake.engines.sketch.subjects.rig import Look, Rig, box_of
from crake.engines.sketch.subjects.spider import RIGS as SPIDERS
from crake.engines.sketch.subjects.spider import SILK

PLAIN = Look(None, 0.3, dark=False)
CREEPING = RIGS | crawlers.RIGS | {"spider": SPIDERS["spider"]}


def lowest(rig: Rig, phase: float, action: Action) -> float:
    hulls = [part.hull for part in rig.parts(phase, action, PLAIN)]
    return min(float(points[:, 1].min()) - around for points, around in hulls)


@pytest.mark.parametrize("kind", CREEPING)
def test_what_creeps_has_its_feet_on_the_ground_at_all_times(kind: str) -> None:
    for phase in (0.05, 0.3, 0.55, 0.8):
        assert -2.0 < lowest(CREEPING[kind], phase, Action.WALK) < 1.5


@pytest.mark.parametrize(("kind", "count"), [("ant", 6), ("beetle", 6), ("spider", 8),
                                             ("scorpion", 8), ("ladybird", 6)])  # fmt: skip
def test_they_have_as_many_legs_as_they_should(kind: str, count: int) -> None:
    feet: list[F32] = []
    for part in CREEPING[kind].parts(0.0, Action.STAND, PLAIN):
        if isinstance(part, Limb) and min(part.a[1], part.b[1]) < 1.7 and part.reach < 2.5:
            end = np.array(part.a if part.a[1] < part.b[1] else part.b, np.float32)
            if all(float(np.abs(end - foot).max()) > 6.0 for foot in feet):
                feet.append(end)
    assert len(feet) == count


def test_a_grasshopper_leaps_from_the_ground_to_the_ground() -> None:
    rig = RIGS["grasshopper"]
    assert lowest(rig, 0.5 * CROUCH, Action.JUMP) < 1.5
    assert lowest(rig, 0.5 * (CROUCH + FLIGHT), Action.JUMP) > 20.0
    assert lowest(rig, FLIGHT + 0.1, Action.JUMP) < 1.5


def middle(parts: list[Part], ink: float) -> float:
    """Return how high the thread ends that is made of silk."""
    threads = [part for part in parts if isinstance(part, Limb) and part.ink is SILK]
    return min(min(part.a[1], part.b[1]) for part in threads) + ink


def test_a_spider_comes_down_on_its_thread_and_climbs_it_again() -> None:
    rig = SPIDERS["spider"]
    high, low, again = (middle(list(rig.parts(phase, Action.HANG, PLAIN)), 0.0)
                        for phase in (0.0, 0.57, 0.999))  # fmt: skip
    assert high > low + 50
    assert again == pytest.approx(high, abs=2.0)


def test_a_web_has_its_spider_so_that_no_second_one_walks_beside_it() -> None:
    spider, web = Subject("spider", Action.WALK), Subject("spider web", Action.STAND)
    assert housed((spider, web)) == (web,)
    assert housed((spider,)) == (spider,)


def test_a_bat_hangs_head_down_and_beats_its_wings() -> None:
    rig = BATS["bat"]
    _, low, _, high = box_of(rig, Action.HANG)
    assert high - low > 70
    wide = [np.ptp(np.concatenate([p.points for p in rig.parts(t, Action.FLY, PLAIN)])[:, 1])
            for t in (0.0, 0.25, 0.75)]  # fmt: skip
    assert wide[1] > wide[0] + 4


def test_dinosaurs_are_themselves() -> None:
    assert KINDS["triceratops"].rig is not KINDS["dinosaur"].rig
    tall = {kind: box_of(rig, Action.WALK)[3] for kind in ("brachiosaurus", "stegosaurus")
            if (rig := KINDS[kind].rig) is not None}  # fmt: skip
    assert tall["brachiosaurus"] > 1.8 * BESTIARY["brachiosaurus"].build.back
    assert tall["stegosaurus"] < 1.9 * BESTIARY["stegosaurus"].build.back


def test_fireflies_shine_and_drift() -> None:
    rig = KINDS["fireflies"].rig
    assert rig is not None
    before, after = (rig.parts(phase, Action.FLY, PLAIN) for phase in (0.1, 0.3))
    lamps = [part for part in before if part.ink.glow == 1.0 and not part.ink.mist]
    assert len(lamps) >= 20
    moved = [np.abs(a.points - b.points).max() for a, b in zip(before, after, strict=True)]
    assert min(moved) > 1.0

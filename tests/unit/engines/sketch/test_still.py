"""Parts that stand still are pressed once, and the pictures are those that they would be."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest

from crake.engines.sketch.direction import Time
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.palette import PALETTES
from crake.engines.sketch.subjects.clay import TINTS, Clay
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.model import model
from crake.engines.sketch.subjects.parts import Ink, Part, ball
from crake.engines.sketch.subjects.rig import Look, box_of
from crake.engines.sketch.subjects.still import Still, same

LOOK = Look(None, 0.3, dark=False)
STONE = Ink((0.5, 0.5, 0.5))


@pytest.mark.parametrize("kind", ["snow globe", "hourglass", "lantern"])
def test_a_pose_that_goes_on_from_what_stands_still_is_the_same(kind: str) -> None:
    rig = rig_of(kind)
    assert rig is not None
    action = next(iter(rig.gaits))
    eye = Eye(0.2, rig.pitch, 1.0, box_of(rig, action))
    still = Still(eye, lambda phase: rig.parts(phase, action, LOOK))
    light = PALETTES[Time.DAY].light
    for phase in (0.0, 0.21, 0.8):
        parts = rig.parts(phase, action, LOOK)
        whole, gone_on = (model(parts, eye, light, still=each) for each in (None, still))
        assert (whole.left, whole.top) == (gone_on.left, gone_on.top)
        off = np.abs(whole.rgba.astype(int) - gone_on.rgba) > 2
        assert off.any(axis=2).mean() < 0.002
    assert len(same(rig.parts(0.0, action, LOOK), rig.parts(0.4, action, LOOK))) > 12


def posed(phase: float) -> list[Part]:
    """Return a row of balls of which one moves all the time, and one only now and then."""
    heights = [0.0] * 20
    heights[3], heights[7] = 10 * phase, 10.0 if 0.5 < phase < 0.6 else 0.0
    return [ball((5.0 * k, heights[k], 0.0), 3.0, STONE) for k in range(20)]


def test_what_moves_only_now_and_then_is_not_taken_to_stand_still() -> None:
    eye = Eye(0.0, 0.0, 1.0, (-5.0, -5.0, 100.0, 20.0))
    still = Still(eye, posed)
    for phase in (0.3, 0.55, 0.9):
        one, other = (each(posed(phase), 2) for each in (partial(Clay, eye), still.clay))
        assert (one.tone == other.tone).all()
        assert (one.depth == other.depth).all()
        assert set(np.unique(other.tone // TINTS)) == set(range(21))
    assert len(same(posed(0.3), posed(0.4))) == 19


def test_other_parts_are_never_the_same() -> None:
    glass = Ink((0.8, 0.9, 0.9), clear=0.9)
    stones = [ball((0.0, 0.0, 0.0), 3.0, STONE), ball((9.0, 0.0, 0.0), 3.0, STONE)]
    larger = [stones[0], ball((9.0, 0.0, 0.0), 4.0, STONE)]
    assert same(stones, stones) == [0, 1]
    assert same(stones, larger) == [0]
    assert same(stones, stones[:1]) == []
    assert same([ball((0.0, 0.0, 0.0), 3.0, glass)] * 2, stones) == []

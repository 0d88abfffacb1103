from __future__ import annotations

from math import hypot

import numpy as np
import pytest

from crake.engines.sketch.direction import Time
from crake.engines.sketch.kinds.registry import KINDS, drawn_as
from crake.engines.sketch.palette import PALETTES
from crake.engines.sketch.places.registry import PLACES
from crake.engines.sketch.places.registry import drawn_as as place_drawn_as
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.model import model
from crake.engines.sketch.subjects.rig import Look, bend, footfall

PLAIN = Look(None, 0.3, dark=False)


RIGS = {name: kind.rig for name, kind in KINDS.items() if kind.rig is not None}


def test_every_place_is_drawn_somehow_and_every_kinds_home_is_one() -> None:
    assert all(place_drawn_as(name).plan is not None for name in PLACES)
    assert {kind.home for kind in KINDS.values()} <= set(PLACES)
    assert not set(KINDS) & set(PLACES)


def test_what_has_no_drawing_is_drawn_as_its_nearest_kin_or_not_at_all() -> None:
    for name in KINDS:
        drawn = drawn_as(name)
        assert drawn is None or drawn.rig is not None
    assert len(KINDS) >= 30
    assert len(PLACES) >= 25


@pytest.mark.parametrize("kind", RIGS)
def test_no_pose_is_cut_off_by_its_box(kind: str) -> None:
    rig = RIGS[kind]
    left, bottom, right, top = rig.box
    margin = 0.3
    wide = (left - margin * (right - left), bottom - margin * (top - bottom),
            right + margin * (right - left), top + margin * (top - bottom))  # fmt: skip
    scale = 60 / (top - bottom)
    for action in rig.gaits:
        for phase in np.linspace(0, 1, 8, endpoint=False):
            parts = rig.parts(float(phase), action, PLAIN)
            eye = Eye(rig.turn, rig.pitch, scale, wide)
            cast = model(parts, eye, PALETTES[Time.DAY].light)
            shown = cast.rgba[..., 3] > 128
            columns = np.flatnonzero(shown.any(axis=0)) + cast.left + wide[0] * scale
            rows = np.flatnonzero(shown.any(axis=1)) + cast.top - wide[3] * scale
            slack = 2.5
            assert left * scale - slack <= columns[0], f"{action} {phase}"
            assert columns[-1] <= right * scale + slack, f"{action} {phase}"
            assert -top * scale - slack <= rows[0], f"{action} {phase}"
            assert rows[-1] <= -bottom * scale + slack, f"{action} {phase}"


def test_bones_keep_their_length() -> None:
    for end in ((3.0, -4.0), (50.0, 0.0), (0.1, -0.1), (-6.0, 2.0)):
        joint, tip = bend((0.0, 0.0), end, 5.0, 4.0, 1)
        assert hypot(*joint) == pytest.approx(5.0)
        assert hypot(tip[0] - joint[0], tip[1] - joint[1]) == pytest.approx(4.0, abs=1e-3)


def test_feet_are_on_the_ground_for_their_share_of_the_cycle() -> None:
    heights = [footfall(k / 100, 0.6, 10, 4)[1] for k in range(100)]
    assert sum(height == 0 for height in heights) == pytest.approx(60, abs=1)
    assert max(heights) == pytest.approx(4, abs=0.1)
    ways = [footfall(k / 1000, 0.6, 10, 4)[0] for k in range(1000)]
    assert max(abs(a - b) for a, b in zip(ways, ways[1:] + ways[:1], strict=True)) < 0.3

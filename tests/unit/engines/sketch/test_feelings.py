"""Faces of birds, fish and dragons show what the prompt says, and mouths that they speak."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.direction import Action, Expression
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.palette import Light
from crake.engines.sketch.subjects.expressions import gape_at
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.model import model
from crake.engines.sketch.subjects.rig import Look, box_of

LIGHT = Light((0.45, 0.45, 0.45), (1.0, 1.0, 1.0), (0.4, -0.6, 0.7), 0.2)
SHOWN = (None, Expression.HAPPY, Expression.SAD, Expression.ANGRY, Expression.SURPRISED,
         Expression.ASLEEP)  # fmt: skip


def picture(kind: str, action: Action, mood: Expression | None) -> NDArray[np.int16]:
    rig = rig_of(kind)
    assert rig is not None
    box = box_of(rig, action)
    eye = Eye(rig.turned(action), rig.pitch, 300 / (box[2] - box[0]), box, cropped=True)
    parts = rig.parts(0.1, action, Look(None, 0.3, dark=False, mood=mood))
    drawn = model(parts, eye, LIGHT)
    canvas = np.zeros((eye.size[1] + 40, eye.size[0] + 40, 4), np.int16)
    high, wide = drawn.rgba.shape[:2]
    canvas[20 + drawn.top : 20 + drawn.top + high, 20 + drawn.left : 20 + drawn.left + wide] = (
        drawn.rgba
    )
    return canvas


@pytest.mark.parametrize(
    ("kind", "action"),
    [
        ("bird", Action.STAND),
        ("bird", Action.FLY),
        ("owl", Action.STAND),
        ("penguin", Action.WALK),
        ("fish", Action.SWIM),
        ("shark", Action.SWIM),
        ("dragon", Action.FLY),
    ],
)
def test_each_feeling_is_seen(kind: str, action: Action) -> None:
    faces = [picture(kind, action, mood) for mood in SHOWN]
    for one, two in combinations(faces, 2):
        assert int((np.abs(one - two).max(-1) > 24).sum()) >= 5


@pytest.mark.parametrize("mood", SHOWN[1:])
@pytest.mark.parametrize("kind", ["bird", "fish", "dragon"])
def test_a_face_changes_nothing_but_the_head(kind: str, mood: Expression) -> None:
    action = Action.SWIM if kind == "fish" else Action.STAND
    changed = np.abs(picture(kind, action, None) - picture(kind, action, mood)).max(-1) > 24
    _, columns = np.nonzero(changed)
    assert columns.min() > 0.5 * changed.shape[1]


@pytest.mark.parametrize("kind", ["man", "girl", "cat", "kangaroo"])
def test_a_mouth_moves_that_speaks_and_has_the_same_parts_all_the_while(kind: str) -> None:
    rig = rig_of(kind)
    assert rig is not None
    quiet = Look(None, 0.3, dark=False)
    spoken = [rig.parts(phase / 20, Action.STAND, replace(quiet, speaks=True))
              for phase in range(20)]  # fmt: skip
    assert len({len(parts) for parts in spoken}) == 1
    assert len(spoken[0]) > len(rig.parts(0.0, Action.STAND, quiet))
    assert gape_at(0.0) == pytest.approx(gape_at(1.0))
    gapes = [gape_at(phase / 100) for phase in range(100)]
    assert min(gapes) > 0
    assert max(gapes) > 2.5

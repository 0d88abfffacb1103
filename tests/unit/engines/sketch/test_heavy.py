"""Animals of their own build: the heaviest, on land and in water, and kangaroos that ride."""

from __future__ import annotations

import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Relation, Subject
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.stage import Medium
from crake.engines.sketch.subjects.builds import ELEPHANT, HIPPO
from crake.engines.sketch.subjects.kangaroo import RED
from crake.engines.sketch.subjects.parts import Limb
from crake.engines.sketch.subjects.rig import Look
from crake.engines.sketch.subjects.role import role_of

PLAIN = Look(None, 0.3, dark=False)


@pytest.mark.parametrize("kind", ["elephant", "mammoth", "hippo", "rhino"])
def test_they_stand_on_flat_soles(kind: str) -> None:
    rig = rig_of(kind)
    assert rig is not None
    soles = [p for p in rig.parts(0.3, Action.STAND, PLAIN) if isinstance(p, Limb) and p.cut]
    assert len(soles) == 4
    assert all(np.isclose(sole.b[1], 0.0, atol=0.05) for sole in soles)


def test_their_legs_are_nearly_straight_where_they_stand() -> None:
    assert ELEPHANT.pillars
    assert HIPPO.pillars
    rig = rig_of("elephant")
    assert rig is not None
    legs = [p for p in rig.parts(0.0, Action.STAND, PLAIN)
            if isinstance(p, Limb) and p.b[1] < 22 and p.a[1] > 25 and abs(p.b[2]) > 5]  # fmt: skip
    assert legs
    assert all(abs(leg.b[0] - leg.a[0]) < 0.6 * abs(leg.b[1] - leg.a[1]) for leg in legs)


def test_animals_wade_unless_a_prompt_has_them_on_the_water() -> None:
    rig = rig_of("hippo")
    assert rig is not None
    walks = Subject("hippo", Action.WALK)
    assert role_of(walks, rig, Medium.WATER).sunk
    assert not role_of(walks, rig, Medium.GROUND).sunk
    on_it = Subject("hippo", Action.WALK, relation=Relation.ON)
    assert not role_of(on_it, rig, Medium.WATER).sunk
    assert not role_of(Subject("dog", Action.RUN), rig, Medium.WATER).sunk


@pytest.mark.parametrize("mount", ["motorcycle", "bicycle", "kick scooter"])
def test_a_kangaroo_rides_itself(mount: str) -> None:
    rig = rig_of(mount)
    assert rig is not None
    rider = Look(None, 0.3, dark=False, rider=Subject("kangaroo", Action.RIDE))
    ridden = {part.ink.base for part in rig.parts(0.2, Action.RIDE, rider)}
    assert any(np.allclose(base, RED.base) for base in ridden)

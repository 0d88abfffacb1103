from __future__ import annotations

import pytest

from crake.engines.sketch.direction import Action, Direction, Subject, Time
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.stage import Medium
from crake.engines.sketch.subjects.cast import parts_of
from crake.engines.sketch.subjects.drinks import RIGS as DRINKS
from crake.engines.sketch.subjects.parts import Limb
from crake.engines.sketch.subjects.rig import Look, box_of

PLAIN = Look(None, 0.3, dark=False)


def greenness(drink: str) -> tuple[float, float, float]:
    """Return the colour of what is in a cup: of its glossy level plates, the highest."""
    parts = DRINKS[drink].parts(0.0, Action.STAND, PLAIN)
    plates = [part for part in parts if not isinstance(part, Limb) and part.ink.gloss]
    return max(plates, key=lambda part: float(part.points[:, 1].max())).ink.base


def test_coffee_is_brown_tea_is_amber_and_green_tea_green() -> None:
    coffee, tea, green = greenness("cup"), greenness("tea"), greenness("green tea")
    assert sum(coffee) < 0.5 * sum(tea)
    assert tea[0] > 2 * tea[1] > 4 * tea[2]
    assert green[1] > green[0] > green[2]


@pytest.mark.parametrize("kind", ["clock", "wristwatch"])
def test_a_second_hand_goes_around_in_a_minute(kind: str) -> None:
    rig = rig_of(kind)
    assert rig is not None
    gait = rig.gaits[Action.STAND]
    assert gait.seconds == 60
    assert gait.even


def test_snow_keeps_within_its_globe() -> None:
    rig = rig_of("snow globe")
    assert rig is not None
    for phase in (0.0, 0.2, 0.7):
        flakes = [
            part
            for part in rig.parts(phase, Action.STAND, PLAIN)
            if isinstance(part, Limb) and part.ink.glow == 0.5 and part.ra < 2
        ]
        assert len(flakes) > 40
        for flake in flakes:
            x, y, z = flake.a
            assert x * x + (y - 92) ** 2 + z * z < 62 * 62


def test_small_things_together_are_seen_from_near() -> None:
    subjects = (Subject("cup", Action.STAND), Subject("open book", Action.STAND))
    direction = Direction("table top", Time.DAY, subjects=subjects)
    parts = parts_of(direction, Medium.GROUND, (1280, 720), 1.0)
    tops = [box_of(part.rig, part.role.action, part.role.turn)[3] * part.scale for part in parts]
    assert 0.35 * 720 < max(tops) < 0.6 * 720
    assert sum(part.width for part in parts) < 1280

from __future__ import annotations

import pytest

from crake.engines.sketch.direction import Action, Direction, Subject, Time
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.stage import Medium
from crake.engines.sketch.subjects.cast import parts_of
from crake.engines.sketch.subjects.drinks import RIGS as DRINKS
from crake.engines.sketch.subjects.parts import Limb
from crake.engines.sketch.subjects.poured import poured
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


def test_what_is_poured_rises_in_its_glass_and_runs_out_of_what_is_tilted() -> None:
    for kind in ("wine glass", "milk", "glass of water"):
        rig = rig_of(kind)
        assert rig is not None
        early, late = (poured(phase) for phase in (0.01, 0.15))
        assert early < 0.2 < 0.9 < late
        assert box_of(rig, Action.POUR)[3] > box_of(rig, Action.STAND)[3] + 50


def test_dominoes_fall_one_after_the_other() -> None:
    rig = rig_of("dominoes")
    assert rig is not None
    tops = [max(float(part.hull[0][:, 1].max()) for part in rig.parts(phase, Action.STAND, PLAIN))
            for phase in (0.0, 0.03, 0.2)]  # fmt: skip
    assert tops[0] > 85
    assert tops[1] > 85
    assert tops[2] < 60


def test_one_end_of_a_newtons_cradle_swings_at_a_time() -> None:
    rig = rig_of("newton's cradle")
    assert rig is not None
    for phase, end in ((0.25, 0), (0.75, 4)):
        balls = [part.points[0] for part in rig.parts(phase, Action.STAND, PLAIN)
                 if isinstance(part, Limb) and part.ra == 16.6]  # fmt: skip
        high = [number for number, at in enumerate(balls) if at[1] > 70]
        assert high == [end]


def test_a_chest_opens_and_a_bulb_is_turned_on() -> None:
    for kind in ("treasure chest", "light bulb"):
        rig = rig_of(kind)
        assert rig is not None
        dim, bright = (
            max(part.ink.mist for part in rig.parts(phase, Action.STAND, PLAIN))
            for phase in (0.0, 0.1)
        )
        assert dim < 0.1 < bright

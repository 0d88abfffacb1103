"""What people's faces show beside their features: beards, freckles, tears, the tone of skin."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crake.engines.sketch.direction import Expression, Finery
from crake.engines.sketch.subjects import caps
from crake.engines.sketch.subjects.facial import FACIAL, on_face
from crake.engines.sketch.subjects.hairstyles import beard
from crake.engines.sketch.subjects.heads import HAIRS, SKINS, TONES, face, tone
from crake.engines.sketch.subjects.parts import Limb, Part
from crake.engines.sketch.subjects.rig import Look

LOOK = Look(None, 0.3, dark=False)
LIPS = -7.5
"""How high the middle of the mouth is."""


def covers(parts: list[Part], up: float, ahead: float) -> bool:
    """Whether something of a head reaches as far ahead in the middle at a height."""
    for part in parts:
        if isinstance(part, Limb) and abs(part.a[2] - part.a[0] * 0.33) < 4:
            for at, r in ((part.a, part.ra), (part.b, part.rb)):
                deep = r * r - (at[1] - up) ** 2
                if deep > 0 and at[0] + deep**0.5 > ahead:
                    return True
    return False


def test_a_beard_leaves_the_mouth_free() -> None:
    hair = beard((0.9, 0.9, 0.9), 8.0)(LOOK)[:2]
    assert not covers(hair, LIPS, 10.0)
    assert covers(hair, -12.0, 9.0)


def test_a_cap_leaves_the_brows_free() -> None:
    assert not covers(caps.cap((0.2, 0.4, 0.8))(LOOK)[:1], 6.8, 10.3)


@pytest.mark.parametrize("name", [name for name in FACIAL if name not in TONES])
def test_what_is_on_a_face_is_drawn_around_its_middle(name: str) -> None:
    here = on_face((Finery(name),), LOOK, (0.0, 0.0, 0.0))
    there = on_face((Finery(name),), LOOK, (5.0, 160.0, 2.0))
    assert here
    assert there[0].points[0, 1] == pytest.approx(here[0].points[0, 1] + 160.0, abs=1e-3)


def test_the_skin_that_is_named_is_shown() -> None:
    for name, number in TONES.items():
        look = replace(LOOK, finery=(Finery(name),))
        assert tone(look) == (SKINS[number], HAIRS[number])


def test_who_cries_has_tears() -> None:
    plain, crying = (len(face(SKINS[0])(replace(LOOK, mood=mood)))
                     for mood in (Expression.SURPRISED, Expression.CRYING))  # fmt: skip
    assert crying > plain

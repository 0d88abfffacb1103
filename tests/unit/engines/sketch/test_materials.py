"""What is made of glass, wood or gold keeps its shape and has the look of it."""

from __future__ import annotations

import numpy as np
import pytest

from crake.engines.sketch.direction import Action
from crake.engines.sketch.grammar.stuffs import MATERIALS
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.subjects.materials import STUFFS, made_of
from crake.engines.sketch.subjects.rig import Look

PLAIN = Look(None, 0.3, dark=False)


def test_every_material_that_has_a_word_has_a_look() -> None:
    assert set(MATERIALS) == set(STUFFS)


@pytest.mark.parametrize("kind", ["cat", "robot", "dragon", "car"])
def test_a_material_changes_inks_and_no_shapes(kind: str) -> None:
    rig = rig_of(kind)
    assert rig is not None
    action = next(iter(rig.gaits))
    plain = rig.parts(0.25, action, PLAIN)
    made = made_of(rig, "gold").parts(0.25, action, PLAIN)
    assert len(made) == len(plain)
    for one, other in zip(plain, made, strict=True):
        assert np.array_equal(one.points, other.points)
        assert other.ink.gloss == STUFFS["gold"].gloss
        red, green, blue = other.ink.base
        assert red > green > blue


def test_a_named_colour_tints_the_material() -> None:
    rig = rig_of("bird")
    assert rig is not None
    blue = Look((0.1, 0.2, 0.9), 0.3, dark=False)
    made = made_of(rig, "glass").parts(0.0, Action.FLY, blue)
    assert all(part.ink.base[2] > part.ink.base[0] and part.ink.clear > 0 for part in made)


@pytest.mark.parametrize(
    ("prompt", "material"),
    [
        ("a cat made of glass", "glass"),
        ("a golden statue of a lion", "gold"),
        ("a robot dog", "metal"),
        ("a golden dog", ""),
        ("a wooden house", ""),
        ("a steel worker", ""),
    ],
)
def test_only_what_can_be_made_of_it_is(prompt: str, material: str) -> None:
    subject = understand(prompt).subject
    assert (subject.material if subject else "") == material

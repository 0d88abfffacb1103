from __future__ import annotations

from dataclasses import replace

import pytest

from crake.engines.sketch.direction import RGB, Action, Garment, Worn
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.subjects.humanoid import HumanRig
from crake.engines.sketch.subjects.rig import Look

PLAIN = Look(None, 0.3, dark=False)
RED, GREEN = (0.8, 0.1, 0.1), (0.1, 0.7, 0.2)


def figure_colours(kind: str, *clothes: Worn) -> set[RGB]:
    rig = rig_of(kind)
    assert isinstance(rig, HumanRig)
    parts = rig.parts(0.2, Action.WALK, replace(PLAIN, clothes=clothes))
    return {part.ink.base for part in parts}


@pytest.mark.parametrize("kind", ["man", "woman", "boy", "girl", "old man", "old woman", "doctor"])
@pytest.mark.parametrize("garment", sorted(set(Garment) - {Garment.OTHER, Garment.HAIR}))
def test_a_garment_is_seen_in_its_colour(kind: str, garment: Garment) -> None:
    assert RED not in figure_colours(kind)
    assert RED in figure_colours(kind, Worn(garment, RED))
    figure_colours(kind, Worn(garment))  # without a colour it has one of its own


@pytest.mark.parametrize("kind", ["man", "woman", "boy", "girl"])
def test_hair_has_the_colour_that_is_named(kind: str) -> None:
    assert GREEN in figure_colours(kind, Worn(Garment.HAIR, GREEN))


def test_a_jacket_covers_the_arms_and_leaves_the_dress_its_colour() -> None:
    rig = rig_of("woman")
    assert isinstance(rig, HumanRig)
    clothes = Worn(Garment.OVER, GREEN), Worn(Garment.WHOLE, RED), Worn(Garment.BOOTS, RED)
    outfit = rig.figure(replace(PLAIN, clothes=clothes)).outfit
    assert outfit.top.base == GREEN
    assert (outfit.sleeve, outfit.cuff) == (None, None)
    assert outfit.skirt is not None
    assert outfit.skirt.base == outfit.shoe.base == RED


def test_trousers_replace_a_skirt() -> None:
    rig = rig_of("woman")
    assert isinstance(rig, HumanRig)
    outfit = rig.figure(replace(PLAIN, clothes=(Worn(Garment.LOWER, GREEN),))).outfit
    assert outfit.skirt is None
    assert outfit.legs.base == GREEN


def test_clothes_are_read_with_their_colours() -> None:
    woman = understand("a woman in a black jacket, a red dress and white boots").subject
    assert woman is not None
    garments = [worn.garment for worn in woman.clothes]
    assert garments == [Garment.OVER, Garment.WHOLE, Garment.BOOTS]
    black, red, white = (worn.colour for worn in woman.clothes)
    assert woman.colour == black
    assert red is not None
    assert red[0] > 5 * red[1]
    assert white is not None
    assert min(white) > 0.8

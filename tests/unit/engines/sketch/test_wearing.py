from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Finery
from crake.engines.sketch.grammar.wardrobe import has_room_for
from crake.engines.sketch.grammar.wearing import WORN
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.facial import FACIAL
from crake.engines.sketch.subjects.neckwear import NECKWEAR
from crake.engines.sketch.subjects.parts import Part
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.wear import EYEWEAR, HATS
from crake.engines.sketch.subjects.wearing import wearing

PLAIN = Look(None, 0.3, dark=False)
BLUE = (0.02, 0.05, 0.80)
WEARERS = ("cat", "horse", "elephant", "rabbit", "kangaroo", "penguin", "duck", "woman")


def _rig(kind: str) -> Rig:
    rig = rig_of(kind)
    assert rig is not None
    return rig


def _added(kind: str, thing: str, phase: float = 0.3) -> F32:
    """Return the points of what is worn alone."""
    rig = _rig(kind)
    bare = {_place(part) for part in rig.parts(phase, Action.STAND, PLAIN)}
    dressed = wearing(rig, (Finery(thing),)).parts(phase, Action.STAND, PLAIN)
    return np.concatenate([part.points for part in dressed if _place(part) not in bare])


def _place(part: Part) -> bytes:
    return np.round(part.points, 3).tobytes()


def test_whatever_is_named_has_a_drawing() -> None:
    assert set(WORN) == {*HATS, *EYEWEAR, *NECKWEAR, *FACIAL}


@pytest.mark.parametrize("kind", WEARERS)
@pytest.mark.parametrize("thing", ["crown", "sunglasses", "scarf", "bow tie"])
def test_it_is_worn_where_head_and_neck_are(kind: str, thing: str) -> None:
    points = _added(kind, thing)
    body = np.concatenate([p.points for p in _rig(kind).parts(0.3, Action.STAND, PLAIN)])
    high = float(body[:, 1].max())
    assert points[:, 1].min() > 0.05 * high
    top = float(points[:, 1].max())
    if thing == "crown":
        assert top > float(_added(kind, "scarf")[:, 1].max())
    assert top < 1.6 * high


@pytest.mark.parametrize("thing", list(WORN))
def test_it_has_a_colour_and_moves_without_a_jump(thing: str) -> None:
    rig = wearing(_rig("dog"), (Finery(thing, BLUE),))
    first = rig.parts(0.0, Action.WALK, PLAIN)
    last = rig.parts(0.999, Action.WALK, PLAIN)
    assert len(first) == len(last)
    far = max(np.abs(a.points - b.points).max() for a, b in zip(first, last, strict=True))
    assert far < 0.6


def test_a_close_up_of_a_head_with_a_hat_shows_the_hat() -> None:
    bare, hatted = _rig("cat"), wearing(_rig("cat"), (Finery("top hat"),))
    assert bare.head is not None
    assert hatted.head is not None
    assert hatted.head(0.0, Action.STAND)[1] > bare.head(0.0, Action.STAND)[1]


def test_who_has_a_hat_keeps_it() -> None:
    assert not has_room_for("king", "top hat")
    assert has_room_for("king", "scarf")
    assert has_room_for("penguin", "top hat")


def test_animals_wear_it_on_their_hind_legs_too() -> None:
    look = replace(PLAIN, finery=(Finery("scarf"), Finery("crown")))
    rig = _rig("bear")
    assert len(rig.parts(0.2, Action.DANCE, look)) > len(rig.parts(0.2, Action.DANCE, PLAIN)) + 20

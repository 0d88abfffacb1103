"""All animals that ride bicycles, motorcycles and scooters: as people do, in their own shape."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.bestiary import BESTIARY
from crake.engines.sketch.subjects.bird import feathered
from crake.engines.sketch.subjects.frog import upright_frog
from crake.engines.sketch.subjects.kangaroo import KANGAROO
from crake.engines.sketch.subjects.parts import Part
from crake.engines.sketch.subjects.plumage import BIRDS
from crake.engines.sketch.subjects.rig import Look
from crake.engines.sketch.subjects.toys import PLUSH
from crake.engines.sketch.subjects.upright import upright

Posing = Callable[[Look, float, Action], list[Part]]
"""Draws somebody with a look, at a phase of an action, as tall as people are."""
UPRIGHT: dict[str, Posing] = {
    **{name: partial(upright, beast) for name, beast in BESTIARY.items()},
    "kangaroo": partial(upright, KANGAROO),
    "teddy bear": partial(upright, PLUSH),
    **{name: partial(feathered, plumage) for name, plumage in BIRDS.items()},
    "frog": upright_frog,
}
"""All that ride on their hind legs."""

"""Which of a model's routes a request may take, and in which order they are asked."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import groupby

from crake.engines.spec import VideoSpec
from crake.toml_tables import Condition, RouteConfig


def in_order(routes: Sequence[RouteConfig], dice: random.Random) -> list[RouteConfig]:
    """Return routes in the order in which to ask: neighbours with weights as the dice fall.

    By Efraimidis and Spirakis: sorted by u^(1/w), u uniform, each is first as often as its weight
    says, and so on among the rest.
    """
    ordered = list[RouteConfig]()
    for weighted, group in groupby(routes, key=lambda route: route.weight is not None):
        neighbours = list(group)
        if weighted:
            keys = {id(route): dice.random() ** (1 / (route.weight or 1)) for route in neighbours}
            neighbours.sort(key=lambda route: -keys[id(route)])
        ordered += neighbours
    return ordered


def fits(when: Condition, spec: VideoSpec) -> bool:
    """Tell whether a spec meets a condition."""
    has = ((when.image, spec.images), (when.character, spec.characters), (when.source, spec.source))
    return (
        all(wanted is None or wanted == bool(there) for wanted, there in has)
        and (when.seconds_over is None or spec.seconds > when.seconds_over)
        and (when.seconds_up_to is None or spec.seconds <= when.seconds_up_to)
        and (when.sizes is None or spec.size in when.sizes)
    )

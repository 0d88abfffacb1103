"""What the takes of one scene have in common, made once: its ground, its sky, its trees.

Takes show the same place from another distance, so most of what a place is made of is drawn from
the same random numbers at the same size; only how far it goes to the sides differs.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar, cast

import numpy as np

Made = TypeVar("Made")

_KEPT: ContextVar[dict[Hashable, object] | None] = ContextVar("kept", default=None)


@contextmanager
def kept_for_takes(takes: int) -> Iterator[None]:
    """Keep what `once` makes while a block builds so many takes; a single one keeps nothing."""
    token = _KEPT.set({} if takes > 1 else None)
    try:
        yield
    finally:
        _KEPT.reset(token)


def keeping() -> bool:
    """Tell whether anything is kept, and so whether a key is worth finding."""
    return _KEPT.get() is not None


def once(key: Hashable, make: Callable[[], Made]) -> Made:
    """Return what `make` makes, or made for an earlier take with the same key.

    Parameters
    ----------
    key
        All that it depends on. Nobody may change what is made.
    """
    kept = _KEPT.get()
    if kept is None:
        return make()
    if key not in kept:
        kept[key] = make()
    return cast("Made", kept[key])


def painted_once(rng: np.random.Generator, key: Hashable, paint: Callable[[], Made]) -> Made:
    """Do as `once` for what is painted with random numbers, which go on as if it were painted."""
    if not keeping():
        return paint()
    made, after = once(
        (str(rng.bit_generator.state), key), lambda: (paint(), rng.bit_generator.state)
    )
    rng.bit_generator.state = after
    return made

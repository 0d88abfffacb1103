"""How what is behind a subject moves, from one picture of a clip to another."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.raster import F32, U8, Floats
from crake.engines.sketch.workers import on_every_core

APART = 2
"""Frames from one look to the other: what moves slowly has moved then."""
_LOOKS, _ROUNDS = 12, 5
_EACH = 3
"""One in so many pixels each way at the edges tells how the backdrop moves."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What moved between two pictures.

    Parameters
    ----------
    flow
        Pixels that each place went, `(height, width, 2)`.
    backdrop
        Those that it would have gone as part of the backdrop.
    unrest
        Up to which error the two usually agree at the edges, where there is nothing but backdrop.
    """

    flow: F32
    backdrop: Floats
    unrest: float


class Ways:
    """How the backdrop of a clip moves, at some moments that are spread over it.

    Parameters
    ----------
    small
        Frames, `(height, width, 3)` red, green, blue, of one size; three at least.

    Attributes
    ----------
    looks
        The numbers of the frames at these moments.
    seen
        What moved between each of them and the frame after the next.
    """

    def __init__(self, small: list[U8]) -> None:
        last = len(small) - 1 - APART
        self.looks: list[int] = np.unique(np.linspace(0, last, _LOOKS).astype(int)).tolist()
        self._small = small

    @cached_property
    def seen(self) -> list[Moved]:
        """What moved at each of these moments."""
        return on_every_core(lambda k: moved(self._small[k], self._small[k + APART]), self.looks)


def moved(one: U8, other: U8) -> Moved:
    """Tell what moved from one picture to the other.

    The backdrop's motion is a smooth function of the place, fitted to the motion at the edges in
    a way that heeds outliers little: iteratively reweighted least squares, Cauchy's weights.

    Parameters
    ----------
    one, other
        `(height, width, 3)` red, green, blue.
    """
    height, width = one.shape[:2]
    terms, at_edge = _terms(height, width)
    finder = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    grey = [cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY) for picture in (one, other)]
    flow = np.asarray(
        finder.calc(grey[0], grey[1], np.zeros((height, width, 2), np.float32)), np.float32
    )
    known, seen = terms[at_edge], flow[at_edge].astype(np.float64)
    weights: Floats = np.ones(len(known))
    fit: Floats = np.zeros((terms.shape[-1], 2))
    unrest = 0.0
    for _ in range(_ROUNDS):
        # The normal equations: few unknowns, none alike, and places by the thousand.
        weighed = known * np.square(weights)[:, None]
        fit = np.linalg.solve(weighed.T @ known, weighed.T @ seen)
        away = seen - known @ fit
        error = np.hypot(away[:, 0], away[:, 1])
        unrest = 1.5 * float(np.median(error)) + 0.15
        weights = 1 / (1 + (error / unrest) ** 2)
    return Moved(flow, terms.astype(np.float32) @ fit.astype(np.float32), unrest)


@lru_cache(2)
def _terms(height: int, width: int) -> tuple[Floats, NDArray[np.bool_]]:
    """Return what a backdrop's motion is made of, `(height, width, 7)`, and places at its edges."""
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    terms = np.stack([np.ones_like(x), x, y, x * y, x * x, y * y, y**3], axis=-1)
    edge = np.zeros((height, width), bool)
    edge[:, : width // 5] = edge[:, -(width // 5) :] = edge[: height // 6] = True
    some = np.zeros_like(edge)
    some[::_EACH, ::_EACH] = True
    return terms, edge & some

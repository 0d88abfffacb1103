"""What is thin: glass, and the mist of steam and flames."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import Time
from crake.engines.sketch.palette import PALETTES
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.model import model
from crake.engines.sketch.subjects.parts import Ink, Limb, ball

EYE = Eye(0.0, 0.0, 1.0, (-40.0, -40.0, 40.0, 40.0))
MIDDLE, EDGE = (slice(38, 42), slice(38, 42)), (slice(38, 42), slice(10, 12))


def alpha(*parts: Limb) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Return how dense the picture is in each pixel of the eye's box."""
    drawn = model(parts, EYE, PALETTES[Time.DAY].light)
    return np.pad(drawn.rgba[..., 3], ((drawn.top, 9), (drawn.left, 9)))


def test_what_is_behind_glass_is_seen_in_its_middle_and_not_at_its_edges() -> None:
    glass = ball((0, 0, 0), 30, Ink((0.8, 0.9, 0.9), clear=0.9))
    stone = ball((0, 0, -60), 10, Ink((0.4, 0.4, 0.4)))
    assert alpha(glass)[MIDDLE].max() < 60 < alpha(glass)[EDGE].max()
    assert alpha(glass, stone)[MIDDLE].min() == 255


def test_mist_is_thin_at_its_edges() -> None:
    mist = ball((0, 0, 0), 30, Ink((1.0, 1.0, 1.0), mist=0.8))
    assert alpha(mist)[MIDDLE].min() > 180 > 120 > alpha(mist)[EDGE].max()

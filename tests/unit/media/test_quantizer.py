from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from crake.media.quantizer import halved, quantizer


def texture(shift: int, seed: int = 1) -> NDArray[np.uint8]:
    rng = np.random.default_rng(seed)
    return np.roll(rng.integers(16, 236, (32, 64)).astype(np.uint8), shift, axis=1)


def test_what_moves_is_coarser_than_what_stands() -> None:
    still = quantizer([texture(0)] * 3)
    moving = quantizer([texture(shift) // 8 for shift in range(3)])
    fast = quantizer([texture(shift) for shift in range(3)])
    assert still < moving < fast


def test_a_cut_among_the_first_frames_does_not_count() -> None:
    one, other = texture(0), texture(0, seed=2)
    assert quantizer([one, other, other]) == quantizer([one, one, other]) == quantizer([one] * 3)


def test_fewer_frames_will_do() -> None:
    assert quantizer([texture(0)]) == quantizer([]) == quantizer([texture(0)] * 2)


def test_grain_is_mostly_averaged_out() -> None:
    rng = np.random.default_rng(1)
    grains = [(90 + 1.3 * rng.standard_normal((180, 320))).round().astype(np.uint8) for _ in "12"]
    whole = abs(grains[0].astype(int) - grains[1]).mean()
    half = abs(halved(grains[0]).astype(int) - halved(grains[1])).mean()
    assert half < 0.7 * whole

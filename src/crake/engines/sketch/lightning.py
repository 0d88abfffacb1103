"""When lightning strikes in a storm, and how far away: for the picture and for the sound alike."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

SPEED_OF_SOUND = 343.0
"""Metres a second."""
_FIRST, _EVERY = (0.3, 1.6), (1.8, 4.5)


@dataclass(frozen=True, slots=True)
class Strike:
    """A stroke of lightning.

    Parameters
    ----------
    at
        Second of the clip.
    metres
        How far away.
    across
        Where it stands, from 0 on the left to 1 on the right.
    """

    at: float
    metres: float
    across: float

    @property
    def heard(self) -> float:
        """Second at which its thunder begins."""
        return self.at + self.metres / SPEED_OF_SOUND

    def glow(self, seconds: float) -> float:
        """Return how bright it lights the sky at a moment, 0 to 1: a flicker of two flashes."""
        age = seconds - self.at
        if not 0 <= age < 0.6:
            return 0.0
        flash = np.exp(-age / 0.07) + (0.7 * np.exp(-(age - 0.14) / 0.09) if age >= 0.14 else 0.0)
        return float(min(flash, 1.0) * (1.2 - min(self.metres, 1500.0) / 1500.0 * 0.8))


def strikes(seed: int, seconds: float) -> tuple[Strike, ...]:
    """Return the strokes of a storm that lasts so long; the same seed gives the same."""
    rng = np.random.default_rng([seed, 0x7A9])
    found, at = [], float(rng.uniform(*_FIRST))
    while at < seconds:
        found.append(Strike(at, float(rng.uniform(120, 1100)), float(rng.uniform(0.12, 0.88))))
        at += float(rng.uniform(*_EVERY))
    return tuple(found)

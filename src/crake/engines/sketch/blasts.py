"""When something explodes, and how far away: for the picture and for the sound alike."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crake.engines.sketch.lightning import SPEED_OF_SOUND

LASTING = 6.0
"""Seconds after which the smoke of a blast has gone."""
_FIRST, _EVERY = 0.7, (2.4, 3.6)


@dataclass(frozen=True, slots=True)
class Blast:
    """An explosion.

    Parameters
    ----------
    at
        Second of the clip.
    metres
        How far away.
    across
        Where it is, from 0 on the left to 1 on the right.
    size
        Relative to the first one.
    """

    at: float
    metres: float
    across: float
    size: float

    @property
    def heard(self) -> float:
        """Second at which its bang begins."""
        return self.at + self.metres / SPEED_OF_SOUND


def blasts(seed: int, seconds: float) -> tuple[Blast, ...]:
    """Return the explosions of a clip: a large one in the middle, and later ones beside it."""
    rng = np.random.default_rng([seed, 0xB1A])
    found, at = [Blast(_FIRST, 60.0, 0.56, 1.0)], _FIRST
    while True:
        at += float(rng.uniform(*_EVERY))
        side = 0.56 + float(rng.uniform(0.18, 0.34)) * (-1 if len(found) % 2 else 1)
        if at > seconds - 0.8:
            return tuple(found)
        found.append(Blast(at, 110.0, side, float(rng.uniform(0.45, 0.7))))

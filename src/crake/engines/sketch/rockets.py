"""When fireworks go up and burst, and how far away: for the picture and for the sound alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.lightning import SPEED_OF_SOUND

RISE = 1.1
"""Seconds that a shell climbs."""
LASTING = 2.6
"""Seconds for which the stars of a shell burn, at most."""
_EARLIER = 2.0
_EVERY = (0.2, 0.6)

COLOURS: tuple[RGB, ...] = (
    (1.0, 0.30, 0.22), (0.35, 1.0, 0.45), (0.42, 0.60, 1.0), (1.0, 0.80, 0.36), (0.86, 0.42, 1.0),
    (0.40, 0.95, 1.0), (1.0, 0.50, 0.76),
)  # fmt: skip


class Effect(StrEnum):
    """What the stars of a shell do."""

    PEONY = "peony"
    WILLOW = "willow"
    RING = "ring"


_EFFECTS = (Effect.PEONY, Effect.PEONY, Effect.PEONY, Effect.WILLOW, Effect.RING)


@dataclass(frozen=True, slots=True)
class Shell:
    """One shell of a firework.

    Parameters
    ----------
    at
        Second of the clip at which it bursts.
    across, up
        Where: from 0 on the left to 1 on the right, and from 0 at the horizon to 1 at the top.
    metres
        How far away.
    size
        Reach of its stars, in heights of a landscape frame.
    effect
        What its stars do.
    colour
        Theirs, red, green, blue.
    """

    at: float
    across: float
    up: float
    metres: float
    size: float
    effect: Effect
    colour: RGB

    @property
    def heard(self) -> float:
        """Second at which its bang is heard."""
        return self.at + self.metres / SPEED_OF_SOUND

    def flash(self, seconds: float) -> float:
        """Return how brightly it lights the land at a moment, 0 to 1."""
        age = seconds - self.at
        if not 0 <= age < LASTING:
            return 0.0
        return float(np.exp(-age / 0.45) * min(age / 0.04, 1.0))


def shells(seed: int, seconds: float) -> tuple[Shell, ...]:
    """Return the shells of a firework that is on before the clip begins and goes on after it."""
    rng = np.random.default_rng([seed, 0xF12E])
    found, at = [], -_EARLIER
    while at < seconds + RISE:
        effect = _EFFECTS[int(rng.integers(len(_EFFECTS)))]
        gold = effect is Effect.WILLOW
        found.append(
            Shell(
                at=at,
                across=float(rng.uniform(0.10, 0.90)),
                up=float(rng.uniform(0.58, 0.88)),
                metres=float(rng.uniform(120, 320)),
                size=float(rng.uniform(0.13, 0.22)),
                effect=effect,
                colour=COLOURS[3] if gold else COLOURS[int(rng.integers(len(COLOURS)))],
            )
        )
        at += float(rng.uniform(*_EVERY))
    return tuple(found)

"""How notes sound: plucked, bowed and blown tones, bells, and drums; none begins with a click."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.events import burst, clock_of, envelope
from crake.media.encode import SAMPLE_RATE

_Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Timbre:
    """How an instrument sounds.

    Parameters
    ----------
    partials
        Multiples of the pitch that sound.
    fall
        How fast they become weaker: less is brighter.
    attack, decay
        Seconds to rise in, and to fall to a third in; a held tone does not fall while it lasts.
    held
        Whether it lasts as long as the note, and sounds on for a moment.
    vibrato
        How far its pitch wavers, as a share.
    """

    partials: tuple[float, ...]
    fall: float
    attack: float
    decay: float
    held: bool = False
    vibrato: float = 0.0


_STRING = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0)
TIMBRES: dict[str, Timbre] = {
    "soft": Timbre(_STRING, 2.1, 0.008, 1.1),
    "bright": Timbre(_STRING, 1.5, 0.006, 0.45),
    "muted": Timbre(_STRING, 1.7, 0.008, 0.22),
    "guitar": Timbre((*_STRING, 7.0, 8.0), 1.15, 0.005, 0.7),
    "piano": Timbre((1.0, 2.003, 3.01, 4.02, 5.04, 6.06), 1.45, 0.006, 0.9),
    "bell": Timbre((1.0, 2.0, 2.76, 4.0, 5.4), 1.9, 0.006, 1.5),
    "synth": Timbre((*_STRING, 7.0, 8.0, 9.0, 10.0), 1.05, 0.008, 0.3),
    "bowed": Timbre((*_STRING, 7.0, 8.0), 1.25, 0.14, 1.0, held=True, vibrato=0.004),
    "brass": Timbre((*_STRING, 7.0, 8.0), 0.95, 0.06, 1.0, held=True, vibrato=0.002),
    "reed": Timbre((1.0, 2.0, 3.0, 4.0, 5.0, 7.0), 1.15, 0.04, 1.0, held=True, vibrato=0.005),
    "flute": Timbre((1.0, 2.0, 3.0), 2.0, 0.07, 1.0, held=True, vibrato=0.006),
    "harp": Timbre(_STRING, 1.75, 0.006, 0.8),
    "cello": Timbre((*_STRING, 7.0, 8.0), 1.0, 0.09, 1.0, held=True, vibrato=0.004),
    "accordion": Timbre((1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0), 0.8, 0.05, 1.0, held=True),
    "organ": Timbre((1.0, 2.0, 3.0, 4.0, 6.0, 8.0), 1.1, 0.05, 1.0, held=True),
    "choir": Timbre((1.0, 2.0, 3.0, 4.0, 5.0), 1.3, 0.16, 1.0, held=True, vibrato=0.007),
    "keys": Timbre((1.0, 2.0, 3.0, 7.0), 1.8, 0.006, 0.8),
    "square": Timbre((1.0, 3.0, 5.0, 7.0, 9.0, 11.0), 1.05, 0.005, 1.0, held=True),
    "distorted": Timbre((*_STRING, 7.0, 8.0, 9.0, 10.0), 0.75, 0.008, 1.0, held=True),
    "bass": Timbre((1.0, 2.0, 3.0, 4.0), 1.7, 0.01, 0.9),
}
_LET_RING = 0.25


@lru_cache(512)
def tone(pitch: float, seconds: float, name: str) -> _Array:
    """Return a note of a timbre, its peak near 1."""
    timbre = TIMBRES[name]
    long = seconds + _LET_RING if timbre.held else min(max(seconds, 0.3) + 0.4, 4 * timbre.decay)
    time = clock_of(max(long, 0.12))
    phase = 2 * np.pi * pitch * time
    if timbre.vibrato:
        waver = timbre.vibrato * np.sin(2 * np.pi * 5.3 * time) * np.clip(time / 0.4, 0, 1)
        phase = phase + 2 * np.pi * pitch * np.cumsum(waver) / SAMPLE_RATE
    # A thousandth of a turn is exact enough, and twice as fast.
    phase, time = phase.astype(np.float32), time.astype(np.float32)
    sound, total = np.zeros_like(time), 0.0
    for number, partial in enumerate(timbre.partials, 1):
        if partial * pitch > 0.4 * SAMPLE_RATE:
            break
        own = number**-timbre.fall
        total += own
        dies = 1.0 if timbre.held else np.exp(time * np.float32(-(number**0.6) / timbre.decay))
        sound += np.float32(own) * dies * np.sin(np.float32(partial) * phase)
    rise = np.clip(time / timbre.attack, 0, 1)
    last = _LET_RING if timbre.held else min(0.08, time[-1] / 3)
    fall = np.clip((time[-1] - time) / last, 0, 1)
    shape = rise * rise * (3 - 2 * rise) * fall * fall * (3 - 2 * fall)
    return np.asarray(sound / total * shape, np.float64)


def _kick(rng: np.random.Generator) -> _Array:
    time = clock_of(0.3)
    phase = 2 * np.pi * np.cumsum(48 + 70 * np.exp(-time / 0.03)) / SAMPLE_RATE
    del rng
    sound: _Array = np.sin(phase) * envelope(time, 0.005, 0.09)
    return sound


def _drum(rng: np.random.Generator) -> _Array:
    time = clock_of(1.0)
    skin = burst(rng, 1.0, 60, 900, 0.05)[: len(time)]
    sound: _Array = (np.sin(2 * np.pi * 73 * time) + 0.35 * skin) * envelope(time, 0.006, 0.28)
    return sound


def _clap(rng: np.random.Generator) -> _Array:
    return 0.5 * burst(rng, 0.2, 900, 3800, 0.045)


def _hat(rng: np.random.Generator) -> _Array:
    return 0.3 * burst(rng, 0.12, 6500, 14000, 0.03)


DRUMS: dict[str, Callable[[np.random.Generator], _Array]] = {
    "kick": _kick,
    "drum": _drum,
    "clap": _clap,
    "hat": _hat,
}

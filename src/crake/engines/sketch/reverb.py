"""The answer of a room: what sounds in it dies away as slowly as the room is large and bare."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from crake.media.encode import SAMPLE_RATE

Samples = NDArray[np.float32]

_LONGEST = 5.0
_SPLIT = 1800.0
"""Hz above which air and walls swallow sound twice as fast."""


@lru_cache(4)
def answer(seconds: float) -> Samples:
    """Return the answer of a room to a clap: `(2, n)`, each side with an energy of 1.

    Parameters
    ----------
    seconds
        Until it is 60 dB weaker (RT60).
    """
    rng = np.random.default_rng(0xEC40)
    count = round(min(seconds, _LONGEST) * SAMPLE_RATE)
    time = np.arange(count, dtype=np.float32) / np.float32(SAMPLE_RATE)
    late = round((0.004 + 0.008 * min(seconds, _LONGEST)) * SAMPLE_RATE)
    out = np.zeros((2, late + count), np.float32)
    pitch = np.fft.rfftfreq(count, 1 / SAMPLE_RATE).astype(np.float32)
    low = 1 / (1 + (pitch / np.float32(_SPLIT)) ** 2)
    fall = np.float32(6.91 / seconds)
    for channel in out:
        spectrum = np.fft.rfft(rng.standard_normal(count).astype(np.float32))
        dull = np.fft.irfft(spectrum * low, count) * np.exp(-fall * time)
        sharp = np.fft.irfft(spectrum * (1 - low), count) * np.exp(-2 * fall * time)
        rise = np.clip(time / np.float32(0.01), 0, 1)
        heard = (dull + 0.6 * sharp) * rise
        channel[late:] = heard / np.sqrt(np.sum(heard**2))
    return out


def reverberant(dry: Samples, seconds: float) -> Samples:
    """Return what a room adds to sounds in it: the longer it rings, the more.

    Parameters
    ----------
    dry
        `(2, n)`: the sounds as they are near.
    seconds
        Until the room's answer is 60 dB weaker.
    """
    room = answer(seconds)
    count = dry.shape[1]
    size = 1 << (count + room.shape[1] - 1).bit_length()
    share = np.float32(min(0.22 + 0.16 * seconds, 0.8))
    wet = np.empty_like(dry)
    for out, near, back in zip(wet, dry, room, strict=True):
        whole = np.fft.irfft(np.fft.rfft(near, size) * np.fft.rfft(back, size), size)
        out[:] = share * whole[:count]
    return wet

"""The sound of a video that is made from another one, without a click where one ends."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.mastering import loudness
from crake.media.encode import SAMPLE_RATE

Samples = NDArray[np.float32]

_BEFORE_END = 0.75
"""Seconds before a source's end from which on it gives way: by then it may be fading out."""
_CROSSING = 0.5
_SILENCE = -55.0
_END = 0.03
_QUIETEST, _LOUDEST = -30.0, -14.0


def crossed(first: Samples, second: Samples, at: float, seconds: float = _CROSSING) -> Samples:
    """Return `first`, giving way to `second` from second `at` on, both in step.

    Parameters
    ----------
    first, second
        `(2, n)` samples, of which `second` has as many as the result.
    seconds
        For how long both are heard.
    """
    start = min(max(0, round(at * SAMPLE_RATE)), second.shape[1])
    count = min(round(seconds * SAMPLE_RATE), second.shape[1] - start)
    share = np.linspace(0, 1, count, dtype=np.float32)
    rise = share * share * (3 - 2 * share)
    out = second.copy()
    whole = min(first.shape[1], second.shape[1])
    out[:, : min(start, whole)] = first[:, : min(start, whole)]
    end = min(start + count, whole)
    if end > start:
        rise = rise[: end - start]
        out[:, start:end] = first[:, start:end] * (1 - rise) + second[:, start:end] * rise
    return out


def continued(source: Samples | None, ambience: Samples, seconds: float) -> Samples:
    """Return a source's sound of so many seconds, going on as an ambience of the whole length.

    The ambience comes as loud as the source was. A source that is silent gets it from the start.
    """
    if source is None or loudness(source) < _SILENCE:
        return ambience
    before = source[:, max(0, round((seconds - 3) * SAMPLE_RATE)) :]
    wanted = min(max(loudness(before), _QUIETEST), _LOUDEST)
    gain = np.float32(10 ** ((wanted - loudness(ambience)) / 20))
    crossing = min(_CROSSING, seconds / 4)
    at = max(0.0, seconds - min(_BEFORE_END, seconds / 2))
    joined = crossed(source, ambience * min(gain, np.float32(2)), at, crossing)
    return np.clip(joined, -0.98, 0.98).astype(np.float32)


def mixed(source: Samples, ambience: Samples) -> Samples:
    """Return a source's sound with an ambience under it."""
    if loudness(source) < _SILENCE:
        return ambience
    return faded(np.clip(0.8 * source + 0.35 * ambience, -0.98, 0.98).astype(np.float32))


def faded(samples: Samples) -> Samples:
    """Return sound whose end is nothing, so that it does not click where it was cut."""
    count = min(round(_END * SAMPLE_RATE), samples.shape[1])
    out = samples.copy()
    out[:, samples.shape[1] - count :] *= np.linspace(1, 0, count, dtype=np.float32)
    return out

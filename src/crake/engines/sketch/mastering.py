"""Bringing a mix to its loudness: ITU-R BS.1770-4, peaks that are held, ends that are faded."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from crake.media.encode import SAMPLE_RATE

Samples = NDArray[np.float32]

LOUD = -16.0
"""Loudness in LUFS."""

_PEAK = 10 ** (-1.5 / 20)
_NEAR = 0.15
_FADE_IN, _FADE_OUT = 0.25, 0.6


def master(mix: Samples, target: float) -> Samples:
    """Bring a mix to a loudness in LUFS, hold its peaks and fade both ends."""
    out = mix.astype(np.float32)
    _fade(out)
    for _ in range(3):  # holding the peaks takes some loudness away again
        miss = target - loudness(out)
        if abs(miss) < _NEAR:
            break
        out = _held(out * np.float32(10 ** (miss / 20)))
    return out


def _held(samples: Samples) -> Samples:
    """Bend peaks: straight below half the ceiling, then smoothly towards it; none is cut off."""
    knee = _PEAK / 2
    over = np.abs(samples) > knee
    bent = knee + (_PEAK - knee) * np.tanh((np.abs(samples[over]) - knee) / (_PEAK - knee))
    samples[over] = np.sign(samples[over]) * bent
    return samples


def loudness(samples: Samples) -> float:
    """Return the integrated loudness in LUFS after ITU-R BS.1770-4, gated.

    The K-weighting is applied as the size of its two filters' response, at 48 kHz.
    """
    hop = SAMPLE_RATE // 10
    count = samples.shape[1]
    length = max(-(-count // hop), 4) * hop
    powers = np.zeros(length // hop)
    weight = np.sqrt(_k_weighting(length)).astype(np.float32)
    for channel in samples:
        padded = np.pad(channel, (0, length - count))
        weighted = np.fft.irfft(np.fft.rfft(padded) * weight, length)
        powers += (weighted.reshape(-1, hop) ** 2).mean(axis=1)
    blocks = (powers[:-3] + powers[1:-2] + powers[2:-1] + powers[3:]) / 4
    loud = blocks[blocks > 10 ** ((-70 + 0.691) / 10)]
    if not len(loud):
        return -70.0
    kept = loud[loud > loud.mean() / 10]  # 10 LU below what is left
    return -0.691 + 10 * float(np.log10(kept.mean()))


def _k_weighting(block: int) -> NDArray[np.float64]:
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(block))
    # Coefficients of ITU-R BS.1770-4, tables 1 and 2.
    shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z**2) / (
        1 - 1.69065929318241 * z + 0.73248077421585 * z**2
    )
    high_pass = (1 - 2 * z + z**2) / (1 - 1.99004745483398 * z + 0.99007225036621 * z**2)
    weight: NDArray[np.float64] = np.abs(shelf * high_pass) ** 2
    return weight


def _fade(samples: Samples) -> None:
    count = samples.shape[1]
    rise = min(round(_FADE_IN * SAMPLE_RATE), count // 2)
    fall = min(round(_FADE_OUT * SAMPLE_RATE), count // 2)
    samples[:, :rise] *= np.sin(np.linspace(0, np.pi / 2, rise, dtype=np.float32)) ** 2
    samples[:, count - fall :] *= np.cos(np.linspace(0, np.pi / 2, fall, dtype=np.float32)) ** 2

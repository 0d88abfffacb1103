"""The sound track: shaped noise for the place and the weather, and events in step with the picture.

A bed of noise is made in the frequency domain, where its shape is a curve and its end joins its
beginning; so a few seconds repeat without a seam while slow swells hide that they do.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch import events
from crake.engines.sketch.ambience import DOWNPOUR, GALE, HUSH, Bed, Life
from crake.engines.sketch.direction import Action, Direction, Subject, Time, Weather
from crake.engines.sketch.kinds.kind import Voice
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.places.registry import PLACES
from crake.media.encode import SAMPLE_RATE

Samples = NDArray[np.float32]

LOUD, QUIET = -16.0, -18.0
"""Loudness in LUFS of a usual place, and of one where a listener expects near silence."""

_PEAK = 10 ** (-1.5 / 20)
_FADE_IN, _FADE_OUT = 0.25, 0.6
_LOOP = 1 << 19  # samples: 11 s, and quick to transform


_WEATHER = {
    Weather.RAIN: DOWNPOUR,
    Weather.STORM: DOWNPOUR,
    Weather.WIND: GALE,
    Weather.SNOW: HUSH,
    Weather.FOG: HUSH,
}


def soundtrack(
    direction: Direction, seconds: float, seed: int, beats: Sequence[float] = ()
) -> Samples:
    """Make the sound of a scene.

    Parameters
    ----------
    direction
        What is seen.
    seconds
        Length.
    seed
        The same arguments give the same samples.
    beats
        Seconds at which a foot, a hoof or a paw comes down.

    Returns
    -------
    Samples
        `(2, round(seconds * 48000))`, left and right; -18 to -16 LUFS, no sample above -1 dBFS.
    """
    count = round(seconds * SAMPLE_RATE)
    rng = np.random.default_rng([seed, 0x50D])
    mix = np.zeros((2, count), np.float32)
    for bed in beds(direction):
        mix += noise_bed(bed, count, rng)
    _add_events(mix, direction, beats, rng)
    return master(mix, QUIET if PLACES[direction.place].hush else LOUD)


def beds(direction: Direction) -> tuple[Bed, ...]:
    """Return the noises of a direction's place and weather."""
    weather = _WEATHER.get(direction.weather)
    return PLACES[direction.place].ambience + ((weather,) if weather else ())


def noise_bed(bed: Bed, count: int, rng: np.random.Generator) -> Samples:
    """Return `(2, count)` samples of a bed; left and right differ, so that it sounds wide."""
    frequency = np.fft.rfftfreq(_LOOP, 1 / SAMPLE_RATE).astype(np.float32)
    frequency[0] = 1
    shape = frequency**bed.tilt / (
        (1 + (bed.low / frequency) ** 4) * (1 + (frequency / bed.high) ** 4)
    )
    shape[0] = 0
    out = np.empty((2, count), np.float32)
    for channel in out:
        phase = rng.random(len(shape), np.float32) * np.float32(2 * np.pi)
        loop = np.fft.irfft(shape * np.exp(1j * phase), _LOOP).astype(np.float32)
        loop *= bed.gain / np.sqrt(np.mean(loop**2))
        channel[:] = np.resize(loop, count) * _swell(bed, count, rng)
    return out


def _swell(bed: Bed, count: int, rng: np.random.Generator) -> Samples:
    """Return a slow rise and fall that does not repeat: two sines out of tune."""
    knots = np.arange(0, count + 4800, 4800) / SAMPLE_RATE
    first, second = rng.random(2) * 2 * np.pi
    wave = 0.6 * np.sin(2 * np.pi * bed.swell * knots + first)
    wave += 0.4 * np.sin(2 * np.pi * bed.swell * 1.618 * knots + second)
    curve = 1 - bed.depth * (0.5 + 0.5 * wave)
    swell: Samples = np.interp(np.arange(count) / SAMPLE_RATE, knots, curve).astype(np.float32)
    return swell


def _add_events(
    mix: Samples, direction: Direction, beats: Sequence[float], rng: np.random.Generator
) -> None:
    place, outdoors = PLACES[direction.place], direction.weather is Weather.CLEAR
    dark = direction.time in {Time.NIGHT, Time.NEON}
    if Life.BIRDS in place.life and outdoors:
        (events.crickets if dark else events.birdsong)(mix, rng)
    if Life.GULLS in place.life and outdoors and not dark:
        events.gulls(mix, rng)
    if Life.BUBBLES in place.life:
        events.bubbles(mix, rng)
    if Life.DRONE in place.life:
        events.drone(mix, (55.0, 82.4, 110.2, 164.6, 220.7), 0.035, rng)
    if Life.CLOCK in place.life:
        events.clock(mix, rng)
    for subject in direction.subjects:
        _add_engine(mix, subject, rng)
    for beat in beats:
        events.footfall(mix, beat, place.underfoot, rng)


def _add_engine(mix: Samples, subject: Subject, rng: np.random.Generator) -> None:
    voice = KINDS[subject.kind].voice
    if voice is Voice.ENGINE and subject.action is Action.DRIVE:
        events.engine(mix, 52.0, 0.06, rng)
    if voice is Voice.JET:
        mix += noise_bed(Bed(30, 900, -0.5, 0.09, 0.3, 0.2), mix.shape[1], rng)
    if voice is Voice.BURNER:
        events.burner(mix, rng)
    if voice is Voice.HUM:
        events.drone(mix, (98.0, 196.5), 0.012, rng)


def master(mix: Samples, target: float) -> Samples:
    """Bring a mix to a loudness in LUFS, hold its peaks and fade both ends."""
    gain = 10 ** ((target - loudness(mix)) / 20)
    out = mix * np.float32(gain)
    # Straight below half the ceiling, then bent smoothly towards it: no sample is cut off.
    knee = _PEAK / 2
    over = np.abs(out) > knee
    bent = knee + (_PEAK - knee) * np.tanh((np.abs(out[over]) - knee) / (_PEAK - knee))
    out[over] = np.sign(out[over]) * bent
    _fade(out)
    return out.astype(np.float32)


def loudness(samples: Samples) -> float:
    """Return the loudness in LUFS after ITU-R BS.1770, without its gating of pauses.

    The K-weighting is applied as the size of its two filters' response, at 48 kHz.
    """
    power = 0.0
    block = 1 << 16
    weight = _k_weighting(block)
    for channel in samples:
        padded = np.pad(channel, (0, -len(channel) % block)).reshape(-1, block)
        spectrum = np.abs(np.fft.rfft(padded)) ** 2
        power += float((spectrum * weight).sum()) * 2 / block / samples.shape[1]
    return -0.691 + 10 * float(np.log10(max(power, 1e-12)))


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

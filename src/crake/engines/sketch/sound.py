"""The sound track: shaped noise for the place and the weather, and events in step with the picture.

A bed of noise is made in the frequency domain, where its shape is a curve and its end joins its
beginning; so a few seconds repeat without a seam while slow swells hide that they do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch import events, voices
from crake.engines.sketch.ambience import (
    BROOK,
    DOWNPOUR,
    GALE,
    HUSH,
    RIPPLES,
    Bed,
    Life,
    Underfoot,
)
from crake.engines.sketch.direction import Direction, Season, Sight, Time, Weather
from crake.engines.sketch.kinds.kind import Tread
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.lightning import strikes
from crake.engines.sketch.music import music
from crake.engines.sketch.places.registry import PLACES, frozen, season_shown
from crake.engines.sketch.players import Tune, asked, played
from crake.engines.sketch.rockets import shells
from crake.media.encode import SAMPLE_RATE

Samples = NDArray[np.float32]

LOUD = -16.0
"""Loudness in LUFS."""

_PEAK = 10 ** (-1.5 / 20)
_NEAR = 0.15
_OVERLAP = 0.2  # seconds in which one shot's sound gives way to the next one's
_MUSIC_ABOVE, _LEAST_MUSIC = 5.0, -30.0
"""How far music is above all else, in LU, and its least loudness before the mix is mastered."""
_FADE_IN, _FADE_OUT = 0.25, 0.6
_LOOP = 1 << 19  # samples: 11 s, and quick to transform


_WEATHER = {
    Weather.RAIN: DOWNPOUR,
    Weather.STORM: DOWNPOUR,
    Weather.WIND: GALE,
    Weather.TORNADO: GALE,
    Weather.SANDSTORM: GALE,
    Weather.SNOW: HUSH,
    Weather.FOG: HUSH,
}


@dataclass(frozen=True, slots=True)
class Part:
    """One shot, as it is heard.

    Parameters
    ----------
    direction
        What is seen.
    seconds
        Length.
    beats
        Seconds of the shot at which a foot, a hoof or a paw comes down, or a ball is struck.
    """

    direction: Direction
    seconds: float
    beats: Sequence[float] = ()


def soundtrack(
    direction: Direction, seconds: float, seed: int, beats: Sequence[float] = ()
) -> Samples:
    """Make the sound of a scene; see `soundtrack_of`."""
    return soundtrack_of([Part(direction, seconds, beats)], seed)


def soundtrack_of(parts: Sequence[Part], seed: int) -> Samples:
    """Make the sound of shots that follow each other.

    Parameters
    ----------
    parts
        The shots.
    seed
        The same arguments give the same samples.

    Returns
    -------
    Samples
        `(2, round(seconds * 48000))`, left and right; -16 LUFS, no sample above -1 dBFS.
    """
    total = sum(part.seconds for part in parts)
    mix = np.zeros((2, round(total * SAMPLE_RATE)), np.float32)
    at = 0.0
    for number, part in enumerate(parts):
        rng = np.random.default_rng([seed, 0x50D, number])
        last = number == len(parts) - 1
        long = part.seconds + (0.0 if last else _OVERLAP)
        heard = _shot(part, long, seed, rng)
        start = round(at * SAMPLE_RATE)
        room = min(heard.shape[1], mix.shape[1] - start)
        if number:
            heard[:, : round(_OVERLAP * SAMPLE_RATE)] *= _rise(heard)
        if not last:
            heard[:, -round(_OVERLAP * SAMPLE_RATE) :] *= _rise(heard)[::-1]
        mix[:, start : start + room] += heard[:, :room]
        at += part.seconds
    tune = asked(parts[0].direction)
    if tune is not None:
        _add_music(mix, tune, np.random.default_rng([seed, 0x3A9]))
    return master(mix, LOUD)


def _add_music(mix: Samples, tune: Tune, rng: np.random.Generator) -> None:
    heard = music(mix.shape[1], tune, rng)
    wanted = max(loudness(mix) + _MUSIC_ABOVE, _LEAST_MUSIC)
    mix += heard * np.float32(10 ** ((wanted - loudness(heard)) / 20))


def _rise(heard: Samples) -> Samples:
    count = min(round(_OVERLAP * SAMPLE_RATE), heard.shape[1])
    rise: Samples = np.sin(np.linspace(0, np.pi / 2, count, dtype=np.float32))
    return rise


def _shot(part: Part, seconds: float, seed: int, rng: np.random.Generator) -> Samples:
    count = round(seconds * SAMPLE_RATE)
    mix = np.zeros((2, count), np.float32)
    for bed in beds(part.direction):
        mix += noise_bed(bed, count, rng)
    _add_events(mix, part.direction, part.beats, rng)
    if part.direction.weather is Weather.STORM:
        for strike in strikes(seed, seconds):
            voices.thunder(mix, strike.heard, strike.metres, strike.across * 1.6 - 0.8, rng)
    if part.direction.sight is Sight.FIREWORKS:
        for shell in shells(seed, seconds):
            voices.firework(mix, shell, rng)
    tune = played(part.direction) if part.direction.music is None else None
    if tune is not None:
        _add_music(mix, tune, rng)
    return mix


def beds(direction: Direction) -> tuple[Bed, ...]:
    """Return the noises of a direction's place and weather."""
    weather = _WEATHER.get(direction.weather)
    ambience = PLACES[direction.place].ambience
    if frozen(direction):  # ice is silent
        ambience = (*(bed for bed in ambience if bed not in {RIPPLES, BROOK}), HUSH)
    return ambience + ((weather,) if weather else ())


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


_LIFE: dict[Life, Callable[[Samples, np.random.Generator], None]] = {
    Life.BUBBLES: events.bubbles,
    Life.CLOCK: events.clock,
    Life.DRIPS: events.drips,
    Life.HORNS: events.horns,
    Life.DISHES: events.dishes,
    Life.JUNGLE: events.jungle,
    Life.FROGS: events.frogs,
}


def _add_events(
    mix: Samples, direction: Direction, beats: Sequence[float], rng: np.random.Generator
) -> None:
    place = PLACES[direction.place]
    calm = direction.weather in {Weather.CLEAR, Weather.CLOUDY, Weather.WIND}
    dark = direction.time in {Time.NIGHT, Time.NEON}
    birds = calm and "bird" not in direction.without
    for life in place.life:
        if life in _LIFE:
            _LIFE[life](mix, rng)
    if Life.BIRDS in place.life and calm and (dark or birds):
        (events.crickets if dark else events.birdsong)(mix, rng)
    if Life.GULLS in place.life and birds and not dark:
        events.gulls(mix, rng)
    if Life.DRONE in place.life:
        events.drone(mix, (55.0, 82.4, 110.2, 164.6, 220.7), 0.035, rng)
    for subject in direction.subjects:
        voices.speak(mix, subject, rng)
    walker = direction.subject
    tread = KINDS[walker.kind].tread if walker else Tread.FEET
    if walker is not None and walker.action in events.STRUCK:
        for beat in beats:
            events.struck(mix, beat, walker.action, rng)
        return
    for beat in beats:
        events.footfall(mix, beat, _underfoot(direction), rng, tread)


def _underfoot(direction: Direction) -> Underfoot:
    """Return what feet come down on: snow in winter, and leaves on an autumn path."""
    usual = PLACES[direction.place].underfoot
    if frozen(direction):
        return Underfoot.SNOW
    if usual in {Underfoot.WATER, Underfoot.NOTHING}:
        return usual
    lying = {Season.WINTER: Underfoot.SNOW, Season.AUTUMN: Underfoot.LEAVES}
    season = season_shown(direction)
    paved = season is Season.AUTUMN and usual in {Underfoot.STONE, Underfoot.WOOD}
    return usual if season is None or paved else lying.get(season, usual)


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

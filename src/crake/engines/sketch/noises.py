"""What is heard because a prompt names it: bells, typing, applause. Each adds itself to a mix."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch import wildlife
from crake.engines.sketch.direction import Noise
from crake.engines.sketch.events import Samples, burst, clock_of, envelope, moments, place_at
from crake.media.encode import SAMPLE_RATE

_Array = NDArray[np.float64]
_Rng = np.random.Generator

_BELL = ((0.5, 0.5, 1.6), (1.0, 0.9, 1.2), (1.19, 0.5, 0.9), (1.5, 0.35, 0.7), (2.0, 0.55, 0.6),
         (2.74, 0.22, 0.4), (3.76, 0.14, 0.3))  # fmt: skip
"""Partials of a church bell: multiple of the strike note, loudness, decay in seconds (hum, strike,
minor third, fifth, octave)."""


def _seconds(mix: Samples) -> float:
    return float(mix.shape[1] / SAMPLE_RATE)


def ticking(mix: Samples, rng: _Rng) -> None:
    """Let a clock tick and tock, twice a second."""
    for number in range(int(2 * _seconds(mix))):
        high = 4200 if number % 2 == 0 else 3000
        sound = burst(rng, 0.06, 1300, high, 0.009)
        place_at(mix, 0.075 * sound, 0.25 + 0.5 * number, 0.15)


def typing(mix: Samples, rng: _Rng) -> None:
    """Let keys be struck in words, with the pauses between them."""
    at, end = 0.15, _seconds(mix) - 0.1
    while at < end:
        for _ in range(int(rng.integers(3, 9))):
            if at >= end:
                return
            loud, pan = float(rng.uniform(0.05, 0.1)), float(rng.uniform(-0.25, 0.25))
            place_at(mix, loud * burst(rng, 0.05, 1400, 6500, 0.007), at, pan)
            place_at(mix, 0.5 * loud * burst(rng, 0.05, 180, 900, 0.01), at + 0.004, pan)
            at += float(rng.uniform(0.085, 0.17))
        at += float(rng.uniform(0.15, 0.4))


def pouring(mix: Samples, rng: _Rng) -> None:
    """Let a vessel be filled: its air rings higher as it gets fuller, and drops glug."""
    long = min(3.5, 0.8 * _seconds(mix))
    start = 0.1 * _seconds(mix)
    time = clock_of(long)
    shape = np.clip(time / 0.2, 0, 1) * np.clip((long - time) / 0.3, 0, 1)
    stream = rng.standard_normal(len(time))
    spectrum = np.fft.rfft(stream)
    pitch = np.fft.rfftfreq(len(time), 1 / SAMPLE_RATE)
    spectrum /= (1 + (700 / np.maximum(pitch, 1)) ** 4) * (1 + (pitch / 5200) ** 4)
    hiss = np.fft.irfft(spectrum, len(time))
    place_at(mix, 0.035 * hiss / hiss.std() * shape, start, 0)
    at = 0.1
    while at < long - 0.2:
        filled = at / long
        tone = clock_of(0.12)
        ring = 380 + 900 * filled**1.5 + float(rng.uniform(-50, 50))
        glug = np.sin(2 * np.pi * ring * (tone + 0.9 * tone**2)) * envelope(tone, 0.012, 0.035)
        place_at(mix, float(rng.uniform(0.06, 0.11)) * glug, start + at, 0)
        at += float(rng.uniform(0.05, 0.11))


def bells(mix: Samples, rng: _Rng) -> None:
    """Let two church bells swing, each in its own time."""
    time = clock_of(3.2)
    for strike, every, pan in ((392.0, 1.55, -0.3), (466.2, 1.17, 0.35)):
        sound = np.zeros_like(time)
        for multiple, loud, decay in _BELL:
            waver = 1 + 0.15 * np.sin(2 * np.pi * 1.9 * multiple * time)
            tone = np.exp(-time / decay) * np.sin(2 * np.pi * multiple * strike * time)
            sound += loud * waver * tone
        sound *= 0.045 * envelope(time, 0.006, 9.0)
        at = float(rng.uniform(0.1, 0.5))
        while at < _seconds(mix) - 0.2:
            place_at(mix, sound, at, pan)
            at += every


def applause(mix: Samples, rng: _Rng) -> None:
    """Let many hands clap, each somewhat regularly, and voices cheer under them."""
    seconds = _seconds(mix)
    claps = [burst(rng, 0.07, float(low), 3.2 * float(low), 0.013)
             for low in rng.uniform(650, 1500, 12)]  # fmt: skip
    for _ in range(46):
        at, every = float(rng.uniform(0, 0.4)), float(rng.uniform(0.17, 0.34))
        pan, loud = float(rng.uniform(-0.95, 0.95)), float(rng.uniform(0.012, 0.045))
        while at < seconds - 0.1:
            place_at(mix, loud * claps[int(rng.integers(len(claps)))], at, pan)
            at += every * float(rng.uniform(0.85, 1.15))
    murmur(mix, rng, loud=0.6)


def _syllable(rng: _Rng, base: float) -> _Array:
    """Return a vowel between two consonants, its overtones loudest at two formants."""
    time = clock_of(float(rng.uniform(0.1, 0.24)))
    pitch = base * float(rng.uniform(0.85, 1.2))
    first, second = float(rng.uniform(350, 800)), float(rng.uniform(900, 2200))
    tone = np.zeros_like(time)
    for k in range(1, 13):
        near = np.exp(-(((k * pitch - first) / 160) ** 2))
        near += 0.5 * np.exp(-(((k * pitch - second) / 260) ** 2)) + 0.02
        tone += near * np.sin(2 * np.pi * k * pitch * time + k)
    syllable: _Array = tone * np.sin(np.pi * time / time[-1]) ** 2
    return syllable


def murmur(mix: Samples, rng: _Rng, loud: float = 1.0) -> None:
    """Let many talk at once: vowels on wandering pitches, in syllables, from all sides."""
    for speaker in range(14):
        at, base = float(rng.uniform(0, 0.6)), float(rng.uniform(95, 240))
        syllables = [0.011 * loud * _syllable(rng, base) for _ in range(5)]
        while at < _seconds(mix) - 0.1:
            for _ in range(int(rng.integers(2, 7))):
                syllable = syllables[int(rng.integers(len(syllables)))]
                place_at(mix, syllable, at, -0.9 + 1.8 * speaker / 13)
                at += len(syllable) / SAMPLE_RATE + 0.02
            at += float(rng.uniform(0.2, 0.9))


def crackling(mix: Samples, rng: _Rng) -> None:
    """Let a fire crackle: a soft roar, snaps, and now and then a pop."""
    time = clock_of(_seconds(mix))
    roar = burst(rng, _seconds(mix), 60, 420, 1e4)
    flicker = 0.7 + 0.3 * np.sin(2 * np.pi * 1.7 * time + 2 * np.sin(2 * np.pi * 0.4 * time))
    place_at(mix, 0.06 * roar * flicker[: len(roar)], 0, 0)
    for at in moments(mix, rng, 0.09):
        snap = burst(rng, 0.03, 900, float(rng.uniform(2500, 9000)), 0.006)
        place_at(mix, float(rng.uniform(0.01, 0.06)) * snap, at, float(rng.uniform(-0.4, 0.4)))
    for at in moments(mix, rng, 0.9):
        place_at(mix, 0.12 * burst(rng, 0.09, 300, 2600, 0.016), at, float(rng.uniform(-0.3, 0.3)))


def sandstorm(mix: Samples, rng: _Rng) -> None:
    """Let the wind howl, and sand hiss past in gusts."""
    seconds = _seconds(mix)
    time = clock_of(seconds)
    gust = 0.55 + 0.3 * np.sin(2 * np.pi * 0.31 * time + rng.uniform(0, 6))
    gust += 0.15 * np.sin(2 * np.pi * 0.83 * time + rng.uniform(0, 6))
    for low, high, loud, pan in ((2500, 9000, 0.16, -0.5), (2500, 9000, 0.16, 0.5)):
        hiss = burst(rng, seconds, low, high, 1e4)
        place_at(mix, loud * hiss * gust[: len(hiss)] ** 2, 0, pan)
    howl = 2 * np.pi * np.cumsum(260 + 150 * gust) / SAMPLE_RATE
    place_at(mix, 0.03 * np.sin(howl) * gust**2, 0, 0)
    place_at(
        mix, 0.3 * burst(rng, seconds, 60, 700, 1e4) * gust[: round(seconds * SAMPLE_RATE)], 0, 0
    )


def heartbeat(mix: Samples, rng: _Rng) -> None:
    """Let a heart beat: two thuds, a rest."""
    at = 0.2
    while at < _seconds(mix) - 0.3:
        for late, loud in ((0.0, 0.4), (0.27, 0.28)):
            place_at(mix, loud * burst(rng, 0.25, 34, 110, 0.06), at + late, 0)
        at += 0.86


def siren(mix: Samples, rng: _Rng) -> None:
    """Let a siren wail, streets away."""
    time = clock_of(_seconds(mix))
    pitch = 820 + 330 * np.sin(2 * np.pi * 0.24 * time + rng.uniform(0, 6))
    phase = 2 * np.pi * np.cumsum(pitch) / SAMPLE_RATE
    tone = np.sin(phase) + 0.35 * np.sin(2 * phase) + 0.15 * np.sin(3 * phase)
    place_at(mix, 0.02 * tone * np.clip(time / 0.3, 0, 1), 0, -0.3)


NOISES: dict[Noise, Callable[[Samples, _Rng], None]] = {
    Noise.TICKING: ticking,
    Noise.TYPING: typing,
    Noise.POURING: pouring,
    Noise.BELLS: bells,
    Noise.APPLAUSE: applause,
    Noise.MURMUR: murmur,
    Noise.CRACKLING: crackling,
    Noise.SANDSTORM: sandstorm,
    Noise.INSECTS: wildlife.crickets,
    Noise.HEARTBEAT: heartbeat,
    Noise.SIREN: siren,
}

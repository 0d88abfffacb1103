"""Sounds that happen at a moment: steps, balls, bubbles, horns. Each adds itself to a mix.

A mix is `(2, n)` samples at 48 kHz. Every event rises over some milliseconds, so that none clicks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.ambience import Underfoot
from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.kind import Tread
from crake.media.encode import SAMPLE_RATE

Samples = NDArray[np.float32]
_Array = NDArray[np.float64]


def clock_of(seconds: float) -> NDArray[np.float64]:
    """Return the seconds of every sample of a sound this long."""
    return np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE


def place_at(mix: Samples, sound: _Array, start: float, pan: float) -> None:
    """Add a mono sound from second `start` on; `pan` is -1 (left) to 1 (right)."""
    first = round(start * SAMPLE_RATE)
    length = min(len(sound), mix.shape[1] - first)
    if first < 0 or length <= 0:
        return
    angle = (pan + 1) * np.pi / 4  # equal power
    for channel, gain in zip(mix, (np.cos(angle), np.sin(angle)), strict=True):
        channel[first : first + length] += (sound[:length] * gain).astype(np.float32)


def envelope(time: _Array, attack: float, decay: float) -> _Array:
    """Return a quick rise and an exponential fall that ends at nothing."""
    rise = np.clip(time / attack, 0, 1) ** 2 * (3 - 2 * np.clip(time / attack, 0, 1))
    tail = np.clip((time[-1] - time) / 0.01, 0, 1)
    envelope: _Array = rise * np.exp(-time / decay) * tail
    return envelope


def burst(
    rng: np.random.Generator, seconds: float, low: float, high: float, decay: float
) -> _Array:
    """Return a short noise in a band, with its peak at 1."""
    time = clock_of(seconds)
    spectrum = np.fft.rfft(rng.standard_normal(len(time)))
    frequency = np.maximum(np.fft.rfftfreq(len(time), 1 / SAMPLE_RATE), 1)
    spectrum /= (1 + (low / frequency) ** 4) * (1 + (frequency / high) ** 4)
    sound = np.fft.irfft(spectrum, len(time)) * envelope(time, 0.006, decay)
    peak: _Array = sound / np.abs(sound).max()
    return peak


def moments(mix: Samples, rng: np.random.Generator, every: float) -> list[float]:
    """Return moments at random distances around `every` seconds."""
    seconds = mix.shape[1] / SAMPLE_RATE
    moments, at = [], float(rng.uniform(min(0.2, every / 2), every))
    while at < seconds - 0.3:
        moments.append(at)
        at += every * float(rng.uniform(0.4, 1.6))
    return moments


@dataclass(frozen=True, slots=True)
class Step:
    """How one step sounds: noises, each with its band in Hz, its decay in seconds and its gain."""

    noises: tuple[tuple[float, float, float, float], ...]


STEPS: dict[Underfoot, Step] = {
    Underfoot.WATER: Step(((700, 5500, 0.07, 0.20), (120, 500, 0.04, 0.12))),
    Underfoot.SNOW: Step(((900, 4000, 0.07, 0.14), (2500, 7000, 0.03, 0.05))),
    Underfoot.GRASS: Step(((70, 320, 0.035, 0.10), (1800, 7000, 0.05, 0.035))),
    Underfoot.SAND: Step(((300, 2400, 0.06, 0.09), (70, 260, 0.03, 0.06))),
    Underfoot.LEAVES: Step(((1500, 9000, 0.08, 0.09), (80, 300, 0.03, 0.07))),
    Underfoot.GRAVEL: Step(((900, 7000, 0.05, 0.11), (90, 400, 0.03, 0.08))),
    Underfoot.STONE: Step(((250, 2600, 0.025, 0.20),)),
    Underfoot.WOOD: Step(((110, 900, 0.05, 0.20), (800, 2600, 0.012, 0.06))),
}
_HEEL: dict[Tread, tuple[tuple[float, float, float, float], ...]] = {
    Tread.HOOVES: ((700, 3600, 0.018, 0.16), (90, 260, 0.03, 0.10)),
    Tread.HEAVY: ((28, 150, 0.11, 0.34),),
    Tread.METAL: ((1400, 5200, 0.05, 0.10),),
}
_WEIGHT = {Tread.PAWS: 0.6, Tread.HEAVY: 1.3, Tread.HOOVES: 0.7}


def footfall(
    mix: Samples,
    at: float,
    ground: Underfoot,
    rng: np.random.Generator,
    tread: Tread = Tread.FEET,
    loud: float = 1.0,
) -> None:
    """Add one step: what is stepped on, and on hard ground what steps; 1 is as loud as usual."""
    step = STEPS.get(ground)
    if step is None:
        return
    gain, pan = float(rng.uniform(0.8, 1.2)), float(rng.uniform(-0.2, 0.2))
    muffled = ground in {Underfoot.WATER, Underfoot.SNOW}
    heel = () if muffled and tread is not Tread.HEAVY else _HEEL.get(tread, ())
    weight = _WEIGHT.get(tread, 1.0)
    for low, high, decay, own in (*step.noises, *heel):
        place_at(mix, weight * loud * own * gain * burst(rng, 5 * decay, low, high, decay), at, pan)


STRUCK: dict[Action, Step] = {
    Action.KICK: Step(((60, 420, 0.05, 0.34), (700, 2600, 0.02, 0.10))),
    Action.DRIBBLE: Step(((70, 330, 0.07, 0.30), (400, 1500, 0.03, 0.08))),
    Action.DUNK: Step(((60, 300, 0.08, 0.34), (500, 2600, 0.04, 0.12))),
    Action.TENNIS: Step(((350, 1900, 0.03, 0.30), (2000, 5000, 0.01, 0.06))),
}
"""How a ball sounds that a foot, the floor or a racket meets."""


def struck(mix: Samples, at: float, action: Action, rng: np.random.Generator) -> None:
    """Add a blow at a ball."""
    gain, pan = float(rng.uniform(0.9, 1.1)), float(rng.uniform(-0.1, 0.1))
    for low, high, decay, loud in STRUCK[action].noises:
        place_at(mix, loud * gain * burst(rng, 6 * decay, low, high, decay), at, pan)


def bubbles(mix: Samples, rng: np.random.Generator) -> None:
    """Add strings of bubbles; a bubble rings higher as it rises."""
    for at in moments(mix, rng, 1.1):
        pan = float(rng.uniform(-0.7, 0.7))
        for number in range(int(rng.integers(2, 7))):
            time, pitch = clock_of(0.09), float(rng.uniform(350, 1100))
            tone = np.sin(2 * np.pi * pitch * (time + 4 * time**2)) * envelope(time, 0.008, 0.03)
            place_at(mix, 0.05 * tone, at + 0.07 * number, pan)


def drone(mix: Samples, pitches: Sequence[float], gain: float, rng: np.random.Generator) -> None:
    """Add tones that slowly come and go, a little out of tune between left and right."""
    time = clock_of(mix.shape[1] / SAMPLE_RATE).astype(np.float32)
    for number, pitch in enumerate(pitches):
        for channel in range(2):
            phase, slow = rng.uniform(0, 2 * np.pi, 2)
            rate = 2 * np.pi * (pitch + float(rng.uniform(-0.2, 0.2)))
            breath = 0.6 + 0.4 * np.sin(2 * np.pi * (0.05 + 0.017 * number) * time + slow)
            tone = breath * np.sin(rate * time + phase)
            mix[channel] += np.float32(gain / (1 + 0.5 * number)) * tone


def burner(mix: Samples, rng: np.random.Generator) -> None:
    """Let a balloon's burner roar for a second or two."""
    for at in moments(mix, rng, 5.0):
        roar = burst(rng, 1.8, 150, 2500, 2.0)
        shape = np.sin(np.pi * np.linspace(0, 1, len(roar))) ** 0.7
        place_at(mix, 0.12 * roar * shape, at, 0)


def clock(mix: Samples, rng: np.random.Generator) -> None:
    """Let a clock tick once a second, somewhat to the right."""
    for second in range(int(mix.shape[1] / SAMPLE_RATE)):
        place_at(mix, 0.02 * burst(rng, 0.05, 1500, 5000, 0.008), second + 0.5, 0.5)


def drips(mix: Samples, rng: np.random.Generator) -> None:
    """Let drops fall in a cave that answers."""
    for at in moments(mix, rng, 1.3):
        pitch, pan = float(rng.uniform(700, 1500)), float(rng.uniform(-0.7, 0.7))
        time = clock_of(0.14)
        tone = np.sin(2 * np.pi * pitch * (time + 2 * time**2)) * envelope(time, 0.006, 0.03)
        for echo in range(4):
            place_at(mix, 0.07 * 0.45**echo * tone, at + 0.17 * echo, pan * (-0.6) ** echo)


def horns(mix: Samples, rng: np.random.Generator) -> None:
    """Let a horn sound now and then, streets away."""
    for at in moments(mix, rng, 6.5):
        time, pan = clock_of(float(rng.uniform(0.25, 0.6))), float(rng.uniform(-0.8, 0.8))
        shape = np.clip(time / 0.04, 0, 1) * np.clip((time[-1] - time) / 0.1, 0, 1)
        tone = sum(
            (np.sin(2 * np.pi * f * time) for f in (349.0, 440.0, 698.0)), np.zeros_like(time)
        )
        place_at(mix, 0.012 * tone * shape, at, pan)


def dishes(mix: Samples, rng: np.random.Generator) -> None:
    """Let cups and plates clink."""
    for at in moments(mix, rng, 1.7):
        pitch, pan = float(rng.uniform(1900, 4200)), float(rng.uniform(-0.8, 0.8))
        time = clock_of(0.3)
        tone = np.sin(2 * np.pi * pitch * time) + 0.6 * np.sin(2 * np.pi * 2.76 * pitch * time)
        place_at(mix, 0.018 * tone * envelope(time, 0.005, 0.06), at, pan)


def rails(mix: Samples, rng: np.random.Generator, loud: float = 1.0) -> None:
    """Let wheels pass the joints of rails: two knocks for each bogie, a rest."""
    seconds, at = mix.shape[1] / SAMPLE_RATE, 0.12
    while at < seconds:
        for late, share in ((0.0, 1.0), (0.13, 0.85), (0.31, 0.7), (0.44, 0.6)):
            knock = burst(rng, 0.12, 90, 1100, 0.03)
            place_at(mix, 0.15 * loud * share * knock, at + late, 0.1)
        at += 1.15

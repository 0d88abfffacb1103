"""What animals are heard of that are not seen: birds by the hour, insects, frogs, a rain forest."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.calls import CALLS, calling
from crake.engines.sketch.events import Samples, clock_of, moments, place_at
from crake.engines.sketch.kinds.kind import Voice
from crake.media.encode import SAMPLE_RATE

_Array = NDArray[np.float64]
_Rng = np.random.Generator


def _gliding(pitch: _Array, shape: _Array, overtones: tuple[float, ...] = ()) -> _Array:
    """Return a tone that follows a pitch in Hz, with overtones of the given strengths."""
    phase = 2 * np.pi * np.cumsum(pitch) / SAMPLE_RATE
    tone = np.sin(phase)
    for number, strength in enumerate(overtones, 2):
        tone += strength * np.sin(number * phase)
    sound: _Array = tone * shape
    return sound


def _hump(time: _Array) -> _Array:
    shape: _Array = np.sin(np.pi * time / time[-1]) ** 2
    return shape


def _warble(rng: _Rng) -> list[tuple[float, _Array]]:
    """Return a few short notes that bend, each somewhat higher: a warbler."""
    pitch, notes = float(rng.uniform(2300, 4600)), []
    for note in range(int(rng.integers(2, 6))):
        time = clock_of(float(rng.uniform(0.06, 0.13)))
        bend = pitch + 150 * note + float(rng.uniform(-9000, 9000)) * time
        trill = 1 + 0.3 * np.sin(2 * np.pi * 45 * time)
        notes.append((0.14 * note, _gliding(bend, _hump(time) * trill)))
    return notes


def _two_tones(rng: _Rng) -> list[tuple[float, _Array]]:
    """Return a high and a low note, said over and over: a great tit."""
    high = float(rng.uniform(4200, 5200))
    time = clock_of(0.11)
    pair = [_gliding(np.full_like(time, pitch), _hump(time), (0.15,)) for pitch in
            (high, 0.76 * high)]  # fmt: skip
    return [(0.30 * k + 0.14 * low, pair[low]) for k in range(int(rng.integers(2, 5)))
            for low in (0, 1)]  # fmt: skip


def _fluted(rng: _Rng) -> list[tuple[float, _Array]]:
    """Return slow, full whistles and a twitter at their end: a blackbird."""
    notes, at = [], 0.0
    for _ in range(int(rng.integers(3, 6))):
        time = clock_of(float(rng.uniform(0.14, 0.32)))
        share = time / time[-1]
        first, last = rng.uniform(1500, 2700, 2)
        waver = 30 * np.sin(2 * np.pi * 22 * time)
        notes.append((at, _gliding(first + (last - first) * share**2 + waver, _hump(time), (0.2,))))
        at += float(time[-1]) + 0.03
    time = clock_of(0.22)
    twitter = 5200 + 1400 * np.sin(2 * np.pi * 34 * time)
    return [*notes, (at, 0.35 * _gliding(twitter, _hump(time)))]


_SINGERS = (_warble, _two_tones, _fluted)


def birdsong(mix: Samples, rng: _Rng, every: float = 1.6) -> None:
    """Let small birds of several kinds answer each other from several sides."""
    own = [(singer, float(rng.uniform(-0.9, 0.9))) for singer in (*_SINGERS, _warble)]
    for at in moments(mix, rng, every):
        singer, pan = own[int(rng.integers(len(own)))]
        gain = float(rng.uniform(0.02, 0.06))
        for late, note in singer(rng):
            place_at(mix, gain * note, at + late, pan)


def dawn_chorus(mix: Samples, rng: _Rng) -> None:
    """Let all birds sing at once, as they do before the sun is up."""
    for every in (0.9, 1.3):
        birdsong(mix, rng, every)


def owls(mix: Samples, rng: _Rng) -> None:
    """Let an owl hoot, far off: a long call, a pause, and a wavering one."""
    for at in moments(mix, rng, 2.8):
        pitch, pan = float(rng.uniform(330, 390)), float(rng.uniform(-0.8, 0.8))
        for late, seconds, waver in ((0.0, 0.5, 0.0), (1.0, 0.16, 0.0), (1.3, 0.8, 0.05)):
            time = clock_of(seconds)
            wavering = pitch * (1 + waver * np.sin(2 * np.pi * 9 * time) - 0.04 * time)
            place_at(mix, 0.06 * _gliding(wavering, _hump(time), (0.12,)), at + late, pan)


def cicadas(mix: Samples, rng: _Rng) -> None:
    """Let cicadas rattle in the heat, swelling and falling off."""
    time = clock_of(mix.shape[1] / SAMPLE_RATE)
    for pan in (-0.7, 0.6):
        pitch, rate = float(rng.uniform(5200, 6600)), float(rng.uniform(0.25, 0.5))
        swell = 0.35 + 0.65 * np.sin(np.pi * rate * time + rng.uniform(0, 3)) ** 2
        rattle = np.clip(np.sin(2 * np.pi * 92 * time), 0, 1) ** 2
        place_at(mix, 0.011 * swell * rattle * np.sin(2 * np.pi * pitch * time), 0, pan)


def gulls(mix: Samples, rng: _Rng) -> None:
    """Let a gull laugh now and then, far off: cries that fall, each shorter than the one before."""
    for at in moments(mix, rng, 3.0):
        pitch, pan = float(rng.uniform(850, 1150)), float(rng.uniform(-0.8, 0.8))
        late = 0.0
        for note in range(int(rng.integers(2, 6))):
            time = clock_of(max(0.42 - 0.06 * note, 0.16))
            share = time / time[-1]
            bend = pitch * (0.85 + 0.5 * np.sin(np.pi * np.clip(share * 1.25, 0, 1)) - 0.25 * share)
            cry = _gliding(bend, _hump(time) ** 0.7, (0.8, 0.45, 0.3, 0.15))
            place_at(mix, 0.026 * cry, at + late, pan)
            late += float(time[-1]) + 0.09


def _jungle_calls(mix: Samples, rng: _Rng, every: float) -> None:
    for at in moments(mix, rng, every):
        low, high = sorted(rng.uniform(500, 2400, 2))
        time = clock_of(float(rng.uniform(0.2, 0.5)))
        ends = (low, high) if rng.random() < 0.5 else (high, low)
        tone = _gliding(np.linspace(*ends, len(time)), _hump(time), (0.25,))
        for echo in range(int(rng.integers(1, 4))):
            pan = float(rng.uniform(-0.9, 0.9))
            place_at(mix, 0.025 * tone / (1 + echo), at + 0.45 * echo, pan)


def jungle(mix: Samples, rng: _Rng) -> None:
    """Add a rain forest by day: calls of birds, parrots and monkeys over its insects."""
    cicadas(mix, rng)
    _jungle_calls(mix, rng, 1.8)
    for voice in (Voice.SQUAWK, Voice.CHATTER):  # parrots and monkeys, far off
        calling(mix, CALLS[voice], 1.0, rng, 0.35)


def jungle_night(mix: Samples, rng: _Rng) -> None:
    """Add a rain forest by night: insects, frogs, and a call now and then."""
    crickets(mix, rng)
    frogs(mix, rng)
    _jungle_calls(mix, rng, 4.0)


def crickets(mix: Samples, rng: _Rng) -> None:
    """Add three crickets, each with its own pitch, rate and side."""
    time = clock_of(mix.shape[1] / SAMPLE_RATE)
    for pan in (-0.8, 0.1, 0.7):
        pitch, rate = float(rng.uniform(3900, 4900)), float(rng.uniform(2.2, 3.1))
        chirp = np.clip(np.sin(2 * np.pi * rate * time + rng.uniform(0, 6)), 0, 1) ** 2
        pulse = 0.5 - 0.5 * np.cos(2 * np.pi * 38 * time)
        place_at(mix, 0.010 * chirp * pulse * np.sin(2 * np.pi * pitch * time), 0, pan)


def frogs(mix: Samples, rng: _Rng) -> None:
    """Let frogs croak on both sides."""
    for at in moments(mix, rng, 0.9):
        pitch, pan = float(rng.uniform(180, 320)), float(rng.uniform(-0.8, 0.8))
        time = clock_of(0.3)
        pulse = np.clip(np.sin(2 * np.pi * 22 * time), 0, 1)
        tone = np.sin(2 * np.pi * pitch * time) + 0.5 * np.sin(6 * np.pi * pitch * time)
        place_at(mix, 0.03 * tone * pulse * np.sin(np.pi * time / time[-1]), at, pan)

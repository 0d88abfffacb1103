"""How animals call: the pitch, the roughness and the rhythm of each voice."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.events import Samples, burst, clock_of, moments, place_at
from crake.engines.sketch.kinds.kind import Voice
from crake.media.encode import SAMPLE_RATE

_Array = NDArray[np.float64]
_Rng = np.random.Generator


@dataclass(frozen=True, slots=True)
class Call:
    """A voice that calls now and then.

    Parameters
    ----------
    seconds
        Length of one note.
    pitch
        Hz at the beginning, the middle and the end.
    overtones
        How many, each weaker than the one below by `fall`.
    rough
        Share of breath and growl, 0 to 1.
    notes, gap
        Notes in a row, and seconds from one to the next.
    every
        Seconds between calls.
    gain
        Peak.
    """

    seconds: float
    pitch: tuple[float, float, float]
    overtones: int = 6
    fall: float = 1.0
    rough: float = 0.0
    notes: int = 1
    gap: float = 0.5
    every: float = 5.0
    gain: float = 0.05


CALLS: dict[Voice, Call] = {
    Voice.MEOW: Call(0.62, (470, 720, 430), 7, 0.9, 0.05, every=4.0, gain=0.05),
    Voice.BARK: Call(0.16, (430, 520, 260), 9, 0.7, 0.45, notes=2, gap=0.33, every=3.2, gain=0.10),
    Voice.NEIGH: Call(1.2, (640, 980, 420), 7, 0.9, 0.25, every=7.0, gain=0.05),
    Voice.MOO: Call(1.5, (130, 165, 120), 12, 0.8, 0.08, every=5.5, gain=0.08),
    Voice.ROAR: Call(1.6, (95, 130, 70), 14, 0.6, 0.75, every=4.5, gain=0.16),
    Voice.QUACK: Call(0.2, (390, 430, 330), 12, 0.5, 0.2, notes=3, gap=0.3, every=3.0, gain=0.05),
    Voice.HOOT: Call(0.55, (360, 375, 340), 2, 2.0, 0.03, notes=2, gap=0.75, every=4.5, gain=0.05),
    Voice.HOWL: Call(2.4, (300, 560, 400), 5, 1.3, 0.05, every=4.2, gain=0.09),
    Voice.GROWL: Call(1.1, (62, 78, 54), 16, 0.5, 0.9, every=4.0, gain=0.11),
    Voice.CROAK: Call(0.32, (190, 240, 170), 14, 0.4, 0.7, notes=2, gap=0.42, every=2.6, gain=0.07),
    Voice.SQUEAK: Call(
        0.09, (2400, 3100, 2500), 3, 1.4, 0.05, notes=3, gap=0.16, every=2.8, gain=0.025
    ),
    Voice.CLUCK: Call(0.13, (430, 640, 380), 8, 0.8, 0.25, notes=4, gap=0.24, every=2.8, gain=0.05),
    Voice.BAA: Call(0.85, (330, 360, 290), 10, 0.6, 0.45, every=4.0, gain=0.06),
    Voice.OINK: Call(0.22, (150, 240, 120), 14, 0.4, 0.8, notes=3, gap=0.3, every=3.2, gain=0.07),
    Voice.TRUMPET: Call(1.3, (380, 660, 520), 12, 0.5, 0.25, every=5.0, gain=0.08),
    Voice.CHATTER: Call(
        0.14, (620, 980, 560), 6, 0.8, 0.2, notes=5, gap=0.18, every=3.4, gain=0.05
    ),
    Voice.SQUAWK: Call(
        0.34, (820, 1180, 700), 10, 0.5, 0.4, notes=2, gap=0.5, every=3.4, gain=0.05
    ),
    Voice.CAW: Call(0.36, (560, 640, 470), 12, 0.4, 0.55, notes=3, gap=0.55, every=4.0, gain=0.06),
    Voice.COO: Call(0.5, (380, 440, 360), 2, 1.8, 0.05, notes=3, gap=0.55, every=3.6, gain=0.05),
    Voice.SEAL: Call(0.34, (300, 360, 220), 10, 0.6, 0.5, notes=3, gap=0.5, every=3.8, gain=0.08),
    Voice.BRAY: Call(0.6, (520, 420, 240), 10, 0.6, 0.5, notes=3, gap=0.7, every=5.5, gain=0.07),
    Voice.DRUM: Call(0.05, (240, 220, 200), 6, 0.5, 0.9, notes=9, gap=0.058, every=1.5, gain=0.14),
    Voice.HISS: Call(0.9, (3200, 3600, 3000), 2, 1.5, 3.0, every=3.6, gain=0.03),
    Voice.WHALE: Call(2.6, (180, 420, 150), 4, 1.4, 0.04, every=5.0, gain=0.08),
}


def calling(mix: Samples, call: Call, size: float, rng: _Rng, loud: float = 1.0) -> None:
    """Let a voice call now and then; the larger who calls, the lower."""
    for at in moments(mix, rng, call.every):
        pan = float(rng.uniform(-0.35, 0.35))
        for note in range(call.notes):
            sound = note_of(call, size * float(rng.uniform(0.95, 1.06)), rng)
            place_at(mix, loud * call.gain * sound, at + note * call.gap, pan)


def note_of(call: Call, size: float, rng: _Rng) -> _Array:
    """Return one note of a call, its peak at 1."""
    time = clock_of(call.seconds)
    share = time / time[-1]
    pitch = np.interp(share, (0, 0.45, 1), call.pitch) / size
    phase = 2 * np.pi * np.cumsum(pitch) / SAMPLE_RATE
    tone = np.zeros_like(time)
    for overtone in range(1, call.overtones + 1):
        tone += np.sin(overtone * phase) / overtone**call.fall
    if call.rough:
        growl = 1 + 0.6 * np.sin(2 * np.pi * 31 * time + 2 * np.sin(2 * np.pi * 7 * time))
        breath = burst(rng, call.seconds, 0.7 * call.pitch[1], 9 * call.pitch[1], 9.0)
        tone = tone * (1 + call.rough * (growl - 1)) + call.rough * 1.2 * breath[: len(tone)]
    shape = np.sin(np.pi * np.clip(share * 1.02, 0, 1)) ** 0.8 * np.clip((1 - share) * 8, 0, 1)
    tone *= shape * np.clip(time / 0.012, 0, 1)
    peak: _Array = tone / max(float(np.abs(tone).max()), 1e-9)
    return peak

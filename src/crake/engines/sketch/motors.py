"""How motors sound: cylinders that fire, shafts that whine, blades that beat the air, jets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch import events
from crake.engines.sketch.calls import Call, calling
from crake.engines.sketch.events import Samples, burst, clock_of, moments, place_at
from crake.engines.sketch.kinds.kind import Voice
from crake.media.encode import SAMPLE_RATE

_Array = NDArray[np.float64]
_Rng = np.random.Generator


@dataclass(frozen=True, slots=True)
class Motor:
    """A motor whose cylinders fire one after the other.

    Parameters
    ----------
    turns
        Turns of the shaft a second, as it goes along.
    cylinders
        Each fires in every second turn.
    fall
        How fast overtones become weaker: less is brighter.
    lumpy
        Share of the tones between those of the firing: uneven pauses, as of two cylinders in a V.
    hiss
        Share of the noise of valves, intake and exhaust, which comes with each firing.
    gear
        Seconds after which it shifts up; 0 for never.
    gain
        Root mean square.
    """

    turns: float
    cylinders: int
    fall: float
    lumpy: float
    hiss: float
    gear: float = 0.0
    gain: float = 0.06


CAR = Motor(32.0, 4, 1.2, 0.35, 0.20)
DIESEL = Motor(19.0, 6, 0.9, 0.55, 0.65, gear=3.1, gain=0.075)
SPORTS_CAR = Motor(62.0, 8, 0.75, 0.45, 0.30, gear=1.9, gain=0.075)
RACE_CAR = Motor(150.0, 8, 0.6, 0.25, 0.35, gear=1.3, gain=0.08)
MOTORCYCLE = Motor(30.0, 2, 0.7, 0.9, 0.45, gear=2.3, gain=0.075)
JET_SKI = Motor(72.0, 3, 0.8, 0.6, 0.5, gain=0.06)
PROPELLER = Motor(42.0, 4, 0.9, 0.5, 0.3, gain=0.04)
DRONE = Motor(95.0, 4, 1.1, 0.2, 0.15, gain=0.03)
LOCOMOTIVE = Motor(12.0, 8, 0.9, 0.6, 0.5, gain=0.05)

_RATE = 24_000
"""Samples a second that a motor is worked out at: it has little above half of that."""
_OVERTONES = 10


def run(mix: Samples, motor: Motor, rng: _Rng) -> None:
    """Add a motor that runs, its speed wandering, and falling where it shifts up."""
    seconds = mix.shape[1] / SAMPLE_RATE
    time = np.arange(round(seconds * _RATE) + 1) / _RATE
    speed = 1 + 0.05 * np.sin(2 * np.pi * 0.17 * time + rng.uniform(0, 6))
    if motor.gear:
        since = (time / motor.gear + rng.uniform(0, 0.5)) % 1
        clutch = np.clip(np.minimum(since / 0.06, (1 - since) / 0.03), 0, 1)
        speed *= 0.78 + 0.36 * since + 0.05 * clutch
    turn = (2 * np.pi * np.cumsum(motor.turns * speed) / _RATE).astype(np.float32)
    fires = np.float32(motor.cylinders / 2)
    tone = np.zeros_like(turn)
    for number in range(1, _OVERTONES + 1):
        tone += np.sin(number * fires * turn + np.float32(rng.uniform(0, 6))) / number**motor.fall
    for between in (0.5, 1.5, 2.5):
        strength = motor.lumpy / (0.7 + between)
        tone += strength * np.sin(between * fires * turn + np.float32(rng.uniform(0, 6)))
    knock = np.clip(np.sin(fires * turn), 0, 1) ** 3 + np.float32(0.25)
    noise = _band(rng, len(time), 300, 4200)
    sound = tone / tone.std() + motor.hiss * 2.0 * knock * noise
    sound *= motor.gain / sound.std()
    fine = np.interp(np.arange(mix.shape[1]) / SAMPLE_RATE, time, sound)
    place_at(mix, fine, 0, 0)
    wheels = _band(rng, len(time), 90, 900)
    rolling = 0.35 * motor.gain * np.interp(np.arange(mix.shape[1]) / SAMPLE_RATE, time, wheels)
    place_at(mix, rolling, 0, 0)


def _band(rng: _Rng, count: int, low: float, high: float) -> _Array:
    """Return noise in a band in Hz, its root mean square 1, at `_RATE`."""
    spectrum = np.fft.rfft(rng.standard_normal(count))
    pitch = np.maximum(np.fft.rfftfreq(count, 1 / _RATE), 1)
    spectrum /= (1 + (low / pitch) ** 4) * (1 + (pitch / high) ** 4)
    noise = np.fft.irfft(spectrum, count)
    even: _Array = noise / noise.std()
    return even


def _runs(motor: Motor) -> Callable[[Samples, _Rng], None]:
    def runs(mix: Samples, rng: _Rng) -> None:
        run(mix, motor, rng)

    return runs


def _train(mix: Samples, rng: _Rng) -> None:
    """Let a locomotive pull its wheels over the joints of the rails."""
    run(mix, LOCOMOTIVE, rng)
    events.rails(mix, rng)


def _bicycle(mix: Samples, rng: _Rng) -> None:
    """Let a freewheel tick."""
    seconds, at = mix.shape[1] / SAMPLE_RATE, 0.05
    tick = burst(rng, 0.02, 2500, 8000, 0.004)
    while at < seconds:
        place_at(mix, 0.018 * tick, at, 0.05)
        at += 0.075


def _rotor(mix: Samples, rng: _Rng) -> None:
    """Let a rotor's blades beat the air eleven times a second."""
    seconds, at = mix.shape[1] / SAMPLE_RATE, 0.02
    thump = burst(rng, 0.09, 60, 700, 0.03)
    while at < seconds:
        place_at(mix, 0.13 * thump, at, 0)
        at += 1 / 11


def _hull(mix: Samples, rng: _Rng) -> None:
    """Let small waves slap a hull that creaks."""
    for at in moments(mix, rng, 0.9):
        slap = burst(rng, 0.3, 200, 1800, 0.08)
        place_at(mix, float(rng.uniform(0.03, 0.08)) * slap, at, float(rng.uniform(-0.4, 0.4)))
    creak = Call(0.5, (210, 260, 190), 8, 0.8, 0.5, every=4.0, gain=0.015)
    calling(mix, creak, 1.0, rng)


def _hum(mix: Samples, rng: _Rng) -> None:
    events.drone(mix, (98.0, 196.5), 0.012, rng)


def _buzz(mix: Samples, rng: _Rng) -> None:
    """Let an insect's wings hum, nearer and farther."""
    time = clock_of(mix.shape[1] / SAMPLE_RATE)
    wander = 1 + 0.05 * np.sin(2 * np.pi * 0.6 * time + rng.uniform(0, 6))
    phase = 2 * np.pi * np.cumsum(215 * wander) / SAMPLE_RATE
    tone = sum((np.sin(k * phase) / k for k in (1, 2, 3, 4, 5)), np.zeros_like(time))
    near = 0.4 + 0.6 * np.sin(2 * np.pi * 0.23 * time + rng.uniform(0, 6)) ** 2
    place_at(mix, 0.012 * tone * near, 0, 0.2)


def _jet(mix: Samples, rng: _Rng) -> None:
    seconds = mix.shape[1] / SAMPLE_RATE
    roar = burst(rng, seconds, 40, 1400, 60.0)
    time = clock_of(seconds)[: len(roar)]
    place_at(mix, 0.22 * roar * (0.85 + 0.15 * np.sin(2 * np.pi * 0.3 * time)), 0, 0)


MOTORS: dict[Voice, Callable[[Samples, _Rng], None]] = {
    Voice.ENGINE: _runs(CAR),
    Voice.DIESEL: _runs(DIESEL),
    Voice.SPORTS_CAR: _runs(SPORTS_CAR),
    Voice.RACE_CAR: _runs(RACE_CAR),
    Voice.MOTORCYCLE: _runs(MOTORCYCLE),
    Voice.JET_SKI: _runs(JET_SKI),
    Voice.DRONE: _runs(DRONE),
    Voice.PROPELLER: _runs(PROPELLER),
    Voice.TRAIN: _train,
    Voice.BICYCLE: _bicycle,
    Voice.ROTOR: _rotor,
    Voice.JET: _jet,
    Voice.BURNER: events.burner,
    Voice.HULL: _hull,
    Voice.HUM: _hum,
    Voice.BUZZ: _buzz,
}

"""What is heard of subjects: motors, wings, calls. Each adds itself to a mix; see `events`."""

from __future__ import annotations

from math import ceil

import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch import noises, wildlife
from crake.engines.sketch.blasts import Blast
from crake.engines.sketch.calls import CALLS, calling, note_of
from crake.engines.sketch.direction import Action, Subject
from crake.engines.sketch.events import Samples, burst, clock_of, envelope, place_at
from crake.engines.sketch.kinds.kind import Voice
from crake.engines.sketch.kinds.registry import KINDS, rig_of
from crake.engines.sketch.motors import MOTORS
from crake.engines.sketch.rockets import Effect, Shell
from crake.media.encode import SAMPLE_RATE

_Array = NDArray[np.float64]
_Rng = np.random.Generator


_SILENT = frozenset({Action.LIE, Action.EAT, Action.DRINK, Action.YAWN, Action.WAKE, Action.HANG})
_NOISES: dict[Action, tuple[float, float, float, float, float]] = {
    Action.DRINK: (0.40, 500, 3200, 0.025, 0.05),
    Action.DIG: (0.16, 300, 2600, 0.035, 0.08),
    Action.SHAKE: (0.13, 200, 4200, 0.030, 0.07),
    Action.SLIDE: (0.25, 700, 6000, 0.120, 0.04),
    Action.ROLL: (0.55, 300, 3000, 0.080, 0.03),
}
"""What is heard of lapping, scratching, shaking: seconds between, band in Hz, decay, gain."""


def speak(mix: Samples, subject: Subject, rng: _Rng) -> None:
    """Add what is heard of a subject while it does what it does."""
    voice = KINDS[subject.kind].voice
    if subject.action in {Action.HOWL, Action.ROAR}:
        _utter(mix, subject, voice, rng)
    elif voice in CALLS and subject.action not in _SILENT and voice is not Voice.HOWL:
        calling(mix, CALLS[voice], subject.size, rng)
    if subject.action in _NOISES:
        _rustle(mix, _NOISES[subject.action], rng)
    moving = subject.action not in {Action.STAND, Action.SIT, Action.LIE}
    motor = MOTORS.get(voice)
    if motor is not None and moving:
        motor(mix, rng)
    if voice is Voice.SONG and "bird" in KINDS[subject.kind].name:
        wildlife.birdsong(mix, rng)
    if voice in {Voice.WINGS, Voice.SONG, Voice.HOOT, Voice.ROAR} and subject.action is Action.FLY:
        _flap(mix, subject, rng)
    if voice is Voice.FIRE:
        noises.crackling(mix, rng)
    if voice is Voice.TICK:
        noises.ticking(mix, rng)


def _utter(mix: Samples, subject: Subject, voice: Voice, rng: _Rng) -> None:
    """Call as often as the mouth is seen to open."""
    howls = subject.action is Action.HOWL
    call = CALLS[Voice.HOWL] if howls else CALLS.get(voice, CALLS[Voice.ROAR])
    rig = rig_of(subject.kind)
    gait = rig.gaits.get(subject.action) if rig is not None else None
    cycle = gait.seconds if gait is not None else call.every
    at, seconds = 0.12 * cycle, mix.shape[1] / SAMPLE_RATE
    while at < seconds:
        for note in range(call.notes):
            place_at(
                mix, 1.3 * call.gain * note_of(call, subject.size, rng), at + note * call.gap, 0
            )
        at += cycle


def _rustle(mix: Samples, noise: tuple[float, float, float, float, float], rng: _Rng) -> None:
    """Add a noise that comes back evenly: seconds between, band in Hz, decay, gain."""
    every, low, high, decay, gain = noise
    at, seconds = 0.5 * every, mix.shape[1] / SAMPLE_RATE
    while at < seconds:
        sound = burst(rng, 6 * decay, low, high, decay)
        place_at(mix, gain * float(rng.uniform(0.7, 1.1)) * sound, at, 0.1)
        at += every


def _flap(mix: Samples, subject: Subject, rng: _Rng) -> None:
    """Beat the air whenever the wings do, as they are drawn."""
    rig = rig_of(subject.kind)
    gait = rig.gaits.get(Action.FLY) if rig is not None else None
    if gait is None:
        return
    seconds, beats = mix.shape[1] / SAMPLE_RATE, gait.beats
    large = min(gait.seconds * (beats[1] - beats[0] if len(beats) > 1 else 1.0), 1.2)
    cycles = range(ceil(seconds / gait.seconds))
    for at in ((cycle + beat) * gait.seconds for cycle in cycles for beat in beats):
        sound = burst(rng, 0.34 * large + 0.08, 90 / large, 900 / large, 0.12 * large)
        place_at(
            mix, 0.05 * min(subject.count, 3) ** 0.5 * sound, at, float(rng.uniform(-0.3, 0.3))
        )


def thunder(mix: Samples, at: float, metres: float, pan: float, rng: _Rng) -> None:
    """Add a clap of thunder; from far away it is late, soft and without its crack."""
    near = 1 - min(metres, 1200.0) / 1200.0
    rumble = burst(rng, 3.2, 26, 130 + 220 * near, 0.9)
    rolls = 0.6 + 0.4 * np.sin(2 * np.pi * 1.3 * clock_of(3.2) + rng.uniform(0, 6)) ** 2
    place_at(mix, (0.25 + 0.4 * near) * rumble * rolls[: len(rumble)], at, pan)
    if near > 0.4:
        crack = burst(rng, 0.5, 300, 5200, 0.09) * envelope(clock_of(0.5), 0.004, 0.15)
        place_at(mix, 0.30 * near * crack, at, pan)


def explosion(mix: Samples, blast: Blast, rng: _Rng) -> None:
    """Add a blast: its crack, its boom, and the rumble that rolls on."""
    pan, near = blast.across * 1.6 - 0.8, blast.size * 60 / blast.metres
    place_at(mix, 0.75 * near * burst(rng, 3.4, 24, 170, 0.75), blast.heard, pan)
    place_at(mix, 0.40 * near * burst(rng, 0.7, 90, 1600, 0.12), blast.heard, pan)
    for late in rng.uniform(0.4, 2.4, 30).tolist():
        clatter = burst(rng, 0.06, 300, 4200, 0.012)
        place_at(mix, 0.03 * near * clatter, blast.heard + late, pan)


def rumble(mix: Samples, rng: _Rng) -> None:
    """Let the earth rumble, and what stands on it rattle."""
    seconds = mix.shape[1] / SAMPLE_RATE
    place_at(mix, 0.60 * burst(rng, seconds, 18, 90, 1e4), 0, 0)
    for at in np.arange(0.1, seconds - 0.1, 0.07).tolist():
        late, pan = float(rng.uniform(0, 0.06)), float(rng.uniform(-0.6, 0.6))
        place_at(mix, 0.05 * burst(rng, 0.06, 240, 2600, 0.012), at + late, pan)


def firework(mix: Samples, shell: Shell, rng: _Rng) -> None:
    """Add a shell: its whistle as it climbs, its bang, and the crackle of a willow's stars.

    All are as late as sound needs for the way; what was before the clip is left out.
    """
    pan, near = shell.across * 1.6 - 0.8, 120 / shell.metres
    time = clock_of(0.8)
    pitch = 1500 + 900 * time
    whistle = np.sin(2 * np.pi * np.cumsum(pitch) / SAMPLE_RATE) * np.sin(np.pi * time / 0.8) ** 2
    place_at(mix, 0.018 * near * whistle, shell.heard - 0.9, pan)
    place_at(mix, 0.55 * near * burst(rng, 1.4, 34, 260, 0.28), shell.heard, pan)
    place_at(mix, 0.20 * near * burst(rng, 0.35, 300, 4200, 0.05), shell.heard, pan)
    if shell.effect is Effect.WILLOW:
        for late in rng.uniform(0.6, 1.9, 46).tolist():
            snap = burst(rng, 0.03, 2200, 9000, 0.006)
            place_at(mix, 0.05 * near * snap, shell.heard + late, pan)

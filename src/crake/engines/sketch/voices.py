"""What is heard of subjects: motors, wings, calls. Each adds itself to a mix; see `events`."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch import events, noises
from crake.engines.sketch.calls import CALLS, Call
from crake.engines.sketch.direction import Action, Subject
from crake.engines.sketch.events import Samples, burst, clock_of, envelope, moments, place_at
from crake.engines.sketch.kinds.kind import Voice
from crake.engines.sketch.kinds.registry import KINDS, rig_of
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
        _call(mix, CALLS[voice], subject.size, rng)
    if subject.action in _NOISES:
        _rustle(mix, _NOISES[subject.action], rng)
    moving = subject.action not in {Action.STAND, Action.SIT, Action.LIE}
    motor = _MOTORS.get(voice)
    if motor is not None and moving:
        motor(mix, rng)
    if voice is Voice.SONG and "bird" in KINDS[subject.kind].name:
        events.birdsong(mix, rng)
    if voice in {Voice.WINGS, Voice.SONG, Voice.HOOT, Voice.ROAR} and subject.action is Action.FLY:
        _flap(mix, subject, rng)
    if voice is Voice.FIRE:
        noises.crackling(mix, rng)
    if voice is Voice.TICK:
        noises.ticking(mix, rng)


def _call(mix: Samples, call: Call, size: float, rng: _Rng) -> None:
    for at in moments(mix, rng, call.every):
        pan = float(rng.uniform(-0.35, 0.35))
        for note in range(call.notes):
            sound = _note(call, size * float(rng.uniform(0.95, 1.06)), rng)
            place_at(mix, call.gain * sound, at + note * call.gap, pan)


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
            place_at(mix, 1.3 * call.gain * _note(call, subject.size, rng), at + note * call.gap, 0)
        at += cycle


def _rustle(mix: Samples, noise: tuple[float, float, float, float, float], rng: _Rng) -> None:
    """Add a noise that comes back evenly: seconds between, band in Hz, decay, gain."""
    every, low, high, decay, gain = noise
    at, seconds = 0.5 * every, mix.shape[1] / SAMPLE_RATE
    while at < seconds:
        sound = burst(rng, 6 * decay, low, high, decay)
        place_at(mix, gain * float(rng.uniform(0.7, 1.1)) * sound, at, 0.1)
        at += every


def _note(call: Call, size: float, rng: _Rng) -> _Array:
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


def _flap(mix: Samples, subject: Subject, rng: _Rng) -> None:
    """Beat the air once in each cycle of the wings, as they are drawn."""
    rig = rig_of(subject.kind)
    gait = rig.gaits.get(Action.FLY) if rig is not None else None
    if gait is None:
        return
    seconds, at = mix.shape[1] / SAMPLE_RATE, 0.25 * gait.seconds
    large = min(gait.seconds, 1.2)
    while at < seconds:
        sound = burst(rng, 0.34 * large + 0.08, 90 / large, 900 / large, 0.12 * large)
        place_at(
            mix, 0.05 * min(subject.count, 3) ** 0.5 * sound, at, float(rng.uniform(-0.3, 0.3))
        )
        at += gait.seconds


def _diesel(mix: Samples, rng: _Rng) -> None:
    events.engine(mix, 31.0, 0.07, rng)


def _car(mix: Samples, rng: _Rng) -> None:
    events.engine(mix, 52.0, 0.06, rng)


def _propeller(mix: Samples, rng: _Rng) -> None:
    events.engine(mix, 168.0, 0.035, rng)


def _train(mix: Samples, rng: _Rng) -> None:
    """Let wheels pass the joints of the rails: two knocks, a rest."""
    events.engine(mix, 27.0, 0.05, rng)
    seconds, at = mix.shape[1] / SAMPLE_RATE, 0.12
    while at < seconds:
        for knock in (0.0, 0.13):
            place_at(mix, 0.12 * burst(rng, 0.12, 120, 1400, 0.03), at + knock, 0.1)
        at += 0.62


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
    _call(mix, creak, 1.0, rng)


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


_MOTORS: dict[Voice, Callable[[Samples, _Rng], None]] = {
    Voice.ENGINE: _car,
    Voice.DIESEL: _diesel,
    Voice.TRAIN: _train,
    Voice.BICYCLE: _bicycle,
    Voice.PROPELLER: _propeller,
    Voice.ROTOR: _rotor,
    Voice.JET: _jet,
    Voice.BURNER: events.burner,
    Voice.HULL: _hull,
    Voice.HUM: _hum,
    Voice.BUZZ: _buzz,
}


def thunder(mix: Samples, at: float, metres: float, pan: float, rng: _Rng) -> None:
    """Add a clap of thunder; from far away it is late, soft and without its crack."""
    near = 1 - min(metres, 1200.0) / 1200.0
    rumble = burst(rng, 3.2, 26, 130 + 220 * near, 0.9)
    rolls = 0.6 + 0.4 * np.sin(2 * np.pi * 1.3 * clock_of(3.2) + rng.uniform(0, 6)) ** 2
    place_at(mix, (0.25 + 0.4 * near) * rumble * rolls[: len(rumble)], at, pan)
    if near > 0.4:
        crack = burst(rng, 0.5, 300, 5200, 0.09) * envelope(clock_of(0.5), 0.004, 0.15)
        place_at(mix, 0.30 * near * crack, at, pan)


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

"""Voices of those who speak or sing: vowels in step with the mouth, and no words.

A voice is a buzz whose overtones are loudest at the formants of a vowel (Peterson and Barney,
"Control methods used in a study of the vowels", 1952). It opens as the drawn mouth does; what
is between its openings are consonants. Nothing that is said can be understood.
"""

from __future__ import annotations

from math import pi
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.direction import Action, Direction, Subject
from crake.engines.sketch.events import Samples, burst, place_at
from crake.engines.sketch.kinds.registry import KINDS, rig_of
from crake.engines.sketch.subjects.crafts import sing
from crake.engines.sketch.subjects.devices import telephoning
from crake.engines.sketch.subjects.expressions import gape_at
from crake.engines.sketch.together.deeds import BY_NAME
from crake.media.encode import SAMPLE_RATE

_Array = NDArray[np.float64]
_Rng = np.random.Generator


class Speaker(NamedTuple):
    """A voice: its pitch in Hz, and how much higher its formants are than a man's."""

    pitch: float
    higher: float


_MAN, _WOMAN, _CHILD, _ANYBODY = (
    Speaker(116.0, 1.0), Speaker(208.0, 1.16), Speaker(276.0, 1.32), Speaker(160.0, 1.08),
)  # fmt: skip
_WOMEN = frozenset({
    "woman", "old woman", "princess", "witch", "ballerina", "bride", "geisha", "mermaid", "fairy",
    "nurse", "dancer",
})  # fmt: skip
_CHILDREN = frozenset({"baby", "child", "boy", "girl"})
_EITHER = frozenset({"person", "scientist", "doctor", "angel", "ghost", "hiker", "athlete"})
_VOWELS = ((730, 1090, 2440), (530, 1840, 2480), (390, 1990, 2550), (570, 840, 2410),
           (440, 1020, 2240), (640, 1190, 2390), (490, 1350, 1690))  # fmt: skip
"""Formants of a man's vowels in Hz."""
_WIDTHS, _STRENGTHS = (90.0, 120.0, 180.0), (1.0, 0.5, 0.25)
_SCALE = (0, 2, 4, 7, 9, 7, 4, 2)
"""Half-tones that a wordless song goes through."""
_CONTROL = 200
"""Times a second that mouth and formants are looked at."""
_RATE = 24_000
_HIGHEST = 3800.0
_TURN_SECONDS = 2.4
_TALK, _ON_THE_PHONE = "talk", "phone call"
_LOUD = 0.055


def speaker_of(subject: Subject) -> Speaker:
    """Return the voice of a subject; animals that speak have that of a child."""
    if subject.kind in _CHILDREN or not KINDS[subject.kind].person:
        return _CHILD
    if subject.kind in _WOMEN:
        return _WOMAN
    return _ANYBODY if subject.kind in _EITHER else _MAN


def opening(subject: Subject, seconds: float) -> _Array:
    """Return how far the mouth is open, 0 to 1, `_CONTROL` times a second, as it is drawn."""
    rig = rig_of(subject.kind)
    gait = rig.gaits.get(subject.action) if rig is not None else None
    cycle = gait.seconds if gait is not None else 2.0
    phases = (np.arange(round(seconds * _CONTROL) + 1) / _CONTROL / cycle % 1.0).tolist()
    if subject.action is Action.SING:
        gape = np.array([sing(phase).gape for phase in phases])
    elif _ON_THE_PHONE in subject.gear:
        gape = np.array([1.4 * telephoning(phase) for phase in phases])
    else:
        gape = np.array([gape_at(phase) for phase in phases])
    return _sounding(gape)


def _sounding(gape: _Array) -> _Array:
    """Return how much of a voice comes out of a mouth that gapes so far, 0..1."""
    share: _Array = np.clip((gape - 0.6) / 2.2, 0, 1)
    return share


def speak_in(mix: Samples, direction: Direction, rng: _Rng) -> None:
    """Let those of a scene speak who do: two in turns, others whenever their mouths are open."""
    pairs = [subject for subject in direction.subjects if subject.deed == _TALK]
    for first in pairs:
        second = first if first.partner is None else direction.subjects[first.partner]
        _converse(mix, first, second, rng)
    if pairs:
        return
    for subject in direction.subjects:
        if subject.speaks or subject.action is Action.SING or _ON_THE_PHONE in subject.gear:
            say(mix, subject, rng)


def say(mix: Samples, subject: Subject, rng: _Rng, pan: float = 0.0) -> None:
    """Let a subject speak, or sing, whenever its mouth is open."""
    open_ = opening(subject, mix.shape[1] / SAMPLE_RATE)
    _voice(mix, speaker_of(subject), open_, rng, pan, sings=subject.action is Action.SING)


def _converse(mix: Samples, first: Subject, second: Subject, rng: _Rng) -> None:
    """Let two speak in turns."""
    count = round(mix.shape[1] / SAMPLE_RATE * _CONTROL) + 1
    turn = np.arange(count) / _CONTROL / _turn(first)
    for number, (subject, pan) in enumerate(((first, -0.25), (second, 0.25))):
        mine = np.floor(turn) % 2 == number
        words = np.array([gape_at(phase) for phase in (turn % 1).tolist()])
        breath = np.clip(np.minimum(turn % 1, 1 - turn % 1) * 12, 0, 1)
        share = _sounding(words) * breath * mine
        _voice(mix, speaker_of(subject), share, rng, pan, sings=False)


def _turn(first: Subject) -> float:
    """Return seconds for which one of two speaks: as long as his mouth is seen to move."""
    play = BY_NAME[_TALK].plays.get(first.action)
    return play.seconds / 2 if play is not None and play.turns else _TURN_SECONDS


def _voice(
    mix: Samples, speaker: Speaker, open_: _Array, rng: _Rng, pan: float, *, sings: bool
) -> None:
    spoken = open_ > 0.05
    begins = spoken & ~np.roll(spoken, 1)
    begins[0] = spoken[0]
    syllable = np.cumsum(begins)
    count = int(syllable[-1]) + 1
    vowels = np.array(_VOWELS, np.float64)[rng.integers(len(_VOWELS), size=count)]
    formants = _eased(vowels[syllable], 5) * speaker.higher
    if sings:
        steps = np.array([_SCALE[k % len(_SCALE)] for k in range(count)])
    else:
        steps = rng.uniform(-1.8, 1.8, count)
    falling = 0.0 if sings else 1.5 * np.cos(2 * pi * np.arange(len(open_)) / _CONTROL / 2.2)
    pitch = speaker.pitch * 2 ** ((_eased(steps[syllable, None], 7)[:, 0] + falling) / 12)
    tone = _buzz(pitch, formants, open_, vibrato=0.012 if sings else 0.0)
    fine = np.interp(np.arange(mix.shape[1]) / SAMPLE_RATE, np.arange(len(tone)) / _RATE, tone)
    place_at(mix, _LOUD * fine, 0, pan)
    for at in np.flatnonzero(begins).tolist():
        if rng.random() < 0.6:
            hiss = burst(rng, 0.07, float(rng.uniform(1500, 3800)), 7000, 0.018)
            place_at(mix, 0.07 * _LOUD * hiss, at / _CONTROL - 0.035, pan)


def _eased(values: _Array, reach: int) -> _Array:
    """Return values that go over into each other: each is a mean of those around it."""
    kernel = np.hanning(2 * reach + 3)[1:-1]
    padded = np.pad(values, ((reach, reach), (0, 0)), mode="edge")
    columns = [np.convolve(column, kernel / kernel.sum(), "valid") for column in padded.T]
    return np.stack(columns, axis=1)


def _buzz(pitch: _Array, formants: _Array, level: _Array, *, vibrato: float) -> _Array:
    """Return what is voiced at a pitch, at `_RATE`, its root mean square 1 where it is loud."""
    knots = np.arange(len(pitch)) / _CONTROL
    time = np.arange(round(knots[-1] * _RATE)) / _RATE
    waver = 1 + vibrato * np.sin(2 * pi * 5.4 * time)
    phase = (2 * pi * np.cumsum(np.interp(time, knots, pitch) * waver) / _RATE).astype(np.float32)
    tone = np.zeros_like(phase)
    for number in range(1, int(_HIGHEST / float(pitch.min())) + 1):
        at = number * pitch
        strength = np.zeros_like(pitch)
        for formant, width, loud in zip(formants.T, _WIDTHS, _STRENGTHS, strict=True):
            strength += loud / (1 + ((at - formant) / width) ** 2)
        strength *= number**-0.5 * np.clip((_HIGHEST - at) / 400, 0, 1)
        tone += np.interp(time, knots, strength * level).astype(np.float32) * np.sin(
            np.float32(number) * phase
        )
    usual = float(np.sqrt(np.mean(np.square(tone)) / max(float(level.mean()), 1e-3)))
    voiced: _Array = tone.astype(np.float64) / max(usual, 1e-6)
    return voiced

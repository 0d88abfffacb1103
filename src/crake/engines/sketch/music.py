"""Gentle music, composed anew for each clip: chords, a bass, broken chords and a melody.

A mood chooses the scale, the tempo, the chords and the sound. A bar has four beats and one chord;
the melody walks along the scale and comes to rest on notes of the chord.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.direction import Mood
from crake.engines.sketch.events import Samples, clock_of, place_at
from crake.media.encode import SAMPLE_RATE

_Array = NDArray[np.float64]

MAJOR = (0, 2, 4, 5, 7, 9, 11)
MINOR = (0, 2, 3, 5, 7, 8, 10)
LYDIAN = (0, 2, 4, 6, 7, 9, 11)
PHRYGIAN = (0, 1, 3, 5, 7, 8, 10)


@dataclass(frozen=True, slots=True)
class Piece:
    """How music of a mood is made.

    Parameters
    ----------
    scale
        Half-tones of its seven degrees.
    root
        Hz of its first degree.
    tempo
        Beats a minute.
    chords
        Degree that each bar's chord stands on.
    pluck
        Seconds in which a plucked note dies away.
    bright
        How fast overtones fall: less is brighter.
    melody
        Chance that a half beat has a note of the melody.
    pad
        Loudness of the chords that are held.
    """

    scale: tuple[int, ...]
    root: float
    tempo: float
    chords: tuple[int, ...]
    pluck: float
    bright: float
    melody: float
    pad: float


PIECES: dict[Mood, Piece] = {
    Mood.CALM: Piece(MAJOR, 196.0, 66, (0, 5, 3, 4), 1.1, 2.2, 0.30, 0.5),
    Mood.HAPPY: Piece(MAJOR, 261.6, 126, (0, 4, 5, 3), 0.4, 1.5, 0.60, 0.25),
    Mood.SAD: Piece(MINOR, 174.6, 58, (0, 5, 2, 6), 1.3, 2.3, 0.28, 0.55),
    Mood.EPIC: Piece(MINOR, 146.8, 96, (0, 5, 2, 6), 0.8, 1.1, 0.40, 0.9),
    Mood.TENSE: Piece(PHRYGIAN, 110.0, 84, (0, 1, 0, 6), 0.5, 1.4, 0.22, 0.8),
    Mood.DREAMY: Piece(LYDIAN, 220.0, 72, (0, 1, 4, 1), 1.6, 2.0, 0.34, 0.7),
}


def music(count: int, mood: Mood, rng: np.random.Generator) -> Samples:
    """Return `(2, count)` samples of music, its highest peak at 1."""
    piece = PIECES[mood]
    mix = np.zeros((2, count), np.float32)
    beat = 60 / piece.tempo
    bars = int(count / SAMPLE_RATE / (4 * beat)) + 1
    degree = 7
    for bar in range(bars):
        start, chord = bar * 4 * beat, piece.chords[bar % len(piece.chords)]
        tones = [chord, chord + 2, chord + 4]
        _pad(mix, piece, tones, start, 4 * beat)
        place_at(mix, 0.5 * _pluck(_pitch(piece, chord - 7), 4 * beat, piece, 1.6), start, 0)
        for half in range(8):
            at = start + half * beat / 2
            tone = (tones[0], tones[1], tones[2], tones[1])[half % 4]
            place_at(mix, 0.22 * _pluck(_pitch(piece, tone), 1.2, piece), at, -0.35)
            if rng.random() < piece.melody:
                degree = _step(degree, tones, strong=half % 4 == 0, rng=rng)
                place_at(mix, 0.42 * _pluck(_pitch(piece, degree), 1.6, piece), at, 0.3)
    return mix / np.float32(max(float(np.abs(mix).max()), 1e-6))


def _step(degree: int, tones: list[int], *, strong: bool, rng: np.random.Generator) -> int:
    """Walk on along the scale; on strong beats, to the nearest note of the chord."""
    degree += int(rng.integers(-2, 3))
    degree = min(max(degree, 4), 14)
    if strong:
        near = [tone + octave for tone in tones for octave in (0, 7, 14)]
        degree = min(near, key=lambda tone: (abs(tone - degree), tone))
    return degree


def _pitch(piece: Piece, degree: int) -> float:
    octave, step = divmod(degree, 7)
    return float(piece.root * 2 ** (octave + piece.scale[step] / 12))


@lru_cache(256)
def _pluck(pitch: float, seconds: float, piece: Piece, longer: float = 1.0) -> _Array:
    time = clock_of(min(seconds, 3 * piece.pluck * longer))
    tone = np.zeros_like(time)
    for overtone in range(1, 7):
        decay = np.exp(-time * overtone**0.7 / (piece.pluck * longer))
        tone += decay * np.sin(2 * np.pi * pitch * overtone * time) / overtone**piece.bright
    shape = np.clip(time / 0.008, 0, 1) * np.clip((time[-1] - time) / 0.03, 0, 1)
    plucked: _Array = tone * shape
    return plucked


def _pad(mix: Samples, piece: Piece, tones: list[int], start: float, seconds: float) -> None:
    time = clock_of(seconds + 0.8)
    shape = np.clip(time / 0.7, 0, 1) * np.clip((time[-1] - time) / 0.8, 0, 1)
    for number, tone in enumerate(tones):
        pitch = _pitch(piece, tone)
        for pan, detune in ((-0.6, 0.998), (0.6, 1.002)):
            held = np.sin(2 * np.pi * pitch * detune * time)
            held += 0.35 * np.sin(4 * np.pi * pitch * detune * time + number)
            place_at(mix, 0.07 * piece.pad * held * shape, start, pan)

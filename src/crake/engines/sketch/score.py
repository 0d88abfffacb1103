"""Composing: from a mood to the notes of a piece that fills a clip and comes to its end with it.

Chords follow a progression, are led into close position, and end with a cadence and the first
degree. The melody has a motif: a rhythm and a contour of one bar that comes again over the next
chord, then a second one; its notes on strong beats are those of the chord, every second bar comes
to rest, and the last note is the first degree, reached by a step.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from crake.engines.sketch.direction import Mood

MAJOR = (0, 2, 4, 5, 7, 9, 11)
MINOR = (0, 2, 3, 5, 7, 8, 10)
LYDIAN = (0, 2, 4, 6, 7, 9, 11)
PHRYGIAN = (0, 1, 3, 5, 7, 8, 10)


class Voice(StrEnum):
    """What plays a note."""

    PAD = "pad"
    CHORD = "chord"
    BASS = "bass"
    LEAD = "lead"
    KICK = "kick"
    CLAP = "clap"
    HAT = "hat"
    DRUM = "drum"


@dataclass(frozen=True, slots=True)
class Note:
    """One note.

    Parameters
    ----------
    voice
        What plays it.
    start, seconds
        When, and for how long.
    degree
        Of the scale; 7 is an octave above 0. Of no meaning for drums.
    loud
        1 is usual.
    """

    voice: Voice
    start: float
    seconds: float
    degree: int = 0
    loud: float = 1.0


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
        Beats a minute, about: a clip has whole beats.
    chords
        Degree that each chord of the progression stands on.
    cadence
        Degree of the last chord but one.
    lead, chord
        Sounds of the melody and of the broken chords, of `timbres`.
    dense
        How many of a bar's rhythms are quick ones, 0 to 1.
    pad
        Loudness of the chords that are held.
    beat
        Drums in each half beat of a bar: letters of `_DRUMS`, or a dot.
    tones
        Of each chord.
    swing
        Share of the beat after which its second half begins.
    walking
        Whether the bass has a note on each beat.
    meter
        Beats of a bar: 4, or 3, whose first is the bass's and whose others are the chords'.
    """

    scale: tuple[int, ...]
    root: float
    tempo: float
    chords: tuple[int, ...]
    cadence: int
    lead: str
    chord: str
    dense: float
    pad: float
    beat: str = "........"
    tones: int = 3
    swing: float = 0.5
    walking: bool = False
    meter: int = 4

    def pitch(self, degree: int) -> float:
        """Return the Hz of a degree."""
        octave, step = divmod(degree, 7)
        return float(self.root * 2 ** (octave + self.scale[step] / 12))


PIECES: dict[Mood, Piece] = {
    Mood.CALM: Piece(MAJOR, 196.0, 66, (0, 5, 3, 4), 4, "soft", "soft", 0.2, 0.5),
    Mood.HAPPY: Piece(
        MAJOR, 261.6, 126, (0, 4, 5, 3), 4, "bright", "bright", 0.8, 0.2, "h.c.h.c."
    ),
    Mood.SAD: Piece(MINOR, 174.6, 58, (0, 5, 2, 6), 4, "bowed", "soft", 0.15, 0.55),
    Mood.EPIC: Piece(MINOR, 146.8, 96, (0, 5, 2, 6), 6, "brass", "bowed", 0.4, 0.9, "d..dd.dd"),
    Mood.TENSE: Piece(PHRYGIAN, 110.0, 84, (0, 1, 0, 6), 1, "bowed", "muted", 0.2, 0.8, "d..d...."),
    Mood.DREAMY: Piece(LYDIAN, 220.0, 72, (0, 1, 4, 1), 1, "bell", "bell", 0.35, 0.7),
    Mood.JAZZ: Piece(
        MAJOR, 174.6, 112, (1, 4, 0, 5), 4, "reed", "muted", 0.7, 0.16, "h.hhh.hh", 4, 0.66, True
    ),
    Mood.ELECTRONIC: Piece(
        MINOR, 174.6, 122, (0, 5, 2, 6), 6, "synth", "synth", 0.6, 0.45, "khkhkhkh"
    ),
    Mood.AMBIENT: Piece(LYDIAN, 146.8, 50, (0, 1, 4, 1), 1, "choir", "bell", 0.0, 1.2),
    Mood.LOFI: Piece(
        MAJOR, 174.6, 78, (1, 4, 0, 5), 4, "keys", "keys", 0.35, 0.3, "k.hhc.hk", 4, 0.6
    ),
    Mood.CHIPTUNE: Piece(
        MAJOR, 261.6, 150, (0, 5, 3, 4), 4, "square", "square", 0.9, 0.0, "khchkhch"
    ),
    Mood.WALTZ: Piece(
        MAJOR, 196.0, 150, (0, 4, 4, 0), 4, "bowed", "muted", 0.3, 0.35, meter=3
    ),
    Mood.FLAMENCO: Piece(
        PHRYGIAN, 164.8, 116, (3, 2, 1, 0), 1, "guitar", "guitar", 0.85, 0.06, "c..c..c."
    ),
    Mood.ROCK: Piece(
        MINOR, 164.8, 132, (0, 5, 2, 6), 6, "distorted", "distorted", 0.6, 0.2, "khchkkch"
    ),
}  # fmt: skip

_DRUMS = {"k": Voice.KICK, "c": Voice.CLAP, "h": Voice.HAT, "d": Voice.DRUM}
_CALM_RHYTHMS = (((0, 4), (4, 4)), ((0, 3), (3, 1), (4, 4)), ((0, 2), (2, 2), (4, 4)))
_QUICK_RHYTHMS = (
    ((0, 1), (1, 1), (2, 2), (4, 1), (5, 1), (6, 2)),
    ((0, 2), (2, 1), (3, 1), (4, 2), (6, 2)),
    ((0, 3), (3, 3), (6, 2)),
    ((0, 1), (1, 2), (3, 1), (4, 2), (6, 1), (7, 1)),
)
_CONTOURS = (
    (0, 1, 1, -1, 1, -1),
    (0, -1, -1, 2, 1, -1),
    (0, 2, -1, -1, 2, 1),
    (0, 1, -1, 2, -1, -1),
)
_LOWEST, _HIGHEST = 4, 14
_TAIL = (0.22, 1.1, 3.2)
"""Share of a clip in which its last chord dies away, and the least and the most seconds."""


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord: when it begins, its beats, how long a beat is, and the degree that it stands on."""

    start: float
    beats: int
    beat: float
    degree: int

    def at(self, half: int, swing: float) -> float:
        """Return when a half beat of it begins."""
        whole, second = divmod(half, 2)
        return self.start + (whole + second * swing) * self.beat

    def voiced(self, tones: int) -> list[int]:
        """Return its notes in close position: common ones stay when chords change."""
        return sorted((self.degree + 2 * k) % 7 for k in range(tones))


def compose(seconds: float, piece: Piece, rng: np.random.Generator) -> list[Note]:
    """Return the notes of a piece that lasts `seconds`, and ends with them."""
    chords, end = harmony(seconds, piece)
    notes = [note for chord in chords for note in _accompaniment(chord, piece)]
    notes += _melody(chords, piece, rng)
    left = seconds - end
    last = Chord(end, 4, left / 4, 0)
    for number, degree in enumerate(last.voiced(piece.tones)):
        notes.append(Note(Voice.PAD, end, left, degree, 1.2))
        notes.append(Note(Voice.CHORD, end + 0.045 * number, left, degree, 1.3))
    notes.append(Note(Voice.BASS, end, left, -7))
    melody = [note for note in notes if note.voice is Voice.LEAD]
    before = melody[-1].degree if melody else 7
    notes.append(Note(Voice.LEAD, end, left, 7 * max(1, round(before / 7))))
    return notes


def harmony(seconds: float, piece: Piece) -> tuple[list[Chord], float]:
    """Return the chords before the last one, and when that begins."""
    share, least, most = _TAIL
    tail = min(max(share * seconds, least), most, 0.45 * seconds)
    beats = max(2, round((seconds - tail) * piece.tempo / 60))
    beat = (seconds - tail) / beats
    each = piece.meter if piece.meter == 3 or beats > 9 else 2
    count = max(1, round(beats / each))
    chords, done = [], 0
    for number in range(count):
        long = each if number < count - 1 else beats - done
        degree = piece.chords[number % len(piece.chords)]
        if number == count - 1 and count > 1:
            degree = piece.cadence
        chords.append(Chord(done * beat, long, beat, degree))
        done += long
    return chords, done * beat


def _accompaniment(chord: Chord, piece: Piece) -> Iterator[Note]:
    voiced = chord.voiced(piece.tones)
    for degree in voiced:
        yield Note(Voice.PAD, chord.start, chord.beats * chord.beat, degree)
    order = (0, 1, 2, 1) if not piece.walking else (2, 3, 1, 3)
    for half in range(2 * chord.beats):
        at = chord.at(half, piece.swing)
        comped = half % 8 in {0, 3} if piece.walking else True
        if piece.meter == 3:
            comped = half % 6 in {2, 4}
        if comped:
            degree = voiced[order[half % 4] % len(voiced)]
            yield Note(Voice.CHORD, at, 1.2, degree)
            if piece.walking or piece.meter == 3:
                yield from (Note(Voice.CHORD, at, 0.4, degree, 0.8) for degree in voiced)
        drum = piece.beat[half % 8]
        if drum in _DRUMS:
            yield Note(_DRUMS[drum], at, 0.3, 0, 1.0 if half % 4 == 0 else 0.75)
    walk = (0, 2, 4, 5) if piece.walking else (0, 4)
    step = 1 if piece.walking else 3 if piece.meter == 3 else 2
    for number in range(0, chord.beats, step):
        degree = chord.degree + walk[number // step % len(walk)] - 7
        degree -= 7 * (degree > -1)
        yield Note(Voice.BASS, chord.at(2 * number, 0.5), step * chord.beat, degree)


def _melody(chords: list[Chord], piece: Piece, rng: np.random.Generator) -> Iterator[Note]:
    """Yield the melody: bars like the first, like the first, unlike it, and like it again."""
    motifs = []
    for _ in range(2):
        rhythms = _QUICK_RHYTHMS if rng.random() < piece.dense else _CALM_RHYTHMS
        rhythm = rhythms[int(rng.integers(len(rhythms)))]
        motifs.append((rhythm, _CONTOURS[int(rng.integers(len(_CONTOURS)))]))
    degree = 7 + int(rng.integers(0, 3))
    for number, chord in enumerate(chords):
        rhythm, contour = motifs[1 if number % 4 == 2 else 0]
        rests = number % 2 == 1 or number == len(chords) - 1
        halves = 2 * chord.beats
        for k, (half, long) in enumerate(rhythm):
            sung = halves - 2 if rests else halves  # a phrase breathes before the next
            if half >= sung:
                break
            degree += contour[k % len(contour)]
            strong = half % (2 * piece.meter if piece.meter == 3 else 4) == 0
            degree = _near(degree, chord, piece) if strong else min(max(degree, _LOWEST), _HIGHEST)
            start = chord.at(half, piece.swing)
            until = chord.at(min(half + long, sung), piece.swing)
            yield Note(Voice.LEAD, start, until - start, degree, 1.0 if strong else 0.85)


def _near(degree: int, chord: Chord, piece: Piece) -> int:
    """Return the nearest note of a chord within the range of the melody."""
    tones = [t + 7 * octave for t in chord.voiced(min(piece.tones, 3)) for octave in (0, 1, 2)]
    return min(
        (tone for tone in tones if _LOWEST <= tone <= _HIGHEST),
        key=lambda tone: (abs(tone - degree), tone),
    )

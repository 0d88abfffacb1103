"""Gentle music, composed anew for each clip (`score`), played by chords, bass, melody and drums."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.events import Samples, place_at
from crake.engines.sketch.players import Tune
from crake.engines.sketch.score import Note, Piece, Voice, compose
from crake.engines.sketch.timbres import DRUMS, tone
from crake.media.encode import SAMPLE_RATE

_MIX: dict[Voice, tuple[float, float]] = {
    Voice.PAD: (0.16, 0.0),
    Voice.CHORD: (0.30, -0.35),
    Voice.BASS: (0.62, 0.0),
    Voice.LEAD: (0.62, 0.22),
    Voice.KICK: (0.75, 0.0),
    Voice.DRUM: (0.6, -0.1),
    Voice.CLAP: (0.35, 0.15),
    Voice.HAT: (0.22, 0.3),
}
"""How loud each voice is, and where: -1 is left, 1 is right."""


def music(count: int, tune: Tune, rng: np.random.Generator) -> Samples:
    """Return `(2, count)` samples of music that comes to its end, its highest peak at 1."""
    piece = tune.piece
    mix = np.zeros((2, count), np.float32)
    drums = {name: drum(rng) for name, drum in DRUMS.items()}
    for note in compose(count / SAMPLE_RATE, piece, rng):
        if note.voice not in tune.voices:
            continue
        loud, pan = _MIX[note.voice]
        if note.voice is Voice.PAD:
            _pad(mix, piece, note)
        elif note.voice in DRUMS:
            place_at(mix, loud * note.loud * drums[note.voice], note.start, pan)
        else:
            name = {Voice.LEAD: piece.lead, Voice.CHORD: piece.chord}.get(note.voice, "bass")
            sound = tone(piece.pitch(note.degree), round(note.seconds, 4), name)
            place_at(mix, loud * note.loud * sound, note.start, pan)
    return mix / np.float32(max(float(np.abs(mix).max()), 1e-6))


def _pad(mix: Samples, piece: Piece, note: Note) -> None:
    """Hold a note on both sides, a little out of tune between them."""
    pitch, seconds = piece.pitch(note.degree), round(note.seconds, 4)
    for pan, detune in ((-0.6, 0.998), (0.6, 1.002)):
        held = tone(pitch * detune, seconds + 0.5, "bowed")
        place_at(mix, _MIX[Voice.PAD][0] * piece.pad * note.loud * held, note.start, pan)

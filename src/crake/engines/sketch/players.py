"""Music that a scene makes of itself: somebody plays an instrument, a club has its beat."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crake.engines.sketch.direction import Direction, Mood
from crake.engines.sketch.score import PIECES, Piece, Voice

_TUNED = frozenset({Voice.CHORD, Voice.BASS, Voice.LEAD})
_SUNG = frozenset({Voice.LEAD})
_BEATEN = frozenset({Voice.KICK, Voice.CLAP, Voice.HAT, Voice.DRUM})


@dataclass(frozen=True, slots=True)
class Tune:
    """A piece, and which of its voices are heard."""

    piece: Piece
    voices: frozenset[Voice]


@dataclass(frozen=True, slots=True)
class Sound:
    """How an instrument plays: the timbres of melody and chords, and whether it plays both."""

    lead: str
    chord: str
    alone: bool = True


INSTRUMENTS: dict[str, Sound] = {
    "piano": Sound("piano", "piano"),
    "guitar": Sound("guitar", "guitar"),
    "harp": Sound("harp", "harp"),
    "organ": Sound("organ", "organ"),
    "accordion": Sound("accordion", "accordion"),
    "music box": Sound("bell", "bell"),
    "choir": Sound("choir", "choir"),
    "violin": Sound("bowed", "bowed", alone=False),
    "double bass": Sound("cello", "cello", alone=False),
    "saxophone": Sound("reed", "muted", alone=False),
    "trumpet": Sound("brass", "muted", alone=False),
    "flute": Sound("flute", "soft", alone=False),
}
_GROUPS: dict[str, tuple[Mood, str]] = {
    "jazz band": (Mood.JAZZ, ""),
    "rock band": (Mood.ROCK, ""),
    "string quartet": (Mood.CALM, "violin"),
    "orchestra": (Mood.EPIC, "violin"),
    "choir": (Mood.CALM, "choir"),
}
"""What groups play, and on what."""


def asked(direction: Direction) -> Tune | None:
    """Return the music that a prompt asks for, on the instrument that is played, if one is."""
    if direction.music is None:
        return None
    if direction.instrument:
        return Tune(_on(direction.instrument, direction.music), frozenset(Voice))
    return played(direction, direction.music) or Tune(PIECES[direction.music], frozenset(Voice))


def played(direction: Direction, mood: Mood | None = None) -> Tune | None:
    """Return what is played in a scene; nothing where it is denied."""
    if "music" in direction.without:
        return None
    for subject in direction.subjects:
        if subject.kind in _GROUPS:
            usual, instrument = _GROUPS[subject.kind]
            return Tune(_on(instrument, mood or usual), frozenset(Voice))
    gear = {thing for subject in direction.subjects for thing in subject.gear}
    for instrument, sound in INSTRUMENTS.items():
        if instrument in gear:
            voices = _TUNED if sound.alone or mood is not None else _SUNG
            return Tune(_on(instrument, mood or Mood.CALM), voices)
    if "drums" in gear:
        return Tune(replace(PIECES[mood or Mood.HAPPY], beat="k.h.c.hk"), _BEATEN)
    if direction.place == "nightclub":
        return Tune(PIECES[mood or Mood.ELECTRONIC], frozenset(Voice))
    return None


def _on(instrument: str, mood: Mood) -> Piece:
    """Return a piece as an instrument plays it; as usual where none is named."""
    sound = INSTRUMENTS.get(instrument)
    return PIECES[mood] if sound is None else replace(PIECES[mood], lead=sound.lead,
                                                      chord=sound.chord)  # fmt: skip

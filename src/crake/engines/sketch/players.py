"""Music that a scene makes of itself: somebody plays an instrument, a club has its beat."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crake.engines.sketch.direction import Direction, Mood
from crake.engines.sketch.score import PIECES, Piece, Voice

_TUNED = frozenset({Voice.CHORD, Voice.BASS, Voice.LEAD})
_BEATEN = frozenset({Voice.KICK, Voice.CLAP, Voice.HAT, Voice.DRUM})


@dataclass(frozen=True, slots=True)
class Tune:
    """A piece, and which of its voices are heard."""

    piece: Piece
    voices: frozenset[Voice]


def asked(direction: Direction) -> Tune | None:
    """Return the music that a prompt asks for, on the instrument that is played, if one is."""
    if direction.music is None:
        return None
    return played(direction, direction.music) or Tune(PIECES[direction.music], frozenset(Voice))


def played(direction: Direction, mood: Mood | None = None) -> Tune | None:
    """Return what is played in a scene; nothing where it is denied."""
    if "music" in direction.without:
        return None
    gear = {thing for subject in direction.subjects for thing in subject.gear}
    for instrument in ("piano", "guitar"):
        if instrument in gear:
            piece = PIECES[mood or Mood.CALM]
            return Tune(replace(piece, lead=instrument, chord=instrument), _TUNED)
    if "drums" in gear:
        return Tune(replace(PIECES[mood or Mood.HAPPY], beat="k.h.c.hk"), _BEATEN)
    if direction.place == "nightclub":
        return Tune(PIECES[mood or Mood.ELECTRONIC], frozenset(Voice))
    return None

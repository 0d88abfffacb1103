"""What a prompt asks for, in the words that the scenes know.

Subjects and places are not listed here: each is named, in all languages, by the file that draws it
(`kinds/`, `places/`), and stands here by its name. The other words have a module for each part of
a shot: `acting`, `circumstances` and `filming`. All of them are imported from here.
"""

from __future__ import annotations

from dataclasses import dataclass

from crake.engines.sketch.acting import RGB, Action, Expression, Finery, Garment, Relation, Worn
from crake.engines.sketch.circumstances import Realm, Season, Sight, Time, Weather
from crake.engines.sketch.filming import Camera, Facing, Framing, Mood, Noise, Style, Tempo

__all__ = [
    "RGB",
    "Action",
    "Camera",
    "Direction",
    "Expression",
    "Facing",
    "Finery",
    "Framing",
    "Garment",
    "Mood",
    "Noise",
    "Realm",
    "Relation",
    "Season",
    "Sight",
    "Style",
    "Subject",
    "Tempo",
    "Time",
    "Weather",
    "Worn",
]


@dataclass(frozen=True, slots=True)
class Subject:
    """One kind of thing in the picture.

    Parameters
    ----------
    kind
        Name of what it is; `kinds.registry` knows it, and what is drawn for it.
    action
        What it does.
    colour
        Linear red, green, blue in 0..1 where the prompt names one, or where the kind is known for
        its own. Of people it is that of their clothes, the upper ones where they have several.
    clothes
        What people wear, where the prompt says so.
    count
        How many, 1 to 9.
    size
        Times its usual size: "giant", "tiny".
    relation, to
        Where it is, seen from the subject with the number `to` of the same direction.
    mood
        What its face shows, where the prompt says so.
    gear, tints
        What it sits on, holds or glides on ("bench", "book", "surfboard"), and the colours of
        those, linear, where the prompt names them.
    finery
        What it wears on its head or around its neck.
    then
        What else it does in the same shot, one after the other.
    speaks
        Whether its mouth moves, as the prompt lets it say something.
    deed, partner
        What it does together with another, a name of `together.deeds`, and the number of that
        subject in the same direction; without a number, two of its own do it with each other.
    material
        What it is made of, where the prompt says so: a name of `grammar.stuffs`.
    """

    kind: str
    action: Action
    colour: RGB | None = None
    clothes: tuple[Worn, ...] = ()
    count: int = 1
    size: float = 1.0
    relation: Relation | None = None
    to: int | None = None
    mood: Expression | None = None
    gear: tuple[str, ...] = ()
    tints: tuple[tuple[str, RGB], ...] = ()
    finery: tuple[Finery, ...] = ()
    then: tuple[Action, ...] = ()
    speaks: bool = False
    deed: str = ""
    partner: int | None = None
    material: str = ""


@dataclass(frozen=True, slots=True)
class Direction:
    """One shot as the animator understood it.

    Parameters
    ----------
    place
        Name of the place; `places.registry` knows it, and what is drawn for it.
    subjects
        Who and what is in it; the first is the one that the camera follows.
    facing
        Which side of the subjects is seen, where the prompt says so; else what shows best what
        they do.
    noises
        What is heard because the prompt names it.
    instrument
        On which the music is played, where the prompt asks for music and says so.
    whom
        Over whose shoulder a close-up of two who talk doesn't look: the number of who is shown.
    until, until_season
        The hour or the season that a time-lapse ends with, where the prompt says so.
    without
        Names of kinds, weathers and other things that must not be seen or heard, such as
        "person", "cloud", "music".
    matched, unmatched
        The prompt's own words that were understood, and those that were not (stop words left out).
    taken
        What was taken for something near, or is misspelled: the prompt's word, and what it was
        taken for.
    """

    place: str
    time: Time
    weather: Weather = Weather.CLEAR
    subjects: tuple[Subject, ...] = ()
    camera: Camera = Camera.TRACK
    framing: Framing = Framing.MEDIUM
    facing: Facing | None = None
    tempo: Tempo = Tempo.NORMAL
    style: Style = Style.NATURAL
    season: Season | None = None
    sight: Sight | None = None
    music: Mood | None = None
    noises: frozenset[Noise] = frozenset()
    instrument: str = ""
    whom: int | None = None
    until: Time | None = None
    until_season: Season | None = None
    without: frozenset[str] = frozenset()
    matched: tuple[str, ...] = ()
    unmatched: tuple[str, ...] = ()
    taken: tuple[tuple[str, str], ...] = ()

    @property
    def subject(self) -> Subject | None:
        """The first subject, if there is one."""
        return self.subjects[0] if self.subjects else None

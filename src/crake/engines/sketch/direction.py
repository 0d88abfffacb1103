"""What a prompt asks for, in the words that the scenes know.

Subjects and places are not listed here: each is named, in all languages, by the file that draws it
(`kinds/`, `places/`), and stands here by its name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Realm(StrEnum):
    """What is around a place: where its light comes from, and whether it has weather."""

    OPEN = "open"
    INDOORS = "indoors"
    DEEP = "deep"
    SPACE = "space"


class Time(StrEnum):
    """The light."""

    DAWN = "dawn"
    DAY = "day"
    GOLDEN = "golden"
    SUNSET = "sunset"
    DUSK = "dusk"
    NIGHT = "night"
    NEON = "neon"


class Weather(StrEnum):
    """What falls or drifts through the air."""

    CLEAR = "clear"
    CLOUDY = "cloudy"
    WIND = "wind"
    RAIN = "rain"
    STORM = "storm"
    TORNADO = "tornado"
    SANDSTORM = "sandstorm"
    SNOW = "snow"
    FOG = "fog"


class Season(StrEnum):
    """The time of the year, where the prompt names it."""

    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"


class Sight(StrEnum):
    """What is to be seen in the sky."""

    AURORA = "northern lights"
    FIREWORKS = "fireworks"
    RAINBOW = "rainbow"
    METEORS = "shooting stars"
    MILKY_WAY = "milky way"
    ECLIPSE = "solar eclipse"


class Action(StrEnum):
    """What a subject does."""

    STAND = "stand"
    SIT = "sit"
    LIE = "lie"
    WALK = "walk"
    RUN = "run"
    JUMP = "jump"
    DANCE = "dance"
    WAVE = "wave"
    CLIMB = "climb"
    FALL = "fall"
    SPIN = "spin"
    BALLET = "ballet"
    PIROUETTE = "pirouette"
    LEAP = "leap"
    FLAMENCO = "flamenco"
    BREAKDANCE = "breakdance"
    HIP_HOP = "hip-hop"
    WALTZ = "waltz"
    POUR = "pour"
    EAT = "eat"
    FLY = "fly"
    SWIM = "swim"
    DIVE = "dive"
    FLOAT = "float"
    DRIVE = "drive"
    RISE = "rise"
    RIDE = "ride"
    KICK = "kick"
    DRIBBLE = "dribble"
    DUNK = "dunk"
    THROW = "throw"
    TOSS = "toss"
    TENNIS = "play tennis"
    KNEEL = "kneel"
    MEDITATE = "meditate"
    YOGA = "do yoga"
    CRAWL = "crawl"
    PUSH_UP = "do push-ups"
    HOWL = "howl"
    ROAR = "roar"
    YAWN = "yawn"
    DRINK = "drink"
    PECK = "peck"
    DIG = "dig"
    SHAKE = "shake itself"
    ROLL = "roll over"
    WAKE = "wake up"
    SLIDE = "slide"
    HANG = "hang"
    TYPE = "type"
    WRITE = "write"
    PAINT = "paint"
    SING = "sing"
    PHOTOGRAPH = "photograph"
    FISH = "go fishing"
    COOK = "cook"
    CHOP = "chop"
    BLOW = "blow out"
    CLAP = "clap"


class Relation(StrEnum):
    """Where a subject is, seen from another one."""

    ON = "on"
    UNDER = "under"
    OVER = "over"
    BESIDE = "beside"
    THROUGH = "through"
    IN_FRONT = "in front of"
    BEHIND = "behind"


class Camera(StrEnum):
    """How the camera moves."""

    TRACK = "track"
    PAN_LEFT = "pan left"
    PAN_RIGHT = "pan right"
    TILT_UP = "tilt up"
    TILT_DOWN = "tilt down"
    ZOOM_IN = "zoom in"
    ZOOM_OUT = "zoom out"
    DOLLY_IN = "dolly in"
    DOLLY_OUT = "dolly out"
    DOLLY_ZOOM = "dolly zoom"
    ORBIT = "orbit"
    WHIP = "whip pan"
    HANDHELD = "handheld"
    STILL = "still"


class Framing(StrEnum):
    """From where, and from how far, the camera looks."""

    MEDIUM = "medium"
    WIDE = "wide"
    CLOSE_UP = "close-up"
    AERIAL = "aerial"
    LOW = "low angle"


class Facing(StrEnum):
    """Which side of the subjects the camera sees."""

    FRONT = "front"
    BACK = "back"
    SIDE = "side"


class Tempo(StrEnum):
    """How time passes."""

    NORMAL = "normal"
    SLOW_MOTION = "slow motion"
    TIME_LAPSE = "time-lapse"


class Style(StrEnum):
    """What the picture looks made of."""

    NATURAL = "natural"
    WATERCOLOUR = "watercolour"
    PENCIL = "pencil"
    PIXEL_ART = "pixel art"
    NOIR = "noir"
    VINTAGE = "vintage film"
    NEON = "neon"
    ANIME = "anime"


class Mood(StrEnum):
    """What music there is, where the prompt asks for some."""

    CALM = "calm"
    HAPPY = "happy"
    SAD = "sad"
    EPIC = "epic"
    TENSE = "tense"
    DREAMY = "dreamy"
    JAZZ = "jazz"
    ELECTRONIC = "electronic"
    AMBIENT = "ambient"
    LOFI = "lo-fi"
    CHIPTUNE = "chiptune"
    WALTZ = "waltz"
    FLAMENCO = "flamenco"
    ROCK = "rock"


class Noise(StrEnum):
    """What is heard because the prompt names it, whether it is seen or not."""

    TICKING = "ticking"
    TYPING = "typing"
    POURING = "pouring"
    BELLS = "bells"
    APPLAUSE = "applause"
    MURMUR = "murmur"
    CRACKLING = "crackling"
    SANDSTORM = "sandstorm"
    INSECTS = "insects"
    HEARTBEAT = "heartbeat"
    SIREN = "siren"


class Expression(StrEnum):
    """What a face shows."""

    HAPPY = "happy"
    SAD = "sad"
    CRYING = "crying"
    ANGRY = "angry"
    SURPRISED = "surprised"
    AFRAID = "afraid"
    SLEEPY = "sleepy"
    ASLEEP = "asleep"


class Garment(StrEnum):
    """What people wear, by the part of them that it covers."""

    WHOLE = "whole"
    OVER = "over"
    UPPER = "upper"
    LOWER = "lower"
    SHORTS = "shorts"
    SKIRT = "skirt"
    SHOES = "shoes"
    BOOTS = "boots"
    HAT = "hat"
    CAP = "cap"
    HELMET = "helmet"
    GLOVES = "gloves"
    SCARF = "scarf"
    HAIR = "hair"
    OTHER = "other"


RGB = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Worn:
    """A garment that the prompt names, and its colour in linear red, green, blue, where it does."""

    garment: Garment
    colour: RGB | None = None


@dataclass(frozen=True, slots=True)
class Finery:
    """Something that people and animals wear on the head or around the neck.

    Parameters
    ----------
    name
        What it is; `grammar.wearing` has the names.
    colour
        Where the prompt names one: linear in the grammar, display-referred in a `Look`.
    """

    name: str
    colour: RGB | None = None


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

"""How a shot is filmed, and what is heard with it.

`grammar.filming`, `grammar.styles`, `grammar.music` and `grammar.noises` have the words for them.
"""

from __future__ import annotations

from enum import StrEnum


class Camera(StrEnum):
    """How the camera moves."""

    TRACK = "track"
    PAN_LEFT = "pan left"
    PAN_RIGHT = "pan right"
    TILT_UP = "tilt up"
    TILT_DOWN = "tilt down"
    CRANE = "crane"
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
    OIL = "oil painting"
    PENCIL = "pencil"
    PIXEL_ART = "pixel art"
    NOIR = "noir"
    VINTAGE = "vintage film"
    NEON = "neon"
    SYNTHWAVE = "synthwave"
    ANIME = "anime"
    COMIC = "comic"
    LOW_POLY = "low poly"
    STAINED_GLASS = "stained glass"
    PAPER_CUT = "paper cut"
    CLAY = "claymation"


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

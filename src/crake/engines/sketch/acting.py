"""What subjects do, show and wear, and where they are seen from each other.

`grammar.actions`, `grammar.particulars` and `grammar.garments` have the words for them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

RGB = tuple[float, float, float]
"""Red, green and blue in 0..1, linear where nothing else is said."""


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
    LAND = "land"
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
    WATER = "water flowers"
    SPRAY = "spray water"
    RAKE = "rake"
    SWEEP = "sweep"
    LIFT = "lift weights"
    FORGE = "forge"
    SAW = "saw"
    SHAPE = "throw a pot"
    BOX = "box"
    MEND = "repair"
    BREW = "make coffee"
    OPERATE = "operate"
    DECORATE = "paint a wall"
    SWING = "ride a swing"
    SKIP = "skip rope"
    BUBBLE = "blow bubbles"
    BUILD = "build a sandcastle"
    SEESAW = "seesaw"
    FLIP = "turn over"
    CAST = "cast a spell"
    KNEAD = "knead dough"
    GARNISH = "make a pizza"
    TOSS_DOUGH = "toss dough"
    CHALK = "write on a board"
    PICNIC = "have a picnic"
    KITE = "fly a kite"
    FIGHT = "fight"
    SPAR = "spar"
    FENCE = "fight with a sword"
    LOOK_AROUND = "look around"
    LOOK_UP = "look up"
    TURN_HEAD = "turn the head"


class Relation(StrEnum):
    """Where a subject is, seen from another one."""

    ON = "on"
    UNDER = "under"
    OVER = "over"
    BESIDE = "beside"
    THROUGH = "through"
    IN_FRONT = "in front of"
    BEHIND = "behind"


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

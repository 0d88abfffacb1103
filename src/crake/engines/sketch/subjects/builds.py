"""How four-legged animals are proportioned.

To add one, add a `Build` here and a row to `beasts`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Ears(StrEnum):
    """Shapes of ears."""

    POINTED = "pointed"
    ROUND = "round"
    FLOPPY = "floppy"
    LONG = "long"
    LEAF = "leaf"
    FAN = "fan"
    SIDE = "side"
    NONE = "none"


class Horns(StrEnum):
    """What grows on a head."""

    NONE = "none"
    ANTLERS = "antlers"
    CURVED = "curved"
    SINGLE = "single"
    KNOBS = "knobs"
    NASAL = "nasal"
    PALMATE = "palmate"
    STRAIGHT = "straight"
    FRILL = "frill"
    SWEPT = "swept"


class Outgrowth(StrEnum):
    """What else heads of some have: teeth that stand out, bills, tufts, stripes."""

    NONE = "none"
    INCISORS = "incisors"
    TUSKS = "tusks"
    BILL = "bill"
    STRIPES = "stripes"
    TOPKNOT = "topknot"
    EAR_TUFTS = "ear tufts"
    BEAK = "beak"


class Run(StrEnum):
    """How legs follow each other in a run."""

    GALLOP = "gallop"
    AMBLE = "amble"
    HOP = "hop"


@dataclass(frozen=True, slots=True)
class Build:
    """Proportions, in units of about a centimetre of a cat.

    Parameters
    ----------
    back
        Height of the spine over the ground.
    half
        Half the way from hip to shoulder.
    chest, waist, rump
        Radii of the trunk.
    thigh, bone
        Radii of a leg at its top and at its ankle.
    neck
        Vector from the shoulder to the head: ahead, up; then its radius.
    head, muzzle
        Radius of the skull; length and radius of the muzzle.
    ear
        Height and width.
    eye
        Radius of the eyes.
    tail
        Length, radius, and how it is held: 0 down, 1 up.
    paw
        Radius of the paws.
    apart
        Half the way between left and right feet.
    ears, horns, run
        Their kinds.
    prey
        Whether the eyes are at the sides of the head.
    hoofed
        Whether the feet are hooves.
    tuft
        Radius of the tail's end, relative to the tail's.
    ruff
        Radius of a mane around the head, relative to the skull's.
    humps
        How many humps are on the back.
    trunk
        Length of an elephant's trunk.
    pompoms
        Whether it is shorn to balls of hair at its feet and on its hips, as poodles are.
    pillars
        Whether the legs are upright columns on flat feet, as those of the heaviest are.
    slope
        How much higher the shoulders are than the hips, in heights of the back.
    spines
        Length of the spines that cover the back.
    paddle
        Whether the tail is flat and broad.
    taper
        Whether the tail is as thick as the rump where it begins, and ends in a point.
    plates
        Height of the plates that stand on the back.
    padded
        Whether hoofed legs end in broad soft pads, as a camel's do.
    whiskers
        Whether long ones stand out of its muzzle.
    outgrowth
        What else grows on its head.
    """

    back: float
    half: float
    chest: float
    waist: float
    rump: float
    thigh: float
    bone: float
    neck: tuple[float, float, float]
    head: float
    muzzle: tuple[float, float]
    ear: tuple[float, float]
    eye: float
    tail: tuple[float, float, float]
    paw: float
    apart: float
    ears: Ears = Ears.POINTED
    horns: Horns = Horns.NONE
    run: Run = Run.GALLOP
    prey: bool = False
    hoofed: bool = False
    tuft: float = 1.0
    ruff: float = 0.0
    humps: int = 0
    trunk: float = 0.0
    pillars: bool = False
    pompoms: bool = False
    slope: float = 0.0
    spines: float = 0.0
    paddle: bool = False
    taper: bool = False
    plates: float = 0.0
    padded: bool = False
    whiskers: bool = False
    outgrowth: Outgrowth = Outgrowth.NONE

    @property
    def lead(self) -> tuple[float, float]:
        """When the forefeet follow in a gallop, and the second of a pair: shares of a stride.

        A cat flies twice in each stride, stretched and gathered; a horse, whose back hardly
        bends, only gathered: its forefeet land while it still stands on a hind foot.
        """
        if self.run is Run.HOP:
            return 0.46, 0.0
        return (0.29, 0.12) if self.hoofed else (0.46, 0.09)

    @property
    def reach(self) -> float:
        """How far a foot is ahead of its middle in a walk at most, in heights of the back."""
        return 0.23 if self.pillars else 0.30


CAT = Build(25.5, 14.5, 8.4, 6.6, 7.6, 5.4, 2.1, (9.5, 7.5, 5.2), 7.6, (3.4, 3.3), (8.4, 4.2), 2.2,
            (30, 2.5, 0.75), 2.7, 3.4, whiskers=True)  # fmt: skip
LION = Build(35, 20, 11.8, 9.0, 10.0, 7.4, 3.2, (13, 8.0, 7.4), 8.8, (6.0, 4.6), (4.2, 4.2), 1.3,
             (36, 1.7, 0.30), 4.2, 4.8, ears=Ears.ROUND, tuft=2.4, ruff=1.75,
             whiskers=True)  # fmt: skip
TIGER = Build(34, 20, 11.4, 9.2, 10.0, 7.4, 3.3, (13, 6.5, 7.2), 8.8, (5.4, 4.6), (4.2, 4.4), 1.4,
              (38, 2.4, 0.40), 4.2, 4.8, ears=Ears.ROUND, whiskers=True)  # fmt: skip
LEOPARD = Build(31, 19, 9.4, 7.0, 8.2, 6.2, 2.6, (12, 6.0, 5.8), 7.2, (4.6, 3.7), (4.0, 4.0), 1.3,
                (42, 2.0, 0.45), 3.4, 4.0, ears=Ears.ROUND, whiskers=True)  # fmt: skip
DOG = Build(29, 16, 9.0, 6.6, 7.4, 5.6, 2.3, (10, 10, 5.6), 7.2, (7.6, 3.6), (10, 4.6), 1.5,
            (23, 2.2, 0.85), 2.9, 3.8, ears=Ears.FLOPPY)  # fmt: skip
PUPPY = Build(18, 11, 7.4, 7.0, 6.8, 4.8, 2.3, (7.5, 7.5, 5.4), 7.6, (4.6, 3.6), (9, 4.8), 1.7,
              (13, 1.9, 1.0), 2.9, 3.4, ears=Ears.FLOPPY)  # fmt: skip
OTTER = Build(12, 15, 6.2, 6.0, 6.2, 3.4, 1.8, (6.5, 4.4, 5.4), 5.6, (2.2, 2.9), (1.8, 2.2), 1.25,
              (25, 2.9, 0.25), 2.3, 3.0, ears=Ears.ROUND)  # fmt: skip
SLOTH = Build(21, 11.5, 8.0, 7.8, 7.6, 4.6, 2.7, (5.6, 3.6, 5.8), 7.0, (1.5, 3.0), (1.0, 1.2), 1.2,
              (0.8, 1.0, 0.0), 2.7, 4.0, ears=Ears.ROUND, run=Run.AMBLE)  # fmt: skip
WOLF = Build(33, 17.5, 10.0, 7.2, 8.0, 6.0, 2.4, (12, 8, 6.6), 7.4, (9.0, 3.5), (8.4, 4.2), 1.3,
             (27, 3.6, 0.20), 3.1, 4.0)  # fmt: skip
FOX = Build(24, 15, 7.4, 5.8, 6.8, 4.8, 1.8, (9.5, 8, 5.0), 6.6, (7.6, 2.5), (9.4, 4.2), 1.45,
            (32, 4.6, 0.35), 2.2, 3.2)  # fmt: skip
HORSE = Build(60, 27, 14.5, 13.0, 13.8, 10.5, 3.1, (20, 27, 8.0), 7.8, (17.0, 5.0), (8, 3.2), 1.7,
              (40, 3.4, 0.12), 3.9, 6.0, prey=True, hoofed=True)  # fmt: skip
UNICORN = Build(60, 26, 14.0, 12.4, 13.2, 10.0, 3.0, (20, 28, 7.6), 7.6, (16.0, 4.7), (8, 3.2), 1.9,
                (42, 3.8, 0.25), 3.9, 6.0, horns=Horns.SINGLE, prey=True, hoofed=True)  # fmt: skip
ZEBRA = Build(52, 25, 13.6, 13.0, 13.2, 9.2, 2.9, (17, 21, 7.8), 7.6, (14.0, 4.8), (8.5, 4.2), 1.6,
              (30, 1.6, 0.12), 3.7, 5.6, ears=Ears.ROUND, prey=True, hoofed=True,
              tuft=2.2)  # fmt: skip
DEER = Build(50, 20, 10.4, 8.6, 9.8, 7.2, 2.0, (12, 20, 5.0), 6.0, (8.6, 3.2), (10, 4.0), 1.6,
             (7, 2.6, 0.55), 2.6, 4.4, ears=Ears.LEAF, horns=Horns.ANTLERS, prey=True,
             hoofed=True)  # fmt: skip
COW = Build(47, 27, 15.0, 16.4, 14.4, 9.0, 3.4, (17, 7, 8.8), 8.6, (10.5, 5.8), (9, 4.4), 1.6,
            (38, 1.4, 0.06), 4.4, 6.6, ears=Ears.LEAF, horns=Horns.CURVED, run=Run.AMBLE,
            prey=True, hoofed=True, tuft=2.4)  # fmt: skip
SHEEP = Build(33, 17, 13.4, 13.8, 13.2, 7.0, 2.1, (13, 5, 7.0), 6.2, (6.2, 3.5), (7.5, 3.2), 1.3,
              (9, 3.0, 0.15), 2.9, 4.6, ears=Ears.LEAF, prey=True, hoofed=True)  # fmt: skip
GOAT = Build(36, 17, 10.0, 10.2, 9.8, 6.2, 2.1, (11, 12, 5.4), 5.8, (7.6, 3.2), (8.5, 3.2), 1.3,
             (8, 2.2, 0.8), 2.8, 4.2, ears=Ears.LEAF, horns=Horns.CURVED, prey=True,
             hoofed=True)  # fmt: skip
PIG = Build(27, 18, 11.6, 12.4, 11.4, 7.4, 2.8, (11, 1.5, 8.6), 8.6, (5.2, 4.6), (7, 5.4), 1.3,
            (9, 1.1, 1.0), 3.2, 5.0, run=Run.AMBLE, prey=True, hoofed=True)  # fmt: skip
RABBIT = Build(17.5, 9.5, 6.2, 7.2, 8.2, 6.0, 1.9, (6.0, 7.0, 4.6), 5.8, (1.8, 3.0), (15, 3.2), 1.7,
               (3.5, 3.4, 0.8), 2.4, 3.0, ears=Ears.LONG, run=Run.HOP, prey=True)  # fmt: skip
SQUIRREL = Build(14.5, 8.5, 5.2, 5.6, 6.4, 4.6, 1.5, (5.5, 5.5, 3.6), 5.0, (2.4, 2.4), (4.4, 2.8),
                 1.5, (30, 4.2, 1.3), 1.9, 2.6, run=Run.HOP, prey=True)  # fmt: skip
MOUSE = Build(11, 7.5, 4.8, 5.6, 6.0, 3.4, 1.1, (4.6, 2.6, 4.0), 4.8, (3.6, 2.2), (6, 6.0), 1.25,
              (24, 0.8, 0.4), 1.5, 2.4, ears=Ears.ROUND, prey=True)  # fmt: skip
BEAR = Build(36, 20, 14.4, 14.0, 14.0, 9.0, 5.0, (15, 4.5, 9.8), 10.2, (7.6, 4.8), (5, 5.2), 1.35,
             (4, 2.8, 0.4), 5.4, 6.2, ears=Ears.ROUND, run=Run.AMBLE)  # fmt: skip
PANDA = Build(31, 17, 13.8, 14.4, 14.0, 8.8, 5.4, (12, 6.5, 9.6), 11.4, (4.8, 4.8), (5.6, 5.8), 1.6,
              (4, 3.0, 0.4), 5.4, 6.2, ears=Ears.ROUND, run=Run.AMBLE)  # fmt: skip
ELEPHANT = Build(62, 26, 19.0, 19.4, 18.4, 11.0, 7.4, (17, 6, 12.5), 14.0, (3.0, 5.6), (24, 20),
                 1.5, (30, 1.3, 0.05), 8.0, 9.4, ears=Ears.FAN, run=Run.AMBLE, prey=True,
                 hoofed=True, tuft=2.0, trunk=52, pillars=True)  # fmt: skip
GIRAFFE = Build(66, 20, 12.4, 10.6, 11.0, 7.6, 2.6, (24, 70, 5.0), 6.6, (11.0, 3.7), (7.5, 3.4),
                1.6, (32, 1.3, 0.08), 3.6, 5.6, ears=Ears.LEAF, horns=Horns.KNOBS, run=Run.AMBLE,
                prey=True, hoofed=True, tuft=2.4, slope=0.12)  # fmt: skip
CAMEL = Build(58, 23, 13.6, 12.0, 11.6, 8.0, 3.0, (25, 17, 5.6), 6.6, (10.5, 4.2), (5, 3.2), 1.5,
              (26, 1.5, 0.08), 4.6, 5.6, ears=Ears.ROUND, run=Run.AMBLE, prey=True, hoofed=True,
              tuft=1.8, humps=2, padded=True)  # fmt: skip
MONKEY = Build(25, 12, 7.4, 6.2, 6.6, 4.4, 2.4, (8.5, 8.5, 4.2), 7.2, (2.6, 4.2), (4.4, 5.0), 1.5,
               (38, 1.5, 1.05), 3.0, 4.0, ears=Ears.SIDE)  # fmt: skip
RED_PANDA = Build(20, 12, 7.4, 7.2, 7.4, 5.0, 2.5, (8, 6, 5.4), 7.6, (2.8, 2.9), (6.4, 5.0), 1.6,
                  (31, 4.6, 0.30), 2.7, 3.6)  # fmt: skip
RACCOON = Build(20, 12, 7.8, 8.0, 8.2, 5.0, 2.2, (8, 5, 5.6), 7.0, (4.8, 2.5), (5.4, 4.2), 1.5,
                (26, 4.2, 0.25), 2.5, 3.6)  # fmt: skip
HAMSTER = Build(9.0, 5.4, 5.6, 6.4, 6.2, 3.0, 1.2, (3.6, 2.2, 5.0), 5.4, (1.5, 2.2), (3.0, 3.2),
                1.35, (1.2, 0.8, 0.4), 1.4, 2.6, ears=Ears.ROUND, run=Run.AMBLE,
                prey=True)  # fmt: skip
KOALA = Build(22, 11, 9.0, 9.4, 9.2, 6.0, 3.4, (7.5, 5.5, 7.0), 8.6, (2.6, 3.4), (6, 6.8), 1.3,
              (1.4, 1.4, 0.3), 3.3, 4.6, ears=Ears.ROUND, run=Run.AMBLE)  # fmt: skip
GORILLA = Build(31, 14, 13.2, 11.0, 10.0, 7.4, 4.8, (10, 7, 9.0), 9.2, (3.2, 5.6), (3, 3.2), 1.2,
                (0.6, 1.0, 0.0), 4.8, 6.6, ears=Ears.SIDE, run=Run.AMBLE, slope=0.32)  # fmt: skip
MAMMOTH = Build(62, 26, 21.0, 22.5, 18.6, 12.4, 8.6, (17, 11, 13.5), 15.0, (3.0, 5.6), (13, 11),
                1.4, (24, 2.0, 0.05), 8.6, 9.8, ears=Ears.FAN, run=Run.AMBLE, prey=True,
                hoofed=True, tuft=2.0, trunk=54, pillars=True)  # fmt: skip
HIPPO = Build(34, 22, 15.0, 17.0, 15.6, 8.6, 5.4, (15, 1.5, 9.4), 10.4, (10.5, 8.2), (4, 3.4), 1.3,
              (7, 1.2, 0.1), 5.6, 7.6, ears=Ears.ROUND, run=Run.AMBLE, prey=True,
              hoofed=True, pillars=True)  # fmt: skip
RHINO = Build(40, 23, 15.6, 16.0, 14.6, 9.0, 5.2, (17, 0.5, 8.8), 9.4, (12.5, 6.0), (7, 4.0), 1.2,
              (18, 1.2, 0.05), 5.4, 7.2, ears=Ears.LEAF, horns=Horns.NASAL, run=Run.AMBLE,
              prey=True, hoofed=True, tuft=1.8, pillars=True)  # fmt: skip
DONKEY = Build(46, 21, 12.0, 12.0, 11.8, 8.0, 2.6, (14, 16, 7.0), 7.4, (12.0, 4.6), (16, 4.2), 1.7,
               (26, 1.5, 0.1), 3.4, 5.0, prey=True, hoofed=True, tuft=2.2)  # fmt: skip
BISON = Build(46, 25, 19.0, 15.4, 12.8, 8.6, 3.4, (16, 0.5, 9.8), 10.4, (8.0, 5.8), (7, 3.8), 1.5,
              (24, 1.4, 0.06), 4.4, 6.4, ears=Ears.LEAF, horns=Horns.CURVED, prey=True,
              hoofed=True, tuft=2.4, slope=0.10)  # fmt: skip

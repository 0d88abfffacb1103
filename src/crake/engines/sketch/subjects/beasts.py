"""The four-legged animals that there are: a build, its coats and a size each.

To add one: a `Build` in `builds` if none of those fits, and a row in `BEASTS`. `smaller_beasts` and
`larger_beasts` hold more.
"""

from __future__ import annotations

from dataclasses import dataclass

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.builds import (
    BEAR,
    BISON,
    CAMEL,
    CAT,
    COW,
    DEER,
    DOG,
    DONKEY,
    ELEPHANT,
    FOX,
    GIRAFFE,
    GOAT,
    GORILLA,
    HAMSTER,
    HIPPO,
    HORSE,
    KOALA,
    LEOPARD,
    LION,
    MAMMOTH,
    MONKEY,
    MOUSE,
    OTTER,
    PANDA,
    PIG,
    PUPPY,
    RABBIT,
    RACCOON,
    RED_PANDA,
    RHINO,
    SHEEP,
    SLOTH,
    SQUIRREL,
    TIGER,
    UNICORN,
    WOLF,
    ZEBRA,
    Build,
)
from crake.engines.sketch.subjects.foods import Food
from crake.engines.sketch.subjects.fur import Fur, Pattern


@dataclass(frozen=True, slots=True)
class Beast:
    """One kind.

    Parameters
    ----------
    build
        Its proportions.
    furs
        Coats that it may have; a colour that the prompt names dyes the first.
    height
        Of its back over the ground, in rows of a 1280 x 720 picture.
    winged
        Whether it has wings.
    plumes
        Colours of those, and of their tips.
    supine
        Whether it floats on its back.
    food
        What it eats out of its paws.
    swings
        Whether it goes through the trees hand over hand.
    sentry
        Whether it stands on its hind legs to look about.
    """

    build: Build
    furs: tuple[Fur, ...]
    height: float
    winged: bool = False
    plumes: tuple[RGB, RGB] = ((0.97, 0.97, 0.99), (0.86, 0.87, 0.93))
    supine: bool = False
    food: Food = Food.NONE
    sentry: bool = False
    swings: bool = False


WHITE, CREAM, BLACK = (0.97, 0.96, 0.94), (0.96, 0.90, 0.80), (0.10, 0.09, 0.09)
PINK, GREY = (0.93, 0.66, 0.60), (0.55, 0.55, 0.57)

GINGER = Fur((0.95, 0.60, 0.25), (0.70, 0.32, 0.08), (1.0, 0.95, 0.86), PINK, (0.84, 0.47, 0.44),
             (0.62, 0.80, 0.26), Pattern.TABBY, socks=(0.99, 0.90, 0.76))  # fmt: skip
SILVER = Fur((0.60, 0.60, 0.62), (0.28, 0.28, 0.31), (0.95, 0.95, 0.95), PINK, (0.80, 0.50, 0.50),
             (0.55, 0.80, 0.45), Pattern.TABBY)  # fmt: skip
RETRIEVER = Fur((0.86, 0.64, 0.36), (0.56, 0.36, 0.18), (0.97, 0.86, 0.66), (0.70, 0.48, 0.30))
CHOCOLATE = Fur((0.46, 0.29, 0.18), (0.28, 0.17, 0.10), (0.86, 0.72, 0.56), (0.34, 0.20, 0.13))
COLLIE = Fur((0.20, 0.18, 0.18), (0.12, 0.11, 0.11), WHITE, (0.30, 0.22, 0.20), socks=WHITE)
BAY, CHESTNUT = (0.46, 0.25, 0.13), (0.58, 0.30, 0.14)

BEASTS: dict[str, Beast] = {
    "cat": Beast(CAT, (GINGER, SILVER), 158),
    "lion": Beast(LION, (Fur((0.84, 0.62, 0.34), (0.58, 0.38, 0.18), (0.97, 0.90, 0.76),
                             mane=(0.46, 0.25, 0.10), iris=(0.80, 0.58, 0.20)),), 205),
    "tiger": Beast(TIGER, (Fur((0.95, 0.55, 0.18), (0.09, 0.07, 0.06), WHITE, CREAM,
                               (0.80, 0.45, 0.42), (0.86, 0.76, 0.28), Pattern.TIGER),), 200),
    "leopard": Beast(LEOPARD, (Fur((0.90, 0.70, 0.38), (0.16, 0.11, 0.08), (0.98, 0.93, 0.82),
                                   iris=(0.70, 0.72, 0.30), pattern=Pattern.SPOTS),), 185),
    "dog": Beast(DOG, (RETRIEVER, COLLIE, CHOCOLATE), 168),
    "puppy": Beast(PUPPY, (RETRIEVER, CHOCOLATE, Fur(CREAM, (0.70, 0.56, 0.40), WHITE)), 112),
    "otter": Beast(OTTER, (Fur((0.40, 0.28, 0.20), (0.25, 0.17, 0.12), (0.82, 0.72, 0.58),
                               (0.40, 0.28, 0.20), shag=0.7),), 104, supine=True),
    "sloth": Beast(SLOTH, (Fur((0.56, 0.46, 0.36), (0.36, 0.28, 0.21), (0.88, 0.78, 0.62),
                               (0.56, 0.46, 0.36), (0.20, 0.15, 0.13), face=(0.88, 0.78, 0.62),
                               mask=(0.36, 0.26, 0.19), shag=1.0, pale=False),), 132,
                   food=Food.LEAVES),
    "pegasus": Beast(HORSE, (Fur((0.97, 0.96, 0.98), (0.82, 0.82, 0.88), WHITE, PINK, PINK,
                                 mane=(0.93, 0.90, 0.84), shag=0.15, pale=False),), 215,
                     winged=True),
    "calico cat": Beast(CAT, (Fur(WHITE, (0.15, 0.13, 0.12), (0.90, 0.52, 0.20), PINK,
                                  (0.84, 0.47, 0.44), (0.62, 0.80, 0.26), Pattern.CALICO,
                                  pale=False),), 158),
    "tuxedo cat": Beast(CAT, (Fur((0.13, 0.12, 0.13), (0.07, 0.07, 0.07), WHITE, PINK,
                                  (0.84, 0.50, 0.48), (0.60, 0.80, 0.28), socks=WHITE),), 158),
    "siamese cat": Beast(CAT, (Fur((0.92, 0.86, 0.76), (0.30, 0.21, 0.16), (0.96, 0.92, 0.85),
                                   (0.40, 0.28, 0.24), (0.20, 0.13, 0.11), (0.30, 0.58, 0.98),
                                   socks=(0.28, 0.20, 0.16), mask=(0.32, 0.23, 0.18)),), 158),
    "wolf": Beast(WOLF, (Fur((0.50, 0.50, 0.52), (0.26, 0.26, 0.29), (0.90, 0.89, 0.87),
                             iris=(0.88, 0.70, 0.24), shag=1.0),), 178),
    "fox": Beast(FOX, (Fur((0.90, 0.43, 0.13), (0.60, 0.25, 0.07), (0.99, 0.96, 0.91),
                           (0.25, 0.14, 0.12), iris=(0.80, 0.56, 0.16),
                           socks=(0.20, 0.12, 0.10)),), 146),
    "horse": Beast(HORSE, tuple(
        Fur(base, (base[0] * 0.6, base[1] * 0.6, base[2] * 0.6),
            (base[0] * 1.12, base[1] * 1.12, base[2] * 1.12), base, mane=mane, socks=socks,
            shag=0.15, pale=False)
        for base, mane, socks in ((CHESTNUT, (0.25, 0.13, 0.07), WHITE), (BAY, BLACK, BLACK),
                                  ((0.86, 0.84, 0.81), (0.70, 0.69, 0.68), None))), 225),
    "unicorn": Beast(UNICORN, (Fur((0.97, 0.96, 0.98), (0.80, 0.78, 0.86), WHITE, PINK, PINK,
                                   (0.38, 0.30, 0.66), mane=(0.90, 0.56, 0.86), shag=0.15,
                                   pale=False),), 220),
    "zebra": Beast(ZEBRA, (Fur((0.95, 0.94, 0.92), (0.08, 0.08, 0.08), WHITE, (0.3, 0.3, 0.3),
                               pattern=Pattern.ZEBRA, mane=(0.12, 0.11, 0.11), shag=0.15,
                               pale=False),), 200),
    "deer": Beast(DEER, (Fur((0.66, 0.43, 0.24), (0.42, 0.26, 0.14), (0.96, 0.90, 0.80),
                             (0.86, 0.70, 0.60), shag=0.35),), 200),
    "cow": Beast(COW, (Fur((0.96, 0.95, 0.93), (0.12, 0.11, 0.11), (0.96, 0.95, 0.93), PINK,
                           (0.88, 0.62, 0.58), pattern=Pattern.PATCHES, shag=0.15, pale=False),
                       Fur((0.55, 0.32, 0.17), (0.36, 0.20, 0.10), CREAM, PINK,
                           (0.80, 0.60, 0.54), shag=0.2, face=(0.94, 0.90, 0.84))), 190),
    "sheep": Beast(SHEEP, (Fur((0.95, 0.93, 0.88), (0.80, 0.77, 0.70), WHITE, (0.20, 0.17, 0.16),
                               socks=(0.17, 0.15, 0.14), face=(0.17, 0.15, 0.14), shag=1.0,
                               pale=False),), 140),
    "goat": Beast(GOAT, (Fur((0.90, 0.87, 0.82), (0.62, 0.56, 0.50), WHITE, PINK, shag=0.6),
                         Fur((0.50, 0.36, 0.25), (0.30, 0.20, 0.13), CREAM, shag=0.6)), 150),
    "pig": Beast(PIG, (Fur((0.96, 0.70, 0.68), (0.84, 0.54, 0.54), (0.98, 0.78, 0.76),
                           (0.90, 0.54, 0.54), (0.90, 0.52, 0.52), shag=0.0, pale=False),), 128),
    "rabbit": Beast(RABBIT, (Fur((0.62, 0.48, 0.35), (0.42, 0.31, 0.22), (0.98, 0.96, 0.92), PINK,
                                 (0.85, 0.55, 0.52)),
                             Fur(WHITE, (0.82, 0.80, 0.78), WHITE, PINK, PINK)), 116,
                    food=Food.CARROT),
    "squirrel": Beast(SQUIRREL, (Fur((0.72, 0.38, 0.17), (0.48, 0.23, 0.10), WHITE, CREAM,
                                     (0.35, 0.18, 0.14)),), 96, food=Food.NUT),
    "mouse": Beast(MOUSE, (Fur(GREY, (0.36, 0.36, 0.38), (0.88, 0.87, 0.87), PINK, PINK,
                               shag=0.5),), 82, food=Food.NUT),
    "monkey": Beast(MONKEY, (Fur((0.50, 0.33, 0.19), (0.32, 0.20, 0.11), (0.92, 0.74, 0.58),
                                 (0.90, 0.70, 0.56), (0.45, 0.28, 0.22),
                                 visage=(0.93, 0.75, 0.60)),), 140, food=Food.BANANA,
                    swings=True),
    "bear": Beast(BEAR, (Fur((0.42, 0.27, 0.16), (0.26, 0.16, 0.09), (0.70, 0.52, 0.36),
                             (0.30, 0.18, 0.11), shag=1.0),), 205),
    "polar bear": Beast(BEAR, (Fur((0.96, 0.95, 0.91), (0.80, 0.78, 0.72), WHITE,
                                   (0.40, 0.36, 0.34), shag=1.0),), 205),
    "panda": Beast(PANDA, (Fur((0.97, 0.96, 0.94), (0.80, 0.79, 0.77), WHITE, BLACK,
                               limbs=(0.09, 0.09, 0.10), mask=(0.09, 0.09, 0.10), shag=1.0,
                               pale=False),), 178, food=Food.BAMBOO),
    "elephant": Beast(ELEPHANT, (Fur((0.52, 0.50, 0.51), (0.38, 0.36, 0.37), (0.62, 0.58, 0.57),
                                     (0.66, 0.54, 0.53), (0.42, 0.40, 0.41),
                                     hoof=(0.66, 0.62, 0.60), shag=0.0,
                                     pale=False),), 258),
    "giraffe": Beast(GIRAFFE, (Fur((0.94, 0.84, 0.64), (0.70, 0.42, 0.18), (0.97, 0.92, 0.80),
                                   (0.86, 0.74, 0.58), pattern=Pattern.NET,
                                   mane=(0.55, 0.33, 0.16), shag=0.1, pale=False),), 232),
    "camel": Beast(CAMEL, (Fur((0.80, 0.60, 0.38), (0.58, 0.40, 0.24), (0.90, 0.74, 0.54),
                               (0.66, 0.46, 0.30), shag=0.6),), 225),
    "red panda": Beast(RED_PANDA, (Fur((0.72, 0.31, 0.12), (0.42, 0.16, 0.07), CREAM, WHITE,
                                       pattern=Pattern.RINGED, limbs=(0.16, 0.09, 0.06),
                                       shag=1.0),), 132, food=Food.BAMBOO),
    "raccoon": Beast(RACCOON, (Fur((0.48, 0.46, 0.45), (0.16, 0.15, 0.15), (0.90, 0.88, 0.85),
                                   pattern=Pattern.RINGED, socks=(0.20, 0.18, 0.18),
                                   mask=(0.12, 0.11, 0.11), shag=1.0),), 132, food=Food.NUT),
    "hamster": Beast(HAMSTER, (Fur((0.88, 0.60, 0.32), (0.62, 0.38, 0.18), WHITE, PINK, PINK),
                               Fur((0.66, 0.60, 0.55), (0.42, 0.38, 0.35), WHITE, PINK, PINK)),
                     104, food=Food.NUT),
    "koala": Beast(KOALA, (Fur((0.58, 0.58, 0.60), (0.40, 0.40, 0.42), (0.92, 0.91, 0.90),
                               (0.86, 0.80, 0.80), shag=1.0),), 140, food=Food.LEAVES),
    "gorilla": Beast(GORILLA, (Fur((0.17, 0.17, 0.18), (0.08, 0.08, 0.09), (0.40, 0.40, 0.42),
                                   (0.20, 0.18, 0.18), visage=(0.25, 0.23, 0.23),
                                   snout=(0.25, 0.23, 0.23), shag=1.0, pale=False),), 185,
                     food=Food.BANANA),
    "mammoth": Beast(MAMMOTH, (Fur((0.40, 0.25, 0.15), (0.24, 0.14, 0.08), (0.54, 0.36, 0.22),
                                   (0.44, 0.30, 0.20), (0.30, 0.19, 0.12),
                                   hoof=(0.34, 0.28, 0.24), shag=1.0, pale=False),), 262),
    "hippo": Beast(HIPPO, (Fur((0.52, 0.44, 0.46), (0.38, 0.31, 0.33), (0.80, 0.62, 0.60), PINK,
                               (0.40, 0.30, 0.31), hoof=(0.34, 0.28, 0.28), shag=0.0,
                               pale=False),), 176),
    "rhino": Beast(RHINO, (Fur((0.50, 0.49, 0.48), (0.36, 0.35, 0.34), (0.58, 0.56, 0.54),
                               (0.56, 0.48, 0.46), (0.36, 0.34, 0.33), hoof=(0.60, 0.57, 0.52),
                               shag=0.0, pale=False),), 205),
    "donkey": Beast(DONKEY, (Fur((0.55, 0.52, 0.50), (0.34, 0.31, 0.30), (0.90, 0.88, 0.84),
                                 (0.80, 0.70, 0.66), mane=(0.22, 0.19, 0.18), shag=0.5),), 190),
    "bison": Beast(BISON, (Fur((0.36, 0.23, 0.14), (0.20, 0.12, 0.08), (0.50, 0.34, 0.21),
                               (0.30, 0.19, 0.12), face=(0.22, 0.14, 0.09), shag=1.0,
                               pale=False),), 205),
}  # fmt: skip

"""Four-legged animals up to the size of a dog, beside those of `beasts`: a build and a coat each.

To add one: a row in `SMALLER`.
"""

from __future__ import annotations

from dataclasses import replace

from crake.engines.sketch.subjects.beasts import BLACK, CREAM, PINK, WHITE, Beast
from crake.engines.sketch.subjects.builds import (
    HAMSTER,
    MONKEY,
    MOUSE,
    Build,
    Ears,
    Outgrowth,
    Run,
)
from crake.engines.sketch.subjects.foods import Food
from crake.engines.sketch.subjects.fur import Fur, Pattern

HEDGEHOG = Build(12.0, 7.0, 7.0, 8.0, 7.6, 3.4, 1.3, (5.4, 0.4, 4.6), 4.6, (4.8, 1.8), (2.4, 2.6),
                 1.0, (2.0, 1.0, 0.4), 1.5, 3.2, ears=Ears.ROUND, run=Run.AMBLE, prey=True,
                 spines=3.4)  # fmt: skip
PORCUPINE = Build(17.0, 10.0, 8.4, 9.6, 9.6, 4.6, 2.0, (6.6, 1.6, 5.4), 5.4, (3.6, 2.8), (2.0, 2.4),
                  1.1, (9, 3.0, 0.5), 2.1, 4.0, ears=Ears.ROUND, run=Run.AMBLE, prey=True,
                  spines=12.0)  # fmt: skip
SKUNK = Build(14.5, 10.5, 6.0, 6.6, 7.0, 4.2, 1.7, (6.8, 3.6, 4.6), 5.2, (4.4, 2.1), (2.2, 2.6),
              1.2, (27, 5.6, 1.35), 2.1, 3.0, ears=Ears.ROUND, run=Run.AMBLE)  # fmt: skip
BADGER = Build(18, 13, 8.4, 9.0, 9.0, 5.2, 2.4, (9.5, 1.0, 6.4), 6.6, (7.2, 2.8), (2.6, 3.0), 1.1,
               (9, 2.6, 0.25), 2.9, 4.4, ears=Ears.ROUND, run=Run.AMBLE,
               outgrowth=Outgrowth.STRIPES)  # fmt: skip
BEAVER = Build(15, 10.5, 8.0, 9.4, 9.6, 4.6, 1.9, (6.6, 2.8, 6.4), 6.4, (3.4, 3.3), (2.0, 2.4), 1.1,
               (4, 3.2, 0.20), 2.6, 4.2, ears=Ears.ROUND, run=Run.AMBLE, prey=True, paddle=True,
               outgrowth=Outgrowth.INCISORS)  # fmt: skip
CAPYBARA = Build(27, 16, 11.2, 12.6, 12.0, 6.6, 2.4, (10.5, 7.0, 7.6), 7.4, (7.6, 5.0), (2.8, 2.8),
                 1.3, (1.4, 1.4, 0.4), 2.9, 5.0, ears=Ears.ROUND, run=Run.AMBLE,
                 prey=True)  # fmt: skip
GUINEA_PIG = replace(HAMSTER, half=7.4, ear=(2.6, 3.0), ears=Ears.FLOPPY)
BABOON = replace(MONKEY, muzzle=(5.8, 3.4), tail=(26, 1.4, 0.85), chest=8.4, slope=0.08)
MOLE = Build(9.8, 7.6, 6.0, 6.4, 6.0, 3.0, 1.9, (5.0, -0.4, 5.2), 4.6, (5.0, 1.7), (0.6, 0.7), 0.45,
             (4, 0.8, 0.6), 2.7, 4.0, ears=Ears.ROUND, run=Run.AMBLE, prey=True)  # fmt: skip
RAT = Build(12, 9.0, 5.2, 6.2, 6.6, 3.6, 1.2, (5.6, 2.4, 4.2), 4.8, (4.8, 2.2), (4.0, 4.2), 1.15,
            (30, 1.0, 0.25), 1.7, 2.6, ears=Ears.ROUND, prey=True)  # fmt: skip
FERRET = Build(12, 15, 5.0, 4.7, 5.1, 3.1, 1.5, (7.4, 5.0, 4.2), 4.8, (3.4, 2.1), (2.6, 2.8), 1.15,
               (16, 2.1, 0.35), 1.9, 2.6, ears=Ears.ROUND)  # fmt: skip
MEERKAT = Build(17, 10.5, 5.0, 4.9, 5.6, 3.6, 1.5, (6.6, 6.0, 3.8), 5.0, (4.4, 1.9), (1.9, 2.3),
                1.2, (25, 1.3, 0.35), 1.8, 2.8, ears=Ears.SIDE)  # fmt: skip
ARMADILLO = Build(14.5, 9.5, 7.2, 8.2, 8.0, 3.8, 1.7, (6.6, 0.4, 4.4), 4.4, (6.2, 1.8), (6.4, 3.0),
                  0.9, (19, 2.0, 0.12), 2.0, 3.4, run=Run.AMBLE, prey=True)  # fmt: skip
PLATYPUS = Build(9.5, 10.5, 5.8, 6.2, 6.0, 3.0, 1.5, (6.0, 1.4, 4.8), 4.6, (6.4, 3.0), (0.4, 0.5),
                 0.8, (3, 2.6, 0.25), 2.4, 3.8, ears=Ears.ROUND, run=Run.AMBLE, prey=True,
                 paddle=True, outgrowth=Outgrowth.BILL)  # fmt: skip
LEMUR = Build(23, 11.5, 6.4, 5.6, 6.4, 4.4, 1.9, (7.6, 8.0, 4.0), 6.0, (4.2, 2.2), (5.0, 4.0), 2.0,
              (46, 2.8, 1.30), 2.4, 3.4)  # fmt: skip
CHIMP = Build(25, 11.5, 9.4, 8.4, 7.4, 5.2, 3.0, (8.6, 6.4, 6.0), 7.6, (2.8, 4.4), (6.0, 5.6), 1.3,
              (0.6, 1.0, 0.0), 3.4, 5.0, ears=Ears.SIDE, run=Run.AMBLE, slope=0.22)  # fmt: skip
ORANGUTAN = Build(25, 11.5, 10.6, 9.8, 8.2, 5.4, 3.3, (8.4, 5.4, 6.8), 8.0, (2.8, 4.6), (2.4, 2.6),
                  1.15, (0.6, 1.0, 0.0), 3.6, 5.4, ears=Ears.SIDE, run=Run.AMBLE,
                  slope=0.28)  # fmt: skip
LYNX = Build(29, 14.5, 8.6, 7.2, 8.2, 6.2, 2.7, (10, 7.5, 6.0), 7.6, (3.6, 3.4), (8.6, 4.4), 1.9,
             (7, 2.6, 0.6), 3.7, 3.8, outgrowth=Outgrowth.EAR_TUFTS, whiskers=True)  # fmt: skip

SMALLER: dict[str, Beast] = {
    "hedgehog": Beast(HEDGEHOG, (Fur((0.46, 0.36, 0.27), (0.24, 0.18, 0.14), (0.90, 0.80, 0.66),
                                     face=(0.80, 0.67, 0.52), shag=1.0),), 92),
    "porcupine": Beast(PORCUPINE, (Fur((0.26, 0.22, 0.20), (0.12, 0.10, 0.10), (0.90, 0.88, 0.84),
                                       shag=1.0, pale=False),), 118),
    "skunk": Beast(SKUNK, (Fur((0.10, 0.10, 0.11), (0.05, 0.05, 0.06), WHITE,
                               (0.20, 0.17, 0.17), pattern=Pattern.STRIPE, shag=1.0,
                               pale=False),), 108),
    "badger": Beast(BADGER, (Fur((0.52, 0.51, 0.50), (0.30, 0.29, 0.29), (0.74, 0.73, 0.71),
                                 WHITE, face=WHITE, limbs=(0.12, 0.11, 0.11), shag=1.0,
                                 pale=False),), 118),
    "beaver": Beast(BEAVER, (Fur((0.44, 0.27, 0.15), (0.26, 0.16, 0.10), (0.60, 0.42, 0.27),
                                 (0.34, 0.20, 0.13), shag=0.9),), 112, food=Food.LEAVES),
    "capybara": Beast(CAPYBARA, (Fur((0.60, 0.42, 0.27), (0.40, 0.27, 0.17), (0.70, 0.54, 0.38),
                                     (0.44, 0.30, 0.20), (0.20, 0.14, 0.11), shag=0.9,
                                     pale=False),), 138),
    "mole": Beast(MOLE, (Fur((0.22, 0.20, 0.22), (0.13, 0.12, 0.13), (0.30, 0.28, 0.30), PINK,
                             (0.90, 0.60, 0.58), socks=(0.93, 0.68, 0.64), shag=0.4,
                             pale=False),), 84),
    "rat": Beast(RAT, (Fur((0.42, 0.36, 0.31), (0.27, 0.23, 0.20), (0.76, 0.71, 0.66), PINK, PINK,
                           socks=(0.92, 0.70, 0.66), shag=0.6),
                       Fur(WHITE, (0.82, 0.80, 0.78), WHITE, PINK, PINK, (0.78, 0.20, 0.22),
                           socks=PINK, shag=0.6)), 92, food=Food.NUT),
    "guinea pig": Beast(GUINEA_PIG, (Fur(WHITE, (0.34, 0.22, 0.14), (0.86, 0.54, 0.26), PINK, PINK,
                                      pattern=Pattern.CALICO, shag=1.0, pale=False),), 112,
                        food=Food.CARROT),
    "ferret": Beast(FERRET, (Fur((0.82, 0.72, 0.56), (0.40, 0.28, 0.19), (0.95, 0.90, 0.80), CREAM,
                                 (0.70, 0.46, 0.42), limbs=(0.26, 0.18, 0.13),
                                 mask=(0.34, 0.24, 0.17)),), 104),
    "meerkat": Beast(MEERKAT, (Fur((0.78, 0.62, 0.42), (0.48, 0.35, 0.22), (0.94, 0.87, 0.74),
                                   (0.30, 0.22, 0.16), mask=(0.22, 0.16, 0.12),
                                   pattern=Pattern.TABBY, shag=0.7),), 118, sentry=True),
    "armadillo": Beast(ARMADILLO, (Fur((0.62, 0.55, 0.46), (0.34, 0.29, 0.24), (0.78, 0.70, 0.60),
                                       (0.74, 0.58, 0.52), (0.45, 0.34, 0.30),
                                       pattern=Pattern.PLATED, shag=0.0),), 104),
    "platypus": Beast(PLATYPUS, (Fur((0.36, 0.24, 0.15), (0.22, 0.15, 0.10), (0.70, 0.58, 0.42),
                                     nose=(0.27, 0.26, 0.28), socks=(0.25, 0.21, 0.19),
                                     shag=0.6),), 88),
    "lemur": Beast(LEMUR, (Fur((0.58, 0.56, 0.55), (0.10, 0.10, 0.10), (0.95, 0.94, 0.92), WHITE,
                               iris=(0.98, 0.62, 0.12), face=WHITE, mask=(0.10, 0.09, 0.09),
                               pattern=Pattern.RINGED, snout=(0.22, 0.20, 0.20)),), 136,
                   food=Food.BANANA, swings=True),
    "chimpanzee": Beast(CHIMP, (Fur((0.13, 0.12, 0.12), (0.07, 0.06, 0.06), (0.26, 0.24, 0.23),
                                    (0.66, 0.48, 0.38), (0.30, 0.20, 0.16),
                                    visage=(0.62, 0.44, 0.35), snout=(0.66, 0.48, 0.38),
                                    socks=(0.18, 0.15, 0.14), shag=1.0, pale=False),), 152,
                        food=Food.BANANA, swings=True),
    "orangutan": Beast(ORANGUTAN, (Fur((0.72, 0.34, 0.12), (0.48, 0.20, 0.07), (0.84, 0.46, 0.20),
                                       (0.40, 0.28, 0.22), (0.20, 0.15, 0.13),
                                       visage=(0.36, 0.28, 0.25), snout=(0.46, 0.36, 0.31),
                                       shag=1.0, pale=False),), 160, food=Food.BANANA, swings=True),
    "baboon": Beast(BABOON, (Fur((0.52, 0.47, 0.34), (0.32, 0.28, 0.20), (0.66, 0.60, 0.46),
                                 (0.46, 0.32, 0.28), (0.20, 0.15, 0.14), visage=(0.42, 0.29, 0.26),
                                 snout=(0.36, 0.25, 0.23), shag=1.0, pale=False),), 150,
                     food=Food.BANANA),
    "lynx": Beast(LYNX, (Fur((0.74, 0.62, 0.48), (0.36, 0.26, 0.18), (0.96, 0.93, 0.88),
                             (0.70, 0.56, 0.48), (0.62, 0.40, 0.36), (0.80, 0.70, 0.26),
                             Pattern.SPOTS, shag=1.0),), 172),
    "shrew": Beast(MOUSE, (Fur((0.40, 0.33, 0.28), BLACK, (0.74, 0.68, 0.62), PINK, PINK,
                               shag=0.6),), 76),
}  # fmt: skip
"""Each by its name."""

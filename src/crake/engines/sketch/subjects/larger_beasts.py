"""Four-legged animals of a lion's size and more, beside those of `beasts`: a build and coats each.

To add one: a row in `LARGER`.
"""

from __future__ import annotations

from dataclasses import replace

from crake.engines.sketch.subjects.beasts import BLACK, CREAM, PINK, WHITE, Beast
from crake.engines.sketch.subjects.builds import (
    DEER,
    LEOPARD,
    LION,
    Build,
    Ears,
    Horns,
    Outgrowth,
    Run,
)
from crake.engines.sketch.subjects.fur import Fur, Pattern

LIONESS = replace(LION, ruff=0.0, tuft=2.0)
CHEETAH = Build(34, 19, 8.4, 5.6, 7.0, 5.4, 2.2, (12, 8.5, 4.8), 6.0, (3.8, 3.2), (3.2, 3.4), 1.25,
                (40, 1.9, 0.35), 2.9, 3.6, ears=Ears.ROUND, whiskers=True)  # fmt: skip
SNOW_LEOPARD = replace(LEOPARD, tail=(44, 3.6, 0.30))
HYENA = Build(31, 15, 9.8, 7.8, 7.6, 5.6, 2.5, (12, 8, 7.0), 7.4, (7.4, 3.8), (4.4, 4.8), 1.25,
              (14, 2.2, 0.20), 3.0, 4.0, ears=Ears.ROUND, slope=0.17)  # fmt: skip
ANTEATER = Build(24, 17, 7.6, 8.0, 8.0, 5.4, 2.9, (11, 0.5, 5.0), 4.4, (19.0, 1.7), (2.2, 2.4), 0.8,
                 (34, 7.0, 0.45), 3.0, 4.2, ears=Ears.ROUND, run=Run.AMBLE, prey=True)  # fmt: skip
BOAR = Build(28, 17, 12.6, 11.4, 10.2, 6.8, 2.5, (13, -0.5, 9.4), 8.4, (9.4, 4.2), (7, 4.4), 1.15,
             (13, 1.0, 0.15), 3.0, 4.8, prey=True, hoofed=True, tuft=2.2, slope=0.06,
             outgrowth=Outgrowth.TUSKS)  # fmt: skip
MOOSE = Build(58, 22, 14.2, 11.4, 11.4, 8.2, 2.7, (15, 9, 8.4), 7.4, (16.5, 5.0), (11, 4.4), 1.5,
              (5, 2.0, 0.3), 3.6, 5.6, ears=Ears.LEAF, horns=Horns.PALMATE, prey=True, hoofed=True,
              slope=0.07)  # fmt: skip
REINDEER = Build(46, 20, 11.6, 10.4, 10.6, 7.4, 2.4, (14, 12, 7.0), 6.6, (9.4, 3.9), (7.5, 3.8),
                 1.5, (6, 2.6, 0.55), 3.4, 4.8, ears=Ears.LEAF, horns=Horns.ANTLERS, prey=True,
                 hoofed=True)  # fmt: skip
GAZELLE = replace(DEER, horns=Horns.STRAIGHT, tail=(10, 1.6, 0.25))
LLAMA = Build(44, 18, 11.0, 10.6, 10.4, 6.8, 2.3, (9, 29, 5.4), 6.0, (7.0, 3.2), (9.5, 3.0), 1.45,
              (9, 3.4, 0.5), 2.9, 4.6, prey=True, hoofed=True)  # fmt: skip
ALPACA = Build(38, 16, 12.0, 12.4, 12.0, 7.6, 2.9, (8, 23, 6.6), 6.2, (4.6, 3.2), (7.5, 3.0), 1.55,
               (8, 3.6, 0.4), 3.0, 4.8, prey=True, hoofed=True,
               outgrowth=Outgrowth.TOPKNOT)  # fmt: skip
YAK = Build(44, 25, 17.0, 16.8, 14.0, 9.4, 4.2, (16, 1.5, 9.4), 9.2, (9.0, 5.6), (8, 3.8), 1.5,
            (34, 2.0, 0.06), 4.4, 6.4, ears=Ears.LEAF, horns=Horns.CURVED, run=Run.AMBLE, prey=True,
            hoofed=True, slope=0.06)  # fmt: skip
BULL = Build(49, 27, 19.0, 15.4, 14.6, 9.6, 3.5, (17, 3, 11.6), 9.4, (10.5, 6.2), (8, 4.0), 1.5,
             (38, 1.4, 0.06), 4.4, 6.8, ears=Ears.LEAF, horns=Horns.SWEPT, prey=True, hoofed=True,
             tuft=2.4, slope=0.05)  # fmt: skip
OX = replace(BULL, chest=17.0, waist=16.0, run=Run.AMBLE)
GRIFFIN = replace(LION, ruff=0.0, ears=Ears.POINTED, ear=(7, 2.6), muzzle=(2.0, 2.4),
                  whiskers=False, outgrowth=Outgrowth.BEAK)  # fmt: skip
_SANDY = Fur((0.80, 0.61, 0.39), (0.56, 0.40, 0.25), (0.96, 0.90, 0.80), (0.70, 0.54, 0.44),
             (0.44, 0.26, 0.22), (0.74, 0.66, 0.28), shag=0.5)  # fmt: skip

LARGER: dict[str, Beast] = {
    "lioness": Beast(LIONESS, (replace(_SANDY, mane=(0.36, 0.24, 0.14)),), 195),
    "puma": Beast(replace(LIONESS, tuft=1.0), (_SANDY,), 185),
    "cheetah": Beast(CHEETAH, (Fur((0.91, 0.73, 0.43), (0.13, 0.10, 0.08), (0.98, 0.94, 0.85),
                                   iris=(0.80, 0.58, 0.20), pattern=Pattern.SPOTS, shag=0.4,
                                   tears=True),), 190),
    "panther": Beast(LEOPARD, (Fur((0.10, 0.10, 0.12), (0.05, 0.05, 0.06), (0.16, 0.16, 0.19),
                                   (0.18, 0.15, 0.16), (0.05, 0.05, 0.05), (0.84, 0.82, 0.22),
                                   shag=0.3, pale=False),), 188),
    "snow leopard": Beast(SNOW_LEOPARD, (Fur((0.84, 0.83, 0.82), (0.26, 0.25, 0.26), WHITE,
                                             (0.80, 0.74, 0.72), (0.66, 0.48, 0.46),
                                             (0.64, 0.78, 0.74), Pattern.SPOTS, shag=1.0),), 182),
    "hyena": Beast(HYENA, (Fur((0.66, 0.56, 0.42), (0.24, 0.18, 0.13), (0.78, 0.70, 0.56),
                               (0.42, 0.32, 0.26), pattern=Pattern.SPOTS, mane=(0.40, 0.31, 0.22),
                               socks=(0.30, 0.23, 0.18), snout=(0.20, 0.16, 0.13), shag=1.0,
                               pale=False),), 172),
    "anteater": Beast(ANTEATER, (Fur((0.45, 0.40, 0.36), (0.14, 0.12, 0.12), (0.80, 0.76, 0.70),
                                     (0.34, 0.28, 0.25), socks=(0.78, 0.74, 0.68), shag=1.0,
                                     pale=False),), 142),
    "boar": Beast(BOAR, (Fur((0.30, 0.23, 0.18), (0.16, 0.12, 0.10), (0.46, 0.37, 0.29),
                             (0.40, 0.28, 0.23), (0.46, 0.32, 0.29), mane=(0.15, 0.12, 0.10),
                             shag=1.0, pale=False),), 152),
    "moose": Beast(MOOSE, (Fur((0.31, 0.21, 0.14), (0.18, 0.12, 0.09), (0.50, 0.40, 0.31),
                               (0.44, 0.32, 0.24), socks=(0.60, 0.54, 0.47), shag=0.7,
                               pale=False),), 235),
    "reindeer": Beast(REINDEER, (Fur((0.47, 0.38, 0.31), (0.28, 0.21, 0.17), (0.93, 0.90, 0.86),
                                     (0.60, 0.48, 0.42), mane=(0.86, 0.83, 0.78), shag=0.9),), 190),
    "gazelle": Beast(GAZELLE, (Fur((0.80, 0.57, 0.33), (0.22, 0.14, 0.09), (0.98, 0.95, 0.90),
                                   (0.86, 0.72, 0.62), shag=0.2),), 180),
    "llama": Beast(LLAMA, (Fur((0.90, 0.84, 0.74), (0.66, 0.54, 0.42), WHITE, (0.80, 0.66, 0.56),
                               (0.34, 0.26, 0.22), shag=1.0, pale=False),
                           Fur((0.52, 0.34, 0.21), (0.34, 0.21, 0.13), CREAM, (0.60, 0.44, 0.34),
                               shag=1.0, pale=False)), 175),
    "alpaca": Beast(ALPACA, (Fur((0.95, 0.91, 0.84), (0.78, 0.70, 0.60), WHITE, PINK,
                                 (0.30, 0.24, 0.22), shag=1.0, pale=False),
                             Fur((0.66, 0.45, 0.28), (0.44, 0.29, 0.18), CREAM, PINK,
                                 (0.24, 0.18, 0.15), shag=1.0, pale=False)), 158),
    "bull": Beast(BULL, (Fur((0.13, 0.10, 0.09), (0.06, 0.05, 0.05), (0.26, 0.21, 0.18),
                             (0.30, 0.20, 0.17), (0.16, 0.13, 0.13), shag=0.25, pale=False),
                         Fur((0.36, 0.20, 0.11), (0.20, 0.11, 0.06), (0.50, 0.32, 0.20),
                             (0.44, 0.28, 0.20), (0.22, 0.16, 0.14), shag=0.25, pale=False)), 205),
    "ox": Beast(OX, (Fur((0.60, 0.40, 0.24), (0.38, 0.24, 0.14), CREAM, PINK, (0.44, 0.32, 0.27),
                         shag=0.2, face=(0.72, 0.54, 0.38)),
                     Fur((0.78, 0.74, 0.67), (0.56, 0.52, 0.46), WHITE, PINK, (0.36, 0.31, 0.29),
                         shag=0.2)), 200),
    "griffin": Beast(GRIFFIN, (Fur((0.66, 0.46, 0.24), (0.36, 0.23, 0.12), (0.95, 0.90, 0.80),
                                   (0.95, 0.90, 0.80), iris=(0.98, 0.72, 0.16), shag=0.7,
                                   face=(0.95, 0.91, 0.83)),), 205,
                     winged=True, plumes=((0.50, 0.35, 0.20), (0.28, 0.19, 0.12))),
    "yak": Beast(YAK, (Fur((0.20, 0.15, 0.12), (0.10, 0.08, 0.07), (0.34, 0.27, 0.22),
                           (0.28, 0.21, 0.18), (0.40, 0.36, 0.34), mane=BLACK, shag=1.0,
                           pale=False),), 195),
}  # fmt: skip
"""Each by its name."""

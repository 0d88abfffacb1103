"""Breeds of dogs: a build and coats each.

To add one: a row in `DOGS`, and its names in `kinds.breeds`.
"""

from __future__ import annotations

from dataclasses import replace

from crake.engines.sketch.subjects.beasts import (
    BLACK,
    CHOCOLATE,
    COLLIE,
    CREAM,
    PINK,
    RETRIEVER,
    WHITE,
    Beast,
)
from crake.engines.sketch.subjects.builds import DOG, PUPPY, WOLF, Build, Ears
from crake.engines.sketch.subjects.fur import Fur, Pattern

CORGI = Build(16, 14, 7.6, 7.2, 7.2, 4.4, 2.2, (8.5, 8, 5.4), 7.2, (6.0, 3.0), (9.5, 5.4), 1.5,
              (4, 2.2, 0.7), 2.7, 3.5)  # fmt: skip
DACHSHUND = Build(13, 17, 6.6, 6.2, 6.4, 3.8, 1.9, (8, 8, 4.8), 6.2, (8.6, 2.7), (9, 5.0), 1.4,
                  (18, 1.4, 0.6), 2.4, 3.2, ears=Ears.FLOPPY)  # fmt: skip
POODLE = Build(31, 13.5, 8.2, 5.4, 6.4, 4.2, 1.7, (7.5, 12, 4.2), 6.2, (8.4, 2.4), (11, 6.0), 1.35,
               (15, 1.2, 1.15), 2.3, 3.4, ears=Ears.FLOPPY, tuft=4.0, pompoms=True)  # fmt: skip
PUG = Build(17, 10, 7.8, 7.4, 7.0, 4.4, 2.2, (5.6, 6.4, 5.8), 7.8, (1.5, 4.1), (5.6, 4.4), 2.0,
            (10, 2.0, 2.1), 2.5, 3.7, ears=Ears.FLOPPY)  # fmt: skip
SHEPHERD = Build(31, 17.5, 9.6, 6.8, 7.2, 5.8, 2.3, (11, 9, 6.2), 7.2, (9.0, 3.4), (10.5, 4.8), 1.4,
                 (26, 3.2, 0.10), 3.0, 3.9)  # fmt: skip
SHIBA = Build(25, 13.5, 8.6, 6.8, 7.4, 5.0, 2.2, (8.5, 8, 6.0), 7.2, (5.4, 3.2), (7.2, 4.4), 1.45,
              (18, 3.2, 2.0), 2.7, 3.6)  # fmt: skip
HUSKY = replace(WOLF, muzzle=(6.6, 3.4), ear=(7.4, 4.4), tail=(23, 4.2, 1.75), half=16.0)
SAMOYED = replace(HUSKY, chest=11.0, waist=9.6, rump=9.6, neck=(10, 9, 8.0), ear=(5.4, 4.0),
                  muzzle=(5.6, 3.4), tail=(24, 5.4, 2.0))  # fmt: skip
COLLIE_DOG = replace(DOG, tail=(24, 3.6, 0.25), ear=(6.4, 4.4), ears=Ears.POINTED)
GOLDEN = replace(DOG, chest=9.6, waist=7.6, tail=(25, 3.8, 0.70), muzzle=(7.0, 3.7),
                 neck=(10, 9.5, 6.4))  # fmt: skip
BERNESE = replace(GOLDEN, chest=11.0, waist=9.4, rump=9.0, bone=2.8, paw=3.4)
POMERANIAN = Build(15, 7.4, 8.4, 8.2, 8.0, 3.6, 1.6, (5.4, 6.4, 6.8), 6.8, (3.2, 2.4), (4.4, 3.4),
                   1.6, (10, 5.2, 2.2), 2.0, 3.2)  # fmt: skip
CHIHUAHUA = Build(17, 8.6, 5.2, 4.4, 4.8, 3.2, 1.2, (6.0, 7.4, 3.4), 6.2, (3.4, 2.2), (10.5, 6.2),
                  1.9, (13, 1.1, 1.1), 1.6, 2.6)  # fmt: skip
BULLDOG = Build(20, 12.5, 10.6, 9.4, 8.6, 5.8, 2.9, (8.0, 3.0, 8.0), 9.2, (2.4, 5.4), (4.4, 4.0),
                1.6, (2.0, 1.6, 0.8), 3.3, 5.6, ears=Ears.FLOPPY)  # fmt: skip
DOBERMAN = Build(34, 16, 9.6, 6.0, 7.2, 5.8, 2.1, (10, 13, 5.2), 6.6, (9.6, 3.2), (11, 3.6), 1.3,
                 (8, 1.5, 1.0), 2.8, 3.8)  # fmt: skip
GREYHOUND = Build(35, 16.5, 9.4, 4.4, 6.4, 5.6, 1.7, (11, 12, 4.0), 5.6, (10.0, 2.5), (5.4, 3.4),
                  1.3, (28, 1.1, 0.05), 2.5, 3.4, ears=Ears.FLOPPY)  # fmt: skip
_TAN = (0.66, 0.38, 0.17)

DOGS: dict[str, Beast] = {
    "dalmatian": Beast(DOG, (Fur(WHITE, BLACK, WHITE, pattern=Pattern.SPOTS, shag=0.3,
                                 pale=False),), 168),
    "husky": Beast(HUSKY, (Fur((0.30, 0.32, 0.36), (0.15, 0.16, 0.19), WHITE, socks=WHITE,
                               iris=(0.42, 0.68, 0.95), cheeks=WHITE, blaze=(0.90, 0.90, 0.91),
                               shag=1.0),), 164),
    "corgi": Beast(CORGI, (Fur((0.90, 0.56, 0.24), (0.60, 0.34, 0.14), WHITE, socks=WHITE,
                               cheeks=WHITE, blaze=WHITE),), 108),
    "pug": Beast(PUG, (Fur((0.88, 0.72, 0.50), (0.20, 0.15, 0.12), (0.92, 0.80, 0.62),
                           mask=(0.15, 0.12, 0.11), snout=(0.17, 0.14, 0.13), shag=0.3),), 116),
    "poodle": Beast(POODLE, (Fur((0.95, 0.93, 0.90), (0.80, 0.77, 0.74), WHITE, PINK, shag=1.0,
                                 mane=(0.95, 0.93, 0.90), pale=False),
                             Fur((0.24, 0.20, 0.19), (0.14, 0.12, 0.12), (0.34, 0.29, 0.27),
                                 mane=(0.24, 0.20, 0.19), shag=1.0, pale=False)), 168),
    "german shepherd": Beast(SHEPHERD, (Fur((0.74, 0.50, 0.27), (0.13, 0.11, 0.10),
                                            (0.86, 0.68, 0.44), pattern=Pattern.SADDLE,
                                            snout=(0.15, 0.12, 0.11), shag=0.8),), 176),
    "shiba": Beast(SHIBA, (Fur((0.90, 0.56, 0.25), (0.62, 0.34, 0.14), CREAM, socks=CREAM,
                               cheeks=CREAM),), 152),
    "beagle": Beast(DOG, (Fur((0.74, 0.44, 0.20), (0.16, 0.12, 0.11), WHITE, socks=WHITE,
                              pattern=Pattern.SADDLE, shag=0.3,
                              blaze=WHITE),), 150),
    "dachshund": Beast(DACHSHUND, (Fur((0.50, 0.27, 0.14), (0.30, 0.15, 0.08), (0.66, 0.42, 0.24),
                                       shag=0.2),), 98),
    "border collie": Beast(COLLIE_DOG, (replace(COLLIE, shag=1.0, blaze=WHITE),), 160),
    "golden retriever": Beast(GOLDEN, (replace(RETRIEVER, base=(0.90, 0.66, 0.34),
                                               shag=1.0),), 170),
    "golden retriever puppy": Beast(PUPPY, (replace(RETRIEVER, base=(0.92, 0.70, 0.40),
                                                    shag=1.0),), 116),
    "labrador": Beast(DOG, (replace(RETRIEVER, base=(0.92, 0.78, 0.54), shag=0.3),
                            replace(CHOCOLATE, shag=0.3),
                            Fur((0.13, 0.12, 0.12), (0.07, 0.07, 0.07), (0.20, 0.19, 0.19),
                                shag=0.3)), 168),
    "samoyed": Beast(SAMOYED, (Fur((0.97, 0.96, 0.94), (0.84, 0.82, 0.79), WHITE, PINK,
                                   shag=1.0),), 164),
    "bernese mountain dog": Beast(BERNESE, (Fur((0.12, 0.11, 0.11), (0.07, 0.07, 0.07), WHITE,
                                                socks=_TAN, cheeks=_TAN, blaze=WHITE,
                                                shag=1.0),), 176),
    "pomeranian": Beast(POMERANIAN, (Fur((0.93, 0.60, 0.28), (0.72, 0.42, 0.17), CREAM, shag=1.0),
                                     Fur(WHITE, (0.84, 0.82, 0.79), WHITE, PINK, shag=1.0)), 108),
    "chihuahua": Beast(CHIHUAHUA, (Fur((0.84, 0.62, 0.38), (0.60, 0.42, 0.25), CREAM, PINK,
                                       shag=0.3),), 106),
    "bulldog": Beast(BULLDOG, (Fur((0.80, 0.58, 0.38), (0.52, 0.36, 0.24), WHITE, PINK, socks=WHITE,
                                   cheeks=WHITE, blaze=WHITE, shag=0.2),), 128),
    "doberman": Beast(DOBERMAN, (Fur((0.14, 0.12, 0.12), (0.07, 0.06, 0.06), _TAN, socks=_TAN,
                                     shag=0.2),), 182),
    "greyhound": Beast(GREYHOUND, (Fur((0.56, 0.55, 0.57), (0.40, 0.39, 0.41), (0.84, 0.83, 0.83),
                                       shag=0.2),), 178),
}  # fmt: skip
"""Each by its name."""

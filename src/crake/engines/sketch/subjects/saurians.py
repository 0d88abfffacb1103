"""Dinosaurs on four legs: a build and coats each, in proportions of the four-legged animals.

To add one: a row in `SAURIANS`.
"""

from __future__ import annotations

from crake.engines.sketch.subjects.beasts import Beast
from crake.engines.sketch.subjects.builds import Build, Ears, Horns, Run
from crake.engines.sketch.subjects.fur import Fur, Pattern

SAUROPOD = Build(58, 24, 18.0, 19.5, 17.0, 11.5, 7.4, (40, 62, 7.6), 7.2, (6.4, 4.2), (1, 1), 1.3,
                 (96, 15.5, 0.42), 8.0, 9.4, ears=Ears.NONE, run=Run.AMBLE, prey=True, hoofed=True,
                 pillars=True, slope=0.18, taper=True)  # fmt: skip
TRICERATOPS = Build(40, 24, 16.0, 17.0, 16.0, 9.4, 5.8, (17, -1.0, 10.0), 10.0, (11.0, 5.4), (1, 1),
                    1.5, (44, 13.0, 0.30), 6.0, 8.4, ears=Ears.NONE, horns=Horns.FRILL,
                    run=Run.AMBLE, prey=True, hoofed=True, pillars=True, taper=True)  # fmt: skip
STEGOSAURUS = Build(38, 24, 13.5, 17.0, 16.5, 9.4, 5.4, (22, -8.0, 6.4), 5.6, (6.4, 3.0), (1, 1),
                    1.1, (62, 13.0, 0.48), 5.8, 7.8, ears=Ears.NONE, run=Run.AMBLE, prey=True,
                    hoofed=True, pillars=True, taper=True, slope=-0.16, plates=15.0)  # fmt: skip
ANKYLOSAUR = Build(27, 22, 15.5, 17.5, 15.5, 8.0, 5.0, (15, 0.0, 9.0), 8.6, (5.4, 5.6), (1, 1), 1.2,
                   (44, 9.0, 0.40), 5.2, 9.0, ears=Ears.NONE, run=Run.AMBLE, prey=True, hoofed=True,
                   pillars=True, taper=True, tuft=1.0, spines=5.0)  # fmt: skip

SAURIANS: dict[str, Beast] = {
    "brachiosaurus": Beast(SAUROPOD, (Fur((0.46, 0.50, 0.42), (0.33, 0.37, 0.31),
                                          (0.70, 0.70, 0.58), iris=(0.62, 0.46, 0.16),
                                          hoof=(0.62, 0.58, 0.48),
                                          shag=0.0, pale=False),), 235),
    "triceratops": Beast(TRICERATOPS, (Fur((0.50, 0.45, 0.33), (0.32, 0.28, 0.20),
                                           (0.78, 0.70, 0.54), iris=(0.70, 0.48, 0.14),
                                           hoof=(0.40, 0.35, 0.28),
                                           pattern=Pattern.SADDLE, shag=0.0, pale=False),), 215),
    "stegosaurus": Beast(STEGOSAURUS, (Fur((0.44, 0.46, 0.28), (0.28, 0.29, 0.18),
                                           (0.74, 0.70, 0.50), iris=(0.70, 0.48, 0.14),
                                           ear=(0.72, 0.36, 0.18), hoof=(0.40, 0.36, 0.28),
                                           shag=0.0, pale=False),), 205),
    "ankylosaurus": Beast(ANKYLOSAUR, (Fur((0.48, 0.42, 0.32), (0.32, 0.27, 0.21),
                                           (0.74, 0.66, 0.52), iris=(0.70, 0.48, 0.14),
                                           hoof=(0.40, 0.36, 0.28), pattern=Pattern.PLATED,
                                           shag=0.0, pale=False),), 165),
}  # fmt: skip
"""Each by its name."""

"""Lands as they are seen from a drone: a city, a forest, mountains, dunes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np

from crake.engines.sketch.direction import Action, Framing
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import U8, shrink
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import carpet, lawn, sand
from crake.engines.sketch.scenery.towers import street, towers
from crake.engines.sketch.scenery.trees import Paint, Wood, broadleaf, conifer, in_season, wood
from crake.engines.sketch.stage import Drawable, Setting, Stage

HILLS = Range(60, 0.66, 0.01, rock=(0.26, 0.34, 0.26), sharp=False, width=620)
ROWS = (0.03, 0.05, 0.075, 0.11, 0.155, 0.22, 0.31, 0.43, 0.59, 0.80, 1.08, 1.44, 1.90)
"""Where rows of towers stand, from the horizon to the feet and beyond them."""
HIGH = 400.0
"""Of a tower at the feet, in pixels of a 1280 x 720 picture: lower than the camera flies."""
AVENUES = frozenset({6, 9, 11})
"""Rows before which trees stand."""


def seen_from_above(stage: Stage) -> bool:
    """Whether the camera flies over the land, and nobody needs its ground."""
    aloft = all(who.action is Action.FLY for who in stage.direction.subjects)
    return stage.direction.framing is Framing.AERIAL and aloft


def city_from_above(stage: Stage) -> Setting:
    """Build the city."""
    ground = carpet(stage, (0.20, 0.20, 0.22), (0.34, 0.34, 0.36))
    behind: list[Drawable] = [
        sky(stage, stage.horizon + 4, across=0.70),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.4),
        mountains(stage, "hills", HILLS),
        Floor(stage, ground, stage.horizon, haze=0.6, bare=True),
    ]
    for k, share in enumerate(ROWS):
        row = round(stage.horizon + share * (stage.feet - stage.horizon))
        speed, haze = stage.speed(row), 0.66 * 2.72 ** (-3.0 * share)
        block = Wood(HIGH * share, 150 * share + 4, speed, haze, towers(stage), shaded=False)
        behind.append(wood(stage, f"towers {k}", block, row))
        after = ROWS[k + 1] if k + 1 < len(ROWS) else share * 1.2
        for lane, way in ((0.30, -1), (0.48, 1)):
            at = share + lane * 0.5 * (after - share)
            if 0.1 < at < 1.5:
                behind.append(street(stage, f"street {k} {lane}", at, way, stage.lapsing))
        if k in AVENUES:
            trees = Wood(46 * share, 34 * share, speed * 1.02, haze, (broadleaf,))
            behind.append(wood(stage, f"avenue {k}", trees, row + stage.px(5 * share)))
    return Setting(behind=behind)


CANOPY = (0.02, 0.035, 0.055, 0.08, 0.11, 0.15, 0.20, 0.26, 0.33, 0.41, 0.50, 0.61, 0.74, 0.89,
          1.07, 1.28, 1.54, 1.86)  # fmt: skip
"""Where rows of trees stand that hide the ground between them."""
DEEP = Range(120, 0.56, 0.02, rock=(0.24, 0.34, 0.22), sharp=False, width=520)
NEARER = Range(84, 0.40, 0.04, rock=(0.20, 0.32, 0.16), sharp=False, width=700)
PEAKS = Range(330, 0.40, 0.02, snow=0.8, width=560)
UNDERWOOD = (0.10, 0.18, 0.06), (0.24, 0.34, 0.12)
SAND, SHADE = (0.95, 0.72, 0.44), (0.72, 0.46, 0.27)


def seedlings(stage: Stage, kinds: Sequence[Paint]) -> Sequence[Paint]:
    """Return what stamps a few trees, which are painted once for all rows, at any height."""
    rng, high = stage.rng("seedlings"), stage.tall(200)
    shown = [in_season(kind, stage.season) for kind in kinds]
    painted = [kind(rng, high, stage.palette.light) for kind in shown for _ in range(4)]

    def grown(trees: Sequence[U8], rng: np.random.Generator, height: int, light: Light) -> U8:
        del light  # they are lit already
        tree = trees[int(rng.integers(len(trees)))]
        return shrink(tree, max(2, round(tree.shape[1] * height / high)), height)

    return [partial(grown, painted[4 * k : 4 * k + 4]) for k in range(len(kinds))]


def forest_from_above(
    stage: Stage,
    kinds: Sequence[Paint] = (conifer, broadleaf),
    far: Sequence[Range] = (DEEP, NEARER),
) -> Setting:
    """Build a forest as a drone sees it: crowns, one row before the other, up to the hills."""
    behind: list[Drawable] = [
        sky(stage, stage.horizon + 4, across=0.70),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.4),
        *(mountains(stage, f"far {k}", shape) for k, shape in enumerate(far)),
        Floor(stage, lawn(stage, *UNDERWOOD), stage.horizon, haze=0.6),
    ]
    grown = seedlings(stage, kinds)
    for k, share in enumerate(CANOPY):
        row = round(stage.horizon + share * (stage.feet - stage.horizon))
        haze = 0.56 * 2.72 ** (-2.6 * share)
        trees = Wood(150 * share + 6, 52 * share + 3, stage.speed(row), haze, grown, shaded=False)
        behind.append(wood(stage, f"canopy {k}", trees, row))
    return Setting(behind=behind)


def mountains_from_above(stage: Stage) -> Setting:
    """Build a wooded valley below white mountains."""
    return forest_from_above(stage, (conifer,), (PEAKS, NEARER))


def dunes_from_above(stage: Stage) -> Setting:
    """Build a sea of dunes, each with a side in the light and one in the shade."""
    behind: list[Drawable] = [
        sky(stage, stage.horizon + 4, across=0.70),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.2),
        Floor(stage, sand(stage, SHADE, SAND, 0.9), stage.horizon, haze=0.5),
    ]
    for k, share in enumerate((0.03, 0.07, 0.13, 0.21, 0.32, 0.46, 0.64, 0.88, 1.2, 1.6)):
        row = stage.horizon + share * (stage.feet - stage.horizon)
        haze = 0.5 * 2.72 ** (-3.0 * share)
        dune = Range(200 * share + 12, haze, stage.speed(row), rock=SAND, low=SHADE, sharp=False,
                     width=640 * share + 120)  # fmt: skip
        behind.append(mountains(stage, f"dunes {k}", dune, round(row)))
    return Setting(behind=behind)

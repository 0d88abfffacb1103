"""A meadow of wild flowers below green hills."""

from __future__ import annotations

from functools import partial

from crake.engines.sketch.ambience import BREEZE, WIND, Life, Underfoot
from crake.engines.sketch.direction import Season
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.crops import WILD, poppies
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import grass
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.scenery.trees import Wood, broadleaf, wood
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage

PEAKS = Range(170, 0.56, 0.03, snow=0.4)
HILLS = Range(
    120, 0.28, 0.08, rock=(0.28, 0.42, 0.16), low=(0.34, 0.48, 0.18), sharp=False, width=600
)
TREES = Wood(130, 170, 0.15, 0.16, kinds=(broadleaf,), ground=(0.33, 0.47, 0.16), strip=10)
SHARES = (0.10, 0.16, 0.23, 0.31, 0.40, 0.50, 0.61, 0.73, 0.86)
"""Where rows of flowers stand, from the horizon to the feet."""
BUNCHES = tuple(partial(poppies, colours=(colour,)) for colour in WILD)
BLADES = (0.33, 0.48, 0.15)


def build(stage: Stage) -> Setting:
    """Build the meadow."""
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.72),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.5),
            mountains(stage, "peaks", PEAKS),
            mountains(stage, "hills", HILLS),
            wood(stage, "trees", TREES, stage.row(0.05)),
            Floor(
                stage, lawn(stage, (0.18, 0.30, 0.08), (0.50, 0.60, 0.20)), stage.horizon, haze=0.3
            ),
            *wild_flowers(stage),
        ],
        before=[
            grass(
                stage,
                "front",
                stage.height + stage.px(14),
                96,
                BLADES,
                spacing=44,
                blades=16,
                soft=1.6,
            ),
        ],
    )


def wild_flowers(stage: Stage) -> list[Drawable]:
    """Return bunches of wild flowers and tufts of grass, everywhere up to the feet."""
    strips: list[Drawable] = []
    for k, share in enumerate(SHARES):
        row, tall = stage.row(share), 54 * share
        haze = 0.16 * (1 - share) ** 2
        if stage.season is not Season.WINTER:
            kinds = BUNCHES[k % 5], BUNCHES[(2 * k + 1) % 5]
            apart = 6.2 * tall**0.7
            bunch = Wood(1.1 * tall, apart, stage.speed(row), haze, kinds, shaded=share > 0.4)
            strips.append(wood(stage, f"flowers {share}", bunch, row))
        if share > 0.4 and (k % 2 or stage.season is not Season.WINTER):
            strips.append(grass(stage, f"grass {share}", row, 0.8 * tall, BLADES, spacing=tall))
    return strips


PLAN = Plan(build, Ground(), 0.50, 0.85, 0.50, 0.80)
MEADOW = Place(
    name="meadow",
    names=Names(
        en="meadow, field, grassland, prairie, pasture, lawn, countryside, steppe, "
        "hillside, valley, plain",
        zh="草地, 草原, 田野, 牧场, 山谷, 原野, 草坪",
        ja="草原, 野原, 牧草地, 谷, 芝生, 田舎",
        es="prado, campo, pradera, valle, pasto",
        fr="prairie, champ, pré, pâturage, vallée, campagne",
        de="wiese, feld, weideland, tal, prärie, rasen",
        pt="prado, campo, pradaria, vale, pasto, gramado",
    ),
    hints=Names(
        en="graze, picnic, grass, hay, gallop, hill",
        zh="草",
        es="hierba",
        fr="herbe",
        de="gras",
        pt="grama",
    ),
    ambience=(
        WIND,
        BREEZE,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.GRASS,
    grows=("tree",),
    plan=PLAN,
)

PLACES = (MEADOW,)

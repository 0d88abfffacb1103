"""A meadow of wild flowers below green hills."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, WIND, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import bushes, grass
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.scenery.trees import Wood, broadleaf, wood
from crake.engines.sketch.stage import Ground, Setting, Stage

PEAKS = Range(170, 0.56, 0.03, snow=0.4)
HILLS = Range(
    120, 0.28, 0.08, rock=(0.28, 0.42, 0.16), low=(0.34, 0.48, 0.18), sharp=False, width=600
)
TREES = Wood(130, 170, 0.15, 0.16, kinds=(broadleaf,), ground=(0.33, 0.47, 0.16), strip=10)
BLADES = (0.33, 0.48, 0.15)


def build(stage: Stage) -> Setting:
    """Build the meadow."""
    rows = [stage.row(share) for share in (0.34, 0.62, 0.86)]
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
            bushes(stage, "far flowers", rows[0], 17, spacing=30),
            grass(stage, "far grass", rows[1], 26, BLADES, spacing=17, blades=9),
            bushes(stage, "flowers", rows[1], 30, spacing=88),
            grass(stage, "grass", rows[2], 40, BLADES, spacing=30),
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

"""A garden in bloom: trees, hedges of flowers, a path of gravel."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, LEAVES, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import bushes
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.scenery.trees import Wood, broadleaf, wood
from crake.engines.sketch.stage import Ground, Setting, Stage
from crake.engines.sketch.weather import blossoms

HILLS = Range(110, 0.42, 0.05, rock=(0.22, 0.33, 0.18), sharp=False)
FAR = Wood(165, 40, 0.16, 0.24, ground=(0.32, 0.46, 0.16), strip=16)
NEAR = Wood(300, 165, 0.32, 0.05, kinds=(broadleaf,), ground=(0.34, 0.50, 0.16), strip=16)


def build(stage: Stage) -> Setting:
    """Build the garden."""
    room = stage.feet - stage.horizon
    lawn_top = stage.row(0.10)
    beds = stage.row(0.56)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.8),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.5),
            mountains(stage, "hills", HILLS),
            Floor(stage, lawn(stage, path=True), stage.horizon, haze=0.2),
            wood(stage, "far", FAR, lawn_top),
            wood(stage, "near", NEAR, stage.inside(lawn_top + 0.14 * room)),
            bushes(stage, "hedge", stage.inside(lawn_top + 0.20 * room), 46, spacing=34),
            bushes(stage, "beds", beds, 62, spacing=66),
        ],
        before=[
            bushes(stage, "front", stage.height + stage.px(26), 120, spacing=330, soft=3.0),
            *([] if stage.season else blossoms(stage)),
        ],
    )


PLAN = Plan(build, Ground(), 0.44, 0.85, 0.46, 0.80)
GARDEN = Place(
    name="garden",
    names=Names(
        en="garden, orchard, backyard, yard, courtyard, flowerbed, "
        "flower bed, botanical garden, rose garden, flower garden",
        zh="花园, 花園, 庭院, 果园, 后院",
        ja="庭, 庭園, 花園, 果樹園, 中庭",
        es="jardín, huerto, patio",
        fr="jardin, verger, cour",
        de="garten, gärten, obstgarten, hof",
        pt="jardim, quintal, pomar, pátio",
    ),
    hints=Names(
        en="blossom, petal, bloom, fountain, hedge, bench",
        zh="花瓣",
        ja="花びら",
        es="pétalo, fuente",
        fr="pétale, fontaine",
        de="blütenblatt, brunnen",
        pt="pétala, fonte",
    ),
    ambience=(
        BREEZE,
        LEAVES,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.GRAVEL,
    grows=("tree",),
    plan=PLAN,
)

PLACES = (GARDEN,)

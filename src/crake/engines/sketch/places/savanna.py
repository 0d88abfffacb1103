"""The African savanna."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, HUSH, Life, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.dwellings import acacia
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import grass
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.stage import Ground, Setting, Stage, Touch

FAR = Range(80, 0.50, 0.03, rock=(0.50, 0.42, 0.30), low=(0.62, 0.52, 0.28), sharp=False, width=600)
TREES = Wood(150, 330, 0.16, 0.16, kinds=(acacia,), ground=(0.70, 0.58, 0.26), strip=8)
BIG = Wood(330, 1100, 0.30, 0.03, kinds=(acacia,))
STRAW = (0.72, 0.58, 0.24)


def build(stage: Stage) -> Setting:
    """Build the savanna: acacias over dry grass."""
    rows = [stage.row(share) for share in (0.36, 0.64, 0.90)]
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.68),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.85), cover=0.36),
            mountains(stage, "far", FAR),
            wood(stage, "trees", TREES, stage.row(0.05)),
            Floor(stage, lawn(stage, (0.46, 0.34, 0.12), (0.86, 0.70, 0.32)), stage.horizon,
                  haze=0.35),
            wood(stage, "big", BIG, stage.row(0.16)),
            grass(stage, "far grass", rows[0], 26, STRAW, spacing=24, blades=9),
            grass(stage, "grass", rows[1], 38, STRAW, spacing=34),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(14), 110, STRAW, spacing=56, blades=16,
                  soft=1.8),
        ],
    )  # fmt: skip


PLAN = Plan(build, Ground(touch=Touch.DUST), 0.52, 0.85, 0.52, 0.80, seasonal=False)

SAVANNA = Place(
    name="savanna",
    names=Names(
        en="savanna, savannah, serengeti, africa, outback, safari",
        zh="稀树草原, 非洲, 大草原",
        ja="サバンナ, アフリカ",
        es="sabana, áfrica, safari",
        fr="savane, afrique, safari",
        de="savanne, afrika, safari",
        pt="savana, áfrica, safári",
    ),
    hints=Names(
        en="acacia, baobab",
    ),
    ambience=(
        BREEZE,
        HUSH,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.GRASS,
    grows=("tree",),
    kin=("meadow",),
    time=Time.GOLDEN,
    plan=PLAN,
)

PLACES = (SAVANNA,)

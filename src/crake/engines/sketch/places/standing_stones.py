"""Stonehenge, and other circles of stones on a plain."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, WIND, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.monument import stones
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import grass
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.scenery.trees import Wood, broadleaf, wood
from crake.engines.sketch.stage import Ground, Setting, Stage

DOWNS = Range(50, 0.4, 0.03, rock=(0.34, 0.44, 0.20), low=(0.38, 0.48, 0.22), sharp=False,
              width=700)  # fmt: skip
TREES = Wood(34, 60, 0.05, 0.4, kinds=(broadleaf,))
BLADES = (0.42, 0.48, 0.18)


def build(stage: Stage) -> Setting:
    """Build the circle on its plain."""
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.62),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.92), cover=0.5),
            mountains(stage, "downs", DOWNS),
            wood(stage, "trees", TREES, stage.row(0.02)),
            Floor(stage, lawn(stage, (0.22, 0.30, 0.09), (0.54, 0.58, 0.24)), stage.horizon,
                  haze=0.3),
            *(stones(stage, which) for which in ("far", "inner", "near")),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(12), 70, BLADES, spacing=60, soft=1.6),
        ],
    )  # fmt: skip


PLACES = (
    Place(
        name="stone circle",
        names=Names(
            en="stonehenge, stone circle, standing stones, standing stone, circle of stones, "
            "megaliths, menhirs, monoliths",
            zh="巨石阵, 石圈",
            ja="ストーンヘンジ, 環状列石",
            es="stonehenge, círculo de piedras, crómlech, menhires",
            fr="stonehenge, cercle de pierres, cromlech, menhirs",
            de="stonehenge, steinkreis, megalithen, menhire",
            pt="stonehenge, círculo de pedras, cromeleque, menires",
        ),
        ambience=(WIND, BREEZE),
        life=(Life.BIRDS,),
        underfoot=Underfoot.GRASS,
        kin=("ruins", "meadow"),
        plan=Plan(build, Ground(), 0.52, 0.86, 0.50, 0.80, drift=22),
    ),
)

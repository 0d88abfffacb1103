"""A small village."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, HUSH, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.city import lamps
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.dwellings import HAMLET, SNOWY_COTTAGE, SNOWY_HAMLET, cottage
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import bushes
from crake.engines.sketch.scenery.rails import fence
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import cobbles
from crake.engines.sketch.scenery.trees import Wood, broadleaf, wood
from crake.engines.sketch.stage import Ground, Setting, Stage

HILLS = Range(140, 0.42, 0.04, rock=(0.26, 0.36, 0.20), sharp=False)
TREES = Wood(150, 70, 0.14, 0.22, kinds=(broadleaf,), ground=(0.36, 0.46, 0.20), strip=10)
FAR = Wood(150, 120, 0.20, 0.14, kinds=HAMLET, winter=SNOWY_HAMLET)
NEAR = Wood(270, 380, 0.42, 0.0, kinds=(cottage,), winter=(SNOWY_COTTAGE,))


def build(stage: Stage) -> Setting:
    """Build the village: cottages and a church along a street of cobbles."""
    rows = [stage.row(share) for share in (0.10, 0.34, 0.46)]
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.74),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.46),
            mountains(stage, "hills", HILLS),
            wood(stage, "trees", TREES, stage.row(0.03)),
            Floor(stage, cobbles(stage), stage.horizon, haze=0.2),
            wood(stage, "far", FAR, rows[0]),
            wood(stage, "near", NEAR, rows[1]),
            bushes(stage, "gardens", rows[1], 40, spacing=110),
            fence(stage, rows[2], 46, colour=(0.93, 0.92, 0.88), spacing=90, pickets=5),
            lamps(stage, "lamps", rows[2], stage.speed(rows[2]), 240),
        ],
    )


PLAN = Plan(build, Ground(wet_mirror=0.2), 0.48, 0.86, 0.48, 0.80)

VILLAGE = Place(
    name="village",
    names=Names(
        en="village, hamlet, town, small town, suburb, plaza",
        zh="村庄, 乡村, 村子, 小镇, 古镇, 广场",
        ja="村, 町, 集落, 広場",
        es="pueblo, aldea, plaza, villa",
        fr="village, hameau, bourg, place du village",
        de="dorf, dörfer, kleinstadt",
        pt="aldeia, vila, povoado, vilarejo, praça",
        signs="🏘",
    ),
    hints=Names(
        en="cottage",
    ),
    ambience=(
        BREEZE,
        HUSH,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.STONE,
    grows=("tree",),
    kin=(
        "meadow",
        "city",
    ),
    plan=PLAN,
)

PLACES = (VILLAGE,)

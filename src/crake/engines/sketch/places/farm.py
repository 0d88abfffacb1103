"""A farm with a barn and fields."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, WIND, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.dwellings import SNOWY_BARN, barn
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import bushes, grass
from crake.engines.sketch.scenery.rails import fence
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import furrows
from crake.engines.sketch.scenery.trees import Wood, broadleaf, wood
from crake.engines.sketch.stage import Ground, Setting, Stage, Touch

HILLS = Range(120, 0.36, 0.05, rock=(0.30, 0.44, 0.18), low=(0.40, 0.52, 0.20), sharp=False)
TREES = Wood(130, 90, 0.15, 0.16, kinds=(broadleaf,), ground=(0.40, 0.50, 0.18), strip=10)
BARNS = Wood(230, 760, 0.26, 0.05, kinds=(barn,), winter=(SNOWY_BARN,))


def build(stage: Stage) -> Setting:
    """Build the farm: barns behind fields in rows, and a fence along the track."""
    line = stage.row(0.60)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.74),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.5),
            mountains(stage, "hills", HILLS),
            wood(stage, "trees", TREES, stage.row(0.05)),
            Floor(stage, furrows(stage), stage.horizon, haze=0.25),
            wood(stage, "barns", BARNS, stage.row(0.16)),
            bushes(stage, "hedge", stage.row(0.20), 30, spacing=80,
                   blooming=False),
            fence(stage, line, 66),
            grass(stage, "grass", stage.inside(line + 4), 22, (0.40, 0.46, 0.16), spacing=24),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(14), 90, (0.44, 0.48, 0.18), spacing=46,
                  blades=16, soft=1.6),
        ],
    )  # fmt: skip


PLAN = Plan(build, Ground(touch=Touch.DUST), 0.50, 0.86, 0.50, 0.80)

FARM = Place(
    name="farm",
    names=Names(
        en="farm, farmyard, ranch, barnyard, farmland",
        zh="农场, 农田, 农庄",
        ja="農場, 牧場, 農園, 畑",
        es="granja, rancho, finca",
        fr="ferme, ranch",
        de="bauernhof, farm, acker",
        pt="fazenda, sítio, rancho",
    ),
    hints=Names(
        en="barn, tractor, haystack, scarecrow",
        es="granero",
        fr="grange",
        de="scheune",
        pt="celeiro",
    ),
    ambience=(
        BREEZE,
        WIND,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.GRASS,
    grows=("tree",),
    kin=("meadow",),
    plan=PLAN,
)

PLACES = (FARM,)

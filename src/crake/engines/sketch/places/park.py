"""A park in a town."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, LEAVES, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.city import lamps
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import bushes
from crake.engines.sketch.scenery.rails import fence
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.scenery.trees import Wood, broadleaf, wood
from crake.engines.sketch.stage import Ground, Setting, Stage

HILLS = Range(90, 0.42, 0.05, rock=(0.22, 0.34, 0.18), sharp=False)
FAR = Wood(190, 52, 0.16, 0.24, ground=(0.32, 0.46, 0.16), strip=16)
NEAR = Wood(330, 240, 0.34, 0.05, kinds=(broadleaf,), ground=(0.34, 0.50, 0.16), strip=16)


def build(stage: Stage) -> Setting:
    """Build the park: a path between lawns, old trees and street lamps."""
    room = stage.feet - stage.horizon
    top = stage.row(0.10)
    line = stage.row(0.62)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.76),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.5),
            mountains(stage, "hills", HILLS),
            Floor(stage, lawn(stage, path=True), stage.horizon, haze=0.2),
            wood(stage, "far", FAR, top),
            wood(stage, "near", NEAR, stage.inside(top + 0.16 * room)),
            bushes(stage, "hedge", stage.inside(top + 0.22 * room), 34, spacing=120),
            lamps(stage, "lamps", line, stage.speed(line), 270),
            fence(stage, line, 34, colour=(0.20, 0.24, 0.22), spacing=90, bars=(0.9,),
                  thick=5),
        ],
        before=[bushes(stage, "front", stage.height + stage.px(26), 110, spacing=420, soft=3.0)],
    )  # fmt: skip


PLAN = Plan(build, Ground(), 0.46, 0.86, 0.46, 0.80)

PARK = Place(
    name="park",
    names=Names(
        en="park, central park, city park, skate park",
        zh="公园",
        ja="公園",
        es="parque",
        fr="parc",
        de="park, parks",
        pt="parque",
    ),
    ambience=(
        BREEZE,
        LEAVES,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.GRASS,
    grows=("tree",),
    kin=("garden",),
    plan=PLAN,
)

PLACES = (PARK,)

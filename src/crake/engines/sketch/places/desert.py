"""Sand dunes and lonely cacti."""

from __future__ import annotations

from crake.engines.sketch.ambience import HUSH, WIND, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.from_above import dunes_from_above, seen_from_above
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import sand
from crake.engines.sketch.scenery.trees import Wood, cactus, wood
from crake.engines.sketch.stage import Ground, Setting, Stage, Touch

LOW, HIGH = (0.72, 0.46, 0.26), (0.96, 0.74, 0.46)
MESAS = Range(130, 0.50, 0.03, rock=(0.66, 0.36, 0.24), low=(0.76, 0.48, 0.28), width=420)
FAR = Range(95, 0.24, 0.07, rock=(0.90, 0.66, 0.40), low=(0.80, 0.54, 0.31), sharp=False, width=640)
NEAR = Range(
    70, 0.08, 0.14, rock=(0.94, 0.70, 0.43), low=(0.86, 0.60, 0.35), sharp=False, width=900
)


def build(stage: Stage) -> Setting:
    """Build the desert."""
    if seen_from_above(stage):
        return dunes_from_above(stage)
    row = stage.row(0.40)
    cacti = Wood(170, 420, stage.speed(row), 0.03, kinds=(cactus,))
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.7),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.8), cover=0.28),
            mountains(stage, "mesas", MESAS),
            mountains(stage, "far", FAR),
            mountains(stage, "near", NEAR, stage.inside(stage.horizon + 4)),
            Floor(stage, sand(stage, LOW, HIGH, 0.9), stage.horizon, haze=0.25),
            wood(stage, "cacti", cacti, row),
        ],
    )


PLAN = Plan(build, Ground(touch=Touch.DUST), 0.52, 0.85, 0.52, 0.79, seasonal=False)
DESERT = Place(
    name="desert",
    names=Names(
        en="desert, dune, sahara, sand dune, wasteland, gobi, badlands",
        zh="沙漠, 沙丘, 戈壁",
        ja="砂漠, 砂丘, 荒野",
        es="desierto, duna",
        fr="désert, dune",
        de="wüste, düne",
        pt="deserto, duna",
        signs="🏜",
    ),
    hints=Names(
        en="sand, cactus",
        zh="沙子, 仙人掌",
        ja="砂, サボテン",
        es="cactus",
        fr="sable, cactus",
        de="sand, kaktus",
        pt="areia, cacto",
        signs="🌵",
    ),
    ambience=(
        WIND,
        HUSH,
    ),
    underfoot=Underfoot.SAND,
    hush=True,
    plan=PLAN,
)

PLACES = (DESERT,)

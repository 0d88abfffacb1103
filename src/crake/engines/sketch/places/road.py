"""A road through open country."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, WIND, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import grass
from crake.engines.sketch.scenery.rails import fence
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import asphalt, lawn
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.stage import Ground, Setting, Stage

PEAKS = Range(150, 0.52, 0.03, snow=0.3)
HILLS = Range(110, 0.28, 0.08, rock=(0.34, 0.42, 0.18), low=(0.46, 0.48, 0.20), sharp=False)
TREES = Wood(120, 150, 0.18, 0.14, ground=(0.40, 0.46, 0.18), strip=10)
POST = (0.80, 0.80, 0.80)


def build(stage: Stage) -> Setting:
    """Build a country road with a crash barrier."""
    kerb = stage.row(0.52)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.72),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.48),
            mountains(stage, "peaks", PEAKS),
            mountains(stage, "hills", HILLS),
            wood(stage, "trees", TREES, stage.row(0.08)),
            Floor(stage, lawn(stage, (0.30, 0.34, 0.12), (0.58, 0.58, 0.24)), stage.horizon,
                  haze=0.3, bottom=kerb),
            Floor(stage, asphalt(stage), kerb, haze=0.0),
            grass(stage, "verge", kerb, 20, (0.46, 0.48, 0.20), spacing=20),
            fence(stage, kerb, 38, colour=POST, spacing=150, bars=(0.62, 0.80), thick=8),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(18), 60, (0.46, 0.48, 0.20), spacing=60,
                  soft=1.8),
        ],
    )  # fmt: skip


PLAN = Plan(build, Ground(wet_mirror=0.4), 0.48, 0.86, 0.48, 0.80, drift=40)

ROAD = Place(
    name="road",
    names=Names(
        en="road, country road",
        zh="公路, 道路, 路上",
        ja="道路, 道, 街道",
        es="carretera, camino, pista",
        fr="route, chemin",
        de="landstraße, weg",
        pt="estrada, caminho, pista",
    ),
    ambience=(
        WIND,
        BREEZE,
    ),
    underfoot=Underfoot.STONE,
    grows=("tree",),
    kin=(
        "meadow",
        "desert",
    ),
    plan=PLAN,
)

PLACES = (ROAD,)

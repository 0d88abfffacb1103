"""A volcano with lava."""

from __future__ import annotations

from crake.engines.sketch.ambience import LAVA, WIND, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.dwellings import boulder
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.rising import Embers, Fountain, Smoke
from crake.engines.sketch.scenery.rocks import volcano
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import crust
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.stage import Ground, Setting, Stage, Touch

ASH = (0.20, 0.17, 0.17)
FAR = Range(120, 0.45, 0.03, rock=ASH, low=(0.14, 0.12, 0.12), width=480)
ACROSS = 0.60


def build(stage: Stage) -> Setting:
    """Build the volcano: a smoking cone with lava over a cracked crust."""
    row = stage.row(0.40)
    rocks = Wood(64, 150, stage.speed(row), 0.0, kinds=(boulder,))
    mouth = stage.horizon - 0.93 * stage.tall(330)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.2, disc=False),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.8), cover=0.55),
            mountains(stage, "far", FAR),
            Smoke(stage, (ACROSS, mouth), 0.03, 190, (0.34, 0.28, 0.28)),
            Fountain(stage, (ACROSS, mouth + stage.px(6)), 0.03),
            volcano(stage, "cone", 0.03, ACROSS, 330),
            Floor(stage, crust(stage), stage.horizon, haze=0.25),
            wood(stage, "rocks", rocks, row),
        ],
        before=[Embers(stage, count=90)],
    )


PLAN = Plan(build, Ground(touch=Touch.DUST), 0.58, 0.86, 0.56, 0.80, seasonal=False)

VOLCANO = Place(
    name="volcano",
    names=Names(
        en="volcano, lava, crater, volcanic eruption, magma, eruption",
        zh="火山, 熔岩, 岩浆",
        ja="火山, 溶岩, マグマ",
        es="volcán, lava, cráter, erupción",
        fr="volcan, lave, cratère, éruption",
        de="vulkan, lava, krater, vulkane",
        pt="vulcão, lava, cratera, erupção",
        signs="🌋",
    ),
    ambience=(
        LAVA,
        WIND,
    ),
    underfoot=Underfoot.GRAVEL,
    kin=("mountains",),
    time=Time.DUSK,
    plan=PLAN,
)

PLACES = (VOLCANO,)

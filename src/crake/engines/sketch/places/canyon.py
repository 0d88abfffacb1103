"""A canyon of red rock."""

from __future__ import annotations

from crake.engines.sketch.ambience import HUSH, WIND, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.dwellings import boulder
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.rocks import cliff
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import sand
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.stage import Ground, Setting, Stage, Touch

LOW, HIGH = (0.62, 0.36, 0.20), (0.90, 0.62, 0.38)
RED, ORANGE = (0.72, 0.36, 0.22), (0.84, 0.50, 0.30)


def build(stage: Stage) -> Setting:
    """Build the canyon: walls of layered rock on a dry river's bed."""
    row = stage.row(0.34)
    rocks = Wood(70, 210, stage.speed(row), 0.03, kinds=(boulder,))
    foot = stage.horizon + 4
    return Setting(
        behind=[
            sky(stage, foot, across=0.62),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.7), cover=0.3),
            cliff(stage, "far", foot, 210, colour=ORANGE, speed=0.05, haze=0.45, gaps=0.7),
            cliff(stage, "middle", foot, 320, colour=RED, speed=0.12, haze=0.18, gaps=0.9),
            Floor(stage, sand(stage, LOW, HIGH, 0.5), stage.horizon, haze=0.2),
            wood(stage, "rocks", rocks, row),
        ],
    )


PLAN = Plan(build, Ground(touch=Touch.DUST), 0.56, 0.86, 0.56, 0.80)

CANYON = Place(
    name="canyon",
    names=Names(
        en="canyon, gorge, ravine, grand canyon, monument valley, mesa",
        zh="峡谷, 大峡谷",
        ja="峡谷, 渓谷, グランドキャニオン",
        es="cañón, barranco, desfiladero",
        fr="canyon, gorge, ravin",
        de="schlucht, canyon",
        pt="cânion, desfiladeiro, ravina",
    ),
    ambience=(
        WIND,
        HUSH,
    ),
    rings=1.8,
    underfoot=Underfoot.GRAVEL,
    kin=(
        "desert",
        "mountains",
    ),
    time=Time.GOLDEN,
    plan=PLAN,
)

PLACES = (CANYON,)

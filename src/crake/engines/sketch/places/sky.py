"""High above the clouds."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, WIND, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import cloud_tops
from crake.engines.sketch.stage import Ground, Medium, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the sky."""
    high = stage.frame_height
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.74),
            clouds(stage, "far", 0, int(high * 0.66), cover=0.36, speed=0.05),
            clouds(
                stage,
                "middle",
                int(high * 0.24) & ~1,
                int(high * 0.56),
                cover=0.44,
                speed=0.13,
                size=300,
            ),
            Floor(stage, cloud_tops(stage), stage.horizon, haze=0.9),
            clouds(
                stage,
                "near",
                int(high * 0.52) & ~1,
                int(stage.height - high * 0.52) & ~1,
                cover=0.62,
                speed=0.42,
                size=460,
            ),
        ],
        before=[
            clouds(
                stage,
                "front",
                int(high * 0.70) & ~1,
                int(stage.height - high * 0.70) & ~1,
                cover=0.52,
                speed=1.1,
                size=500,
            ),
        ],
    )


PLAN = Plan(build, Ground(Medium.AIR), 0.72, 0.90, 0.72, 0.86, drift=70, seasonal=False)
SKY = Place(
    name="sky",
    names=Names(
        en="sky, cloud, air, above the cloud, heaven, stratosphere, cloudscape, "
        "sea of clouds, blue sky",
        zh="天空, 云, 空中, 云海, 云端, 蓝天",
        ja="空, 雲, 空中, 雲海, 青空, 大空",
        es="cielo, nube, aire",
        fr="ciel, nuage, air, cieux",
        de="himmel, wolke, luft",
        pt="céu, nuvem, ar",
        signs="☁, 🌤, ⛅",
    ),
    ambience=(
        WIND,
        BREEZE,
    ),
    underfoot=Underfoot.NOTHING,
    plan=PLAN,
)

PLACES = (SKY,)

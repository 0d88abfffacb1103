"""A geyser on a plain of sinter."""

from __future__ import annotations

from crake.engines.sketch.ambience import RIPPLES, WIND, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.hot_spring import FAR, HILLS, STONE
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.boulders import boulders
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.geyser import Geyser
from crake.engines.sketch.scenery.mountains import mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import sand
from crake.engines.sketch.scenery.trees import wood
from crake.engines.sketch.stage import Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the plain, and the column of water that rises from it."""
    vent = stage.row(0.30)
    sinter = sand(stage, (0.56, 0.46, 0.34), (0.86, 0.82, 0.74), 0.3)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.80),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.85), cover=0.40),
            mountains(stage, "hills", HILLS),
            wood(stage, "trees", FAR),
            Floor(stage, sinter, stage.horizon, haze=0.25),
            Geyser(stage, 0.56, vent, 400, stage.speed(vent)),
            boulders(stage, "rim", vent + stage.px(10), 26, colour=STONE,
                     speed=stage.speed(vent), spacing=420),
        ],
    )  # fmt: skip


PLACES = (
    Place(
        name="geyser",
        names=Names(
            en="geyser, old faithful, erupting geyser, yellowstone",
            zh="间歇泉, 黄石公园",
            ja="間欠泉",
            es="géiser",
            fr="geyser",
            de="geysir",
            pt="gêiser",
        ),
        ambience=(WIND, RIPPLES),
        underfoot=Underfoot.GRAVEL,
        grows=("tree", "pine"),
        kin=("hot spring",),
        plan=Plan(build, Ground(), 0.52, 0.87, 0.50, 0.81, drift=12),
    ),
)

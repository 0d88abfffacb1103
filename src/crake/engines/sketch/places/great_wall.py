"""The Great Wall of China."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, WIND, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.great_wall import parapet, ridge
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import cobbles
from crake.engines.sketch.stage import Ground, Setting, Stage

FAR = Range(250, 0.55, 0.02, rock=(0.30, 0.40, 0.34), low=(0.28, 0.40, 0.24), width=460)


def build(stage: Stage) -> Setting:
    """Build the wall: it winds over two ridges, and one stands on it."""
    edge = stage.row(0.30)
    return Setting(
        behind=[
            sky(stage, edge, across=0.74),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.85), cover=0.40),
            mountains(stage, "far", FAR, edge),
            ridge(stage, "far ridge", edge, 250, 0.06, 15, 0.30),
            ridge(stage, "near ridge", edge, 170, 0.14, 30, 0.08),
            Floor(stage, cobbles(stage), edge, haze=0.0),
            parapet(stage, "parapet", stage.row(0.36), 92, stage.speed(stage.row(0.36))),
        ],
    )


PLACES = (
    Place(
        name="great wall",
        names=Names(
            en="great wall, great wall of china, chinese wall, watchtower",
            zh="长城, 万里长城, 烽火台",
            ja="万里の長城, 長城",
            es="gran muralla, gran muralla china, muralla china",
            fr="grande muraille, grande muraille de chine, muraille de chine",
            de="chinesische mauer, große mauer",
            pt="grande muralha, grande muralha da china, muralha da china",
        ),
        ambience=(WIND, BREEZE),
        life=(Life.BIRDS,),
        underfoot=Underfoot.STONE,
        grows=("tree", "pine"),
        kin=("mountains",),
        plan=Plan(build, Ground(), 0.46, 0.88, 0.46, 0.82),
    ),
)

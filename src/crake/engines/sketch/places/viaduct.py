"""A railway viaduct through mountains, seen from the side."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, WIND, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.mountains import HIGH, HIGHEST
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.scenery.track import arches
from crake.engines.sketch.scenery.trees import Wood, conifer, wood
from crake.engines.sketch.stage import Ground, Setting, Stage

SLOPES = Range(150, 0.16, 0.10, rock=(0.20, 0.30, 0.16), sharp=False, width=560)
FAR = Wood(70, 26, 0.20, 0.16, kinds=(conifer,), ground=(0.26, 0.36, 0.15), strip=12)
NEAR = Wood(120, 40, 0.42, 0.06, kinds=(conifer,), ground=(0.24, 0.34, 0.14), strip=20)


def build(stage: Stage) -> Setting:
    """Build the valley, and across it the arches with the rails on top."""
    below = stage.height - stage.horizon
    floor = lawn(stage, (0.20, 0.29, 0.11), (0.44, 0.52, 0.22))
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.76),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.85), cover=0.42),
            mountains(stage, "highest", HIGHEST),
            mountains(stage, "high", HIGH),
            mountains(stage, "slopes", SLOPES),
            Floor(stage, floor, stage.horizon, haze=0.35),
            wood(stage, "far pines", FAR, stage.inside(stage.horizon + 0.30 * below)),
            wood(stage, "near pines", NEAR, stage.inside(stage.horizon + 0.85 * below)),
            arches(stage),
        ],
    )


VIADUCT = Place(
    name="viaduct",
    names=Names(
        en="viaduct, railway bridge, railroad bridge, train bridge, railway viaduct, "
        "stone viaduct, aqueduct",
        zh="高架桥, 铁路桥, 铁路大桥",
        ja="高架橋, 鉄道橋",
        es="viaducto, puente ferroviario, puente de tren, acueducto",
        fr="viaduc, pont ferroviaire, aqueduc",
        de="viadukt, eisenbahnbrücke, eisenbahnbrücken, aquädukt",
        pt="viaduto, ponte ferroviária, aqueduto",
    ),
    ambience=(WIND, BREEZE),
    life=(Life.BIRDS,),
    underfoot=Underfoot.STONE,
    kin=("bridge", "mountains"),
    plan=Plan(build, Ground(), 0.46, 0.66, 0.46, 0.62),
)

PLACES = (VIADUCT,)

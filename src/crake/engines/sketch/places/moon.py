"""The surface of the moon."""

from __future__ import annotations

from crake.engines.sketch.ambience import RUMBLE, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.cosmos import earth, nebula
from crake.engines.sketch.scenery.dwellings import boulder
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.textures import regolith
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.stage import Ground, Setting, Stage, Touch

LOW, HIGH = (0.20, 0.20, 0.22), (0.66, 0.66, 0.68)
GREY = (0.55, 0.55, 0.57)


def build(stage: Stage) -> Setting:
    """Build the surface of the moon, with the earth over its hills."""
    row = stage.row(0.42)
    rocks = Wood(42, 170, stage.speed(row), 0.0, kinds=(boulder,))
    far = Range(120, 0.0, 0.03, rock=GREY, low=LOW, sharp=False, width=480)
    hills = Range(70, 0.0, 0.08, rock=(0.62, 0.62, 0.64), low=GREY, sharp=False, width=640)
    return Setting(
        behind=[
            nebula(stage, 0.02, gas=0.15),
            earth(stage),
            mountains(stage, "far", far),
            mountains(stage, "hills", hills, stage.inside(stage.horizon + 4)),
            Floor(stage, regolith(stage, LOW, HIGH), stage.horizon, haze=0.0),
            wood(stage, "rocks", rocks, row),
        ],
    )


PLAN = Plan(build, Ground(touch=Touch.DUST), 0.56, 0.86, 0.56, 0.80)

MOON = Place(
    name="moon",
    names=Names(
        en="on the moon, lunar, lunar surface, moon surface, surface of the moon, "
        "moonscape, moon base, moon landing",
        zh="月球, 月球表面, 月球上",
        ja="月面, 月の上",
        es="en la luna, lunar, superficie lunar",
        fr="sur la lune, lunaire",
        de="auf dem mond, mondoberfläche",
        pt="na lua, lunar, superfície lunar",
    ),
    ambience=(RUMBLE,),
    life=(Life.DRONE,),
    underfoot=Underfoot.SAND,
    kin=("space",),
    realm=Realm.SPACE,
    hush=True,
    plan=PLAN,
)

PLACES = (MOON,)

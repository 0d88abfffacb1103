"""The red planet, or another strange one."""

from __future__ import annotations

from crake.engines.sketch.ambience import RUMBLE, WIND, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.dwellings import boulder
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import regolith
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.stage import Ground, Setting, Stage, Touch

LOW, HIGH = (0.52, 0.24, 0.13), (0.84, 0.48, 0.28)
RED = (0.66, 0.33, 0.20)


def build(stage: Stage) -> Setting:
    """Build the plains of Mars."""
    row = stage.row(0.42)
    rocks = Wood(50, 120, stage.speed(row), 0.05, kinds=(boulder,))
    far = Range(120, 0.42, 0.04, rock=RED, low=LOW, width=520)
    hills = Range(66, 0.20, 0.09, rock=HIGH, low=LOW, sharp=False, width=620)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.7),
            mountains(stage, "far", far),
            mountains(stage, "hills", hills, stage.inside(stage.horizon + 4)),
            Floor(stage, regolith(stage, LOW, HIGH, 26), stage.horizon, haze=0.35),
            wood(stage, "rocks", rocks, row),
        ],
    )


PLAN = Plan(build, Ground(touch=Touch.DUST), 0.52, 0.85, 0.52, 0.79, seasonal=False)

MARS = Place(
    name="mars",
    names=Names(
        en="mars, martian surface, red planet, surface of mars",
        zh="火星",
        ja="火星",
        es="marte",
        fr="mars",
        de="mars",
        pt="marte",
    ),
    ambience=(
        WIND,
        RUMBLE,
    ),
    underfoot=Underfoot.SAND,
    kin=("desert",),
    time=Time.GOLDEN,
    hush=True,
    plan=PLAN,
)

PLACES = (MARS,)

"""The red planet, or another strange one."""

from __future__ import annotations

from dataclasses import replace

from crake.engines.sketch.ambience import RUMBLE, WIND, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.colony import mars_colony
from crake.engines.sketch.scenery.dwellings import boulder
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import regolith
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.stage import Ground, Setting, Stage, Touch

LOW, HIGH = (0.52, 0.24, 0.13), (0.84, 0.48, 0.28)
RED = (0.66, 0.33, 0.20)


def colony(stage: Stage) -> Setting:
    """Build a settlement on the plains of Mars."""
    plains = build(stage)
    row = stage.row(0.20)
    *land, rocks = plains.behind
    return Setting([*land, mars_colony(stage, row, stage.speed(row)), rocks])


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

COLONY = Place(
    name="mars colony",
    names=Names(
        en="mars colony, colony on mars, mars base, base on mars, martian colony, martian base, "
        "martian city, city on mars, space colony, mars settlement, settlement on mars, "
        "mars habitat",
        zh="火星基地, 火星殖民地, 火星城市, 太空殖民地",
        ja="火星基地, 火星コロニー, スペースコロニー",
        es="colonia en marte, colonia marciana, base en marte, base marciana",
        fr="colonie sur mars, colonie martienne, base sur mars, base martienne",
        de="marskolonie, marsbasis, marsstation, kolonie auf dem mars",
        pt="colônia em marte, colônia marciana, base em marte, base marciana",
    ),
    ambience=(WIND, RUMBLE),
    underfoot=Underfoot.SAND,
    kin=("mars",),
    time=Time.GOLDEN,
    hush=True,
    plan=replace(PLAN, build=colony),
)

PLACES = (MARS, COLONY)

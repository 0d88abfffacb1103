"""A swamp with still water and reeds."""

from __future__ import annotations

from crake.engines.sketch.ambience import LEAVES, RIPPLES, Life, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.ice import ice
from crake.engines.sketch.scenery.plants import reeds
from crake.engines.sketch.scenery.rising import Embers
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.trees import Wood, broadleaf, wood
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Ground, Medium, Setting, Stage, Touch
from crake.engines.sketch.weather import fog

FAR = Wood(330, 30, 0.10, 0.55, kinds=(broadleaf,), ground=(0.20, 0.25, 0.12), strip=8)
NEAR = Wood(300, 130, 0.20, 0.26, ground=(0.22, 0.28, 0.12), strip=10)
WATER = (0.09, 0.13, 0.06)


def build(stage: Stage) -> Setting:
    """Build the swamp: dark water, mist and trees that stand in it."""
    surface = Surface(WATER, bright=0.52, far=0.85, swell=14, glint=0.3, sun=0.66, size=1.2,
                      speed=0.4)  # fmt: skip
    return Setting(
        behind=[
            sky(stage, stage.horizon, across=0.66),
            wood(stage, "far", FAR),
            wood(stage, "near", NEAR),
            ice(stage) if stage.frozen else Water(stage, "water", surface),
            *fog(stage),
        ],
        before=[reeds(stage, "reeds"), Embers(stage, count=30, colour=(0.75, 1.0, 0.4), rise=10)],
    )


PLAN = Plan(build, Ground(Medium.WATER, Touch.SPLASH, mirror=0.5), 0.48, 0.82, 0.48, 0.76,
            freezes=True)  # fmt: skip

SWAMP = Place(
    name="swamp",
    names=Names(
        en="swamp, marsh, bog, wetland, bayou, mangrove",
        zh="沼泽, 湿地",
        ja="沼, 沼地, 湿地",
        es="pantano, ciénaga, marisma, manglar",
        fr="marais, marécage, mangrove",
        de="sumpf, moor, sümpfe",
        pt="pântano, brejo, mangue",
    ),
    ambience=(
        RIPPLES,
        LEAVES,
    ),
    life=(Life.FROGS,),
    underfoot=Underfoot.WATER,
    grows=("tree",),
    kin=(
        "lake",
        "river",
    ),
    time=Time.DAWN,
    plan=PLAN,
)

PLACES = (SWAMP,)

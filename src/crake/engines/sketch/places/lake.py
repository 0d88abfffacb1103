"""A still lake or pond."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, RIPPLES, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.bank import bank_row, grassy_bank
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.ice import ice
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import reeds
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.trees import Wood, broadleaf, conifer, wood
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Ground, Medium, Setting, Stage, Touch

PEAKS = Range(150, 0.50, 0.03, snow=0.5, width=620)
HILLS = Range(92, 0.30, 0.06, rock=(0.22, 0.33, 0.18), sharp=False, width=520)
SHORE = Wood(92, 26, 0.12, 0.22, kinds=(conifer, broadleaf), ground=(0.24, 0.33, 0.14), strip=6)


def build(stage: Stage) -> Setting:
    """Build the lake."""
    base = stage.palette.middle
    water = (base[0] * 0.30, base[1] * 0.38 + 0.05, base[2] * 0.40 + 0.08)
    surface = Surface(water, bright=0.70, swell=22, glint=0.5, sun=0.70, size=1.3, speed=0.6)
    return Setting(
        behind=[
            sky(stage, stage.horizon, across=0.70),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.42),
            mountains(stage, "peaks", PEAKS),
            mountains(stage, "hills", HILLS),
            wood(stage, "shore", SHORE),
            ice(stage) if stage.frozen else Water(stage, "water", surface, bottom=bank_row(stage)),
            *grassy_bank(stage),
        ],
        before=[reeds(stage, "reeds")],
    )


PLAN = Plan(build, Ground(Medium.WATER, Touch.SPLASH, mirror=0.6), 0.46, 0.80, 0.46, 0.74,
            freezes=True, banks=True)  # fmt: skip

LAKE = Place(
    name="lake",
    names=Names(
        en="lake, pond, lagoon, lakeside, reservoir, lakeshore",
        zh="湖, 湖泊, 湖面, 湖边, 池塘",
        ja="湖, 池, 湖畔",
        es="lago, estanque, laguna",
        fr="lac, étang, lagune",
        de="see, seen, teich, lagune, weiher",
        pt="lago, lagoa",
    ),
    hints=Names(
        en="lily pad, water lily",
        es="nenúfar",
        fr="nénuphar",
        de="seerose",
    ),
    ambience=(
        RIPPLES,
        BREEZE,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.WATER,
    grows=("tree", "pine"),
    kin=("river",),
    plan=PLAN,
)

PLACES = (LAKE,)

"""A calm river below snowy mountains, its banks lined with trees."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, BROOK, Life, Underfoot
from crake.engines.sketch.direction import Framing
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.bank import bank_row, grassy_bank
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.ice import ice
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import reeds
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import valley
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Ground, Medium, Setting, Stage, Touch

SNOWY = Range(225, 0.48, 0.03, snow=0.62, width=560)
HILLS = Range(120, 0.30, 0.07, rock=(0.24, 0.33, 0.18), sharp=False, width=440)
FAR = Wood(74, 15, 0.13, 0.24, ground=(0.22, 0.30, 0.13), strip=6)
NEAR = Wood(185, 74, 0.21, 0.06, ground=(0.30, 0.40, 0.15), strip=13)


def _from_above(stage: Stage) -> Setting:
    """Build the river as it winds through its valley, seen from the air."""
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.74),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.86), cover=0.46),
            mountains(stage, "snowy", SNOWY),
            mountains(stage, "hills", HILLS),
            Floor(stage, valley(stage), stage.horizon, haze=0.9),
        ]
    )


def build(stage: Stage) -> Setting:
    """Build the river."""
    if stage.direction.framing is Framing.AERIAL:
        return _from_above(stage)
    base = stage.palette.middle
    water = (base[0] * 0.34, base[1] * 0.36 + 0.05, base[2] * 0.36 + 0.07)
    return Setting(
        behind=[
            sky(stage, stage.horizon, across=0.74),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.86), cover=0.46),
            mountains(stage, "snowy", SNOWY),
            mountains(stage, "hills", HILLS),
            wood(stage, "far", FAR),
            wood(stage, "near", NEAR),
            ice(stage)
            if stage.frozen
            else Water(
                stage, "water", Surface(water, glint=0.72, sun=0.74), bottom=bank_row(stage)
            ),
            *grassy_bank(stage),
        ],
        before=[reeds(stage, "reeds")],
    )


PLAN = Plan(build, Ground(Medium.WATER, Touch.SPLASH, mirror=0.5), 0.515, 0.83, 0.50, 0.76,
            freezes=True, banks=True)  # fmt: skip
RIVER = Place(
    name="river",
    names=Names(
        en="river, stream, creek, brook, riverbank, riverside, rapids",
        zh="河, 河流, 小溪, 溪流, 江, 河边, 江边",
        ja="川, 河, 小川, 川辺",
        es="río, arroyo, riachuelo",
        fr="rivière, fleuve, ruisseau",
        de="fluss, bach, strom, flüsse",
        pt="rio, riacho, córrego",
        signs="🏞",
    ),
    hints=Names(
        en="water, splash, reed",
        zh="水",
        ja="水",
        es="agua",
        fr="eau",
        de="wasser",
        pt="água",
    ),
    ambience=(
        BROOK,
        BREEZE,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.WATER,
    grows=("tree", "pine"),
    plan=PLAN,
)

PLACES = (RIVER,)

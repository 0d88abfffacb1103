"""A lake between high mountains."""

from __future__ import annotations

from crake.engines.sketch.ambience import RIPPLES, WIND, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.bank import bank_row, grassy_bank
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.trees import Wood, conifer, wood
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Ground, Medium, Setting, Stage, Touch

HIGHEST = Range(200, 0.44, 0.02, snow=0.75, width=640)
HIGH = Range(120, 0.26, 0.04, snow=0.30, width=460)
SHORE = Wood(76, 22, 0.09, 0.20, kinds=(conifer,), ground=(0.24, 0.33, 0.14), strip=6)


def build(stage: Stage) -> Setting:
    """Build the lake: peaks, firs on the far shore, and water as smooth as glass."""
    base = stage.palette.middle
    water = (base[0] * 0.26, base[1] * 0.36 + 0.05, base[2] * 0.40 + 0.08)
    surface = Surface(water, bright=0.80, swell=15, glint=0.4, sun=0.70, size=1.4, speed=0.5)
    return Setting(
        behind=[
            sky(stage, stage.horizon, across=0.70),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.8), cover=0.40),
            mountains(stage, "highest", HIGHEST),
            mountains(stage, "high", HIGH),
            wood(stage, "shore", SHORE),
            Water(stage, "water", surface, bottom=bank_row(stage)),
            *grassy_bank(stage),
        ],
    )


MOUNTAIN_LAKE = Place(
    name="mountain lake",
    names=Names(
        en="mountain lake, alpine lake, glacial lake, glacier lake, fjord",
        zh="高山湖, 高山湖泊, 雪山湖泊, 山湖, 峡湾",
        ja="山の湖, 高山湖, 山中湖, フィヨルド",
        es="lago de montaña, lago alpino, fiordo",
        fr="lac de montagne, lac alpin, fjord",
        de="bergsee, bergseen, gebirgssee, alpensee, fjord",
        pt="lago de montanha, lago alpino, fiorde",
    ),
    ambience=(RIPPLES, WIND),
    life=(Life.BIRDS,),
    underfoot=Underfoot.WATER,
    grows=("tree", "pine"),
    kin=("lake",),
    plan=Plan(build, Ground(Medium.WATER, Touch.SPLASH, mirror=0.6), 0.56, 0.84, 0.54, 0.78,
              banks=True),
)  # fmt: skip

PLACES = (MOUNTAIN_LAKE,)

"""Deep snow below white mountains and firs."""

from __future__ import annotations

from crake.engines.sketch.ambience import HUSH, RUMBLE, WIND, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.avalanche import Avalanche
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import fallen_snow
from crake.engines.sketch.scenery.trees import Wood, snowy, wood
from crake.engines.sketch.stage import Ground, Setting, Stage, Touch

PEAKS = Range(240, 0.44, 0.03, snow=1.3, width=560)
HILLS = Range(100, 0.26, 0.08, rock=(0.84, 0.88, 0.95), low=(0.80, 0.86, 0.94), sharp=False)
FAR = Wood(92, 22, 0.15, 0.34, kinds=(snowy,), ground=(0.86, 0.90, 0.98), strip=8)


def build(stage: Stage) -> Setting:
    """Build the snowfield."""
    row = stage.row(0.30)
    near = Wood(240, 230, stage.speed(row), 0.06, kinds=(snowy,))
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.72),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.85), cover=0.44),
            mountains(stage, "peaks", PEAKS),
            mountains(stage, "hills", HILLS),
            wood(stage, "far", FAR, stage.inside(stage.horizon + 4)),
            Floor(stage, fallen_snow(stage), stage.horizon, haze=0.3),
            wood(stage, "near", near, row),
        ],
    )


PLAN = Plan(build, Ground(touch=Touch.SNOW), 0.53, 0.85, 0.53, 0.80, seasonal=False)
SNOWFIELD = Place(
    name="snowfield",
    names=Names(
        en="snowfield, tundra, snowy field, winter wonderland, "
        "snowy landscape, winter landscape, "
        "snow field",
        zh="雪地, 雪原, 冰原",
        ja="雪原, 氷原",
        es="campo nevado, tundra",
        fr="champ de neige, toundra",
        de="schneefeld, tundra",
        pt="campo nevado, tundra",
    ),
    hints=Names(
        en="snow, winter, blizzard, ski, sled, snowball, sledge",
        zh="雪",
        ja="雪",
        es="nieve",
        fr="neige",
        de="schnee",
        pt="neve",
    ),
    ambience=(
        WIND,
        HUSH,
    ),
    underfoot=Underfoot.SNOW,
    grows=("tree", "pine"),
    hush=True,
    plan=PLAN,
)


def slide(stage: Stage) -> Setting:
    """Build a snowy valley into which an avalanche comes down."""
    line = stage.horizon / stage.frame_height
    row = stage.row(0.30)
    near = Wood(240, 330, stage.speed(row), 0.04, kinds=(snowy,))
    high = Range(400, 0.24, 0.03, snow=1.3, width=620)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.80),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.7), cover=0.30),
            mountains(stage, "high", high),
            mountains(stage, "hills", HILLS),
            wood(stage, "far", FAR, stage.inside(stage.horizon + 4)),
            Floor(stage, fallen_snow(stage), stage.horizon, haze=0.3),
            Avalanche(stage, (0.62, line - 0.34), (0.46, line + 0.16)),
            wood(stage, "near", near, row),
        ],
    )


AVALANCHE = Place(
    name="avalanche",
    names=Names(
        en="avalanche, snow avalanche, snowslide, snow slide",
        zh="雪崩",
        ja="雪崩",
        es="avalancha, alud, avalancha de nieve",
        fr="avalanche",
        de="lawine, schneelawine",
        pt="avalanche, avalancha",
    ),
    ambience=(RUMBLE, WIND),
    underfoot=Underfoot.SNOW,
    kin=("snowfield", "mountains"),
    plan=Plan(slide, Ground(touch=Touch.SNOW), 0.58, 0.87, 0.56, 0.81, drift=10, seasonal=False),
)

PLACES = (SNOWFIELD, AVALANCHE)

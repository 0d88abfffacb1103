"""Old cities of America: a temple in the jungle, and Machu Picchu above the clouds."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, HUSH, LEAVES, WIND, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places import jungle
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import bushes, grass
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.temples import inca_town, stepped_temple
from crake.engines.sketch.scenery.textures import lawn, moss
from crake.engines.sketch.scenery.trees import wood
from crake.engines.sketch.stage import Ground, Setting, Stage
from crake.engines.sketch.weather import fog

PEAK = Range(400, 0.22, 0.04, rock=(0.30, 0.36, 0.22), low=(0.20, 0.34, 0.12), width=300)
FAR = Range(250, 0.52, 0.02, rock=(0.30, 0.38, 0.32), low=(0.24, 0.36, 0.22), width=560)
BLADES = (0.36, 0.54, 0.18)


def temple(stage: Stage) -> Setting:
    """Build a clearing in the jungle before a stepped temple."""
    row, edge = stage.row(0.10), stage.row(0.40)
    return Setting(
        behind=[
            sky(stage, stage.horizon + stage.px(20), across=0.78),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.8), cover=0.40),
            wood(stage, "far", jungle.FAR, stage.inside(stage.horizon + stage.px(10))),
            stepped_temple(stage, row, 0.16),
            Floor(stage, moss(stage), stage.horizon, haze=0.35),
            bushes(stage, "under", stage.row(0.14), 50, spacing=50, blooming=False,
                   green=jungle.DEEP),
            wood(stage, "palms", jungle.PALMS, edge),
            bushes(stage, "leaves", edge, 70, spacing=220, green=jungle.LEAF),
            grass(stage, "ferns", stage.row(0.68), 52, jungle.LEAF, spacing=60, blades=16),
            *fog(stage, 0.18),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(16), 150, jungle.DEEP, spacing=230,
                  blades=14, soft=2.4),
        ],
    )  # fmt: skip


def machu_picchu(stage: Stage) -> Setting:
    """Build the town on its ridge, steep green mountains and clouds around it."""
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.80),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.56),
            mountains(stage, "far", FAR),
            mountains(stage, "peak", PEAK, stage.inside(stage.horizon + stage.px(20))),
            *fog(stage, 0.30),
            inca_town(stage, stage.row(0.30), 0.24),
            Floor(stage, lawn(stage, (0.22, 0.38, 0.10), (0.46, 0.62, 0.22), path=True),
                  stage.row(0.30), haze=0.1),
            grass(stage, "edge", stage.row(0.62), 24, BLADES, spacing=26),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(14), 76, BLADES, spacing=110, soft=1.8),
        ],
    )  # fmt: skip


PLACES = (
    Place(
        name="jungle temple",
        names=Names(
            en="jungle temple, temple in the jungle, mayan temple, aztec temple, mayan pyramid, "
            "aztec pyramid, maya temple, maya ruins, mayan ruins, aztec city, mayan city, "
            "angkor wat, chichen itza, ancient jungle temple, lost city in the jungle, "
            "overgrown temple",
            zh="丛林神庙, 玛雅神庙, 玛雅金字塔, 吴哥窟, 阿兹特克神庙",
            ja="ジャングルの神殿, マヤの神殿, マヤ遺跡, アンコールワット, アステカの神殿",
            es="templo maya, pirámide maya, templo azteca, templo en la selva, ruinas mayas, "
            "templo de la selva",
            fr="temple maya, pyramide maya, temple aztèque, temple dans la jungle, ruines mayas",
            de="maya-tempel, mayatempel, maya-pyramide, dschungeltempel, urwaldtempel, "
            "aztekentempel",
            pt="templo maia, pirâmide maia, templo asteca, templo na selva, ruínas maias",
        ),
        ambience=(LEAVES, HUSH),
        life=(Life.JUNGLE,),
        underfoot=Underfoot.GRASS,
        grows=("tree", "palm"),
        kin=("jungle", "ruins"),
        plan=Plan(temple, Ground(), 0.56, 0.87, 0.54, 0.81, seasonal=False, landmark=True),
    ),
    Place(
        name="machu picchu",
        names=Names(
            en="machu picchu, inca ruins, inca city, inca town, inca temple, "
            "lost city of the incas",
            zh="马丘比丘, 印加遗址",
            ja="マチュピチュ, マチュ・ピチュ, インカ遺跡",
            es="machu picchu, ruinas incas, ciudad inca",
            fr="machu picchu, ruines incas, cité inca",
            de="machu picchu, inka-ruinen, inkastadt",
            pt="machu picchu, ruínas incas, cidade inca",
        ),
        ambience=(WIND, BREEZE),
        life=(Life.BIRDS,),
        underfoot=Underfoot.GRASS,
        grows=("tree",),
        kin=("mountains", "ruins"),
        plan=Plan(machu_picchu, Ground(), 0.60, 0.89, 0.56, 0.83, seasonal=False, landmark=True),
    ),
)

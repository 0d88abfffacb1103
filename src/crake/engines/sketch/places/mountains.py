"""High mountains above an alpine pasture."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, WIND, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.from_above import mountains_from_above, seen_from_above
from crake.engines.sketch.places.meadow import wild_flowers
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import grass
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.scenery.trees import Wood, conifer, wood
from crake.engines.sketch.stage import Ground, Setting, Stage

HIGHEST = Range(330, 0.46, 0.02, snow=0.85, width=700)
HIGH = Range(235, 0.24, 0.05, snow=0.34, width=480)
SLOPES = Range(105, 0.16, 0.10, rock=(0.20, 0.30, 0.16), sharp=False, width=520)
PINES = Wood(140, 46, 0.17, 0.08, kinds=(conifer,), ground=(0.32, 0.42, 0.17), strip=10)


def build(stage: Stage) -> Setting:
    """Build the mountains."""
    if seen_from_above(stage):
        return mountains_from_above(stage)
    floor = lawn(stage, (0.24, 0.30, 0.13), (0.50, 0.54, 0.25))
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.78),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.85), cover=0.42),
            mountains(stage, "highest", HIGHEST),
            mountains(stage, "high", HIGH),
            mountains(stage, "slopes", SLOPES),
            wood(stage, "pines", PINES, stage.row(0.06)),
            Floor(stage, floor, stage.horizon, haze=0.3),
            *wild_flowers(stage),
        ],
        before=[
            grass(
                stage,
                "front",
                stage.height + stage.px(10),
                70,
                (0.38, 0.44, 0.20),
                spacing=90,
                soft=1.6,
            ),
        ],
    )


PLAN = Plan(build, Ground(), 0.56, 0.86, 0.56, 0.80, landmark=True)
MOUNTAINS = Place(
    name="mountains",
    names=Names(
        en="mountain, mountain range, alp, himalaya, peak, summit, ridge, "
        "mountaintop, cliff, everest, andes, rocky mountain, highland",
        zh="山, 高山, 群山, 山脉, 山峰, 山顶, 雪山, 悬崖",
        ja="山, 山脈, 山頂, 峰, 雪山, 崖, 富士山",
        es="montaña, monte, sierra, cumbre, pico, acantilado, cordillera",
        fr="montagne, mont, sommet, pic, falaise, alpes",
        de="berg, berge, gebirge, gipfel, alpen, klippe",
        pt="montanha, monte, serra, pico, cume, penhasco",
        signs="⛰, 🏔, 🗻",
    ),
    hints=Names(
        en="climb, hike, hiker, climber",
        de="klettern",
    ),
    ambience=(
        WIND,
        BREEZE,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.GRAVEL,
    grows=("tree", "pine"),
    plan=PLAN,
)

PLACES = (MOUNTAINS,)

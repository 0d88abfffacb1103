"""A waterfall."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, CASCADE, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.plants import reeds
from crake.engines.sketch.scenery.rising import Fall
from crake.engines.sketch.scenery.rocks import cliff
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Ground, Medium, Setting, Stage, Touch
from crake.engines.sketch.weather import fog

FAR = Wood(170, 40, 0.12, 0.20, ground=(0.20, 0.32, 0.13), strip=8)
ROCK = (0.40, 0.38, 0.36)


def build(stage: Stage) -> Setting:
    """Build the waterfall: water over a cliff into a clear pool."""
    base = stage.palette.middle
    water = (base[0] * 0.22, base[1] * 0.36 + 0.09, base[2] * 0.36 + 0.10)
    surface = Surface(water, bright=0.55, swell=50, glint=0.4, sun=0.5, size=0.8, speed=1.3)
    foot, high = stage.horizon, stage.tall(330)
    crest = stage.inside(max(foot - 0.90 * high, 4))
    return Setting(
        behind=[
            sky(stage, foot, across=0.78),
            clouds(stage, "clouds", 0, int(foot * 0.7), cover=0.44),
            wood(stage, "crest", FAR, stage.inside(max(foot - 0.82 * high, 8))),
            cliff(stage, "cliff", foot + 2, 330, colour=ROCK, speed=0.14, gaps=0.22, strata=0.2),
            Fall(stage, 0.34, 0.11, stage.inside(crest + 0.10 * high), foot + 2, 0.14),
            Fall(stage, 0.58, 0.24, crest, foot + 2, 0.14),
            Fall(stage, 1.25, 0.14, stage.inside(crest + 0.06 * high), foot + 2, 0.14),
            Water(stage, "pool", surface),
            *fog(stage, 0.5),
        ],
        before=[reeds(stage, "reeds")],
    )  # fmt: skip


PLAN = Plan(build, Ground(Medium.WATER, Touch.SPLASH, mirror=0.45), 0.52, 0.83, 0.50, 0.76)

WATERFALL = Place(
    name="waterfall",
    names=Names(
        en="waterfall, cascade, niagara",
        zh="瀑布",
        ja="滝",
        es="cascada, catarata",
        fr="cascade, chute d'eau",
        de="wasserfall, wasserfälle",
        pt="cachoeira, cascata, catarata",
    ),
    ambience=(
        CASCADE,
        BREEZE,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.STONE,
    kin=(
        "river",
        "lake",
    ),
    plan=PLAN,
)

PLACES = (WATERFALL,)

"""Waterfalls: over a cliff under woods, and over a green one in a jungle."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, CASCADE, Life, Underfoot
from crake.engines.sketch.direction import RGB
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.raster import even
from crake.engines.sketch.scenery.boulders import boulders
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.falls import Fall, Plunge
from crake.engines.sketch.scenery.plants import bushes, grass, reeds, vines
from crake.engines.sketch.scenery.rocks import cliff
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.trees import Wood, broadleaf, palm, wood
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Medium, Setting, Stage, Touch
from crake.engines.sketch.weather import fog

FAR = Wood(170, 40, 0.12, 0.20, ground=(0.20, 0.32, 0.13), strip=8)
CANOPY = Wood(250, 46, 0.12, 0.24, kinds=(broadleaf, palm), ground=(0.14, 0.32, 0.10), strip=10)
ROCK, MOSSY = (0.40, 0.38, 0.36), (0.27, 0.33, 0.22)
LEAF, DEEP = (0.18, 0.44, 0.12), (0.11, 0.31, 0.10)
SPEED, HIGH = 0.14, 400


FALLS = ((0.29, 0.09, 0.22), (0.57, 0.25, 0.10), (1.22, 0.13, 0.17))
"""Of the cliff: middle and width in widths of the frame, and where they start, 0..1 of it."""


def _pool(stage: Stage, green: float) -> list[Drawable]:
    """Return the pool, and the foam where the falls come down."""
    base = stage.palette.middle
    water = (base[0] * 0.20, base[1] * 0.36 + 0.09 + green, base[2] * 0.34 + 0.09)
    surface = Surface(water, bright=0.52, swell=60, glint=0.3, sun=0.5, size=0.8, speed=1.5)
    return [
        Water(stage, "pool", surface),
        *(Plunge(stage, middle, wide, stage.horizon, SPEED) for middle, wide, _ in FALLS),
    ]


def _cliff(stage: Stage, rock: RGB, strata: float) -> Drawable:
    return cliff(stage, "cliff", stage.horizon + 2, HIGH, colour=rock, speed=SPEED, gaps=0.20,
                 strata=strata, notches=FALLS)  # fmt: skip


def _falls(stage: Stage, rock: RGB) -> list[Drawable]:
    """Return the falls, and the boulders that they come down on."""
    foot, high = stage.horizon + 2, even(stage.tall(HIGH))
    shelf = foot + stage.px(6)
    return [
        *(
            Fall(stage, middle, wide, max(round(foot - (1 - below) * high), 2), foot, SPEED)
            for middle, wide, below in FALLS
        ),
        boulders(stage, "shelf", shelf, 74, colour=rock, speed=SPEED, spacing=150),
    ]


def build(stage: Stage) -> Setting:
    """Build the waterfall: water over a cliff into a clear pool."""
    foot, high = stage.horizon, stage.tall(HIGH)
    return Setting(
        behind=[
            sky(stage, foot, across=0.80),
            clouds(stage, "clouds", 0, int(foot * 0.7), cover=0.44),
            wood(stage, "crest", FAR, stage.inside(max(foot - 0.70 * high, 8))),
            _cliff(stage, ROCK, 0.2),
            *_falls(stage, ROCK),
            *_pool(stage, 0.0),
            *fog(stage, 0.3),
        ],
        before=[reeds(stage, "reeds")],
    )


def build_jungle(stage: Stage) -> Setting:
    """Build the waterfall in the jungle: palms on the crest, leaves on every ledge."""
    foot, high, front = stage.horizon, stage.tall(HIGH), stage.height + stage.px(16)
    ledges = ((0.66, 70, DEEP), (0.44, 84, LEAF), (0.24, 76, DEEP))
    green: list[Drawable] = []
    for k, (share, gap, colour) in enumerate(ledges):
        row = stage.inside(foot - share * high)
        green += [
            bushes(stage, f"ledge {k}", row, 58, spacing=gap, blooming=False, green=colour,
                   speed=SPEED),
            vines(stage, f"vines {k}", row - stage.px(12), 120, gap * 0.22, colour, SPEED),
        ]  # fmt: skip
    return Setting(
        behind=[
            sky(stage, foot, across=0.80),
            clouds(stage, "clouds", 0, int(foot * 0.6), cover=0.36),
            wood(stage, "canopy", CANOPY, stage.inside(max(foot - 0.70 * high, 8))),
            _cliff(stage, MOSSY, 0.12),
            *green,
            *_falls(stage, MOSSY),
            *_pool(stage, 0.05),
            *fog(stage, 0.35),
        ],
        before=[
            grass(stage, "ferns", front, 200, LEAF, spacing=260, blades=18, soft=1.6),
            grass(stage, "front", front + stage.px(20), 190, DEEP, spacing=200, blades=14,
                  soft=2.4),
        ],
    )  # fmt: skip


GROUND = Ground(Medium.WATER, Touch.SPLASH, mirror=0.45)
PLAN = Plan(build, GROUND, 0.58, 0.84, 0.54, 0.78)
JUNGLE_PLAN = Plan(build_jungle, GROUND, 0.58, 0.84, 0.54, 0.78, seasonal=False)

WATERFALL = Place(
    name="waterfall",
    names=Names(
        en="waterfall, cascade, niagara, iguazu",
        zh="瀑布",
        ja="滝",
        es="cascada, catarata",
        fr="cascade, chute d'eau, chutes d'eau",
        de="wasserfall, wasserfälle",
        pt="cachoeira, cascata, catarata",
    ),
    ambience=(
        CASCADE,
        BREEZE,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.STONE,
    grows=("tree", "pine"),
    kin=(
        "river",
        "lake",
    ),
    plan=PLAN,
)
JUNGLE_FALLS = Place(
    name="jungle waterfall",
    names=Names(
        en="jungle waterfall, tropical waterfall, rainforest waterfall",
        zh="丛林瀑布, 热带瀑布",
        ja="ジャングルの滝",
        es="cascada tropical",
        fr="cascade tropicale",
        de="dschungelwasserfall",
        pt="cachoeira tropical",
    ),
    ambience=(
        CASCADE,
        BREEZE,
    ),
    life=(Life.JUNGLE,),
    underfoot=Underfoot.STONE,
    grows=("tree",),
    kin=("waterfall",),
    plan=JUNGLE_PLAN,
)

PLACES = (WATERFALL, JUNGLE_FALLS)

"""A sandy beach with palms and surf."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, SURF, Life, Underfoot
from crake.engines.sketch.direction import Action, Framing
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.atoll import atolls
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.shore import Surf
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import sand
from crake.engines.sketch.scenery.trees import Wood, palm, wood
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage, Touch

CAPE = Range(70, 0.32, 0.03, rock=(0.26, 0.32, 0.20), sharp=False, width=400)
ISLETS = Range(22, 0.55, 0.02, rock=(0.24, 0.34, 0.20), sharp=False, width=700)


def _from_the_air(stage: Stage) -> Setting:
    """Build islands in the sea, with their lagoons, as they are seen from high above."""
    return Setting(
        behind=[
            sky(stage, stage.horizon, across=0.66),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.92) & ~1, cover=0.44, drift=10),
            mountains(stage, "islets", ISLETS),
            Floor(stage, atolls(stage), stage.horizon, haze=0.5, bare=True),
        ],
    )


def build(stage: Stage) -> Setting:
    """Build the beach."""
    airborne = all(who.action is Action.FLY for who in stage.direction.subjects)
    if stage.direction.framing is Framing.AERIAL and airborne:
        return _from_the_air(stage)
    shore = stage.row(0.42)
    base = stage.palette.middle
    sea = Surface((base[0] * 0.35, base[1] * 0.45 + 0.06, base[2] * 0.45 + 0.06), bright=0.5,
                  swell=70, glint=1.0, sun=0.66, size=1.1, speed=1.4)  # fmt: skip
    floor = sand(stage, (0.66, 0.55, 0.40), (0.95, 0.85, 0.66), 0.3)
    palms = Wood(330, 430, stage.speed(shore + 10), 0.04, kinds=(palm,))
    far: list[Drawable] = [
        sky(stage, stage.horizon, across=0.66),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.92), cover=0.44, drift=10),
        mountains(stage, "cape", CAPE),
    ]
    if stage.afloat:
        trees = Wood(90, 60, 0.06, 0.14, kinds=(palm,), ground=(0.86, 0.76, 0.56), strip=8)
        return Setting([*far, wood(stage, "palms", trees), Water(stage, "sea", sea)])
    return Setting(
        behind=[
            *far,
            Water(stage, "sea", sea, bottom=shore),
            Floor(stage, floor, shore, haze=0.1),
            Surf(stage, shore),
            wood(stage, "palms", palms, stage.inside(shore + stage.px(20))),
        ],
    )


PLAN = Plan(
    build,
    Ground(touch=Touch.DUST),
    0.46,
    0.86,
    0.47,
    0.80,
    drift=20,
    moorings=True,
    seasonal=False,
    offing=0.10,
)
BEACH = Place(
    name="beach",
    names=Names(
        en="beach, shore, seashore, coast, coastline, seaside, tropical island, island, "
        "waterfront, tropical lagoon, coral lagoon, turquoise lagoon, atoll, maldives, bora bora, "
        "desert island, coral island, tropical beach",
        zh="海滩, 沙滩, 海边, 海岸, 岛, 岛屿, 小岛, 热带岛屿, 马尔代夫",
        ja="浜, 浜辺, 海岸, ビーチ, 砂浜, 海辺, 島, 環礁, モルディブ",
        es="playa, costa, orilla, isla, atolón, maldivas",
        fr="plage, côte, rivage, littoral, île, atoll, maldives",
        de="strand, küste, ufer, insel, atoll, malediven",
        pt="praia, costa, litoral, ilha, atol, maldivas",
        signs="🏖, 🏝",
    ),
    hints=Names(
        en="palm, surf, seashell, surfboard, shell, sandcastle, sand castle, "
        "beach umbrella, parasol, sunshade",
        zh="贝壳, 沙堡",
        ja="貝殻, 砂の城",
        es="arena, castillo de arena",
        fr="coquillage, château de sable",
        de="muschel, sandburg",
        pt="concha, castelo de areia",
    ),
    ambience=(
        SURF,
        BREEZE,
    ),
    life=(Life.GULLS,),
    underfoot=Underfoot.SAND,
    grows=("tree", "palm"),
    plan=PLAN,
)

PLACES = (BEACH,)

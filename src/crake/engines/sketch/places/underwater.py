"""A reef in shallow water."""

from __future__ import annotations

from crake.engines.sketch.ambience import DEEP_SEA, HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.colony import sunken_city
from crake.engines.sketch.scenery.deep import Bubbles, Rays, Shoal, depths, reef
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.textures import sand
from crake.engines.sketch.stage import Drawable, Ground, Medium, Setting, Stage


def shoals(stage: Stage) -> list[Drawable]:
    """Return small fish in the distance, unless the prompt wants no fish."""
    if "fish" in stage.direction.without:
        return []
    return [
        Shoal(stage, "yellow shoal", (0.98, 0.80, 0.20), 0.24, ahead=True),
        Shoal(stage, "blue shoal", (0.30, 0.50, 0.95), 0.62, ahead=False),
    ]


def build(stage: Stage) -> Setting:
    """Build the reef."""
    rows = [stage.row(share) for share in (0.18, 0.55)]
    floor = sand(stage, (0.52, 0.50, 0.42), (0.86, 0.82, 0.66), 0.9)
    return Setting(
        behind=[
            depths(stage),
            reef(stage, "far", rows[0], 150, 0.62, stage.speed(rows[0]), 26),
            Floor(stage, floor, stage.horizon + 2, haze=1.0, air=stage.palette.middle),
            reef(stage, "middle", rows[1], 190, 0.20, stage.speed(rows[1]), 50),
            *shoals(stage),
            Rays(stage),
        ],
        before=[
            Bubbles(stage),
            reef(stage, "near", stage.height + stage.px(20), 210, 0.0, 1.3, 190),
        ],
    )


PLAN = Plan(build, Ground(Medium.DEEP), 0.70, 0.92, 0.72, 0.90, drift=40)
UNDERWATER = Place(
    name="underwater",
    names=Names(
        en="underwater, deep sea, coral reef, sea anemone, anemone, coral, reef, seabed, "
        "ocean floor, seafloor, aquarium, under the sea, under water, beneath the wave, "
        "beneath the sea, under the ocean, deep ocean, beneath the surface, "
        "fish tank, kelp forest, sunken ship, shipwreck",
        zh="海底, 水下, 深海, 珊瑚礁, 珊瑚, 水族馆, 水中",
        ja="海底, 水中, 深海, 珊瑚礁, サンゴ礁, 水族館, 海中",
        es="bajo el agua, submarina, arrecife, coral, fondo del mar, fondo marino, acuario",
        fr="sous l'eau, sous-marine, récif, corail, fond de la mer, sous la mer, "
        "aquarium, fonds marins",
        de="unter wasser, unterwasser, riff, koralle, meeresgrund, korallenriff, tiefsee, aquarium",
        pt="debaixo d'água, subaquático, recife, coral, fundo do mar, aquário, sob a água",
        signs="🐚, 🪸",
    ),
    ambience=(
        DEEP_SEA,
        HALL,
    ),
    life=(Life.BUBBLES,),
    underfoot=Underfoot.NOTHING,
    realm=Realm.DEEP,
    hush=True,
    plan=PLAN,
)


def sunken(stage: Stage) -> Setting:
    """Build a city on the ground of the sea."""
    row = stage.row(0.40)
    floor = sand(stage, (0.40, 0.46, 0.44), (0.70, 0.76, 0.66), 0.9)
    return Setting(
        behind=[
            depths(stage),
            sunken_city(stage, stage.horizon + 4, 0.08, 0.72, 0.66),
            sunken_city(stage, stage.row(0.08), 0.20, 1.0, 0.40),
            Floor(stage, floor, stage.horizon + 2, haze=1.0, air=stage.palette.middle),
            reef(stage, "middle", row, 120, 0.25, stage.speed(row), 60),
            *shoals(stage),
            Rays(stage),
        ],
        before=[
            Bubbles(stage),
            reef(stage, "near", stage.height + stage.px(20), 170, 0.0, 1.3, 260),
        ],
    )


SUNKEN = Place(
    name="underwater city",
    names=Names(
        en="underwater city, sunken city, atlantis, city under the sea, city under water, "
        "city beneath the sea, submerged city, lost city of atlantis, undersea city, "
        "city beneath the ocean, underwater kingdom, underwater ruins, underwater temple",
        zh="水下城市, 海底城市, 亚特兰蒂斯, 沉没的城市",
        ja="海底都市, 水中都市, アトランティス",
        es="ciudad submarina, ciudad sumergida, atlántida, ciudad bajo el agua, ciudad hundida",
        fr="cité sous-marine, ville sous-marine, atlantide, cité engloutie, ville engloutie, "
        "ville sous l'eau",
        de="unterwasserstadt, versunkene stadt, atlantis, stadt unter wasser, stadt im meer",
        pt="cidade submarina, cidade submersa, atlântida, cidade subaquática",
    ),
    ambience=(DEEP_SEA, HALL),
    life=(Life.BUBBLES,),
    underfoot=Underfoot.NOTHING,
    kin=("underwater",),
    realm=Realm.DEEP,
    hush=True,
    plan=Plan(sunken, Ground(Medium.DEEP), 0.66, 0.92, 0.68, 0.90, drift=40),
)

PLACES = (UNDERWATER, SUNKEN)

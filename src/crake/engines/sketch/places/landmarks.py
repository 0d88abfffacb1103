"""Places that everybody knows by what stands there: Agra, Westminster, New York's harbour."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, CHATTER, HUSH, RIPPLES, TRAFFIC, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.city import Block, houses, lamps
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.liberty import liberty
from crake.engines.sketch.scenery.plants import bushes
from crake.engines.sketch.scenery.rails import fence
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.taj_mahal import taj_mahal
from crake.engines.sketch.scenery.textures import tiles
from crake.engines.sketch.scenery.trees import Wood, broadleaf, conifer, wood
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.scenery.westminster import westminster
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage

IRON = (0.16, 0.22, 0.20)
CYPRESS = Wood(104, 74, 0.10, 0.16, kinds=(conifer,), ground=(0.28, 0.38, 0.18), strip=8)
GROVE = Wood(74, 36, 0.05, 0.30, kinds=(broadleaf,), ground=(0.30, 0.40, 0.22), strip=8)
FAR_TOWN = Block(70, 0.04, 0.5, 0.34, 0.0)
TOWERS = Block(150, 0.03, 0.60, 0.30, 0.0)
LAMPLIGHT = Light((0.30, 0.28, 0.34), (0.50, 0.42, 0.34), (0.35, -0.75, 0.60), 0.50)
PALE, WARM = (0.80, 0.70, 0.60), (0.70, 0.52, 0.42)


def _river(stage: Stage) -> Surface:
    base = stage.palette.middle
    water = base[0] * 0.28, base[1] * 0.32 + 0.03, base[2] * 0.34 + 0.05
    return Surface(water, bright=0.66, swell=34, glint=0.7, size=1.1, speed=0.8)


def _heaven(stage: Stage, cover: float) -> list[Drawable]:
    return [
        sky(stage, stage.horizon + 4, across=0.80),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.85), cover=cover),
    ]


def agra(stage: Stage) -> Setting:
    """Build the Taj Mahal, mirrored in the long pool of its garden."""
    edge = stage.row(0.52)
    pool = Surface((0.10, 0.20, 0.22), bright=0.80, swell=9, glint=0.3, size=0.7, speed=0.4)
    return Setting(
        behind=[
            *_heaven(stage, 0.30),
            wood(stage, "grove", GROVE, stage.horizon + stage.px(4)),
            taj_mahal(stage, stage.horizon + stage.px(6), 0.5),
            Water(stage, "pool", pool, bottom=edge),
            wood(stage, "cypresses", CYPRESS, stage.horizon + stage.px(10)),
            bushes(stage, "hedge", stage.horizon + stage.px(14), 20, spacing=24, blooming=False,
                   speed=0.12),
            Floor(stage, tiles(stage, PALE, WARM), edge, haze=0.0),
            bushes(stage, "flowers", edge + 2, 24, spacing=40),
        ],
    )  # fmt: skip


def london(stage: Stage) -> Setting:
    """Build Parliament across the Thames, seen from the embankment."""
    quay = stage.row(0.56)
    behind = [
        *_heaven(stage, 0.56),
        houses(stage, "town", FAR_TOWN, stage.horizon + 2),
        westminster(stage, stage.horizon + 2, 0.66),
    ]
    if stage.afloat:
        return Setting([*behind, Water(stage, "thames", _river(stage))])
    return Setting(
        behind=[
            *behind,
            Water(stage, "thames", _river(stage), bottom=quay),
            Floor(stage, tiles(stage, (0.58, 0.56, 0.53), (0.50, 0.48, 0.46)), quay, haze=0.0),
            fence(stage, stage.inside(quay + 4), 74, colour=IRON, spacing=170, pickets=8, thick=7),
            lamps(stage, "lamps", stage.inside(quay + 6), stage.speed(quay), 240),
        ],
    )


def new_york_harbour(stage: Stage) -> Setting:
    """Build Liberty's island before the towers of the city, seen from a promenade."""
    quay = stage.row(0.62)
    behind = [
        *_heaven(stage, 0.40),
        houses(stage, "towers", TOWERS, stage.horizon + 2),
        liberty(stage, stage.horizon + stage.px(10), 0.56),
    ]
    if stage.afloat:
        return Setting([*behind, Water(stage, "bay", _river(stage))])
    return Setting(
        behind=[
            *behind,
            Water(stage, "bay", _river(stage), bottom=quay),
            Floor(stage, tiles(stage, (0.62, 0.60, 0.57), (0.54, 0.52, 0.50)), quay, haze=0.0),
            fence(stage, stage.inside(quay + 4), 70, colour=IRON, spacing=150, thick=6),
        ],
    )


PLACES = (
    Place(
        name="taj mahal",
        names=Names(
            en="taj mahal, agra, mughal garden",
            zh="泰姬陵",
            ja="タージマハル, タージ・マハル",
            es="taj mahal",
            fr="taj mahal",
            de="taj mahal, tadsch mahal",
            pt="taj mahal",
        ),
        ambience=(BREEZE, HUSH),
        life=(Life.BIRDS,),
        underfoot=Underfoot.STONE,
        grows=("tree",),
        kin=("park",),
        lamps=LAMPLIGHT,
        plan=Plan(agra, Ground(wet_mirror=0.3), 0.58, 0.89, 0.55, 0.83, landmark=True),
    ),
    Place(
        name="london",
        names=Names(
            en="london, big ben, westminster, houses of parliament, elizabeth tower, thames, "
            "river thames, london bridge, tower bridge, clock tower",
            zh="伦敦, 大本钟, 泰晤士河, 威斯敏斯特",
            ja="ロンドン, ビッグベン, テムズ川",
            es="londres, big ben, támesis, westminster",
            fr="londres, big ben, tamise, westminster",
            de="london, big ben, themse, westminster",
            pt="londres, big ben, tâmisa, westminster",
        ),
        ambience=(RIPPLES, TRAFFIC, CHATTER),
        underfoot=Underfoot.STONE,
        kin=("skyline", "city"),
        lamps=LAMPLIGHT,
        plan=Plan(london, Ground(wet_mirror=0.35), 0.60, 0.90, 0.58, 0.84, moorings=True,
                  landmark=True),
    ),
    Place(
        name="statue of liberty",
        names=Names(
            en="statue of liberty, lady liberty, liberty island, ellis island, new york harbor, "
            "new york harbour",
            zh="自由女神像, 自由女神",
            ja="自由の女神, 自由の女神像",
            es="estatua de la libertad",
            fr="statue de la liberté",
            de="freiheitsstatue",
            pt="estátua da liberdade",
            signs="🗽",
        ),
        ambience=(RIPPLES, BREEZE),
        life=(Life.GULLS,),
        underfoot=Underfoot.STONE,
        kin=("skyline", "harbour"),
        plan=Plan(new_york_harbour, Ground(wet_mirror=0.3), 0.62, 0.91, 0.58, 0.85, moorings=True,
                  landmark=True),
    ),
)  # fmt: skip

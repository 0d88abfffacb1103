"""A motorway with its traffic, before the towers of a city."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from crake.engines.sketch.ambience import TRAFFIC, WIND, Life, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.city import Block, houses, lamps
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.lane import lane
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import grass
from crake.engines.sketch.scenery.rails import fence
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import asphalt, lawn
from crake.engines.sketch.scenery.trees import Wood, broadleaf, wood
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage
from crake.engines.sketch.subjects.traffic import Lane, traffic, trails

STEEL = (0.72, 0.73, 0.74)
HILLS = Range(80, 0.46, 0.03, rock=(0.26, 0.36, 0.22), sharp=False, width=620)
TOWN = Block(150, 0.05, 0.44, 0.36, 0.2)
TREES = Wood(70, 60, 0.10, 0.20, kinds=(broadleaf,), ground=(0.30, 0.40, 0.18), strip=8)
COMING = (Lane(0.20, -1, 0.55, 0.50), Lane(0.31, -1, 0.8, 0.62))
GOING = (Lane(0.58, 1, 0.9, 0.50),)
DRY = (0.46, 0.48, 0.20)


def build(stage: Stage) -> Setting:
    """Build two carriageways, with a barrier and lamps between them."""
    return _carriageways(stage, traffic)


def in_long_exposure(stage: Stage) -> Setting:
    """Build the motorway as an open shutter sees it: its traffic is trails of light."""
    return _carriageways(stage, trails)


def _carriageways(
    stage: Stage, passing: Callable[[Stage, str, Sequence[Lane]], list[Drawable]]
) -> Setting:
    """Build the motorway with what is passing on its lanes."""
    kerb, middle = stage.row(0.13), stage.row(0.42)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.72),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.46),
            mountains(stage, "hills", HILLS),
            houses(stage, "town", TOWN, stage.horizon + 2),
            wood(stage, "trees", TREES, stage.row(0.03)),
            Floor(stage, lawn(stage, (0.30, 0.34, 0.12), (0.54, 0.56, 0.24)), stage.horizon,
                  haze=0.3, bottom=kerb),
            Floor(stage, asphalt(stage), kerb, haze=0.1),
            lane(stage),
            fence(stage, kerb, 16, colour=STEEL, spacing=60, bars=(0.7,), thick=4),
            *passing(stage, "coming", COMING),
            lamps(stage, "lamps", middle, stage.speed(middle), 330),
            fence(stage, middle, 34, colour=STEEL, spacing=130, bars=(0.62, 0.82), thick=7),
            *passing(stage, "going", GOING),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(18), 50, DRY, spacing=90, soft=1.8),
        ],
    )  # fmt: skip


PLACES = (
    Place(
        name="motorway",
        names=Names(
            en="highway, freeway, motorway, autobahn, expressway, interstate, "
            "traffic jam, heavy traffic, rush hour, busy highway, rush hour traffic, "
            "highway traffic",
            zh="高速公路, 车流, 堵车",
            ja="高速道路, 渋滞",
            es="autopista, autovía, atasco",
            fr="autoroute, embouteillage",
            de="autobahn, stau, straßenverkehr, schnellstraße",
            pt="rodovia, autoestrada, engarrafamento",
            signs="🛣",
        ),
        ambience=(TRAFFIC, WIND),
        life=(Life.HORNS,),
        underfoot=Underfoot.STONE,
        kin=("road", "city"),
        plan=Plan(build, Ground(wet_mirror=0.4), 0.46, 0.87, 0.46, 0.81, drift=40),
    ),
    Place(
        name="light trails",
        names=Names(
            en="light trails, light trail, traffic trails, traffic trail, trails of light, "
            "trail of light, car light trails, car trails, streaks of light, headlight trails, "
            "long exposure traffic",
            zh="光轨, 车灯轨迹, 车流光轨",
            ja="光の軌跡, 車の光跡, 光跡",
            es="estelas de luz, estelas de los coches",
            fr="traînées lumineuses, traînées de lumière",
            de="lichtspuren, lichtschweife",
            pt="rastros de luz, trilhas de luz",
        ),
        ambience=(TRAFFIC, WIND),
        underfoot=Underfoot.STONE,
        kin=("motorway",),
        has=("car",),
        time=Time.NIGHT,
        plan=Plan(in_long_exposure, Ground(wet_mirror=0.4), 0.46, 0.87, 0.46, 0.81, drift=0),
    ),
)

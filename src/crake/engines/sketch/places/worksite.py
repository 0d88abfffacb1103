"""Places by the road where people work: a building site, a filling station."""

from __future__ import annotations

from dataclasses import replace

from crake.engines.sketch.ambience import HALL, HUSH, TRAFFIC, WIND, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.city import Block, houses
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.lane import lane
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import asphalt, sand
from crake.engines.sketch.scenery.trees import Wood, conifer, wood
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.scenery.worksite import filling_station, hoarding, shells
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage, Touch

HILLS = Range(90, 0.44, 0.03, rock=(0.26, 0.34, 0.22), sharp=False, width=620)
TOWN = Block(130, 0.04, 0.50, 0.34, 0.0)
PINES = Wood(150, 50, 0.10, 0.24, kinds=(conifer,), ground=(0.24, 0.32, 0.14), strip=8)
TUBES = Light((0.34, 0.35, 0.40), (0.58, 0.58, 0.56), (0.20, -0.85, 0.55), 0.55)


def _heaven(stage: Stage) -> list[Drawable]:
    return [
        sky(stage, stage.horizon + 4, across=0.74),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.46),
    ]


def building_site(stage: Stage) -> Setting:
    """Build houses that are built, below their cranes, on trodden earth."""
    row = stage.row(0.20)
    return Setting(
        behind=[
            *_heaven(stage),
            houses(stage, "town", TOWN, stage.horizon + 2),
            shells(stage, stage.row(0.05), 0.12),
            Floor(
                stage,
                sand(stage, (0.42, 0.33, 0.22), (0.66, 0.54, 0.38), 0.2),
                stage.horizon,
                haze=0.25,
            ),
            hoarding(stage, row),
        ],
    )


def petrol_station(stage: Stage) -> Setting:
    """Build a filling station beside a road through the night."""
    row, kerb = stage.row(0.16), stage.row(0.06)
    station = filling_station(stage, row)
    behind = [*_heaven(stage), mountains(stage, "hills", HILLS), wood(stage, "pines", PINES, kerb)]
    behind.append(Floor(stage, asphalt(stage), kerb))
    if not stage.wet:
        return Setting([*behind, lane(stage), station])
    damp = replace(stage, horizon=row)
    wet = Surface((0.05, 0.05, 0.06), bright=0.46, far=0.58, swell=13, glint=0.0, size=0.5,
                  speed=0.35)  # fmt: skip
    return Setting([*behind, station, Water(damp, "road", wet), lane(stage)])


PLACES = (
    Place(
        name="construction site",
        names=Names(
            en="construction site, building site, construction zone, construction yard, worksite, "
            "work site, construction crane, construction, scaffolding",
            zh="建筑工地, 工地, 施工现场",
            ja="工事現場, 建設現場, 建築現場",
            es="obra, obra de construcción, sitio de construcción, construcción",
            fr="chantier, chantier de construction",
            de="baustelle, baugerüst, baukran",
            pt="canteiro de obras, obra, local de construção, construção",
            signs="🏗, 🚧",
        ),
        hints=Names(en="hard hat, hardhat, blueprint, bricklayer"),
        ambience=(WIND, HALL),
        underfoot=Underfoot.GRAVEL,
        has=("stork",),
        kin=("city",),
        plan=Plan(building_site, Ground(touch=Touch.DUST), 0.52, 0.87, 0.52, 0.81),
    ),
    Place(
        name="gas station",
        names=Names(
            en="gas station, petrol station, filling station, service station, gas pump, "
            "petrol pump, fuel station, truck stop",
            zh="加油站",
            ja="ガソリンスタンド, 給油所",
            es="gasolinera, estación de servicio",
            fr="station-service, station service, station essence, pompe à essence",
            de="tankstelle, zapfsäule",
            pt="posto de gasolina, bomba de gasolina",
            signs="⛽",
        ),
        ambience=(HUSH, TRAFFIC),
        underfoot=Underfoot.STONE,
        kin=("road",),
        time=Time.NIGHT,
        lamps=TUBES,
        plan=Plan(petrol_station, Ground(wet_mirror=0.45), 0.50, 0.88, 0.50, 0.82),
    ),
)  # fmt: skip

"""Small rooms and passages: a bathroom, corridors, an elevator."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, MACHINES, RUMBLE, Life, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.bathroom import bathroom_wall
from crake.engines.sketch.scenery.cockpit import deck, outer_space
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.hall import SunPatches, stood
from crake.engines.sketch.scenery.interior import sunny
from crake.engines.sketch.scenery.palace import carpeted
from crake.engines.sketch.scenery.passage import cabin_wall, hotel_wall, ship_wall
from crake.engines.sketch.scenery.textures import boards, tiles
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage

WARM = Light((0.56, 0.49, 0.41), (0.56, 0.46, 0.32), (0.20, -0.90, 0.50), 0.40)
COOL = Light((0.50, 0.55, 0.60), (0.48, 0.53, 0.58), (0.20, -0.90, 0.50), 0.55)


def bathroom(stage: Stage) -> Setting:
    """Build the bathroom."""
    wall, foot, panes = bathroom_wall(stage)
    floor = tiles(stage, (0.90, 0.90, 0.88), (0.62, 0.70, 0.72), worn=0.1)
    sun: list[Drawable] = []
    if sunny(stage):
        sun = [SunPatches(stage, panes, foot, wall.period, near=0.66, gain=0.4)]
    return Setting(
        behind=[
            Floor(stage, floor, foot, haze=0.0, bare=True),
            stood(wall, foot, shine=0.20, shadow=True),
            *sun,
        ],
    )


def corridor(stage: Stage) -> Setting:
    """Build the corridor of a hotel: doors along a carpet."""
    wall, foot = hotel_wall(stage)
    floor = carpeted(stage, boards(stage), (0.42, 0.12, 0.16))
    return Setting([Floor(stage, floor, foot, haze=0.0, bare=True), stood(wall, foot, shadow=True)])


def ship_corridor(stage: Stage) -> Setting:
    """Build the corridor of a spaceship: stars behind its windows."""
    wall, foot = ship_wall(stage)
    return Setting(
        behind=[
            *outer_space(stage),
            Floor(stage, deck(stage), foot, haze=0.0, bare=True),
            stood(wall, foot, shine=0.34, reach=12),
        ],
    )


def elevator(stage: Stage) -> Setting:
    """Build the inside of an elevator."""
    wall, foot = cabin_wall(stage)
    floor = tiles(stage, (0.46, 0.43, 0.40), (0.40, 0.37, 0.35), worn=0.2)
    return Setting(
        behind=[
            Floor(stage, floor, foot, haze=0.0, bare=True),
            stood(wall, foot, shine=0.22),
        ],
    )


PLACES = (
    Place(
        name="bathroom",
        names=Names(
            en="bathroom, bathtub, in a bath, in the bath, bubble bath, restroom, shower room, "
            "washroom, toilet",
            zh="浴室, 浴缸, 卫生间, 洗手间",
            ja="浴室, お風呂, バスルーム, 洗面所",
            es="baño, cuarto de baño, bañera",
            fr="salle de bain, salle de bains, baignoire",
            de="badezimmer, badewanne, bad",
            pt="banheiro, banheira, casa de banho",
            signs="🛁, 🛀, 🚽, 🚿",
        ),
        hints=Names(en="toothbrush, brushing teeth, brushing her teeth, brushing his teeth"),
        ambience=(HALL,),
        life=(Life.DRIPS,),
        rings=1.1,
        underfoot=Underfoot.STONE,
        kin=("room",),
        realm=Realm.INDOORS,
        hush=True,
        lamps=Light((0.58, 0.56, 0.52), (0.46, 0.42, 0.36), (0.20, -0.90, 0.50), 0.35),
        plan=Plan(bathroom, Ground(mirror=0.10), 0.40, 0.88, 0.44, 0.82, drift=30),
    ),
    Place(
        name="corridor",
        names=Names(
            en="corridor, hallway, hotel corridor, hotel hallway, hotel, passageway, foyer",
            zh="走廊, 过道, 酒店走廊",
            ja="廊下, ホテルの廊下",
            es="pasillo, pasillo del hotel",
            fr="couloir, corridor",
            de="flur, korridor, hotelflur, gang",
            pt="corredor do hotel, corredor de hotel",
        ),
        ambience=(HALL,),
        life=(Life.CLOCK,),
        rings=1.3,
        underfoot=Underfoot.NOTHING,
        kin=("room",),
        realm=Realm.INDOORS,
        hush=True,
        lamps=WARM,
        windowless=True,
        plan=Plan(corridor, Ground(), 0.40, 0.88, 0.44, 0.82, drift=34),
    ),
    Place(
        name="spaceship corridor",
        names=Names(
            en="spaceship corridor, corridor of a spaceship, space station corridor, "
            "sci-fi corridor, starship corridor, futuristic corridor, futuristic hallway, "
            "spaceship hallway",
            zh="飞船走廊, 太空站走廊",
            ja="宇宙船の廊下, 宇宙船の通路",
            es="pasillo de una nave",
            fr="couloir d'un vaisseau",
            de="raumschiffkorridor",
            pt="corredor da nave",
        ),
        ambience=(RUMBLE, MACHINES),
        life=(Life.DRONE,),
        rings=1.0,
        underfoot=Underfoot.STONE,
        seat="padded seat",
        kin=("spaceship interior",),
        time=Time.NIGHT,
        realm=Realm.INDOORS,
        lamps=COOL,
        windowless=True,
        plan=Plan(
            ship_corridor, Ground(mirror=0.16), 0.40, 0.88, 0.44, 0.82, drift=30, seasonal=False
        ),
    ),
    Place(
        name="elevator",
        names=Names(
            en="elevator, lift, in an elevator, elevator cabin",
            zh="电梯",
            ja="エレベーター",
            es="ascensor, elevador",
            fr="ascenseur",
            de="aufzug, fahrstuhl",
            pt="elevador",
        ),
        ambience=(MACHINES, HALL),
        rings=0.3,
        underfoot=Underfoot.STONE,
        kin=("corridor",),
        realm=Realm.INDOORS,
        hush=True,
        lamps=WARM,
        windowless=True,
        plan=Plan(elevator, Ground(mirror=0.10), 0.40, 0.88, 0.44, 0.82, drift=0),
    ),
)

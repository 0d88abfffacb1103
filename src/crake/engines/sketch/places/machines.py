"""Halls of machines: a server room, a factory, a warehouse."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, MACHINES, RUMBLE, Life, Underfoot
from crake.engines.sketch.direction import RGB, Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.hall import stood
from crake.engines.sketch.scenery.machines import (
    Blinking,
    RobotArms,
    conveyor,
    factory_wall,
    pallets,
    racks,
)
from crake.engines.sketch.scenery.textures import tiles
from crake.engines.sketch.stage import Ground, Setting, Stage

CONCRETE: tuple[RGB, RGB] = ((0.50, 0.50, 0.49), (0.47, 0.47, 0.46))


def server_room(stage: Stage) -> Setting:
    """Build the server room: racks whose lamps blink, above a floor that mirrors them."""
    rack, foot, lamps = racks(stage, 0.50)
    floor = tiles(stage, (0.30, 0.33, 0.37), (0.26, 0.29, 0.33), worn=0.1)
    return Setting(
        behind=[
            Floor(stage, floor, foot, haze=0.0, bare=True),
            stood(rack, foot, shine=0.42, reach=8),
            Blinking(rack, foot, lamps, 3.0),
        ],
    )


def factory(stage: Stage) -> Setting:
    """Build the factory: robot arms at a conveyor belt."""
    wall, foot = factory_wall(stage)
    return Setting(
        behind=[
            Floor(stage, tiles(stage, *CONCRETE, worn=0.4), foot, haze=0.0, bare=True),
            stood(wall, foot, shine=0.10),
            RobotArms(stage),
            *conveyor(stage),
        ],
    )


def warehouse(stage: Stage) -> Setting:
    """Build the warehouse: shelves of pallets up to the roof."""
    shelf, foot = pallets(stage, 0.40)
    return Setting(
        behind=[
            Floor(stage, tiles(stage, *CONCRETE, worn=0.5), foot, haze=0.0, bare=True),
            stood(shelf, foot, shine=0.10, shadow=True),
        ],
    )


PLACES = (
    Place(
        name="server room",
        names=Names(
            en="server room, data center, data centre, datacenter, server farm, server hall, "
            "server rack, supercomputer",
            zh="机房, 数据中心, 服务器机房",
            ja="サーバールーム, データセンター",
            es="sala de servidores, centro de datos",
            fr="salle des serveurs, centre de données",
            de="serverraum, rechenzentrum",
            pt="sala de servidores, centro de dados",
        ),
        hints=Names(en="server, mainframe"),
        ambience=(MACHINES, HALL),
        rings=0.5,
        underfoot=Underfoot.STONE,
        kin=("laboratory",),
        realm=Realm.INDOORS,
        lamps=Light((0.42, 0.50, 0.60), (0.38, 0.46, 0.56), (0.20, -0.92, 0.50), 0.65),
        windowless=True,
        plan=Plan(server_room, Ground(mirror=0.24), 0.40, 0.88, 0.44, 0.82, drift=30),
    ),
    Place(
        name="factory",
        names=Names(
            en="factory, assembly line, production line, factory floor, plant hall, mill, "
            "manufacturing plant, conveyor belt",
            zh="工厂, 车间, 生产线, 流水线",
            ja="工場, 生産ライン",
            es="fábrica, línea de montaje",
            fr="usine, chaîne de montage",
            de="fabrik, werkshalle, fließband",
            pt="fábrica, linha de montagem",
            signs="🏭",
        ),
        ambience=(MACHINES, RUMBLE),
        life=(Life.DRONE,),
        rings=1.8,
        underfoot=Underfoot.STONE,
        kin=("office",),
        realm=Realm.INDOORS,
        plan=Plan(factory, Ground(mirror=0.06), 0.40, 0.88, 0.44, 0.82, drift=30),
    ),
    Place(
        name="warehouse",
        names=Names(
            en="warehouse, storage hall, depot, storehouse, logistics center, fulfillment center",
            zh="仓库, 物流中心",
            ja="倉庫",
            es="almacén, depósito",
            fr="entrepôt",
            de="lagerhaus, lagerhalle, lager",
            pt="armazém, depósito",
        ),
        ambience=(HALL, RUMBLE),
        rings=2.2,
        underfoot=Underfoot.STONE,
        kin=("factory",),
        realm=Realm.INDOORS,
        plan=Plan(warehouse, Ground(mirror=0.06), 0.40, 0.88, 0.44, 0.82, drift=34),
    ),
)

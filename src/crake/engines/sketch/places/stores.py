"""Rooms where things are kept: a garage, a wine cellar, a dungeon, an attic, a stable."""

from __future__ import annotations

from collections.abc import Callable

from crake.engines.sketch.ambience import HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.raster import F32
from crake.engines.sketch.scenery import stores
from crake.engines.sketch.scenery.easel import Easel
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.hall import stood
from crake.engines.sketch.scenery.textures import boards, tiles
from crake.engines.sketch.stage import Ground, Setting, Stage

DIM = Light((0.48, 0.40, 0.30), (0.64, 0.48, 0.28), (0.20, -0.90, 0.50), 0.45)
COLD = Light((0.42, 0.40, 0.42), (0.74, 0.52, 0.30), (0.25, -0.85, 0.50), 0.45)
WHITE = Light((0.50, 0.50, 0.48), (0.46, 0.44, 0.40), (0.20, -0.90, 0.50), 0.45)


def _built(
    wall: Callable[[Stage], tuple[Easel, int]], floor: Callable[[Stage], F32], reach: float = 22.0
) -> Callable[[Stage], Setting]:
    """Return what builds a room of a wall and a floor."""

    def build(stage: Stage) -> Setting:
        strip, foot = wall(stage)
        ground = Floor(stage, floor(stage), foot, haze=0.0, bare=True)
        return Setting([ground, stood(strip, foot, shine=0.06, shadow=True, reach=reach)])

    return build


def _flags(stage: Stage) -> F32:
    return tiles(stage, (0.40, 0.38, 0.35), (0.34, 0.32, 0.30), worn=0.7)


def _concrete(stage: Stage) -> F32:
    return tiles(stage, (0.52, 0.52, 0.51), (0.50, 0.50, 0.49), worn=0.5)


def _plan(build: Callable[[Stage], Setting]) -> Plan:
    return Plan(build, Ground(mirror=0.04), 0.40, 0.88, 0.44, 0.82, drift=26, seasonal=False)


PLACES = (
    Place(
        name="garage",
        names=Names(
            en="garage, workshop, car workshop, repair shop, auto repair shop, toolshed, "
            "tool shed, "
            "carpenter's workshop, woodworking shop, mechanic's workshop, steampunk workshop",
            zh="车库, 修车厂, 作坊",
            ja="ガレージ, 作業場, 工房",
            es="garaje, taller, taller mecánico",
            fr="garage, atelier, atelier de réparation",
            de="garage, werkstatt, autowerkstatt",
            pt="garagem, oficina",
        ),
        ambience=(HALL,),
        underfoot=Underfoot.STONE,
        kin=("factory",),
        realm=Realm.INDOORS,
        lamps=WHITE,
        windowless=True,
        plan=_plan(_built(stores.garage_wall, _concrete)),
    ),
    Place(
        name="wine cellar",
        names=Names(
            en="wine cellar, cellar, dark cellar, basement, vault, crypt, wine barrels, "
            "old wine cellar, bunker, catacombs",
            zh="酒窖, 地窖, 地下室",
            ja="ワインセラー, 地下室",
            es="bodega, cava, sótano",
            fr="cave à vin, sous-sol, crypte",
            de="weinkeller, keller, gewölbe",
            pt="adega, porão",
        ),
        ambience=(HALL,),
        life=(Life.DRIPS,),
        underfoot=Underfoot.STONE,
        kin=("cave",),
        time=Time.NIGHT,
        realm=Realm.INDOORS,
        hush=True,
        lamps=DIM,
        windowless=True,
        plan=_plan(_built(stores.cellar_wall, _flags)),
    ),
    Place(
        name="dungeon",
        names=Names(
            en="dungeon, prison, prison cell, jail, jail cell, cell block, castle dungeon, "
            "oubliette",
            zh="地牢, 监狱, 牢房",
            ja="地下牢, 牢屋, 監獄, 刑務所",
            es="mazmorra, calabozo, cárcel, prisión, celda de prisión",
            fr="donjon, cachot, prison, cellule de prison",
            de="verlies, kerker, gefängnis, gefängniszelle",
            pt="masmorra, prisão, cela de prisão, cadeia",
        ),
        hints=Names(en="prisoner", de="gefangener", es="prisionero", fr="prisonnier"),
        ambience=(HALL,),
        life=(Life.DRIPS,),
        underfoot=Underfoot.STONE,
        kin=("cave",),
        time=Time.NIGHT,
        realm=Realm.INDOORS,
        hush=True,
        lamps=COLD,
        windowless=True,
        plan=_plan(_built(stores.dungeon_wall, _flags, 36.0)),
    ),
    Place(
        name="attic",
        names=Names(
            en="attic, loft full of boxes, dusty attic, garret",
            zh="阁楼",
            ja="屋根裏, 屋根裏部屋",
            es="ático, desván, buhardilla",
            fr="grenier, mansarde",
            de="dachboden, dachkammer",
            pt="sótão",
        ),
        ambience=(HALL,),
        underfoot=Underfoot.WOOD,
        kin=("room",),
        realm=Realm.INDOORS,
        hush=True,
        lamps=DIM,
        plan=_plan(_built(stores.attic_wall, boards)),
    ),
    Place(
        name="stable",
        names=Names(
            en="stable, horse stable, in a barn, in the barn, inside a barn, inside the barn, "
            "stables, "
            "cowshed, barn interior",
            zh="马厩, 谷仓里",
            ja="馬小屋, 厩舎, 納屋の中",
            es="establo, caballeriza, cuadra",
            fr="écurie, étable, dans une grange",
            de="stall, pferdestall, kuhstall, in einer scheune, in der scheune",
            pt="estábulo, cavalariça",
        ),
        ambience=(HALL,),
        underfoot=Underfoot.WOOD,
        kin=("farm",),
        realm=Realm.INDOORS,
        lamps=DIM,
        plan=_plan(_built(stores.stable_wall, boards)),
    ),
)

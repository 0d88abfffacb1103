"""Halls of castles and palaces: a throne room, and a ballroom."""

from __future__ import annotations

from crake.engines.sketch.ambience import CRACKLE, HALL, NAVE, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.hall import SunPatches, shafts, stood
from crake.engines.sketch.scenery.interior import sunny
from crake.engines.sketch.scenery.palace import (
    ballroom_wall,
    carpeted,
    castle_columns,
    castle_wall,
    chandeliers,
)
from crake.engines.sketch.scenery.textures import boards, tiles
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage


def throne_room(stage: Stage) -> Setting:
    """Build the throne room: a red carpet before the throne, banners, light from high windows."""
    wall, foot, panes = castle_wall(stage)
    columns, columns_foot = castle_columns(stage)
    stone = tiles(stage, (0.42, 0.40, 0.38), (0.34, 0.32, 0.31), worn=0.5)
    beams: list[Drawable] = []
    if sunny(stage):
        rows = 0.25 * foot, foot + 0.4 * (stage.feet - foot)
        beams = [shafts(stage, panes, wall.period, rows, wall.speed)]
    return Setting(
        behind=[
            Floor(stage, carpeted(stage, stone), foot, haze=0.0, bare=True),
            stood(wall, foot, shine=0.10, reach=20),
            *beams,
            stood(columns, columns_foot, shine=0.10, shadow=True),
        ],
    )


def ballroom(stage: Stage) -> Setting:
    """Build the ballroom: mirrors in gold, chandeliers, a polished floor."""
    wall, foot, panes = ballroom_wall(stage)
    lights, lights_foot = chandeliers(stage)
    parquet = boards(stage, (0.50, 0.34, 0.20), (0.70, 0.50, 0.31))
    sun: list[Drawable] = []
    if sunny(stage):
        sun = [SunPatches(stage, panes, foot, wall.period, near=0.6, gain=0.4)]
    return Setting(
        behind=[
            Floor(stage, parquet, foot, haze=0.0, bare=True),
            stood(wall, foot, shine=0.40),
            *sun,
            stood(lights, lights_foot, reach=22),
        ],
    )


PLACES = (
    Place(
        name="throne room",
        names=Names(
            en="throne room, castle hall, great hall, castle interior, inside a castle, "
            "royal hall, royal court, inside the castle, castle corridor, medieval hall, "
            "banquet hall, inside a palace, royal palace hall, knights' hall",
            zh="王座大厅, 城堡大厅, 宫殿大厅",
            ja="玉座の間, 城の中, 大広間",
            es="salón del trono, dentro de un castillo, sala del trono",
            fr="salle du trône, dans un château, grande salle",
            de="thronsaal, rittersaal, in einer burg, im schloss",
            pt="sala do trono, dentro de um castelo",
        ),
        hints=Names(
            en="throne", zh="王座, 宝座", ja="玉座", es="trono", fr="trône", de="thron", pt="trono"
        ),
        ambience=(NAVE, CRACKLE),
        rings=2.6,
        underfoot=Underfoot.STONE,
        seat="throne",
        kin=("cathedral",),
        realm=Realm.INDOORS,
        lamps=Light((0.40, 0.33, 0.27), (0.56, 0.40, 0.24), (0.30, -0.80, 0.60), 0.5),
        plan=Plan(throne_room, Ground(mirror=0.05), 0.42, 0.88, 0.46, 0.82, drift=26, size=0.9),
    ),
    Place(
        name="ballroom",
        names=Names(
            en="ballroom, grand ballroom, palace ballroom, dance hall, masquerade ball, "
            "royal ball, gala, grand hotel lobby, hotel lobby",
            zh="舞厅, 宴会厅",
            ja="舞踏会, 舞踏室, 宴会場",
            es="salón de baile, baile de gala, salón antiguo",
            fr="salle de bal, bal masqué",
            de="ballsaal, festsaal",
            pt="salão de baile, baile de gala, salão, salão antigo",
        ),
        hints=Names(
            en="chandelier",
            zh="水晶吊灯",
            ja="シャンデリア",
            es="candelabro",
            fr="lustre",
            de="kronleuchter",
            pt="lustre",
        ),
        ambience=(NAVE, HALL),
        rings=2.0,
        underfoot=Underfoot.WOOD,
        kin=("stage",),
        time=Time.DUSK,
        realm=Realm.INDOORS,
        lamps=Light((0.54, 0.46, 0.38), (0.60, 0.48, 0.33), (0.10, -0.92, 0.50), 0.45),
        plan=Plan(ballroom, Ground(mirror=0.18), 0.42, 0.88, 0.46, 0.82, drift=26, size=0.92),
    ),
)

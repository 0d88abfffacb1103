"""The inside of a church or a cathedral."""

from __future__ import annotations

from crake.engines.sketch.ambience import NAVE, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.cathedral import columns, dark, nave_wall, pews
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.hall import SunPatches, shafts, stood
from crake.engines.sketch.scenery.textures import tiles
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the nave: light falls through stained glass, past columns, on a floor of stone."""
    wall, foot, panes = nave_wall(stage)
    arcade, arcade_foot = columns(stage)
    seats, seats_foot = pews(stage)
    floor = tiles(stage, (0.50, 0.44, 0.38), (0.30, 0.26, 0.24), worn=0.5)
    light: list[Drawable] = []
    if not (dark(stage) or stage.overcast):
        rows = 0.10 * foot, foot + 0.5 * (stage.feet - foot)
        light = [
            SunPatches(stage, panes, foot, wall.period, near=0.62, bars=False, gain=0.7),
            shafts(stage, panes, wall.period, rows, wall.speed),
        ]
    return Setting(
        behind=[
            Floor(stage, floor, foot, haze=0.0, bare=True),
            stood(wall, foot, shine=0.22, reach=22),
            *light[:1],
            stood(arcade, arcade_foot, shine=0.10, shadow=True),
            *light[1:],
            stood(seats, seats_foot, shadow=True, reach=10),
        ],
    )


PLACES = (
    Place(
        name="cathedral",
        names=Names(
            en="cathedral, in a church, inside a church, inside the church, church interior, nave, "
            "church pews, church aisle, church choir, in the church, basilica, abbey, "
            "in a chapel, monastery, church altar",
            zh="大教堂, 教堂里, 教堂内",
            ja="大聖堂, 教会の中, 礼拝堂",
            es="catedral, en una iglesia, en la iglesia, dentro de una iglesia",
            fr="cathédrale, dans une église, dans l'église, nef",
            de="kathedrale, dom, in einer kirche, in der kirche, kirchenschiff",
            pt="catedral, numa igreja, em uma igreja, na igreja",
        ),
        hints=Names(
            en="stained glass, stained glass window, altar, pew",
            zh="彩色玻璃",
            ja="ステンドグラス",
            es="vidriera, vitral",
            fr="vitrail, vitraux",
            de="buntglasfenster, kirchenfenster",
            pt="vitral",
        ),
        ambience=(NAVE,),
        life=(Life.DRIPS,),
        rings=4.5,
        underfoot=Underfoot.STONE,
        seat="pew",
        kin=("museum",),
        realm=Realm.INDOORS,
        hush=True,
        lamps=Light((0.42, 0.35, 0.29), (0.54, 0.40, 0.26), (0.40, -0.80, 0.55), 0.45),
        plan=Plan(build, Ground(mirror=0.08), 0.42, 0.88, 0.46, 0.82, drift=30, size=0.86),
    ),
)

"""An underground station."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, RUMBLE, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.hall import stood
from crake.engines.sketch.scenery.station import Train, edge, far_wall, pillars, platform
from crake.engines.sketch.stage import Ground, Setting, Stage

EDGE = 0.46
"""Where the platform ends, in shares of the way from the horizon to the subject's feet."""


def build(stage: Stage) -> Setting:
    """Build the platform: the wall beyond the track, a train that comes in, pillars."""
    wall, foot = far_wall(stage, EDGE)
    posts, posts_foot = pillars(stage)
    return Setting(
        behind=[
            Floor(stage, platform(stage), foot, haze=0.0, bare=True),
            stood(wall, foot),
            Train(stage, EDGE),
            edge(stage, foot),
            stood(posts, posts_foot, shine=0.16, shadow=True),
        ],
    )


PLACES = (
    Place(
        name="metro station",
        names=Names(
            en="metro station, subway station, underground station, train station, station, "
            "railway station, tube station, subway platform, train platform, metro platform, "
            "railway platform, station platform, platform of a station",
            zh="地铁站, 火车站, 站台, 车站, 月台",
            ja="地下鉄の駅, 駅, ホーム, 駅のホーム",
            es="estación de metro, estación, estación de tren, andén",
            fr="station de métro, gare, quai de gare, quai du métro",
            de="bahnhof, u-bahn-station, bahnsteig, bahnhofshalle",
            pt="estação de metrô, estação, estação de trem, plataforma do trem",
            signs="🚉",
        ),
        ambience=(RUMBLE, HALL),
        life=(Life.DRONE,),
        rings=2.4,
        underfoot=Underfoot.STONE,
        seat="bench",
        has=("train",),
        kin=("train carriage",),
        realm=Realm.INDOORS,
        lamps=Light((0.56, 0.58, 0.60), (0.50, 0.51, 0.50), (0.20, -0.92, 0.50), 0.35),
        windowless=True,
        plan=Plan(build, Ground(mirror=0.14), 0.40, 0.88, 0.44, 0.82, drift=30),
    ),
)

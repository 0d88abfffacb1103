"""Stations: one underground, one above."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, HALL, RUMBLE, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.hall import stood
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.railway import building, canopy, express, tracks
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.station import Train, edge, far_wall, pillars, platform
from crake.engines.sketch.scenery.trees import Wood, broadleaf, conifer, wood
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


def above_ground(stage: Stage) -> Setting:
    """Build a station in the open: a train comes in before the station's building."""
    far, track = 0.30, EDGE
    high = int(stage.horizon * 0.9)
    hills = Range(90, 0.4, 0.04, rock=(0.26, 0.36, 0.22), sharp=False, width=620)
    trees = Wood(150, 60, 0.12, 0.22, kinds=(broadleaf, conifer))
    foot = stage.row(EDGE)
    return Setting(
        behind=[
            sky(stage, stage.row(far), across=0.72),
            clouds(stage, "clouds", 0, high, cover=0.44),
            mountains(stage, "hills", hills),
            wood(stage, "trees", trees, stage.row(0.06)),
            building(stage, 0.24),
            Floor(stage, platform(stage), foot, haze=0.0, bare=True),
            canopy(stage, far),
            tracks(stage, track),
            Train(stage, track, express(stage, track)),
            edge(stage, foot),
        ],
    )


PLACES = (
    Place(
        name="metro station",
        names=Names(
            en="metro station, subway station, underground station, station, "
            "tube station, subway platform, metro platform",
            zh="地铁站, 地铁站台",
            ja="地下鉄の駅, 地下鉄のホーム",
            es="estación de metro, andén de metro",
            fr="station de métro, quai du métro",
            de="u-bahn-station, u-bahnhof, u-bahnsteig",
            pt="estação de metrô, plataforma do metrô",
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
    Place(
        name="railway station",
        names=Names(
            en="railway station, train station, train platform, railway platform, "
            "station platform, platform of a station, train depot, central station, "
            "country station, railroad station",
            zh="火车站, 站台, 车站, 月台",
            ja="駅, ホーム, 駅のホーム, 鉄道の駅",
            es="estación, estación de tren, andén, estación de ferrocarril",
            fr="gare, quai de gare, gare ferroviaire",
            de="bahnhof, bahnsteig, bahnhofshalle, hauptbahnhof",
            pt="estação, estação de trem, plataforma do trem, estação ferroviária",
            signs="🚉",
        ),
        ambience=(BREEZE, RUMBLE),
        life=(Life.BIRDS, Life.RAILS),
        underfoot=Underfoot.STONE,
        seat="bench",
        has=("train",),
        grows=("tree",),
        kin=("metro station",),
        plan=Plan(above_ground, Ground(wet_mirror=0.3), 0.44, 0.88, 0.46, 0.82, drift=26),
    ),
)

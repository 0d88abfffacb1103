"""A road through open country."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, WIND, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

ROAD = Place(
    name="road",
    names=Names(
        en="road, highway, freeway, motorway, country road, racetrack, race track, "
        "mountain road, coastal road, route 66, autobahn",
        zh="公路, 高速公路, 道路, 赛道, 路上",
        ja="道路, 高速道路, 道, 街道, サーキット",
        es="carretera, autopista, camino, pista",
        fr="route, autoroute, chemin, circuit",
        de="landstraße, autobahn, weg, rennstrecke",
        pt="estrada, rodovia, autoestrada, caminho, pista",
        signs="🛣",
    ),
    ambience=(
        WIND,
        BREEZE,
    ),
    underfoot=Underfoot.STONE,
    kin=(
        "meadow",
        "desert",
    ),
)

PLACES = (ROAD,)

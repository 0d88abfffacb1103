"""A still lake or pond."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, RIPPLES, Life, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

LAKE = Place(
    name="lake",
    names=Names(
        en="lake, pond, lagoon, lakeside, reservoir, lakeshore, swimming pool, pool",
        zh="湖, 湖泊, 湖面, 湖边, 池塘, 泳池",
        ja="湖, 池, 湖畔, プール",
        es="lago, estanque, laguna, piscina",
        fr="lac, étang, lagune, piscine",
        de="see, seen, teich, bergsee, lagune, weiher, schwimmbad",
        pt="lago, lagoa, piscina",
    ),
    hints=Names(
        en="lily pad, water lily",
        es="nenúfar",
        fr="nénuphar",
        de="seerose",
    ),
    ambience=(
        RIPPLES,
        BREEZE,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.WATER,
    kin=("river",),
    time=Time.GOLDEN,
)

PLACES = (LAKE,)

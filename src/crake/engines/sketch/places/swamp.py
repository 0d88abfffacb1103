"""A swamp with still water and reeds."""

from __future__ import annotations

from crake.engines.sketch.ambience import LEAVES, RIPPLES, Life, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

SWAMP = Place(
    name="swamp",
    names=Names(
        en="swamp, marsh, bog, wetland, bayou, mangrove",
        zh="沼泽, 湿地",
        ja="沼, 沼地, 湿地",
        es="pantano, ciénaga, marisma, manglar",
        fr="marais, marécage, mangrove",
        de="sumpf, moor, sümpfe",
        pt="pântano, brejo, mangue",
    ),
    ambience=(
        RIPPLES,
        LEAVES,
    ),
    life=(Life.FROGS,),
    underfoot=Underfoot.WATER,
    kin=(
        "lake",
        "river",
    ),
    time=Time.DAWN,
)

PLACES = (SWAMP,)

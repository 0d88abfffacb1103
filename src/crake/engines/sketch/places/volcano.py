"""A volcano with lava."""

from __future__ import annotations

from crake.engines.sketch.ambience import LAVA, WIND, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

VOLCANO = Place(
    name="volcano",
    names=Names(
        en="volcano, lava, crater, volcanic eruption, magma, eruption",
        zh="火山, 熔岩, 岩浆",
        ja="火山, 溶岩, マグマ",
        es="volcán, lava, cráter, erupción",
        fr="volcan, lave, cratère, éruption",
        de="vulkan, lava, krater, vulkane",
        pt="vulcão, lava, cratera, erupção",
        signs="🌋",
    ),
    ambience=(
        LAVA,
        WIND,
    ),
    underfoot=Underfoot.GRAVEL,
    kin=("mountains",),
    time=Time.DUSK,
)

PLACES = (VOLCANO,)

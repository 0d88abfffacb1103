"""A waterfall."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, CASCADE, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

WATERFALL = Place(
    name="waterfall",
    names=Names(
        en="waterfall, cascade, niagara",
        zh="瀑布",
        ja="滝",
        es="cascada, catarata",
        fr="cascade, chute d'eau",
        de="wasserfall, wasserfälle",
        pt="cachoeira, cascata, catarata",
    ),
    ambience=(
        CASCADE,
        BREEZE,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.STONE,
    kin=(
        "river",
        "lake",
    ),
)

PLACES = (WATERFALL,)

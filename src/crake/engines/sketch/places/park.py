"""A park in a town."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, LEAVES, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

PARK = Place(
    name="park",
    names=Names(
        en="park, playground, central park, city park, skate park",
        zh="公园, 游乐场",
        ja="公園, 遊び場",
        es="parque, parque infantil",
        fr="parc, aire de jeux",
        de="park, spielplatz, parks",
        pt="parque, parquinho",
    ),
    ambience=(
        BREEZE,
        LEAVES,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.GRASS,
    kin=("garden",),
)

PLACES = (PARK,)

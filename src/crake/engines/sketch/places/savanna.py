"""The African savanna."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, HUSH, Life, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

SAVANNA = Place(
    name="savanna",
    names=Names(
        en="savanna, savannah, serengeti, africa, outback, safari",
        zh="稀树草原, 非洲, 大草原",
        ja="サバンナ, アフリカ",
        es="sabana, áfrica, safari",
        fr="savane, afrique, safari",
        de="savanne, afrika, safari",
        pt="savana, áfrica, safári",
    ),
    hints=Names(
        en="acacia, baobab",
    ),
    ambience=(
        BREEZE,
        HUSH,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.GRASS,
    kin=("meadow",),
    time=Time.GOLDEN,
)

PLACES = (SAVANNA,)

"""A farm with a barn and fields."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, WIND, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

FARM = Place(
    name="farm",
    names=Names(
        en="farm, farmyard, ranch, barnyard, stable, farmland, rice field, "
        "rice paddy, corn field, cornfield",
        zh="农场, 农田, 农庄, 稻田, 马厩",
        ja="農場, 牧場, 農園, 田んぼ, 畑",
        es="granja, rancho, finca, establo",
        fr="ferme, ranch, étable, rizière",
        de="bauernhof, farm, stall, acker",
        pt="fazenda, sítio, rancho, estábulo",
    ),
    hints=Names(
        en="barn, tractor, haystack, scarecrow",
        es="granero",
        fr="grange",
        de="scheune",
        pt="celeiro",
    ),
    ambience=(
        BREEZE,
        WIND,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.GRASS,
    kin=("meadow",),
)

PLACES = (FARM,)

"""A street at eye level."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, TRAFFIC, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

STREET = Place(
    name="street",
    names=Names(
        en="street, avenue, alley, boulevard, intersection, sidewalk, pavement, "
        "crosswalk, alleyway, street corner, main street, "
        "parking lot",
        zh="街道, 街头, 街上, 大街, 小巷, 巷子, 马路, 路口, 人行道",
        ja="通り, 街路, 路地, 道端, 交差点, 歩道, 大通り, 裏路地",
        es="calle, avenida, callejón, acera, bulevar",
        fr="rue, avenue, ruelle, trottoir, boulevard",
        de="straße, strasse, gasse, allee, gehweg, straßen, kreuzung",
        pt="rua, avenida, beco, calçada, alameda",
    ),
    hints=Names(
        en="street lamp, streetlight, bus stop, shop window, graffiti",
    ),
    ambience=(
        TRAFFIC,
        HALL,
    ),
    life=(Life.HORNS,),
    underfoot=Underfoot.STONE,
    kin=("city",),
    lit=True,
)

PLACES = (STREET,)

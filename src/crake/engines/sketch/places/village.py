"""A small village."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, HUSH, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

VILLAGE = Place(
    name="village",
    names=Names(
        en="village, hamlet, town, small town, market square, old town, suburb, "
        "plaza, medieval town",
        zh="村庄, 乡村, 村子, 小镇, 古镇, 广场",
        ja="村, 町, 集落, 広場",
        es="pueblo, aldea, plaza, villa",
        fr="village, hameau, bourg, place du village",
        de="dorf, dörfer, kleinstadt, marktplatz, altstadt",
        pt="aldeia, vila, povoado, vilarejo, praça",
        signs="🏘",
    ),
    hints=Names(
        en="cottage, church, market",
    ),
    ambience=(
        BREEZE,
        HUSH,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.STONE,
    kin=(
        "meadow",
        "city",
    ),
)

PLACES = (VILLAGE,)

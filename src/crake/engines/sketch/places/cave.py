"""A cave."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, HUSH, Life, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

CAVE = Place(
    name="cave",
    names=Names(
        en="cave, cavern, grotto, tunnel, mine, dungeon",
        zh="洞穴, 山洞, 岩洞, 隧道",
        ja="洞窟, 洞穴, 鍾乳洞, トンネル",
        es="cueva, caverna, gruta, túnel, mina",
        fr="grotte, caverne, tunnel, mine",
        de="höhle, grotte, tunnel, mine",
        pt="caverna, gruta, túnel, mina",
    ),
    ambience=(
        HALL,
        HUSH,
    ),
    life=(Life.DRIPS,),
    underfoot=Underfoot.STONE,
    kin=(
        "forest",
        "mountains",
    ),
    time=Time.NIGHT,
    realm=Realm.INDOORS,
    hush=True,
)

PLACES = (CAVE,)

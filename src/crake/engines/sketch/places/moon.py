"""The surface of the moon."""

from __future__ import annotations

from crake.engines.sketch.ambience import RUMBLE, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

MOON = Place(
    name="moon",
    names=Names(
        en="on the moon, lunar, lunar surface, moon surface, surface of the moon, "
        "moonscape, moon base, moon landing",
        zh="月球, 月球表面, 月球上",
        ja="月面, 月の上",
        es="en la luna, lunar, superficie lunar",
        fr="sur la lune, lunaire",
        de="auf dem mond, mondoberfläche",
        pt="na lua, lunar, superfície lunar",
    ),
    ambience=(RUMBLE,),
    life=(Life.DRONE,),
    underfoot=Underfoot.SAND,
    kin=("space",),
    realm=Realm.SPACE,
    hush=True,
)

PLACES = (MOON,)

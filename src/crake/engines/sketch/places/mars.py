"""The red planet, or another strange one."""

from __future__ import annotations

from crake.engines.sketch.ambience import RUMBLE, WIND, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

MARS = Place(
    name="mars",
    names=Names(
        en="mars, martian surface, alien planet, red planet, alien world, "
        "surface of mars, exoplanet",
        zh="火星, 外星球",
        ja="火星",
        es="marte",
        fr="mars",
        de="mars",
        pt="marte",
    ),
    ambience=(
        WIND,
        RUMBLE,
    ),
    underfoot=Underfoot.SAND,
    kin=("desert",),
    time=Time.GOLDEN,
    hush=True,
)

PLACES = (MARS,)

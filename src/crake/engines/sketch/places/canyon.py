"""A canyon of red rock."""

from __future__ import annotations

from crake.engines.sketch.ambience import HUSH, WIND, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

CANYON = Place(
    name="canyon",
    names=Names(
        en="canyon, gorge, ravine, grand canyon, monument valley, mesa",
        zh="峡谷, 大峡谷",
        ja="峡谷, 渓谷, グランドキャニオン",
        es="cañón, barranco, desfiladero",
        fr="canyon, gorge, ravin",
        de="schlucht, canyon",
        pt="cânion, desfiladeiro, ravina",
    ),
    ambience=(
        WIND,
        HUSH,
    ),
    underfoot=Underfoot.GRAVEL,
    kin=(
        "desert",
        "mountains",
    ),
    time=Time.GOLDEN,
)

PLACES = (CANYON,)

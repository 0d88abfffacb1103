"""A bridge over water."""

from __future__ import annotations

from crake.engines.sketch.ambience import BROOK, TRAFFIC, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

BRIDGE = Place(
    name="bridge",
    names=Names(
        en="bridge, golden gate bridge, golden gate, viaduct, stone bridge, "
        "brooklyn bridge, footbridge",
        zh="桥, 大桥, 石桥, 天桥",
        ja="橋, 石橋, 鉄橋, 吊り橋",
        es="puente",
        fr="pont, viaduc",
        de="brücke, viadukt, brücken",
        pt="ponte, viaduto",
        signs="🌉",
    ),
    ambience=(
        BROOK,
        TRAFFIC,
    ),
    underfoot=Underfoot.STONE,
    kin=(
        "river",
        "city",
    ),
)

PLACES = (BRIDGE,)

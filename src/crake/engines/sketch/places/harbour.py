"""A harbour with quays and moored boats."""

from __future__ import annotations

from crake.engines.sketch.ambience import RIPPLES, WIND, Life, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

HARBOUR = Place(
    name="harbour",
    names=Names(
        en="harbor, harbour, port, marina, pier, dock, quay, wharf, jetty",
        zh="港口, 码头, 港湾",
        ja="港, 波止場, 埠頭, 桟橋",
        es="puerto, muelle, embarcadero",
        fr="port, quai, jetée, embarcadère",
        de="hafen, kai, pier, steg",
        pt="porto, cais, píer, doca",
        signs="⚓",
    ),
    ambience=(
        RIPPLES,
        WIND,
    ),
    life=(Life.GULLS,),
    underfoot=Underfoot.WOOD,
    kin=("ocean",),
    time=Time.GOLDEN,
)

PLACES = (HARBOUR,)

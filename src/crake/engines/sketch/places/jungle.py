"""A rain forest."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, LEAVES, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

JUNGLE = Place(
    name="jungle",
    names=Names(
        en="jungle, rainforest, rain forest, amazon, tropical forest",
        zh="丛林, 雨林, 热带雨林",
        ja="ジャングル, 密林, 熱帯雨林",
        es="selva, jungla",
        fr="jungle, forêt tropicale",
        de="dschungel, regenwald, urwald",
        pt="selva, floresta tropical",
    ),
    hints=Names(
        en="vine, liana, toucan",
        es="liana",
        fr="liane",
        de="liane",
        pt="cipó",
    ),
    ambience=(
        LEAVES,
        BREEZE,
    ),
    life=(Life.JUNGLE,),
    underfoot=Underfoot.LEAVES,
    kin=("forest",),
)

PLACES = (JUNGLE,)

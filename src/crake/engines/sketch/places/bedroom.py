"""A bedroom."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.gallery import IN_BEDROOMS
from crake.engines.sketch.scenery.interior import interior
from crake.engines.sketch.scenery.textures import boards
from crake.engines.sketch.stage import Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the bedroom."""
    return interior(stage, boards(stage), IN_BEDROOMS)


PLAN = Plan(build, Ground(), 0.40, 0.88, 0.44, 0.82, drift=34)

BEDROOM = Place(
    name="bedroom",
    names=Names(
        en="bedroom, hotel room, dormitory",
        zh="卧室",
        ja="寝室",
        es="dormitorio",
        fr="chambre à coucher",
        de="schlafzimmer",
        pt="quarto de dormir",
    ),
    hints=Names(
        en="bed, pillow, blanket, wardrobe",
        zh="床",
        ja="ベッド",
        es="cama",
        fr="lit",
        de="bett",
        pt="cama",
        signs="🛏",
    ),
    ambience=(HALL,),
    life=(Life.CLOCK,),
    rings=0.35,
    underfoot=Underfoot.WOOD,
    kin=("room",),
    realm=Realm.INDOORS,
    window=True,
    hush=True,
    plan=PLAN,
)

PLACES = (BEDROOM,)

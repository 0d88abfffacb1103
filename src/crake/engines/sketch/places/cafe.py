"""A café."""

from __future__ import annotations

from crake.engines.sketch.ambience import CHATTER, HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.furniture import IN_CAFES
from crake.engines.sketch.scenery.interior import interior
from crake.engines.sketch.scenery.textures import boards
from crake.engines.sketch.stage import Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the café."""
    return interior(stage, boards(stage), IN_CAFES)


PLAN = Plan(build, Ground(), 0.40, 0.88, 0.44, 0.82, drift=34)

CAFE = Place(
    name="cafe",
    names=Names(
        en="cafe, café, coffee shop, coffee house, tea house, tea room",
        zh="咖啡馆, 咖啡厅, 茶馆",
        ja="カフェ, 喫茶店",
        es="cafetería",
        fr="café, salon de thé",
        de="café, kaffeehaus",
        pt="cafeteria",
        signs="☕",
    ),
    hints=Names(
        en="coffee, espresso",
        zh="咖啡",
        ja="コーヒー",
        es="café",
        de="kaffee",
        pt="café",
    ),
    ambience=(
        CHATTER,
        HALL,
    ),
    life=(Life.DISHES,),
    rings=0.6,
    underfoot=Underfoot.WOOD,
    kin=(
        "kitchen",
        "room",
    ),
    seat="dining table",
    realm=Realm.INDOORS,
    window=True,
    plan=PLAN,
)

PLACES = (CAFE,)

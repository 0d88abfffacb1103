"""A kitchen."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.furniture import IN_KITCHENS
from crake.engines.sketch.scenery.interior import interior
from crake.engines.sketch.scenery.textures import tiles
from crake.engines.sketch.stage import Ground, Setting, Stage

PAINT = ((0.90, 0.86, 0.76), (0.84, 0.88, 0.82), (0.92, 0.88, 0.84))


def build(stage: Stage) -> Setting:
    """Build the kitchen."""
    return interior(stage, tiles(stage), IN_KITCHENS, PAINT)


PLAN = Plan(build, Ground(wet_mirror=0.1), 0.40, 0.88, 0.44, 0.82, drift=34)

KITCHEN = Place(
    name="kitchen",
    names=Names(
        en="kitchen, kitchen counter",
        zh="厨房, 面包房",
        ja="台所, キッチン, 厨房",
        es="cocina",
        fr="cuisine",
        de="küche",
        pt="cozinha",
    ),
    hints=Names(
        en="cook, oven, stove, bake, fridge, pan",
        zh="烤箱",
        ja="オーブン",
        es="horno",
        fr="four, cuisiner",
        de="ofen, herd, kochen",
        pt="forno, fogão",
        signs="🍳",
    ),
    ambience=(HALL,),
    life=(Life.DISHES,),
    rings=0.5,
    underfoot=Underfoot.STONE,
    kin=("room",),
    realm=Realm.INDOORS,
    window=True,
    hush=True,
    plan=PLAN,
)

PLACES = (KITCHEN,)

"""A library."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.interior import interior
from crake.engines.sketch.scenery.study import IN_LIBRARIES
from crake.engines.sketch.scenery.textures import boards
from crake.engines.sketch.stage import Ground, Setting, Stage

PLASTER = ((0.78, 0.70, 0.58), (0.66, 0.70, 0.64))


def build(stage: Stage) -> Setting:
    """Build the library."""
    floor = boards(stage, (0.34, 0.21, 0.12), (0.54, 0.36, 0.21))
    return interior(stage, floor, IN_LIBRARIES, PLASTER)


PLAN = Plan(build, Ground(), 0.40, 0.88, 0.44, 0.82, drift=34)

LIBRARY = Place(
    name="library",
    names=Names(
        en="library, bookstore, bookshop, reading room, archive",
        zh="图书馆, 书店",
        ja="図書館, 本屋, 書店",
        es="biblioteca, librería",
        fr="bibliothèque, librairie",
        de="bibliothek, bücherei, buchladen",
        pt="biblioteca, livraria",
        signs="📚",
    ),
    hints=Names(en="bookshelf, bookshelves, bookcase"),
    ambience=(HALL,),
    life=(Life.CLOCK,),
    rings=0.8,
    underfoot=Underfoot.WOOD,
    kin=("office",),
    realm=Realm.INDOORS,
    window=True,
    hush=True,
    plan=PLAN,
)

PLACES = (LIBRARY,)

"""An office."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.furniture import IN_OFFICES
from crake.engines.sketch.scenery.interior import interior
from crake.engines.sketch.scenery.textures import carpet
from crake.engines.sketch.stage import Ground, Setting, Stage

PAINT = ((0.84, 0.86, 0.87), (0.78, 0.83, 0.82), (0.86, 0.84, 0.79))


def build(stage: Stage) -> Setting:
    """Build the office."""
    return interior(stage, carpet(stage), IN_OFFICES, PAINT)


PLAN = Plan(build, Ground(), 0.40, 0.88, 0.44, 0.82, drift=34)

OFFICE = Place(
    name="office",
    names=Names(
        en="office, workplace, meeting room, open office, office cubicle",
        zh="办公室",
        ja="オフィス, 事務所",
        es="oficina",
        fr="bureau",
        de="büro",
        pt="escritório",
        signs="🏢",
    ),
    hints=Names(
        en="desk, computer, laptop",
        zh="电脑",
        ja="机, パソコン",
        es="escritorio, ordenador",
        fr="ordinateur",
        de="schreibtisch, computer",
        pt="computador",
        signs="💻",
    ),
    ambience=(HALL,),
    life=(Life.CLOCK,),
    rings=0.5,
    underfoot=Underfoot.WOOD,
    kin=("room",),
    realm=Realm.INDOORS,
    window=True,
    hush=True,
    plan=PLAN,
)

PLACES = (OFFICE,)

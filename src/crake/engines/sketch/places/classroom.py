"""A classroom."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.interior import interior
from crake.engines.sketch.scenery.study import IN_CLASSROOMS
from crake.engines.sketch.scenery.textures import boards
from crake.engines.sketch.stage import Ground, Setting, Stage

PAINT = ((0.88, 0.86, 0.76), (0.78, 0.86, 0.84))


def build(stage: Stage) -> Setting:
    """Build the classroom."""
    return interior(stage, boards(stage), IN_CLASSROOMS, PAINT)


PLAN = Plan(build, Ground(), 0.40, 0.88, 0.44, 0.82, drift=34)

CLASSROOM = Place(
    name="classroom",
    names=Names(
        en="classroom, school, lecture hall, kindergarten",
        zh="教室, 学校",
        ja="教室, 学校",
        es="aula, escuela",
        fr="salle de classe, école",
        de="klassenzimmer, schule",
        pt="sala de aula, escola",
        signs="🏫",
    ),
    hints=Names(
        en="blackboard, chalkboard, lesson",
        zh="黑板",
        ja="黒板",
        es="pizarra",
        fr="tableau noir",
        de="tafel",
        pt="quadro negro",
    ),
    ambience=(HALL,),
    life=(Life.CLOCK,),
    rings=0.7,
    underfoot=Underfoot.WOOD,
    kin=("office",),
    realm=Realm.INDOORS,
    window=True,
    hush=True,
    plan=PLAN,
)

PLACES = (CLASSROOM,)

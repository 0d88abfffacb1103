"""A sports hall."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.gallery import IN_GYMS
from crake.engines.sketch.scenery.interior import interior
from crake.engines.sketch.scenery.textures import court
from crake.engines.sketch.stage import Ground, Setting, Stage

PAINT = ((0.84, 0.84, 0.80), (0.80, 0.84, 0.86))


def build(stage: Stage) -> Setting:
    """Build the sports hall."""
    return interior(stage, court(stage), IN_GYMS, PAINT)


PLAN = Plan(build, Ground(mirror=0.10), 0.40, 0.88, 0.44, 0.82, drift=34)

GYM = Place(
    name="gym",
    names=Names(
        en="gym, gymnasium, basketball court, sports hall, basketball game, volleyball court",
        zh="体育馆, 篮球场, 健身房",
        ja="体育館, バスケットコート, ジム",
        es="gimnasio, cancha de baloncesto",
        fr="gymnase, terrain de basket",
        de="turnhalle, sporthalle, basketballplatz",
        pt="ginásio, quadra de basquete",
    ),
    hints=Names(
        en="basketball hoop, dumbbell, barbell, treadmill",
        zh="篮球",
        ja="バスケットボール",
    ),
    ambience=(HALL,),
    rings=1.8,
    underfoot=Underfoot.WOOD,
    kin=("office",),
    realm=Realm.INDOORS,
    hush=True,
    plan=PLAN,
)

PLACES = (GYM,)

"""An art gallery or a museum."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.gallery import IN_GALLERIES
from crake.engines.sketch.scenery.interior import interior
from crake.engines.sketch.scenery.textures import boards
from crake.engines.sketch.stage import Ground, Setting, Stage

CHALK = ((0.74, 0.74, 0.73),)


def build(stage: Stage) -> Setting:
    """Build the gallery."""
    floor = boards(stage, (0.50, 0.40, 0.30), (0.68, 0.56, 0.43))
    return interior(stage, floor, IN_GALLERIES, CHALK)


PLAN = Plan(build, Ground(), 0.40, 0.88, 0.44, 0.82, drift=34)

MUSEUM = Place(
    name="museum",
    names=Names(
        en="museum, gallery, art gallery, art museum, exhibition",
        zh="博物馆, 美术馆, 画廊",
        ja="美術館, 博物館, ギャラリー",
        es="museo, galería de arte, galería",
        fr="musée, galerie d'art, galerie",
        de="museum, galerie, kunstgalerie",
        pt="museu, galeria de arte, galeria",
    ),
    hints=Names(
        en="painting on the wall, sculpture, statue",
    ),
    ambience=(HALL,),
    life=(Life.CLOCK,),
    rings=1.8,
    underfoot=Underfoot.WOOD,
    kin=("office",),
    realm=Realm.INDOORS,
    hush=True,
    plan=PLAN,
)

PLACES = (MUSEUM,)

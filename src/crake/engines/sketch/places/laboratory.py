"""A laboratory."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.interior import interior
from crake.engines.sketch.scenery.study import IN_LABORATORIES
from crake.engines.sketch.scenery.textures import tiles
from crake.engines.sketch.stage import Ground, Setting, Stage

CLEAN = ((0.84, 0.90, 0.94), (0.88, 0.90, 0.92))


def build(stage: Stage) -> Setting:
    """Build the laboratory."""
    floor = tiles(stage, (0.80, 0.83, 0.86), (0.72, 0.76, 0.80), worn=0.1)
    return interior(stage, floor, IN_LABORATORIES, CLEAN)


PLAN = Plan(build, Ground(wet_mirror=0.1), 0.40, 0.88, 0.44, 0.82, drift=34)

LABORATORY = Place(
    name="laboratory",
    names=Names(
        en="laboratory, lab, science lab, research lab",
        zh="实验室",
        ja="研究室, 実験室",
        es="laboratorio",
        fr="laboratoire",
        de="labor, laboratorium",
        pt="laboratório",
    ),
    hints=Names(
        en="microscope, test tube, flask, experiment",
        zh="显微镜",
        ja="顕微鏡",
        es="microscopio",
        fr="microscope",
        de="mikroskop",
        pt="microscópio",
        signs="🔬, 🧪",
    ),
    ambience=(HALL,),
    rings=0.7,
    underfoot=Underfoot.STONE,
    kin=("office",),
    realm=Realm.INDOORS,
    window=True,
    hush=True,
    plan=PLAN,
)

PLACES = (LABORATORY,)

"""A leaf among others, for what is small: insects, spiders, snails."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.undergrowth import greenery, leaf
from crake.engines.sketch.stage import Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build a leaf before greenery out of focus."""
    edge = stage.row(0.46)
    return Setting(
        behind=[greenery(stage, edge, 0.30), Floor(stage, leaf(stage), edge, haze=0.1)],
    )


PLACES = (
    Place(
        name="leaf",
        names=Names(
            en="on a leaf, climb a leaf, climbs a leaf, climbing a leaf, up a leaf, along a leaf, "
            "across a leaf, up a stem, up a blade of grass, green leaf, leaf surface, "
            "blade of grass, blades of grass, undergrowth",
            zh="叶子上, 叶片, 树叶上, 草叶",
            ja="葉の上, 草の葉",
            es="hoja verde, sobre una hoja, brizna de hierba",
            fr="feuille verte, sur une feuille, brin d'herbe",
            de="auf einem blatt, grünes blatt, grünen blatt, grashalm",
            pt="folha verde, sobre uma folha, folha de grama",
        ),
        ambience=(BREEZE,),
        life=(Life.BIRDS,),
        underfoot=Underfoot.GRASS,
        kin=("garden",),
        plan=Plan(build, Ground(), 0.36, 0.82, 0.40, 0.78, drift=10),
    ),
)

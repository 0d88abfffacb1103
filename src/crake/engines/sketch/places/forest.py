"""The inside of a forest, with light between the trunks."""

from __future__ import annotations

from crake.engines.sketch.ambience import LEAVES, WIND, Life, Underfoot
from crake.engines.sketch.direction import Season
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.from_above import forest_from_above, seen_from_above
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.deep import Rays
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.forest import trunks
from crake.engines.sketch.scenery.plants import bushes, grass
from crake.engines.sketch.scenery.rising import Embers
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import moss
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage

FAR = Wood(430, 38, 0.10, 0.55)
FERN = (0.24, 0.40, 0.12)


def _beams(stage: Stage) -> float:
    """Return how bright light falls between the trunks: the sun's, or the moon's."""
    strength = 52.0 if stage.palette.stars < 0.5 else 58.0
    return strength * (0.3 if stage.overcast else 1.0)


def _fireflies(stage: Stage) -> list[Drawable]:
    """Return fireflies, on warm dry nights."""
    cold = stage.season in {Season.WINTER, Season.AUTUMN}
    dark = stage.palette.stars > 0.4 and not stage.overcast and not stage.gusty
    return [Embers(stage, count=16, colour=(0.75, 1.0, 0.4), rise=8)] if dark and not cold else []


def build(stage: Stage) -> Setting:
    """Build the forest."""
    if seen_from_above(stage):
        return forest_from_above(stage)
    rows = [stage.row(share) for share in (0.22, 0.45, 0.66)]
    middle, near = stage.speed(rows[0]), stage.speed(rows[1])
    return Setting(
        behind=[
            sky(stage, stage.horizon + stage.px(20), across=0.6, disc=stage.palette.stars > 0.5),
            wood(stage, "far", FAR, stage.inside(stage.horizon + stage.px(16))),
            Floor(stage, moss(stage), stage.horizon, haze=0.55),
            trunks(stage, "middle", rows[0], thick=34, spacing=130, haze=0.34, speed=middle),
            bushes(
                stage, "under", rows[0], 46, spacing=60, blooming=False, green=(0.18, 0.28, 0.10)
            ),
            Rays(stage, _beams(stage)),
            trunks(stage, "near", rows[1], thick=74, spacing=430, haze=0.06, speed=near),
            grass(stage, "ferns", rows[1], 52, FERN, spacing=40, blades=14),
            grass(stage, "near ferns", rows[2], 40, FERN, spacing=70, blades=14),
        ],
        before=[
            *_fireflies(stage),
            grass(
                stage,
                "front",
                stage.height + stage.px(16),
                120,
                FERN,
                spacing=150,
                blades=16,
                soft=2.4,
            ),
        ],
    )


PLAN = Plan(build, Ground(), 0.56, 0.86, 0.56, 0.80)
FOREST = Place(
    name="forest",
    names=Names(
        en="forest, woods, wood, woodland, grove, redwood, pine forest, birch forest",
        zh="森林, 树林, 林, 树丛",
        ja="森, 森林, 林",
        es="bosque, arboleda",
        fr="forêt, bois, forêts",
        de="wald, wälder, forst",
        pt="floresta, bosque, mata",
    ),
    hints=Names(
        en="leaf, pine, moss, fern, log, trail, trunk",
        zh="树叶, 落叶",
        ja="葉, 落ち葉",
        es="hoja",
        fr="feuille",
        de="blatt, blätter",
        pt="folha",
    ),
    ambience=(
        LEAVES,
        WIND,
    ),
    life=(Life.BIRDS,),
    underfoot=Underfoot.LEAVES,
    grows=("tree", "pine"),
    plan=PLAN,
)

PLACES = (FOREST,)

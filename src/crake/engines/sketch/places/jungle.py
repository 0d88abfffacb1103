"""A rain forest."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, LEAVES, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.deep import Rays
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.forest import trunks
from crake.engines.sketch.scenery.plants import bushes, grass
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import moss
from crake.engines.sketch.scenery.trees import Wood, broadleaf, palm, wood
from crake.engines.sketch.stage import Ground, Setting, Stage

FAR = Wood(430, 42, 0.10, 0.45, kinds=(broadleaf, palm))
PALMS = Wood(360, 190, 0.40, 0.10, kinds=(palm,))
LEAF, DEEP = (0.20, 0.46, 0.12), (0.12, 0.32, 0.10)


def build(stage: Stage) -> Setting:
    """Build the jungle: palms, lianas of leaves and light through the canopy."""
    rows = [stage.row(share) for share in (0.20, 0.42, 0.68)]
    near = stage.speed(rows[1])
    return Setting(
        behind=[
            sky(stage, stage.horizon + stage.px(20), across=0.6, disc=False),
            wood(stage, "far", FAR, stage.inside(stage.horizon + stage.px(16))),
            Floor(stage, moss(stage), stage.horizon, haze=0.45),
            trunks(stage, "middle", rows[0], thick=24, spacing=170, haze=0.26,
                   speed=stage.speed(rows[0])),
            wood(stage, "palms", PALMS, rows[0]),
            bushes(stage, "under", rows[0], 76, spacing=50, blooming=False, green=DEEP),
            Rays(stage, 56 if stage.palette.stars < 0.5 else 16),
            trunks(stage, "near", rows[1], thick=54, spacing=560, haze=0.04, speed=near),
            bushes(stage, "leaves", rows[1], 84, spacing=150, green=LEAF),
            grass(stage, "ferns", rows[2], 62, LEAF, spacing=46, blades=16),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(16), 190, DEEP, spacing=170, blades=14,
                  soft=2.4),
        ],
    )  # fmt: skip


PLAN = Plan(build, Ground(), 0.56, 0.86, 0.56, 0.80, seasonal=False)

JUNGLE = Place(
    name="jungle",
    names=Names(
        en="jungle, rainforest, rain forest, amazon, tropical forest",
        zh="丛林, 雨林, 热带雨林",
        ja="ジャングル, 密林, 熱帯雨林",
        es="selva, jungla",
        fr="jungle, forêt tropicale",
        de="dschungel, regenwald, urwald",
        pt="selva, floresta tropical",
    ),
    hints=Names(
        en="vine, liana, toucan",
        es="liana",
        fr="liane",
        de="liane",
        pt="cipó",
    ),
    ambience=(
        LEAVES,
        BREEZE,
    ),
    life=(Life.JUNGLE,),
    underfoot=Underfoot.LEAVES,
    grows=("tree", "palm"),
    kin=("forest",),
    plan=PLAN,
)

PLACES = (JUNGLE,)

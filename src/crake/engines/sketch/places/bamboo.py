"""A bamboo forest, with light between the canes."""

from __future__ import annotations

from crake.engines.sketch.ambience import LEAVES, WIND, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.crops import canes
from crake.engines.sketch.scenery.deep import Rays
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.plants import bushes, grass
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.stage import Ground, Setting, Stage

FERN = (0.28, 0.42, 0.14)


def build(stage: Stage) -> Setting:
    """Build the grove: canes ever thicker towards the viewer, along a sandy path."""
    rows = [stage.row(share) for share in (0.04, 0.22, 0.44, 0.62)]
    floor = lawn(stage, (0.16, 0.20, 0.07), (0.44, 0.44, 0.20), path=True)
    return Setting(
        behind=[
            sky(stage, stage.horizon + stage.px(20), across=0.6, disc=False),
            canes(stage, "farthest", rows[0], thick=5, spacing=9, haze=0.58, speed=0.08),
            Floor(stage, floor, stage.horizon, haze=0.45),
            canes(stage, "far", rows[1], thick=10, spacing=26, haze=0.36,
                  speed=stage.speed(rows[1])),
            bushes(stage, "under", rows[1], 26, spacing=60, blooming=False, green=FERN),
            Rays(stage, 0.3 * 50 if stage.overcast else 50),
            canes(stage, "near", rows[2], thick=20, spacing=120, haze=0.10,
                  speed=stage.speed(rows[2])),
            grass(stage, "ferns", rows[2], 40, FERN, spacing=40, blades=12),
            grass(stage, "near ferns", rows[3], 34, FERN, spacing=80, blades=12),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(16), 110, FERN, spacing=170, blades=14,
                  soft=2.4),
        ],
    )  # fmt: skip


PLACES = (
    Place(
        name="bamboo forest",
        names=Names(
            en="bamboo forest, bamboo grove, bamboo wood, arashiyama",
            zh="竹林, 竹海, 竹子林",
            ja="竹林, 竹やぶ, 竹藪",
            es="bosque de bambú, bambusal",
            fr="forêt de bambous, bambouseraie, forêt de bambou",
            de="bambuswald, bambushain",
            pt="floresta de bambu, bambuzal, bosque de bambu",
            signs="🎋",
        ),
        hints=Names(
            en="bamboo", zh="竹子", ja="竹", es="bambú", fr="bambou", de="bambus", pt="bambu"
        ),
        ambience=(LEAVES, WIND),
        life=(Life.BIRDS,),
        underfoot=Underfoot.LEAVES,
        kin=("forest",),
        plan=Plan(build, Ground(), 0.56, 0.86, 0.56, 0.80),
    ),
)

"""Paris: the Eiffel Tower above the lawns of the Champ de Mars."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, CHATTER, TRAFFIC, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.city import Block, houses, lamps
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.eiffel import eiffel_tower
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.plants import bushes
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.scenery.trees import Wood, broadleaf, wood
from crake.engines.sketch.stage import Ground, Setting, Stage

ROOFS = Block(70, 0.04, 0.45, 0.34, 0.0)
TREES = Wood(96, 44, 0.10, 0.14, kinds=(broadleaf,), ground=(0.32, 0.44, 0.18), strip=10)
NEAR = Wood(250, 560, 0.34, 0.0, kinds=(broadleaf,))
LAMPLIGHT = Light((0.30, 0.27, 0.32), (0.52, 0.42, 0.32), (0.35, -0.75, 0.60), 0.50)


def build(stage: Stage) -> Setting:
    """Build the lawns, with the tower behind them."""
    near, lit = stage.row(0.34), stage.row(0.46)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.78),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.85), cover=0.42),
            houses(stage, "roofs", ROOFS, stage.horizon + 4),
            eiffel_tower(stage, stage.horizon + stage.px(4), 0.60),
            wood(stage, "trees", TREES, stage.row(0.04)),
            Floor(stage, lawn(stage, (0.17, 0.33, 0.09), (0.38, 0.56, 0.19), path=True),
                  stage.horizon, haze=0.25),
            bushes(stage, "hedge", stage.row(0.20), 22, spacing=26, blooming=False),
            wood(stage, "near trees", NEAR, near),
            bushes(stage, "flowers", near, 34, spacing=70),
            lamps(stage, "lamps", lit, stage.speed(lit), 230),
        ],
    )  # fmt: skip


PLACES = (
    Place(
        name="paris",
        names=Names(
            en="paris, eiffel tower, champ de mars, city of light",
            zh="巴黎, 埃菲尔铁塔, 铁塔",
            ja="パリ, エッフェル塔",
            es="parís, torre eiffel",
            fr="paris, tour eiffel, champ de mars",
            de="paris, eiffelturm",
            pt="paris, torre eiffel",
            signs="🗼",
        ),
        ambience=(BREEZE, TRAFFIC, CHATTER),
        life=(Life.BIRDS,),
        underfoot=Underfoot.GRAVEL,
        grows=("tree",),
        kin=("park", "city"),
        lamps=LAMPLIGHT,
        plan=Plan(build, Ground(), 0.56, 0.87, 0.54, 0.82, landmark=True),
    ),
)

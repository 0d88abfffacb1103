"""Rice terraces on a hillside."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, RIPPLES, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import grass
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.terraces import terrace
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.scenery.trees import Wood, broadleaf, palm, wood
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage
from crake.engines.sketch.weather import fog

FAR = Range(210, 0.58, 0.02, rock=(0.24, 0.36, 0.24), sharp=False, width=620)
HILLS = Range(120, 0.36, 0.05, rock=(0.20, 0.40, 0.16), sharp=False, width=480)
STEPS = 8
"""Of the hillside."""
BLADES = (0.34, 0.54, 0.16)


def build(stage: Stage) -> Setting:
    """Build the terraces: from a misty crest down to the path at the viewer's feet."""
    line = stage.horizon - stage.tall(120)
    foot = stage.row(0.58)
    steps: list[Drawable] = []
    tops = [line + (foot - line) * (k / STEPS) ** 1.4 for k in range(STEPS + 1)]
    for k in range(STEPS):
        share = k / (STEPS - 1)
        speed, top = 0.10 + 0.26 * share, tops[k]
        high = max(round(1.05 * (tops[k + 1] - top)), 4)
        steps.append(terrace(stage, f"step {k}", round(top), high, speed, share))
        if k in {1, 3}:
            trees = Wood(130 + 60 * k, 330, speed, 0.26 - 0.06 * k, (palm, broadleaf))
            steps.append(wood(stage, f"trees {k}", trees, round(top) + stage.px(4)))
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.7),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.8), cover=0.46),
            mountains(stage, "far", FAR),
            mountains(stage, "hills", HILLS, stage.inside(stage.horizon)),
            *steps,
            Floor(stage, lawn(stage, path=True), stage.row(0.80), haze=0.0),
            grass(stage, "verge", stage.row(0.82), 30, BLADES, spacing=18),
            *fog(stage, 0.22),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(18), 90, BLADES, spacing=110, soft=2.0),
        ],
    )


RICE_TERRACES = Place(
    name="rice terraces",
    names=Names(
        en="rice terrace, rice paddy, rice field, paddy field, terraced field, terraced rice, "
        "terraced hillside, rice plantation, tea terrace, tea plantation, terraced farm",
        zh="梯田, 稻田, 水稻田, 水田, 茶园",
        ja="棚田, 水田, 田んぼ, 稲田, 茶畑",
        es="terraza de arroz, terrazas de arroz, arrozal, campo de arroz",
        fr="rizière, rizières en terrasses, rizière en terrasses",
        de="reisterrasse, reisfeld, teeplantage",
        pt="terraço de arroz, terraços de arroz, arrozal, campo de arroz",
    ),
    ambience=(BREEZE, RIPPLES),
    life=(Life.FROGS, Life.BIRDS),
    underfoot=Underfoot.GRASS,
    grows=("tree", "palm"),
    kin=("farm", "meadow"),
    plan=Plan(build, Ground(), 0.46, 0.87, 0.47, 0.81, seasonal=False),
)

PLACES = (RICE_TERRACES,)

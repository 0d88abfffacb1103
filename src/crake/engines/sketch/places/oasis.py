"""An oasis: a pool under palms, between dunes."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, LEAVES, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places import desert
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import mountains
from crake.engines.sketch.scenery.plants import bushes, grass
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import sand
from crake.engines.sketch.scenery.trees import Wood, palm, wood
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage, Touch

GREEN = (0.26, 0.44, 0.14)
FAR = Wood(210, 84, 0.16, 0.14, (palm,), ground=(0.36, 0.48, 0.18), strip=12)


def build(stage: Stage) -> Setting:
    """Build the oasis: palms on both banks of a pool that mirrors them."""
    base, bank = stage.palette.middle, stage.row(0.42)
    water = (base[0] * 0.22, base[1] * 0.36 + 0.07, base[2] * 0.34 + 0.06)
    surface = Surface(water, bright=0.72, swell=16, glint=0.5, sun=0.7, size=0.9, speed=0.5)
    far: list[Drawable] = [
        sky(stage, stage.horizon + 4, across=0.7),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.8), cover=0.26),
        mountains(stage, "mesas", desert.MESAS),
        mountains(stage, "far", desert.FAR),
        mountains(stage, "near", desert.NEAR, stage.inside(stage.horizon + 2)),
        wood(stage, "palms", FAR),
        bushes(stage, "scrub", stage.horizon, 40, spacing=70, blooming=False, green=GREEN,
               speed=0.18),
    ]  # fmt: skip
    if stage.afloat:
        return Setting([*far, Water(stage, "pool", surface)])
    near = Wood(400, 520, stage.speed(bank), 0.0, (palm,))
    return Setting(
        behind=[
            *far,
            Water(stage, "pool", surface, bottom=bank),
            Floor(stage, sand(stage, desert.LOW, desert.HIGH, 0.6), bank, haze=0.0),
            grass(stage, "reeds", bank + 2, 44, GREEN, spacing=26, blades=12),
            wood(stage, "near palms", near, stage.inside(bank + stage.px(12))),
            bushes(stage, "shrubs", bank + stage.px(10), 40, spacing=260, green=GREEN),
        ],
    )


OASIS = Place(
    name="oasis",
    names=Names(
        en="oasis, desert oasis",
        zh="绿洲",
        ja="オアシス",
        es="oasis",
        fr="oasis",
        de="oase",
        pt="oásis",
    ),
    ambience=(BREEZE, LEAVES),
    life=(Life.BIRDS,),
    underfoot=Underfoot.SAND,
    grows=("tree", "palm"),
    kin=("desert",),
    plan=Plan(build, Ground(touch=Touch.DUST), 0.50, 0.86, 0.50, 0.80, moorings=True,
              seasonal=False),
)  # fmt: skip

PLACES = (OASIS,)

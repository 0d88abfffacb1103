"""The courtyard of a medieval castle."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, CHATTER, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.castle import curtain, keep, yard
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import cobbles
from crake.engines.sketch.stage import Ground, Setting, Stage

TORCHES = Light((0.30, 0.25, 0.27), (0.58, 0.40, 0.24), (0.40, -0.75, 0.60), 0.45)


def build(stage: Stage) -> Setting:
    """Build the courtyard: its wall, the keep that looks over it, a well."""
    wall = stage.row(0.24)
    return Setting(
        behind=[
            sky(stage, wall, across=0.70),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.8), cover=0.42),
            keep(stage, wall, 0.10),
            Floor(stage, cobbles(stage), wall, haze=0.10),
            curtain(stage, wall, stage.speed(wall)),
            yard(stage, stage.row(0.46)),
        ],
    )


PLACES = (
    Place(
        name="castle courtyard",
        names=Names(
            en="castle courtyard, medieval courtyard, medieval castle courtyard, castle yard, "
            "courtyard of a castle, inside the castle walls, castle wall, castle gate, "
            "palace courtyard, royal courtyard",
            zh="城堡庭院, 城堡院子, 城堡里, 城堡内",
            ja="城の中庭, 城内, 城壁",
            es="patio del castillo, patio de un castillo, patio de armas, muralla del castillo",
            fr="cour du château, cour d'un château, cour de château, remparts",
            de="burghof, schlosshof, innenhof der burg, burgmauer",
            pt="pátio do castelo, pátio de um castelo, muralha do castelo",
        ),
        ambience=(BREEZE, CHATTER),
        life=(Life.BIRDS,),
        underfoot=Underfoot.STONE,
        kin=("old town", "village"),
        lamps=TORCHES,
        plan=Plan(build, Ground(wet_mirror=0.3), 0.44, 0.87, 0.46, 0.82),
    ),
)

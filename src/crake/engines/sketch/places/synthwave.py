"""The landscape of synthwave, as on covers of records: a striped sun over a shining grid."""

from __future__ import annotations

from crake.engines.sketch.ambience import RUMBLE, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.synthwave import Grid, dusk, peaks
from crake.engines.sketch.stage import Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the sky, the mountains and the grid."""
    return Setting(behind=[dusk(stage), peaks(stage), Grid(stage)])


PLACES = (
    Place(
        name="neon grid",
        names=Names(
            en="neon grid, retro grid, grid landscape, wireframe landscape, synthwave landscape, "
            "retrowave landscape, retro grid landscape, retrowave grid, synthwave grid, "
            "wireframe mountains, grid horizon",
            zh="霓虹网格, 网格地面",
            ja="ネオングリッド, グリッドの地平線",
            es="cuadrícula de neón, paisaje synthwave",
            fr="grille de néon, paysage synthwave",
            de="neongitter, synthwave-landschaft",
            pt="grade de neon, paisagem synthwave",
        ),
        ambience=(RUMBLE,),
        underfoot=Underfoot.STONE,
        kin=("city",),
        time=Time.NEON,
        lit=True,
        plan=Plan(build, Ground(mirror=0.3), 0.52, 0.86, 0.52, 0.80, seasonal=False),
    ),
)

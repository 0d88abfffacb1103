"""The skyline of a city, seen from a promenade across the water."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, RIPPLES, TRAFFIC, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.city import Block, houses, lamps
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.rails import fence
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import tiles
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage

BLOCKS = (Block(230, 0.03, 0.55, 0.34, 0.0), Block(150, 0.05, 0.25, 0.40, 0.25))
IRON = (0.22, 0.24, 0.27)


def build(stage: Stage) -> Setting:
    """Build the skyline, the river before it, and the promenade on this bank."""
    quay = stage.row(0.60)
    base = stage.palette.middle
    water = (base[0] * 0.26, base[1] * 0.30 + 0.03, base[2] * 0.34 + 0.05)
    surface = Surface(water, bright=0.66, swell=40, glint=0.7, size=1.2, speed=0.9)
    behind: list[Drawable] = [
        sky(stage, stage.horizon, across=0.72),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.8), cover=0.36),
        *(houses(stage, f"towers {k}", block, stage.horizon) for k, block in enumerate(BLOCKS)),
    ]
    if stage.afloat:
        return Setting([*behind, Water(stage, "river", surface)])
    return Setting(
        behind=[
            *behind,
            Water(stage, "river", surface, bottom=quay),
            Floor(stage, tiles(stage, (0.62, 0.60, 0.57), (0.54, 0.52, 0.50)), quay, haze=0.0),
            fence(stage, stage.inside(quay + 4), 66, colour=IRON, spacing=150, pickets=6, thick=6),
            lamps(stage, "lamps", stage.inside(quay + 6), stage.speed(quay), 230),
        ],
    )


SKYLINE = Place(
    name="skyline",
    names=Names(
        en="skyline, city skyline, riverfront, victoria harbour, the bund",
        zh="天际线, 城市天际线, 外滩, 维多利亚港",
        ja="スカイライン, 夜景",
        es="horizonte urbano, malecón, paseo marítimo",
        fr="skyline, ligne d'horizon, front de mer",
        de="skyline, uferpromenade",
        pt="horizonte urbano, calçadão, linha do horizonte",
        signs="🌃",
    ),
    ambience=(RIPPLES, TRAFFIC, HALL),
    underfoot=Underfoot.STONE,
    kin=("city",),
    plan=Plan(build, Ground(wet_mirror=0.3), 0.60, 0.90, 0.60, 0.86, moorings=True),
)

PLACES = (SKYLINE,)

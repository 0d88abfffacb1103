"""A rooftop above a city."""

from __future__ import annotations

from dataclasses import replace

from crake.engines.sketch.ambience import HALL, TRAFFIC, WIND, Life, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.city import Block, houses
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.rooftop import flags, parapet, roof_things
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the roof: towers all around, and what stands on roofs."""
    neon = stage.direction.time in {Time.NEON, Time.NIGHT}
    edge = stage.row(0.26)
    below, signs = stage.inside(edge + stage.px(70)), 0.7 if neon else 0.0
    blocks = [
        Block(420, 0.03, 0.60, 0.44, 0.0),
        Block(430, 0.06, 0.34, 0.62, signs * 0.6),
        Block(330, 0.10, 0.10, 0.86, signs),
    ]
    behind: list[Drawable] = [
        sky(stage, edge, across=0.7, disc=stage.direction.time is not Time.NEON),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.40),
        *(houses(stage, f"towers {k}", block, below) for k, block in enumerate(blocks)),
    ]
    if stage.wet:
        wet = Surface((0.05, 0.05, 0.06), bright=0.46, far=0.60, swell=12, glint=0.0, size=0.5,
                      speed=0.3)  # fmt: skip
        behind += [parapet(stage, edge), Water(replace(stage, horizon=edge), "roof", wet)]
    else:
        behind += [Floor(stage, flags(stage), edge, haze=0.0), parapet(stage, edge)]
    return Setting([*behind, roof_things(stage, stage.row(0.36))])


PLACES = (
    Place(
        name="rooftop",
        names=Names(
            en="rooftop, roof of a building, roof terrace, city rooftop, "
            "skyscraper rooftop, top of a skyscraper, top of a building, helipad, "
            "on the roof, on a roof, on the roofs, on roofs",
            zh="屋顶, 房顶, 天台, 楼顶, 天台上",
            ja="屋上, 屋根の上, ビルの屋上",
            es="azotea, en el tejado, sobre el tejado, por el tejado, los tejados, "
            "tejado de un edificio, terraza de un rascacielos",
            fr="sur le toit, sur un toit, sur les toits, toit d'un immeuble, "
            "toit-terrasse, toit d'un gratte-ciel",
            de="auf dem dach, auf den dächern, dachterrasse, hausdach, "
            "dach eines hochhauses, flachdach",
            pt="no telhado, sobre o telhado, terraço de um prédio, "
            "telhado de um prédio, cobertura de um prédio",
        ),
        ambience=(WIND, TRAFFIC, HALL),
        life=(Life.HORNS,),
        underfoot=Underfoot.STONE,
        kin=("city",),
        lit=True,
        plan=Plan(build, Ground(wet_mirror=0.4), 0.44, 0.87, 0.46, 0.82, drift=20),
    ),
)

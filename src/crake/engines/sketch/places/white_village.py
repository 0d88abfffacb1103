"""A white village above the sea, as on Santorini."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, SURF, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import tiles
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.scenery.white_village import cape, terraces
from crake.engines.sketch.stage import Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the village: a terrace of pale stone, white houses, and the sea far below."""
    wall = stage.row(0.46)
    base = stage.palette.middle
    water = (base[0] * 0.20, base[1] * 0.34 + 0.04, base[2] * 0.44 + 0.09)
    surface = Surface(water, bright=0.52, swell=26, glint=0.9, sun=0.66, size=0.8, speed=0.5)
    stone = tiles(stage, (0.66, 0.63, 0.58), (0.60, 0.57, 0.53), worn=0.4)
    return Setting(
        behind=[
            sky(stage, stage.horizon, across=0.66),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.8), cover=0.30),
            cape(stage, stage.horizon + 2, 0.04),
            Water(stage, "sea", surface, bottom=wall),
            Floor(stage, stone, wall, haze=0.0),
            terraces(stage, wall),
        ],
    )


PLACES = (
    Place(
        name="white village",
        names=Names(
            en="santorini, mykonos, oia, greek village, greek island, white village, cyclades, "
            "whitewashed village, hillside village, mediterranean village, amalfi, positano, "
            "white houses",
            zh="圣托里尼, 希腊小镇, 希腊村庄, 爱琴海",
            ja="サントリーニ, サントリーニ島, ギリシャの村, エーゲ海",
            es="santorini, pueblo blanco, pueblo griego, isla griega",
            fr="santorin, village blanc, village grec, île grecque",
            de="santorin, weißes dorf, griechisches dorf, griechische insel",
            pt="santorini, vila branca, aldeia grega, ilha grega",
        ),
        ambience=(SURF, BREEZE),
        life=(Life.GULLS,),
        underfoot=Underfoot.STONE,
        kin=("village", "beach"),
        plan=Plan(build, Ground(wet_mirror=0.2), 0.42, 0.87, 0.44, 0.81, landmark=True),
    ),
)

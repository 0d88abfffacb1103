"""An outdoor swimming pool."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, RIPPLES, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.plants import bushes
from crake.engines.sketch.scenery.poolside import coping, loungers, rim, rope
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import tiles
from crake.engines.sketch.scenery.trees import Wood, palm, wood
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the pool, seen from its lanes by swimmers, and else from the deck beside it."""
    deck = stage.row(0.10)
    edge = stage.row(0.40)
    near = stage.height if stage.afloat else stage.row(0.80)
    tiled = tiles(stage, (0.74, 0.70, 0.63), (0.70, 0.65, 0.57), worn=0.08)
    palms = Wood(300, 330, stage.speed(deck), 0.0, kinds=(palm,))
    behind: list[Drawable] = [
        sky(stage, stage.horizon + 4, across=0.70),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.36),
        Floor(stage, tiled, deck, haze=0.0, bottom=stage.inside(edge + 4)),
        wood(stage, "palms", palms, deck),
        bushes(stage, "hedge", stage.inside(deck + 4), 60, spacing=34, blooming=False),
        loungers(stage, stage.row(0.27)),
        Water(stage, "pool", _lanes(stage), top=edge, bottom=near),
        rim(stage, edge),
        rope(stage, stage.row(0.62)),
    ]
    if stage.afloat:
        return Setting(behind, [rope(stage, stage.row(1.26))])
    return Setting([*behind, Floor(stage, tiled, near, haze=0.0), coping(stage, near)])


def _lanes(stage: Stage) -> Surface:
    """Return the water: turquoise, as its tiles are, which hardly anything is mirrored over."""
    light = stage.palette.light
    _, green, blue = (a + 0.7 * c for a, c in zip(light.ambient, light.colour, strict=True))
    turquoise = 0.05, min(0.62 * green, 0.8), min(0.74 * blue, 0.9)
    return Surface(turquoise, bright=0.16, far=0.34, swell=26, glint=0.5, size=1.5, speed=0.8)


PLAN = Plan(build, Ground(), 0.36, 0.80, 0.38, 0.76, moorings=True, seasonal=False)

POOL = Place(
    name="pool",
    names=Names(
        en="swimming pool, pool, poolside, water park",
        zh="泳池, 游泳池",
        ja="プール",
        es="piscina",
        fr="piscine",
        de="schwimmbad, schwimmbecken, freibad, pool",
        pt="piscina",
    ),
    ambience=(RIPPLES, BREEZE),
    life=(Life.BIRDS,),
    underfoot=Underfoot.STONE,
    kin=("lake",),
    plan=PLAN,
)

PLACES = (POOL,)

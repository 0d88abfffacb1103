"""A bridge over water."""

from __future__ import annotations

from crake.engines.sketch.ambience import BROOK, TRAFFIC, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.city import Block, houses
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.rails import cables, fence, piers
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import asphalt
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Ground, Setting, Stage

CITY = Block(150, 0.06, 0.55, 0.42, 0.0)
HILLS = Range(90, 0.45, 0.04, rock=(0.24, 0.33, 0.22), sharp=False)
RED = (0.72, 0.24, 0.16)


def _from_the_water(stage: Stage, surface: Surface) -> Setting:
    """Build the bridge as it is seen from a boat."""
    deck = stage.inside(stage.horizon - stage.px(44))
    return Setting(
        behind=[
            sky(stage, stage.horizon, across=0.70),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.46),
            mountains(stage, "hills", HILLS),
            houses(stage, "far shore", CITY, stage.horizon + 2),
            piers(stage, stage.horizon + 2, 64, colour=RED, speed=0.12),
            cables(stage, deck, 250, colour=RED, speed=0.12),
            Water(stage, "water", surface),
        ],
    )


def build(stage: Stage) -> Setting:
    """Build the bridge: its deck before wide water, a city on the far shore."""
    kerb = stage.row(0.52)
    base = stage.palette.middle
    water = (base[0] * 0.32, base[1] * 0.38 + 0.04, base[2] * 0.40 + 0.07)
    surface = Surface(water, swell=40, glint=0.8, sun=0.70, size=1.2)
    near = stage.speed(kerb)
    if stage.afloat:
        return _from_the_water(stage, surface)
    return Setting(
        behind=[
            sky(stage, stage.horizon, across=0.70),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.46),
            mountains(stage, "hills", HILLS),
            houses(stage, "far shore", CITY, stage.horizon + 2),
            Water(stage, "water", surface, bottom=kerb),
            Floor(stage, asphalt(stage), kerb, haze=0.0),
            cables(stage, kerb, 470, colour=RED, speed=near),
            fence(stage, kerb, 62, colour=RED, spacing=130, pickets=9, thick=7),
        ],
        before=[
            fence(stage, stage.height + stage.px(30), 120, colour=RED, spacing=420,
                  bars=(0.92,), pickets=11, thick=11, speed=1.25),
        ],
    )  # fmt: skip


PLAN = Plan(build, Ground(wet_mirror=0.3), 0.46, 0.86, 0.46, 0.80, drift=40, moorings=True)

BRIDGE = Place(
    name="bridge",
    names=Names(
        en="bridge, golden gate bridge, golden gate, stone bridge, brooklyn bridge, footbridge",
        zh="桥, 大桥, 石桥, 天桥",
        ja="橋, 石橋, 鉄橋, 吊り橋",
        es="puente",
        fr="pont",
        de="brücke, brücken",
        pt="ponte",
        signs="🌉",
    ),
    ambience=(
        BROOK,
        TRAFFIC,
    ),
    underfoot=Underfoot.STONE,
    kin=(
        "river",
        "city",
    ),
    plan=PLAN,
)

PLACES = (BRIDGE,)

"""A harbour with quays and moored boats."""

from __future__ import annotations

from crake.engines.sketch.ambience import RIPPLES, WIND, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.dwellings import SNOWY_COTTAGE, cottage
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.rails import fence
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import boards
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage

TOWN = Wood(
    120,
    66,
    0.10,
    0.20,
    kinds=(cottage,),
    winter=(SNOWY_COTTAGE,),
    ground=(0.40, 0.36, 0.32),
    strip=10,
)
HILLS = Range(130, 0.42, 0.04, rock=(0.26, 0.34, 0.22), sharp=False)
PLANKS = (0.55, 0.40, 0.26)


def _moorings(stage: Stage) -> list[Drawable]:
    """Return the posts of a jetty near the camera, from which one looks at boats."""
    return [
        fence(stage, stage.height + stage.px(40), 150, colour=PLANKS, spacing=460,
              bars=(), thick=26, speed=1.2),
    ]  # fmt: skip


def build(stage: Stage) -> Setting:
    """Build the harbour: a town across the water, and a jetty of planks."""
    kerb = stage.row(0.56)
    base = stage.palette.middle
    water = (base[0] * 0.30, base[1] * 0.36 + 0.04, base[2] * 0.38 + 0.06)
    surface = Surface(water, swell=30, glint=0.8, sun=0.68, size=1.1, speed=0.8)
    far: list[Drawable] = [
        sky(stage, stage.horizon, across=0.68),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.44),
        mountains(stage, "hills", HILLS),
        wood(stage, "town", TOWN),
    ]
    if stage.afloat:
        return Setting([*far, Water(stage, "water", surface)], _moorings(stage))
    return Setting(
        behind=[
            *far,
            Water(stage, "water", surface, bottom=kerb),
            Floor(stage, boards(stage), kerb, haze=0.0),
            fence(stage, stage.inside(kerb + 6), 54, colour=PLANKS, spacing=230,
                  bars=(0.72,), thick=13),
        ],
    )  # fmt: skip


PLAN = Plan(build, Ground(wet_mirror=0.2), 0.46, 0.87, 0.46, 0.81, moorings=True, offing=0.44)

HARBOUR = Place(
    name="harbour",
    names=Names(
        en="harbor, harbour, port, marina, pier, dock, quay, wharf, jetty",
        zh="港口, 码头, 港湾",
        ja="港, 波止場, 埠頭, 桟橋",
        es="puerto, muelle, embarcadero",
        fr="port, quai, jetée, embarcadère",
        de="hafen, kai, pier, steg",
        pt="porto, cais, píer, doca",
        signs="⚓",
    ),
    ambience=(
        RIPPLES,
        WIND,
    ),
    life=(Life.GULLS,),
    underfoot=Underfoot.WOOD,
    kin=("ocean",),
    plan=PLAN,
)

PLACES = (HARBOUR,)

"""The polar sea: a floe of ice and snow, icebergs, and the front of a glacier."""

from __future__ import annotations

from crake.engines.sketch.ambience import HUSH, RIPPLES, WIND, Underfoot
from crake.engines.sketch.direction import Framing
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.bergs import floes, icebergs
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.rocks import cliff
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import fallen_snow
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage, Touch

PEAKS = Range(210, 0.44, 0.02, rock=(0.34, 0.38, 0.46), low=(0.80, 0.86, 0.95), snow=1.4)
GLACIER = (0.86, 1.02, 1.12)
"""Of ice that the light shines through: more blue than white has."""


def _sea(stage: Stage, shore: int) -> list[Drawable]:
    """Return the sky, the glacier's front, and the sea with its ice, down to row `shore`."""
    base, line = stage.palette.middle, stage.horizon
    water = (base[0] * 0.22, base[1] * 0.38 + 0.06, base[2] * 0.42 + 0.09)
    surface = Surface(water, bright=0.6, swell=26, glint=0.5, sun=0.72, size=1.0, speed=0.7)
    rows = [stage.row(share) for share in (0.07, 0.14, 0.24, 0.36, 0.56, 0.82)]
    drawn: list[Drawable] = [
        sky(stage, line + 4, across=0.72),
        clouds(stage, "clouds", 0, int(line * 0.85), cover=0.40),
        mountains(stage, "peaks", PEAKS),
        cliff(stage, "glacier", line + 2, 74, colour=GLACIER, speed=0.04, haze=0.12, gaps=0.6,
              strata=0.0, stepped=0.1),
        Water(stage, "sea", surface, bottom=shore),
        icebergs(stage, "far", rows[0], 120, spacing=330, speed=stage.speed(rows[0]), haze=0.22),
        floes(stage, "floes 0", rows[0] + stage.px(8), 120, 150),
        icebergs(stage, "bergs", rows[1], 170, spacing=620, speed=stage.speed(rows[1]), haze=0.05),
    ]  # fmt: skip
    for k, row in enumerate(rows[1:]):
        if row < shore:
            drawn.append(floes(stage, f"floes {k + 1}", row, 190 + 75 * k, 230 + 110 * k))
    return drawn


def build(stage: Stage) -> Setting:
    """Build the polar sea, seen from a floe; from the water where somebody floats."""
    empty = not stage.direction.subjects and stage.direction.framing is Framing.AERIAL
    if stage.afloat or empty:
        return Setting(_sea(stage, stage.height))
    shore = stage.row(0.40)
    return Setting(
        behind=[
            *_sea(stage, shore),
            Floor(stage, fallen_snow(stage), shore, haze=0.0),
            icebergs(stage, "hummocks", shore + stage.px(10), 44, spacing=120,
                     speed=stage.speed(shore), haze=0.0),
        ],
    )  # fmt: skip


PLAN = Plan(
    build,
    Ground(touch=Touch.SNOW),
    0.48,
    0.85,
    0.49,
    0.80,
    drift=18,
    moorings=True,
    seasonal=False,
)
POLAR_SEA = Place(
    name="polar sea",
    names=Names(
        en="polar sea, arctic sea, arctic ocean, antarctic ocean, frozen sea, icy sea, icy water, "
        "frozen ocean, iceberg, ice floe, floating ice, pack ice, sea ice, glacier, arctic, "
        "arctic circle, antarctica, antarctic, north pole, south pole, ice field, greenland, "
        "ice shelf, polar region, polar ice, melting ice, drifting ice, ice sheet",
        zh="冰川, 北极, 南极, 冰山, 浮冰, 北冰洋, 冰海, 冰盖",
        ja="氷河, 北極, 南極, 氷山, 流氷, 氷海, 北極海, 南極海",
        es="glaciar, ártico, antártida, iceberg, témpano, mar helado, océano ártico, polo norte, "
        "polo sur, banquisa",
        fr="glacier, arctique, antarctique, banquise, iceberg, mer de glace, océan arctique, "
        "pôle nord, pôle sud",
        de="gletscher, arktis, antarktis, eisberg, nordpol, südpol, eisscholle, packeis, eismeer, "
        "nordpolarmeer, treibeis",
        pt="geleira, ártico, antártida, iceberg, mar congelado, oceano ártico, polo norte, "
        "polo sul, glaciar",
    ),
    hints=Names(
        en="ice",
        zh="冰",
        ja="氷",
        es="hielo",
        fr="glace",
        de="eis",
        pt="gelo",
    ),
    ambience=(WIND, RIPPLES, HUSH),
    underfoot=Underfoot.SNOW,
    kin=("snowfield", "ocean"),
    hush=True,
    plan=PLAN,
)

PLACES = (POLAR_SEA,)

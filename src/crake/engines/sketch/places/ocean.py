"""The open sea under high clouds."""

from __future__ import annotations

from crake.engines.sketch.ambience import SURF, WIND, Life, Underfoot
from crake.engines.sketch.direction import Framing
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.breaker import Breaker
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.swell import Rollers
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Medium, Setting, Stage, Touch

ISLANDS = Range(30, 0.34, 0.012, rock=(0.20, 0.19, 0.22), low=(0.16, 0.18, 0.16), sharp=False)


def build(stage: Stage) -> Setting:
    """Build the sea."""
    base = stage.palette.middle
    water = (base[0] * 0.30, base[1] * 0.34 + 0.03, base[2] * 0.36 + 0.06)
    surface = Surface(water, bright=0.56, swell=60, glint=1.25, sun=0.5, size=1.5, speed=1.5)
    swell: list[Drawable] = []
    if stage.rough and stage.direction.framing is not Framing.AERIAL:
        swell = [Rollers(stage, Breaker(stage, water), 230)]
    return Setting(
        behind=[
            sky(stage, stage.horizon, across=0.5),
            clouds(stage, "high", 0, int(stage.horizon * 0.96), cover=0.55, drift=16, size=460),
            mountains(stage, "islands", ISLANDS),
            Water(stage, "water", surface),
            *swell,
        ],
    )  # fmt: skip


PLAN = Plan(
    build,
    Ground(Medium.WATER, Touch.SPLASH, mirror=0.4),
    0.56,
    0.83,
    0.54,
    0.76,
    drift=14,
    seasonal=False,
)
OCEAN = Place(
    name="ocean",
    names=Names(
        en="ocean, sea, bay, open water, atlantic, pacific, high sea, "
        "ocean surface, seascape, mediterranean, strait",
        zh="海, 大海, 海洋, 海面, 海湾, 太平洋",
        ja="海, 海洋, 大海, 海面, 海上",
        es="mar, océano, bahía",
        fr="mer, océan, baie",
        de="meer, ozean, hohe see, hoher see, offener see, auf see, bucht, nordsee, ostsee",
        pt="mar, oceano, baía",
        signs="🌊",
    ),
    hints=Names(
        en="wave, tide, sail",
        zh="波浪, 海浪",
        ja="波",
        es="ola",
        fr="vague",
        de="welle",
        pt="onda",
    ),
    ambience=(
        SURF,
        WIND,
    ),
    life=(Life.GULLS,),
    underfoot=Underfoot.WATER,
    plan=PLAN,
)

PLACES = (OCEAN,)

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
from crake.engines.sketch.scenery.swell import Swell
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Medium, Setting, Stage, Touch

WAVES = "ocean waves"
WAVE_HINTS = Names(en="wave", zh="波浪", ja="波", es="ola", fr="vague", de="welle", pt="onda")
ISLANDS = Range(30, 0.34, 0.012, rock=(0.20, 0.19, 0.22), low=(0.16, 0.18, 0.16), sharp=False)


def build(stage: Stage) -> Setting:
    """Build the sea."""
    base = stage.palette.middle
    water = (base[0] * 0.30, base[1] * 0.34 + 0.03, base[2] * 0.36 + 0.06)
    surface = Surface(water, bright=0.56, swell=60, glint=1.25, sun=0.5, size=1.5, speed=1.5)
    heaven: list[Drawable] = [
        sky(stage, stage.horizon, across=0.5),
        clouds(stage, "high", 0, int(stage.horizon * 0.96), cover=0.55, drift=16, size=460),
    ]
    above = stage.direction.framing is Framing.AERIAL
    if above or not (stage.rough or stage.direction.place == WAVES):
        far = mountains(stage, "islands", ISLANDS)
        return Setting([*heaven, far, Water(stage, "water", surface)])
    high, caps = (330, 0.55) if stage.rough else (200, 0.30)
    breaker = Breaker(stage, water)
    sea: list[Drawable] = [*heaven, Water(stage, "water", surface)]
    if not stage.direction.subjects:
        return Setting([*sea, Swell(stage, breaker, high, caps)])
    # Whoever floats there has waves behind him, and one that hides his waterline.
    behind = Swell(stage, breaker, high, caps, (0.0, 0.98))
    return Setting([*sea, behind], [Swell(stage, breaker, high, caps, (1.5, 9.0))])


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
    hints=Names(en="tide, sail"),
    ambience=(
        SURF,
        WIND,
    ),
    life=(Life.GULLS,),
    underfoot=Underfoot.WATER,
    plan=PLAN,
)

PLACES = (
    OCEAN,
    Place(
        name=WAVES,
        names=Names(
            en="ocean wave, sea wave, waves of the sea, waves of the ocean, ocean swell, swell, "
            "rolling wave, choppy sea, choppy water, wavy sea, waves at sea, rolling sea, "
            "waves rolling in, endless waves",
            zh="海浪, 波涛, 波浪起伏",
            ja="海の波, 波打つ海, うねり",
            es="olas del mar, olas del océano, oleaje",
            fr="vagues de l'océan, vagues de la mer, houle",
            de="meereswellen, ozeanwellen, wellen des meeres, seegang, dünung",
            pt="ondas do mar, ondas do oceano, ondulação",
        ),
        hints=WAVE_HINTS,
        ambience=(SURF, WIND),
        life=(Life.GULLS,),
        underfoot=Underfoot.WATER,
        kin=("ocean",),
        plan=PLAN,
    ),
)

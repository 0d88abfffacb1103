"""The sea where great waves break."""

from __future__ import annotations

from crake.engines.sketch.ambience import GALE, SURF, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.breaker import Breaker
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.swell import Peeling, Rollers
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Ground, Medium, Setting, Stage, Touch

CAPE = Range(54, 0.34, 0.012, rock=(0.22, 0.24, 0.22), low=(0.16, 0.22, 0.15), sharp=False)


def ridden(stage: Stage) -> bool:
    """Whether somebody surfs."""
    return any("surfboard" in subject.gear for subject in stage.direction.subjects)


def build(stage: Stage) -> Setting:
    """Build the surf."""
    base = stage.palette.middle
    water = (base[0] * 0.26, base[1] * 0.34 + 0.04, base[2] * 0.36 + 0.07)
    surface = Surface(water, bright=0.5, swell=70, glint=0.7, sun=0.62, size=1.5, speed=1.7)
    breaker = Breaker(stage, water)
    waves = Peeling(stage, breaker, 430) if ridden(stage) else Rollers(stage, breaker, 470)
    return Setting(
        behind=[
            sky(stage, stage.horizon, across=0.62),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.95), cover=0.46, drift=16),
            mountains(stage, "cape", CAPE),
            Water(stage, "water", surface),
            waves,
        ],
    )


PLAN = Plan(
    build,
    Ground(Medium.WATER, Touch.NOTHING),
    0.46,
    0.70,
    0.46,
    0.66,
    drift=14,
    seasonal=False,
    size=0.62,
)
BREAKERS = Place(
    name="breakers",
    names=Names(
        en="breaking wave, huge wave, giant wave, big wave, massive wave, crashing wave, "
        "wave crashing, waves crash, waves crashing, waves break, waves breaking, "
        "enormous wave, huge ocean wave, giant ocean wave, big ocean wave, "
        "towering wave, monster wave, rogue wave, tidal wave, tsunami, breaker, "
        "barrel wave, rolling wave, stormy sea, stormy ocean, rough sea, "
        "surf break, surf spot",
        zh="巨浪, 大浪, 海啸, 惊涛骇浪",
        ja="大波, 高波, 巨大な波, 津波, 荒波, 砕ける波, ビッグウェーブ",
        es="ola gigante, ola enorme, gran ola, tsunami, maremoto, mar embravecido, ola rompiendo",
        fr="vague géante, énorme vague, vague énorme, grande vague, tsunami, raz de marée, "
        "mer déchaînée, déferlante",
        de="riesenwelle, riesige welle, riesigen welle, große welle, großen welle, hohe welle, "
        "tsunami, brandung, brecher, stürmische see, monsterwelle",
        pt="onda gigante, onda enorme, grande onda, tsunami, mar bravo, mar agitado",
    ),
    ambience=(SURF, SURF, GALE),
    life=(Life.GULLS,),
    underfoot=Underfoot.WATER,
    kin=("ocean",),
    plan=PLAN,
)

PLACES = (BREAKERS,)
